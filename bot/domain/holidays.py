"""Breaks as people write them, or paste them: a line each with its dates, and public holidays from an `.ics` file."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from icalendar import Event

from bot.domain.breaks import LONGEST_NAME, BadBreaks, Break, BreakProblem
from bot.domain.calendar import ONE_DAY

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
# Only what can mean one day: with slashes, the day comes first in some countries and the month in others.
_DATE = re.compile(
    rf"""(?<![\d/])(?:
        (?P<y1>\d{{4}})-(?P<m1>\d{{1,2}})-(?P<d1>\d{{1,2}})
      | (?P<d2>\d{{1,2}})\.\s?(?P<m2>\d{{1,2}})\.\s?(?P<y2>\d{{4}})
      | (?P<d3>\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?P<m3>{_MONTH})\s+(?P<y3>\d{{4}})
      | (?P<m4>{_MONTH})\s+(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y4>\d{{4}})
    )(?![\d/])""",
    re.VERBOSE | re.IGNORECASE,
)
_LIKE_A_DATE = re.compile(r"\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?")
_BETWEEN = re.compile(r"^\s*(?:to|until|till|through|bis|-|–|—|\.\.\.?|/|,)?\s*$", re.IGNORECASE)
_EVENT = re.compile(r"^BEGIN:VEVENT[ \t]*\n.*?^END:VEVENT[ \t]*(?:\n|\Z)", re.MULTILINE | re.DOTALL | re.IGNORECASE)
_BEGINS = re.compile(r"^BEGIN:VEVENT", re.MULTILINE | re.IGNORECASE)
_FRAME = re.compile(r"^(?:BEGIN|END):V(?:CALENDAR|TIMEZONE)", re.MULTILINE | re.IGNORECASE)
_AROUND_A_NAME = " \t,;:|–—-•*\"'“”()"


def breaks_in(pasted: str, starts_on: date, ends_on: date) -> list[Break]:
    """The breaks of a program with these dates, in the order in which they were written; raises BadBreaks.

    Of a calendar, what lies outside the program is left out: such files hold the holidays of many years.
    """
    text = pasted.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    if not (_BEGINS.search(text) or _FRAME.search(text)):
        return [_of_line(line) for line in text.split("\n") if line.strip(_AROUND_A_NAME)]
    written, events = _apart(text)
    inside = [each for each in map(_of_event, events) if each.last >= starts_on and each.first <= ends_on]
    found = [*(_of_line(line) for line in written), *inside]
    if not found:
        raise BadBreaks(BreakProblem.NONE_INSIDE, str(len(events)))
    return found


def _apart(text: str) -> tuple[list[str], list[str]]:
    """Lines that somebody has written around a calendar, and the calendar's events."""
    first = min(found.start() for pattern in (_FRAME, _BEGINS) if (found := pattern.search(text)))
    ends = list(re.finditer(r"^END:V(?:CALENDAR|EVENT)[ \t]*$", text, re.MULTILINE | re.IGNORECASE))
    last = ends[-1].end() if ends else len(text)
    events = _EVENT.findall(text)
    if len(events) < len(_BEGINS.findall(text)):
        raise BadBreaks(BreakProblem.CUT_OFF)
    if not events:
        raise BadBreaks(BreakProblem.NO_EVENTS)
    around = f"{text[:first]}\n{text[last:]}".split("\n")
    return [line for line in around if line.strip(_AROUND_A_NAME)], events


def _of_event(block: str) -> Break:
    try:
        event = Event.from_ical(block)
        name = " ".join(str(event.get("SUMMARY") or "").split())[:LONGEST_NAME]
        given = event.get("DTSTART") is not None
        first = event.decoded("DTSTART") if given else None
        until = event.decoded("DTEND", None) or event.decoded("DURATION", None)
    except (ValueError, LookupError, AttributeError, TypeError):
        raise BadBreaks(BreakProblem.NOT_A_CALENDAR, block.split("\n")[1][:LONGEST_NAME]) from None
    if first is None:
        raise BadBreaks(BreakProblem.EVENT_WITHOUT_DATE, name)
    if not isinstance(first, date) or not isinstance(until, date | timedelta | None):
        raise BadBreaks(BreakProblem.NOT_A_CALENDAR, name)
    if isinstance(first, datetime):
        raise BadBreaks(BreakProblem.HAS_TIMES, name)
    if "RRULE" in event or "RDATE" in event:
        raise BadBreaks(BreakProblem.REPEATS, name)
    if isinstance(until, timedelta):
        until = first + until
    if isinstance(until, datetime):
        raise BadBreaks(BreakProblem.HAS_TIMES, name)
    last = first if until is None or until == first else until - ONE_DAY  # the end of a whole day is the day after it
    if last < first:
        raise BadBreaks(BreakProblem.BACKWARDS, name)
    return Break(first, last, name)


def _of_line(line: str) -> Break:
    found = list(_dates(line))
    rest = _DATE.sub("\0", line)
    if _LIKE_A_DATE.search(rest):
        raise BadBreaks(BreakProblem.UNCLEAR_DATE, line.strip())
    if not found:
        raise BadBreaks(BreakProblem.NO_DATE, line.strip())
    parts = rest.split("\0")
    if len(found) > 2 or (len(found) == 2 and not _BETWEEN.match(parts[1])):
        raise BadBreaks(BreakProblem.UNCLEAR_DATE, line.strip())
    name = " ".join(f"{parts[0]} {parts[-1]}".split()).strip(_AROUND_A_NAME)[:LONGEST_NAME]
    if found[-1] < found[0]:
        raise BadBreaks(BreakProblem.BACKWARDS, line.strip())
    return Break(found[0], found[-1], name)


def _dates(line: str) -> Iterator[date]:
    for match in _DATE.finditer(line):
        given = {name[0]: value for name, value in match.groupdict().items() if value}
        month = given["m"][:3].lower()
        number = _MONTHS.index(month) + 1 if month in _MONTHS else int(given["m"])
        try:
            yield date(int(given["y"]), number, int(given["d"]))
        except ValueError:
            raise BadBreaks(BreakProblem.UNCLEAR_DATE, line.strip()) from None
