"""When somebody may be asked something."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.absences import Away, together
from bot.domain.calendar import (
    Occurrence,
    WorkingHours,
    add_working_hours,
    closest_zones,
    first_working_moment,
    is_working_moment,
    known_zones,
    local_moment,
    next_occurrence,
    zone_named,
)
from bot.domain.recurrence import Recurrence, dates

BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")
OFFICE = WorkingHours()


def next_moment(
    rhythm: Recurrence, after: datetime, zone: ZoneInfo, hours: WorkingHours, away: Away | None = None
) -> datetime | None:
    occurrence = next_occurrence(rhythm, after, zone, hours, away)
    return occurrence.at if occurrence else None


ALWAYS = WorkingHours(time(0), time(23, 59), frozenset(range(7)))
FROM, TO = datetime(2025, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]


@cache
def clock_changes(name: str) -> tuple[datetime, ...]:
    """When the zone's clocks change in five years, to the minute."""
    zone = ZoneInfo(name)
    changes = []
    for week in range((TO - FROM).days // 7):
        before, after = FROM + timedelta(weeks=week), FROM + timedelta(weeks=week + 1)
        if before.astimezone(zone).utcoffset() == after.astimezone(zone).utcoffset():
            continue
        while after - before > MINUTE:
            middle = before + (after - before) // MINUTE // 2 * MINUTE
            if middle.astimezone(zone).utcoffset() == before.astimezone(zone).utcoffset():
                before = middle
            else:
                after = middle
        changes.append(after)
    return tuple(changes)


@lru_cache(maxsize=1)
def zones_with_changes() -> tuple[str, ...]:
    """One name for each way in which clocks change, of all zones there are."""
    ways = {(clock_changes(name), FROM.astimezone(ZoneInfo(name)).utcoffset()): name for name in known_zones()}
    return tuple(name for (changes, _), name in ways.items() if changes)


minutes_of_day = st.integers(0, 24 * 60 - 1).map(lambda minute: time(*divmod(minute, 60)))
zones = st.one_of(st.sampled_from(known_zones()), st.deferred(lambda: st.sampled_from(zones_with_changes()))).map(
    ZoneInfo
)
days = st.dates(FROM.date(), TO.date())
moments = st.integers(0, (TO - FROM) // MINUTE).map(lambda minute: FROM + minute * MINUTE)
spans = st.builds(lambda first, n: Away.between(first, first + timedelta(days=n)), days, st.integers(0, 60))
away = st.none() | spans | st.builds(together, spans, spans)


@st.composite
def working_hours(draw: st.DrawFn) -> WorkingHours:
    start, end = draw(st.lists(minutes_of_day, min_size=2, max_size=2, unique=True))
    return WorkingHours(start, end, draw(st.frozensets(st.integers(0, 6), min_size=1)))


weekdays = st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"])
weekday_lists = st.lists(weekdays, min_size=1, max_size=3, unique=True).map(",".join)
rules = st.one_of(
    st.builds("FREQ=DAILY;INTERVAL={}".format, st.integers(1, 9)),
    st.builds("FREQ=WEEKLY;INTERVAL={};BYDAY={};WKST={}".format, st.integers(1, 5), weekday_lists, weekdays),
    st.builds("FREQ=WEEKLY;INTERVAL={}".format, st.integers(1, 5)),
    st.builds("FREQ=WEEKLY;COUNT={}".format, st.integers(1, 80)),
    st.builds("FREQ=WEEKLY;UNTIL={:%Y%m%d}".format, days),
    st.builds("FREQ=MONTHLY;INTERVAL={};BYDAY={}{}".format, st.integers(1, 4), st.sampled_from([1, 2, -1]), weekdays),
    st.builds("FREQ=MONTHLY;INTERVAL={}".format, st.integers(1, 4)),
    st.builds("FREQ=MONTHLY;BYMONTHDAY={}".format, st.sampled_from([1, 15, 31, -1])),
    st.builds("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS={}".format, st.sampled_from([1, -1])),
)
rhythms = st.builds(Recurrence, rules, minutes_of_day, days)


@st.composite
def hours_near_a_clock_change(draw: st.DrawFn) -> tuple[ZoneInfo, datetime, WorkingHours]:
    """A moment, and working hours that start or end about when the clocks change, where it is easiest to be wrong."""
    name = draw(st.deferred(lambda: st.sampled_from(zones_with_changes())))
    change = draw(st.sampled_from(clock_changes(name)))
    local = change.astimezone(ZoneInfo(name))
    quarters = st.integers(-8, 8).map(lambda quarter: min(max(local.hour * 60 + local.minute + quarter * 15, 0), 1439))
    start, end = draw(st.lists(quarters, min_size=2, max_size=2, unique=True))
    hours = WorkingHours(time(*divmod(start, 60)), time(*divmod(end, 60)), frozenset(range(7)))
    return ZoneInfo(name), change + draw(st.integers(-180, 180)) * MINUTE, hours


# --- the moment when clocks show something ---


def test_ten_in_the_morning_stays_ten_across_daylight_saving() -> None:
    assert local_moment(date(2026, 3, 28), time(10), BERLIN) == utc(2026, 3, 28, 9)
    assert local_moment(date(2026, 3, 29), time(10), BERLIN) == utc(2026, 3, 29, 8)


def test_a_time_that_clocks_skip_becomes_the_first_minute_they_show_after() -> None:
    assert local_moment(date(2026, 3, 29), time(2, 40), BERLIN) == utc(2026, 3, 29, 1)  # shown as 03:00
    half_hour = ZoneInfo("Australia/Lord_Howe")
    moment = local_moment(date(2026, 10, 4), time(2, 10), half_hour)
    assert moment.astimezone(half_hour).time() == time(2, 30)


def test_a_time_that_clocks_show_twice_is_the_first_of_the_two() -> None:
    assert local_moment(date(2026, 10, 25), time(2, 40), BERLIN) == utc(2026, 10, 25, 0, 40)
    assert local_moment(date(2026, 10, 25), time(2, 40, fold=1), BERLIN) == utc(2026, 10, 25, 0, 40)


def test_a_day_that_a_country_skipped_becomes_the_start_of_the_next() -> None:
    apia = ZoneInfo("Pacific/Apia")
    assert local_moment(date(2011, 12, 30), time(10), apia) == local_moment(date(2011, 12, 31), time(0), apia)


def test_every_clock_change_of_five_years_in_every_zone_is_read_like_the_clock_on_the_wall() -> None:
    for name in zones_with_changes():
        zone = ZoneInfo(name)
        for change in clock_changes(name):
            first_shown: dict[datetime, datetime] = {}
            for minute in range(-150, 151, 10):
                moment = change + minute * MINUTE
                first_shown.setdefault(moment.astimezone(zone).replace(tzinfo=None), moment)
            for shown, moment in first_shown.items():
                assert local_moment(shown.date(), shown.time(), zone) == moment, name
            last_before = (change - MINUTE).astimezone(zone).replace(tzinfo=None)
            skipped = last_before + timedelta(minutes=11)
            if skipped < change.astimezone(zone).replace(tzinfo=None):
                assert local_moment(skipped.date(), skipped.time(), zone) == change, name


# --- working hours ---


def test_a_moment_in_working_hours_is_kept_and_any_other_moves_to_the_next() -> None:
    monday_noon = utc(2026, 11, 23, 11)
    assert first_working_moment(monday_noon, BERLIN, OFFICE) == monday_noon
    assert first_working_moment(utc(2026, 11, 23, 5), BERLIN, OFFICE) == utc(2026, 11, 23, 8)
    assert first_working_moment(utc(2026, 11, 23, 16), BERLIN, OFFICE) == utc(2026, 11, 24, 8)  # the end is exclusive
    assert first_working_moment(utc(2026, 11, 21, 11), BERLIN, OFFICE) == utc(2026, 11, 23, 8)


def test_whoever_is_away_is_written_to_on_the_first_working_day_after() -> None:
    vacation = Away.between(date(2026, 11, 23), date(2026, 11, 27))
    assert first_working_moment(utc(2026, 11, 24, 11), BERLIN, OFFICE, vacation) == utc(2026, 11, 30, 8)


def test_the_day_of_being_away_is_the_day_where_the_person_is() -> None:
    tokyo, vacation = ZoneInfo("Asia/Tokyo"), Away.between(date(2026, 11, 24), date(2026, 11, 24))
    assert not is_working_moment(utc(2026, 11, 24, 0), tokyo, OFFICE, vacation)
    assert is_working_moment(utc(2026, 11, 24, 20), NEW_YORK, OFFICE)
    assert not is_working_moment(utc(2026, 11, 24, 20), NEW_YORK, OFFICE, vacation)


def test_work_that_ended_goes_on_when_the_clocks_go_back_into_it() -> None:
    night_shift = WorkingHours(time(0, 30), time(2, 30), frozenset({6}))
    assert first_working_moment(utc(2026, 10, 25, 0, 45), BERLIN, night_shift) == utc(2026, 10, 25, 1)
    assert not is_working_moment(utc(2026, 10, 25, 1, 30), BERLIN, night_shift)


def test_work_that_began_rests_when_the_clocks_go_back_to_before_it() -> None:
    night_shift = WorkingHours(time(2, 15), time(4), frozenset({6}))
    began = utc(2026, 10, 25, 0, 15)
    assert add_working_hours(began, 0.5, BERLIN, night_shift) == utc(2026, 10, 25, 0, 45)
    assert add_working_hours(began, 0.75, BERLIN, night_shift) == utc(
        2026, 10, 25, 1, 15
    )  # at 02:15 for the second time


def test_a_night_that_begins_as_the_clocks_go_back_to_the_last_one_begins_first() -> None:
    """In Cairo midnight becomes 23:00: the night of the 30th begins at 23:59, and at once that of the 29th goes on."""
    nearly_always = WorkingHours(time(23, 59), time(23, 15), frozenset(range(7)))
    assert first_working_moment(utc(2025, 10, 30, 20, 58), ZoneInfo("Africa/Cairo"), nearly_always) == utc(
        2025, 10, 30, 20, 59
    )


def test_a_night_into_whose_predecessor_the_clocks_go_back_rests_where_that_ends() -> None:
    """In Cairo midnight becomes 23:00: the night of the 29th goes on to 23:15, then the other begins again."""
    nearly_always = WorkingHours(time(23, 30), time(23, 15), frozenset(range(7)))
    began = utc(2025, 10, 30, 20, 59)
    assert add_working_hours(began, 0.25, ZoneInfo("Africa/Cairo"), nearly_always) == utc(2025, 10, 30, 21, 14)
    assert add_working_hours(began, 0.5, ZoneInfo("Africa/Cairo"), nearly_always) == utc(2025, 10, 30, 21, 44)


def on_the_wall(local: datetime, hours: WorkingHours, gone: Away | None = None) -> date | None:
    """The day whose shift this minute of the clock on the wall belongs to, if it belongs to one."""
    today, yesterday = local.date(), local.date() - timedelta(days=1)
    if hours.start < hours.end:
        shift = today if hours.start <= local.time() < hours.end else None
    elif local.time() >= hours.start:
        shift = today
    else:
        shift = yesterday if local.time() < hours.end else None
    if shift is None or shift.weekday() not in hours.days:
        return None
    return None if gone and (gone.covers(shift) or gone.covers(today)) else shift


def working_minutes(
    moment: datetime, zone: ZoneInfo, hours: WorkingHours, gone: Away | None = None
) -> Iterator[datetime]:
    """The working minutes from a moment on, found by looking at the clock on the wall each minute."""
    while True:
        if on_the_wall(moment.astimezone(zone), hours, gone):
            yield moment
        moment += MINUTE


@settings(deadline=None, max_examples=150)
@given(hours_near_a_clock_change())
def test_the_first_working_moment_is_what_watching_the_clock_finds(
    case: tuple[ZoneInfo, datetime, WorkingHours],
) -> None:
    zone, moment, hours = case
    assert first_working_moment(moment, zone, hours) == next(working_minutes(moment, zone, hours))


@settings(deadline=None, max_examples=60)
@given(hours_near_a_clock_change(), st.integers(0, 4 * 60))
def test_working_hours_add_up_to_what_watching_the_clock_finds(
    case: tuple[ZoneInfo, datetime, WorkingHours], minutes: int
) -> None:
    zone, moment, hours = case
    watching = working_minutes(moment, zone, hours)
    for _ in range(minutes):
        next(watching)
    assert add_working_hours(moment, minutes / 60, zone, hours) == next(watching)


def test_a_reminder_after_24_working_hours_comes_three_office_days_later() -> None:
    asked = utc(2026, 11, 19, 9)  # Thursday, 10:00 in Berlin
    assert add_working_hours(asked, 24, BERLIN, OFFICE) == utc(2026, 11, 24, 9)
    assert add_working_hours(asked, 24, BERLIN, OFFICE, Away.between(date(2026, 11, 23), date(2026, 11, 23))) == utc(
        2026, 11, 25, 9
    )


def test_hours_that_end_with_the_working_day_end_at_the_start_of_the_next() -> None:
    assert add_working_hours(utc(2026, 11, 23, 8), 8, BERLIN, OFFICE) == utc(2026, 11, 24, 8)
    assert add_working_hours(utc(2026, 11, 21, 8), 0, BERLIN, OFFICE) == utc(2026, 11, 23, 8)


@pytest.mark.parametrize("hours", [-1, float("nan"), float("inf")])
def test_a_senseless_number_of_working_hours_is_refused(hours: float) -> None:
    with pytest.raises(ValueError, match="cannot add"):
        add_working_hours(FROM, hours, BERLIN, OFFICE)


@settings(deadline=None, max_examples=100)
@given(zones, moments, working_hours(), away, st.floats(0, 40), st.floats(0, 40))
def test_more_working_hours_never_come_sooner_and_always_in_working_time(
    zone: ZoneInfo, moment: datetime, hours: WorkingHours, gone: Away | None, one: float, other: float
) -> None:
    sooner, later = (add_working_hours(moment, each, zone, hours, gone) for each in sorted((one, other)))
    assert moment <= sooner <= later
    assert is_working_moment(sooner, zone, hours, gone) and is_working_moment(later, zone, hours, gone)


# --- a night shift ---

NIGHTS = WorkingHours(time(22), time(6))  # Monday to Friday: the last one ends on Saturday morning


def test_a_night_shift_belongs_to_the_day_it_begins_on() -> None:
    friday_night, monday_night = utc(2026, 11, 21, 4, 59), utc(2026, 11, 23, 21)
    assert first_working_moment(friday_night, BERLIN, NIGHTS) == friday_night  # 05:59 on Saturday
    assert first_working_moment(utc(2026, 11, 21, 5), BERLIN, NIGHTS) == monday_night
    assert not is_working_moment(utc(2026, 11, 23, 2), BERLIN, NIGHTS)  # 03:00 on Monday is Sunday's night


def test_the_hours_of_a_night_run_over_midnight_and_over_a_clock_change() -> None:
    assert add_working_hours(utc(2026, 11, 23, 21), 7, BERLIN, NIGHTS) == utc(2026, 11, 24, 4)
    assert add_working_hours(utc(2026, 11, 23, 21), 8, BERLIN, NIGHTS) == utc(2026, 11, 24, 21)
    saturdays = WorkingHours(time(22), time(6), frozenset({5}))
    assert add_working_hours(utc(2026, 10, 24, 20), 8.5, BERLIN, saturdays) == utc(2026, 10, 25, 4, 30)


def test_whoever_is_away_is_left_alone_from_midnight_to_the_first_night_after() -> None:
    wednesday = Away.between(date(2026, 11, 25), date(2026, 11, 25))
    assert is_working_moment(utc(2026, 11, 24, 22), BERLIN, NIGHTS, wednesday)  # 23:00 on Tuesday
    assert first_working_moment(utc(2026, 11, 24, 23), BERLIN, NIGHTS, wednesday) == utc(2026, 11, 26, 21)
    assert add_working_hours(utc(2026, 11, 24, 21), 3, BERLIN, NIGHTS, wednesday) == utc(2026, 11, 26, 22)


def test_a_question_at_ten_reaches_whoever_works_at_night_as_the_shift_begins() -> None:
    mondays = Recurrence("FREQ=WEEKLY;BYDAY=MO", time(10), date(2026, 1, 1))
    assert next_occurrence(mondays, utc(2026, 11, 22), BERLIN, NIGHTS) == Occurrence(
        date(2026, 11, 23), utc(2026, 11, 23, 21)
    )


def test_two_dates_that_come_to_one_night_are_asked_about_once() -> None:
    """At three in the morning: Monday's date has no night of its own, and Tuesday's comes in Monday's."""
    small_hours = Recurrence("FREQ=DAILY", time(3), date(2026, 1, 1))
    asked = next_occurrence(small_hours, utc(2026, 11, 22), BERLIN, NIGHTS)
    assert asked == Occurrence(date(2026, 11, 24), utc(2026, 11, 24, 2))


# --- rhythms ---


def all_occurrences(rhythm: Recurrence, zone: ZoneInfo, hours: WorkingHours, gone: Away | None) -> list[Occurrence]:
    """Every occurrence of five years, found the slow way: by looking at each date of the rule."""
    by_day: dict[date, Occurrence] = {}
    for day in dates(rhythm, rhythm.starts_on):
        if day > TO.date() + timedelta(days=400):
            break
        at = first_working_moment(local_moment(day, rhythm.local_time, zone), zone, hours, gone)
        shift = on_the_wall(at.astimezone(zone), hours, gone)
        assert shift
        by_day[shift] = Occurrence(day, at)
    return list(by_day.values())


@settings(deadline=None, max_examples=150)
@given(rhythms, moments, zones, working_hours(), away)
def test_the_next_occurrence_is_the_first_of_all_that_come_later(
    rhythm: Recurrence, after: datetime, zone: ZoneInfo, hours: WorkingHours, gone: Away | None
) -> None:
    expected = next((each for each in all_occurrences(rhythm, zone, hours, gone) if each.at > after), None)
    assert next_occurrence(rhythm, after, zone, hours, gone) == expected


@settings(deadline=None, max_examples=200)
@given(rhythms, moments, zones, working_hours(), away)
def test_nobody_is_asked_outside_their_hours_while_away_or_in_the_past(
    rhythm: Recurrence, after: datetime, zone: ZoneInfo, hours: WorkingHours, gone: Away | None
) -> None:
    at = next_moment(rhythm, after, zone, hours, gone)
    if at is None:
        assert "COUNT" in rhythm.rrule or "UNTIL" in rhythm.rrule
        return
    local = at.astimezone(zone)
    assert at > after
    assert on_the_wall(local, hours, gone)
    assert local.date() >= rhythm.starts_on


@settings(deadline=None, max_examples=200)
@given(rhythms, moments, zones)
def test_on_ordinary_days_everybody_is_asked_at_the_local_time_they_chose(
    rhythm: Recurrence, after: datetime, zone: ZoneInfo
) -> None:
    occurrence = next_occurrence(rhythm, after, zone, ALWAYS)
    if occurrence is None or rhythm.local_time >= ALWAYS.end:
        return
    around = (occurrence.at - timedelta(days=1), occurrence.at + timedelta(days=1))
    if len({moment.astimezone(zone).utcoffset() for moment in around}) == 1:
        local = occurrence.at.astimezone(zone)
        assert (local.date(), local.time()) == (occurrence.local_date, rhythm.local_time)


@settings(deadline=None, max_examples=25)
@given(rhythms, moments, zones, working_hours(), away)
def test_stepping_through_a_year_asks_at_most_once_a_day_and_never_twice_for_one_date(
    rhythm: Recurrence, after: datetime, zone: ZoneInfo, hours: WorkingHours, gone: Away | None
) -> None:
    asked = []
    moment = after
    while (occurrence := next_occurrence(rhythm, moment, zone, hours, gone)) and occurrence.at < after + timedelta(365):
        asked.append(occurrence)
        moment = occurrence.at
    assert asked == [each for each in all_occurrences(rhythm, zone, hours, gone) if after < each.at][: len(asked)]
    assert all(one.local_date < other.local_date and one.at < other.at for one, other in pairwise(asked))
    assert len({on_the_wall(each.at.astimezone(zone), hours, gone) for each in asked}) == len(asked)


lives = st.lists(st.tuples(zones, working_hours(), away), min_size=2, max_size=8)


@settings(deadline=None, max_examples=100)
@given(rhythms, moments, lives)
def test_moving_about_the_world_never_asks_twice_for_one_date(
    rhythm: Recurrence, after: datetime, life: list[tuple[ZoneInfo, WorkingHours, Away | None]]
) -> None:
    done: date | None = None
    moment = after
    for zone, hours, gone in life:
        occurrence = next_occurrence(rhythm, moment, zone, hours, gone, done_through=done)
        if occurrence is None:
            break
        assert occurrence.at > moment
        assert done is None or occurrence.local_date > done
        done, moment = occurrence.local_date, occurrence.at


@settings(deadline=None, max_examples=100)
@given(rhythms, moments, lives)
def test_what_was_asked_never_stands_in_the_way_of_a_later_date(
    rhythm: Recurrence, after: datetime, life: list[tuple[ZoneInfo, WorkingHours, Away | None]]
) -> None:
    """Without `done_through`, the dates used so far are at most those up to the local day of the last moment."""
    (old_zone, old_hours, old_away), (zone, hours, gone) = life[:2]
    asked = next_occurrence(rhythm, after, old_zone, old_hours, old_away)
    if asked is None:
        return
    assert asked.local_date <= asked.at.astimezone(old_zone).date()
    later = next_occurrence(rhythm, asked.at + timedelta(days=2), zone, hours, gone)
    same = next_occurrence(rhythm, asked.at + timedelta(days=2), zone, hours, gone, done_through=asked.local_date)
    if later and later.local_date > asked.local_date:
        assert same == later


WEEKLY = Recurrence("FREQ=WEEKLY;BYDAY=MO", time(10), date(2026, 1, 1))


def test_a_date_on_the_weekend_moves_to_the_start_of_monday() -> None:
    saturdays = Recurrence("FREQ=WEEKLY;BYDAY=SA", time(10), date(2026, 1, 1))
    assert next_occurrence(saturdays, utc(2026, 11, 19), BERLIN, OFFICE) == Occurrence(
        date(2026, 11, 21), utc(2026, 11, 23, 8)
    )


def test_a_date_that_moved_is_still_found_from_a_moment_after_its_own() -> None:
    saturdays = Recurrence("FREQ=WEEKLY;BYDAY=SA", time(10), date(2026, 1, 1))
    assert next_moment(saturdays, utc(2026, 11, 22), BERLIN, OFFICE) == utc(2026, 11, 23, 8)


def test_an_evening_time_moves_to_the_next_morning() -> None:
    evenings = Recurrence("FREQ=WEEKLY;BYDAY=MO", time(20), date(2026, 1, 1))
    assert next_occurrence(evenings, utc(2026, 11, 23, 12), BERLIN, OFFICE) == Occurrence(
        date(2026, 11, 23), utc(2026, 11, 24, 8)
    )


def test_whoever_returns_on_monday_is_asked_once_and_at_the_usual_time() -> None:
    vacation = Away.between(date(2026, 11, 2), date(2026, 11, 20))
    back = next_occurrence(WEEKLY, utc(2026, 11, 1), BERLIN, OFFICE, vacation)
    assert back == Occurrence(date(2026, 11, 23), utc(2026, 11, 23, 9))
    assert next_moment(WEEKLY, back.at, BERLIN, OFFICE, vacation) == utc(2026, 11, 30, 9)


def test_whoever_returns_on_wednesday_is_asked_once_for_all_the_weeks_away() -> None:
    vacation = Away.between(date(2026, 11, 2), date(2026, 11, 17))
    back = next_occurrence(WEEKLY, utc(2026, 11, 1), BERLIN, OFFICE, vacation)
    assert back == Occurrence(date(2026, 11, 16), utc(2026, 11, 18, 8))
    assert next_moment(WEEKLY, back.at, BERLIN, OFFICE, vacation) == utc(2026, 11, 23, 9)


def test_moving_west_right_after_being_asked_does_not_bring_the_same_question_again() -> None:
    asked = next_occurrence(WEEKLY, utc(2026, 11, 22), BERLIN, OFFICE)
    assert asked
    again = next_occurrence(WEEKLY, asked.at, NEW_YORK, OFFICE)
    assert again and again.local_date == asked.local_date  # the key is taken
    assert next_occurrence(WEEKLY, asked.at, NEW_YORK, OFFICE, done_through=asked.local_date) == Occurrence(
        date(2026, 11, 30), utc(2026, 11, 30, 15)
    )


def test_a_time_that_happens_twice_asks_once() -> None:
    nights = Recurrence("FREQ=DAILY", time(2, 30), date(2026, 1, 1))
    asked = next_moment(nights, utc(2026, 10, 24, 12), BERLIN, ALWAYS)
    assert asked == utc(2026, 10, 25, 0, 30)
    assert next_moment(nights, asked, BERLIN, ALWAYS) == utc(2026, 10, 26, 1, 30)


def test_a_time_that_does_not_happen_asks_at_the_first_minute_after_and_once() -> None:
    nights = Recurrence("FREQ=DAILY", time(2, 30), date(2026, 1, 1))
    asked = next_moment(nights, utc(2026, 3, 28, 12), BERLIN, ALWAYS)
    assert asked == utc(2026, 3, 29, 1)
    assert next_moment(nights, asked, BERLIN, ALWAYS) == utc(2026, 3, 30, 0, 30)


def test_being_asked_exactly_at_a_moment_leads_to_the_one_after_it() -> None:
    assert next_moment(WEEKLY, utc(2026, 11, 23, 9), BERLIN, OFFICE) == utc(2026, 11, 30, 9)


def test_nobody_is_asked_before_the_start() -> None:
    assert next_moment(WEEKLY, utc(2020, 1, 1), BERLIN, OFFICE) == utc(2026, 1, 5, 9)


def test_every_third_week_is_still_counted_from_the_start_decades_later() -> None:
    old = Recurrence("FREQ=WEEKLY;INTERVAL=3;BYDAY=MO", time(10), date(1970, 1, 1))
    found = next_occurrence(old, utc(2026, 11, 20), BERLIN, OFFICE)
    assert found and (found.local_date - date(1969, 12, 29)).days % 21 == 0


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=WEEKLY;UNTIL=20260301",
        "FREQ=WEEKLY;COUNT=4",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;INTERVAL=7;BYDAY=TU",
        "FREQ=DAILY;INTERVAL=7;BYDAY=TU;UNTIL=20300101",
    ],
)
def test_a_rhythm_that_is_over_or_never_comes_asks_nothing(rule: str) -> None:
    rhythm = Recurrence(rule, time(10), date(2026, 1, 5))
    assert next_occurrence(rhythm, utc(2026, 11, 20), BERLIN, OFFICE) is None


