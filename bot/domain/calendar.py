"""When somebody may be asked something: recurring dates, in their own zone, inside their own working hours.

All moments are aware UTC datetimes. Whoever passes a naive one gets a ValueError.
"""

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from difflib import get_close_matches
from functools import lru_cache
from math import isfinite
from zoneinfo import ZoneInfo, available_timezones

from bot.domain.absences import Away, together
from bot.domain.recurrence import Recurrence, dates

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """The local hours in which somebody may be written to; `end` is exclusive, Monday is day 0.

    An end before the start is a night shift over midnight, which belongs to the day it begins on. Raises ValueError
    when there is no such hour: no days, or an end that is the start.
    """

    start: time = time(9)
    end: time = time(17)
    days: frozenset[int] = frozenset(range(5))

    def __post_init__(self) -> None:
        _require_naive(self.start)
        _require_naive(self.end)
        if self.start == self.end:
            raise ValueError(f"working hours must not end when they start, at {self.start:%H:%M}")
        if not self.days or not self.days <= set(range(7)):
            raise ValueError("working days must be one or more of 0 (Monday) to 6 (Sunday)")

    def covers(self, at: time) -> bool:
        """Whether this time of day is one of them."""
        if self.over_midnight:
            return at >= self.start or at < self.end
        return self.start <= at < self.end

    @property
    def over_midnight(self) -> bool:
        return self.end < self.start

    def last_day(self, day: date) -> date:
        """The date on which the shift that begins on `day` ends."""
        return day + ONE_DAY if self.over_midnight else day


@dataclass(frozen=True, slots=True)
class Availability:
    """When somebody may be written to."""

    zone: ZoneInfo
    working_hours: WorkingHours
    away: Away | None

    def with_breaks(self, breaks: Away | None) -> "Availability":
        """The same, but not in these breaks either."""
        return replace(self, away=together(self.away, breaks)) if breaks else self


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time to ask: `local_date` is the rule's own date and the key, `at` the UTC moment the person may be asked."""

    local_date: date
    at: datetime


@lru_cache(maxsize=1024)  # of those who are asked at one moment, many are by one rule, in one zone, after one date
def next_occurrence(
    rhythm: Recurrence,
    after: datetime,
    zone: ZoneInfo,
    working_hours: WorkingHours,
    away: Away | None = None,
    *,
    done_through: date | None = None,
) -> Occurrence | None:
    """The first occurrence strictly later than `after`; None when the rule has no more dates in the next 100 years.

    An occurrence outside the working hours, or in time away, moves to the first working moment after it. Of several
    that come to the same working day, the one with the latest date stands for all: whoever returns on a Monday is asked
    that Monday's question, at its own time, and not last week's as well.

    Store `local_date` with each occurrence, unique within the rhythm. Dates only grow, so an occurrence that comes up
    again after the zone, the hours or the time away changed meets its own key, and a later one never does. Passing the
    last stored date as `done_through` leaves out everything up to it, also what that date stood for.
    """
    after = _utc(after)
    first = max(rhythm.starts_on, _working_day_before(_local_date(after, zone), zone, working_hours, away))
    if done_through is not None:
        first = max(first, done_through + ONE_DAY)

    found: Occurrence | None = None
    found_day: date | None = None
    at: datetime | None = None
    for local_date in dates(rhythm, first):
        if found_day and local_date > working_hours.last_day(found_day):
            break
        asked = local_moment(local_date, rhythm.local_time, zone)
        if at is None or asked > at:
            at = first_working_moment(asked, zone, working_hours, away)
        day = working_day(at, zone, working_hours)
        if found_day and day != found_day:
            break
        if at > after:
            found, found_day = Occurrence(local_date, at), day
    return found


def held_back(
    was: Recurrence,
    rhythm: Recurrence,
    now: datetime,
    before: Availability,
    after: Availability,
    *,
    done_through: date | None = None,
) -> date | None:
    """The latest date that had not come yet as somebody's time was before, and would have come as it is now.

    `was` is the rhythm at the time of day at which it came before.

    Nobody has been asked about it and its moment is over: time away has ended early, or they have moved east.
    """
    now = _utc(now)
    today = _local_date(now, before.zone)
    first = max(rhythm.starts_on, _working_day_before(today, before.zone, before.working_hours, before.away))
    if done_through is not None:
        first = max(first, done_through + ONE_DAY)
    held: date | None = None
    for local_date in dates(rhythm, first):
        was_due, is_due = (
            first_working_moment(local_moment(local_date, then.local_time, at.zone), at.zone, at.working_hours, at.away)
            for then, at in ((was, before), (rhythm, after))
        )
        if is_due > now:
            break
        if was_due > now:
            held = local_date
    return held


