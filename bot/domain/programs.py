"""A program's dates: which phase it is in, how often its pairs meet, and what keeps dates from being accepted."""

from datetime import date, timedelta
from enum import StrEnum


class Role(StrEnum):
    """Which of the two in a pair somebody is."""

    MENTOR = "mentor"
    MENTEE = "mentee"


class Phase(StrEnum):
    """The first quarter of a program, the half in the middle, or the last quarter."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


# A phase needs time for at least one round of questions, and a mistyped year should not schedule decades of them.
SHORTEST_PROGRAM = timedelta(weeks=2)
LONGEST_PROGRAM = timedelta(weeks=104)
EARLIEST_START = timedelta(weeks=52)  # before today: a program that already runs may move to the bot
LATEST_START = timedelta(weeks=52)
LONGEST_AWAY = timedelta(weeks=52)


def phase(today: date, starts_on: date, ends_on: date) -> Phase:
    """Where a program from `starts_on` to `ends_on`, both included, is on this day.

    Before it starts it is at the start, after it ends at the end.
    """
    length = (ends_on - starts_on).days + 1
    gone = (today - starts_on).days
    if gone * 4 < length:
        return Phase.START
    return Phase.MIDDLE if gone * 4 < length * 3 else Phase.END


def program_date_problems(starts_on: date, ends_on: date, today: date) -> dict[str, str]:
    """What is wrong with the dates of a new program, by field: `starts_on`, `ends_on`; empty when nothing is."""
    problems = {}
    if starts_on > today + LATEST_START:
        problems["starts_on"] = "A program can start at most a year from now. Choose an earlier day."
    elif starts_on < today - EARLIEST_START:
        problems["starts_on"] = "A program can have started at most a year ago. Choose a later day."
    if ends_on < starts_on:
        problems["ends_on"] = "The program ends before it starts. Choose a later day."
    elif ends_on < today:
        problems["ends_on"] = "This day is over. Choose a later one."
    elif ends_on - starts_on < SHORTEST_PROGRAM:
        problems["ends_on"] = "A program runs for two weeks or more. Choose a later day."
    elif ends_on - starts_on > LONGEST_PROGRAM:
        problems["ends_on"] = "A program runs for two years at most. Choose an earlier day."
    return problems


def away_date_problems(first: date, last: date, today: date) -> dict[str, str]:
    """What is wrong with the dates of time away, by field: `first`, `last`; empty when nothing is."""
    if last < first:
        return {"last": "This day is before the first one. Choose a later day."}
    if last < today:
        return {"last": "This day is over. Choose a later one."}
    if first < today - LONGEST_AWAY:
        return {"first": "Time away can have started at most a year ago. Choose a later day."}
    if last > today + LONGEST_AWAY:
        return {"last": "Time away can last until a year from now. Choose an earlier day."}
    return {}
