"""What two people do in a feedback round, in one line each."""

from datetime import UTC, datetime

from sqlalchemy import func, select

from bot.domain.envelopes import EnvelopeState
from bot.playground.delivery import Envelope
from storage.tables import Round
from tests.conftest import House

FORWARD = {"behavior": "You answer fast", "first": "Try waiting a day", "second": "Ask one question more"}
# Of a round that started at the tests' own MONDAY:
OPENS = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)
CLOSES = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)


def words_of(who: str, **changed: str) -> dict[str, str]:
    return {field: f"{who}: {words}" for field, words in FORWARD.items()} | changed


async def ask(house: House, who: str, **values: str) -> None:
    """Ask for a round and close the form that follows; both have their question when this returns."""
    person = house.person(who)
    await person.types("/feedback")
    assert await person.submits(values) == {}
    await person.closes()
    await house.tick()


async def write(house: House, who: str, words: dict[str, str] | None = None) -> Envelope:
    """Write and send; the look at one's own words is open when this returns."""
    person = house.person(who)
    await person.types("/feedback")
    assert await person.submits(words or words_of(who)) == {}
    return house.last_sent


async def seal(house: House, who: str, words: dict[str, str] | None = None) -> Envelope:
    """Write, look once more, and seal; the envelope is open on the screen when this returns."""
    await write(house, who, words)
    assert await house.person(who).submits() == {}
    assert house.person(who).modal is not None
    await house.app.services.settle()
    return house.last_sent


async def open_round(house: House) -> None:
    """Both write and seal; both have heard that it has opened when this returns."""
    await ask(house, "ana")
    for who in ("ana", "ben"):
        await seal(house, who)
        await house.person(who).closes()
    await let_open(house)


async def let_open(house: House) -> None:
    """The next moment at which a round may open has come, and whoever works then has heard what came of it."""
    with house.app.services.db.session() as session:
        collecting = Round.state == EnvelopeState.COLLECTING
        opens_at = session.scalar(select(func.min(Round.opens_at)).where(collecting))
    assert opens_at is not None and opens_at > house.clock.at
    house.clock.at = opens_at
    await house.tick()
