"""What two people do about a pulse, in one line each."""

from datetime import datetime, timedelta

from sqlalchemy import select

from bot.domain.envelopes import EnvelopeKind, OpeningDays, SideState
from bot.domain.pulses import PulseAsks, Statement
from storage import envelopes, sides
from storage.tables import Pulse
from tests.conftest import House, words
from tests.handlers.ending_steps import the_pair

FIRST = timedelta(days=28)


def all_four(rating: str, **more: str) -> dict[str, str]:
    return {**{each.value: rating for each in Statement}, **more}


async def until_asked(house: House) -> None:
    """Let time pass until both have been asked for the first time."""
    await house.move_to(house.clock.at + FIRST, step=timedelta(days=1))
    await house.move_to(house.clock.at + timedelta(hours=4))


async def answer(house: House, who: str, **values: str) -> str:
    """Answer the pulse that waits, and seal it; what is shown then."""
    person = house.person(who)
    await person.types("/mentorship pulse")
    await person.presses("Answer", where="modal")
    assert await person.submits(values) == {}
    shown = words(person.modal)
    await person.closes(everything=True)
    return shown


async def until_opened(house: House) -> None:
    await house.move_to(latest(house).opens_at + timedelta(hours=3), step=timedelta(hours=6))


async def see(house: House, who: str) -> str:
    """What is shown of the newest that is over; it stays open."""
    person = house.person(who)
    if person.modal is not None:
        await person.closes(everything=True)
    await person.types("/mentorship pulse")
    await person.presses("pulses.open", where="modal")
    return words(person.modal)


def begin(house: House, **lines: str) -> None:
    """As though both had been asked today, in a pair of whatever age; by name, what each has sealed besides."""
    with house.app.services.db.session() as session:
        pair, now = the_pair(house), house.clock()
        days = OpeningDays(now + timedelta(days=7), now + timedelta(days=14))
        asks = PulseAsks.MONTHLY
        number = envelopes.add(session, pair, EnvelopeKind.PULSE, days=days, now=now, asks=asks)
        assert number
        for who, line in lines.items():
            own = envelopes.get_own(session, house.team_id, number, viewer=house.person(who).id)
            sides.replace_texts(session, own, all_four("2", line=line))
            sides.set_side(session, own, SideState.SEALED)


def latest(house: House) -> Pulse:
    with house.app.services.db.session() as session:
        return session.scalars(select(Pulse).order_by(Pulse.id.desc())).first() or Pulse()


def begun(house: House) -> list[tuple[str, datetime, str]]:
    """Of every pulse, oldest first: what it asks, since when, and how far it is."""
    with house.app.services.db.session() as session:
        return [(each.asks, each.started_at, each.state) for each in session.scalars(select(Pulse).order_by(Pulse.id))]
