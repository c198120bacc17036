"""From the command to `/readyz`, on a database that is new, and the memory of a bot that has nothing to do."""

import asyncio
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import aiohttp

from benchmarks.processes import Running, bot_environment, running
from benchmarks.report import Row, median

GOAL_SECONDS, GOAL_MEGABYTES = 2.0, 120.0
IDLE = 3.0  # seconds before its memory is read


async def measure(*, quick: bool) -> list[Row]:
    rounds = 1 if quick else 5
    seconds, megabytes = [], []
    with TemporaryDirectory(prefix="rapport-bench-") as folder:
        async with running("bot.playground.server", "--team", "T0BENCH") as slack:
            for turn in range(rounds):
                began = time.perf_counter()
                async with running("bot", "run", env=environment(slack, Path(folder) / f"{turn}.db")) as bot:
                    await until_ready(bot)
                    seconds.append(time.perf_counter() - began)
                    await asyncio.sleep(IDLE)
                    megabytes.append(resident(bot.pid))
    took, holds = median(seconds), median(megabytes)
    return [
        Row(
            "start to ready, new database",
            "2 s",
            f"{took:.2f} s",
            "-",
            f"{took / GOAL_SECONDS:.2f}×",
            f"≤ {GOAL_SECONDS:g} s",
            took <= GOAL_SECONDS,
            f"{rounds} starts against the playground",
        ),
        Row(
            "memory when idle",
            "120 MB",
            f"{holds:.0f} MB",
            "-",
            f"{holds / GOAL_MEGABYTES:.2f}×",
            f"≤ {GOAL_MEGABYTES:g} MB",
            holds <= GOAL_MEGABYTES,
            f"resident, {IDLE:g} s after each start",
        ),
    ]


def environment(slack: Running, database: Path) -> dict[str, str]:
    return bot_environment(slack, database, SLACK_BOT_TOKEN="xoxb-T0BENCH")


async def until_ready(bot: Running) -> None:
    async with aiohttp.ClientSession() as session:
        while True:
            async with session.get(f"{bot.url}/readyz") as answer:
                if answer.status == 200:
                    return
            await asyncio.sleep(0.005)


def resident(pid: int) -> float:
    """Megabytes of memory that a process holds; Linux only."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    kilobytes = next(line.split()[1] for line in lines if line.startswith("VmRSS"))
    return int(kilobytes) / 1024
