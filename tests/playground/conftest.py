"""A playground with a small real bot on it, reached in each of the three ways."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.delivery import AppDelivery
from bot.playground.server import Playground
from tests.conftest import HANGS


class Clock:
    """A clock that tests move."""

    def __init__(self) -> None:
        self.at = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def forward(self, **span: float) -> None:
        self.at += timedelta(**span)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def playground(clock: Clock) -> AsyncIterator[Playground]:
    async with await Playground.start(clock) as playground:
        playground.add_person("ana", "Ana Souza", tz="America/Sao_Paulo")
        playground.add_person("ben", "Ben Okafor", tz="Africa/Lagos")
        yield playground


@pytest.fixture
async def client(playground: Playground) -> AsyncIterator[AsyncWebClient]:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=HANGS)) as session:
        yield AsyncWebClient(token=playground.token, base_url=playground.api_url, session=session, retry_handlers=[])


@pytest.fixture
def app(client: AsyncWebClient) -> AsyncApp:
    """A bot without listeners; tests add their own."""
    return AsyncApp(client=client, signing_secret="a secret", process_before_response=True)


@pytest.fixture
def attached(app: AsyncApp, playground: Playground) -> AsyncApp:
    playground.deliver = AppDelivery(app)
    return app
