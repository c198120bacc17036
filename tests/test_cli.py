"""The command line as a process: how it starts, what it says when it cannot, and how it stops."""

import io
import json
import os
import signal
import sqlite3
import sys
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.playground.delivery import HttpDelivery, sign
from bot.playground.server import Playground
from tests import loaded
from tests.conftest import HANGS, INSTALLABLE, standing_still
from tests.databases import migrated
from tests.faults.processes import until
from tests.ports import free_port

pytestmark = pytest.mark.command_line

PATIENCE = HANGS  # seconds that a line may take on a busy machine; nothing waits for it when all is well
SECRET = "a signing secret"
ROOT = loaded.ROOT


class Command:
    """`python -m bot …` in a folder of its own, and what it has said so far on both streams."""

    def __init__(self, process: ForkServerProcess, said: Path) -> None:
        self._process = process
        self._said = said
        self._read = 0  # lines

    @property
    def said(self) -> str:
        return self._said.read_text(encoding="utf-8")

    @property
    def code(self) -> int | None:
        """Its exit code; None while it runs."""
        return self._process.exitcode

    async def says(self, wanted: str) -> str:
        """The next line that holds these words."""
        found: list[str] = []

        async def it_does() -> bool:
            ended = self.code is not None
            lines = [each for each in self.said.splitlines(keepends=True) if each.endswith("\n")]
            for line in lines[self._read :]:
                self._read += 1
                if wanted in line:
                    found.append(line)
                    return True
            assert not ended, f"it ended without saying {wanted!r}:\n{self.said}"
            return False

        await until(it_does, within=PATIENCE, what=lambda: f"it never said {wanted!r}, only:\n{self.said}")
        return found[0]

    async def is_ready(self) -> int:
        """Wait for `ready` in the log; give the port."""
        return int(json.loads(await self.says('"ready"'))["port"])

    async def ends(self, with_signal: signal.Signals | None = None) -> int:
        """Its exit code, once it has ended and said all it had to say."""
        if with_signal is not None:
            assert self._process.pid is not None and self.code is None
            os.kill(self._process.pid, with_signal)

        async def it_has() -> bool:
            return self.code is not None

        await until(it_has, within=PATIENCE, what=lambda: f"it has ended:\n{self.said}")
        assert "Traceback" not in self.said, self.said
        assert self.code is not None
        return self.code

    def kill(self) -> None:
        if self.code is None:
            self._process.kill()
            self._process.join()


class Shell:
    """Starts commands in one folder, and leaves none of them behind."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.started: list[Command] = []

    def start(self, *arguments: str, **env: str) -> Command:
        return self._start(arguments, env)

    def start_anew(self, *arguments: str, **env: str) -> Command:
        """It loads all by itself, as it does for people."""
        return self._start(arguments, env, by=(sys.executable, "-m", "bot", *arguments))

    def start_hook(self, name: str, **env: str) -> Command:
        """As Slack's own command line calls what `.slack/hooks.json` says: by a shell, with its tokens beside it."""
        hooks = json.loads((ROOT / ".slack" / "hooks.json").read_text(encoding="utf-8"))["hooks"]
        return self._start((), env, by=("sh", "-c", hooks[name].replace(".venv/bin/python", sys.executable)))

    def _start(self, arguments: Sequence[str], env: dict[str, str], *, by: tuple[str, ...] = ()) -> Command:
        said = self.folder / f"said-{len(self.started)}"
        process = loaded.start("bot", *arguments, folder=self.folder, said=said, env=env, by=by)
        self.started.append(Command(process, said))
        return self.started[-1]

    async def run(self, *arguments: str, **env: str) -> Command:
        """Start it and wait until it has ended."""
        command = self.start(*arguments, **env)
        await command.ends()
        return command

    def close(self) -> None:
        for command in self.started:
            command.kill()


@pytest.fixture
def shell(tmp_path: Path) -> Iterator[Shell]:
    shell = Shell(tmp_path)
    yield shell
    shell.close()


@pytest.fixture
async def playground() -> AsyncIterator[Playground]:
    async with await Playground.start(monotonic=standing_still) as playground:
        playground.add_person("lena", "Lena Fischer")
        yield playground


def socket_mode(playground: Playground) -> dict[str, str]:
    return {
        "SLACK_BOT_TOKEN": playground.token,
        "SLACK_APP_TOKEN": playground.app_token,
        "SLACK_API_URL": playground.api_url,
        "PORT": "0",
    }


def http_mode(playground: Playground) -> dict[str, str]:
    return {
        "SLACK_BOT_TOKEN": playground.token,
        "SLACK_SIGNING_SECRET": SECRET,
        "SLACK_API_URL": playground.api_url,
        "PORT": "0",
    }


def many_workspaces(playground: Playground) -> dict[str, str]:
    return INSTALLABLE | {
        "SLACK_APP_TOKEN": playground.app_token,
        "SLACK_API_URL": playground.api_url,
        "PORT": "0",
    }


