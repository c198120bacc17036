"""Promises: what one of a pair will do by a day, and what becomes of it.

Open, and then kept, released by the other, or missed. As long as it is open, its day can be moved until that day is
over: each day that was named is a word given, and whoever moves it in time has kept that word as well as by doing it.
A missed one is mended once: its author says what happened and what now, and the other releases them or thanks.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.calendar import ONE_DAY, Availability, end_of_day, first_working_moment, local_moment, working_day
from bot.errors import Refusal

LONGEST = 500  # characters of each field
FURTHEST_YEARS = 5
SHARE_AFTER = 5
"""So many words given and settled, of one side, before it is said how many of them were kept: fewer say nothing."""

REPAIRED_FOR = timedelta(weeks=2)
"""For so long a missed promise waits for a word about it; after that it is let go without one."""
OTHER_HEARS_AFTER = 2
"""Working days that the author has to say what happened before the other hears that there is something to mend."""


class PromiseSource(StrEnum):
    """What a promise can be made from, so that nobody has to type it once more."""

    NEXT = "next"  # what is next, in a check-in of one's own
    TRY = "try"  # "I will try", as an answer to feedback
    AGENDA = "agenda"
    TAKEAWAY = "takeaway"


class PromiseState(StrEnum):
    """They stand in databases: what is renamed here is not found there. One that was moved is open, with another day.

    Let go: its author has let a promise to themselves go, or its pair has ended.
    """

    OPEN = "open"
    KEPT = "kept"
    RELEASED = "released"
    MISSED = "missed"
    LET_GO = "let_go"


class PromiseSeenBy(StrEnum):
    BOTH = "both"
    ME = "me"


class WhatNow(StrEnum):
    """What the author of a missed promise says about how it goes on."""

    HAD_KEPT = "had_kept"  # it was done in time, and not said
    NEW_DAY = "new_day"
    SMALLER = "smaller"
    LET_GO = "let_go"


class RepairAnswer(StrEnum):
    """What the other says to that."""

    RELEASE = "release"
    THANK = "thank"


@dataclass(frozen=True, slots=True)
class PromiseWords:
    """When …, I will …; and why, for whoever may see it."""

    will: str
    when: str | None = None
    reason: str | None = None


class PromiseInThePast(Refusal):
    """Its day is over where its author lives."""


class PromiseTooFar(Refusal):
    """Nobody knows what they will do in more than five years."""


class PromiseNotLater(Refusal):
    """It can be moved to a later day only."""


class PromiseDayOver(Refusal):
    """It is moved before its day is over, or not at all."""


class PromiseWasKept(Refusal):
    """It is done, and nothing more can be done about it."""


class PromiseWasReleased(Refusal):
    """The other has released its author from it."""


class PromiseWasMissed(Refusal):
    """Its day is over; what can be said about it now is what happened, and what now."""


class PromiseStaysKept(Refusal):
    """That it is kept was said on an earlier day, or after a miss, or its pair has ended since."""


class PromiseWasLetGo(Refusal):
    """Its author has let it go, or its pair has ended."""


class PromiseMended(Refusal):
    """What there was to say about it has been said already."""


class OnlyOneself(Refusal):
    """A promise to oneself: nobody else has a part in it."""


_OVER: dict[PromiseState, type[Refusal]] = {
    PromiseState.KEPT: PromiseWasKept,
    PromiseState.RELEASED: PromiseWasReleased,
    PromiseState.MISSED: PromiseWasMissed,
    PromiseState.LET_GO: PromiseWasLetGo,
}


def check_day(day: date, today: date) -> None:
    """Raise what is wrong with a day that somebody names."""
    if day < today:
        raise PromiseInThePast(field="day")
    if day > _years_after(today, FURTHEST_YEARS):
        raise PromiseTooFar(field="day")


def _years_after(today: date, years: int) -> date:
    try:
        return today.replace(year=today.year + years)
    except ValueError:  # of a leap day
        return date(today.year + years, 3, 1)


@dataclass(frozen=True, slots=True)
class Course:
    """A promise as the rule sees it. `moved_from` are the days that it had before, oldest first."""

    state: PromiseState
    due_on: date
    is_private: bool = False
    moved_from: tuple[date, ...] = ()
    not_yet_on: date | None = None
    what_now: WhatNow | None = None
    answer: RepairAnswer | None = None

    def _require_open(self) -> None:
        if self.state is not PromiseState.OPEN:
            raise _OVER[self.state]()

    def kept(self) -> "Course":
        """Its author has done it."""
        self._require_open()
        return replace(self, state=PromiseState.KEPT)

    def moved(self, to: date, *, today: date, asked_on: date | None) -> "Course":
        """Its author names a later day, on its day at the latest; or on that on which they were asked, if that came
        later, as after a weekend."""
        self._require_open()
        if not can_move(self.due_on, asked_on, self.not_yet_on, today):
            raise PromiseDayOver(field="day")
        check_day(to, today)
        if to <= self.due_on:
            raise PromiseNotLater(field="day")
        return replace(self, due_on=to, moved_from=(*self.moved_from, self.due_on))

    def not_yet(self, today: date) -> "Course":
        """It is not done on its day: a working day is left. Said twice, it is as though it was said once."""
        self._require_open()
        return self if self.not_yet_on else replace(self, not_yet_on=today)

    def not_kept_after_all(self) -> "Course":
        """Its author had pressed too soon: it is open as before."""
        if self.state is PromiseState.KEPT and self.what_now is None:
            return replace(self, state=PromiseState.OPEN)
        if self.state in (PromiseState.KEPT, PromiseState.OPEN):
            raise PromiseStaysKept
        raise _OVER[self.state]()

    def released(self) -> "Course":
        """The other needs it no more: nothing is owed."""
        if self.is_private:
            raise OnlyOneself
        self._require_open()
        return replace(self, state=PromiseState.RELEASED)

    def missed(self) -> "Course":
        self._require_open()
        return replace(self, state=PromiseState.MISSED)

    def let_go(self) -> "Course":
        """By its author, of a promise to themselves; of any, when its pair ends."""
        self._require_open()
        return replace(self, state=PromiseState.LET_GO)

    def shifted(self, days: int) -> "Course":
        """The pair was paused for so long: as though that time had not passed. No word is given or broken by it."""
        self._require_open()
        return replace(self, due_on=self.due_on + days * ONE_DAY, not_yet_on=None)

    # --- after a miss, once ------------------------------------------------------------------------------------------

    def _require_missed(self) -> None:
        if self.state is PromiseState.OPEN:
            raise PromiseMended
        if self.state is not PromiseState.MISSED:
            raise _OVER[self.state]()

    def said(self, what_now: WhatNow) -> "Course":
        """Its author says how it goes on; whoever had kept it and not said so, has kept it."""
        self._require_missed()
        if self.what_now or self.answer:
            raise PromiseMended
        state = PromiseState.KEPT if what_now is WhatNow.HAD_KEPT else self.state
        return replace(self, what_now=what_now, state=state)

    def answered(self, answer: RepairAnswer) -> "Course":
        """The other releases its author from it, or thanks for what they have said."""
        if self.is_private:
            raise OnlyOneself
        self._require_missed()
        if self.answer or (answer is RepairAnswer.THANK and not self.what_now):
            raise PromiseMended
        state = PromiseState.RELEASED if answer is RepairAnswer.RELEASE else self.state
        return replace(self, answer=answer, state=state)


# --- the days on which something is said -----------------------------------------------------------------------------


def day_to_ask(due_on: date, when: Availability) -> date:
    """The first working day of its author, on the promise's day or after it, on which they are not away."""
    opening = local_moment(due_on, when.working_hours.start, when.zone)
    return _working_day_from(opening, when)


