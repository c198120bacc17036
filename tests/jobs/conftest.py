"""Jobs run with a moved clock and a Slack that misbehaves on demand."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from storage import members, outbox, workspaces
from storage.tables import Delivery, Item
from tests.conftest import Clock, House, open_house, until


class Desk:
    """A bot that knows Ana and Ben, and owes them what a test wants: hints, which are sent at any hour."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.db = house.app.services.db
        self.slack = house.app.services.slack
        self.faults = house.playground.faults
        self.workspace = house.playground.workspace

    async def meet(self) -> None:
        with self.db.session() as session:
            for handle in ("ana", "ben", "dana", "eli"):
                profile = members.Profile(self.house.person(handle).id, handle, "Europe/London")
                members.save_profile(session, self.house.team_id, profile, now=self.house.clock())

    async def owe(self, *names: str, to: str = "ben", team_id: str | None = None, kind: str = "hint") -> None:
        """A message for each name, due now; the bot may be at work."""

        def owe(session: Session) -> None:
            for name in names:
                owed = outbox.Owed(kind, 0, name, user_id=self.house.person(to).id)
                outbox.add(session, team_id or self.house.team_id, owed, now=self.house.clock())

        await self.db.write(owe)

    async def owe_channel(self, name: str, channel_id: str) -> None:
        with self.db.session() as session:
            owed = outbox.Owed("hint", 0, name, channel_id=channel_id)
            outbox.add(session, self.house.team_id, owed, now=self.house.clock())

    async def add_workspace(self, team_id: str) -> None:
        """One more workspace that the same person is in: the playground serves it under the same token."""
        with self.db.session() as session:
            workspaces.connect(session, team_id, name=team_id, bot_user_id="UBOT")
            profile = members.Profile(self.house.person("ben").id, "ben", "Europe/London")
            members.save_profile(session, team_id, profile, now=self.house.clock())

    async def tick(self, *, after: float = 0) -> None:
        """Let the bot work, so many seconds later."""
        self.house.clock.at += timedelta(seconds=after)
        await self.house.tick()

    async def deliveries(self) -> list[Delivery]:
        return await self.db.read(lambda session: list(session.scalars(select(Delivery).order_by(Delivery.id))))

    async def states(self) -> list[str]:
        return [delivery.state for delivery in await self.deliveries()]

    def posts(self) -> int:
        """How often Slack was asked to post, whatever it answered."""
        return len([call for call in self.workspace.calls if call.method == "chat.postMessage"])

    def received(self, who: str = "ben") -> int:
        return len(self.house.person(who).messages)

    async def tick_and_hang_up(self) -> None:
        """Let the bot work, and break its connections off as soon as Slack has been asked to post something."""
        async with aiohttp.ClientSession() as session:
            working = await self._ask_to_post(session)
        await working

    async def tick_and_give_up(self) -> None:
        """Let the bot work; an answer to the first thing that it posts is waited for as long as a test can wait."""
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=3)) as session:
            await (await self._ask_to_post(session))

    async def _ask_to_post(self, session: aiohttp.ClientSession) -> asyncio.Task[None]:
        asked, patient = self.posts(), self.slack.session
        self.slack.session = session
        working = asyncio.create_task(self.tick())
        await until(lambda: self.posts() > asked)
        self.slack.session = patient
        return working


@asynccontextmanager
async def open_desk(clock: Clock, database_url: str, **more: str) -> AsyncIterator[Desk]:
    async with open_house(clock, database_url, **{"SETTLE_SECONDS": "0", **more}) as house:
        desk = Desk(house)
        await desk.meet()
        yield desk
        house.playground.workspace.refusals.clear()  # here, to be refused is what is tried


@pytest.fixture
async def desk(clock: Clock, database_url: str) -> AsyncIterator[Desk]:
    """An uncertain message counts as settled at once."""
    async with open_desk(clock, database_url) as desk:
        yield desk


async def jump(house: House, moment: datetime, *, looks: int = 2) -> None:
    """As if nothing had run until then; and then the bot looks, as often as there may be steps to do."""
    house.clock.at = moment
    for _ in range(looks):
        await house.tick()


def at(day: int, hour: int = 10, *, month: int = 3) -> datetime:
    """A moment of 2026; in March, London's clocks are UTC's until the 29th."""
    return datetime(2026, month, day, hour, tzinfo=UTC)


async def deliveries(house: House, who: str, kind: str) -> list[Delivery]:
    with house.app.services.db.session() as session:
        mine = select(Delivery).where(Delivery.user_id == house.person(who).id, Delivery.kind == kind)
        return list(session.scalars(mine.order_by(Delivery.id)))


async def items_of(house: House, who: str, kind: str) -> list[Item]:
    """What waits, or has waited, for somebody."""
    with house.app.services.db.session() as session:
        mine = select(Item).where(Item.user_id == house.person(who).id, Item.kind == kind)
        return list(session.scalars(mine.order_by(Item.id)))


@pytest.fixture
async def pair(house: House) -> AsyncIterator[House]:
    """Dana mentors Eli, both in London. Both are asked at 10:00: how it goes on Monday, March 9, and then on Tuesdays;
    a question to think about on Thursday, March 5, and then every other week.
    """
    await house.start_with_pair("dana", "eli", invited=False)
    yield house
    house.playground.workspace.refusals.clear()
