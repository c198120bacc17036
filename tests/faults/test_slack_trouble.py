"""Slack in trouble: what it says, does not say, and says too late; and a count that notices when it matters."""

from pathlib import Path

from tests.faults import runs


async def test_in_a_storm_of_refusals_errors_and_silence(postgres_url: str, tmp_path: Path) -> None:
    done = await runs.storm(tmp_path, postgres_url, people=200)
    assert (done.lost, done.doubled) == (0, 0)


async def test_without_looking_before_resending_people_get_messages_twice(sqlite_url: str, tmp_path: Path) -> None:
    """The count can fail: without it, the others would prove nothing."""
    done = await runs.blindly(tmp_path, sqlite_url, people=100)
    assert done.lost == 0
    assert done.doubled >= 20
