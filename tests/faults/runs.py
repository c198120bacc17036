"""The runs: what is done to a fleet while it sends. The tests and the long form differ only in size."""

import asyncio
import signal
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from tests.faults.fleet import POST, Fleet, Tally, fleet
from tests.faults.processes import PATIENCE, Process, until

KILLS = 10
BRIEFLY = 0.02  # seconds that a replica goes on before it is stopped again: its transactions are short
STORM: tuple[dict[str, Any], ...] = (
    {"what": "rate_limited", "method": POST, "rate": 0.02, "seconds": 1},
    {"what": "error_before", "method": POST, "rate": 0.005},
    {"what": "error_after", "method": POST, "rate": 0.005, "status": 503},
    {"what": "drop_before", "method": POST, "rate": 0.005},
    {"what": "drop_after", "method": POST, "rate": 0.005},
    {"what": "silent_before", "method": POST, "rate": 0.002},
    {"what": "silent_after", "method": POST, "rate": 0.002},
)


async def calm(
    folder: Path, url: str, *, replicas: int, people: int, teams: int = 1, within: float = PATIENCE
) -> Tally:
    """Nothing happens: what the others are compared with."""
    async with fleet(folder, url, people=people, teams=teams) as busy:
        await busy.start_replicas(replicas)
        return await busy.finish(within=within)


async def kills(
    folder: Path, url: str, *, replicas: int, people: int, teams: int = 1, times: int = KILLS, within: float = PATIENCE
) -> Tally:
    """`kill -9` so many times in one fan-out, each replica in turn, with another one started in its place."""
    async with fleet(folder, url, people=people, teams=teams) as busy:
        await busy.start_replicas(replicas)
        for number in range(1, times + 1):
            await busy.has_sent(busy.planned * number // (times + 1), within=within)
            await busy.replace(busy.replicas[0])  # the oldest: the others take over what it had
        return await busy.finish(within=within)


async def storm(folder: Path, url: str, *, people: int, teams: int = 1, within: float = PATIENCE) -> Tally:
    """429, errors and dropped connections before and after acceptance, answers that never come."""
    async with fleet(folder, url, people=people, teams=teams) as busy:
        await busy.slack.misbehaves(*STORM)
        await busy.start_replicas(2)
        return await busy.finish(within=within)


async def neighbors(folder: Path, url: str, *, people: int) -> tuple[Tally, Tally, Tally]:
    """Four workspaces: Slack says nothing to T1, errors to T2, that the token is revoked to T3, and all is well in T4.

    What they have got: T4 while the others are in trouble, T1 and T2 after that, and T3 at the end.
    """
    silent = {"what": "silent_before", "team_id": "T1"}
    failing = {"what": "error_before", "status": 503, "team_id": "T2"}
    revoked = {"what": "error", "error": "token_revoked", "team_id": "T3"}
    async with fleet(folder, url, people=people, teams=4) as busy:
        await busy.slack.misbehaves(silent, failing, revoked)
        await busy.start_replicas(2)
        await busy.has_brought("T4")
        well = busy.tally("T4")
        await busy.slack.misbehaves(revoked)
        await busy.has_brought("T1", "T2", "T4")
        assert await busy.owed_in("T3") == {"planned": people}
        return well, busy.tally("T1", "T2"), busy.tally("T3")


async def blindly(folder: Path, url: str, *, people: int) -> Tally:
    """Twenty messages are accepted and answered with an error, and the bot resends without looking."""
    async with fleet(folder, url, people=people) as busy:
        await busy.slack.misbehaves({"what": "error_after", "method": POST, "times": 20})
        await busy.start_replica(module="tests.faults.resending")
        return await busy.finish()


async def frozen(folder: Path, url: str, *, people: int, holding: str, teams: int = 1, **pace: str) -> Tally:
    """SIGSTOP at the worst moments, while another replica goes on; SIGCONT while that one sends.

    Not in the one moment that README names, after the last look at the lease and before the request. `pace` are
    settings: of what is sent slowly, little is marked at once, and often all of it is on its way.
    """
    async with fleet(folder, url, people=people, teams=teams) as busy:
        await busy.slack.misbehaves({"what": "slow_answer", "method": POST, "seconds": 0.2})
        await busy.start_replicas(1, **pace)
        await busy.has_sent(busy.planned // 8)
        asleep = busy.replicas[0]
        await _freeze(busy, asleep, busy.is_all_posted if holding == "requests" else busy.is_in_a_transaction)
        accepted = len(busy.slack.accepted)
        await busy.start_replica(**pace)
        await busy.has_sent(min(accepted + busy.planned // 4, busy.planned))
        asleep.tell(signal.SIGCONT)
        return await busy.finish()


async def frozen_alone(folder: Path, url: str, *, people: int) -> Tally:
    """SIGSTOP of the only replica for longer than its lease."""
    async with fleet(folder, url, people=people) as busy:
        await busy.start_replicas(1)
        for number in range(1, 3):
            await busy.has_sent(busy.planned * number // 3)
            asleep = busy.replicas[0]
            asleep.tell(signal.SIGSTOP)
            await until(busy.are_leases_over, within=PATIENCE, what=lambda: "the lease has run out")
            asleep.tell(signal.SIGCONT)
        return await busy.finish()


async def _freeze(busy: Fleet, replica: Process, moment: Callable[[], Awaitable[bool]]) -> None:
    """Stop it again and again, until it stands still at such a moment."""

    async def stands() -> bool:
        replica.tell(signal.SIGSTOP)
        if await moment():
            return True
        replica.tell(signal.SIGCONT)
        return False

    await until(
        stands,
        within=PATIENCE,
        what=lambda: f"it was stopped at such a moment:\n{replica.last_words}",
        glance=BRIEFLY,
    )


async def crashes(
    folder: Path, url: str, *, crash: Callable[[], None], people: int, teams: int = 1, within: float = PATIENCE
) -> Tally:
    """The database goes down without a word three times, and comes back."""
    async with fleet(folder, url, people=people, teams=teams) as busy:
        await busy.start_replicas(2)
        for number in range(1, 4):
            await busy.has_sent(busy.planned * number // 4, within=within)
            await asyncio.to_thread(crash)
        return await busy.finish(within=within)


async def restarts(folder: Path, url: str, *, people: int, teams: int = 1, within: float = PATIENCE) -> Tally:
    """Every replica is told to stop and replaced, one after the other, twice. A lease lasts longer than the run."""
    lasting = {"LEASE_SECONDS": str(2 * within)}  # what is not handed back would not be sent in time
    async with fleet(folder, url, people=people, teams=teams) as busy:
        await busy.start_replicas(2, **lasting)
        for number in range(1, 5):
            await busy.has_sent(busy.planned * number // 5, within=within)
            oldest = busy.replicas[0]
            await oldest.is_ready()
            oldest.tell(signal.SIGTERM)
            assert await oldest.ends() == 0, oldest.last_words
            assert "delivery uncertain" not in oldest.said
            busy.replicas.remove(oldest)
            await busy.start_replica(**lasting)
        return await busy.finish(within=within)
