"""A pair's first questions, what a member may choose under *Later*, and how long a question stays open."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.domain.absences import Away
from bot.domain.calendar import (
    ONE_DAY,
    Availability,
    Occurrence,
    WorkingHours,
    first_working_moment,
    held_back,
    is_working_moment,
    local_moment,
    next_occurrence,
    working_day,
)
from bot.domain.recurrence import Recurrence, dates
from bot.domain.visits import Pace, visit_moment

SETTLED_AFTER = 3
"""Working days from the welcome to a pair's first question: one thing at a time, and time to say hello."""
FIRST_WITHIN = 10
"""Working days from the welcome to the first question at most: it is what gets the two to begin."""
TOO_SOON = timedelta(days=3)
STANDS_FOR = timedelta(days=3)
"""A check-in of one's own accord stands for the next question if that is due so soon."""
LONGEST_OPEN = timedelta(days=14)
LATER_TODAY = timedelta(hours=3)
OPEN_AFTER_LATER = timedelta(days=3)
"""How long a question that was put off stays open at least."""
SEEN_RECENTLY = timedelta(weeks=12)
"""A reflection question does not come back to a member within this time."""


class Later(StrEnum):
    """When somebody may want to be asked again; `TOMORROW` is the next day on which they work."""

    TODAY = "today"
    TOMORROW = "tomorrow"
    NEXT_WEEK = "next_week"


@dataclass(frozen=True, slots=True)
class Times:
    """When somebody may be written to, and how they want to be visited."""

    availability: Availability
    pace: Pace

    def with_breaks(self, breaks: Away | None) -> "Times":
        """The same, but not in these breaks."""
        return replace(self, availability=self.availability.with_breaks(breaks)) if breaks else self


@dataclass(frozen=True, slots=True)
class Newcomer:
    """One of a new pair, and when the welcome has reached them, or can at the earliest."""

    times: Times
    welcomed_at: datetime

    @property
    def welcomed_on(self) -> date:
        when = self.times.availability
        return working_day(self.welcomed_at, when.zone, when.working_hours)


@dataclass(frozen=True, slots=True)
class Beginning:
    """The day from which a new pair counts for one of the two, and those on which the first question may come."""

    day: date
    first_days: Sequence[date]


def beginnings(newcomers: Sequence[Newcomer], starts_on: date) -> list[Beginning]:
    """One for each of a pair: the same for both, unless there is no day on which both may be asked first.

    That is so if they never work on one day, or if one of them is away for so long.
    """
    own = [_beginning(each, starts_on) for each in newcomers]
    common = [day for day in own[0].first_days if all(day in each.first_days for each in own)]
    return [Beginning(max(each.day for each in own), common) for _ in own] if common else own


def _beginning(newcomer: Newcomer, starts_on: date) -> Beginning:
    when, pace = newcomer.times.availability, newcomer.times.pace
    day = begins_on = max(starts_on, newcomer.welcomed_on)
    working: list[date] = []
    while len(working) < FIRST_WITHIN:
        day += ONE_DAY
        if day.weekday() in when.working_hours.days and not (when.away and when.away.covers(day)):
            working.append(day)
    settled = working[SETTLED_AFTER - 1 :]
    return Beginning(begins_on, [day for day in settled if day.weekday() in pace.days] or settled)


def first_date(rhythm: Recurrence, within_days: int | None, beginning: Beginning) -> date | None:
    """The rhythm's first date for somebody in a new pair, at the latest so many days after its beginning if given."""
    first, last = beginning.first_days[0], beginning.first_days[-1]
    regular = next(dates(rhythm, first), None)
    if within_days is None:
        return regular
    latest = min(max(first, beginning.day + timedelta(days=within_days)), last)
    return min(regular, latest) if regular else latest


