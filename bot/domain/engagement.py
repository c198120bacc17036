"""What a coordinator may be shown about a program: no number that points at somebody, and how it has been going."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

MINIMUM_GROUP = 5
"""People; a program may ask for more, never for fewer, so that no number points at somebody."""

_WINDOW = 4
"""Weeks: long enough that a pair which meets once a month has met in it."""
_NOTICEABLE = 0.1
"""Of all pairs. Our choice: fewer than one pair in ten more or less is no trend, nor is one meeting of a few pairs."""


def may_show(group_size: int, left_out: int, minimum: int = MINIMUM_GROUP) -> bool:
    """Whether a number derived from the answers of `group_size` people may be shown.

    `left_out` is how many people in the next larger number on show (such as the whole program) are not in this group.
    Both must be `minimum` or more, so that the number tells nothing about few people and neither does subtracting it
    from the larger one. Nobody left out is fine as well: there is nothing to subtract. Raises ValueError for a minimum
    below 5 or a negative size.
    """
    if minimum < MINIMUM_GROUP:
        raise ValueError(f"the smallest group that may be shown can be raised but not lowered below {MINIMUM_GROUP}")
    if group_size < 0 or left_out < 0:
        raise ValueError(f"a group cannot have {min(group_size, left_out)} people")
    return group_size >= minimum and (left_out == 0 or left_out >= minimum)


def may_show_one_of_them(group_size: int, left_out: int) -> bool:
    """The same, to somebody who is one of those counted.

    They know on which side they are themselves, so both sides need one more; and that nobody is left out would tell
    them of their partner.
    """
    return left_out > 0 and may_show(group_size, left_out, MINIMUM_GROUP + 1)


def shown(number: int, whole: int, *, to_one_of_them: bool) -> int | None:
    """A number of people, or pairs, out of a program's, if it may be shown."""
    may = may_show_one_of_them if to_one_of_them else may_show
    return number if may(number, whole - number) else None


def last_whole_week(today: date) -> date:
    """The Sunday that closed the last whole week before `today`: what a digest says ends with it, whenever it is drawn.

    So whoever asks again within a week learns nothing new of who answered when.
    """
    return today - timedelta(days=today.weekday() + 1)


class Trend(StrEnum):
    """How many pairs have met lately, beside the weeks before."""

    MORE = "more"
    FEWER = "fewer"
    AS_MANY = "as many"


def trend(met: Sequence[int], pairs: Sequence[int]) -> Trend | None:
    """Of the last four weeks beside the four before, by how many of how many pairs met in each, oldest first.

    More means more of them and a larger part: a program that has grown is not doing better by that alone. None while
    there are fewer weeks with pairs, or nobody met in any of them.
    """
    if len(met) < 2 * _WINDOW or not all(pairs[-2 * _WINDOW :]) or not any(met[-2 * _WINDOW :]):
        return None
    before, lately = sum(met[-2 * _WINDOW : -_WINDOW]), sum(met[-_WINDOW:])
    change = lately / sum(pairs[-_WINDOW:]) - before / sum(pairs[-2 * _WINDOW : -_WINDOW])
    if lately > before and change >= _NOTICEABLE:
        return Trend.MORE
    if lately < before and change <= -_NOTICEABLE:
        return Trend.FEWER
    return Trend.AS_MANY
