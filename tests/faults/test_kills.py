"""`kill -9` in the middle of a fan-out: whoever is owed a message gets it, once."""

from pathlib import Path

from tests.faults import runs


async def test_ten_kills_of_two_replicas_on_postgresql(postgres_url: str, tmp_path: Path) -> None:
    done = await runs.kills(tmp_path, postgres_url, replicas=2, people=250)
    assert (done.lost, done.doubled) == (0, 0)


async def test_ten_kills_of_the_only_replica_on_sqlite(sqlite_url: str, tmp_path: Path) -> None:
    done = await runs.kills(tmp_path, sqlite_url, replicas=1, people=250)
    assert (done.lost, done.doubled) == (0, 0)
