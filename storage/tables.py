"""Every table: who, in which program, with whom, what was asked and what was written."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, MetaData, String, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from bot.content import Role
from bot.domain.calendar import Away, WorkingHours
from bot.domain.delivery import PairState
from storage.types import PrivateText, UtcDateTime


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: UtcDateTime()}  # noqa: RUF012 - SQLAlchemy's own class-level setting


def _member_key(column: str) -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["team_id", column], ["members.team_id", "members.user_id"])


class Workspace(Base):
    """A Slack workspace that the app is installed in."""

    __tablename__ = "workspaces"

    team_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    name: Mapped[str]
    bot_user_id: Mapped[str] = mapped_column(String(32))
    disconnected_at: Mapped[datetime | None]
    disconnect_reason: Mapped[str | None]


class Member(Base):
    """Somebody in a workspace, with what they told the bot about their time."""

    __tablename__ = "members"

    team_id: Mapped[str] = mapped_column(ForeignKey("workspaces.team_id"), primary_key=True)
    user_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    name: Mapped[str]
    slack_zone: Mapped[str] = mapped_column(String(64))
    own_zone: Mapped[str | None] = mapped_column(String(64))
    work_start: Mapped[time]
    work_end: Mapped[time]
    work_days: Mapped[str] = mapped_column(String(7), comment="digits, Monday is 0")
    weekly_messages: Mapped[int]
    away_from: Mapped[date | None]
    away_until: Mapped[date | None]
    dm_channel: Mapped[str | None] = mapped_column(String(32))
    deactivated_at: Mapped[datetime | None]
    home_opened_at: Mapped[datetime | None]
    created_at: Mapped[datetime]

    @property
    def zone(self) -> str:
        """The IANA name of the zone they live by: their own choice, else what Slack says."""
        return self.own_zone or self.slack_zone

    @property
    def zone_info(self) -> ZoneInfo:
        return ZoneInfo(self.zone)

    @property
    def working_hours(self) -> WorkingHours:
        return WorkingHours(self.work_start, self.work_end, frozenset(int(day) for day in self.work_days))

    @property
    def away(self) -> Away | None:
        return Away(self.away_from, self.away_until) if self.away_from and self.away_until else None

    def today(self, now: datetime) -> date:
        """What day it is for them."""
        return now.astimezone(self.zone_info).date()


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
    next_digest_at: Mapped[datetime | None] = mapped_column(index=True)
    created_at: Mapped[datetime]
    coordinators: Mapped[list["Coordinator"]] = relationship(lazy="raise", order_by="Coordinator.user_id")


class Coordinator(Base):
    """Somebody who runs a program."""

    __tablename__ = "coordinators"
    __table_args__ = (_member_key("user_id"),)

    program_id: Mapped[int] = mapped_column(ForeignKey("programs.id"), primary_key=True)
    user_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))


class Pair(Base):
    """One mentor and one mentee in one program."""

    __tablename__ = "pairs"
    __table_args__ = (
        _member_key("mentor_id"),
        _member_key("mentee_id"),
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
    state: Mapped[PairState] = mapped_column(String(8), comment="active, paused, ended")
    ended_at: Mapped[datetime | None]
    next_exchange_at: Mapped[datetime | None] = mapped_column(
        index=True, comment="when the rhythm starts the next feedback round"
    )
    created_by: Mapped[str] = mapped_column(String(32))
    created_at: Mapped[datetime]
    program: Mapped[Program] = relationship(lazy="raise")
    mentor: Mapped[Member] = relationship(
        lazy="raise", viewonly=True, foreign_keys="[Pair.team_id, Pair.mentor_id]", overlaps="mentee"
    )
    mentee: Mapped[Member] = relationship(
        lazy="raise", viewonly=True, foreign_keys="[Pair.team_id, Pair.mentee_id]", overlaps="mentor"
    )

    def partner_of(self, user_id: str) -> str:
        return self.mentee_id if user_id == self.mentor_id else self.mentor_id

    def role_of(self, user_id: str) -> Role:
        return "mentor" if user_id == self.mentor_id else "mentee"


class Rhythm(Base):
    """How often one member of a pair is asked one kind of thing; `next_at` is when that is due."""

    __tablename__ = "rhythms"
    __table_args__ = (_member_key("user_id"), UniqueConstraint("pair_id", "user_id", "kind"))

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"))
    user_id: Mapped[str] = mapped_column(String(32))
    kind: Mapped[str] = mapped_column(String(16), comment="checkin, reflection")
    rrule: Mapped[str]
    local_time: Mapped[time]
    starts_on: Mapped[date]
    next_at: Mapped[datetime | None] = mapped_column(index=True)
    next_date: Mapped[date | None] = mapped_column(comment="the occurrence that next_at stands for")


class Prompt(Base):
    """One question set, for one member of one pair, due at one moment."""

    __tablename__ = "prompts"
    __table_args__ = (
        _member_key("user_id"),
        UniqueConstraint("rhythm_id", "occurrence"),
        Index("ix_prompts_member", "team_id", "user_id", "state"),
        Index("ix_prompts_pair", "pair_id", "due_at"),
        Index("ix_prompts_expiry", "state", "expires_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"))
    user_id: Mapped[str] = mapped_column(String(32))
    kind: Mapped[str] = mapped_column(String(16))
    rhythm_id: Mapped[int | None] = mapped_column(ForeignKey("rhythms.id"), comment="empty: the member asked for it")
    occurrence: Mapped[date | None] = mapped_column(comment="the rhythm's own local date: the key of the occurrence")
    question_id: Mapped[str | None] = mapped_column(String(64))
    due_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(12), comment="open, answered, skipped, expired, cancelled, dropped")
    closed_at: Mapped[datetime | None]
    pair: Mapped[Pair] = relationship(lazy="raise")


class Response(Base):
    """What a member wrote, once; its words are in `answers`."""

    __tablename__ = "responses"
    __table_args__ = (
        _member_key("author_id"),
        UniqueConstraint("team_id", "author_id", "form_id"),
        Index("ix_responses_author", "team_id", "author_id", "written_at"),
        Index("ix_responses_pair", "pair_id", "written_at"),
        Index("ix_responses_met", "pair_id", "met_on"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"))
    author_id: Mapped[str] = mapped_column(String(32))
    form_id: Mapped[str] = mapped_column(String(64), comment="the form it came from: a second submit adds nothing")
    prompt_id: Mapped[int | None] = mapped_column(ForeignKey("prompts.id"))
    kind: Mapped[str] = mapped_column(String(16))
    question_id: Mapped[str | None] = mapped_column(String(64))
    mood: Mapped[str | None] = mapped_column(PrivateText, comment="one of five words, for the author alone")
    met_on: Mapped[date | None]
    written_at: Mapped[datetime]
    edited_at: Mapped[datetime | None] = mapped_column(comment="set once the partner has read an earlier wording")
    answers: Mapped[list["Answer"]] = relationship(lazy="raise", order_by="Answer.position")
    readings: Mapped[list["Reading"]] = relationship(lazy="raise")
    pair: Mapped[Pair] = relationship(lazy="raise")


class Answer(Base):
    """One text of a response, with who may read it."""

    __tablename__ = "answers"

    response_id: Mapped[int] = mapped_column(ForeignKey("responses.id"), primary_key=True)
    field: Mapped[str] = mapped_column(String(32), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    position: Mapped[int]
    text: Mapped[str] = mapped_column(PrivateText)
    audience: Mapped[str] = mapped_column(String(8), comment="me, partner")


class Reading(Base):
    """The partner has read what was shared with them."""

    __tablename__ = "readings"

    response_id: Mapped[int] = mapped_column(ForeignKey("responses.id"), primary_key=True)
    reader_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    read_at: Mapped[datetime]


class Lane(Base):
    """One workspace's deliveries; one replica at a time drains them."""

    __tablename__ = "lanes"

    team_id: Mapped[str] = mapped_column(ForeignKey("workspaces.team_id"), primary_key=True)
    owner: Mapped[str | None] = mapped_column(String(64))
    lease_until: Mapped[datetime | None]
    ready_at: Mapped[datetime | None] = mapped_column(index=True, comment="nothing is due before")
    not_before: Mapped[datetime | None] = mapped_column(comment="Slack asked for quiet, or the breaker is open")
    failures: Mapped[int] = mapped_column(default=0, comment="in a row; the breaker opens longer each time")


