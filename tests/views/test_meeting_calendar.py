"""What goes into somebody's calendar: read by another library and by ours, over both changes of the clocks."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

import icalendar
import pytest
import vobject
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from bot.domain.meetings import EVERY, MeetingState
from bot.views import meeting_calendar
from storage.tables import Meeting
from tests.views.gallery import WORLDS
from tests.views.gallery_of_meetings import a_meeting
from tests.views.world import NOW, World

BERLIN = ZoneInfo("Europe/Berlin")
WORLD = WORLDS["ordinary"]
A_WEEK = timedelta(weeks=1)


def a_row(start: datetime, *, world: World = WORLD, **more: Any) -> Meeting:
    starts_at = start.astimezone(UTC)
    ends_at = starts_at + timedelta(minutes=45)
    agreed = {"state": MeetingState.AGREED, "starts_at": starts_at, "ends_at": ends_at}
    return a_meeting(world.pair, **{**agreed, **more})


def weekly(start: datetime, **more: Any) -> Meeting:
    return a_row(start, **{"rrule": EVERY["1"], "zone": "Europe/Berlin", "slot_at": start.astimezone(UTC), **more})


def parsed(text: str) -> Any:
    """By both libraries, which have to agree on what an event is."""
    ours: Any = icalendar.Calendar.from_ical(text)
    other = vobject.readOne(text)
    events = ours.walk("VEVENT")
    others = other.contents["vevent"]
    assert [str(each["uid"]) for each in events] == [each.uid.value for each in others]
    assert [int(each["sequence"]) for each in events] == [int(each.sequence.value) for each in others]
    assert [each.decoded("dtstart") for each in events] == [each.dtstart.value for each in others]
    assert str(ours["method"]) == other.method.value
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n")), "RFC 5545: lines are folded"
    return ours


def file(meeting: Meeting, *series: Meeting) -> Any:
    return parsed(meeting_calendar.file(meeting, series or [meeting], now=NOW))


def test_it_carries_the_time_and_the_first_names_and_nothing_else() -> None:
    calendar = file(a_row(datetime(2026, 3, 17, 15, tzinfo=BERLIN)))

    (event,) = calendar.walk("VEVENT")
    assert event.decoded("dtstart") == datetime(2026, 3, 17, 14, tzinfo=UTC)
    assert event.decoded("dtend") == datetime(2026, 3, 17, 14, 45, tzinfo=UTC)
    assert str(event["summary"]).startswith("Mentoring: ")
    assert set(event) == {"UID", "SEQUENCE", "DTSTAMP", "SUMMARY", "DTSTART", "DTEND", "STATUS"}
    assert str(calendar["method"]) == "PUBLISH"


def test_moving_and_cancelling_keep_the_uid_and_raise_the_sequence() -> None:
    start = datetime(2026, 3, 17, 15, tzinfo=BERLIN)
    versions = [
        file(a_row(start)),
        file(a_row(start + A_WEEK, sequence=1)),
        file(a_row(start + A_WEEK, sequence=2, state=MeetingState.CANCELLED)),
    ]

    events = [calendar.walk("VEVENT")[0] for calendar in versions]
    assert len({str(each["uid"]) for each in events}) == 1
    assert [int(each["sequence"]) for each in events] == [0, 1, 2]
    assert [str(each["method"]) for each in versions] == ["PUBLISH", "PUBLISH", "CANCEL"]
    assert str(events[-1]["status"]) == "CANCELLED"


@pytest.mark.parametrize("first", [date(2026, 3, 17), date(2026, 10, 13)])
def test_one_that_repeats_stays_at_its_local_time_over_the_change_of_the_clocks(first: date) -> None:
    start = datetime.combine(first, time(15), BERLIN)
    meeting = weekly(start)
    meeting.pair.program.ends_on = date(2027, 1, 31)

    text = meeting_calendar.file(meeting, [meeting], now=NOW)
    (event,) = parsed(text).walk("VEVENT")
    occurrences = list(vobject.readOne(text).vevent.getrruleset(addRDate=True))[:4]

    assert event["dtstart"].params["tzid"] == "Europe/Berlin"
    assert [(each.hour, each.weekday()) for each in occurrences] == [(15, 1)] * 4
    offsets = [each.replace(tzinfo=BERLIN).utcoffset() for each in occurrences]
    assert len(set(offsets)) == 2
    zone = parsed(text).walk("VTIMEZONE")[0].to_tz()
    assert [each.replace(tzinfo=zone).utcoffset() for each in occurrences] == offsets, "the zone in the file is right"


def test_one_that_repeats_ends_with_the_program() -> None:
    meeting = weekly(datetime(2026, 3, 17, 15, tzinfo=BERLIN))
    meeting.pair.program.ends_on = date(2026, 4, 10)

    (event,) = file(meeting).walk("VEVENT")

    assert event["rrule"]["UNTIL"][0] < datetime(2026, 4, 11, 1, tzinfo=UTC)


def test_one_of_those_that_repeat_is_moved_and_the_rest_stay() -> None:
    start = datetime(2026, 3, 17, 15, tzinfo=BERLIN)
    moved = weekly(start + A_WEEK, id=2, sequence=1, slot_at=(start + A_WEEK).astimezone(UTC))
    moved.starts_at, moved.ends_at = start + A_WEEK + timedelta(days=1), start + A_WEEK + timedelta(days=1, minutes=45)

    whole, change = file(moved, weekly(start, state=MeetingState.OVER), moved).walk("VEVENT")

    assert "rrule" in whole and "rrule" not in change
    assert change.decoded("recurrence-id") == start + A_WEEK
    assert change.decoded("dtstart") == start + A_WEEK + timedelta(days=1)
    assert str(whole["uid"]) == str(change["uid"])


def test_one_of_those_that_repeat_is_cancelled_alone_or_with_all_that_follow() -> None:
    start = datetime(2026, 3, 17, 15, tzinfo=BERLIN)
    first, following = weekly(start, state=MeetingState.OVER), weekly(start + 2 * A_WEEK, id=3)
    second = {"id": 2, "sequence": 1, "state": MeetingState.CANCELLED}

    alone = weekly(start + A_WEEK, **second)
    calendar = file(alone, first, alone, following)
    (event,) = calendar.walk("VEVENT")
    assert (str(calendar["method"]), event.decoded("recurrence-id")) == ("CANCEL", start + A_WEEK)

    with_all = weekly(start + A_WEEK, **second, stops=True)
    calendar = file(with_all, first, with_all)
    (event,) = calendar.walk("VEVENT")
    assert (str(calendar["method"]), str(event["status"])) == ("CANCEL", "CANCELLED")
    assert "rrule" in event and int(event["sequence"]) == 1


def test_the_links_show_the_same_start_and_nothing_private() -> None:
    meeting = a_row(datetime(2026, 10, 27, 15, tzinfo=BERLIN))

    google, outlook = (
        parse_qs(urlsplit(each.replace("&amp;", "&").partition("<")[2].partition("|")[0]).query)
        for each in meeting_calendar.links(meeting).split(" · ")
    )

    assert google["dates"] == ["20261027T140000Z/20261027T144500Z"]
    assert outlook["startdt"] == ["2026-10-27T14:00:00Z"]
    assert google["text"] == outlook["subject"] == [meeting_calendar.title(meeting.pair)]
    assert set(google) == {"action", "text", "dates"}
    assert set(outlook) == {"path", "rru", "subject", "startdt", "enddt"}


@hypothesis_settings(max_examples=30)
@given(name=st.text(max_size=80), minutes=st.integers(0, 500 * 24 * 60))
def test_whatever_people_are_called_a_calendar_reads_it(name: str, minutes: int) -> None:
    meeting = a_row(NOW + minutes * timedelta(minutes=1), world=WORLDS["no words"])
    meeting.pair.mentor.name = name
    meeting.pair.mentee.name = name

    (event,) = file(meeting).walk("VEVENT")

    assert event.decoded("dtstart") == meeting.starts_at
    assert str(event["summary"]) == meeting_calendar.title(meeting.pair)
