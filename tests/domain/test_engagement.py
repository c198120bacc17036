"""What a coordinator may be shown, and how a program has been going."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.engagement import (
    MINIMUM_GROUP,
    Trend,
    last_whole_week,
    may_show,
    may_show_one_of_them,
    shown,
    trend,
)


def test_a_number_about_few_people_is_not_shown() -> None:
    assert not may_show(4, 20)
    assert may_show(5, 20)


def test_a_number_that_leaves_few_people_out_is_not_shown_because_subtraction_would_reveal_them() -> None:
    assert not may_show(20, 4)
    assert not may_show(20, 1)
    assert may_show(20, 5)


def test_a_number_about_everybody_is_shown() -> None:
    assert may_show(5, 0)
    assert not may_show(4, 0)


def test_a_program_may_ask_for_larger_groups_but_not_for_smaller_ones() -> None:
    assert not may_show(7, 8, minimum=8)
    assert not may_show(8, 7, minimum=8)
    assert may_show(8, 8, minimum=8)
    with pytest.raises(ValueError, match="not lowered below 5"):
        may_show(20, 20, minimum=4)


def test_groups_cannot_have_fewer_than_no_people() -> None:
    with pytest.raises(ValueError, match="cannot have -1 people"):
        may_show(-1, 20)
    with pytest.raises(ValueError, match="cannot have -2 people"):
        may_show(20, -2)


@given(st.integers(0, 40), st.integers(0, 40), st.integers(MINIMUM_GROUP, 12))
def test_neither_a_shown_group_nor_what_is_left_of_the_whole_is_ever_small(size: int, left: int, minimum: int) -> None:
    if may_show(size, left, minimum):
        assert size >= MINIMUM_GROUP
        assert left == 0 or left >= MINIMUM_GROUP
        assert may_show(size, left)  # a higher minimum never shows more


@given(st.integers(0, 40), st.integers(0, 40))
def test_whoever_is_one_of_those_counted_is_told_less_since_they_know_one_side_of_it(size: int, left: int) -> None:
    if may_show_one_of_them(size, left):
        assert may_show(size - 1, left) and may_show(size, left - 1), "whichever side they are on themselves"
        assert left > 0, "that nobody is left out would tell them of their partner"


def test_a_number_that_may_not_be_shown_is_none_and_not_zero() -> None:
    assert [shown(number, 12, to_one_of_them=False) for number in (0, 4, 5, 7, 8, 11, 12)] == [
        None, None, 5, 7, None, None, 12,
    ]  # fmt: skip
    assert [shown(number, 12, to_one_of_them=True) for number in (5, 6, 7, 12)] == [None, 6, None, None]


def test_the_last_week_is_over_on_sunday_whatever_day_it_is() -> None:
    sunday = date(2026, 3, 8)
    assert {last_whole_week(sunday + timedelta(days=ahead)) for ahead in range(1, 8)} == {sunday}
    assert last_whole_week(sunday) == date(2026, 3, 1)


TEN = [10] * 8


@pytest.mark.parametrize(
    ("met", "pairs", "found"),
    [
        ([4, 4, 4, 4, 6, 6, 6, 6], TEN, Trend.MORE),
        ([6, 6, 6, 6, 4, 4, 4, 4], TEN, Trend.FEWER),
        ([5, 5, 5, 5, 5, 5, 5, 5], TEN, Trend.AS_MANY),
        ([5, 5, 5, 5, 5, 5, 5, 6], TEN, Trend.AS_MANY),  # one pair in one of four weeks is no trend
        ([9, 0, 9, 0, 0, 9, 0, 9], TEN, Trend.AS_MANY),  # every other week is as often, whichever week is the last
        ([5, 5, 5, 5, 6, 6, 6, 6], [10] * 4 + [20] * 4, Trend.AS_MANY),  # more, but of twice as many
        ([8, 8, 8, 8, 6, 6, 6, 6], [20] * 4 + [10] * 4, Trend.AS_MANY),  # fewer, but of half as many
        ([0, 0, 0, 0, 6, 6, 6, 6], TEN, Trend.MORE),
        ([0, 0, 0, 0, 0, 0, 0, 0], TEN, None),
        ([9, 9, 9, 9, 9, 9, 9], [10] * 7, None),  # too short
        ([5, 5, 5, 5, 6, 6, 6, 6], [0, *[10] * 7], None),  # there were no pairs yet
        ([0, 4, 4, 4, 4, 6, 6, 6, 6], [0, *TEN], Trend.MORE),
        ([], [], None),
    ],
)
def test_whether_more_pairs_met_is_told_of_four_weeks_beside_the_four_before(
    met: list[int], pairs: list[int], found: Trend | None
) -> None:
    assert trend(met, pairs) == found
