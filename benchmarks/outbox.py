"""The outbox emptying 20,000 due messages of 50 workspaces, against a bare `chat_postMessage` loop.

Both in one process, through the same client and session, as many requests at once.
"""

import asyncio
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from slack_sdk.web.async_client import AsyncWebClient

from benchmarks import fanout
from benchmarks.processes import Running, bot_environment, running
from benchmarks.report import Row, median, times
from bot.app import Application, build_app
from bot.jobs import deliver, sending
from bot.settings import Settings
from bot.views import prompts
from bot.views.parts import Message
from storage import prompts as prompt_store
from storage.database import Database
from storage.tables import Prompt

GOAL = 0.5
AT_ONCE = deliver.LANES * deliver.BATCH


async def measure(*, quick: bool) -> list[Row]:
    rounds, messages = (1, 2_000) if quick else (3, 20_000)
    with TemporaryDirectory(prefix="rapport-bench-") as folder:
        filled = Path(folder) / "filled.db"
        await fanout.prepare(filled, messages)
        ours, theirs = [], []
        async with running("benchmarks.slack") as slack:
            for turn in range(rounds):
                app = await build_app(_settings(slack, Path(shutil.copy(filled, Path(folder) / f"{turn}.db"))))
                try:
                    theirs.append(messages / await post_bare(app, messages))
                    ours.append(messages / await empty_outbox(app, messages))
                finally:
                    await app.stop()
    ratio = median([one / two for one, two in zip(ours, theirs, strict=True)])
    return [
        Row(
            f"outbox, {messages:,} due, {fanout.WORKSPACES} workspaces",
            "a bare chat_postMessage loop",
            f"{median(ours):,.0f}/s",
            f"{median(theirs):,.0f}/s",
            times(ratio),
            f"rate ≥ {GOAL}×",
            ratio >= GOAL,
            f"{rounds} rounds of {messages:,}, {AT_ONCE} at once",
        )
    ]


def _settings(slack: Running, database: Path) -> Settings:
    return Settings.from_env(bot_environment(slack, database, SLACK_MESSAGES_PER_SECOND="10000"))


async def empty_outbox(app: Application, messages: int) -> float:
    """Seconds until all have been sent."""
    began = time.perf_counter()
    outbox = deliver.Outbox(app.services)
    sent = 0
    while sent < messages:
        await outbox.send_due()
        await outbox.idle()
        before, sent = sent, await fanout.count_sent(app.services.db)
        if sent == before:
            raise RuntimeError(f"the outbox has stopped after {sent} of {messages} messages")
    return time.perf_counter() - began


async def post_bare(app: Application, messages: int) -> float:
    """Seconds for the same posts, without a row to remember any."""
    message = await a_message(app)
    began = time.perf_counter()
    left = iter(range(messages))
    async with asyncio.TaskGroup() as group:
        for _ in range(AT_ONCE):
            group.create_task(_post_from(left, app.services.slack, message))
    return time.perf_counter() - began


async def _post_from(left: Iterator[int], slack: AsyncWebClient, message: Message) -> None:
    for number in left:
        await sending.post(slack, "D1", message, f"{number:032x}")


async def a_message(app: Application) -> Message:
    """One of the messages that are due."""
    database: Database = app.services.db
    async with database.read() as session:
        prompt: Prompt | None = await prompt_store.find(session, fanout.team(0), 2, member=fanout.sample.who("A", 1))
    assert prompt
    return prompts.ask(prompt, app.services.content)
