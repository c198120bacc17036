"""A pair that was paused until a day goes on by itself when that day has begun for both, and once."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.actions import my_pairs as actions
from bot.domain.actor import Actor
from bot.domain.pairs import PairState
from bot.features import FEATURES
from bot.jobs import timetable
from storage import pairs
from storage.database import Database
from storage.tables import Pair
from tests.conftest import House
from tests.storage.building import ANA, BEN, NOW, Pairing, build

DAY = date(2026, 3, 16)


def state(house: House) -> str:
    with house.app.services.db.session() as session:
        return str(session.scalars(select(Pair.state)).one())


async def paused(house: House, mentor: str, mentee: str, until: str = "2026-03-16") -> None:
    await house.start_program(starts_on="2026-03-02", ends_on="2026-08-31")
    await house.pair(mentor, mentee)
    person = house.person(mentee)
    await person.types("/mentorship pair")
    await person.presses("Pause")
    assert await person.submits({"until": until}) == {}
    await person.closes(everything=True)
    await house.tick()


@pytest.mark.parametrize(
    ("mentor", "mentee", "until", "goes_on"),
    [
        ("Europe/Berlin", "Africa/Lagos", "2026-03-16", datetime(2026, 3, 15, 23, tzinfo=UTC)),
        ("Pacific/Auckland", "Pacific/Honolulu", "2026-03-16", datetime(2026, 3, 16, 10, tzinfo=UTC)),
        ("Pacific/Kiritimati", "Pacific/Pago_Pago", "2026-03-16", datetime(2026, 3, 16, 11, tzinfo=UTC)),
        ("Europe/Berlin", "Europe/London", "2026-03-29", datetime(2026, 3, 29, tzinfo=UTC)),  # the clocks change
        ("Africa/Cairo", "Africa/Cairo", "2026-04-24", datetime(2026, 4, 23, 22, tzinfo=UTC)),  # there is no midnight
    ],
)
async def test_it_goes_on_when_the_day_has_begun_for_both(
    house: House, mentor: str, mentee: str, until: str, goes_on: datetime
) -> None:
    house.playground.add_person("mina", "Mina", tz=mentor)
    house.playground.add_person("milo", "Milo", tz=mentee)
    await paused(house, "mina", "milo", until)
    with house.app.services.db.session() as session:
        assert timetable.next_due(session, FEATURES, now=goes_on - timedelta(minutes=1)) == goes_on

    house.clock.at = goes_on - timedelta(minutes=1)
    await house.tick()
    assert state(house) == PairState.PAUSED
    house.clock.at = goes_on
    await house.tick()
    assert state(house) == PairState.ACTIVE


async def test_a_bot_that_was_away_as_the_day_came_goes_on_when_it_is_back(house: House) -> None:
    await paused(house, "ana", "ben")
    house.clock.at = datetime(2026, 3, 24, 12, tzinfo=UTC)
    await house.tick()
    assert state(house) == PairState.ACTIVE and "Spring goes on" in house.person("ben").texts[-1]


async def test_a_pair_whose_program_is_over_by_then_is_not_said_to_go_on(house: House) -> None:
    await paused(house, "ana", "ben", "2026-08-31")
    house.clock.at = datetime(2026, 9, 2, 12, tzinfo=UTC)
    await house.tick()
    assert state(house) == PairState.ENDED
    assert not [text for text in house.posted_to("ben") if "Spring goes on" in text]


async def test_somebody_who_is_away_hears_of_it_when_they_are_back(house: House) -> None:
    await paused(house, "ana", "ben")
    ben = house.person("ben")
    await ben.types("/mentorship away")
    assert await ben.submits({"first": "2026-03-10", "last": "2026-03-20"}) == {}
    await house.move_to(datetime(2026, 3, 20, 22, tzinfo=UTC), step=timedelta(hours=3))
    assert "Spring goes on" in house.person("ana").texts[-1] or "Spring goes on" in str(house.posted_to("ana"))
    assert "Spring goes on" not in str(house.posted_to("ben"))
    await house.move_to(datetime(2026, 3, 23, 12, tzinfo=UTC))
    assert "Spring goes on" in str(house.posted_to("ben"))


async def test_a_pair_that_has_ended_never_goes_on(house: House) -> None:
    await paused(house, "ana", "ben")
    await house.change_pair("End", "ana", "ben")
    await house.move_to(datetime(2026, 3, 17, 12, tzinfo=UTC), step=timedelta(hours=6))
    assert state(house) == PairState.ENDED and "Spring goes on" not in str(house.posted_to("ben"))


# --- two replicas ----------------------------------------------------------------------------------------------------


@pytest.fixture
async def replicas(database_url: str) -> AsyncIterator[tuple[Database, Database]]:
    databases = Database(database_url), Database(database_url)
    yield databases
    for each in databases:
        await each.close()


@pytest.fixture
async def pairing(replicas: tuple[Database, Database]) -> Pairing:
    with replicas[0].session() as session:
        return build(session, "T1")


async def test_two_replicas_go_on_with_a_pair_once(replicas: tuple[Database, Database], pairing: Pairing) -> None:
    told: list[timedelta] = []

    def hook(_session: object, _pair: Pair, paused_for: timedelta, _now: datetime) -> None:
        told.append(paused_for)

    await replicas[0].write(actions.pause, Actor("T1", ANA), pairing.pair_id, DAY, before=None, hooks=(), now=NOW)
    then = datetime(2026, 3, 16, tzinfo=UTC)
    runs = (each.write(actions.go_on_due, hooks=[hook], now=then, limit=50) for each in replicas * 3)
    found = await asyncio.gather(*runs)

    assert sum(len(each) for each in found) == 1 and told == [then - NOW]


async def test_of_two_who_pause_at_once_one_does(replicas: tuple[Database, Database], pairing: Pairing) -> None:
    def pausing(db: Database, who: str, day: date) -> object:
        return db.write(actions.pause, Actor("T1", who), pairing.pair_id, day, before=None, hooks=(), now=NOW)

    one, other = replicas
    changed = await asyncio.gather(pausing(one, ANA, DAY), pausing(other, BEN, date(2026, 4, 1)))  # type: ignore[call-overload]

    assert sorted(each.done for each in changed) == [False, True]
    pair = await one.read(pairs.get, "T1", pairing.pair_id, member=ANA)
    assert (pair.paused_until == DAY) is changed[0].done
