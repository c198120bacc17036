"""From the command to `/readyz` on a new database, the memory of a bot that has nothing to do, and its files."""

import asyncio
import re
import time
from importlib import metadata
from pathlib import Path
from tempfile import TemporaryDirectory

import aiohttp

from benchmarks.processes import Running, bot_environment, megabytes, running
from benchmarks.report import Row, median

GOAL_SECONDS, GOAL_MEGABYTES, GOAL_FILES = 2.0, 120.0, 150.0
IDLE = 3.0  # seconds before its memory is read
ROOT = Path(__file__).parents[1]
OURS = ("bot", "handlers", "storage")


async def measure(*, quick: bool) -> list[Row]:
    rounds = 1 if quick else 5
    seconds, memory = [], []
    with TemporaryDirectory(prefix="rapport-bench-") as folder:
        async with running("bot.playground.server", "--team", "T0BENCH") as slack:
            for turn in range(rounds):
                began = time.perf_counter()
                url = f"sqlite:///{Path(folder) / f'{turn}.db'}"
                # Wherever this runs: what has been compiled once stays compiled, as it does for users.
                kept = {"PYTHONDONTWRITEBYTECODE": ""}
                settings = bot_environment(slack, url, SLACK_BOT_TOKEN="xoxb-T0BENCH", **kept)
                async with running("bot", "run", env=settings) as bot:
                    await until_ready(bot)
                    seconds.append(time.perf_counter() - began)
                    await asyncio.sleep(IDLE)
                    memory.append(megabytes(bot.pid, "VmRSS"))
    took, holds, files = median(seconds), median(memory), installed()
    return [
        _row("start to ready, new database", took, "s", GOAL_SECONDS, f"{rounds} starts against the playground"),
        _row("memory when idle", holds, "MB", GOAL_MEGABYTES, f"resident, {IDLE:g} s after each start"),
        _row("installed for running", files, "MB", GOAL_FILES, "what requirements.lock names, pip, and the project"),
    ]


def _row(what: str, value: float, unit: str, goal: float, measured: str) -> Row:
    shown = f"{value:.2f} {unit}" if unit == "s" else f"{value:.0f} {unit}"
    return Row(
        what, f"{goal:g} {unit}", shown, "-", f"{value / goal:.2f}×", f"≤ {goal:g} {unit}", value <= goal, measured
    )


async def until_ready(bot: Running) -> None:
    async with aiohttp.ClientSession() as session:
        while True:
            async with session.get(f"{bot.url}/readyz") as answer:
                if answer.status == 200:
                    return
            await asyncio.sleep(0.005)


def installed() -> float:
    """Megabytes of files that are there after `make run`, compiled modules included."""
    names = re.findall(r"^([\w.-]+)==", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.MULTILINE)
    files = {path for name in [*names, "pip"] for path in _files_of(name)}
    files |= {path for folder in OURS for path in (ROOT / folder).rglob("*") if path.is_file()}
    return sum(path.stat().st_size for path in files) / 1024**2


def _files_of(name: str) -> list[Path]:
    """Those of an installed library; none if it is not for this machine."""
    try:
        files = metadata.files(name) or []
    except metadata.PackageNotFoundError:
        return []
    return [path for path in (Path(str(each.locate())).resolve() for each in files) if path.is_file()]
