"""Who: workspaces, members, programs, coordinators, pairs, and who of them has looked at what."""

from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ForeignKey,
    Index,
    Select,
    String,
    UniqueConstraint,
    cast,
    func,
    literal_column,
    select,
    text,
    true,
)
from sqlalchemy.orm import Mapped, column_property, mapped_column, relationship

from bot.domain.absences import Away, Stretch
from bot.domain.access import CoordinatorAction
from bot.domain.calendar import Availability, WorkingHours, end_of_day, start_of_day
from bot.domain.closings import USUAL_KEEP_DAYS
from bot.domain.pairs import Life, PairEnding, PairState, Stage
from bot.domain.programs import Phase, Role, is_over, phase
from bot.domain.rhythms import Times
from bot.domain.visits import VISIT_TIME, Pace
from storage.tables.base import Base, member_key
from storage.types import PrivateMoment, PrivateText, Word

LOOK_AGAIN = timedelta(hours=1)


class Workspace(Base):
    """A Slack workspace that the app is installed in."""

    __tablename__ = "workspaces"

    team_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    name: Mapped[str]
    bot_user_id: Mapped[str] = mapped_column(String(32))
    disconnected_at: Mapped[datetime | None]
    disconnect_reason: Mapped[str | None]
    bot_token: Mapped[str | None] = mapped_column(
        PrivateText, comment="what it was installed with; empty: it was not, or one token serves all"
    )
    installed_by: Mapped[str | None] = mapped_column(
        String(32), comment="who installed it with that token; empty: nobody knows, or one token serves all"
    )


class PeopleList(Base):
    """How far Slack's list of everybody in a workspace has been read; once a day it is read anew."""

    __tablename__ = "people_lists"

    team_id: Mapped[str] = mapped_column(ForeignKey("workspaces.team_id"), primary_key=True)
    due_at: Mapped[datetime | None] = mapped_column(index=True, comment="when it is read on; empty: at once")
    cursor: Mapped[str | None] = mapped_column(comment="where it goes on; empty: at its beginning")


class InstallReturn(Base):
    """Somebody has come back from Slack and installed the app: nobody else can with the same state while it is good."""

    __tablename__ = "install_returns"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True, comment="SHA-256 of their state, in hex")
    expires_at: Mapped[datetime] = mapped_column(index=True)


class AwaySpan(Base):
    """Days on which somebody is away. No two of theirs meet; those that are over stay for a while, and count."""

    __tablename__ = "away_spans"
    __table_args__ = (member_key("user_id"),)

    team_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    user_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    starts_on: Mapped[date] = mapped_column(primary_key=True)
    ends_on: Mapped[date]


def _all_spans(table: "type[AwaySpan | ProgramBreak]") -> Select[Any]:
    """Spans as one text, which `away_in` reads. Without parameters: almost every statement has it in it."""
    days = cast(table.starts_on, String).concat(literal_column("'/'")).concat(cast(table.ends_on, String))
    comma: Any = literal_column("','")  # a plain string would be a parameter
    return select(func.aggregate_strings(days, comma))