async def get(port: int, path: str) -> tuple[int, Any]:
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}{path}") as answer:
        return answer.status, await answer.json()


def everything_in(database: Path) -> list[str]:
    with sqlite3.connect(database) as connection:
        lines = list(connection.iterdump())
    connection.close()
    return lines


# --- run -------------------------------------------------------------------------------------------------------------


def as_slacks_command_line(playground: Playground) -> dict[str, str]:
    """What `slack run` puts into the environment, with what may have been there before."""
    return {
        "SLACK_CLI_XOXB": playground.token,
        "SLACK_CLI_XAPP": playground.app_token,
        "SLACK_BOT_TOKEN": "xoxb-another",
        "SLACK_API_URL": playground.api_url,
        "PORT": "0",
    }


async def test_in_socket_mode_it_says_ready_answers_and_stops_when_told(shell: Shell, playground: Playground) -> None:
    bot = shell.start_hook("start", **as_slacks_command_line(playground))
    port = await bot.is_ready()

    assert await get(port, "/healthz") == (200, {"ok": True})
    assert await get(port, "/readyz") == (200, {"ready": True, "wrong": []})
    assert (await get_status(port, "/slack/events")) == 404, "in Socket Mode nothing is taken over HTTP"
    await playground.person("lena").types("/mentorship help")
    assert "/mentorship privacy" in playground.person("lena").sees()
    assert await bot.ends(signal.SIGTERM) == 0
    assert '"stopped"' in bot.said
    assert "unused" not in bot.said, "Slack's library was told of a token twice"
    assert (shell.folder / "data" / "rapport.db").exists(), "without DATABASE_URL it keeps its data beside itself"


async def get_status(port: int, path: str) -> int:
    async with aiohttp.ClientSession() as session, session.post(f"http://127.0.0.1:{port}{path}") as answer:
        return answer.status


async def test_in_http_mode_it_takes_signed_requests_and_refuses_all_others(
    shell: Shell, playground: Playground
) -> None:
    bot = shell.start("run", **http_mode(playground))
    port = await bot.is_ready()
    url = f"http://127.0.0.1:{port}/slack/events"
    slack = HttpDelivery(url, SECRET)
    playground.deliver = slack

    lena = playground.person("lena")
    await lena.types("/mentorship help")
    assert "/mentorship privacy" in lena.sees()
    assert (await get(port, "/readyz"))[0] == 200

    command = playground.courier.sent[-1]
    slack.forged = True
    assert (await slack(command)).status == 401
    slack.forged = False
    for age in (301, -301):
        slack.age = age
        assert (await slack(command)).status == 401, f"signed {age} seconds ago"
    slack.age = 0
    assert (await slack(command)).status == 200

    now = str(int(time.time()))
    form, plain = "application/x-www-form-urlencoded", "application/json"
    for timestamp in ("soon", "", "1e9", "٣", "-", f"{now}.5", "9" * 400):
        headers = {"X-Slack-Request-Timestamp": timestamp.encode().decode("latin-1"), "Content-Type": form}
        answer = await slack.send_raw("a=1", headers | {"X-Slack-Signature": sign(SECRET, "a=1", timestamp)})
        assert answer.status == 401, f"timestamp {timestamp!r}"
    assert (await slack.send_raw("a=1", {"Content-Type": form})).status == 401
    for content_type, body in (
        (plain, "{"),
        (plain, "[]"),
        (plain, "null"),
        (plain, ""),
        (plain, '{"type": 7}'),
        (plain, '{"type": "event_callback", "event": [], "authorizations": 7, "team": []}'),
        (form, "payload=%7B%22type%22%3A%22view_submission%22%2C%22view%22%3A7%7D"),
        (form, "payload=%7B%22type%22%3A%22block_actions%22%2C%22actions%22%3A7%7D"),
        (form, "payload=%7B"),
        (form, "payload=[]"),
        (form, "payload=null"),
        (form, "%ff%fe"),
        (form, "command=/checkin"),
        ("text/plain; charset=nonsense", "a"),
        ("nonsense", "\0"),
    ):
        headers = {"X-Slack-Request-Timestamp": now, "Content-Type": content_type}
        answer = await slack.send_raw(body, headers | {"X-Slack-Signature": sign(SECRET, body, now)})
        assert answer.status < 500, f"{content_type}: {body!r}"
    async with aiohttp.ClientSession() as session, session.post(url, data=io.BytesIO(b"a" * 2_000_000)) as refused:
        assert refused.status == 413
    await lena.types("/mentorship help")
    assert await bot.ends(signal.SIGTERM) == 0


async def test_for_many_workspaces_it_is_ready_before_anybody_has_installed_it_and_says_where(
    shell: Shell, playground: Playground
) -> None:
    bot = shell.start("run", **many_workspaces(playground))
    port = await bot.is_ready()
    assert "https://rapport.example/slack/install" in bot.said
    status, body = await get(port, "/readyz")
    assert status == 200 and body["ready"] and "https://rapport.example/slack/install" in body["hint"]
    await playground.person("lena").types("/mentorship help")
    assert "https://rapport.example/slack/install" in playground.person("lena").sees()
    assert await bot.ends(signal.SIGTERM) == 0


