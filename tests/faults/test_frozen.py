"""SIGSTOP for longer than the lease, and SIGCONT: whoever wakes up late neither loses nor repeats anything."""

from pathlib import Path

from tests.faults import runs


async def test_another_replica_goes_on_when_one_is_frozen_with_requests_under_way(
    postgres_url: str, tmp_path: Path
) -> None:
    done = await runs.frozen(tmp_path, postgres_url, people=120, holding="requests", SLACK_MESSAGES_PER_SECOND="6")
    assert (done.lost, done.doubled) == (0, 0)


async def test_another_replica_goes_on_when_one_is_frozen_inside_a_transaction(
    postgres_url: str, tmp_path: Path
) -> None:
    slowly = {"SLACK_MESSAGES_PER_SECOND": "4"}  # with ten workspaces, some transaction is open half of the time
    done = await runs.frozen(tmp_path, postgres_url, people=30, teams=10, holding="a transaction", **slowly)
    assert (done.lost, done.doubled) == (0, 0)


async def test_the_only_replica_goes_on_when_it_wakes_up(sqlite_url: str, tmp_path: Path) -> None:
    done = await runs.frozen_alone(tmp_path, sqlite_url, people=100)
    assert (done.lost, done.doubled) == (0, 0)