class Member(Base):
    """Somebody in a workspace, with what they told the bot about their time."""

    __tablename__ = "members"
    __table_args__ = (Index("ix_members_due", "team_id", "visit_at"),)

    team_id: Mapped[str] = mapped_column(ForeignKey("workspaces.team_id"), primary_key=True)
    user_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    name: Mapped[str]
    slack_zone: Mapped[str] = mapped_column(String(64))
    own_zone: Mapped[str | None] = mapped_column(String(64))
    work_start: Mapped[time]
    work_end: Mapped[time]
    work_days: Mapped[str] = mapped_column(String(7), comment="digits, Monday is 0")
    visits_a_week: Mapped[int]
    own_visit_time: Mapped[time | None] = mapped_column(comment="empty: that of their programs")
    program_visit_time: Mapped[time | None] = mapped_column(comment="the earliest in the rhythms of their pairs")
    visit_days: Mapped[str | None] = mapped_column(
        String(7), comment="digits, Monday is 0; empty: each day on which they work"
    )
    dm_channel: Mapped[str | None] = mapped_column(String(32))
    deactivated_at: Mapped[datetime | None]
    # No row that is read has these two: when somebody was here last is nobody's business but the rule's.
    home_opened_at: Mapped[datetime | None] = mapped_column(PrivateMoment, deferred=True, deferred_raiseload=True)
    ask_slack_at: Mapped[datetime | None] = mapped_column(
        index=True, comment="when Slack is asked about them next; empty: it is their turn"
    )
    slack_updated_at: Mapped[datetime | None] = mapped_column(comment="when Slack changed last what is known of them")
    visit_at: Mapped[datetime | None] = mapped_column(
        index=True, comment="when it is asked next whether to visit them; empty: nothing waits"
    )
    asked_at: Mapped[datetime | None] = mapped_column(comment="when a visit brought them questions last")
    unanswered: Mapped[int] = mapped_column(
        server_default="0", comment="visits with questions since they last did anything"
    )
    alive_at: Mapped[datetime | None] = mapped_column(
        PrivateMoment,
        deferred=True,
        deferred_raiseload=True,
        comment="when they last did anything here, to a day; empty: never, or not since that is kept",
    )
    created_at: Mapped[datetime]
    # Read with each of them by one look into an index: whoever has them knows when they are away.
    away_days: Mapped[str | None] = column_property(
        _all_spans(AwaySpan)
        .where(AwaySpan.team_id == team_id, AwaySpan.user_id == user_id)
        .correlate_except(AwaySpan)
        .scalar_subquery()
    )

    @property
    def zone(self) -> str:
        """The IANA name of the zone they live by: their own choice, else what Slack says."""
        return self.own_zone or self.slack_zone

    @property
    def zone_info(self) -> ZoneInfo:
        return ZoneInfo(self.zone)

    @property
    def working_hours(self) -> WorkingHours:
        return _working_hours(self.work_start, self.work_end, self.work_days)

    @property
    def away(self) -> Away | None:
        return away_in(self.away_days)

    @property
    def availability(self) -> Availability:
        return self.times.availability

    @property
    def visit_time(self) -> time:
        """The local time of day at which questions come: their own choice, else the usual one."""
        return self.own_visit_time or self.usual_visit_time

    @property
    def usual_visit_time(self) -> time:
        """That of their programs; where it lies outside their hours, the start of these."""
        at = self.program_visit_time or VISIT_TIME
        return at if self.working_hours.covers(at) else self.work_start

    @property
    def pace(self) -> Pace:
        return self.times.pace

    @property
    def times(self) -> Times:
        return _times(
            self.zone,
            self.working_hours,
            self.away_days,
            self.visits_a_week,
            self.visit_time,
            self.work_days if self.visit_days is None else self.visit_days,
        )

    def today(self, now: datetime) -> date:
        """What day it is for them."""
        return now.astimezone(self.zone_info).date()


@lru_cache(maxsize=256)
def _working_hours(start: time, end: time, days: str) -> WorkingHours:
    return WorkingHours(start, end, _weekdays(days))


@lru_cache(maxsize=1024)  # most members have those of many others
def _times(
    zone: str,
    hours: WorkingHours,
    away_days: str | None,
    visits_a_week: int,
    visit_time: time,
    visit_days: str,
) -> Times:
    return Times(
        Availability(ZoneInfo(zone), hours, away_in(away_days)), Pace(visits_a_week, visit_time, _weekdays(visit_days))
    )


@lru_cache(maxsize=1024)  # as above
def away_in(days: str | None) -> Away | None:
    """`days` are spans as the database writes them: 2026-12-24/2027-01-02,2027-04-01/2027-04-05."""
    spans = [each.split("/") for each in days.split(",")] if days else []
    return Away.of(Stretch(date.fromisoformat(first), date.fromisoformat(last)) for first, last in spans)


@lru_cache(maxsize=256)
def _weekdays(digits: str) -> frozenset[int]:
    return frozenset(int(digit) for digit in digits)