def first_occurrence(planned: date, beginning: Beginning, times: Times, now: datetime) -> Occurrence | None:
    """A first question that was planned for a date: on the first possible day from then on, else on the last.

    None if all of these are over.
    """
    moments = [(day, visit_moment(day, times.availability, times.pace.visit_time)) for day in beginning.first_days]
    ahead = [(day, at) for day, at in moments if at > now]
    if not ahead:
        return None
    return Occurrence(planned, next((at for day, at in ahead if day >= planned), ahead[-1][1]))


def upcoming(
    was: Recurrence, rhythm: Recurrence, now: datetime, before: Availability, after: Availability, *, done: date | None
) -> Occurrence | None:
    """The next occurrence, now that somebody's time has changed; what was held back comes at once, and once."""
    held = held_back(was, rhythm, now, before, after, done_through=done)
    if held:
        return Occurrence(held, first_working_moment(now, after.zone, after.working_hours, after.away))
    return next_occurrence(rhythm, now, after.zone, after.working_hours, after.away, done_through=done)


@lru_cache(maxsize=1024)  # as of `next_occurrence`
def done_through(rhythm: Recurrence, occurrence: date, asked_on: date) -> date:
    """The date that has been dealt with by asking for an occurrence on some (working) day.

    A first question that came early, so as not to keep a new pair waiting, also stands for the regular one that would
    come a few days after it. So does one that had to wait for its member's return: nobody is asked the same on a
    Monday and on the Tuesday, unless the rule itself wants that.
    """
    coming = dates(rhythm, occurrence)
    following = next(coming, occurrence)
    if following == occurrence:  # a date of the rule
        following = next(coming, occurrence)
        if following - occurrence <= TOO_SOON:
            return occurrence
    return following if following - max(occurrence, asked_on) <= TOO_SOON else occurrence


def quiet_through(rhythm: Recurrence, asked_on: date, today: date) -> date:
    """The date through which nothing is asked, now that the rhythm is another one than what was asked last came by.

    Half of the time that usually lies between two of its dates, so that nobody is asked twice in days; and not today.
    """
    first, second = itertools.islice(dates(rhythm, today), 2)
    return max(today, asked_on + max(TOO_SOON, (second - first) / 2))


def expiry(due_at: datetime, following: Occurrence | None) -> datetime:
    """When a prompt closes: as the next one comes, and after two weeks at the latest."""
    latest = due_at + LONGEST_OPEN
    return min(latest, following.at) if following else latest


def later_choices(
    now: datetime, zone: ZoneInfo, working_hours: WorkingHours, away: Away | None
) -> list[tuple[Later, datetime]]:
    """What *Later* offers; every moment is one at which the member may be written to."""
    today = working_day(now, zone, working_hours)
    choices = []
    soon = now + LATER_TODAY
    if working_day(soon, zone, working_hours) == today and is_working_moment(soon, zone, working_hours, away):
        choices.append((Later.TODAY, soon))
    tomorrow = _morning(today + timedelta(days=1), zone, working_hours, away)
    choices.append((Later.TOMORROW, tomorrow))
    next_week = _morning(today + timedelta(days=7 - today.weekday()), zone, working_hours, away)
    if working_day(next_week, zone, working_hours) != working_day(tomorrow, zone, working_hours):
        choices.append((Later.NEXT_WEEK, next_week))
    return choices


def _morning(day: date, zone: ZoneInfo, working_hours: WorkingHours, away: Away | None) -> datetime:
    """An hour into the first working day from `day` on, or its start if it is shorter: nobody wants this at once."""
    opening = first_working_moment(local_moment(day, working_hours.start, zone), zone, working_hours, away)
    an_hour_in = opening + timedelta(hours=1)
    return an_hour_in if is_working_moment(an_hour_in, zone, working_hours, away) else opening


def next_digest(now: datetime, zone: ZoneInfo) -> datetime:
    """The next Monday 09:00 in the program's zone, strictly after `now`."""
    today = now.astimezone(zone).date()
    for ahead in range(9):
        day = today + timedelta(days=ahead)
        at = local_moment(day, time(9), zone)
        if day.weekday() == 0 and at > now:
            return at
    raise AssertionError("there is a Monday in every nine days")
