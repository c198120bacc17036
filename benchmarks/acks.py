"""What people wait for while the bot is busy: a command, a press and a sent form, in turns, at a steady pace."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import fanout, importing, load, sample, seen
from benchmarks.processes import bot_environment, running
from benchmarks.report import Row, median, milliseconds, percentile
from benchmarks.saving import sent_form
from bot.views import checkins

GOAL = 0.25  # seconds
PER_SECOND = 20
LONGEST = 60.0  # seconds; if it takes longer to send all, what was asked by then counts
LONGEST_IMPORT = 180.0
PAIRS = 100


async def measure(*, quick: bool) -> list[Row]:
    return [await while_sending(quick=quick), await while_importing(quick=quick)]


async def while_sending(*, quick: bool) -> Row:
    messages, longest = (1_000, 8.0) if quick else (20_000, LONGEST)
    with TemporaryDirectory(prefix="rapport-bench-") as folder:
        url = f"sqlite:///{Path(folder) / 'rapport.db'}"
        await fanout.prepare(url, messages)
        async with running("benchmarks.slack") as slack:
            settings = bot_environment(slack, url, SLACK_MESSAGES_PER_SECOND="10000")
            async with running("bot", "run", env=settings) as bot:

                async def send() -> None:
                    await seen.until(slack, "chat.postMessage", messages, within=longest)

                taken, seconds = await ask_during(bot.port, send)
                sent = (await seen.calls(slack, "chat.postMessage")).count
    return _row(f"{messages:,} visits go out", taken, f"{sent:,} messages sent in {seconds:.0f} s")


async def while_importing(*, quick: bool) -> Row:
    lines = 100 if quick else 1_000
    with TemporaryDirectory(prefix="rapport-bench-") as folder:
        url = f"sqlite:///{Path(folder) / 'rapport.db'}"
        async with sample.database(url) as database:
            with database.session() as session:
                sample.add_workspace(session)
                sample.add_pairs(session, PAIRS)
        async with running("benchmarks.slack") as slack:
            settings = bot_environment(slack, url, COORDINATORS=importing.COORDINATOR)
            async with running("bot", "run", env=settings) as bot:
                imports = importing.Imports(bot, slack, url)
                async with asyncio.timeout(LONGEST_IMPORT):
                    taken, seconds = await ask_during(bot.port, lambda: imports.run(lines))
    return _row(f"{lines:,} lines are imported", taken + imports.acks, f"imported in {seconds:.0f} s")


def _row(meanwhile: str, taken: list[float], how: str) -> Row:
    slowest = percentile(taken, 0.99)
    return Row(
        f"any ack while {meanwhile}",
        "the 3 s that Slack allows",
        f"{milliseconds(slowest)}; median {milliseconds(median(taken))}",
        "3 s",
        f"{slowest / 3:.3f}×",
        f"99th percentile ≤ {GOAL * 1000:.0f} ms",
        slowest <= GOAL,
        f"{len(taken)} acks at {PER_SECOND}/s; {how}",
    )


async def ask_during(port: int, work: Callable[[], Awaitable[None]]) -> tuple[list[float], float]:
    """Seconds for each ack, counted from when it was to be sent, until the work is done; and how long that took."""
    taken: list[float] = []
    began = time.monotonic()
    working = asyncio.ensure_future(work())
    number = 0
    async with asyncio.TaskGroup() as group:
        while not working.done():
            group.create_task(_ask(port, number, taken))
            number += 1
            await asyncio.sleep(began + number / PER_SECOND - time.monotonic())
    await working
    return taken, time.monotonic() - began


async def _ask(port: int, number: int, taken: list[float]) -> None:
    pair = number % 10 + 1
    request = (
        load.command("/checkin", sample.who("B", pair)),
        load.interaction(
            "block_actions",
            sample.who("B", pair),
            actions=[{"type": "button", "action_id": checkins.OPEN_FORM, "block_id": "b", "value": "-"}],
            view={"id": "V1", "type": "home", "hash": "1"},
        ),
        sent_form(pair),
    )[number % 3]
    began = time.perf_counter()
    connection = await load.Connection.open(port)
    await connection.send(request)
    taken.append(time.perf_counter() - began)
    connection.close()
