"""A pair's first occurrence of a rhythm, what a member may choose under *Later*, and how long a prompt stays open."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.calendar import (
    Availability,
    Away,
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

SETTLING_IN = timedelta(days=1)  # after the welcome, before the first question: one message at a time
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


def first_occurrence(
    rhythm: Recurrence,
    within_days: int | None,
    now: datetime,
    zone: ZoneInfo,
    working_hours: WorkingHours,
    away: Away | None,
) -> Occurrence | None:
    """The rhythm's first moment for a new pair, at the latest `within_days` after its start when that is given."""
    earliest = max(now, local_moment(rhythm.starts_on, time(), zone)) + SETTLING_IN
    regular = next_occurrence(rhythm, earliest, zone, working_hours, away)
    if within_days is None:
        return regular
    latest = rhythm.starts_on + timedelta(days=within_days)
    at = first_working_moment(local_moment(latest, rhythm.local_time, zone), zone, working_hours, away)
    if at <= earliest or (regular and regular.at <= at):
        return regular
    return Occurrence(latest, at)


def upcoming(
    rhythm: Recurrence, now: datetime, before: Availability, after: Availability, *, done: date | None
) -> Occurrence | None:
    """The next occurrence, now that somebody's time has changed; what was held back comes at once, and once."""
    held = held_back(rhythm, now, before, after, done_through=done)
    if held:
        return Occurrence(held, first_working_moment(now, after.zone, after.working_hours, after.away))
    return next_occurrence(rhythm, now, after.zone, after.working_hours, after.away, done_through=done)


def first_upcoming(
    rhythm: Recurrence,
    within_days: int | None,
    made_at: datetime,
    now: datetime,
    before: Availability,
    after: Availability,
) -> Occurrence | None:
    """As `upcoming`, where nothing has been asked yet: the first question keeps its distance from the welcome."""
    was, first = (
        first_occurrence(rhythm, within_days, made_at, at.zone, at.working_hours, at.away) for at in (before, after)
    )
    if was is None or was.at <= now:  # it came in a pause, in which nobody is asked
        return upcoming(rhythm, now, before, after, done=was.local_date if was else None)
    if first and first.at <= now:
        return Occurrence(first.local_date, first_working_moment(now, after.zone, after.working_hours, after.away))
    return first


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
