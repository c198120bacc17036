"""The whole bot on a pretend Slack: a real database file, a real AsyncApp, and a clock that tests move."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings as hypothesis_settings

from bot.app import Application, build_app
from bot.playground.delivery import AppDelivery
from bot.playground.person import Person
from bot.playground.server import Playground
from bot.settings import Settings

hypothesis_settings.register_profile("rapport", deadline=None)  # the machine's speed decides no test
hypothesis_settings.load_profile("rapport")

MONDAY = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)  # 10:00 in London, 11:00 in Berlin


class Clock:
    """A clock that tests move."""

    def __init__(self, at: datetime = MONDAY) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at


class House:
    """Rapport as people meet it: `person` is somebody in Slack, `move_to` lets time pass with the bot at work."""

    def __init__(self, playground: Playground, app: Application, clock: Clock) -> None:
        self.playground = playground
        self.app = app
        self.clock = clock

    @property
    def team_id(self) -> str:
        return self.playground.workspace.team_id

    def person(self, handle: str) -> Person:
        return self.playground.person(handle)

    async def tick(self) -> None:
        """Whatever is due now happens."""
        await self.app.tick()

    async def move_to(self, moment: datetime, *, step: timedelta = timedelta(hours=1)) -> None:
        """Let time pass until `moment`, with the bot at work all the while."""
        while self.clock.at < moment:
            self.clock.at = min(moment, self.clock.at + step)
            await self.tick()

    async def pass_by(self, **span: float) -> None:
        await self.move_to(self.clock.at + timedelta(**span))

    async def start_program(self, name: str = "Spring", *, by: str = "cleo", **values: object) -> None:
        coordinator = self.person(by)
        await coordinator.types(f"/mentorship-admin program new {name}")
        assert await coordinator.submits({key: str(value) for key, value in values.items()}) == {}
        await coordinator.closes(everything=True)

    async def pair(self, mentor: str, mentee: str, *, by: str = "cleo") -> None:
        """Make a pair as a coordinator does; both have read their welcome when this returns."""
        coordinator = self.person(by)
        await coordinator.types(f"/mentorship-admin pair @{mentor} @{mentee}")
        assert await coordinator.submits() == {}
        await coordinator.closes(everything=True)
        await self.tick()


def people(playground: Playground) -> None:
    """Mentors and mentees in several zones, a coordinator, and people who cannot be paired."""
    playground.add_person("cleo", "Cleo Marsh", tz="Europe/London", is_admin=True)
    playground.add_person("ana", "Ana Souza", tz="Europe/Berlin")
    playground.add_person("ben", "Ben Okafor", tz="Africa/Lagos")
    playground.add_person("dana", "Dana Kim", tz="Europe/London")
    playground.add_person("eli", "Eli Novak", tz="Europe/London")
    playground.add_person("gus", "Gus Guest", tz="Europe/London", is_restricted=True)
    playground.add_person("robo", "Robo", is_bot=True)
    playground.add_person("gone", "Gone Girl", tz="Europe/London", deleted=True)
    playground.add_person("stranger", "Sam Stranger", tz="Europe/London", team_id="T0OTHER", is_stranger=True)


def settings_for(playground: Playground, database_url: str) -> Settings:
    return Settings.from_env(
        {
            "SLACK_BOT_TOKEN": playground.token,
            "SLACK_APP_TOKEN": playground.app_token,
            "SLACK_API_URL": playground.api_url,
            "DATABASE_URL": database_url,
            "PORT": "0",
            "SLACK_MESSAGES_PER_SECOND": "10000",
        }
    )


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def database_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'rapport.db'}"


@pytest.fixture
async def house(clock: Clock, database_url: str) -> AsyncIterator[House]:
    async with await Playground.start(clock) as playground:
        people(playground)
        app = await build_app(settings_for(playground, database_url), clock=clock)
        try:
            await app.prepare()
            playground.deliver = AppDelivery(app.bolt)
            yield House(playground, app, clock)
        finally:
            await app.stop()
        assert playground.workspace.refusals == [], "Slack refused something the bot sent"


@pytest.fixture
async def paired(house: House) -> House:
    """A program with one pair: Ana mentors Ben."""
    await house.start_program()
    await house.pair("ana", "ben")
    return house
