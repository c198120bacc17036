"""What a coordinator may be shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.engagement import MINIMUM_GROUP, may_show


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
