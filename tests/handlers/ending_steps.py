"""What two people do about the end of their pair, in one line each."""

from sqlalchemy import select

from storage import pairs
from storage.tables import Pair
from tests.conftest import House, words


async def opens(house: House, who: str, what: str) -> None:
    """`Extend`, `Complete` or `Leave`: the form is open when this returns."""
    person = house.person(who)
    await person.types("/mentorship pair")
    await person.presses("Extend or end", where="modal")
    await person.presses(what, where="modal")


async def ends(house: House, who: str, what: str = "Leave") -> str:
    """What they are shown then."""
    person = house.person(who)
    await opens(house, who, what)
    assert await person.submits() == {}
    shown = words(person.modal)
    await person.closes(everything=True)
    await house.tick()
    return shown


async def takes_back(house: House, who: str) -> str:
    person = house.person(who)
    await person.types("/mentorship pair")
    await person.presses("Undo", where="modal")
    shown = words(person.modal)
    await person.closes(everything=True)
    await house.tick()
    return shown


async def coordinators_list(house: House) -> str:
    cleo = house.person("cleo")
    await cleo.types("/mentorship-admin")
    await cleo.presses("Pairs")
    shown = words(cleo.modal)
    await cleo.closes(everything=True)
    return shown


def the_pair(house: House) -> Pair:
    with house.app.services.db.session() as session:
        pair = pairs.find(session, house.team_id, session.scalars(select(Pair.id).order_by(Pair.id)).one())
        assert pair
        return pair
