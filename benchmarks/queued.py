"""A tick and a send on PostgreSQL, against Procrastinate: a queue on PostgreSQL, used as its documentation shows.

Procrastinate gets a job for each message, put into its queue before the clock starts, and one worker that does as many
at once as are under way elsewhere. Its job posts a finished message and does nothing else, while Rapport decides whose
visit is due, asks that again as it leaves, draws what waits and records what was told: the comparison favors
Procrastinate. Both have the same server, and are timed by the pretend Slack.
"""

import asyncio
import importlib.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from benchmarks import fanout, outbox, posting, seen
from benchmarks.processes import Running, running
from benchmarks.report import Row, median, times
from benchmarks.seen import Calls
from tests.databases import NoPostgres, PostgresServer, make_durable

GOAL = 3.0
PUT_AT_ONCE = 1_000  # jobs


async def measure(*, quick: bool) -> list[Row]:
    rounds, messages, longest = (1, 400, 10.0) if quick else (3, 20_000, outbox.LONGEST)
    if importlib.util.find_spec("procrastinate") is None:
        sys.stderr.write("  left out: the package procrastinate is not installed\n")
        return []
    ours, theirs = [], []
    try:
        with server() as postgres:
            for _ in range(rounds):
                url = postgres.create(postgres.template)
                make_durable(url)
                await fanout.prepare(url, messages)
                sent, message = await outbox.empty(url, messages, longest)
                ours.append(sent.rate)
                postgres.drop(url)
                url = postgres.create()
                make_durable(url)
                async with running("benchmarks.slack") as slack:
                    theirs.append((await work_off(slack, url, message, messages, longest)).rate)
                postgres.drop(url)
    except NoPostgres as reason:
        sys.stderr.write(f"  left out: PostgreSQL cannot run here: {reason}\n")
        return []
    ratio = median([one / two for one, two in zip(ours, theirs, strict=True)])
    return [
        Row(
            f"a tick and a send on PostgreSQL, {messages:,} visits in {fanout.WORKSPACES} workspaces",
            "Procrastinate, a job for each",
            f"{median(ours):,.0f}/s",
            f"{median(theirs):,.0f}/s",
            times(ratio),
            f"rate ≥ {GOAL:g}×",
            ratio >= GOAL,
            f"{rounds} rounds of up to {longest:g} s",
        )
    ]


@contextmanager
def server() -> Iterator[PostgresServer]:
    running = PostgresServer()
    try:
        yield running
    finally:
        running.stop()


async def work_off(slack: Running, database_url: str, message: dict[str, Any], messages: int, longest: float) -> Calls:
    """Put so many jobs into the queue, and let a worker do them, until all are done or time is up."""
    import procrastinate  # not everywhere: without it this row is left out

    # With as many connections as it takes by itself; more made it slower.
    connector = procrastinate.PsycopgConnector(conninfo=database_url.replace("+psycopg", ""))
    app = procrastinate.App(connector=connector)
    async with posting.client(slack) as web, app.open_async():
        await app.schema_manager.apply_schema_async()

        async def post(message: dict[str, Any]) -> None:
            await web.chat_postMessage(**message)

        task = app.task(name="post")(post)
        for first in range(0, messages, PUT_AT_ONCE):
            jobs = min(PUT_AT_ONCE, messages - first)
            arguments: list[dict[str, Any]] = [{"message": message}] * jobs
            await task.batch_defer_async(*arguments)
        async with connector.pool.connection() as connection:
            await connection.execute("ANALYZE")
        working = asyncio.create_task(app.run_worker_async(concurrency=posting.AT_ONCE, install_signal_handlers=False))
        done = await seen.until(slack, "chat.postMessage", messages, within=longest)
        working.cancel()
        with suppress(asyncio.CancelledError):
            await working
    return done
