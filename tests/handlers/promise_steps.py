"""What two people do about their promises, in one line each."""

from typing import Any

from sqlalchemy import select

from bot.playground.elements import elements_in
from storage.tables import Promise
from tests.conftest import House, words

FRIDAY, NEXT_MONDAY = "2026-03-06", "2026-03-09"


async def promises(house: House, who: str, will: str = "read two chapters", *, by: str = FRIDAY, **more: Any) -> str:
    """Somebody promises something by a day; what they are shown then. The other has heard of it or soon will."""
    person = house.person(who)
    await person.types(f"/promise {will}")
    assert await person.submits({"day": by, **more}) == {}
    shown = words(person.modal)
    await person.closes(everything=True)
    await house.tick()
    return shown


async def ledger_of(house: House, who: str) -> str:
    """What they see when something is open; else the empty form."""
    person = house.person(who)
    await person.types("/promise")
    shown = words(person.modal)
    await person.closes(everything=True)
    return shown


async def opens_list(house: House, who: str) -> None:
    """From Home, whatever is open."""
    person = house.person(who)
    await person.opens_home()
    await person.presses("All promises", where="home")


def rows(house: House, table: Any = Promise) -> list[Any]:
    with house.app.services.db.session() as session:
        return list(session.scalars(select(table).order_by(*table.__table__.primary_key)))


def states(house: House) -> list[str]:
    return [str(each.state) for each in rows(house)]


def told(house: House, who: str, what: str = "promise") -> list[str]:
    """Of what was posted to somebody, whatever is about promises."""
    return [line for text in house.posted_to(who) for line in text.split("\n") if what in line.lower()]


def labels(view: dict[str, Any] | None) -> list[str]:
    assert view is not None, "nothing is open"
    return [element["text"]["text"] for _, element in elements_in(view["blocks"]) if element["type"] == "button"]
