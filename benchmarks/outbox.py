"""The outbox with 20,000 messages due in 50 workspaces, against a bare `chat_postMessage` loop.

Both in one process, through the same client and session, as many requests at once.
"""

import asyncio
import gc
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from slack_sdk.web.async_client import AsyncWebClient

from benchmarks import fanout, sample
from benchmarks.processes import Running, bot_environment, running
from benchmarks.report import Row, median, times
from bot.app import Application, build_app
from bot.operate import logs
from bot.outbox import deliver, sending
from bot.settings import Settings
from bot.views import prompts
from bot.views.blocks import Message
from storage import prompts as prompt_store

GOAL = 0.5
AT_ONCE = deliver.LANES * deliver.AT_ONCE
LONGEST = 30.0  # seconds of a round; the rate of what was sent by then counts


async def measure(*, quick: bool) -> list[Row]:
    rounds, messages, longest = (1, 1_000, 5.0) if quick else (3, 20_000, LONGEST)
    ours, theirs = [], []
    logs.configure("error")  # as `python -m bot run` does
    with TemporaryDirectory(prefix="rapport-bench-") as folder:
        filled = Path(folder) / "filled.db"
        await fanout.prepare(filled, messages)
        async with running("benchmarks.slack") as slack:
            for turn in range(rounds):
                app = await build_app(_settings(slack, Path(shutil.copy(filled, Path(folder) / f"{turn}.db"))))
                gc.collect()
                gc.freeze()  # as it does, too
                try:
                    theirs.append(await post_bare(app, messages))
                    ours.append(await empty_outbox(app, messages, longest))
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
            f"{rounds} rounds of up to {longest:g} s, {AT_ONCE} at once",
        )
    ]


def _settings(slack: Running, database: Path) -> Settings:
    return Settings.from_env(bot_environment(slack, database, SLACK_MESSAGES_PER_SECOND="10000", LOG_LEVEL="error"))


async def empty_outbox(app: Application, messages: int, longest: float) -> float:
    """Messages a second, until all have been sent or time is up."""
    outbox = deliver.Outbox(app.services)
    began = time.perf_counter()
    sent = 0
    while sent < messages and (left := began + longest - time.perf_counter()) > 0:
        await outbox.send_due()
        try:
            await asyncio.wait_for(outbox.idle(), left)
        except TimeoutError:
            await outbox.stop(within=longest)
        sent = await fanout.count_sent(app.services.db)
    return sent / (time.perf_counter() - began)


async def post_bare(app: Application, messages: int) -> float:
    """The same posts without a row to remember any: messages a second."""
    message = await a_message(app)
    began = time.perf_counter()
    left = iter(range(messages))
    async with asyncio.TaskGroup() as group:
        for _ in range(AT_ONCE):
            group.create_task(_post_from(left, app.services.slack, message))
    return messages / (time.perf_counter() - began)


async def _post_from(left: Iterator[int], slack: AsyncWebClient, message: Message) -> None:
    for number in left:
        await sending.post(slack, "D1", message, f"{number:032x}")


async def a_message(app: Application) -> Message:
    """One of the messages that are due."""
    with app.services.db.session() as session:
        prompt = prompt_store.find(session, fanout.team(0), 2, member=sample.who("A", 1))
    assert prompt
    return prompts.ask(prompt, app.services.content)
