"""A status in Slack that says that somebody is away: what counts as one, and until which day it lasts."""

import re
from datetime import date, datetime, timedelta

from bot.domain.absences import Stretch
from bot.domain.calendar import ONE_DAY, Availability, first_working_moment, local_moment, working_day
from bot.domain.programs import LONGEST_AWAY

EMOJI = frozenset({":palm_tree:", ":face_with_thermometer:"})
"""Of the two statuses that Slack itself offers for it, in whatever language: on vacation, and out sick."""

_WORDS = re.compile(
    r"\b(?:vacation|vacations|vacationing|holiday|holidays|out of (?:the )?office|ooo|o\.o\.o|pto|leave|away|sick|ill"
    r"|urlaub|krank|vacances|congés?|vacaciones|de baja|férias|ferie)\b",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"\b(?:back from|after|not|no longer|planning|before|away from (?:my |the )?(?:keyboard|desk)|right away)\b",
    re.IGNORECASE,
)

_MOMENT = timedelta(seconds=1)


def says_away(text: str, emoji: str) -> bool:
    """Whether a status says that somebody does not work. It is only asked about, so it may be mistaken."""
    if _OTHERWISE.search(text):
        return False
    return emoji in EMOJI or _WORDS.search(text) is not None


def days_of(expires_at: datetime, when: Availability, now: datetime) -> Stretch | None:
    """From today to the last day that such a status leaves free, where they live; None when it is not worth asking.

    It is worth it from one whole working day on, of those on which they are not away already, up to a year.
    """
    today, last = now.astimezone(when.zone).date(), last_day(expires_at, when)
    if last < today or last > today + LONGEST_AWAY:
        return None
    return Stretch(today, last) if leaves_a_day(last, when, now) else None


def last_day(expires_at: datetime, when: Availability) -> date:
    """The last whole day, where they live, before such a status expires."""
    last, hours = (expires_at - _MOMENT).astimezone(when.zone).date(), when.working_hours
    is_back = working_day(first_working_moment(expires_at, when.zone, hours), when.zone, hours) == last
    return last - ONE_DAY if is_back else last


def leaves_a_day(last: date, when: Availability, now: datetime) -> bool:
    """Whether they still are to work a whole day from now to that day, and are not away on it."""
    hours, day = when.working_hours, now.astimezone(when.zone).date()
    while day <= last:
        opens_at = local_moment(day, hours.start, when.zone)
        if day.weekday() in hours.days and opens_at >= now and not (when.away and when.away.covers(day)):
            return True
        day += ONE_DAY
    return False
