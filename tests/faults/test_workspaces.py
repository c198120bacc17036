"""Many workspaces, each with a token of its own: what goes wrong in one is felt in no other."""

from pathlib import Path

from tests.faults import runs


async def test_one_that_is_silent_one_that_fails_and_one_that_is_revoked_hold_up_no_other(
    postgres_url: str, tmp_path: Path
) -> None:
    well, recovered, revoked = await runs.neighbors(tmp_path, postgres_url, people=40)
    assert (well.lost, well.doubled) == (0, 0)
    assert (recovered.lost, recovered.doubled) == (0, 0)
    assert (revoked.lost, revoked.doubled) == (2 * 40, 0), "nothing is sent there, and nothing of it is given up"
