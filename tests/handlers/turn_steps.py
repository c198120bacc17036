"""What two people do about a question for both, in one line each."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select

from storage.tables import Turn
from tests.conftest import House, words


async def ask_both(house: House, who: str) -> str:
    """Have the first that is offered asked of both; it gives the question. Their own form is open then."""
    person = house.person(who)
    await person.types("/mentorship turns")
    await person.presses("turns.ask", where="modal")
    return asked_in(person.modal)


def asked_in(view: dict[str, Any] | None) -> str:
    """The question at the head of a form."""
    assert view is not None
    return str(view["blocks"][0]["text"]["text"]).strip("*")


async def answer(house: House, who: str, text: str) -> str:
    """Answer what both are being asked, and seal it; what is shown then."""
    person = house.person(who)
    if person.modal is None:
        await person.types("/mentorship turns")
    assert await person.submits({"answer": text}) == {}
    shown = words(person.modal)
    await person.closes(everything=True)
    return shown


async def let_pass_days(house: House, days: int) -> None:
    await house.move_to(house.clock.at + timedelta(days=days), step=timedelta(hours=12))


async def look(house: House, who: str) -> str:
    """What they see of the newest among the earlier ones."""
    person = house.person(who)
    await person.types("/mentorship turns")
    await person.presses("Earlier ones", where="modal")
    await person.presses("turns.open", where="modal")
    shown = words(person.modal)
    await person.closes(everything=True)
    return shown


def states(house: House) -> list[str]:
    """Of every question for both, oldest first."""
    with house.app.services.db.session() as session:
        return list(session.scalars(select(Turn.state).order_by(Turn.id)))


def opens_at(house: House) -> datetime:
    with house.app.services.db.session() as session:
        return session.scalars(select(Turn.opens_at).order_by(Turn.id.desc())).first() or datetime.now(UTC)
