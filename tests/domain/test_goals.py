"""When both are asked how sure they are of their goals."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.goals import APART, GoalStage, are_far_apart, asked_for, is_whole, next_asking

STARTS = date(2026, 3, 2)


def askings(weeks: int, first: date) -> list[tuple[GoalStage, date]]:
    """All of a pair whose goals are there from a day on."""
    ends, last, earliest = STARTS + timedelta(weeks=weeks), None, first
    found: list[tuple[GoalStage, date]] = []
    while planned := next_asking(last, earliest=earliest, starts_on=STARTS, ends_on=ends):
        found.append(planned)
        last, earliest = planned, planned[1] + timedelta(days=1)
    return found


@pytest.mark.parametrize(
    ("weeks", "first", "expected"),
    [
        (26, 1, [("start", 1), ("middle", 91), ("end", 161)]),
        (12, 1, [("start", 1), ("middle", 42), ("end", 63)]),
        (8, 1, [("start", 1), ("end", 35)]),
        (4, 1, [("end", 7)]),
        (2, 1, [("end", 1)]),
        (26, 80, [("start", 80), ("end", 161)]),
        (26, 145, [("end", 161)]),
        (26, 170, [("end", 170)]),
        (26, 179, []),
    ],
)
def test_both_are_asked_at_start_middle_and_end_where_there_is_time_between(
    weeks: int, first: int, expected: list[tuple[str, int]]
) -> None:
    found = askings(weeks, STARTS + timedelta(days=first))
    assert [(str(stage), (day - STARTS).days) for stage, day in found] == expected


@given(weeks=st.integers(2, 104), first=st.integers(0, 800))
def test_no_asking_comes_close_to_another_or_too_late_to_open_before_the_program_ends(weeks: int, first: int) -> None:
    found = askings(weeks, STARTS + timedelta(days=first))
    days = [day for _, day in found]
    assert all(later - sooner >= APART for sooner, later in pairwise(days))
    assert all(day + timedelta(days=7) <= STARTS + timedelta(weeks=weeks) for day in days)
    assert len({stage for stage, _ in found}) == len(found)


def test_only_answers_that_there_are_count_and_all_goals_need_one() -> None:
    sent = {"goal_1": "5", "goal_2": "6", "reached_1": "mostly", "goal_9": "1"}
    assert asked_for(sent, [1, 2], GoalStage.START) == {"goal_1": "5"}
    assert asked_for(sent, [1], GoalStage.END) == {"goal_1": "5", "reached_1": "mostly"}
    assert not is_whole(sent, [1, 2], GoalStage.START) and not is_whole({}, [], GoalStage.START)
    assert is_whole(sent, [1], GoalStage.START) and is_whole(sent, [1], GoalStage.END)


@pytest.mark.parametrize(("one", "other", "far"), [("1", "1", False), ("2", "3", False), ("5", "3", True)])
def test_numbers_that_differ_by_two_are_far_apart(one: str, other: str, far: bool) -> None:
    assert are_far_apart(one, other) is far
