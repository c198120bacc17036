"""A coordinator who imports pairs in a large workspace: pastes as many lines as fit, looks, makes them, and goes on."""

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
PATIENCE = 60.0  # seconds for Slack's list of everybody to be read once


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
            typed = "\n".join(f"@{handle(2 * number)}, @{handle(2 * number + 1)}" for number in numbers)
            preview = await self._send(typed, metadata="")
            await self._send(typed, metadata=preview["private_metadata"])
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