async def test_when_slack_is_down_at_the_start_it_says_so_and_keeps_trying(shell: Shell) -> None:
    slack_port, port = free_port(), free_port()
    bot = shell.start(
        "run",
        SLACK_BOT_TOKEN="xoxb-T0RAPPORT",
        SLACK_APP_TOKEN="xapp-playground",
        SLACK_API_URL=f"http://127.0.0.1:{slack_port}/api/",
        PORT=str(port),
    )
    await bot.says("Slack cannot be reached yet; trying again")
    assert await get(port, "/healthz") == (200, {"ok": True})
    status, body = await get(port, "/readyz")
    assert status == 503 and body["wrong"] == ["Slack has not been reached yet"]

    async with await Playground.start(port=slack_port, monotonic=standing_still):
        assert await bot.is_ready() == port
        assert (await get(port, "/readyz"))[0] == 200
        assert await bot.ends(signal.SIGTERM) == 0


async def test_it_stops_at_once_while_slack_is_down(shell: Shell) -> None:
    bot = shell.start(
        "run",
        SLACK_BOT_TOKEN="xoxb-1",
        SLACK_SIGNING_SECRET=SECRET,
        SLACK_API_URL=f"http://127.0.0.1:{free_port()}",
        PORT="0",
    )
    await bot.says("Slack cannot be reached yet")
    assert await bot.ends(signal.SIGTERM) == 0


async def test_a_port_in_use_is_said_in_words(shell: Shell, playground: Playground) -> None:
    taken = playground.url.rsplit(":", 1)[1]
    bot = await shell.run("run", **socket_mode(playground) | {"PORT": taken})
    assert bot.code == 2
    assert f"PORT {taken} cannot be listened on: it is in use." in bot.said


# --- settings, content and database that cannot be used --------------------------------------------------------------


async def test_everything_wrong_with_the_settings_is_listed_at_once(shell: Shell) -> None:
    wrong = await shell.run("run", PORT="eighty", LOG_LEVEL="loud", CONTENT_DIR="nowhere", DATABASE_URL="mysql://x/y")
    assert wrong.code == 2
    for setting in ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "PORT", "LOG_LEVEL", "CONTENT_DIR", "DATABASE_URL"):
        assert f"- {setting} " in wrong.said or f"Neither {setting} " in wrong.said, setting


async def test_mistakes_in_the_content_are_listed_and_nothing_starts(shell: Shell, playground: Playground) -> None:
    content = shell.folder / "content"
    (content / "questions").mkdir(parents=True)
    (content / "questions" / "ours.toml").write_text('[[question]]\nid = "one"\n')
    bot = await shell.run("run", **socket_mode(playground), CONTENT_DIR=str(content))
    assert bot.code == 2
    assert "questions/ours.toml" in bot.said and "rhythms.toml: the file is missing" in bot.said


async def test_migrating_twice_changes_nothing_the_second_time(shell: Shell) -> None:
    assert (await shell.run("migrate")).code == 0
    before = everything_in(shell.folder / "data" / "rapport.db")
    again = await shell.run("migrate")
    assert again.code == 0
    assert "The database is up to date." in again.said
    assert everything_in(shell.folder / "data" / "rapport.db") == before


@pytest.mark.parametrize("command", ["run", "migrate"])
async def test_a_database_from_a_newer_version_is_refused_and_left_as_it_is(
    shell: Shell, playground: Playground, command: str
) -> None:
    database = shell.folder / "data" / "rapport.db"
    await migrated(f"sqlite:///{database}")
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = everything_in(database)

    refused = await shell.run(command, **socket_mode(playground))
    assert refused.code == 2
    assert "a newer version has used it" in refused.said and "restore the backup" in refused.said
    assert everything_in(database) == before


# --- demo ------------------------------------------------------------------------------------------------------------


async def test_the_demo_says_where_it_is_and_what_to_try_and_stops_on_ctrl_c(shell: Shell) -> None:
    port = free_port()
    demo = shell.start_anew("demo", PORT=str(port))
    assert await demo.says("http://") == f"Rapport is running in a pretend Slack at http://127.0.0.1:{port}\n"
    await demo.says("Ctrl-C stops it.")
    assert "You are Ben, a mentee. Type /checkin" in demo.said
    status, state = await get(port, "/page/state")
    assert status == 200 and len(state["people"]) == 18 and state["connected"]
    assert await demo.ends(signal.SIGINT) == 0
    assert demo.said.endswith("Stopped.\n")


async def test_the_demo_says_how_to_choose_another_port(shell: Shell, playground: Playground) -> None:
    taken = playground.url.rsplit(":", 1)[1]
    demo = await shell.run("demo", PORT=taken)
    assert demo.code == 2
    assert f"Port {taken} is in use. Choose another one: PORT={int(taken) + 1} make demo" in demo.said
    assert "PORT is '-1'" in (await shell.run("demo", PORT="-1")).said
