"""The long form, `make faults`: the same runs with 20,000 visits, and a table of what people were brought."""

import argparse
import asyncio
import sys
from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.databases import PostgresServer, make_durable, migrated
from tests.faults import runs
from tests.faults.fleet import Tally

TEAMS = 50
VISITS = 20_000
WITHIN = 1800.0  # seconds for a run
HEAD = f"{'run':<58}{'planned':>9}{'lost':>7}{'doubled':>9}{'things/s':>12}"

Run = Callable[[Path, str], Coroutine[Any, Any, Tally]]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--visits", type=int, default=VISITS, help="in each run")
    parser.add_argument("--teams", type=int, default=TEAMS, help="workspaces they are spread over")
    options = parser.parse_args()
    people = max(2, options.visits // options.teams // 2 * 2)
    size: dict[str, Any] = {"people": people, "teams": options.teams, "within": WITHIN}
    server = PostgresServer()
    try:
        return asyncio.run(_all(server, size))
    finally:
        server.stop()


async def _all(server: PostgresServer, size: dict[str, Any]) -> int:
    say(HEAD)
    failed = 0
    for name, database, run in rows(server, size):
        with TemporaryDirectory(prefix="rapport-faults-") as folder:
            url = f"sqlite:///{folder}/rapport.db" if database == "SQLite" else server.create(server.template)
            if database == "SQLite":
                await migrated(url)
            else:
                make_durable(url)
            try:
                done = await run(Path(folder), url)
                say(
                    f"{f'{name}, {database}':<58}{done.planned:>9,}{done.lost:>7,}{done.doubled:>9,}{done.rate:>12,.0f}"
                )
                failed += done.lost + done.doubled
            finally:
                if database != "SQLite":
                    server.drop(url)
    return 1 if failed else 0


def rows(server: PostgresServer, size: dict[str, Any]) -> list[tuple[str, str, Run]]:
    return [
        ("no fault, 2 replicas", "PostgreSQL", partial(runs.calm, replicas=2, **size)),
        ("no fault, 1 replica", "SQLite", partial(runs.calm, replicas=1, **size)),
        ("10 × kill -9, 2 replicas", "PostgreSQL", partial(runs.kills, replicas=2, **size)),
        ("10 × kill -9, 1 replica", "SQLite", partial(runs.kills, replicas=1, **size)),
        ("429, errors, drops, silence, 2 replicas", "PostgreSQL", partial(runs.storm, **size)),
        ("3 × database crash, 2 replicas", "PostgreSQL", partial(runs.crashes, crash=server.crash, **size)),
        ("4 × SIGTERM, 2 replicas", "PostgreSQL", partial(runs.restarts, **size)),
    ]


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
