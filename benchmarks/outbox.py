"""A tick and a send with 20,000 visits due in 50 workspaces, against a loop that posts as many and remembers nothing.

Timed by the pretend Slack, from the first message that reaches it to the last: most are decided in between.
"""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks import fanout, posting, seen
from benchmarks.processes import Running, bot_environment, running
from benchmarks.report import Row, median, times
from benchmarks.seen import Calls

GOAL = 0.4
LONGEST = 60.0  # seconds of a round; the rate of what was sent by then counts


async def measure(*, quick: bool) -> list[Row]:
    rounds, messages, longest = (1, 1_000, 10.0) if quick else (3, 20_000, LONGEST)
    ours, theirs = [], []
    with TemporaryDirectory(prefix="rapport-bench-") as folder:
        filled = Path(folder) / "filled.db"
        await fanout.prepare(f"sqlite:///{filled}", messages)
        for turn in range(rounds):
            file = shutil.copy(filled, Path(folder) / f"{turn}.db")
            sent, message = await empty(f"sqlite:///{file}", messages, longest)
            ours.append(sent.rate)
            async with running("benchmarks.slack") as slack:
                theirs.append((await posting.post_all(slack, message, messages)).rate)
    ratio = median([one / two for one, two in zip(ours, theirs, strict=True)])
    return [
        Row(
            f"a tick and a send, {messages:,} visits in {fanout.WORKSPACES} workspaces",
            "a bare chat_postMessage loop",
            f"{median(ours):,.0f}/s",
            f"{median(theirs):,.0f}/s",
            times(ratio),
            f"rate ≥ {GOAL}×",
            ratio >= GOAL,
            f"{rounds} rounds of up to {longest:g} s",
        )
    ]


async def empty(database_url: str, messages: int, longest: float) -> tuple[Calls, dict[str, Any]]:
    """Let the bot send what it owes, until all is sent or time is up; also give the last message, as it was posted."""
    async with running("benchmarks.slack") as slack, running("bot", "run", env=_settings(slack, database_url)):
        sent = await seen.until(slack, "chat.postMessage", messages, within=longest)
        return sent, await seen.latest(slack, "chat.postMessage")


def _settings(slack: Running, database_url: str) -> dict[str, str]:
    return bot_environment(slack, database_url, SLACK_MESSAGES_PER_SECOND="10000")
