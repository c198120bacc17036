"""Sending a check-in that is shared with the partner: beside a bare handler's one insert, and the documented way."""

import asyncio
import itertools
import json
import sqlite3
import time
import uuid
from contextlib import closing
from pathlib import Path
from typing import Any

from benchmarks import load, sample
from benchmarks.opening import PATIENCE
from benchmarks.report import Row, median, milliseconds, percentile, times
from benchmarks.rounds import alternate, row
from benchmarks.servers import PAIRS, servers
from bot.views import checkins
from bot.views.entry_texts import AUDIENCE
from bot.views.forms import VALUE
from storage.tables import Response

GOAL, DOCUMENTED_GOAL, TAIL_GOAL = 2.0, 0.5, 10.0
POLL = 0.01  # seconds


async def measure(*, quick: bool) -> list[Row]:
    rounds, each = (3, 96) if quick else (10, 320)
    async with servers() as running:
        pairs = itertools.cycle(range(1, PAIRS + 1))

        def forms() -> list[bytes]:
            return [sent_form(next(pairs)) for _ in range(each)]

        async def documented() -> list[float]:
            """It answers before anything is saved: so the time that each of as many at once took on average."""
            sent = forms()
            expected = count_documented(running.documented_file) + each
            began = time.monotonic()
            await load.send_all(running.documented.port, sent)
            while count_documented(running.documented_file) < expected:
                if time.monotonic() - began > PATIENCE:
                    raise RuntimeError("not everything that the documented way has acknowledged was saved")
                await asyncio.sleep(POLL)
            return [(time.monotonic() - began) * load.CONNECTIONS / each]

        ours, bare, theirs = await alternate(
            lambda: load.send_all(running.bot.port, forms()),
            lambda: load.send_all(running.bare.port, forms()),
            documented,
            rounds=rounds,
        )
        saved, expected = await sample.count(running.database_url, Response), (rounds + 1) * each
        if saved != expected:
            raise RuntimeError(f"{saved} check-ins were saved, not {expected}: something else was timed")
    tail = median([percentile(one, 0.99) / median(one) for one in ours])
    bare_tail = median([percentile(one, 0.99) / median(one) for one in bare])
    measured = f"{rounds} rounds of {each}, {load.CONNECTIONS} connections"
    return [
        row("saving a check-in", "a bare Bolt handler, one insert", ours, bare, GOAL, measured),
        row("saving a check-in", "Bolt and an ORM as documented", ours, theirs, DOCUMENTED_GOAL, measured),
        Row(
            "saving, slowest in 100",
            "its own median",
            milliseconds(median([percentile(one, 0.99) for one in ours])),
            f"bare: {times(bare_tail)}",
            times(tail),
            f"99th percentile ≤ {TAIL_GOAL:g}×",
            tail <= TAIL_GOAL,
            measured,
        ),
    ]


def count_documented(file: Path) -> int:
    """How many check-ins the documented way has committed."""
    with closing(sqlite3.connect(file)) as connection:
        return int(connection.execute("SELECT count(*) FROM check_in").fetchone()[0])


def sent_form(pair: int) -> bytes:
    """The mentee's check-in: three texts for the partner too."""
    words = "We went through the plan for the quarter, and I will try it on the next project. " * 3
    values: dict[str, Any] = {"mood": chosen("good"), "met": chosen("not_yet"), AUDIENCE: chosen("partner")}
    for field in checkins.FIELDS:
        values[field] = {VALUE: {"type": "plain_text_input", "value": words}}
    view = {
        "id": "V1",
        "type": "modal",
        "callback_id": checkins.FORM,
        "private_metadata": json.dumps({"form": uuid.uuid4().hex, "pair": pair, "prompt": None}),
        "state": {"values": values},
        "blocks": [],
        "hash": "1",
    }
    return load.interaction("view_submission", sample.who("B", pair), view=view)


def chosen(value: str) -> dict[str, Any]:
    return {VALUE: {"type": "static_select", "selected_option": {"value": value}}}
