"""A Monday of a program with 10,000 members and a year behind it, against plain SQL for the same numbers.

Its week is counted, and what is kept of it and of the eight before is read, with the pairs that may need a hand.
"""

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy.orm import Session

from benchmarks import history, plain_digest, sample
from benchmarks.report import Row, milliseconds, times
from benchmarks.rounds import alternate, median_of_rounds, median_ratio
from bot.actions import digests, weeks
from storage import programs
from storage.database import Database

GOAL = 1.5
MOST_ROWS = 2_100  # nine weeks, the pairs that are looked at closely (2,000 at most), and a few single numbers


async def measure(*, quick: bool) -> list[Row]:
    rounds, pairs = (3, 100) if quick else (5, 5_000)
    with TemporaryDirectory(prefix="rapport-bench-") as folder:
        async with filled(Path(folder) / "rapport.db", pairs) as database:
            now = datetime.now(UTC)
            with database.session() as session:
                _keep_what_was_counted(session, now - timedelta(weeks=1))
            with database.session() as session:

                def numbers(session: Session) -> None:
                    (counted,) = weeks.count_due(session, now=now, limit=1)
                    assert len(counted.weeks) == 1
                    digests.collect(session, counted.program, now=now, reader="U0CLEO")

                async def rapport() -> list[float]:
                    began = time.perf_counter()
                    await database.read_blind(numbers)
                    return [time.perf_counter() - began]

                async def plain() -> list[float]:
                    began = time.perf_counter()
                    plain_digest.collect(session, now)
                    return [time.perf_counter() - began]

                ours, theirs = await alternate(rapport, plain, rounds=rounds)
                rows = count_rows(session, numbers)
    ratio = median_ratio(ours, theirs)
    return [
        Row(
            f"digest of {2 * pairs:,} members, a year",
            "plain SQL for its numbers",
            milliseconds(median_of_rounds(ours)),
            milliseconds(median_of_rounds(theirs)),
            times(ratio),
            f"≤ {GOAL}×",
            ratio <= GOAL,
            f"{rounds} rounds",
        ),
        Row(
            "digest, rows that reach Python",
            "one per member",
            f"{rows:,}",
            f"{2 * pairs:,}",
            times(rows / (2 * pairs)),
            f"≤ {MOST_ROWS}, whatever the size",
            rows <= MOST_ROWS,
            "once",
        ),
    ]


def _keep_what_was_counted(session: Session, monday: datetime) -> None:
    """By the Monday before this one, eight weeks had been."""
    programs.set_next_digest(session, 1, monday)
    for counted in weeks.count_due(session, now=monday, limit=1):
        weeks.keep(session, counted)


@asynccontextmanager
async def filled(path: Path, pairs: int) -> AsyncIterator[Database]:
    async with sample.database(f"sqlite:///{path}") as database:
        with database.session() as session:
            history.add(session, pairs)
        yield database


def count_rows(session: Session, work: Callable[[Session], object]) -> int:
    """How many rows the database handed to Python meanwhile."""
    rows = 0

    def count(_cursor: object, row: tuple[Any, ...]) -> tuple[Any, ...]:
        nonlocal rows
        rows += 1
        return row

    driver: Any = session.connection().connection.driver_connection
    driver.row_factory = count
    work(session)
    driver.row_factory = None
    return rows
