"""What the pretend Slack has seen: how often it was called, when, and with what."""

import asyncio
import time
from dataclasses import dataclass
from typing import Any

import aiohttp

from benchmarks.processes import Running

POLL = 0.05  # seconds


@dataclass(frozen=True, slots=True)
class Calls:
    """`first` and `last` are moments on the steady clock (`time.monotonic()`)."""

    count: int
    first: float
    last: float

    @property
    def rate(self) -> float:
        """Calls a second."""
        return self.count / (self.last - self.first) if self.count > 1 else 0.0


async def calls(slack: Running, method: str) -> Calls:
    async with aiohttp.ClientSession() as session, session.get(f"{slack.url}/calls/{method}") as answer:
        return Calls(**await answer.json())


async def latest(slack: Running, method: str) -> dict[str, Any]:
    """What the method was called with last."""
    async with aiohttp.ClientSession() as session, session.get(f"{slack.url}/latest/{method}") as answer:
        found: dict[str, Any] = await answer.json()
        return found


async def until(slack: Running, method: str, count: int, *, within: float) -> Calls:
    """Wait for so many calls, but no longer than so many seconds; give what there was by then."""
    began = time.monotonic()
    while True:
        found = await calls(slack, method)
        if found.count >= count or time.monotonic() - began > within:
            return found
        await asyncio.sleep(POLL)
