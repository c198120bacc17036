"""A round of feedback: what each format asks for, how long it takes words, when it opens, and what follows.

What each of the two may do while it is sealed is the envelope's: `bot/domain/envelopes.py`.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.calendar import ONE_DAY, Availability, first_working_moment, is_working_moment

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


class RoundFormat(StrEnum):
    FEEDFORWARD = "feedforward"
    SITUATION = "situation"


FIELDS: Mapping[RoundFormat, tuple[str, ...]] = {
    RoundFormat.FEEDFORWARD: ("behavior", "first", "second"),
    RoundFormat.SITUATION: ("situation", "behavior", "impact"),
}
"""What each of the two writes."""


def asked_for(texts: Mapping[str, str], format: RoundFormat) -> dict[str, str]:
    """Of what was sent, what this format asks for."""
    return {field: texts[field] for field in FIELDS[format] if field in texts}


def is_whole(texts: Mapping[str, str], format: RoundFormat) -> bool:
    """Whether there is something in each field, so that it can be sealed."""
    return all(field in texts for field in FIELDS[format])


class ReplyKind(StrEnum):
    """What somebody may answer to what they have read, each once."""

    THANK = "thank"
    ASK = "ask"
    ANSWER = "answer"
    TRY = "try"
    OUTCOME = "outcome"


def may_reply(kind: ReplyKind, format: RoundFormat, mine: Collection[ReplyKind], theirs: Collection[ReplyKind]) -> bool:
    """Whether this answer may be given after those; after feedforward the first one is always a thank-you."""
    if kind in mine:
        return False
    if kind is ReplyKind.ANSWER:
        return ReplyKind.ASK in theirs
    if kind in (ReplyKind.ASK, ReplyKind.TRY) and format is RoundFormat.FEEDFORWARD:
        return ReplyKind.THANK in mine
    return True


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


def scheduled_format(weeks: int) -> RoundFormat:
    """What a scheduled round asks for, this many weeks after the pair's start."""
    return RoundFormat.FEEDFORWARD if weeks < SECOND_WEEK else RoundFormat.SITUATION


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
