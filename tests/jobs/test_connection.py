"""Which workspace this is, and whether Slack accepts the token."""

from storage import workspaces
from tests.jobs.conftest import Desk


async def test_a_removed_app_stops_and_goes_on_when_it_is_installed_again(desk: Desk) -> None:
    await desk.house.playground.uninstalls()
    await desk.owe("one")
    await desk.tick()
    with desk.db.session() as session:
        assert workspaces.list_disconnected(session) == [desk.house.team_id]
    assert (desk.posts(), await desk.states()) == (0, ["planned"])

    desk.workspace.revoked_with = None
    await desk.tick()
    with desk.db.session() as session:
        assert workspaces.list_disconnected(session) == []
    await desk.tick(after=1)
    assert await desk.states() == ["sent"]


async def test_while_all_is_well_slack_is_not_asked_who_we_are(desk: Desk) -> None:
    before = [call.method for call in desk.workspace.calls].count("auth.test")
    for _ in range(3):
        await desk.tick(after=60)
    assert [call.method for call in desk.workspace.calls].count("auth.test") == before


async def test_slack_that_does_not_answer_keeps_the_workspace_waiting(desk: Desk) -> None:
    await desk.house.playground.uninstalls()
    desk.workspace.revoked_with = None
    desk.faults.add("error_before", "auth.test", times=2)
    await desk.tick()
    await desk.tick()
    with desk.db.session() as session:
        assert workspaces.list_disconnected(session) == [desk.house.team_id]
    await desk.tick()
    with desk.db.session() as session:
        assert workspaces.list_disconnected(session) == []
