"""`/checkin` until its form is open, over signed HTTP: beside the bare minimum, and beside the documented way."""

import time

from benchmarks import load, sample, seen
from benchmarks.report import Row
from benchmarks.rounds import alternate, row
from benchmarks.servers import PAIRS, servers

GOAL, DOCUMENTED_GOAL = 2.0, 0.5
PATIENCE = 60.0  # seconds for what has been acknowledged before it was done


async def measure(*, quick: bool) -> list[Row]:
    rounds, each = (3, 160) if quick else (10, 480)
    async with servers() as running:
        requests = [load.command("/checkin", sample.who("B", turn % PAIRS + 1)) for turn in range(each)]

        async def documented() -> list[float]:
            """It answers before its form is open: so the time that each of as many at once took on average."""
            before = (await seen.calls(running.slack, "views.open")).count
            began = time.monotonic()
            await load.send_all(running.documented.port, requests)
            opened = await seen.until(running.slack, "views.open", before + each, within=PATIENCE)
            return [(opened.last - began) * load.CONNECTIONS / each]

        before = (await seen.calls(running.slack, "views.open")).count
        ours, bare, theirs = await alternate(
            lambda: load.send_all(running.bot.port, requests),
            lambda: load.send_all(running.bare.port, requests),
            documented,
            rounds=rounds,
        )
        opened, expected = (await seen.calls(running.slack, "views.open")).count - before, 3 * (rounds + 1) * each
        if opened != expected:
            raise RuntimeError(f"{opened} forms were opened, not {expected}: something else was timed")
    measured = f"{rounds} rounds of {each}, {load.CONNECTIONS} connections"
    what = "/checkin to open form"
    return [
        row(what, "a bare Bolt handler, same form", ours, bare, GOAL, measured),
        row(what, "Bolt and an ORM as documented", ours, theirs, DOCUMENTED_GOAL, measured),
    ]
