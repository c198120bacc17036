"""What two people do about their goals, in one line each."""

from typing import Any

from sqlalchemy import select

from storage.tables import Confidence, Goal, GoalVersion, Pair
from tests.conftest import House, words

TALK = "Talk about it: what does one of you see that the other does not?"
ALIKE = "You see it much alike. Good to know."


async def set_goal(house: House, who: str, text: str, known: str | None = None) -> str:
    """What they are shown then; it is closed when this returns, and the other has heard of it or soon will."""
    person = house.person(who)
    await person.types("/mentorship goals")
    label = "Add a goal" if "There is no goal yet" in words(person.modal) else "Add another goal"
    await person.presses(label, where="modal")
    assert await person.submits({"text": text, "known": known} if known else {"text": text}) == {}
    await house.app.services.settle()  # what is too long to be shown at once
    shown = words(person.modal)
    await person.closes(everything=True)
    await house.tick()
    return shown


async def goals_of(house: House, who: str) -> str:
    """What they see of their goals."""
    person = house.person(who)
    await person.types("/mentorship goals")
    shown = words(person.modal)
    await person.closes(everything=True)
    return shown


async def answers(house: House, who: str, *values: str, closes: bool = True, **more: str) -> str:
    """How sure they are of each goal, in order; what they see then."""
    person = house.person(who)
    await person.types("/mentorship goals")
    await person.presses("confidences.open", where="modal")
    form = person.modal
    assert form is not None
    fields = [each["block_id"] for each in form["blocks"] if str(each.get("block_id")).startswith("goal_")]
    assert await person.submits({**dict(zip(fields, values, strict=True)), **more}) == {}
    shown = words(person.modal)
    if closes:
        await person.closes(everything=True)
    return shown


def rows(house: House, table: Any) -> list[Any]:
    with house.app.services.db.session() as session:
        return list(session.scalars(select(table).order_by(*table.__table__.primary_key)))


def living(house: House) -> list[str]:
    """The goals as they stand in the database."""
    now = {(each.goal_id, each.revision): each.text for each in rows(house, GoalVersion)}
    return [now[goal.id, goal.revision] for goal in sorted(rows(house, Goal), key=lambda g: g.place) if goal.is_living]


def stages(house: House) -> list[tuple[str, str, str]]:
    """(stage, state, the day it began) of all that was asked."""
    return [(each.stage, each.state, f"{each.started_at:%m-%d}") for each in rows(house, Confidence)]


def the_pair(house: House) -> Pair:
    (pair,) = rows(house, Pair)
    return pair  # type: ignore[no-any-return]
