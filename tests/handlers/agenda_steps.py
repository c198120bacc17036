"""Two people who have agreed on a meeting, and what they do about its agenda, in one line each."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from bot.actions import agendas as actions
from bot.domain.meetings import MeetingState
from storage import meetings
from storage.tables import Meeting
from tests.conftest import House, words
from tests.handlers.goal_steps import the_pair

FRIDAY = datetime(2026, 3, 6, 13, 0, tzinfo=UTC)  # 14:00 for both, Ana in Berlin and Ben in Lagos


async def agree_to_meet(house: House, at: datetime = FRIDAY, *, minutes: int = 60) -> int:
    """A meeting that both have agreed on; gives its number."""
    return await house.app.services.db.write(_agree, house, at, minutes, now=house.clock())


def _agree(session: Session, house: House, at: datetime, minutes: int, *, now: datetime) -> int:
    pair = the_pair(house)
    meeting_id: int = session.scalars(
        insert(Meeting).returning(Meeting.id),
        {
            "team_id": pair.team_id,
            "pair_id": pair.id,
            "form_id": f"form-{at}",
            "state": MeetingState.AGREED,
            "revision": 1,
            "minutes": minutes,
            "starts_at": at,
            "ends_at": at + timedelta(minutes=minutes),
            "due_at": at + timedelta(minutes=minutes),
            "uid": f"uid-{at:%m%d%H%M}",
            "sequence": 0,
            "stops": False,
            "key": f"key-{at}",
            "proposed_at": now,
            "agreed_at": now,
        },
    ).one()
    meeting = meetings.get(session, pair.team_id, meeting_id, viewer=pair.mentee_id)
    actions.plan(session, meeting, now=now)
    return meeting_id


def move(session: Session, house: House, number: int, to: datetime, *, now: datetime) -> None:
    """It is agreed to be at another time."""
    pair = the_pair(house)
    times = {"starts_at": to, "ends_at": to + timedelta(hours=1), "due_at": to + timedelta(hours=1), "revision": 2}
    session.execute(update(Meeting).where(Meeting.id == number).values(times))
    actions.plan(session, meetings.get(session, pair.team_id, number, viewer=pair.mentee_id), now=now)


async def leaves(house: House, who: str) -> None:
    """They close whatever is open."""
    person = house.person(who)
    if person.modal is not None:
        await person.closes(everything=True)


async def agenda_of(house: House, who: str) -> str:
    """What they see of their next agenda; it stays open."""
    person = house.person(who)
    await leaves(house, who)
    await person.types("/mentorship agenda")
    return words(person.modal)


async def adds(house: House, who: str, text: str) -> str:
    person = house.person(who)
    await agenda_of(house, who)
    await person.presses("Add a line", where="modal")
    assert await person.submits({"text": text}) == {}
    return words(person.modal)


def lines_to(house: House, who: str) -> list[str]:
    """Each line of what each message to somebody said as it came."""
    return [line for text in house.posted_to(who) for line in text.splitlines()]
