"""A program's dates."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.programs import (
    DateProblem,
    away_date_problems,
    changed_date_problems,
    name_key,
    phase,
    program_date_problems,
)
from bot.views.parts import DATE_PROBLEMS

TODAY = date(2026, 11, 22)
STARTS, ENDS = date(2026, 9, 1), date(2026, 12, 9)  # 100 days


def after(days: int) -> date:
    return TODAY + timedelta(days=days)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (-30, "start"),
        (0, "start"),
        (24, "start"),
        (25, "middle"),
        (74, "middle"),
        (75, "end"),
        (99, "end"),
        (500, "end"),
    ],
)
def test_a_program_has_a_first_quarter_a_middle_and_a_last_quarter(day: int, expected: str) -> None:
    assert phase(STARTS + timedelta(days=day), STARTS, ENDS) == expected


@given(st.integers(0, 800), st.integers(-100, 900))
def test_phases_follow_one_another(length: int, day: int) -> None:
    order = ["start", "middle", "end"]
    ends = STARTS + timedelta(days=length)
    today = STARTS + timedelta(days=day)
    assert order.index(phase(today, STARTS, ends)) <= order.index(phase(today + timedelta(days=1), STARTS, ends))
    assert phase(STARTS - timedelta(days=1), STARTS, ends) == "start"
    assert phase(ends + timedelta(days=1), STARTS, ends) == "end"


def test_sensible_program_dates_have_no_problems() -> None:
    assert program_date_problems(after(7), after(90), TODAY) == {}
    assert program_date_problems(after(-60), after(0), TODAY) == {}
    assert program_date_problems(TODAY, after(14), TODAY) == {}


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "problem"),
    [
        (after(7), after(6), {"ends_on": "The program ends before it starts. Choose a later day."}),
        (after(-90), after(-1), {"ends_on": "This day is over. Choose a later one."}),
        (after(0), after(13), {"ends_on": "A program runs for two weeks or more. Choose a later day."}),
        (after(0), after(800), {"ends_on": "A program runs for two years at most. Choose an earlier day."}),
        (
            after(400),
            after(500),
            {"starts_on": "A program can start at most a year from now. Choose an earlier day."},
        ),
        (
            after(-400),
            after(30),
            {"starts_on": "A program can have started at most a year ago. Choose a later day."},
        ),
    ],
)
def test_program_dates_that_make_no_sense_are_explained_beside_their_field(
    starts_on: date, ends_on: date, problem: dict[str, str]
) -> None:
    found = program_date_problems(starts_on, ends_on, TODAY)
    assert {field: DATE_PROBLEMS[each] for field, each in found.items()} == problem


def test_two_wrong_dates_are_explained_together() -> None:
    assert program_date_problems(date.max, date.min, TODAY).keys() == {"starts_on", "ends_on"}


@pytest.mark.parametrize(
    ("first", "last", "field"),
    [
        (after(0), after(0), None),
        (after(-3), after(10), None),
        (after(3), after(2), "last"),
        (after(-3), after(-1), "last"),
        (after(3), after(365), "last"),
        (after(3), date.max, "last"),
        (date.min, after(3), "first"),
    ],
)
def test_time_away_is_checked_beside_its_field(first: date, last: date, field: str | None) -> None:
    assert list(away_date_problems(first, last, TODAY)) == ([field] if field else [])


def test_there_are_words_for_whatever_is_wrong_with_a_date() -> None:
    assert set(DATE_PROBLEMS) == set(DateProblem)


def test_dates_that_stay_are_never_wrong_and_a_last_day_may_come_as_soon_as_today() -> None:
    long_ago = (after(-800), after(-100))
    assert changed_date_problems(long_ago, *long_ago, TODAY) == {}
    begun = (after(-400), after(30))
    assert changed_date_problems(begun, after(-400), after(60), TODAY) == {}, "its first day is no longer asked about"
    assert changed_date_problems((after(-3), after(30)), after(-3), after(0), TODAY) == {}, "it comes to its end"
    assert changed_date_problems(begun, after(-400), after(-1), TODAY) == {"ends_on": DateProblem.OVER}
    assert changed_date_problems(begun, after(-400), after(500), TODAY) == {"ends_on": DateProblem.TOO_LONG}
    assert changed_date_problems(begun, after(20), after(30), TODAY) == {"ends_on": DateProblem.TOO_SHORT}


def test_names_that_people_take_for_one_are_one() -> None:
    assert (
        len({name_key(each) for each in ("Spring circle", " SPRING\u00a0 circle", "springCircle", "Spring\tcircle")})
        == 1
    )
    assert name_key("Straße") == name_key("STRASSE") and name_key("Spring 26") != name_key("Spring 27")
