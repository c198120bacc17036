"""A tick of every job with nothing due: a million rhythms against a thousand."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import text

from benchmarks import sample
from benchmarks.processes import Running, bot_environment, running
from benchmarks.report import Row, milliseconds, times
from benchmarks.rounds import alternate, median_of_rounds, median_ratio
from benchmarks.slack import TEAM
from bot.app import Application, build_app
from bot.settings import Settings

GOAL = 2.0
FEW = 1_000

# One pair has as many rhythms as it takes: a tick looks at no pair before something is due.
FILL = text(
    """
    WITH RECURSIVE counted(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM counted WHERE number < :many)
    INSERT INTO rhythms (team_id, pair_id, user_id, kind, rrule, local_time, starts_on, next_at, next_date)
    SELECT :team_id, 1, :user_id, 'k' || number, 'FREQ=WEEKLY', '10:00:00.000000', '2026-01-05',
           datetime('now', '+1 day', '+' || (number % 604800) || ' seconds') || '.000000', date('now', '+2 days')
    FROM counted
    """
)


async def measure(*, quick: bool) -> list[Row]:
    rounds, each, many = (3, 5, 20_000) if quick else (15, 8, 1_000_000)
    with TemporaryDirectory(prefix="rapport-bench-") as folder:
        async with (
            running("benchmarks.slack") as slack,
            filled(slack, Path(folder) / "many.db", many) as large,
            filled(slack, Path(folder) / "few.db", FEW) as small,
        ):

            async def tick(app: Application) -> list[float]:
                return [await seconds_for_tick(app) for _ in range(each)]

            ours, theirs = await alternate(lambda: tick(large), lambda: tick(small), rounds=rounds)
    ratio = median_ratio(ours, theirs)
    return [
        Row(
            f"a tick with nothing due, {many:,} rhythms",
            f"the same with {FEW:,}",
            milliseconds(median_of_rounds(ours)),
            milliseconds(median_of_rounds(theirs)),
            times(ratio),
            f"≤ {GOAL:g}×",
            ratio <= GOAL,
            f"{rounds} rounds of {each}",
        )
    ]


@asynccontextmanager
async def filled(slack: Running, path: Path, rhythms: int) -> AsyncIterator[Application]:
    url = f"sqlite:///{path}"
    async with sample.database(url) as database:
        with database.session() as session:
            sample.add_workspace(session)
            sample.add_pairs(session, 1)
            session.execute(FILL, {"many": rhythms, "team_id": TEAM, "user_id": sample.who("A", 1)})
    app = await build_app(Settings.from_env(bot_environment(slack, url)))
    try:
        yield app
    finally:
        await app.stop()


async def seconds_for_tick(app: Application) -> float:
    began = time.perf_counter()
    await app.timetable.tick()
    return time.perf_counter() - began
