"""`/readyz` says in words what keeps the bot from working, and does not ask Slack anew each time."""

from slack_sdk.errors import SlackApiError
from sqlalchemy.exc import OperationalError

from bot.operate.health import Health


class World:
    """What Health looks at."""

    def __init__(self) -> None:
        self.database = self.slack = self.ticking = self.connected = True
        self.asked = 0
        self.health = Health(self.ping, self.ask, lambda: self.ticking)

    async def ping(self) -> None:
        if not self.database:
            raise OperationalError("SELECT 1", {}, Exception("what a driver says"))

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
    assert await world.health.wrong() == ["Slack answers token_revoked"]
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