@lru_cache(maxsize=1024)  # of those who are asked on one day, many are at one time in one zone
def local_moment(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The UTC moment when clocks in the zone show this.

    When they skip it, the first whole minute that they show after; when they show it twice, the first of the two.
    """
    return _readings(day, at, zone)[0]


def start_of_day(day: date, zone: ZoneInfo) -> datetime:
    return local_moment(day, time(), zone)


def end_of_day(day: date, zone: ZoneInfo) -> datetime:
    """The moment from which on it is the next day there."""
    return start_of_day(day + ONE_DAY, zone)


def is_working_moment(moment: datetime, zone: ZoneInfo, working_hours: WorkingHours, away: Away | None = None) -> bool:
    """Whether the clock on their wall shows a working hour of a working day on which they are not away.

    Of a night shift, neither the part on a day away counts, nor the rest of one that began on such a day.
    """
    local = _utc(moment).astimezone(zone)
    shown, today = local.time(), local.date()
    begun_on = today - ONE_DAY if working_hours.over_midnight and shown < working_hours.end else today
    return (
        working_hours.covers(shown)
        and begun_on.weekday() in working_hours.days
        and not (away and (away.covers(today) or away.covers(begun_on)))
    )


def working_day(moment: datetime, zone: ZoneInfo, working_hours: WorkingHours) -> date:
    """The local date; in the small hours of a night shift, the one on which it began."""
    local = _utc(moment).astimezone(zone)
    if working_hours.over_midnight and local.time() < working_hours.end:
        return local.date() - ONE_DAY
    return local.date()


@lru_cache(maxsize=256)  # of those who get something at one moment, many work the same hours in one zone
def first_working_moment(
    moment: datetime, zone: ZoneInfo, working_hours: WorkingHours, away: Away | None = None
) -> datetime:
    """The moment itself if it is a working one, else the next that is, in UTC."""
    moment = _utc(moment)
    if is_working_moment(moment, zone, working_hours, away):
        return moment
    day = _local_date(moment, zone)
    if working_hours.over_midnight:  # the clocks may go back into last night's shift
        day -= ONE_DAY
    while True:
        # Of two days where shifts run over midnight: when the clocks go back there, the later day's may open first.
        days = (day, day + ONE_DAY) if working_hours.over_midnight else (day,)
        openings = [
            opening
            for each in days
            if each.weekday() in working_hours.days
            for opening in _openings(each, zone, working_hours)
            if opening > moment and is_working_moment(opening, zone, working_hours, away)
        ]
        if openings:
            return min(openings)
        day = max(away.back_on(day) - ONE_DAY, day + ONE_DAY) if away else day + ONE_DAY


@lru_cache(maxsize=256)  # as above
def add_working_hours(
    moment: datetime, hours: float, zone: ZoneInfo, working_hours: WorkingHours, away: Away | None = None
) -> datetime:
    """The working moment, in UTC, at which this many working hours have gone by since `moment`.

    Hours are elapsed ones: a working night in which the clocks go back is an hour longer. Raises ValueError for a
    number of hours that is negative or not finite.
    """
    if not isfinite(hours) or hours < 0:
        raise ValueError(f"cannot add {hours} working hours")
    left = timedelta(hours=hours)
    moment = first_working_moment(moment, zone, working_hours, away)
    while left >= (stretch := _closing(moment, zone, working_hours, away) - moment):
        left -= stretch
        moment = first_working_moment(moment + stretch, zone, working_hours, away)
    return moment + left


@lru_cache(maxsize=1)
def known_zones() -> tuple[str, ...]:
    """The names of all IANA time zones that this machine and the tzdata package know, sorted."""
    return tuple(sorted(available_timezones() - {"localtime", "Factory"}))  # neither is a place


def zone_named(name: str) -> ZoneInfo:
    """The zone with this IANA name; ValueError says which names come close when there is none."""
    if not isinstance(name, str):
        raise ValueError(f"a time zone is a name such as Europe/Berlin, not {type(name).__name__}")
    if name not in _known_zones():
        close = closest_zones(name)
        advice = f"did you mean {' or '.join(close[:3])}?" if close else "write a name such as Europe/Berlin"
        raise ValueError(f'there is no time zone "{name[:40]}"; {advice}')
    return ZoneInfo(name)


def is_zone(name: str) -> bool:
    """Whether there is a zone of this name: looking for those that come close takes long."""
    return name in _known_zones()


def closest_zones(name: str) -> list[str]:
    """Up to five names of zones that come close to what somebody typed, such as a city; closest first."""
    wanted = re.sub(r"[\s_]+", "_", name.strip()).casefold()[:64]
    if not wanted:
        return []
    by_name = {zone.casefold(): zone for zone in known_zones()}
    by_city = {zone.rpartition("/")[2]: by_name[zone] for zone in by_name}
    city = wanted.rpartition("/")[2]
    found = [by_name[wanted]] if wanted in by_name else []
    found += [by_city[close] for close in get_close_matches(city, by_city, n=5, cutoff=0.75)] if city else []
    found += [zone for key, zone in by_city.items() if len(city) > 2 and city in key]
    found += [by_name[close] for close in get_close_matches(wanted, by_name, n=5, cutoff=0.75)]
    return list(dict.fromkeys(found))[:5]


@lru_cache(maxsize=1)
def _known_zones() -> frozenset[str]:
    return frozenset(known_zones())


def _utc(moment: datetime) -> datetime:
    if moment.utcoffset() is None:
        raise ValueError(f"{moment} has no time zone; moments are aware datetimes")
    return moment.astimezone(UTC)


def _require_naive(at: time) -> None:
    if at.tzinfo is not None:
        raise ValueError(f"{at} is a local time of day and has no time zone of its own")


def _local_date(moment: datetime, zone: ZoneInfo) -> date:
    return moment.astimezone(zone).date()


def _readings(day: date, at: time, zone: ZoneInfo) -> tuple[datetime, ...]:
    """The moments when clocks show this: usually one, two when they go back; if they skip it, the minute after."""
    shown = datetime.combine(day, at, tzinfo=zone)
    first, second = (shown.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
    if first == second:
        return (first,)
    if first < second:
        return first, second
    change = _change(second, first, zone)
    return (change + timedelta(seconds=-change.astimezone(zone).second % 60),)


def _change(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The first moment of the new offset, between two moments around a change of the zone's clocks."""
    offset = before.astimezone(zone).utcoffset()
    while after - before > timedelta.resolution:
        middle = before + (after - before) // 2
        if middle.astimezone(zone).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after


def _openings(day: date, zone: ZoneInfo, working_hours: WorkingHours) -> list[datetime]:
    """The moments at which the shift of a day may start, earliest first."""
    openings = list(_readings(day, working_hours.start, zone))
    ends = _readings(working_hours.last_day(day), working_hours.end, zone)
    if len(ends) > 1:  # after the end of work the clocks go back, perhaps into the working hours
        openings.append(_change(ends[0], ends[1], zone))
    return sorted(openings)


def _closing(moment: datetime, zone: ZoneInfo, working_hours: WorkingHours, away: Away | None) -> datetime:
    """The end of the stretch of working time that a working moment lies in."""
    begun_on = working_day(moment, zone, working_hours)
    last_day = working_hours.last_day(begun_on)
    ends = _readings(last_day, working_hours.end, zone)
    if away and away.covers(last_day):  # they are away from midnight on
        ends += _readings(last_day, time(), zone)
    closing = min(end for end in ends if end > moment)
    if moment.astimezone(zone).utcoffset() != closing.astimezone(zone).utcoffset():
        # The clocks may go back to before the start of work, or into the last hours of the night before.
        change = _change(moment, closing, zone)
        if not is_working_moment(change, zone, working_hours, away):
            return change
        return _closing(change, zone, working_hours, away)
    return closing


def _working_day_before(day: date, zone: ZoneInfo, working_hours: WorkingHours, away: Away | None) -> date:
    """The latest date before `day` with working time in it; dates before that one had their moment before `day`."""
    while True:
        day -= ONE_DAY
        if away:
            day = away.here_on(day)
        if is_working_moment(local_moment(day, working_hours.start, zone), zone, working_hours, away):
            return day
