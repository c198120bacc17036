"""Clocks that change, jump or stand still: everybody gets each question once, and at ten by their own clock."""

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select, update

from bot.app import Application, build_app
from storage.tables import Member, Prompt, Rhythm
from tests.beginnings import begin_alike
from tests.conftest import Clock, House, open_house, settings_for
from tests.faults.fleet import ANSWER, buttons_in

HOUR, DAY, WEEK = timedelta(hours=1), timedelta(days=1), timedelta(weeks=1)
# Two of a pair in each: they change their clocks on other dates, by half an hour, or not at all.
ZONES = (
    ("Europe/Berlin", "America/New_York"),
    ("Australia/Lord_Howe", "Pacific/Auckland"),
    ("America/Santiago", "Africa/Cairo"),
    ("Africa/Lagos", "Asia/Kathmandu"),
)
PEOPLE = {f"p{number}": zone for number, zone in enumerate(zone for pair in ZONES for zone in pair)}


@asynccontextmanager
async def two_replicas(house: House, url: str, clock: Clock) -> AsyncIterator[Application]:
    """A second replica, which has a clock of its own."""
    other = await build_app(settings_for(house.playground, url), clock=clock)
    try:
        await other.prepare()
        yield other
    finally:
        await other.stop()


@asynccontextmanager
async def pairs_everywhere(clock: Clock, url: str) -> AsyncIterator[House]:
    async with open_house(clock, url) as house:
        for handle, zone in PEOPLE.items():
            house.playground.add_person(handle, tz=zone)

        async def begin() -> None:
            await house.start_program()
            for number in range(0, len(PEOPLE), 2):
                await house.pair(f"p{number}", f"p{number + 1}")

        await begin_alike(house, "pairs everywhere", begin)
        with house.app.services.db.session() as session:
            session.execute(update(Member).values(visits_a_week=7))
            session.execute(update(Rhythm).where(Rhythm.kind == "reflection").values(next_at=None))
        yield house


def asked(house: House, who: str) -> list[datetime]:
    """When somebody was asked to check in, by the clock on their wall: each message that could be answered."""
    sent = [
        float(each.ts)
        for each in house.playground.workspace.accepted
        if each.user == house.person(who).id
        for action, _ in buttons_in(each.blocks)
        if action == ANSWER
    ]
    return [datetime.fromtimestamp(ts, UTC).astimezone(ZoneInfo(PEOPLE[who])) for ts in sent]


async def let_pass(house: House) -> None:
    """Whoever has been asked lets it pass, which is a sign of life: nobody is reminded, or asked less often."""
    for who in PEOPLE:
        person = house.person(who)
        if person.messages and ANSWER in {action for action, _ in buttons_in(person.messages[-1]["blocks"])}:
            await person.presses("Not this time", where=person.messages[-1]["ts"])
            await house.app.services.settle()


async def planned(house: House) -> Counter[str]:
    """How many check-ins there were to ask of everybody, but for those that were dropped."""
    with house.app.services.db.session() as session:
        found = session.scalars(
            select(Prompt.user_id).where(
                Prompt.kind == "checkin", Prompt.state != "dropped", Prompt.due_at <= house.clock()
            )
        )
        return Counter(found)


async def require_each_once(house: House) -> None:
    """0 lost, 0 doubled, counted at the receiving side."""
    received = Counter({house.person(who).id: len(asked(house, who)) for who in PEOPLE})
    assert received == await planned(house)


async def live_until(house: House, moment: datetime, *others: Application) -> None:
    """With all replicas at work at each moment at which somebody is to be asked."""
    while house.clock() < moment:
        now = house.clock()
        with house.app.services.db.session() as session:
            due = [
                session.scalar(select(func.min(Rhythm.next_at)).where(Rhythm.next_at > now)),
                session.scalar(select(func.min(Member.visit_at)).where(Member.visit_at > now)),
            ]
        house.clock.at = min([moment, *(each for each in due if each)])
        for replica in (*others, house.app):
            await replica.tick()
        await let_pass(house)


@pytest.mark.parametrize("start", [date(2026, 3, 2), date(2026, 9, 28)], ids=["spring", "autumn"])
async def test_through_both_changes_of_the_clocks_everybody_is_asked_once_a_week_at_ten(
    start: date, postgres_url: str
) -> None:
    clock = Clock(datetime(start.year, start.month, start.day, 12, tzinfo=UTC))
    async with pairs_everywhere(clock, postgres_url) as house, two_replicas(house, postgres_url, clock) as other:
        await live_until(house, clock() + 7 * WEEK, other)

        await require_each_once(house)
        for who in PEOPLE:
            on_tuesdays = asked(house, who)[-5:]
            assert [each.date() for each in on_tuesdays] == [start + DAY + week * WEEK for week in range(2, 7)], who
            assert {(each.hour, each.minute) for each in on_tuesdays} == {(10, 0)}, (who, on_tuesdays)


@pytest.mark.parametrize("wrong_by", [-HOUR, HOUR, DAY, -DAY], ids=["hour back", "hour ahead", "day ahead", "day back"])
async def test_a_replica_whose_clock_jumps_and_is_set_right_asks_nobody_twice_and_forgets_nobody(
    wrong_by: timedelta, postgres_url: str
) -> None:
    clock, jumping = Clock(datetime(2026, 3, 2, 12, tzinfo=UTC)), Clock()
    async with pairs_everywhere(clock, postgres_url) as house, two_replicas(house, postgres_url, jumping) as other:
        for after in (WEEK, WEEK + 22 * HOUR, 2 * WEEK + 23 * HOUR, 3 * WEEK):
            await live_until(house, datetime(2026, 3, 2, 12, tzinfo=UTC) + after)
            jumping.at = clock() + wrong_by
            await other.tick()
            await house.tick()
            jumping.at = clock()
            await other.tick()
        await live_until(house, clock() + 2 * WEEK)

        await require_each_once(house)
        assert min(len(asked(house, who)) for who in PEOPLE) >= 4


async def test_after_a_week_offline_nobody_gets_a_burst(postgres_url: str) -> None:
    clock = Clock(datetime(2026, 3, 2, 12, tzinfo=UTC))
    async with pairs_everywhere(clock, postgres_url) as house:
        clock.at += 17 * DAY
        for _ in range(3):  # one occurrence of a rhythm each
            await house.tick()
        await live_until(house, clock() + 2 * DAY)

        await require_each_once(house)
        for who in PEOPLE:
            assert len(asked(house, who)) <= 1, who
        assert sum(len(asked(house, who)) for who in PEOPLE) >= len(PEOPLE) / 2, "what is not stale is asked"

        await live_until(house, clock() + WEEK)
        await require_each_once(house)
        assert min(len(asked(house, who)) for who in PEOPLE) >= 1, "also who was welcomed only now"