def test_the_last_occurrence_still_comes_after_time_away() -> None:
    rhythm = Recurrence("FREQ=WEEKLY;BYDAY=MO;COUNT=1", time(10), date(2026, 1, 5))
    vacation = Away.between(date(2026, 1, 1), date(2026, 3, 31))
    assert next_moment(rhythm, utc(2026, 2, 15), BERLIN, OFFICE, vacation) == utc(2026, 4, 1, 7)


# --- what is refused ---


def test_a_naive_moment_is_refused_everywhere() -> None:
    naive = FROM.replace(tzinfo=None)
    with pytest.raises(ValueError, match="no time zone"):
        next_moment(WEEKLY, naive, BERLIN, OFFICE)
    with pytest.raises(ValueError, match="no time zone"):
        first_working_moment(naive, BERLIN, OFFICE)
    with pytest.raises(ValueError, match="no time zone"):
        is_working_moment(naive, BERLIN, OFFICE)
    with pytest.raises(ValueError, match="no time zone"):
        add_working_hours(naive, 1, BERLIN, OFFICE)


def test_working_hours_without_any_hour_are_refused() -> None:
    with pytest.raises(ValueError, match="must not end when they start"):
        WorkingHours(time(9), time(9))
    with pytest.raises(ValueError, match="one or more"):
        WorkingHours(days=frozenset())
    with pytest.raises(ValueError, match="one or more"):
        WorkingHours(days=frozenset({7}))
    with pytest.raises(ValueError, match="no time zone of its own"):
        WorkingHours(time(9, tzinfo=UTC))


