"""Pairs: the states that one goes through, and until when either of the two may pause theirs."""

from datetime import date, timedelta
from enum import StrEnum

from bot.domain.calendar import ONE_DAY

USUAL_PAUSE = timedelta(weeks=4)
"""What is proposed: long enough for a busy month, and short enough that nobody forgets the other."""


class PairState(StrEnum):
    """A pair is asked nothing while it is paused, and never again once it has ended."""

    ACTIVE = "active"
    PAUSED = "paused"
    ENDED = "ended"


class PairEnding(StrEnum):
    """How a pair has ended; why, nobody is asked."""

    OVER = "over"  # its last day has passed
    COMPLETED = "completed"  # early, by one of the two: they have done what they set out to do
    LEFT = "left"  # by one of the two
    ENDED = "ended"  # by a coordinator


class DayProblem(StrEnum):
    """What keeps a pair from going on, after a pause, on a day."""

    TOO_EARLY = "too_early"
    AFTER_THE_END = "after_the_end"


def first_day(today: date) -> date:
    """The first day on which a pair that is paused today can go on."""
    return today + ONE_DAY


def usual_day(today: date, ends_on: date) -> date | None:
    """The day that is proposed in a program that ends then; None when it ends before any day is left."""
    return min(today + USUAL_PAUSE, ends_on) if first_day(today) <= ends_on else None


def day_problem(until: date, today: date, ends_on: date) -> DayProblem | None:
    """What is wrong with pausing a pair until this day, in a program that ends on that one; None when nothing is."""
    if until < first_day(today):
        return DayProblem.TOO_EARLY
    return DayProblem.AFTER_THE_END if until > ends_on else None
