"""When a new pair is asked first, when somebody is asked again who says *Later*, and what one question stands for."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.absences import Away
from bot.domain.calendar import (
    Availability,
    Occurrence,
    WorkingHours,
    first_working_moment,
    held_back,
    working_day,
)
from bot.domain.recurrence import Recurrence, dates
from bot.domain.rhythms import (
    Later,
    Newcomer,
    Times,
    beginnings,
    done_through,
    first_date,
    first_occurrence,
    later_choices,
    quiet_through,
)
from bot.domain.visits import Pace

BERLIN = ZoneInfo("Europe/Berlin")
HOURS = WorkingHours()
THURSDAY, FRIDAY, MONDAY = date(2026, 3, 5), date(2026, 3, 6), date(2026, 3, 9)


def offered(now: datetime, away: Away | None = None) -> dict[Later, tuple[date, int]]:
    """The local day and hour of each choice."""
    local = {choice: moment.astimezone(BERLIN) for choice, moment in later_choices(now, BERLIN, HOURS, away)}
    return {choice: (moment.date(), moment.hour) for choice, moment in local.items()}


def at(day: date, hour: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=BERLIN).astimezone(UTC)


def test_in_the_morning_it_can_be_the_same_day_the_next_or_the_next_week() -> None:
    assert offered(at(THURSDAY, 10)) == {
        Later.TODAY: (THURSDAY, 13),
        Later.TOMORROW: (FRIDAY, 10),
        Later.NEXT_WEEK: (MONDAY, 10),
    }


@pytest.mark.parametrize("hour", [15, 20])
def test_nothing_is_offered_for_the_evening(hour: int) -> None:
    assert Later.TODAY not in offered(at(THURSDAY, hour))


def test_on_a_friday_tomorrow_is_the_monday_and_is_offered_once() -> None:
    assert offered(at(FRIDAY, 15)) == {Later.TOMORROW: (MONDAY, 10)}


def test_nobody_is_asked_again_while_away() -> None:
    back = date(2026, 3, 11)
    assert offered(at(THURSDAY, 15), Away.between(FRIDAY, date(2026, 3, 10))) == {Later.TOMORROW: (back, 10)}


def test_later_in_a_night_shift_is_the_same_night_or_the_next() -> None:
    nights = WorkingHours(time(22), time(6))
    choices = later_choices(at(FRIDAY, 1), BERLIN, nights, None)  # Thursday's night
    local = {choice: moment.astimezone(BERLIN) for choice, moment in choices}
    assert {choice: (moment.date(), moment.hour) for choice, moment in local.items()} == {
        Later.TODAY: (FRIDAY, 4),
        Later.TOMORROW: (FRIDAY, 23),
        Later.NEXT_WEEK: (MONDAY, 23),
    }


# --- what one question stands for ---

TUESDAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("rule", "occurrence", "asked_on", "through"),
    [
        ("FREQ=WEEKLY;BYDAY=TU", date(2026, 3, 3), date(2026, 3, 3), date(2026, 3, 3)),
        ("FREQ=WEEKLY;BYDAY=TU", date(2026, 3, 3), MONDAY, TUESDAY),  # they were away, and are back on the Monday
        ("FREQ=WEEKLY;BYDAY=TU", date(2026, 3, 3), FRIDAY, date(2026, 3, 3)),
        ("FREQ=WEEKLY;BYDAY=TU", MONDAY, MONDAY, TUESDAY),  # a first question that came early
        ("FREQ=WEEKLY;BYDAY=TU,TH", TUESDAY, TUESDAY, TUESDAY),  # the rule itself wants another on Thursday
        ("FREQ=WEEKLY;BYDAY=TU,TH", THURSDAY, MONDAY, TUESDAY),
        ("FREQ=DAILY", date(2026, 3, 8), MONDAY, date(2026, 3, 8)),
        ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260303", date(2026, 3, 3), MONDAY, date(2026, 3, 3)),
    ],
)
def test_nobody_is_asked_the_same_on_a_monday_and_on_the_tuesday(
    rule: str, occurrence: date, asked_on: date, through: date
) -> None:
    assert done_through(Recurrence(rule, time(10), date(2026, 1, 1)), occurrence, asked_on) == through


def test_what_was_still_ahead_and_would_be_over_by_now_was_held_back() -> None:
    tuesdays = Recurrence("FREQ=WEEKLY;BYDAY=TU", time(10), date(2026, 1, 1))
    here = Availability(BERLIN, HOURS, None)
    gone = Availability(BERLIN, HOURS, Away.between(date(2026, 3, 2), date(2026, 3, 27)))
    now = at(THURSDAY, 9) + timedelta(weeks=2)

    assert held_back(tuesdays, tuesdays, now, gone, here) == date(2026, 3, 17)
    assert held_back(tuesdays, tuesdays, now, gone, here, done_through=date(2026, 3, 17)) is None
    assert held_back(tuesdays, tuesdays, now, here, here) is None
    assert held_back(tuesdays, tuesdays, now, here, gone) is None


def test_a_question_of_the_day_is_not_lost_to_whoever_is_visited_earlier_from_now_on() -> None:
    at_three, at_nine = (Recurrence("FREQ=WEEKLY;BYDAY=TU", time(hour), date(2026, 1, 1)) for hour in (15, 9))
    here = Availability(BERLIN, HOURS, None)

    assert held_back(at_three, at_nine, at(TUESDAY, 12), here, here) == TUESDAY
    assert held_back(at_nine, at_three, at(TUESDAY, 12), here, here) is None


# --- the first question of a new pair ---

WEEKLY = Recurrence("FREQ=WEEKLY;BYDAY=TU", time(10), date(2026, 3, 2))
FULL_WEEK = frozenset(range(7))


def newcomer(
    welcomed_at: datetime,
    *,
    zone: ZoneInfo = BERLIN,
    hours: WorkingHours = HOURS,
    away: Away | None = None,
    days: frozenset[int] = FULL_WEEK,
    visit_time: time = time(10),
) -> Newcomer:
    return Newcomer(Times(Availability(zone, hours, away), Pace(3, visit_time, days)), welcomed_at)


def test_the_first_question_comes_three_to_ten_working_days_after_the_welcome() -> None:
    (mine, _) = beginnings([newcomer(at(MONDAY, 10))] * 2, date(2026, 3, 2))

    assert (mine.first_days[0], mine.first_days[-1]) == (date(2026, 3, 12), date(2026, 3, 23))
    assert all(day.weekday() < 5 for day in mine.first_days)


def test_a_pair_that_starts_later_counts_from_there() -> None:
    (mine, _) = beginnings([newcomer(at(MONDAY, 10))] * 2, date(2026, 4, 1))
    assert mine.first_days[0] == date(2026, 4, 6)  # the third working day after that Wednesday


def test_who_is_welcomed_later_decides_for_both() -> None:
    one, other = beginnings([newcomer(at(FRIDAY, 16)), newcomer(at(MONDAY, 9))], date(2026, 3, 2))

    assert one == other
    assert one.first_days[0] == date(2026, 3, 12)


def test_both_are_asked_first_on_a_day_on_which_both_work() -> None:
    """Also if they live on both sides of the date line, and one of them wants to be visited on some days only."""
    tuesdays_on = WorkingHours(days=frozenset({1, 2, 3, 4}))
    kiritimati = newcomer(at(MONDAY, 1), zone=ZoneInfo("Pacific/Kiritimati"), hours=tuesdays_on)
    honolulu = newcomer(at(MONDAY, 20), zone=ZoneInfo("Pacific/Honolulu"), days=frozenset({0, 2, 3}))
    one, other = beginnings([kiritimati, honolulu], date(2026, 3, 2))

    assert one == other
    assert {day.weekday() for day in one.first_days} == {2, 3}


def test_who_is_away_for_weeks_does_not_keep_the_other_waiting() -> None:
    gone = newcomer(at(date(2026, 4, 6), 9), away=Away.between(TUESDAY, date(2026, 4, 3)))
    here = newcomer(at(MONDAY, 10))
    one, other = beginnings([here, gone], date(2026, 3, 2))

    assert one.first_days[0] == date(2026, 3, 12)
    assert other.first_days[0] == date(2026, 4, 9)  # three working days after the welcome that waited for them


def test_two_who_never_work_on_one_day_are_each_asked_on_theirs() -> None:
    early, late = (newcomer(at(MONDAY, 10), hours=WorkingHours(days=days)) for days in ({0, 1}, {3, 4}))  # type: ignore[arg-type]
    one, other = beginnings([early, late], date(2026, 3, 2))
    assert {day.weekday() for day in one.first_days} == {0, 1}
    assert {day.weekday() for day in other.first_days} == {3, 4}


@pytest.mark.parametrize(
    ("rule", "within_days", "first"),
    [
        ("FREQ=WEEKLY;BYDAY=TU", 7, date(2026, 3, 16)),  # a week after the beginning, before the rule's own Tuesday
        ("FREQ=WEEKLY;BYDAY=FR", 7, date(2026, 3, 13)),
        ("FREQ=MONTHLY;BYDAY=1TU", 10, date(2026, 3, 19)),
        ("FREQ=MONTHLY;BYDAY=1TU", 1, date(2026, 3, 12)),  # not sooner than they have settled in
        ("FREQ=MONTHLY;BYDAY=1TU", 21, date(2026, 3, 23)),  # nor later
        ("FREQ=MONTHLY;BYDAY=1TU", None, date(2026, 4, 7)),
    ],
)
def test_the_first_date_is_the_rules_own_or_comes_sooner(rule: str, within_days: int | None, first: date) -> None:
    (mine, _) = beginnings([newcomer(at(MONDAY, 10))] * 2, MONDAY)
    assert first_date(Recurrence(rule, time(10), MONDAY), within_days, mine) == first


def test_the_first_question_moves_to_a_day_that_suits_both_and_stays_what_it_is() -> None:
    no_mondays = WorkingHours(days=frozenset({1, 2, 3, 4}))
    mine, other = newcomer(at(MONDAY, 10)), newcomer(at(MONDAY, 10), hours=no_mondays)
    beginning = beginnings([mine, other], date(2026, 3, 2))[0]

    occurrence = first_occurrence(date(2026, 3, 16), beginning, mine.times, at(MONDAY, 10))

    assert occurrence == Occurrence(date(2026, 3, 16), at(date(2026, 3, 17), 10))
    assert first_occurrence(date(2026, 3, 16), beginning, mine.times, at(date(2026, 4, 1), 10)) is None


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001 - beside
    st.lists(
        st.tuples(
            st.sampled_from(["Europe/Berlin", "Pacific/Auckland", "America/Los_Angeles", "Asia/Kolkata"]),
            st.sets(st.integers(0, 6), min_size=1),
            st.sets(st.integers(0, 6), min_size=1),
            st.sampled_from([(time(9), time(17)), (time(10), time(12)), (time(22), time(6))]),
            st.sampled_from([time(10), time(3), time(18, 30)]),
        ),
        min_size=2,
        max_size=2,
    ),
    st.sampled_from(["FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "FREQ=MONTHLY;BYDAY=1TU"]),
    st.sampled_from([7, 10, 14]),
)
def test_whatever_their_times_the_first_question_comes_in_time_and_to_both_on_one_day_if_there_is_one(
    made_at: datetime, people: list[Any], rule: str, within_days: int
) -> None:
    newcomers = []
    for zone, work, visits, (start, end), visit_time in people:
        hours = WorkingHours(start, end, frozenset(work))
        welcomed_at = first_working_moment(made_at, ZoneInfo(zone), hours)
        newcomers.append(
            newcomer(welcomed_at, zone=ZoneInfo(zone), hours=hours, days=frozenset(visits), visit_time=visit_time)
        )
    begin = beginnings(newcomers, made_at.date())
    asked_on = []
    for each, beginning in zip(newcomers, begin, strict=True):
        when = each.times.availability
        planned = first_date(Recurrence(rule, each.times.pace.visit_time, made_at.date()), within_days, beginning)
        assert planned
        occurrence = first_occurrence(planned, beginning, each.times, made_at)
        assert occurrence
        day = working_day(occurrence.at, when.zone, when.working_hours)
        began = max(made_at.date(), each.welcomed_on)
        worked = [began + timedelta(days=ahead) for ahead in range(1, 200)]
        worked = [one for one in worked if one.weekday() in when.working_hours.days][:10]
        assert day in worked[2:]
        asked_on.append(day)
    if begin[0] == begin[1]:
        assert asked_on[0] == asked_on[1]


@pytest.mark.parametrize(
    ("rule", "asked_on", "today", "first"),
    [
        ("FREQ=WEEKLY;BYDAY=TU", date(2026, 3, 9), date(2026, 3, 9), date(2026, 3, 17)),  # asked on the day before
        ("FREQ=WEEKLY;BYDAY=TU", date(2026, 3, 6), date(2026, 3, 8), date(2026, 3, 10)),  # asked four days before
        ("FREQ=WEEKLY;BYDAY=TU", date(2026, 2, 3), date(2026, 3, 10), date(2026, 3, 17)),  # not today, out of the blue
        ("FREQ=MONTHLY;BYDAY=1TU", date(2026, 3, 31), date(2026, 4, 1), date(2026, 5, 5)),  # not after a week
        ("FREQ=MONTHLY;BYDAY=1TU", date(2026, 3, 17), date(2026, 3, 18), date(2026, 4, 7)),
    ],
)
def test_another_rhythm_first_asks_when_half_of_its_usual_time_has_passed(
    rule: str, asked_on: date, today: date, first: date
) -> None:
    rhythm = Recurrence(rule, time(10), date(2026, 1, 5))
    assert next(dates(rhythm, quiet_through(rhythm, asked_on, today) + timedelta(days=1))) == first
