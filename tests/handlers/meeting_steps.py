"""What two people do about when they meet, in one line each."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select

from bot.playground.elements import elements_in
from bot.views.meetings import PICK
from storage.tables import Item, Meeting, MeetingTime
from tests.conftest import House


def rows(house: House, table: Any) -> list[Any]:
    with house.app.services.db.session() as session:
        return list(session.scalars(select(table).order_by(*table.__table__.primary_key)))


def the_meetings(house: House) -> list[Meeting]:
    return rows(house, Meeting)


def the_meeting(house: House) -> Meeting:
    return the_meetings(house)[-1]


def times_of(house: House) -> list[datetime]:
    """Those proposed last."""
    found: list[MeetingTime] = rows(house, MeetingTime)
    last = max((each.meeting_id, each.revision) for each in found)
    return [each.starts_at for each in found if (each.meeting_id, each.revision) == last]


def waiting(house: House, kind: str) -> list[Item]:
    return [each for each in rows(house, Item) if each.kind == kind and each.closed_at is None]


def stamps(*times: datetime) -> list[str]:
    return [f"{each:%Y%m%dT%H%M}" for each in times]


def offered(house: House, who: str) -> list[str]:
    """The values of the times that the form on top offers."""
    modal = house.person(who).modal
    assert modal is not None
    return [
        option["value"]
        for block, element in elements_in(modal["blocks"])
        if block.get("block_id") == "times"
        for option in element["options"]
    ]


async def proposes(house: House, who: str, **values: object) -> dict[str, str]:
    """Somebody proposes the times that are ticked, or others; the other has heard of it or soon will."""
    person = house.person(who)
    await person.types("/meet")
    if (person.modal or {}).get("callback_id") != "meetings.propose":
        await person.presses("meetings.write", where="modal")
    errors = await person.submits(dict(values))
    if not errors:
        await person.closes(everything=True)
        await house.tick()
    return errors


async def picks(house: House, who: str, place: int = 1) -> None:
    """From the message that brought it."""
    person = house.person(who)
    await person.presses(PICK[place - 1], where="message")
    await person.closes(everything=True)
    await house.tick()


async def agree(house: House, proposer: str = "ben", picker: str = "ana", **values: object) -> Meeting:
    """The two have a meeting, the first of the times that were proposed; it is the next day, with room for visits."""
    assert await proposes(house, proposer, **values) == {}
    await picks(house, picker)
    await house.pass_days(1)
    return the_meeting(house)


def start_of(meeting: Meeting) -> datetime:
    assert meeting.starts_at is not None
    return meeting.starts_at


def utc(times: Sequence[datetime]) -> list[str]:
    return [f"{each:%a %d %H:%M}" for each in times]
