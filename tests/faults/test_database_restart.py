"""PostgreSQL stops without a word under load, and comes back: the replicas recover by themselves."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.databases import PostgresServer, make_durable
from tests.faults import runs


@pytest.fixture
def server(postgres: PostgresServer) -> Iterator[PostgresServer]:
    """One of its own, to be mishandled. It is only there where one can run at all, which `postgres` finds out."""
    server = PostgresServer()
    try:
        yield server
    finally:
        server.stop()


async def test_three_crashes_of_the_database_under_load(server: PostgresServer, tmp_path: Path) -> None:
    url = server.create(server.template)
    make_durable(url)
    done = await runs.crashes(tmp_path, url, crash=server.crash, people=150)
    assert (done.lost, done.doubled) == (0, 0)
