"""A program's dates: which phase it is in, how often its pairs meet, and what keeps dates from being accepted."""

from datetime import date, datetime, timedelta
from enum import StrEnum


class Role(StrEnum):
    """Which of the two in a pair somebody is."""

    MENTOR = "mentor"
    MENTEE = "mentee"

    @property
    def other(self) -> "Role":
        return Role.MENTEE if self is Role.MENTOR else Role.MENTOR


class Phase(StrEnum):
    """The first quarter of a program, the half in the middle, or the last quarter."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class DateProblem(StrEnum):
    """What keeps a date from being accepted."""

    STARTS_TOO_LATE = "starts_too_late"
    STARTS_TOO_EARLY = "starts_too_early"
    ENDS_BEFORE_START = "ends_before_start"
    OVER = "over"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    AWAY_BACKWARDS = "away_backwards"
    AWAY_TOO_EARLY = "away_too_early"
    AWAY_TOO_LATE = "away_too_late"


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


def program_date_problems(starts_on: date, ends_on: date, today: date) -> dict[str, DateProblem]:
    """What is wrong with the dates of a new program, by field: `starts_on`, `ends_on`; empty when nothing is."""
    problems = {}
    if starts_on > today + LATEST_START:
        problems["starts_on"] = DateProblem.STARTS_TOO_LATE
    elif starts_on < today - EARLIEST_START:
        problems["starts_on"] = DateProblem.STARTS_TOO_EARLY
    if ends_on < starts_on:
        problems["ends_on"] = DateProblem.ENDS_BEFORE_START
    elif ends_on < today:
        problems["ends_on"] = DateProblem.OVER
    elif ends_on - starts_on < SHORTEST_PROGRAM:
        problems["ends_on"] = DateProblem.TOO_SHORT
    elif ends_on - starts_on > LONGEST_PROGRAM:
        problems["ends_on"] = DateProblem.TOO_LONG
    return problems


def changed_date_problems(
    was: tuple[date, date], starts_on: date, ends_on: date, today: date
) -> dict[str, DateProblem]:
    """What is wrong with other dates for a program that has some: dates that stay are never wrong.

    The last day may be today, however short the program becomes by that: it is coming to its end.
    """
    if was == (starts_on, ends_on):
        return {}
    problems = program_date_problems(starts_on, ends_on, today)
    if starts_on == was[0]:
        problems.pop("starts_on", None)
    if problems.get("ends_on") == DateProblem.TOO_SHORT and ends_on < was[1]:
        del problems["ends_on"]
    return problems


def is_over(ends_on: date, ended_at: datetime | None, today: date) -> bool:
    """Whether the last day of a program has passed, or a coordinator has ended it; `today` is the program's."""
    return ended_at is not None or today > ends_on


def name_key(name: str) -> str:
    """What two names have in common that people take for one."""
    return "".join(name.casefold().split())


def away_date_problems(first: date, last: date, today: date) -> dict[str, DateProblem]:
    """What is wrong with the dates of time away, by field: `first`, `last`; empty when nothing is."""
    if last < first:
        return {"last": DateProblem.AWAY_BACKWARDS}
    if last < today:
        return {"last": DateProblem.OVER}
    if first < today - LONGEST_AWAY:
        return {"first": DateProblem.AWAY_TOO_EARLY}
    if last > today + LONGEST_AWAY:
        return {"last": DateProblem.AWAY_TOO_LATE}
    return {}
