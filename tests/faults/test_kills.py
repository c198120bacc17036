"""`kill -9` in the middle of a fan-out: whoever is owed a message gets it, once."""

import asyncio
from pathlib import Path

from tests.faults import runs


async def test_six_kills_lose_nothing_and_double_nothing(postgres_url: str, sqlite_url: str, tmp_path: Path) -> None:
    """Two replicas on PostgreSQL with five workspaces, and the only one on SQLite with its one; side by side, since
    they wait most of the time. `make faults` kills each ten times.
    """
    folders = [tmp_path / "postgresql", tmp_path / "sqlite"]
    for folder in folders:
        folder.mkdir()
    two, one = await asyncio.gather(
        runs.kills(folders[0], postgres_url, replicas=2, people=50, teams=5, times=6),
        runs.kills(folders[1], sqlite_url, replicas=1, people=250, times=6),
    )
    assert (two.lost, two.doubled) == (0, 0)
    assert (one.lost, one.doubled) == (0, 0)
