"""What a coordinator may be shown about a program."""

from datetime import date, timedelta

MINIMUM_GROUP = 5
"""People; a program may ask for more, never for fewer, so that no number points at somebody."""


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


def last_whole_week(today: date) -> date:
    """The Sunday that closed the last whole week before `today`: what a digest says ends with it, whenever it is drawn.

    So whoever asks again within a week learns nothing new of who answered when.
    """
    return today - timedelta(days=today.weekday() + 1)
