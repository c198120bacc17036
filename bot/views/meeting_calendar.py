"""A meeting in somebody's own calendar: links that add it to Google's and Outlook's, and the file that others read.

What leaves this house carries when it is and the first names of the two, and nothing else.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from urllib.parse import quote, urlencode
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vRecur

from bot.domain import names
from bot.domain.meetings import MeetingState
from bot.views.parts import escape
from storage.tables import Meeting, Pair

LONGEST_NAME = 40
A_YEAR = timedelta(days=366)
PRODUCT = "-//Rapport//Meetings//EN"


def title(pair: Pair) -> str:
    """What a calendar calls it."""
    mentor, mentee = (_first_name(each.name) for each in (pair.mentor, pair.mentee))
    return f"Mentoring: {mentor} and {mentee}" if mentor and mentee else "Mentoring"


def _first_name(whole: str) -> str:
    words = names.shown(whole).split()
    return words[0][:LONGEST_NAME] if words else ""


def links(meeting: Meeting) -> str:
    """Links in mrkdwn. Each adds the meeting as it is now; Outlook's knows no rhythm."""
    return f"<{escape(_google(meeting))}|Google Calendar> · <{escape(_outlook(meeting))}|Outlook>"


def address(meeting: Meeting, public_url: str | None) -> str | None:
    """Where its calendar file can be had, if this house can be reached from outside."""
    return f"{public_url}/meet/{meeting.key}.ics" if public_url else None


def _google(meeting: Meeting) -> str:
    starts_at, ends_at = _moments(meeting)
    asked = {
        "action": "TEMPLATE",
        "text": title(meeting.pair),
        "dates": f"{starts_at:%Y%m%dT%H%M%SZ}/{ends_at:%Y%m%dT%H%M%SZ}",
    }
    if meeting.slot_at and meeting.zone:
        asked |= {"recur": f"RRULE:{_rule(meeting)}", "ctz": meeting.zone}
    return f"https://calendar.google.com/calendar/render?{urlencode(asked, quote_via=quote)}"


def _outlook(meeting: Meeting) -> str:
    starts_at, ends_at = _moments(meeting)
    asked = {
        "path": "/calendar/action/compose",
        "rru": "addevent",
        "subject": title(meeting.pair),
        "startdt": f"{starts_at:%Y-%m-%dT%H:%M:%SZ}",
        "enddt": f"{ends_at:%Y-%m-%dT%H:%M:%SZ}",
    }
    return f"https://outlook.office.com/calendar/0/deeplink/compose?{urlencode(asked, quote_via=quote)}"


def _moments(meeting: Meeting) -> tuple[datetime, datetime]:
    if meeting.starts_at is None or meeting.ends_at is None:
        raise ValueError("no time is agreed yet")
    return meeting.starts_at.astimezone(UTC), meeting.ends_at.astimezone(UTC)


# --- the file --------------------------------------------------------------------------------------------------------


def file(meeting: Meeting, series: Sequence[Meeting], *, now: datetime) -> str:
    """The calendar file (RFC 5545) of a meeting as it is now; `series` are all that repeat it, itself among them.

    One that repeats is given whole, with what was moved or left out of it. Whatever becomes of a meeting, its UID stays
    and SEQUENCE grows, so that a calendar changes the entry that it has.
    """
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    in_series = [each for each in series if each.slot_at] if meeting.slot_at else []
    if not in_series:
        events = [_event(meeting, now)]
    elif any(each.stops for each in in_series):
        events = [_whole(in_series, now, cancelled=True)]
    elif meeting.state == MeetingState.CANCELLED:
        events = [_change(meeting, now)]
    else:
        changed = [each for each in in_series if each.sequence]
        events = [_whole(in_series, now), *(_change(each, now) for each in changed)]
    is_cancelled = all(str(each["status"]) == "CANCELLED" for each in events)
    calendar.add("method", "CANCEL" if is_cancelled else "PUBLISH")
    for event in events:
        calendar.add_component(event)
    over_on = meeting.pair.last_day
    calendar.add_missing_timezones(first_date=_moments(meeting)[0].date() - A_YEAR, last_date=over_on + A_YEAR)
    return str(calendar.to_ical().decode())


def _event(meeting: Meeting, now: datetime) -> Event:
    """One that stands for itself."""
    starts_at, _ = _moments(meeting)
    return _entry(meeting, starts_at, meeting.sequence, meeting.state == MeetingState.CANCELLED, now)


def _whole(series: Sequence[Meeting], now: datetime, *, cancelled: bool = False) -> Event:
    """The first of those that repeat, with the rule: its time stays that of the clocks in its zone."""
    first = series[0]
    event = _entry(first, _in_zone(first, first.slot_at), max(each.sequence for each in series), cancelled, now)
    event.add("rrule", vRecur.from_ical(_rule(first)))
    return event


def _rule(meeting: Meeting) -> str:
    """It ends with the program."""
    pair = meeting.pair
    over_at = min(pair.over_at(each) for each in (pair.mentor_id, pair.mentee_id))
    return f"{meeting.rrule};UNTIL={over_at - timedelta(seconds=1):%Y%m%dT%H%M%SZ}"


def _change(meeting: Meeting, now: datetime) -> Event:
    """One of those that repeat, which is not as the rule says."""
    at = _in_zone(meeting, meeting.starts_at)
    event = _entry(meeting, at, meeting.sequence, meeting.state == MeetingState.CANCELLED, now)
    event.add("recurrence-id", _in_zone(meeting, meeting.slot_at))
    return event


def _entry(meeting: Meeting, starts_at: datetime, sequence: int, cancelled: bool, now: datetime) -> Event:
    event = Event()
    event.add("uid", f"{meeting.uid}@rapport")
    event.add("sequence", sequence)
    event.add("dtstamp", now.astimezone(UTC).replace(microsecond=0))
    event.add("summary", title(meeting.pair))
    event.add("dtstart", starts_at)
    event.add("dtend", _later(starts_at, meeting.minutes))
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    return event


def _in_zone(meeting: Meeting, moment: datetime | None) -> datetime:
    if moment is None or meeting.zone is None:
        raise ValueError("this meeting does not repeat")
    return moment.astimezone(ZoneInfo(meeting.zone))


def _later(moment: datetime, minutes: int) -> datetime:
    """So many minutes on, also where the clocks change meanwhile."""
    return (moment.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(moment.tzinfo)