class ProgramBreak(Base):
    """Days on which a program rests, such as a holiday: nobody is asked anything in its pairs."""

    __tablename__ = "program_breaks"

    program_id: Mapped[int] = mapped_column(ForeignKey("programs.id"), primary_key=True)
    starts_on: Mapped[date] = mapped_column(primary_key=True)
    ends_on: Mapped[date]
    name: Mapped[str] = mapped_column(comment="what it is called, such as that of a holiday; may be empty")
    team_id: Mapped[str] = mapped_column(ForeignKey("workspaces.team_id"), index=True)


class Program(Base):
    """A cohort with dates, a time zone, coordinators and a rhythm."""

    __tablename__ = "programs"
    __table_args__ = (UniqueConstraint("team_id", "form_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(ForeignKey("workspaces.team_id"), index=True)
    form_id: Mapped[str] = mapped_column(String(64), comment="the form it came from: a second submit adds nothing")
    name: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    zone: Mapped[str] = mapped_column(String(64))
    rhythm: Mapped[str] = mapped_column(String(64), comment="a preset in bot/content/rhythms.toml")
    digest_channel: Mapped[str | None] = mapped_column(String(32))
    contacts: Mapped[str | None] = mapped_column(comment="whom its people can turn to when something is wrong")
    keep_days: Mapped[int] = mapped_column(
        server_default=str(USUAL_KEEP_DAYS), comment="for so many days after the end of a pair its words are kept"
    )
    own_pair_id: Mapped[int | None] = mapped_column(
        comment="the pair that goes on by itself: only the two are shown this; empty: a program"
    )
    next_digest_at: Mapped[datetime | None] = mapped_column(index=True)
    ended_at: Mapped[datetime | None] = mapped_column(
        comment="when a coordinator ended it; empty: it goes on, or is over with its last day"
    )
    tell_end_at: Mapped[datetime | None] = mapped_column(
        index=True, comment="when its last day is over; empty: everybody has been told"
    )
    asks_pulse: Mapped[bool] = mapped_column(
        server_default=true(), comment="whether its pairs are asked how they find working together"
    )
    ask_owner_at: Mapped[datetime | None] = mapped_column(
        index=True,
        comment="nobody runs it: when a workspace owner is looked for; empty: somebody does, or one was told",
    )
    created_at: Mapped[datetime]
    coordinators: Mapped[list["Coordinator"]] = relationship(lazy="raise", order_by="Coordinator.user_id")
    break_days: Mapped[str | None] = column_property(
        _all_spans(ProgramBreak)
        .where(ProgramBreak.team_id == team_id, ProgramBreak.program_id == id)
        .correlate_except(ProgramBreak)
        .scalar_subquery()
    )

    @property
    def breaks(self) -> Away | None:
        """The days on which its pairs are left alone."""
        return away_in(self.break_days)

    def today(self, now: datetime) -> date:
        """What day it is in its zone."""
        return now.astimezone(ZoneInfo(self.zone)).date()

    def is_over(self, now: datetime) -> bool:
        """Whether its last day has passed, or a coordinator has ended it."""
        return is_over(self.ends_on, self.ended_at, self.today(now))


class Coordinator(Base):
    """Somebody who runs a program."""

    __tablename__ = "coordinators"
    __table_args__ = (member_key("user_id"),)

    program_id: Mapped[int] = mapped_column(ForeignKey("programs.id"), primary_key=True)
    user_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))


