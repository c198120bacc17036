"""Programs of ours as processes: the pretend Slack, replicas of the bot, and what they say.

Nothing here waits for a span of time: it waits for something to be so, up to a deadline that says what was not.
"""

import asyncio
import json
import os
import signal
import time
from collections.abc import Awaitable, Callable, Sequence
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import IO, Any, Self

import aiohttp

from tests import loaded

GLANCE = 0.05  # seconds between two looks at what is waited for
PATIENCE = 600.0  # seconds, which bound a hang


async def until(
    so: Callable[[], Awaitable[object]], *, within: float, what: Callable[[], str], glance: float = GLANCE
) -> None:
    """Look again and again until it is so; past the deadline, fail with `what` in words."""
    deadline = time.monotonic() + within
    while not await so():
        assert time.monotonic() < deadline, f"not within {within:g} s: {what()}"
        await asyncio.sleep(glance)


class Process:
    """A Python program of ours and what it says, in a file: a full pipe would stop it."""

    def __init__(self, process: ForkServerProcess, said: Path) -> None:
        self._process = process
        self._said = said

    @classmethod
    async def start(cls, said: Path, module: str, *arguments: str, **env: str) -> Self:
        return cls(loaded.start(module, *arguments, folder=said.parent, said=said, env=env), said)

    @property
    def is_running(self) -> bool:
        return self._process.exitcode is None

    @property
    def said(self) -> str:
        return self._said.read_text(encoding="utf-8", errors="replace")

    @property
    def last_words(self) -> str:
        return self.said[-2000:]

    async def says(self, wanted: str, *, within: float = PATIENCE) -> dict[str, Any]:
        """The first line with these words, which is JSON."""

        def found() -> list[str]:
            return [line for line in self.said.splitlines(keepends=True) if wanted in line and line.endswith("\n")]

        async def it_is_there() -> bool:
            assert found() or self.is_running, f"it has ended without saying {wanted!r}:\n{self.last_words}"
            return bool(found())

        await until(it_is_there, within=within, what=lambda: f"{wanted!r} was not said, only:\n{self.last_words}")
        line: dict[str, Any] = json.loads(found()[0])
        return line

    def tell(self, number: signal.Signals) -> None:
        assert self.is_running, f"it has ended by itself:\n{self.last_words}"
        assert self._process.pid is not None
        os.kill(self._process.pid, number)

    async def ends(self, *, within: float = PATIENCE) -> int:
        """Its exit code."""

        async def it_has() -> bool:
            return not self.is_running

        await until(it_has, within=within, what=lambda: f"it has ended:\n{self.last_words}")
        assert self._process.exitcode is not None
        return self._process.exitcode

    async def kill(self) -> None:
        """`kill -9`."""
        self.tell(signal.SIGKILL)
        assert await self.ends() == -signal.SIGKILL

    async def remove(self) -> None:
        """Leave nothing behind, whatever state it is in; SIGKILL ends a stopped process too."""
        if self.is_running:
            self._process.kill()
            await self.ends()


class Replica(Process):
    """One process of the bot."""

    async def is_ready(self) -> int:
        """Wait for `ready` in its log; give the port."""
        return int((await self.says('"ready"'))["port"])


class Slack:
    """The playground as a process; it keeps what it has accepted in a file that outlives it."""

    def __init__(self, process: Process, about: dict[str, Any], accepted: Path) -> None:
        self.process = process
        self.url = str(about["url"])
        self.api_url = str(about["api_url"])
        self.tokens: dict[str, str] = about["tokens"]
        self.app_token = str(about["app_token"])
        self.people: dict[str, list[str]] = about["people"]
        self._lines: IO[str] = accepted.open(encoding="utf-8")
        self._accepted: list[dict[str, Any]] = []
        self._begun = ""  # a line that is not whole yet

    @classmethod
    async def start(cls, folder: Path, teams: Sequence[str], people: int) -> "Slack":
        accepted = folder / "accepted"
        accepted.touch()
        which = [each for team in teams for each in ("--team", team)]
        process = await Process.start(
            folder / "slack", "bot.playground.server", *which, "--people", str(people), "--accepted", str(accepted)
        )
        try:
            return cls(process, await process.says('"api_url"'), accepted)
        except BaseException:
            await process.remove()
            raise

    @property
    def accepted(self) -> list[dict[str, Any]]:
        """Every message that it took, in order."""
        *whole, self._begun = (self._begun + self._lines.read()).split("\n")
        self._accepted += [json.loads(line) for line in whole]
        return self._accepted

    async def misbehaves(self, *rules: dict[str, Any]) -> None:
        """Replace its faults; without any it behaves."""
        await self._page("faults", rules=list(rules))

    async def does(self, who: str, deed: str, **body: Any) -> dict[str, Any]:
        """What somebody does on the page: command, press, submit, close; of the first workspace."""
        answer = await self._page(deed, **{"as": who}, **body)
        assert answer.get("ok"), f"{who} could not {deed}: {answer}"
        return answer

    async def _page(self, deed: str, **body: Any) -> dict[str, Any]:
        async with (
            aiohttp.ClientSession(headers={"X-Playground": "1"}) as session,
            session.post(f"{self.url}/page/{deed}", json=body) as answer,
        ):
            said: dict[str, Any] = await answer.json()
            assert said.get("ok") or deed != "faults", said
            return said

    async def seen_by(self, who: str) -> dict[str, Any]:
        """Somebody's screen."""
        async with (
            aiohttp.ClientSession() as session,
            session.get(f"{self.url}/page/state", params={"as": who}) as answer,
        ):
            screen: dict[str, Any] = await answer.json()
            return screen

    async def remove(self) -> None:
        self._lines.close()
        await self.process.remove()
