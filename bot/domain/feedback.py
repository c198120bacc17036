"""A sealed feedback round: what each of the two may do, when it opens for both, and when it ends unopened.

A round is `collecting` until it is `opened` or `closed`. Each side is `empty`, a `draft` or `sealed`. What one side
does changes nothing that the other can notice; only time and both seals together open the round. Once its window is
`over` it takes no more words, but what is sealed can be taken back until it opens.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.calendar import ONE_DAY, Away, WorkingHours, first_working_moment, is_working_moment

WINDOW = 14
"""Days, not counting those on which either is away or the pair is paused."""

LONGEST_WINDOW = timedelta(days=90)  # somebody who is away for longer ends the round: words should not wait for ever
NUDGES = (5, 11)
"""Days of the window, whatever either has done: a reminder's timing tells nothing about the other."""

FOLLOW_UP = timedelta(weeks=4)
FIRST_WEEK, SECOND_WEEK, QUARTER = 6, 12, 13
"""Weeks: feedforward in a pair's sixth week, a look at one situation in the twelfth, then one each quarter."""

REST = timedelta(weeks=2)
"""Between the end of a round that somebody asked for and one that the rhythm had planned meanwhile."""

LOOK_AGAIN = timedelta(hours=1)
"""While a round waits for a moment that suits both: somebody's hours or time away may change, also for the better."""

_SEARCH = 14  # working periods looked through for a moment that suits both


class Format(StrEnum):
    FEEDFORWARD = "feedforward"
    SITUATION = "situation"


class State(StrEnum):
    COLLECTING = "collecting"
    OPENED = "opened"
    CLOSED = "closed"


class Side(StrEnum):
    EMPTY = "empty"
    DRAFT = "draft"
    SEALED = "sealed"


class NotPossible(Exception):
    """This step does not exist from here; the message says what has happened instead."""


@dataclass(frozen=True, slots=True)
class Round:
    """A round as its rules see it; `sides` are in no particular order of importance, mentor first."""

    state: State = State.COLLECTING
    sides: tuple[Side, Side] = (Side.EMPTY, Side.EMPTY)
    over: bool = False

    @property
    def both_sealed(self) -> bool:
        return self.sides == (Side.SEALED, Side.SEALED)

    def write(self, who: int) -> "Round":
        """Keep a draft. What is sealed has to be taken out of its envelope first."""
        self._require_taking()
        if self.sides[who] is Side.SEALED:
            raise NotPossible("Yours is sealed. /feedback shows it, with Change to write on.")
        return self._with(who, Side.DRAFT)

    def seal(self, who: int) -> "Round":
        """Seal a draft; sealing twice is sealing once."""
        self._require_taking()
        if self.sides[who] is Side.EMPTY:
            raise NotPossible("There is nothing to seal yet.")
        return self._with(who, Side.SEALED)

    def change(self, who: int) -> "Round":
        """Take what is sealed back out to write on, while it can be sealed again."""
        self._require_taking()
        return self.withdraw(who)

    def withdraw(self, who: int) -> "Round":
        """Take what is sealed back out; it is a draft again."""
        self._require_collecting()
        if self.sides[who] is Side.EMPTY:
            raise NotPossible("There is nothing to take back.")
        return self._with(who, Side.DRAFT)

    def discard(self, who: int) -> "Round":
        """Delete what one has written."""
        self._require_collecting()
        return self._with(who, Side.EMPTY)

    def open(self) -> "Round":
        """Open for both at once."""
        self._require_collecting()
        if not self.both_sealed:
            raise NotPossible("A round opens only when both have sealed.")
        return replace(self, state=State.OPENED)

    def close(self) -> "Round":
        """End unopened."""
        self._require_collecting()
        return replace(self, state=State.CLOSED)

    def _require_taking(self) -> None:
        self._require_collecting()
        if self.over:
            raise NotPossible(
                "The time to write in this round is over. What you wrote is still yours, and you will both hear "
                "what became of the round."
            )

    def _require_collecting(self) -> None:
        if self.state is State.OPENED:
            raise NotPossible("This round has opened. What was sealed can be read, and no longer changed.")
        if self.state is State.CLOSED:
            raise NotPossible("This round has ended. Your words are still yours, and nobody else has seen them.")

    def _with(self, who: int, side: Side) -> "Round":
        first, second = self.sides
        return replace(self, sides=(side, second) if who == 0 else (first, side))


