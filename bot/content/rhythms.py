"""Rhythm presets: how often a pair is asked something, and which RRULEs an organizer may write."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from dateutil.rrule import rrulestr


@dataclass(frozen=True, slots=True)
class RhythmPreset:
    """What a coordinator picks for a program. Rules are RFC 5545 RRULEs, times are each member's own local time.

    The first check-in comes on the first day of `checkin_rule`, or `first_checkin_days` after the pair's start if that
    is sooner; but not before the third working day after the welcome, nor after the tenth.
    `meeting_days_at_first` and `_later` are the days between two meetings that a pair agrees to.
    """

    id: str
    name: str
    description: str
    checkin_rule: str
    checkin_time: time
    reflection_rule: str
    reflection_time: time
    first_checkin_days: int
    meeting_days_at_first: int
    meeting_days_later: int
    at_first_weeks: int

    def meeting_days(self, since_start: timedelta) -> int:
        """Days between two meetings that a pair agreed to, this long after its start."""
        at_first = since_start < timedelta(weeks=self.at_first_weeks)
        return self.meeting_days_at_first if at_first else self.meeting_days_later


_DAY = "(MO|TU|WE|TH|FR|SA|SU)"
_NUMBERED_DAY = f"[+-]?[1-5]{_DAY}"
_PARTS = {
    "FREQ": ("DAILY|WEEKLY|MONTHLY", "DAILY, WEEKLY or MONTHLY"),
    "INTERVAL": ("[1-9][0-9]?", "a whole number from 1 to 99"),
    "BYDAY": (f"({_DAY}|{_NUMBERED_DAY})", "days such as TU or TU,TH; with MONTHLY also 1TU or -1FR"),
    "BYMONTHDAY": ("-?([1-9]|[12][0-9]|3[01])", "days of the month such as 1,15 or -1"),
    "BYMONTH": ("[1-9]|1[0-2]", "months such as 9,10,11"),
    "BYSETPOS": ("-?[1-9][0-9]?", "positions such as 1 or -1"),
    "WKST": (_DAY, "a day such as MO"),
}
_ONE_VALUE = {"FREQ", "INTERVAL", "WKST"}
_NOT_HERE = {
    "DTSTART": "a rhythm starts with its pair",
    "COUNT": "a rhythm runs as long as its program",
    "UNTIL": "a rhythm runs as long as its program",
    "BYHOUR": "the time of day has a field of its own",
    "BYMINUTE": "the time of day has a field of its own",
    "BYSECOND": "the time of day has a field of its own",
}

# dateutil looks for a rule's moments up to the year 9999. Starting near it makes a rule that never comes, such as
# February 31, fail at once instead of after seconds; the calendar there is the same.
_SAMPLE_START = datetime(9990, 1, 1, tzinfo=UTC)
_SAMPLE_SPAN = timedelta(days=2 * 365)
_FEWEST_SAMPLES = 4


def rule_mistakes(rule: str) -> list[str]:
    """Say what keeps this RRULE from being a rhythm, and how to mend it; nothing when it can be one."""
    mistakes = []
    parts: dict[str, str] = {}
    for part in rule.upper().split(";"):
        name, _, value = part.partition("=")
        if name in _NOT_HERE:
            mistakes.append(f"take out {name}: {_NOT_HERE[name]}")
        elif name not in _PARTS:
            mistakes.append(
                f"'{part}' is not a part of a rhythm; write parts like FREQ=WEEKLY, using {', '.join(_PARTS)}"
            )
        elif name in parts:
            mistakes.append(f"{name} is there twice; keep one")
        elif not all(re.fullmatch(_PARTS[name][0], one) for one in _values(name, value)):
            mistakes.append(f"{name} must be {_PARTS[name][1]}, not '{value}'")
        parts.setdefault(name, value)
    mistakes += [] if mistakes else _combination_mistakes(parts)
    if not mistakes and len(_sample_days(rule)) < _FEWEST_SAMPLES:
        mistakes.append("it comes less than twice a year; name days that exist, or a smaller INTERVAL")
    return mistakes


def shared_day(one: str, other: str) -> date | None:
    """A day on which both rules come, if there is one. Its year is not a real one, only its weekday says something."""
    return min(_sample_days(one) & _sample_days(other), default=None)


def _values(name: str, value: str) -> list[str]:
    return [value] if name in _ONE_VALUE else value.split(",")


def _combination_mistakes(parts: dict[str, str]) -> list[str]:
    match parts:
        case {"FREQ": "WEEKLY", "BYMONTHDAY": _}:
            return ["BYMONTHDAY goes with FREQ=MONTHLY; take it out, or name a weekday with BYDAY"]
        case {"FREQ": "DAILY" | "WEEKLY", "BYDAY": days} if re.search("[0-9]", days):
            return [f"a numbered day ({days}) goes with FREQ=MONTHLY; write the day alone, or FREQ=MONTHLY"]
        case {"FREQ": "WEEKLY"} if "BYDAY" not in parts:
            return ["it names no day; add one, such as BYDAY=TU"]
        case {"FREQ": "MONTHLY"} if not {"BYDAY", "BYMONTHDAY"} & parts.keys():
            return ["it names no day; add one, such as BYDAY=1TU"]
        case {"FREQ": _}:
            return []
    return ["it has no FREQ; start with FREQ=WEEKLY or FREQ=MONTHLY"]


def _sample_days(rule: str) -> frozenset[date]:
    moments = rrulestr(rule, dtstart=_SAMPLE_START).between(_SAMPLE_START, _SAMPLE_START + _SAMPLE_SPAN, inc=True)
    return frozenset(moment.date() for moment in moments)
