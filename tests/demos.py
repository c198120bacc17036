"""Demos that begin alike: the nine weeks before the first day are lived once in each process of tests.

They were most of what a test took that opens the demo. Where they end, the bot is stopped, and what its file and the
pretend Slack hold then is kept; each test has a copy of both, on which the bot comes back.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.demo import demo as demos
from bot.demo.demo import Demo, PretendClock
from bot.playground.server import Playground
from tests.beginnings import Kept, keep, put_back
from tests.conftest import standing_still

MONDAY = datetime(2026, 11, 16, 10, 0, tzinfo=UTC)  # 11:00 for Ben in Lagos and for Ana in Berlin


@dataclass(frozen=True)
class Begun:
    database: bytes
    workspace: Kept


_begun: list[Begun] = []


@asynccontextmanager
async def open_demo(folder: Path) -> AsyncIterator[Demo]:
    """As `make demo` starts it, on a Monday that stands still until it is moved on."""
    file = folder / "demo.db"
    if not _begun:
        _begun.append(await _begin(file))
    clock = PretendClock(MONDAY, runs=False)
    playground = await Playground.start(clock, monotonic=standing_still)
    demo = Demo(playground, clock, file, MONDAY, None)
    try:
        await asyncio.to_thread(file.write_bytes, _begun[0].database)
        put_back(playground.workspace, _begun[0].workspace)
        await demo.come_back()
        yield demo
    finally:
        await demo.stop()
        await playground.close()
    assert playground.workspace.refusals == [], "Slack refused something the bot sent"


async def _begin(file: Path) -> Begun:
    demo = await demos.start(
        port=0, database=file, monday=MONDAY, monotonic=standing_still, patience=None, clock_runs=False
    )
    try:
        await demo.stop()  # which brings all of its log into the file
        assert demo.playground.courier.sent == [], "nobody has done anything yet"
        held = await asyncio.to_thread(file.read_bytes)
        return Begun(held, keep(demo.playground.workspace))
    finally:
        await demo.playground.close()
