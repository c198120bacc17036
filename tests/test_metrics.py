"""What whoever operates the bot can see: numbers on a port of their own, and a log with ids, both without any words."""

import re
import socket
import time
from collections.abc import AsyncIterator
from datetime import timedelta

import aiohttp
import pytest
import structlog
from slack_sdk.http_retry import HttpRequest, HttpResponse, RetryState
from sqlalchemy import text

from bot import __version__
from bot.operate.metrics import CountErrors
from bot.playground.faults import Rule
from bot.settings import Settings, SettingsError
from tests.conftest import HANGS, Clock, House, open_house
from tests.ports import free_port

SECRET = "my manager shouted at me"
BASICS = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}


class Metered:
    def __init__(self, house: House, port: int) -> None:
        self.house = house
        self.port = port

    async def read(self) -> str:
        async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{self.port}/metrics") as answer:
            assert answer.status == 200
            return await answer.text()

    async def value(self, series: str) -> float:
        """One number; 0 when there is none yet. Counters are the process's, so tests look at what they grow by."""
        found = re.search(rf"^{re.escape(series)} (\S+)$", await self.read(), re.MULTILINE)
        return float(found[1]) if found else 0.0


@pytest.fixture
async def metered(clock: Clock, database_url: str) -> AsyncIterator[Metered]:
    port = free_port()
    async with open_house(clock, database_url, METRICS_PORT=str(port)) as house:
        await house.app.start()
        await house.start_program()
        await house.pair("dana", "eli")
        yield Metered(house, port)


async def test_deliveries_are_counted_by_kind_and_outcome(metered: Metered) -> None:
    series = 'rapport_deliveries_total{kind="visit",outcome="sent"}'
    before = await metered.value(series)
    await metered.house.check_in("eli", went_well="We met", audience="partner")
    assert await metered.value(series) == before + 1


async def test_what_is_owed_and_how_late_it_is_are_told(metered: Metered) -> None:
    house = metered.house
    await house.app.timetable.stop(within=HANGS)
    await house.person("dana").types("hello")
    house.clock.at += timedelta(seconds=90)
    assert await metered.value('rapport_deliveries_owed{kind="hint",state="planned"}') == 1
    assert await metered.value("rapport_oldest_due_seconds") == pytest.approx(90)


async def test_errors_of_slack_are_counted_by_method(metered: Metered) -> None:
    series = 'rapport_slack_errors_total{error="http_500",method="chat.postMessage"}'
    before = await metered.value(series)
    metered.house.playground.faults.set(Rule("error_after", "chat.postMessage", times=1))
    await metered.house.person("dana").types("hello")
    await metered.house.tick()
    assert await metered.value(series) == before + 1


async def test_answers_to_slack_are_timed(metered: Metered) -> None:
    series = 'rapport_ack_seconds_count{request="command"}'
    before = await metered.value(series)
    await metered.house.person("dana").types("/mentorship help")
    assert await metered.value(series) == before + 1


async def test_what_is_running_whether_it_is_connected_and_when_it_last_ticked_are_told(metered: Metered) -> None:
    told = await metered.read()
    assert re.search(
        rf'^rapport_build_info{{database="(sqlite|postgresql)",python="3[^"]+",version="{__version__}"}} 1.0$',
        told,
        re.M,
    )
    assert "rapport_connected 1.0" in told
    assert await metered.value("rapport_last_tick_timestamp_seconds") == pytest.approx(time.time(), abs=60)

    async def lost() -> bool:
        return False

    metered.house.app.health.is_connected = lost
    assert "rapport_connected 0.0" in await metered.read()


async def test_how_much_waits_is_told_and_not_what(metered: Metered) -> None:
    before = await metered.value("rapport_items_waiting")
    await metered.house.app.timetable.stop(within=HANGS)
    await metered.house.check_in("eli", went_well=SECRET, audience="partner")
    assert await metered.value("rapport_items_waiting") > before


