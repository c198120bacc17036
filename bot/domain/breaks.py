"""Breaks of a program: days on which nobody in it is asked anything, and nothing counts as missed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.absences import Away, Stretch, joined
from bot.domain.calendar import ONE_DAY

MOST_BREAKS = 60
"""In one program: all holidays of two years in a country that has many."""
LONGEST_NAME = 60


class BreakProblem(StrEnum):
    """Why a program cannot have such breaks."""

    BACKWARDS = "backwards"  # it ends before it starts
    OUTSIDE = "outside"  # no day of it lies in the program
    WHOLE_PROGRAM = "whole_program"  # no day is left
    TOO_MANY = "too_many"
    # What was pasted:
    NO_DATE = "no_date"  # a line has none
    UNCLEAR_DATE = "unclear_date"  # such as 3/4/2026, or a day that there is not
    NO_EVENTS = "no_events"  # a calendar is empty, or was cut off before its first event
    CUT_OFF = "cut_off"  # its last event has no end
    NOT_A_CALENDAR = "not_a_calendar"  # it begins like one and cannot be read
    HAS_TIMES = "has_times"  # an event lasts for hours and not for days
    REPEATS = "repeats"  # an event comes again and again
    EVENT_WITHOUT_DATE = "event_without_date"
    NONE_INSIDE = "none_inside"  # of all its events, none lies in the program


class BadBreaks(ValueError):
    """What is wrong, and with what: a line, or the name of an event, as it was pasted."""

    def __init__(self, problem: BreakProblem, what: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.what = what


@dataclass(frozen=True, slots=True, order=True)
class Break:
    """Local dates, both inclusive, and what they are called; the name may be empty."""

    first: date
    last: date
    name: str = ""

    @property
    def span(self) -> Stretch:
        return Stretch(self.first, self.last)


def days_of(breaks: Iterable[Break]) -> Away | None:
    return Away.of(each.span for each in breaks)


def days_ahead(away: Away | None, today: date) -> set[date]:
    """All the days of some breaks that are not over."""
    spans = away.spans if away else ()
    return {
        span.first + number * ONE_DAY
        for span in spans
        for number in range((span.last - span.first).days + 1)
        if span.first + number * ONE_DAY >= today
    }


def as_spans(days: Iterable[date]) -> tuple[Stretch, ...]:
    return tuple(joined(Stretch(day, day) for day in days))


def arranged(breaks: Iterable[Break], starts_on: date, ends_on: date) -> list[Break]:
    """Them in order, for a program with these dates: those that overlap become one, with the name of the longest.

    Raises BadBreaks. Days before and after the program do no harm: it may be extended.
    """
    found: list[Break] = []
    for each in sorted(breaks):
        if not (each.last >= starts_on and each.first <= ends_on):
            raise BadBreaks(BreakProblem.OUTSIDE, as_line(each))
        if found and each.first <= found[-1].last:
            found[-1] = _merged(found[-1], each)
        else:
            found.append(each)
    if len(found) > MOST_BREAKS:
        raise BadBreaks(BreakProblem.TOO_MANY, str(len(found)))
    days = days_of(found)
    if days and days.back_on(starts_on) > ends_on:
        raise BadBreaks(BreakProblem.WHOLE_PROGRAM)
    return found


def _merged(one: Break, other: Break) -> Break:
    longest = max((each for each in (one, other) if each.name), key=lambda each: each.last - each.first, default=one)
    return Break(one.first, max(one.last, other.last), longest.name)


def as_line(each: Break) -> str:
    """A break as it is typed, and as it is shown to whoever changes it."""
    days = f"{each.first}" if each.first == each.last else f"{each.first} to {each.last}"
    return f"{days} {each.name}".rstrip()


def as_lines(breaks: Sequence[Break]) -> str:
    return "\n".join(map(as_line, breaks))