class Pair(Base):
    """One mentor and one mentee in one program."""

    __tablename__ = "pairs"
    __table_args__ = (
        member_key("mentor_id"),
        member_key("mentee_id"),
        Index(
            "uq_pairs_living",
            "program_id",
            "mentor_id",
            "mentee_id",
            unique=True,
            sqlite_where=text("state <> 'ended'"),
            postgresql_where=text("state <> 'ended'"),
        ),
        Index("ix_pairs_mentor", "team_id", "mentor_id"),
        Index("ix_pairs_mentee", "team_id", "mentee_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    program_id: Mapped[int] = mapped_column(ForeignKey("programs.id"))
    mentor_id: Mapped[str] = mapped_column(String(32))
    mentee_id: Mapped[str] = mapped_column(String(32))
    starts_on: Mapped[date]
    state: Mapped[PairState] = mapped_column(Word(PairState, 8), comment="active, paused, ended")
    paused_at: Mapped[datetime | None]
    resumed_at: Mapped[datetime | None] = mapped_column(comment="when it went on after its latest pause")
    paused_until: Mapped[date | None] = mapped_column(
        comment="the day on which it goes on, as one of the two has said; empty: a coordinator goes on with it"
    )
    go_on_at: Mapped[datetime | None] = mapped_column(index=True, comment="when that day has begun for both")
    # No row that is read has it: only whose it is asks for it, by a statement of its own.
    paused_by: Mapped[str | None] = mapped_column(
        PrivateText, deferred=True, deferred_raiseload=True, comment="which of the two has paused it until a day"
    )
    ends_on: Mapped[date | None] = mapped_column(
        comment="its own last day, as one of the two has set it; empty: its program's"
    )
    end_due_at: Mapped[datetime | None] = mapped_column(
        index=True, comment="when it is looked whether its last day is over for both; empty: it has ended"
    )
    ended_at: Mapped[datetime | None]
    ending: Mapped[PairEnding | None] = mapped_column(
        Word(PairEnding, 12), comment="over, completed, left, ended; empty: it lives"
    )
    # As `paused_by`.
    ended_by: Mapped[str | None] = mapped_column(
        PrivateText, deferred=True, deferred_raiseload=True, comment="which of the two may take its end back"
    )
    final_at: Mapped[datetime | None] = mapped_column(
        index=True, comment="until when its end can be taken back; empty: it lives, or has ended for good"
    )
    next_round_at: Mapped[datetime | None] = mapped_column(
        index=True, comment="when the rhythm starts the next feedback round"
    )
    align_at: Mapped[datetime | None] = mapped_column(
        index=True, comment="when the bot begins to ask both what they expect; empty: it has, or never does by itself"
    )
    confidence_at: Mapped[datetime | None] = mapped_column(
        index=True, comment="when both are asked next how sure they are of their goals; empty: not while it is so"
    )
    pulse_at: Mapped[datetime | None] = mapped_column(
        index=True, comment="when it is looked next whether both are asked how they find working together"
    )
    replan_at: Mapped[datetime | None] = mapped_column(
        index=True,
        comment="since when its program is another; empty: what is planned in it is of the program as it is",
    )
    closing_at: Mapped[datetime | None] = mapped_column(
        index=True, comment="when something comes next of its last weeks; empty: nothing does"
    )
    forget_at: Mapped[datetime | None] = mapped_column(
        index=True, comment="when its words are deleted; of one that has ended, and both were told"
    )
    forgotten_at: Mapped[datetime | None] = mapped_column(comment="when they were")
    parted_at: Mapped[datetime | None] = mapped_column(
        comment="when one of the two left the workspace; empty: nobody has, or both have said since that it goes on"
    )
    quiet_look_at: Mapped[datetime | None] = mapped_column(
        index=True, comment="when it is looked at next whether it has gone quiet; empty: it has ended"
    )
    was_in_id: Mapped[int | None] = mapped_column(
        comment="the program that it was in, if it goes on without one: whoever runs that sees it ended there"
    )
    was_in_until: Mapped[datetime | None] = mapped_column(comment="when it had ended there")
    was_in_ending: Mapped[PairEnding | None] = mapped_column(Word(PairEnding, 12), comment="how; as in ending")
    created_by: Mapped[str] = mapped_column(String(32))
    created_at: Mapped[datetime]
    program: Mapped[Program] = relationship(lazy="raise")
    mentor: Mapped[Member] = relationship(
        lazy="raise", viewonly=True, foreign_keys="[Pair.team_id, Pair.mentor_id]", overlaps="mentee"
    )
    mentee: Mapped[Member] = relationship(
        lazy="raise", viewonly=True, foreign_keys="[Pair.team_id, Pair.mentee_id]", overlaps="mentor"
    )

    def member(self, user_id: str) -> Member:
        """The one of the two who has this id."""
        return self.mentor if user_id == self.mentor_id else self.mentee

    def end_in(self, program_id: int) -> tuple[PairEnding | None, datetime | None]:
        """How and when it ended in a program; one that goes on without it has ended there."""
        if self.was_in_id == program_id:
            return self.was_in_ending, self.was_in_until
        return self.ending, self.ended_at

    def began_on(self, user_id: str) -> date:
        """The day, where this one of the two lives, from which they may have met as a pair."""
        return min(self.starts_on, self.created_at.astimezone(self.member(user_id).zone_info).date())

    @property
    def life(self) -> Life:
        """Where it is in its life."""
        if self.state == PairState.ENDED and self.final_at is None:
            return Life(Stage.OVER if self.ending == PairEnding.OVER else Stage.ENDED)
        # What was paused when it was completed or left keeps that, to go back to.
        rests = self.state == PairState.PAUSED or (self.state == PairState.ENDED and self.paused_at is not None)
        stage = (Stage.PAUSED if self.paused_until else Stage.HELD) if rests else Stage.ACTIVE
        return Life(Stage.ENDING, stage) if self.state == PairState.ENDED else Life(stage)

    @property
    def is_ending(self) -> bool:
        """Whether its end can be taken back: until then everything in it stands still, and nothing is undone."""
        return self.state == PairState.ENDED and self.final_at is not None

    @property
    def rests_since(self) -> datetime | None:
        """Since when its days do not count: it is paused, or its end can be taken back."""
        if self.state == PairState.PAUSED:
            return self.paused_at
        return self.paused_at or self.ended_at if self.is_ending else None

    def thaws_at(self, now: datetime) -> datetime | None:
        """While its end can be taken back: when whatever is due in it is to be looked at again."""
        return max(self.final_at, now + LOOK_AGAIN) if self.is_ending and self.final_at else None

    @property
    def last_day(self) -> date:
        """Its own, or its program's."""
        return self.ends_on or self.program.ends_on

    def over_at(self, user_id: str) -> datetime:
        """When its last day is over where this one of the two lives: nobody is asked anything then."""
        return end_of_day(self.last_day, self.member(user_id).zone_info)

    def farewell_at(self, user_id: str) -> datetime:
        """When its last day begins where this one of the two lives: no question comes from then on."""
        return start_of_day(self.last_day, self.member(user_id).zone_info)

    def phase_on(self, day: date) -> Phase:
        """Where its program is on this day, with its own last day; two who go on by themselves began before theirs."""
        return phase(day, min(self.program.starts_on, self.starts_on), self.last_day)

    def availability_of(self, user_id: str) -> Availability:
        """When this one of the two may be written to about the pair: not in a break of its program either."""
        return self.member(user_id).availability.with_breaks(self.program.breaks)

    def times_of(self, user_id: str) -> Times:
        """When they may be, and how they want to be visited."""
        return self.member(user_id).times.with_breaks(self.program.breaks)

    @property
    def somebody_left(self) -> bool:
        """Whether one of the two is no longer in the workspace, or was not, and the two have not gone on since.

        While it is so, nobody is asked about the other.
        """
        return (
            self.parted_at is not None
            or self.mentor.deactivated_at is not None
            or self.mentee.deactivated_at is not None
        )

    def partner_of(self, user_id: str) -> str:
        return self.mentee_id if user_id == self.mentor_id else self.mentor_id

    def role_of(self, user_id: str) -> Role:
        return Role.MENTOR if user_id == self.mentor_id else Role.MENTEE


class Access(Base):
    """A coordinator read or changed something; the people concerned can see that."""

    __tablename__ = "access_log"
    __table_args__ = (
        Index("ix_access_log_program", "team_id", "program_id", "at"),
        Index("ix_access_log_about", "team_id", "about_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(ForeignKey("workspaces.team_id"))
    actor_id: Mapped[str] = mapped_column(String(32), comment="who; of what was posted, the channel in which")
    action: Mapped[CoordinatorAction] = mapped_column(Word(CoordinatorAction, 32))
    program_id: Mapped[int] = mapped_column(ForeignKey("programs.id"))
    pair_id: Mapped[int | None] = mapped_column(ForeignKey("pairs.id"), comment="empty: the whole program")
    about_id: Mapped[str | None] = mapped_column(
        String(32), comment="who was looked up, or became or ceased to be a coordinator"
    )
    day: Mapped[date] = mapped_column(comment="of `at`, in the zone of the program")
    at: Mapped[datetime]