async def test_requests_that_fail_are_counted_by_the_drivers_code(metered: Metered) -> None:
    code = "SQLITE_ERROR" if metered.house.app.services.db.is_sqlite else "42P01"  # a table that is not there
    series = f'rapport_handler_errors_total{{error="{code}",request="command"}}'
    before = await metered.value(series)
    with metered.house.app.services.db.session() as session:
        session.execute(text("ALTER TABLE pairs RENAME TO couples"))
    await metered.house.person("dana").types("/checkin")
    assert await metered.value(series) == before + 1


async def test_nobody_can_be_recognized_in_the_numbers(metered: Metered) -> None:
    await metered.house.check_in("eli", went_well=SECRET, audience="partner")
    told = await metered.read()
    for private in (SECRET, metered.house.team_id, *metered.house.playground.workspace.members):
        assert private not in told


async def test_the_address_of_an_upload_stands_in_no_number(metered: Metered) -> None:
    request = HttpRequest(method="POST", url="https://files.slack.test/upload/v1/F0FILET0TEAM", headers={})
    for status in (200, 503):
        answer = HttpResponse(status_code=status, headers={}, body=None, data=b"OK")
        assert not await CountErrors().can_retry_async(state=RetryState(), request=request, response=answer)

    told = await metered.read()

    assert "F0FILE" not in told and 'rapport_slack_errors_total{error="http_503",method="upload"} 1.0' in told
    assert 'error="other",method="upload"' not in told


async def test_the_public_port_shows_no_numbers(metered: Metered) -> None:
    url = f"http://127.0.0.1:{metered.house.app.port}/metrics"
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        assert answer.status == 404


async def test_without_its_database_the_bot_still_tells_the_rest(metered: Metered) -> None:
    with metered.house.app.services.db.session() as session:
        session.execute(text("DROP TABLE visit_lines"))  # which refers to them
        session.execute(text("DROP TABLE deliveries"))
    told = await metered.read()
    assert "rapport_oldest_due_seconds NaN" in told
    assert "rapport_ack_seconds_count" in told


def test_numbers_are_off_unless_they_have_a_port() -> None:
    assert Settings.from_env(BASICS).metrics_port is None
    assert Settings.from_env({**BASICS, "METRICS_PORT": "9464"}).metrics_port == 9464


@pytest.mark.parametrize("port", ["-1", "70000", "yes", "9464.5"])
def test_a_port_that_is_none_is_refused_in_words(port: str) -> None:
    with pytest.raises(SettingsError, match=r"METRICS_PORT is .* whole number from 0 to 65535"):
        Settings.from_env({**BASICS, "METRICS_PORT": port})


async def test_a_port_that_is_taken_is_refused_in_words(clock: Clock, database_url: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        async with open_house(clock, database_url, METRICS_PORT=str(port)) as house:
            with pytest.raises(SettingsError, match=f"METRICS_HOST 127.0.0.1 and METRICS_PORT {port} cannot be"):
                await house.app.start()


async def test_numbers_are_told_on_the_host_that_was_chosen(clock: Clock, database_url: str) -> None:
    port = free_port()
    async with open_house(clock, database_url, METRICS_PORT=str(port), METRICS_HOST="127.0.0.2") as house:
        await house.app.start()
        async with aiohttp.ClientSession() as session:
            async with session.get(f"http://127.0.0.2:{port}/metrics") as answer:
                assert answer.status == 200
            with pytest.raises(aiohttp.ClientConnectorError):
                await session.get(f"http://127.0.0.1:{port}/metrics")


async def test_what_goes_wrong_is_logged_with_the_id_of_its_request_and_without_words(house: House) -> None:
    await house.start_program()
    await house.pair("dana", "eli")
    eli = house.person("eli")
    await eli.types("/checkin")
    with house.app.services.db.session() as session:
        session.execute(text("DROP TABLE answers"))
    heard = structlog.testing.LogCapture()
    before = structlog.get_config()
    structlog.configure(processors=[structlog.contextvars.merge_contextvars, heard])
    try:
        await eli.submits({"mood": "Good", "hard": SECRET})
    finally:
        structlog.configure(**before)

    failed = next(each for each in heard.entries if each["event"] == "handler failed")
    assert re.fullmatch("[0-9a-f]{8}", failed["request_id"])
    assert SECRET not in str(heard.entries)
