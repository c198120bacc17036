"""A coordinator who imports pairs in a large workspace, as many lines as fit at a time.

Each time they paste lines of which some are mistyped, mend those, look again, and have the pairs made.
"""

import asyncio
import time
from typing import Any

from benchmarks import load, sample, seen
from benchmarks.processes import Running
from benchmarks.slack import handle
from bot.domain.imports import MOST_LINES
from bot.views import imports
from bot.views.forms import VALUE
from storage.tables import Pair

COORDINATOR = "U0CLEO"
MISTYPED = 10  # one line in so many, at first
PATIENCE = 60.0  # seconds for Slack's list of everybody to be read once


def written(pairs: list[tuple[str, str]]) -> str:
    return "\n".join(f"@{mentor}, @{mentee}" for mentor, mentee in pairs)


def mistyped(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """With a letter too many in some of them, as nobody is called."""
    return [
        (f"{mentor[:2]}{mentor[1:]}" if turn % MISTYPED == 0 else mentor, mentee)
        for turn, (mentor, mentee) in enumerate(pairs)
    ]


class Imports:
    """`acks` is how long the coordinator waited for each answer, in seconds."""

    def __init__(self, bot: Running, slack: Running, database_url: str) -> None:
        self._bot = bot
        self._slack = slack
        self._url = database_url
        self.acks: list[float] = []

    async def run(self, lines: int) -> None:
        """Make so many pairs of people who have not been in any."""
        before = await sample.count(self._url, Pair)
        for first in range(0, lines, MOST_LINES):
            numbers = range(first, min(first + MOST_LINES, lines))
            pairs = [(handle(2 * number), handle(2 * number + 1)) for number in numbers]
            await self._send(written(mistyped(pairs)), metadata="")
            preview = await self._send(written(pairs), metadata="")
            await self._send(written(pairs), metadata=preview["private_metadata"])
        made = await sample.count(self._url, Pair) - before
        if made != lines:
            raise RuntimeError(f"{made} pairs were made, not {lines}: something else was timed")

    async def _send(self, typed: str, *, metadata: str) -> dict[str, Any]:
        """Send the form, and give what it shows when everybody has been looked up."""
        shown = (await seen.calls(self._slack, "views.update")).count
        view = {
            "id": "V9",
            "type": "modal",
            "callback_id": imports.FORM,
            "private_metadata": metadata,
            "state": {
                "values": {
                    "program": {VALUE: {"type": "static_select", "selected_option": {"value": "1"}}},
                    "pairs": {VALUE: {"type": "plain_text_input", "value": typed}},
                }
            },
            "blocks": [],
            "hash": "1",
        }
        began = time.perf_counter()
        connection = await load.Connection.open(self._bot.port)
        await connection.send(load.interaction("view_submission", COORDINATOR, view=view))
        self.acks.append(time.perf_counter() - began)
        connection.close()
        async with asyncio.timeout(PATIENCE):
            await seen.until(self._slack, "views.update", shown + 1, within=PATIENCE)
        found: dict[str, Any] = (await seen.latest(self._slack, "views.update"))["view"]
        return found
