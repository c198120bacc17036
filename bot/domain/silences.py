"""When it is quiet in a pair: by plain rules, on what has reached the two, and they hear of it before anybody else."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import ceil

from bot.domain.absences import Away
from bot.domain.calendar import ONE_DAY

FIRST_DAYS = 14
"""Of a pair: whatever happens in them, or does not, is no quiet."""
# Our choice, in rhythms of the pair: late enough for a holiday or a skipped round to pass unnoticed.
_PATIENCE = 1.5  # with two of whom nobody has done anything
_LONGER_PATIENCE = 2  # with meetings, which may just not have been noted
ANSWER_DAYS = 7
"""From when both have heard of it: without an answer, coordinators are shown it then."""
TIME_GIVEN = timedelta(weeks=2)
HELP_STANDS = timedelta(weeks=4)
"""For how long coordinators are shown that a pair would like help, unless it has met since."""
_LONGEST_WAIT = 7  # days until it is looked at again: what two agree on may make it due sooner
_WEEK = 7


class SilenceKind(StrEnum):
    """What is quiet. They stand in databases: what is renamed here is not found there."""

    QUIET = "quiet"  # neither of the two has done anything here
    APART = "apart"  # no meeting is noted


class SilenceSaid(StrEnum):
    """What one of the two says about it. They stand in databases as well; a pause says itself."""

    MET = "met"  # we met, just not logged
    TIME = "time"  # give us time
    HELP = "help"  # we would like help


@dataclass(frozen=True, slots=True)
class Signs:
    """Of one of the two. `alive_on` is when they last did anything here: an answer, *Not this time*, any press.

    `asked_on` is when the first question reached them that still waits, or ran out, after that.
    """

    alive_on: date | None = None
    asked_on: date | None = None


@dataclass(frozen=True, slots=True)
class PairSigns:
    """Of a pair, what the rule looks at; days are of the program's zone.

    They meet every `every` days. `counts_from`: what was before is over, because it has gone on after a pause, they
    have said something about an earlier quiet, or that has ended. `meets_next`: a meeting is agreed on. `rests` are
    days on which one of the two is away, or the pair has a break.
    """

    began_on: date
    every: int
    mentor: Signs
    mentee: Signs
    met_on: date | None = None
    meets_next: bool = False
    counts_from: date | None = None
    rests: Sequence[Away] = ()

    @property
    def both(self) -> tuple[Signs, Signs]:
        return self.mentor, self.mentee

    @property
    def settled_on(self) -> date:
        """The first day that may count."""
        return max(each for each in (self.began_on + timedelta(days=FIRST_DAYS), self.counts_from) if each)

    @property
    def quiet_since(self) -> date:
        return max([self.settled_on, *(each.alive_on for each in self.both if each.alive_on)])

    @property
    def apart_since(self) -> date:
        return max(self.settled_on, self.met_on or self.settled_on)


@dataclass(frozen=True, slots=True)
class Noticed:
    """It has been quiet for so many days that count."""

    kind: SilenceKind
    days: int


def notice(life: PairSigns, today: date) -> Noticed | None:
    """Whether it is worth a word to the two; nobody is asked on a day on which one of them rests.

    Who was asked nothing owes no answer: quiet begins no longer than one rhythm before a question that waits for each.
    Whoever was not asked, and did nothing, had no occasion to note a meeting.
    """
    if rests_on(life.rests, today):
        return None
    asked = [each.asked_on for each in life.both if each.asked_on]
    if len(asked) == len(life.both):
        days = min(_counted(life.quiet_since, today, life), _counted(max(asked), today, life) + life.every)
        if days >= life.every * _PATIENCE:
            return Noticed(SilenceKind.QUIET, days)
    could_note = any(each.asked_on or (each.alive_on and each.alive_on > life.apart_since) for each in life.both)
    days = _counted(life.apart_since, today, life)
    if could_note and not life.meets_next and days >= life.every * _LONGER_PATIENCE:
        return Noticed(SilenceKind.APART, days)
    return None


def look_again(life: PairSigns, today: date) -> date:
    """The first day on which it may be worth a word; no later than in a week."""
    quiet = ceil(life.every * _PATIENCE) - _counted(life.quiet_since, today, life)
    apart = ceil(life.every * _LONGER_PATIENCE) - _counted(life.apart_since, today, life)
    return today + timedelta(days=min(max(1, min(quiet, apart)), _LONGEST_WAIT))


def has_had_time(heard_on: date, rests: Sequence[Away], today: date) -> bool:
    """Whether the two have had their days to say something since both had heard of it."""
    return count_days(heard_on, today, rests) >= ANSWER_DAYS and not rests_on(rests, today)


def rests_on(rests: Iterable[Away], day: date) -> bool:
    return any(each.covers(day) for each in rests)


def count_days(since: date, until: date, rests: Sequence[Away]) -> int:
    """Those after the one and up to the other that count.

    A week with a day of rest in it does not count at all: so nobody can tell from it on which day somebody was back.
    """
    days = (until - since).days
    if days <= 0 or not rests:
        return max(0, days)
    stretches = [each for away in rests for each in away.spans]
    resting = {week for each in stretches for week in _weeks(max(each.first, since), min(each.last, until))}
    return sum(_monday(since + timedelta(days=number)) not in resting for number in range(1, days + 1))


def _counted(since: date, today: date, life: PairSigns) -> int:
    return count_days(since, today, life.rests)


def _weeks(first: date, last: date) -> Iterable[date]:
    """The Mondays of the weeks that some days lie in."""
    monday = _monday(first)
    while monday <= last:
        yield monday
        monday += timedelta(days=_WEEK)


def _monday(day: date) -> date:
    return day - day.weekday() * ONE_DAY