def test_time_away_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(ValueError, match="must not end"):
        Away.between(date(2026, 1, 2), date(2026, 1, 1))


# --- zones ---


def test_every_zone_on_the_list_can_be_used() -> None:
    assert known_zones() == tuple(sorted(known_zones()))
    assert {zone_named(name).key for name in known_zones()} == set(known_zones())


@pytest.mark.parametrize(
    "name",
    ["", " ", "localtime", "Factory", "../UTC", "/etc/passwd", "America", "utc", "Mars/Phobos", "UTC\0", "x" * 999],
)
def test_a_name_that_is_no_zone_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="there is no time zone"):
        zone_named(name)


@pytest.mark.parametrize("value", [None, 3, b"UTC", ["UTC"]])
def test_a_value_that_is_no_name_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="a time zone is a name"):
        zone_named(value)  # type: ignore[arg-type]


def test_a_mistyped_zone_is_refused_with_the_one_that_was_meant() -> None:
    with pytest.raises(ValueError, match=r'no time zone "Europe/Berln"; did you mean Europe/Berlin'):
        zone_named("Europe/Berln")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("berlin", "Europe/Berlin"),
        ("Londn", "Europe/London"),
        ("new york", "America/New_York"),
        (" america/new_york ", "America/New_York"),
        ("Europe/Calcutta", "Asia/Calcutta"),
        ("utc", "UTC"),
    ],
)
def test_a_zone_is_found_by_its_city(typed: str, meant: str) -> None:
    assert closest_zones(typed)[0] == meant


@given(st.text(max_size=80))
@settings(deadline=None, max_examples=30)
def test_anything_typed_gets_at_most_five_zones_that_exist(typed: str) -> None:
    found = closest_zones(typed)
    assert len(found) <= 5
    assert set(found) <= set(known_zones())