@dataclass(frozen=True, slots=True)
class Availability:
    """When one of the two may be written to."""

    zone: ZoneInfo
    working_hours: WorkingHours
    away: Away | None


@dataclass(frozen=True, slots=True)
class Window:
    """How long a round takes words: `days_left` more days after `counted_to`, but no longer than `latest`.

    Days are counted as they pass, from the moment the round started (UTC), so that each is judged by what was known of
    time away on that day. One that ends while either is away is not counted, and a pause moves everything.
    """

    counted_to: datetime
    days_left: int
    latest: datetime

    @classmethod
    def starting(cls, at: datetime) -> "Window":
        return cls(at, WINDOW, at + LONGEST_WINDOW)

    @property
    def days_used(self) -> int:
        return WINDOW - self.days_left

    def counted(self, until: datetime, one: Availability, other: Availability) -> "Window":
        """With the days that have passed by then."""
        at, left = self.counted_to, self.days_left
        while left and at + ONE_DAY <= until:
            at += ONE_DAY
            if at >= self.latest:
                left = 0
            elif not _away(one, at) and not _away(other, at):
                left -= 1
        return replace(self, counted_to=at, days_left=left)

    def closes_at(self, one: Availability, other: Availability) -> datetime:
        """The end of the window, as far as one can tell now."""
        return self.counted(self.latest, one, other).counted_to

    def paused_for(self, span: timedelta) -> "Window":
        """As though that time had not passed."""
        return replace(self, counted_to=self.counted_to + span, latest=self.latest + span)


def nudges_between(before: Window, after: Window) -> list[int]:
    """The reminders, by the day of the window, that have come due from one count to the next."""
    return [day for day in NUDGES if before.days_used < day <= after.days_used < WINDOW]


def _away(who: Availability, moment: datetime) -> bool:
    return who.away is not None and who.away.covers(moment.astimezone(who.zone).date())


def opening(after: datetime, one: Availability, other: Availability) -> datetime:
    """The first moment, from `after` on, inside the working hours of both.

    Two people whose days never meet, half the world apart, get the first working moment of either instead; each is
    then told in their own hours.
    """
    moment = after
    for _ in range(_SEARCH):
        mine = first_working_moment(moment, one.zone, one.working_hours, one.away)
        moment = first_working_moment(mine, other.zone, other.working_hours, other.away)
        if moment == mine or is_working_moment(moment, one.zone, one.working_hours, one.away):
            return moment
    return min(first_working_moment(after, each.zone, each.working_hours, each.away) for each in (one, other))


def scheduled_format(weeks: int) -> Format:
    """What a scheduled round asks for, this many weeks after the pair's start."""
    return Format.FEEDFORWARD if weeks < SECOND_WEEK else Format.SITUATION


def next_scheduled(starts_on: date, after: date) -> date:
    """The first day after `after` on which the rhythm starts a round for a pair that began on `starts_on`."""
    weeks = FIRST_WEEK
    while starts_on + timedelta(weeks=weeks) <= after:
        weeks = SECOND_WEEK if weeks == FIRST_WEEK else weeks + QUARTER
    return starts_on + timedelta(weeks=weeks)


def last_quarter(today: date) -> tuple[date, date]:
    """The first and last day of the calendar quarter before this one.

    Totals are given for whole quarters only: those of two overlapping periods could be subtracted from each other, and
    the difference would tell of a few people.
    """
    this_quarter = date(today.year, 3 * ((today.month - 1) // 3) + 1, 1)
    last = this_quarter - timedelta(days=1)
    return date(last.year, last.month - 2, 1), last