def day_after(day: date, when: Availability) -> date:
    """The first working day after this one on which they are not away."""
    found, following = day, day
    while found <= day:  # it is not later if the clocks go back into the shift of that day
        following += ONE_DAY
        found = day_to_ask(following, when)
    return found


def day_before(day: date, when: Availability) -> date | None:
    """The last working day before this one on which they are not away; None if none is near."""
    before = day
    for _ in range(14):
        before -= ONE_DAY
        if day_to_ask(before, when) == before:
            return before
    return None


def end_of(day: date, when: Availability) -> datetime:
    """When a working day is over: the midnight after it, or after the end of its night shift."""
    return end_of_day(when.working_hours.last_day(day), when.zone)


def day_asked(due_on: date, set_on: date, when: Availability) -> date:
    """When its author is asked whether it is done: on its day, and not on the day on which they have named it."""
    day = day_to_ask(due_on, when)
    return day if day > set_on else day_after(set_on, when)


def can_move(due_on: date, asked_on: date | None, not_yet_on: date | None, today: date) -> bool:
    """Whether a later day can be named yet: on its day at the latest; or on that on which its author was asked."""
    return not not_yet_on and today <= max(due_on, asked_on or due_on)


def lapses_at(asked_on: date, not_yet_on: date | None, when: Availability) -> datetime:
    """When it is missed unless something is said: a working day after its author was asked.

    Once they have said "not yet" it is the working day after that, or the one on which they were asked again.
    """
    last = day_after(not_yet_on or asked_on, when)
    return end_of(max(last, asked_on) if not_yet_on else last, when)


def opening_of(day: date, when: Availability) -> datetime:
    """When its author begins to work on a day."""
    opening = local_moment(day, when.working_hours.start, when.zone)
    return first_working_moment(opening, when.zone, when.working_hours, when.away)


def _working_day_from(moment: datetime, when: Availability) -> date:
    at = first_working_moment(moment, when.zone, when.working_hours, when.away)
    return working_day(at, when.zone, when.working_hours)


# --- each side's share -----------------------------------------------------------------------------------------------


class PromiseShare(StrEnum):
    """How many of somebody's words were kept or moved in time. In words: from numbers, misses could be counted."""

    ALL = "all"
    NEARLY_ALL = "nearly_all"
    MOST = "most"
    SOME = "some"


def share(courses: Iterable[Course]) -> PromiseShare | None:
    """Of one side's promises that both see: each day that was named is a word given.

    What was released or let go is none, and neither is what is still open. None: too few to say.
    """
    kept = settled = 0
    for each in courses:
        if each.is_private:
            continue
        kept += len(each.moved_from) + (each.state is PromiseState.KEPT)
        settled += len(each.moved_from) + (each.state in (PromiseState.KEPT, PromiseState.MISSED))
    if settled < SHARE_AFTER:
        return None
    if kept == settled:
        return PromiseShare.ALL
    if kept >= 0.8 * settled:
        return PromiseShare.NEARLY_ALL
    return PromiseShare.MOST if 2 * kept > settled else PromiseShare.SOME
