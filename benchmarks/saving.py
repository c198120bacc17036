"""Sending a check-in that is shared with the partner, against a bare Bolt handler that does one insert."""

import itertools
import json
import uuid
from typing import Any

from benchmarks import load, sample
from benchmarks.report import Row, median, milliseconds, percentile, times
from benchmarks.rounds import alternate, median_of_rounds, median_ratio
from benchmarks.servers import PAIRS, Servers, servers
from bot.views import checkins
from bot.views.entry_texts import AUDIENCE
from bot.views.forms import VALUE

GOAL, TAIL_GOAL = 2.0, 10.0


async def measure(*, quick: bool) -> list[Row]:
    rounds, each = (3, 96) if quick else (10, 320)
    async with servers() as running:
        pairs = itertools.cycle(range(1, PAIRS + 1))

        async def rapport() -> list[float]:
            return await load.send_all(running.bot.port, [sent_form(next(pairs)) for _ in range(each)])

        async def bare() -> list[float]:
            return await load.send_all(running.bare.port, [sent_form(next(pairs)) for _ in range(each)])

        ours, theirs = await alternate(rapport, bare, rounds)
        await check_saved(running, (rounds + 1) * each)
    ratio = median_ratio(ours, theirs)
    tail = median([percentile(one, 0.99) / median(one) for one in ours])
    their_tail = median([percentile(one, 0.99) / median(one) for one in theirs])
    measured = f"{rounds} rounds of {each}, {load.CONNECTIONS} connections"
    return [
        Row(
            "saving a check-in",
            "a bare Bolt handler, one insert",
            milliseconds(median_of_rounds(ours)),
            milliseconds(median_of_rounds(theirs)),
            times(ratio),
            f"median ≤ {GOAL:g}×",
            ratio <= GOAL,
            measured,
        ),
        Row(
            "saving, slowest in 100",
            "its own median",
            milliseconds(median([percentile(one, 0.99) for one in ours])),
            f"bare: {times(their_tail)}",
            times(tail),
            f"99th percentile ≤ {TAIL_GOAL:g}×",
            tail <= TAIL_GOAL,
            measured,
        ),
    ]


def sent_form(pair: int) -> bytes:
    """The mentee's check-in: three texts, one of them for the partner."""
    words = "We went through the plan for the quarter, and I will try it on the next project. " * 3
    values: dict[str, Any] = {"mood": chosen("good"), "met_on": {VALUE: {"selected_date": None}}}
    for field in checkins.FIELDS:
        values[field] = {VALUE: {"type": "plain_text_input", "value": words}}
        values[field + AUDIENCE] = chosen("partner" if field == "went_well" else "me")
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


async def check_saved(running: Servers, expected: int) -> None:
    """Every form is in the database; else something else was timed."""
    saved = await sample.count_responses(running.database)
    if saved != expected:
        raise RuntimeError(f"{saved} check-ins were saved, not {expected}")
