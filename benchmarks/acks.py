"""What people wait for while the bot is busy: a command, a press and a sent form, in turns, at a steady pace."""

import asyncio
import sqlite3
import time
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import fanout, history, importing, load, sample, seen
from benchmarks.processes import bot_environment, running
from benchmarks.report import Row, median, milliseconds, percentile
from benchmarks.saving import sent_form
from benchmarks.slack import PEOPLE
from bot.domain.messages import DIGEST_NOW
from bot.slack import people
from bot.views import checkins

GOAL = 0.25  # seconds
PER_SECOND = 20
LONGEST = 60.0  # seconds; if it takes longer to send all, what was asked by then counts
LONGEST_IMPORT = 180.0
LONGEST_READING = 240.0
PAIRS = 100
DIGESTS = 20


async def measure(*, quick: bool) -> list[Row]:
    rows = (while_sending, while_importing, while_making, while_reading, while_counting)
    return [await each(quick=quick) for each in rows]


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


async def while_reading(*, quick: bool) -> Row:
    """Everybody in the workspace is known, and Slack says something new about each of them."""
    pages = 3 if quick else -(-PEOPLE // people.PAGE)
    with TemporaryDirectory(prefix="rapport-bench-") as folder:
        url = f"sqlite:///{Path(folder) / 'rapport.db'}"
        async with sample.database(url) as database:
            with database.session() as session:
                sample.add_workspace(session)
                sample.add_pairs(session, PAIRS)
                sample.add_everybody(session)
        async with (
            running("benchmarks.slack") as slack,
            running("bot", "run", env=bot_environment(slack, url)) as bot,
        ):

            async def read() -> None:
                await seen.until(slack, "users.list", pages, within=LONGEST_READING)

            taken, seconds = await ask_during(bot.port, read)
            asked = (await seen.calls(slack, "users.list")).count
    return _row(f"{PEOPLE:,} people are read anew", taken, f"{asked} of {pages} pages in {seconds:.0f} s")


async def while_counting(*, quick: bool) -> Row:
    """So many coordinators ask for the digest of one program at once; each has to be counted and drawn."""
    pairs, coordinators = (100, ["U0C0"]) if quick else (5_000, [f"U0C{number}" for number in range(DIGESTS)])
    with TemporaryDirectory(prefix="rapport-bench-") as folder:
        file = Path(folder) / "rapport.db"
        url = f"sqlite:///{file}"
        async with sample.database(url) as database:
            with database.session() as session:
                history.add(session, pairs)
                sample.add_members(session, coordinators)
        async with running("benchmarks.slack") as slack:
            named = ",".join(coordinators)
            settings = bot_environment(slack, url, COORDINATORS=named, SLACK_MESSAGES_PER_SECOND="10000")
            async with running("bot", "run", env=settings) as bot:

                async def count() -> None:
                    for each in coordinators:
                        await load.once(bot.port, load.command("/mentorship-admin", each, "digest"))
                    async with asyncio.timeout(LONGEST):
                        await _digests(file, len(coordinators))

                taken, seconds = await ask_during(bot.port, count)
    return _row(f"{len(coordinators)} digests of {2 * pairs:,} members go out", taken, f"sent in {seconds:.0f} s")


async def _digests(file: Path, count: int) -> None:
    """Wait for so many to be sent; not by what Slack has seen, as what is saved meanwhile is told to partners."""
    sent = "SELECT count(*) FROM deliveries WHERE kind = ? AND state = 'sent'"
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        while True:
            if connection.execute(sent, (DIGEST_NOW.name,)).fetchone()[0] >= count:
                return
            await asyncio.sleep(seen.POLL)


async def while_making(*, quick: bool) -> Row:
    count, rounds = (100, 1) if quick else (1_000, 5)
    taken = []
    for _ in range(rounds):
        with TemporaryDirectory(prefix="rapport-bench-") as folder:
            url = f"sqlite:///{Path(folder) / 'rapport.db'}"
            async with sample.database(url) as database:
                with database.session() as session:
                    sample.add_workspace(session)
                    sample.add_pairs(session, PAIRS)
            taken.append(await asyncio.to_thread(importing.seconds_to_make, url, count))
    longest = median(taken)
    return Row(
        f"the writer is held while {count:,} pairs are made",
        "the wait that is allowed for any ack",
        milliseconds(longest),
        f"{GOAL * 1000:.0f} ms",
        f"{longest / GOAL:.2f}×",
        f"≤ {GOAL * 1000:.0f} ms",
        longest <= GOAL,
        f"median of {rounds}: one transaction",
    )


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
    await load.once(port, request)
    taken.append(time.perf_counter() - began)
