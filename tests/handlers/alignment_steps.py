"""What two people do about what they expect, in one line each."""

from datetime import UTC, datetime
from typing import Any

from bot.playground.delivery import Envelope
from bot.views import alignments as views
from tests.conftest import House

ANSWERS = {"why": "To learn from you", "goal_1": "Give a talk", "known_1": "It is on the agenda"}
# Of a pair that was made at the tests' own MONDAY:
OPENS = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)
LAST = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
OPENS_AGAIN = datetime(2026, 3, 23, 9, 0, tzinfo=UTC)
LAST_AGAIN = datetime(2026, 3, 30, 9, 0, tzinfo=UTC)


def answers_of(who: str, **changed: str) -> dict[str, str]:
    return {field: f"{who}: {words}" for field, words in ANSWERS.items()} | changed


async def opens_form(house: House, who: str) -> dict[str, Any]:
    """By what waits in their Home."""
    person = house.person(who)
    await person.opens_home()
    await person.presses(views.OPEN, where="home")
    assert person.modal is not None
    return person.modal


async def writes(house: House, who: str, answers: dict[str, str] | None = None) -> Envelope:
    """Writes and sends; the look at one's own answers is open when this returns."""
    await opens_form(house, who)
    assert await house.person(who).submits(answers or answers_of(who)) == {}
    return house.last_sent


async def seals(house: House, who: str, answers: dict[str, str] | None = None) -> None:
    """Writes, looks once more, seals and closes."""
    await writes(house, who, answers)
    person = house.person(who)
    assert await person.submits() == {}
    await house.app.services.settle()
    await person.closes(everything=True)


async def at(house: House, moment: datetime) -> None:
    """Time has passed; whoever works then has heard what there is to hear."""
    await house.move_to(moment)
    await house.tick()
