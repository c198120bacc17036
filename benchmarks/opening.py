"""`/checkin` until its form is open, over signed HTTP, against a bare Bolt handler that opens the same form."""

import aiohttp

from benchmarks import load, sample
from benchmarks.report import Row, milliseconds, times
from benchmarks.rounds import alternate, median_of_rounds, median_ratio
from benchmarks.servers import PAIRS, Servers, servers

GOAL = 1.5


async def measure(*, quick: bool) -> list[Row]:
    rounds, each = (3, 160) if quick else (10, 480)
    async with servers() as running:
        requests = [load.command("/checkin", sample.who("B", turn % PAIRS + 1)) for turn in range(each)]
        ours, theirs = await alternate(
            lambda: load.send_all(running.bot.port, requests),
            lambda: load.send_all(running.bare.port, requests),
            rounds,
        )
        await check_opened(running, 2 * (rounds + 1) * each)
    ratio = median_ratio(ours, theirs)
    return [
        Row(
            "/checkin to open form",
            "a bare Bolt handler, same form",
            milliseconds(median_of_rounds(ours)),
            milliseconds(median_of_rounds(theirs)),
            times(ratio),
            f"median ≤ {GOAL}×",
            ratio <= GOAL,
            f"{rounds} rounds of {each}, {load.CONNECTIONS} connections",
        )
    ]


async def check_opened(running: Servers, expected: int) -> None:
    """Every command has opened a form; else something else was timed."""
    async with aiohttp.ClientSession() as session, session.get(f"{running.slack.url}/counts") as answer:
        opened = (await answer.json())["views.open"]
    if opened != expected:
        raise RuntimeError(f"{opened} forms were opened, not {expected}")
