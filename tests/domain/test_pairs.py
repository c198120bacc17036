"""Until when a pair can be paused."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.pairs import DayProblem, day_problem, first_day, usual_day

TODAY, LAST = date(2026, 3, 2), date(2026, 8, 31)


@pytest.mark.parametrize(
    ("until", "problem"),
    [
        (date(1, 1, 1), DayProblem.TOO_EARLY),
        (date(2025, 3, 30), DayProblem.TOO_EARLY),
        (TODAY - timedelta(days=1), DayProblem.TOO_EARLY),
        (TODAY, DayProblem.TOO_EARLY),
        (TODAY + timedelta(days=1), None),
        (date(2026, 3, 29), None),
        (LAST - timedelta(days=1), None),
        (LAST, None),
        (LAST + timedelta(days=1), DayProblem.AFTER_THE_END),
        (date(2027, 3, 30), DayProblem.AFTER_THE_END),
        (date(9999, 12, 31), DayProblem.AFTER_THE_END),
    ],
)
def test_a_pair_can_be_paused_from_tomorrow_to_the_program_s_last_day(until: date, problem: DayProblem | None) -> None:
    assert day_problem(until, TODAY, LAST) is problem


@pytest.mark.parametrize(
    ("ends_on", "proposed"),
    [
        (LAST, date(2026, 3, 30)),
        (date(2026, 3, 30), date(2026, 3, 30)),
        (date(2026, 3, 12), date(2026, 3, 12)),
        (date(2026, 3, 3), date(2026, 3, 3)),
        (date(2026, 3, 2), None),
        (date(2026, 2, 1), None),
    ],
)
def test_four_weeks_are_proposed_or_what_is_left_of_the_program(ends_on: date, proposed: date | None) -> None:
    assert usual_day(TODAY, ends_on) == proposed


@given(today=st.dates(date(2026, 1, 1), date(2030, 1, 1)), days=st.integers(-400, 800))
def test_what_is_proposed_can_be_chosen(today: date, days: int) -> None:
    ends_on = today + timedelta(days=days)
    proposed = usual_day(today, ends_on)
    if proposed is None:
        assert day_problem(first_day(today), today, ends_on) is DayProblem.AFTER_THE_END
    else:
        assert day_problem(proposed, today, ends_on) is None
