"""What the libraries do not notice is noticed: here a connection that stays away."""

from structlog.testing import capture_logs

from bot.operate.watchdog import Watchdog
from tests.conftest import until


async def test_a_connection_that_stays_away_is_opened_anew_and_one_that_stands_is_left_alone() -> None:
    opened = {"away": 0, "standing": 0}
    dogs = []
    for name in opened:

        async def is_connected(name: str = name) -> bool:
            return name == "standing" or opened[name] > 0

        async def reconnect(name: str = name) -> None:
            opened[name] += 1

        dogs.append(Watchdog(is_connected, reconnect, lambda: None, every=0.01, silent=0.05))
        dogs[-1].start()
    await until(lambda: opened["away"] == 1)
    for dog in dogs:
        dog.stop()
    assert opened == {"away": 1, "standing": 0}


async def test_a_connection_that_is_lost_and_opened_again_is_two_lines() -> None:
    connected = True

    async def is_connected() -> bool:
        return connected

    async def reconnect() -> None:
        raise AssertionError("it came back by itself")

    dog = Watchdog(is_connected, reconnect, lambda: None, every=0.01)
    with capture_logs() as told:
        dog.start()
        connected = False
        await until(lambda: len(told) == 1)
        connected = True
        await until(lambda: len(told) == 2)
        dog.stop()
    assert [(line["event"], line["log_level"]) for line in told] == [
        ("connection to Slack lost", "info"),
        ("connected again", "info"),
    ]
