"""SIGTERM in the middle of a fan-out: what has begun is finished, and what has not goes on elsewhere at once."""

from pathlib import Path

from tests.faults import runs


async def test_replicas_that_are_restarted_one_by_one_hand_over_their_work(postgres_url: str, tmp_path: Path) -> None:
    done = await runs.restarts(tmp_path, postgres_url, people=150, within=600)
    assert (done.lost, done.doubled) == (0, 0)
