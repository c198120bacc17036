"""What both are shown of a pulse, and when they are asked."""

from datetime import date, timedelta
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.pulses import (
    RATINGS,
    PulseAsks,
    Statement,
    apart,
    asked_for,
    asked_on,
    has_room,
    is_whole,
    next_pulse,
    shared_lines,
)

MONTHLY, HALF_TIME, LOOK_BACK = PulseAsks
BEGAN = date(2026, 3, 2)
DAY = timedelta(days=1)


def all_four(rating: str) -> dict[str, str]:
    return dict.fromkeys(Statement, rating)


@pytest.mark.parametrize("own", RATINGS)
def test_whatever_somebody_chose_what_they_are_shown_leaves_two_answers_of_the_other_or_more(own: str) -> None:
    possible: dict[object, set[str]] = {}
    for theirs in RATINGS:
        possible.setdefault(apart(all_four(own), all_four(theirs)), set()).add(theirs)

    assert all(len(each) >= 2 for each in possible.values())


def test_one_statement_tells_nothing_about_another() -> None:
    mine = all_four("3")
    for ratings in product(RATINGS, repeat=len(Statement)):
        theirs: dict[str, str] = dict(zip(Statement, ratings, strict=True))
        assert apart(mine, theirs) == tuple(each for each in Statement if theirs[each] in ("1", "5"))


def test_where_one_has_deleted_their_answers_there_is_nothing_to_compare() -> None:
    assert apart(all_four("3"), {}) is None


def test_what_is_for_oneself_is_not_shared_and_without_a_choice_it_is_for_oneself() -> None:
    for audience, shared in (({"audience": "partner"}, {"line": "words"}), ({"audience": "me"}, {}), ({}, {})):
        assert shared_lines({"line": "words", **all_four("1"), **audience}, MONTHLY) == shared


def test_it_is_whole_with_all_four_and_a_look_back_alone_with_a_line() -> None:
    assert is_whole(all_four("2"), MONTHLY) and is_whole(all_four("2"), HALF_TIME)
    assert not is_whole({**all_four("2"), "limits": "6"}, MONTHLY)
    assert not is_whole({}, LOOK_BACK) and is_whole({"helped": "words"}, LOOK_BACK)


def test_what_is_not_asked_for_is_not_kept() -> None:
    sent = {**all_four("4"), "rely": "7", "line": "  ", "came": "words", "audience": "everybody", "more": "x"}
    assert asked_for(sent, MONTHLY) == {each.value: "4" for each in Statement if each != Statement.RELY}
    assert asked_for(sent, LOOK_BACK) == {"came": "words"}


@given(length=st.integers(14, 730), late=st.lists(st.integers(0, 40), max_size=20), monthly=st.booleans())
def test_it_comes_never_more_than_monthly_never_in_the_first_four_weeks_nor_in_the_last_two(
    length: int, late: list[int], monthly: bool
) -> None:
    """Each is begun on its day, or so many days late; what is asked then has opened or ended two weeks later."""
    last_day, today = BEGAN + length * DAY, BEGAN
    begun: list[date] = []
    asked: list[PulseAsks] = []
    for delay in [*late, *[0] * 20]:
        day = next_pulse(begun[-1] if begun else None, began=BEGAN, earliest=today)
        today = day + delay * DAY
        day = next_pulse(begun[-1] if begun else None, began=BEGAN, earliest=today)
        if day == today and (
            asks := asked_on(day, asked, over_on=day + 14 * DAY, began=BEGAN, last_day=last_day, monthly=monthly)
        ):
            begun.append(day)
            asked.append(asks)
        today += DAY if begun and begun[-1] == today else 7 * DAY

    assert all(later - earlier >= 31 * DAY for earlier, later in pairwise(begun))
    assert all(BEGAN + 28 * DAY <= day <= last_day - 28 * DAY for day in begun)
    assert len([each for each in asked if each is not MONTHLY]) <= 1
    assert has_room(BEGAN, last_day) or not begun
    assert not has_room(BEGAN, last_day) or begun or any(late) or not monthly
    assert monthly or MONTHLY not in asked
    if not any(late) and length >= 100:
        (half,) = [day for day, each in zip(begun, asked, strict=True) if each is not MONTHLY]
        assert abs(half - (BEGAN + length * DAY // 2)) <= 18 * DAY


def test_on_time_it_comes_every_five_weeks_on_the_same_weekday() -> None:
    days = [next_pulse(None, began=BEGAN, earliest=BEGAN)]
    for _ in range(4):
        days.append(next_pulse(days[-1], began=BEGAN, earliest=days[-1] + DAY))

    assert days == [BEGAN + (28 + 35 * number) * DAY for number in range(5)]


def test_a_little_late_it_is_still_asked_and_after_more_the_next_one_is() -> None:
    first, second = BEGAN + 28 * DAY, BEGAN + 63 * DAY
    assert next_pulse(None, began=BEGAN, earliest=first + 7 * DAY) == first + 7 * DAY
    assert next_pulse(None, began=BEGAN, earliest=first + 8 * DAY) == second
    assert next_pulse(first + 7 * DAY, began=BEGAN, earliest=first + 8 * DAY) == first + 38 * DAY
