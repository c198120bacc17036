"""The dates of a recurring question: RFC 5545 rules, read and expanded with dateutil."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from dateutil.rrule import rrulebase, rrulestr

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WEEKDAY = f"({'|'.join(_WEEKDAYS)})"
_MONTH_DAY = r"[+-]?(0?[1-9]|[12]\d|3[01])"
_PARTS = {
    "FREQ": "DAILY|WEEKLY|MONTHLY|YEARLY",
    "INTERVAL": r"[1-9]\d{0,3}",
    "COUNT": r"[1-9]\d{0,3}",
    "UNTIL": r"\d{8}(T\d{6}Z?)?",
    "BYDAY": f"(([+-]?[1-5])?{_WEEKDAY})",
    "BYMONTHDAY": _MONTH_DAY,
    "BYMONTH": "0?[1-9]|1[0-2]",
    "BYSETPOS": r"[+-]?[1-9]\d?",
    "WKST": _WEEKDAY,
}
_LISTS = {"BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS"}

# The Gregorian calendar, weekdays included, repeats every 400 years.
_CYCLE_YEARS = 400
_CYCLE_DAYS = 146_097
_SEARCH_YEARS = 100


@dataclass(frozen=True, slots=True)
class Recurrence:
    """How often somebody is asked: RFC 5545 dates counted from `starts_on`, and the local time of day to ask at.

    `rrule` has no DTSTART, no times, and of the BY parts only BYDAY, BYMONTHDAY, BYMONTH and BYSETPOS. UNTIL counts as
    a local date, inclusive. Raises ValueError for a rule that cannot be read.
    """

    rrule: str
    local_time: time
    starts_on: date

    def __post_init__(self) -> None:
        _read(self.rrule)
        if self.local_time.tzinfo is not None:
            raise ValueError(f"{self.local_time} is a local time of day and has no time zone of its own")


@dataclass(frozen=True, slots=True)
class _Rule:
    parts: dict[str, str]
    until: date | None

    @property
    def interval(self) -> int:
        return int(self.parts.get("INTERVAL", "1"))


@lru_cache(maxsize=1024)
def _read(text: str) -> _Rule:
    """Split an RRULE into its parts; ValueError when it is not one that a rhythm can have."""
    parts: dict[str, str] = {}
    for part in text.upper().split(";"):
        name, _, value = part.partition("=")
        values = value.split(",") if name in _LISTS else [value]
        if name not in _PARTS or name in parts or not all(re.fullmatch(_PARTS[name], one) for one in values):
            raise ValueError(f'cannot read "{part[:40]}" in the rule "{text[:200]}"')
        parts[name] = value

    frequency, days = parts.get("FREQ"), parts.get("BYDAY", "")
    numbered = [len(day) > 2 for day in days.split(",")]
    if not frequency:
        raise ValueError(f'the rule "{text[:200]}" has no FREQ')
    if "COUNT" in parts and "UNTIL" in parts:
        raise ValueError(f'the rule "{text[:200]}" has both COUNT and UNTIL; RFC 5545 allows one')
    if any(numbered) and (frequency in ("DAILY", "WEEKLY") or not all(numbered)):
        # dateutil ignores the numbers in the first case and never comes in the second
        raise ValueError(f'"BYDAY={days}" needs FREQ=MONTHLY or YEARLY, and a number for every day or for none')
    if frequency == "WEEKLY" and "BYMONTHDAY" in parts:
        raise ValueError("RFC 5545 has no BYMONTHDAY in a FREQ=WEEKLY rule")
    until = parts.pop("UNTIL", None)
    return _Rule(parts, date.fromisoformat(until[:8]) if until else None)


def dates(rhythm: Recurrence, first: date) -> Iterator[date]:
    """The rule's own dates from `first` on, earliest first."""
    rule = _read(rhythm.rrule)
    if rule.until and rule.until < first:
        return
    anchor = _anchor(rule, rhythm.starts_on, first)
    cycles = max(0, (9999 - _SEARCH_YEARS - anchor.year) // _CYCLE_YEARS)
    for moment in _dateutil_rule(_complete(rule, rhythm.starts_on), anchor, cycles) or ():
        day = date.fromordinal(moment.toordinal() - cycles * _CYCLE_DAYS)
        if rule.until and day > rule.until:
            return
        if day >= first:
            yield day


def _anchor(rule: _Rule, starts_on: date, first: date) -> date:
    """A date to count from that gives the same dates from `first` on, and is near to it."""
    if "COUNT" in rule.parts or first <= starts_on:
        return starts_on
    match rule.parts["FREQ"]:
        case "DAILY":
            near = first - (first - starts_on) % timedelta(days=rule.interval)
        case "WEEKLY":
            week_start = _WEEKDAYS.index(rule.parts.get("WKST", "MO"))
            week = starts_on - timedelta(days=(starts_on.weekday() - week_start) % 7)
            near = first - (first - week) % timedelta(weeks=rule.interval)
        case "MONTHLY":
            months = (first.year - starts_on.year) * 12 + first.month - starts_on.month
            year, month = divmod(first.year * 12 + first.month - 1 - months % rule.interval, 12)
            near = date(year, month + 1, 1)
        case _:
            near = date(first.year - (first.year - starts_on.year) % rule.interval, 1, 1)
    return max(near, starts_on)


def _complete(rule: _Rule, starts_on: date) -> str:
    """The rule with everything spelled out that RFC 5545 takes from the start date."""
    parts = dict(rule.parts)
    if not {"BYDAY", "BYMONTHDAY"} & parts.keys():
        match parts["FREQ"]:
            case "WEEKLY":
                parts["BYDAY"] = _WEEKDAYS[starts_on.weekday()]
            case "MONTHLY":
                parts["BYMONTHDAY"] = str(starts_on.day)
            case "YEARLY":
                parts["BYMONTHDAY"] = str(starts_on.day)
                parts.setdefault("BYMONTH", str(starts_on.month))
    return ";".join(f"{name}={value}" for name, value in parts.items())


@lru_cache(maxsize=1024)
def _dateutil_rule(text: str, anchor: date, cycles: int) -> rrulebase | None:
    """The rule moved `cycles` times 400 years ahead; None when it has no date at all.

    dateutil looks for dates until the year 9999. A rule that never comes, such as February 30, would take it seconds
    from now, and takes a fraction of one from near that year.
    """
    start = anchor.replace(year=anchor.year + cycles * _CYCLE_YEARS)
    rule = rrulestr(text, dtstart=datetime.combine(start, time(), tzinfo=UTC))
    return rule if next(iter(rule), None) else None
