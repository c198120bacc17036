"""The dates of a recurring question."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.recurrence import Recurrence, dates

TEN = time(10)
weekdays = st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"])


def rule_of(frequency: str, interval: int, rest: str) -> str:
    return f"FREQ={frequency};INTERVAL={interval}{rest}"


rules = st.one_of(
    st.builds(rule_of, st.just("DAILY"), st.integers(1, 30), st.sampled_from(["", ";BYDAY=MO,FR", ";BYMONTH=2,3"])),
    st.builds(rule_of, st.just("WEEKLY"), st.integers(1, 9), weekdays.map(";BYDAY=TU,SU;WKST={}".format)),
    st.builds(rule_of, st.just("WEEKLY"), st.integers(1, 9), st.just("")),
    st.builds(
        rule_of,
        st.just("WEEKLY"),
        st.integers(1, 2),
        st.sampled_from([1, 2, -1]).map(";BYDAY=MO,WE,FR;BYSETPOS={}".format),
    ),
    st.builds(rule_of, st.just("MONTHLY"), st.integers(1, 15), st.sampled_from(["", ";BYDAY=-1FR,2MO"])),
    st.builds(rule_of, st.just("MONTHLY"), st.integers(1, 3), st.just(";BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1")),
    st.builds(rule_of, st.just("YEARLY"), st.integers(1, 3), st.sampled_from(["", ";BYMONTH=2;BYMONTHDAY=29"])),
)


@settings(deadline=None, max_examples=200)
@given(rules, st.dates(date(2000, 1, 1), date(2030, 1, 1)), st.integers(-9, 9) | st.integers(-400, 4000))
def test_counting_from_near_by_gives_the_dates_that_counting_from_the_start_gives(
    rule: str, starts_on: date, days: int
) -> None:
    first = starts_on + timedelta(days=days)
    whole = rrulestr(rule, dtstart=datetime.combine(starts_on, time(), tzinfo=UTC))
    found = list(islice(dates(Recurrence(rule, TEN, starts_on), first), 5))
    wanted = datetime.combine(first, time(), tzinfo=UTC)
    if found:  # else dateutil would look for what never comes until the year 9999
        assert found == [moment.date() for moment in whole.xafter(wanted, count=5, inc=True)]


def test_every_second_week_is_counted_from_the_start() -> None:
    rhythm = Recurrence("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", TEN, date(2026, 1, 7))  # a Wednesday
    assert list(islice(dates(rhythm, date(2026, 1, 1)), 2)) == [date(2026, 1, 20), date(2026, 2, 3)]
    assert next(dates(rhythm, date(2026, 2, 4))) == date(2026, 2, 17)


def test_the_first_day_of_each_week_is_the_weeks_own_whatever_day_the_pair_started() -> None:
    rhythm = Recurrence("FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1", TEN, date(2026, 1, 6))  # a Tuesday
    assert next(dates(rhythm, date(2026, 1, 13))) == date(2026, 1, 19)


def test_the_first_monday_of_the_month_is_found() -> None:
    rhythm = Recurrence("FREQ=MONTHLY;BYDAY=1MO", TEN, date(2026, 1, 7))
    assert next(dates(rhythm, date(2026, 1, 1))) == date(2026, 2, 2)


def test_the_31st_comes_only_in_months_that_have_one() -> None:
    rhythm = Recurrence("FREQ=MONTHLY", TEN, date(2026, 1, 31))
    assert list(islice(dates(rhythm, date(2026, 2, 1)), 2)) == [date(2026, 3, 31), date(2026, 5, 31)]


@pytest.mark.parametrize("until", ["20260115", "20260115T000000", "20260115T235959Z"])
def test_until_includes_its_own_date_whatever_its_time(until: str) -> None:
    rhythm = Recurrence(f"FREQ=DAILY;UNTIL={until}", TEN, date(2026, 1, 14))
    assert list(dates(rhythm, date(2026, 1, 1))) == [date(2026, 1, 14), date(2026, 1, 15)]


def test_count_is_counted_from_the_start_also_when_asked_later() -> None:
    rhythm = Recurrence("FREQ=WEEKLY;COUNT=3", TEN, date(2026, 1, 5))
    assert list(dates(rhythm, date(2026, 1, 6))) == [date(2026, 1, 12), date(2026, 1, 19)]


def test_small_letters_are_read_like_capitals() -> None:
    assert next(dates(Recurrence("freq=weekly;byday=mo", TEN, date(2026, 1, 1)), date(2026, 1, 1))) == date(2026, 1, 5)


@pytest.mark.parametrize(
    "rule",
    [
        "",
        "WEEKLY",
        "BYDAY=MO",
        "FREQ=HOURLY",
        "FREQ=WEEKLY;INTERVAL=0",  # dateutil would never come back from it
        "FREQ=WEEKLY;INTERVAL=-1",
        "FREQ=WEEKLY;COUNT=0",
        "FREQ=WEEKLY;COUNT=3;UNTIL=20270101",
        "FREQ=WEEKLY;UNTIL=20271332",
        "FREQ=WEEKLY;FREQ=DAILY",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;BYDAY=",
        "FREQ=WEEKLY;BYDAY=1MO",
        "FREQ=MONTHLY;BYDAY=MO,1TU",
        "FREQ=MONTHLY;BYDAY=9MO",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=WEEKLY;BYMONTHDAY=3",
        "FREQ=WEEKLY;BYHOUR=3",
        "FREQ=WEEKLY;",
        "DTSTART:20260101T000000\nRRULE:FREQ=WEEKLY",
    ],
)
def test_a_rule_that_a_rhythm_cannot_have_is_refused(rule: str) -> None:
    with pytest.raises(ValueError):
        Recurrence(rule, TEN, date(2026, 1, 1))


@given(st.text(alphabet="FREQ=WEKLYDAINTVUCOMB;,-0123456789", max_size=60))
def test_any_other_text_is_refused_or_read_but_never_breaks(rule: str) -> None:
    try:
        Recurrence(rule, TEN, date(2026, 1, 1))
    except ValueError as error:
        assert str(error)


def test_a_local_time_with_a_zone_of_its_own_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone of its own"):
        Recurrence("FREQ=WEEKLY", time(10, tzinfo=UTC), date(2026, 1, 1))