class Delivery(Base):
    """One message that the bot owes somebody. It holds references, not words: it is drawn when it is sent."""

    __tablename__ = "deliveries"
    __table_args__ = (
        UniqueConstraint("team_id", "dedupe"),
        Index("ix_deliveries_lane", "state", "team_id", "send_after"),
        Index("ix_deliveries_member", "team_id", "user_id", "sent_at"),
        Index("ix_deliveries_subject", "kind", "subject_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    token: Mapped[str] = mapped_column(String(32), unique=True, comment="travels in the message's metadata")
    team_id: Mapped[str] = mapped_column(ForeignKey("lanes.team_id"))
    user_id: Mapped[str | None] = mapped_column(String(32), comment="whose direct message")
    channel_id: Mapped[str | None] = mapped_column(String(32), comment="or which channel; then where it was posted")
    kind: Mapped[str] = mapped_column(String(16))
    subject_id: Mapped[int] = mapped_column(comment="the prompt, response, pair or program it is about")
    pair_id: Mapped[int | None] = mapped_column(ForeignKey("pairs.id"))
    dedupe: Mapped[str] = mapped_column(String(96), comment="what makes it the same message")
    state: Mapped[str] = mapped_column(String(12))
    send_after: Mapped[datetime]
    expires_at: Mapped[datetime | None]
    attempt: Mapped[int]
    sending_at: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]
    ts: Mapped[str | None] = mapped_column(String(32))
    reason: Mapped[str | None]
    created_at: Mapped[datetime]


class Access(Base):
    """A coordinator read or changed something; the people concerned can see that."""

    __tablename__ = "access_log"
    __table_args__ = (Index("ix_access_log_program", "team_id", "program_id", "at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(ForeignKey("workspaces.team_id"))
    actor_id: Mapped[str] = mapped_column(String(32))
    action: Mapped[str] = mapped_column(String(32))
    program_id: Mapped[int] = mapped_column(ForeignKey("programs.id"))
    pair_id: Mapped[int | None] = mapped_column(ForeignKey("pairs.id"), comment="empty: the whole program")
    at: Mapped[datetime]


class Exchange(Base):
    """A sealed feedback round of a pair. `opens_at` is set while both are sealed, and is shown to nobody."""

    __tablename__ = "exchanges"
    __table_args__ = (
        Index(
            "uq_exchanges_collecting",
            "pair_id",
            unique=True,
            sqlite_where=text("state = 'collecting'"),
            postgresql_where=text("state = 'collecting'"),
        ),
        Index("ix_exchanges_closing", "state", "look_at"),
        Index("ix_exchanges_opening", "state", "opens_at"),
        Index("ix_exchanges_pair", "pair_id", "started_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    pair_id: Mapped[int] = mapped_column(ForeignKey("pairs.id"))
    format: Mapped[str] = mapped_column(String(16), comment="feedforward, situation")
    asked_by: Mapped[str | None] = mapped_column(String(32), comment="empty: the rhythm started it")
    state: Mapped[str] = mapped_column(String(12), comment="collecting, opened, closed")
    started_at: Mapped[datetime]
    closes_at: Mapped[datetime] = mapped_column(comment="the end of the window: nothing is taken after it")
    look_at: Mapped[datetime] = mapped_column(comment="when to see whether the round ends")
    opens_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None] = mapped_column(comment="opened or closed")
    pair: Mapped[Pair] = relationship(lazy="raise")


class ExchangeSide(Base):
    """One of the two in a round: how far they are. The partner's is never read before the opening."""

    __tablename__ = "exchange_sides"
    __table_args__ = (_member_key("author_id"),)

    exchange_id: Mapped[int] = mapped_column(ForeignKey("exchanges.id"), primary_key=True)
    author_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    state: Mapped[str] = mapped_column(String(8), comment="empty, draft, sealed")
    revision: Mapped[int] = mapped_column(comment="grows when a form is sent: what an older form still types is late")
    typed_at: Mapped[str | None] = mapped_column(String(32), comment="Slack's own stamp of the latest typing kept")


class ExchangeText(Base):
    """One answer of one side."""

    __tablename__ = "exchange_texts"
    __table_args__ = (
        ForeignKeyConstraint(["exchange_id", "author_id"], ["exchange_sides.exchange_id", "exchange_sides.author_id"]),
    )

    exchange_id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    field: Mapped[str] = mapped_column(String(16), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(32))
    text: Mapped[str] = mapped_column(PrivateText)


class ExchangeReply(Base):
    """What one of the two answered to what they read: each kind once, visible to both."""

    __tablename__ = "exchange_replies"
    __table_args__ = (_member_key("author_id"),)

    exchange_id: Mapped[int] = mapped_column(ForeignKey("exchanges.id"), primary_key=True)
    author_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    kind: Mapped[str] = mapped_column(String(8), primary_key=True, comment="thank, ask, answer, try, outcome")
    team_id: Mapped[str] = mapped_column(String(32))
    text: Mapped[str | None] = mapped_column(PrivateText)
    by: Mapped[date | None]
    written_at: Mapped[datetime]
