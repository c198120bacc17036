"""A coordinator who imports pairs in a large workspace: pasted part by part, looked at, and made all at once.

First with some lines mistyped, which is looked at and given up; then right.
"""

import asyncio
import gc
import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from benchmarks import load, sample, seen
from benchmarks.processes import Running
from benchmarks.slack import TEAM, handle
from bot import content
from bot.actions import pairs
from bot.actions.pairs import NewPair
from bot.domain.actor import Actor, Scope
from bot.views import rosters
from bot.views.forms import VALUE
from bot.views.parts import LONGEST_TEXT
from storage import programs
from storage.database import Database
from storage.members import Profile
from storage.tables import Pair

COORDINATOR = "U0CLEO"
MISTYPED = 10  # one line in so many, at first
PATIENCE = 120.0  # seconds for Slack's list of everybody to be read once
LONGEST_LINE = 40  # characters


def parts_of(lines: list[str]) -> Iterator[str]:
    """As many lines as fit into Slack's field, again and again."""
    size = LONGEST_TEXT // LONGEST_LINE
    for first in range(0, len(lines), size):
        yield "\n".join(lines[first : first + size])


def mistyped(name: str, turn: int) -> str:
    """With a letter too many in some of them, as nobody is called."""
    return f"{name[:2]}{name[1:]}" if turn % MISTYPED == 0 else name


def seconds_to_make(url: str, count: int) -> float:
    """How long the transaction holds the one writer that makes so many pairs of people whom nobody has met yet."""
    database = Database(url)
    everything, now = content.load(), datetime.now(UTC)
    zones = ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Sydney")
    people = [
        Profile(f"UN{number}", f"Person {number}", zones[number % len(zones)], deactivated=False)
        for number in range(2 * count)
    ]
    new = [NewPair(people[2 * number], people[2 * number + 1]) for number in range(count)]
    gc.collect()
    gc.freeze()  # as the bot does once it has started
    with database.session() as session:  # held from its first statement to its commit
        began = time.perf_counter()
        program = programs.get(session, TEAM, 1, coordinator=None)
        made = pairs.make(
            session,
            Actor(TEAM, COORDINATOR),
            Scope(None),
            program,
            new,
            content=everything,
            starts_on=now.date(),
            now=now,
        )
    taken = time.perf_counter() - began
    if len(made) != count:
        raise RuntimeError(f"{len(made)} pairs were made, not {count}: something else was timed")
    return taken


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
        pairs = [(handle(2 * number), handle(2 * number + 1)) for number in range(lines)]
        await self._paste([f"@{mistyped(mentor, turn)}, @{mentee}" for turn, (mentor, mentee) in enumerate(pairs)], "a")
        preview = await self._paste([f"@{mentor}, @{mentee}" for mentor, mentee in pairs], "b")
        await self._send(preview["private_metadata"], self._last)
        made = await sample.count(self._url, Pair) - before
        if made != lines:
            raise RuntimeError(f"{made} pairs were made, not {lines}: something else was timed")

    async def _paste(self, lines: list[str], form_id: str) -> dict[str, Any]:
        """Each part in its turn, and what the form shows of all of them when everybody has been looked up."""
        metadata = json.dumps({"form": form_id, "part": 0, "over": 0})
        *first, self._last = parts_of(lines)
        for part in first:
            press = {"type": "button", "action_id": rosters.ADD_MORE, "block_id": "b", "value": "-"}
            await self._wait_for("block_actions", actions=[press], view=self._form(metadata, part))
            metadata = (await seen.latest(self._slack, "views.update"))["view"]["private_metadata"]
        return await self._send(metadata, self._last)

    async def _send(self, metadata: str, part: str) -> dict[str, Any]:
        """Send the form, and give what it shows when everybody has been looked up."""
        shown = (await seen.calls(self._slack, "views.update")).count
        await self._wait_for("view_submission", view=self._form(metadata, part))
        async with asyncio.timeout(PATIENCE):
            await seen.until(self._slack, "views.update", shown + 1, within=PATIENCE)
        found: dict[str, Any] = (await seen.latest(self._slack, "views.update"))["view"]
        return found

    async def _wait_for(self, kind: str, **fields: Any) -> None:
        began = time.perf_counter()
        connection = await load.Connection.open(self._bot.port)
        await connection.send(load.interaction(kind, COORDINATOR, **fields))
        self.acks.append(time.perf_counter() - began)
        connection.close()

    def _form(self, metadata: str, part: str) -> dict[str, Any]:
        number = json.loads(metadata)["part"]
        field = f"pairs_{number + 1}" if number else "pairs"
        return {
            "id": "V9",
            "type": "modal",
            "callback_id": rosters.FORM,
            "private_metadata": metadata,
            "state": {
                "values": {
                    "program": {VALUE: {"type": "static_select", "selected_option": {"value": "1"}}},
                    field: {VALUE: {"type": "plain_text_input", "value": part}},
                }
            },
            "blocks": [],
            "hash": "1",
        }
