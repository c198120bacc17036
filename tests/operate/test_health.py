"""`/readyz` says in words what keeps the bot from working, and does not ask Slack anew each time."""

import sqlite3

from slack_sdk.errors import SlackApiError
from sqlalchemy.exc import OperationalError

from bot.operate.health import Health


class World:
    """What Health looks at."""

    def __init__(self) -> None:
        self.database = self.slack = self.ticking = self.connected = True
        self.asked = 0
        self.writes: Exception | None = None
        self.written = 0
        self.at = 0.0
        self.sick: list[str] = []
        self.health = Health(
            self.ping,
            self.ask,
            lambda: self.ticking,
            try_write=self.try_write,
            sick=lambda: self.sick,
            clock=lambda: self.at,
        )

    async def ping(self) -> None:
        if not self.database:
            raise OperationalError("SELECT 1", {}, Exception("what a driver says"))

    async def try_write(self) -> None:
        self.written += 1
        if self.writes:
            raise self.writes

    async def ask(self) -> None:
        self.asked += 1
        if not self.slack:
            raise SlackApiError("no", {"ok": False, "error": "token_revoked"})  # type: ignore[no-untyped-call]  # the SDK has no annotation there

    async def is_connected(self) -> bool:
        return self.connected


async def test_until_slack_has_been_reached_that_is_what_is_wrong() -> None:
    world = World()
    world.ticking = world.slack = False  # nothing of it has begun
    assert await world.health.wrong() == ["Slack has not been reached yet"]
    assert world.asked == 0


async def test_each_trouble_has_its_words() -> None:
    world = World()
    world.health.is_connected = world.is_connected
    world.slack = False
    assert await world.health.wrong() == [
        "Slack refuses the token (token_revoked): install the app again, or copy its token again"
    ]
    world.connected = world.database = world.ticking = False
    assert await world.health.wrong() == [
        "the database does not answer: OperationalError",
        "the connection to Slack is down; it is being opened again",
        "the timetable has stopped ticking",
    ]


async def test_slack_is_not_asked_as_often_as_somebody_asks_for_health() -> None:
    world = World()
    world.health.is_connected = world.is_connected
    for _ in range(5):
        assert await world.health.wrong() == []
    assert world.asked == 1


async def test_a_database_that_can_be_read_and_not_written_is_not_ready() -> None:
    world = World()
    world.health.is_connected = world.is_connected
    full = sqlite3.OperationalError("what a driver says")
    full.sqlite_errorname = "SQLITE_FULL"
    world.writes = OperationalError("UPDATE", {}, full)
    assert await world.health.wrong() == ["the database takes no writes: SQLITE_FULL: the disk is full"]
    world.writes = None
    assert await world.health.wrong() == [], "as soon as it can be written to again"


async def test_the_disk_is_not_written_to_as_often_as_somebody_asks_for_health() -> None:
    world = World()
    world.health.is_connected = world.is_connected
    for _ in range(5):
        assert await world.health.wrong() == []
    assert world.written == 1
    world.at += 60
    await world.health.wrong()
    assert world.written == 2


async def test_what_work_has_run_into_a_moment_ago_is_told() -> None:
    world = World()
    world.health.is_connected = world.is_connected
    world.sick = ["SQLITE_FULL: the disk is full"]
    assert await world.health.wrong() == ["work has failed a moment ago: SQLITE_FULL: the disk is full"]
