"""A meeting of a pair: what each of the two may do about it, and what becomes of it by that or by time alone."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.calendar import ONE_DAY, local_moment
from bot.domain.recurrence import Recurrence, dates
from bot.errors import Refusal

MOST_TIMES = 3
USUAL_MINUTES = 45
FURTHEST = timedelta(days=366)
"""Nobody means a meeting that is further ahead."""
KEPT_FOR = timedelta(days=30)
"""How long after a meeting its calendar file can still be had: for an update, or for what was forgotten."""
EVERY = {"1": "FREQ=WEEKLY", "2": "FREQ=WEEKLY;INTERVAL=2", "4": "FREQ=WEEKLY;INTERVAL=4"}
"""How a meeting can repeat, by weeks."""


class MeetingState(StrEnum):
    """They stand in databases: what is renamed here is not found there."""

    PROPOSED = "proposed"  # one of the two has named times, and the other has picked none yet
    AGREED = "agreed"
    CANCELLED = "cancelled"  # by one of the two, or with their pair; a proposal: taken back
    OVER = "over"  # its time has gone by: whether they have met is theirs to say
    LAPSED = "lapsed"  # of a proposal: all its times have gone by


class Arranges(StrEnum):
    """Who finds the time for the next meeting."""

    MENTEE = "mentee"
    MENTOR = "mentor"
    TURNS = "turns"


class NoTime(Refusal):
    """No time was chosen."""


class TooManyTimes(Refusal):
    """Three are the most that can be proposed."""


class TimePassed(Refusal):
    """A time has gone by already."""


class TooFarAhead(Refusal):
    """A time is more than a year ahead."""


class AwayThen(Refusal):
    """Whoever proposes it is away then, as they have said themselves."""


class AfterTheProgram(Refusal):
    """A time lies after the last day of the program."""


class TimesChanged(Refusal):
    """Other times have been proposed since, or it was taken back, or moved, or cancelled."""


class TooSoonToHear(Refusal):
    """Whoever has proposed it does not work until then, and would hear too late that it was picked."""


class OwnTimes(Refusal):
    """Whoever has proposed them waits for the other to pick one."""


class Begun(Refusal):
    """It has begun, or is over: it can be moved and cancelled no more."""


class RepeatsAlready(Refusal):
    """The two meet at a fixed rhythm already."""


@dataclass(frozen=True, slots=True)
class MeetingStanding:
    """A meeting as it stands. Each change gives another one, with a higher `revision`; what is refused raises.

    `times` are those proposed last. `sequence` is what calendars go by: it grows with what changes an entry in them.
    """

    state: MeetingState
    revision: int
    proposed_by: str | None
    minutes: int
    times: tuple[datetime, ...] = ()
    picked_by: str | None = None
    moved_by: str | None = None
    starts_at: datetime | None = None
    late_at: datetime | None = None
    sequence: int = 0
    rrule: str | None = None
    zone: str | None = None
    slot_at: datetime | None = None
    follows_at: datetime | None = None
    stops: bool = False
    proposed_at: datetime | None = None
    agreed_at: datetime | None = None
    ended_at: datetime | None = None

    @property
    def ends_at(self) -> datetime | None:
        return self.starts_at and self.starts_at + self.minutes * timedelta(minutes=1)

    @property
    def due_at(self) -> datetime | None:
        """When time itself changes it."""
        if self.state == MeetingState.PROPOSED:
            return max(self.times)
        return self.ends_at if self.state == MeetingState.AGREED else None

    @property
    def key_expires_at(self) -> datetime | None:
        """Until when its calendar file can be had; None: it never could."""
        if self.ends_at is None:
            return None
        return max(self.ends_at, self.ended_at or self.ends_at) + KEPT_FOR

    def propose(self, by: str, times: Sequence[datetime], *, now: datetime) -> "MeetingStanding":
        """Other times than those proposed before, by either of the two: the other one picks from these."""
        if self.state != MeetingState.PROPOSED:
            raise TimesChanged
        return self._next(proposed_by=by, times=tuple(times), proposed_at=now)

    def pick(self, by: str, revision: int, place: int, *, now: datetime) -> "MeetingStanding":
        """One of the times, by the other one, as proposed at that revision; picked a second time it stays as it is."""
        if self.state == MeetingState.AGREED and self.revision == revision + 1 and self.picked_by == by:
            return self
        if self.state != MeetingState.PROPOSED or revision != self.revision or not 1 <= place <= len(self.times):
            raise TimesChanged
        if by == self.proposed_by:
            raise OwnTimes
        at = self.times[place - 1]
        if at <= now:
            raise TimePassed
        ends_at = at + self.minutes * timedelta(minutes=1)
        follows = {"slot_at": at, "follows_at": ends_at} if self.rrule else {}
        return self._next(state=MeetingState.AGREED, picked_by=by, starts_at=at, agreed_at=now, **follows)

    def take_back(self, by: str, *, now: datetime) -> "MeetingStanding":
        """What somebody has proposed themselves, and nobody has picked yet."""
        if self.state != MeetingState.PROPOSED or by != self.proposed_by:
            raise TimesChanged
        return self._next(state=MeetingState.CANCELLED, ended_at=now, times=())

    def move(self, by: str, to: datetime, notice: timedelta | None, *, now: datetime) -> "MeetingStanding":
        """To another time, by either, until it begins."""
        late_at = now if self._can_change(now) and is_late(self.starts_at, notice, now) else None
        return self._next(moved_by=by, starts_at=to, late_at=late_at, sequence=self.sequence + 1)

    def cancel(
        self, by: str | None, notice: timedelta | None, *, and_following: bool = False, now: datetime
    ) -> "MeetingStanding":
        """By either, until it begins; by nobody with their pair, also while they meet. What it repeats goes on, unless
        all that follow are meant too."""
        if by is not None or self.state != MeetingState.AGREED:
            self._can_change(now)
        late_at = now if by and is_late(self.starts_at, notice, now) else None
        goes_on = self.follows_at is not None and not and_following
        return self._next(
            state=MeetingState.CANCELLED,
            moved_by=by,
            late_at=late_at,
            ended_at=now,
            sequence=self.sequence + 1,
            follows_at=now if goes_on else None,
            stops=self.slot_at is not None and and_following,
        )

    def pass_by(self, *, now: datetime) -> "MeetingStanding":
        """What time alone makes of it; as it is, when it is not due."""
        if self.due_at is None or now < self.due_at:
            return self
        over = MeetingState.LAPSED if self.state == MeetingState.PROPOSED else MeetingState.OVER
        return self._next(state=over, ended_at=now)

    def _can_change(self, now: datetime) -> bool:
        if self.state != MeetingState.AGREED:
            raise TimesChanged
        if self.starts_at is None or self.starts_at <= now:
            raise Begun
        return True

    def _next(self, **changes: object) -> "MeetingStanding":
        return replace(self, revision=self.revision + 1, **changes)  # type: ignore[arg-type]  # each of its own type


def proposed(
    by: str,
    times: Sequence[datetime],
    minutes: int,
    *,
    rrule: str | None = None,
    zone: str | None = None,
    now: datetime,
) -> MeetingStanding:
    """A meeting as it begins: with times that one of the two proposes."""
    return MeetingStanding(MeetingState.PROPOSED, 1, by, minutes, tuple(times), rrule=rrule, zone=zone, proposed_at=now)


def check_times(times: Sequence[datetime], *, over_at: datetime, now: datetime) -> None:
    """Raises what is wrong with times that one of the two proposes; `over_at` is when the program is over for both."""
    if not times:
        raise NoTime
    if len(set(times)) > MOST_TIMES:
        raise TooManyTimes
    for at in times:
        if at <= now:
            raise TimePassed
        if at > now + FURTHEST:
            raise TooFarAhead
        if at >= over_at:
            raise AfterTheProgram


def is_late(starts_at: datetime | None, notice: timedelta | None, now: datetime) -> bool:
    """Whether moving it now comes later than the two have agreed to say so."""
    return bool(notice) and starts_at is not None and notice is not None and starts_at - now < notice


def arranger(rule: Arranges, mentor: str, mentee: str, last: str | None) -> str:
    """Who finds the time for the next meeting; `last` is who has proposed the one before."""
    if rule == Arranges.TURNS:
        return mentor if last == mentee else mentee
    return mentor if rule == Arranges.MENTOR else mentee


# --- one that repeats ------------------------------------------------------------------------------------------------


def next_slot(rrule: str, zone: ZoneInfo, first_at: datetime, after: datetime) -> datetime | None:
    """When it is next by the rule, later than `after`; `first_at` is the first of all, by whose clock it stays."""
    local = first_at.astimezone(zone)
    rule = Recurrence(rrule, local.time(), local.date())
    for day in dates(rule, _day_before(after, zone)):
        at = local_moment(day, rule.local_time, zone)
        if at > after:
            return at
    return None


def _day_before(moment: datetime, zone: ZoneInfo) -> date:
    """From where to look: the clocks there may show another day than it is."""
    return moment.astimezone(zone).date() - ONE_DAY


def follow(before: MeetingStanding, first_at: datetime, *, now: datetime) -> MeetingStanding | None:
    """The next of a meeting that repeats, agreed on as the first one was; what lies before now is left out."""
    if before.rrule is None or before.zone is None or before.slot_at is None:
        return None
    at = next_slot(before.rrule, ZoneInfo(before.zone), first_at, max(now, before.slot_at))
    if at is None:
        return None
    return MeetingStanding(
        MeetingState.AGREED,
        1,
        before.proposed_by,
        before.minutes,
        picked_by=before.picked_by,
        starts_at=at,
        rrule=before.rrule,
        zone=before.zone,
        slot_at=at,
        follows_at=at + before.minutes * timedelta(minutes=1),
        proposed_at=now,
        agreed_at=now,
    )
