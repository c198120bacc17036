"""The runs: what is done to a fleet while it sends. The tests and the long form differ only in size."""

import asyncio
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.faults.fleet import POST, Fleet, Tally, fleet

KILLS = 10
STORM: tuple[dict[str, Any], ...] = (
    {"what": "rate_limited", "method": POST, "rate": 0.02, "seconds": 1},
    {"what": "error_before", "method": POST, "rate": 0.005},
    {"what": "error_after", "method": POST, "rate": 0.005, "status": 503},
    {"what": "drop_before", "method": POST, "rate": 0.005},
    {"what": "drop_after", "method": POST, "rate": 0.005},
    {"what": "silent_before", "method": POST, "rate": 0.002},
    {"what": "silent_after", "method": POST, "rate": 0.002},
)


async def kills(folder: Path, url: str, *, replicas: int, people: int, teams: int = 1, within: float = 120) -> Tally:
    """`kill -9` ten times in one fan-out, each replica in turn, with another one started in its place."""
    async with fleet(folder, url, people=people, teams=teams) as busy:
        await busy.start_replicas(replicas)
        for number in range(1, KILLS + 1):
            await busy.slack.has_accepted(busy.planned * number // (KILLS + 1), within=within)
            await busy.replace(busy.replicas[0])  # the oldest: the others take over what it had
        return await busy.finish(within=within)


async def storm(folder: Path, url: str, *, people: int, teams: int = 1, within: float = 120) -> Tally:
    """429, errors and dropped connections before and after acceptance, answers that never come."""
    async with fleet(folder, url, people=people, teams=teams) as busy:
        await busy.slack.misbehaves(*STORM)
        await busy.start_replicas(2)
        return await busy.finish(within=within)


async def crashes(
    folder: Path, url: str, crash: Callable[[], None], *, people: int, teams: int = 1, within: float = 120
) -> Tally:
    """The database goes down without a word three times, and comes back."""
    async with fleet(folder, url, people=people, teams=teams) as busy:
        await busy.start_replicas(2)
        for number in range(1, 4):
            await busy.slack.has_accepted(busy.planned * number // 4, within=within)
            await asyncio.to_thread(crash)
        return await busy.finish(within=within)


async def restarts(folder: Path, url: str, *, people: int, teams: int = 1, within: float = 120) -> tuple[Fleet, Tally]:
    """Every replica is told to stop and replaced, one after the other, twice. A lease lasts longer than the run."""
    lasting = {"LEASE_SECONDS": str(2 * within)}
    async with fleet(folder, url, people=people, teams=teams) as busy:
        await busy.start_replicas(2, **lasting)
        for number in range(1, 5):
            await busy.slack.has_accepted(busy.planned * number // 5, within=within)
            oldest = busy.replicas[0]
            oldest.tell(signal.SIGTERM)
            assert await oldest.ends() == 0, oldest.last_words
            assert "delivery uncertain" not in oldest.said
            busy.replicas.remove(oldest)
            await busy.start_replica(**lasting)
        return busy, await busy.finish(within=within)
