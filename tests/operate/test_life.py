"""What the log shows at `info`: a day's life in a few lines, and a token that Slack refuses once, with what to do."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.app import Application, build_app
from bot.playground.server import Playground
from tests.conftest import House, settings_for, standing_still, until
from tests.ports import free_port


@pytest.fixture
def url(tmp_path: Path, sqlite_template: Path) -> str:
    shutil.copy(sqlite_template, tmp_path / "rapport.db")
    return f"sqlite:///{tmp_path}/rapport.db"


@asynccontextmanager
async def starting(url: str, **env: str) -> AsyncIterator[Application]:
    """A bot on its way, that loses no time between its attempts."""
    async with await Playground.start(monotonic=standing_still) as playground:
        app = await build_app(settings_for(playground, url, **env))
        app.slack_retry = app.refused_retry = 0.01
        task = asyncio.create_task(app.start())
        try:
            yield app
        finally:
            task.cancel()
            await app.stop()


def failed(error: str) -> int:
    """How often a connection has come to nothing so far."""
    from prometheus_client import REGISTRY

    names = ("auth.test", "apps.connections.open")
    labels = ({"method": each, "error": error} for each in names)
    return int(sum(REGISTRY.get_sample_value("rapport_slack_errors_total", each) or 0 for each in labels))


@pytest.mark.parametrize(
    ("setting", "token", "where"),
    [("SLACK_BOT_TOKEN", "xoxb-wrong", "Bot User OAuth Token"), ("SLACK_APP_TOKEN", "xapp-wrong", "App-Level Tokens")],
)
async def test_a_token_that_slack_refuses_is_told_once_with_what_to_do(
    url: str, setting: str, token: str, where: str
) -> None:
    with capture_logs() as told:
        async with starting(url, **{setting: token}) as app:
            before = failed("invalid_auth")
            await until(lambda: failed("invalid_auth") > before + 3)
            (wrong,) = await app.health.wrong()
    (line,) = [each for each in told if each["log_level"] in ("warning", "error")]
    assert (line["event"], line["setting"], line["reason"]) == ("Slack refuses a token", setting, "invalid_auth")
    assert where in line["mend"]
    assert wrong.startswith(f"Slack refuses {setting} (invalid_auth): copy it again") and where in wrong
    assert token not in str(told)


async def test_a_slack_that_is_away_is_told_once_a_minute(url: str) -> None:
    before = failed("ClientConnectorError")
    with capture_logs() as told:
        async with starting(url, SLACK_API_URL=f"http://127.0.0.1:{free_port()}/") as app:
            await until(lambda: failed("ClientConnectorError") > before + 3)
            assert await app.health.wrong() == ["Slack has not been reached yet"]
    (line,) = [each for each in told if each["log_level"] in ("warning", "error")]
    assert line["event"] == "Slack cannot be reached yet; trying again"


async def test_a_days_life_is_a_few_lines_without_anybodys_words(house: House) -> None:
    with capture_logs() as told:
        await house.app.start()
        await house.start_program("Heliotrope")
        await house.pair("ana", "ben", invited=False)
        await house.check_in("ben", hard="a word of mine", audience="partner")
        house.app.timetable.scheduler.pause()  # from now on the clock is moved by hand
        await house.person("cleo").types("/mentorship-admin import")
        await house.person("cleo").submits({"pairs": "@dana,@eli"})
        await house.app.services.settle()
        await house.pass_by(days=8)
    lines = [each["event"] for each in told if each["log_level"] == "info"]
    assert lines[:3] == ["started", "connected to Slack", "ready"]
    assert {"digest sent", "retention: pasted lists forgotten"} <= set(lines)
    assert len(lines) < 12, lines
    for private in ("a word of mine", "Heliotrope", "Ben", "@dana"):
        assert private not in str(told)
    sent = next(each for each in told if each["event"] == "digest sent")
    assert isinstance(sent["delivery"], int), "the number that `outbox` shows"
