"""What people wait for while 20,000 messages go out: a command, a press and a sent form, in turns, at a steady pace."""

import asyncio
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import aiohttp

from benchmarks import fanout, load, sample
from benchmarks.processes import Running, bot_environment, running
from benchmarks.report import Row, median, milliseconds, percentile
from benchmarks.saving import sent_form
from bot.views import checkins

GOAL = 0.25  # seconds
PER_SECOND = 20
LONGEST = 60.0  # seconds; if it takes longer to send all, what was asked by then counts


async def measure(*, quick: bool) -> list[Row]:
    messages, longest = (1_000, 8.0) if quick else (20_000, LONGEST)
    with TemporaryDirectory(prefix="rapport-bench-") as folder:
        database = Path(folder) / "rapport.db"
        await fanout.prepare(database, messages)
        async with running("benchmarks.slack") as slack:
            settings = bot_environment(slack, database, SLACK_MESSAGES_PER_SECOND="10000")
            async with running("bot", "run", env=settings) as bot:
                taken, sent, seconds = await ask_until_sent(bot, slack, messages, longest)
    slowest = percentile(taken, 0.99)
    return [
        Row(
            f"any ack while {messages:,} messages go out",
            "the 3 s that Slack allows",
            f"{milliseconds(slowest)}; median {milliseconds(median(taken))}",
            "3 s",
            f"{slowest / 3:.3f}×",
            f"99th percentile ≤ {GOAL * 1000:.0f} ms",
            slowest <= GOAL,
            f"{len(taken)} acks at {PER_SECOND}/s; {sent:,} messages sent in {seconds:.0f} s",
        )
    ]


async def ask_until_sent(bot: Running, slack: Running, messages: int, longest: float) -> tuple[list[float], int, float]:
    """Seconds for each ack, counted from when it was to be sent; how many messages went out; and how long that took."""
    taken: list[float] = []
    began = time.monotonic()
    sent = 0
    async with asyncio.TaskGroup() as group, aiohttp.ClientSession() as session:
        for number in range(int(longest * PER_SECOND)):
            await asyncio.sleep(began + number / PER_SECOND - time.monotonic())
            group.create_task(_ask(bot.port, number, taken))
            if number % PER_SECOND == 0:
                async with session.get(f"{slack.url}/counts") as answer:
                    sent = (await answer.json()).get("chat.postMessage", 0)
                if sent >= messages:
                    break
    return taken, sent, time.monotonic() - began


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
