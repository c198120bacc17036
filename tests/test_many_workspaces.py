"""Workspaces with a token each: removed, installed again, revoked, and what nobody gets to read."""

import re
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import SQLAlchemyError
from structlog.testing import capture_logs

from bot.outbox import deliver
from bot.playground import oauth
from bot.playground.person import Person
from bot.slack.clients import Clients
from storage import members, outbox, workspaces
from storage.tables import Base
from tests.conftest import HANGS, Clock, open_house
from tests.faults.fleet import POST
from tests.faults.processes import until
from tests.towns import NORTH, Town, open_town


@pytest.fixture
async def town(clock: Clock, database_url: str) -> AsyncIterator[Town]:
    async with open_town(clock, database_url) as town:
        yield town


# --- whose settings they are ---------------------------------------------------------------------------------------


async def installs(town: Town, team_id: str, who: str | None) -> None:
    """Somebody installs the app; None: Slack does not say who it was."""
    town.playground.oauth.more = {"authed_user": {"id": who} if who else {}}
    assert (await town.browser().installs(team_id)).status == 200


async def test_ids_in_the_settings_count_in_the_workspaces_that_one_of_them_has_installed(
    clock: Clock, database_url: str
) -> None:
    """The same id is somebody in each of the two: whoever runs the bot is there in one of them."""
    async with open_town(clock, database_url, COORDINATORS="UFAY, UOPS") as town:
        here, there = (town.playground.add_person("fay", id="UFAY", team=team) for team in (None, NORTH))
        home = town.team_id

        async def opens(fay: Person) -> bool:
            await fay.types("/mentorship-admin")
            opened = fay.modal is not None
            if opened:
                await fay.closes(everything=True)
            return opened

        for ours, theirs, expected in (
            ("UOPS", "UNORA", (True, False)),
            ("UFAY", "UNORA", (True, False)),
            ("UOPS", None, (True, False)),
            ("UNORA", "UOPS", (False, True)),
            ("UNORA", "UNORA", (False, False)),
            (None, None, (False, False)),
            ("UOPS", "UFAY", (True, True)),
            ("None", "none", (False, False)),
        ):
            await installs(town, home, ours)
            await installs(town, NORTH, theirs)
            assert (await opens(here), await opens(there)) == expected, (ours, theirs)


# --- removed and installed again -------------------------------------------------------------------------------------


@pytest.mark.parametrize("first", ["revocation", "removal"])
async def test_after_the_app_is_removed_its_token_is_forgotten_and_its_rows_are_kept(town: Town, first: str) -> None:
    await town.browser().installs(NORTH)
    await town.north("nils").types("hello")
    workspace = town.playground.gestures[NORTH].workspace
    workspace.revoked_with = "account_inactive"
    told = [town.playground.tells_of_revocation, town.playground.tells_of_removal]
    for tell in told if first == "revocation" else reversed(told):
        await tell(team=NORTH)
    await town.tick()
    assert await town.tokens() == {NORTH: None}
    assert await town.disconnected() == [NORTH]
    asked = len(workspace.calls)
    await town.pass_by(hours=2)
    assert len(workspace.calls) == asked, "Slack is not asked again with a token that is forgotten"

    assert (await town.browser().installs(NORTH)).status == 200
    assert await town.tokens() == {NORTH: f"xoxb-{NORTH}-1"}
    await town.tick()
    assert len(town.north("nils").messages) == 1, "what was owed when it was removed"
    workspace.refusals.clear()


async def test_news_of_the_removal_that_comes_after_the_app_is_back_does_no_harm(town: Town) -> None:
    await town.browser().installs(NORTH)
    town.playground.gestures[NORTH].workspace.revoked_with = "account_inactive"
    await town.browser().installs(NORTH)
    await town.playground.tells_of_removal(team=NORTH)
    await town.playground.tells_of_revocation(team=NORTH)
    assert await town.disconnected() == [NORTH]
    await town.north("nora").types("/mentorship help")
    assert town.north("nora").ephemerals, "meanwhile it answers"

    await town.tick()
    assert await town.disconnected() == []
    assert await town.tokens() == {NORTH: f"xoxb-{NORTH}-1"}


async def test_installing_twice_changes_nothing_but_what_must_be(town: Town) -> None:
    for _ in range(2):
        assert (await town.browser().installs(NORTH)).status == 200
    assert await town.tokens() == {NORTH: f"xoxb-{NORTH}"}


async def test_a_new_token_is_used_at_once_here_and_soon_in_another_replica(town: Town) -> None:
    await town.browser().installs(NORTH)
    services, workspace = town.app.services, town.playground.gestures[NORTH].workspace
    another = Clients(services.db, services.slack, many=True, fresh=0)
    assert (await another.of(NORTH)).token == (await services.slack_of(NORTH)).token == f"xoxb-{NORTH}"

    workspace.revoked_with = "token_revoked"
    await town.browser().installs(NORTH)
    assert (await another.of(NORTH)).token == (await services.slack_of(NORTH)).token == f"xoxb-{NORTH}-1"
    kept = await another.of(NORTH)
    assert await another.of(NORTH) is kept, "as long as the token stays, so does its client"


async def test_a_token_is_forgotten_only_if_it_is_the_one_that_slack_refused(town: Town) -> None:
    await town.browser().installs(NORTH)
    with town.app.services.db.session() as session:
        workspaces.mark_disconnected(session, NORTH, reason="token_revoked", now=town.clock())
        assert not workspaces.remove_token(session, NORTH, bot_token="xoxb-earlier")
        assert not workspaces.mark_connected(session, NORTH, bot_token="xoxb-earlier")
    assert await town.disconnected() == [NORTH]


async def test_a_revoked_token_is_noticed_when_it_is_used(town: Town) -> None:
    for team_id in (NORTH, town.team_id):
        await town.browser().installs(team_id)
    north = town.playground.gestures[NORTH].workspace
    await town.north("nils").types("hello")
    await town.person("ben").types("hello")
    north.revoked_with = "token_revoked"
    await town.tick()
    assert len(town.person("ben").messages) == 1
    assert await town.disconnected() == [NORTH]
    await town.tick()
    assert (await town.tokens())[NORTH] is None
    north.refusals.clear()


@pytest.mark.parametrize(("told", "kept"), [(False, True), (True, False)])
async def test_an_answer_that_may_be_meant_for_our_address_costs_a_token_only_if_slack_has_told_of_its_end(
    town: Town, told: bool, kept: bool
) -> None:
    await town.browser().installs(NORTH)
    await town.north("nils").types("hello")
    town.playground.faults.add("error", team_id=NORTH, error="invalid_auth")
    if told:
        await town.playground.tells_of_removal(team=NORTH)
    await town.tick()
    assert await town.disconnected() == [NORTH]
    await town.tick()
    assert ((await town.tokens())[NORTH] is not None) is kept


async def test_while_the_database_is_away_what_has_begun_goes_on_with_the_token_it_had(town: Town) -> None:
    await town.browser().installs(NORTH)
    db = town.app.services.db
    clients = Clients(db, town.app.services.slack, many=True, fresh=0)
    client = await clients.of(NORTH)
    with db.session() as session:
        session.execute(text("ALTER TABLE workspaces RENAME TO away"))
    assert await clients.of(NORTH) is client
    with pytest.raises(SQLAlchemyError):
        await clients.of(town.team_id)


# --- neighbors -------------------------------------------------------------------------------------------------------

SILENT = [f"T{number}" for number in range(1, 7)]


async def owe_many(town: Town, team_id: str) -> None:
    """A whole batch of messages, each to somebody else."""
    with town.app.services.db.session() as session:
        for number in range(deliver.BATCH):
            user_id = f"U{number}"
            members.save_profile(session, team_id, members.Profile(user_id, "X", "UTC"), now=town.clock())
            members.save_dm_channel(session, team_id, user_id, f"D{number}")
            outbox.add(session, team_id, outbox.Owed("hint", 0, user_id, user_id=user_id), now=town.clock())


async def test_workspaces_that_slack_does_not_answer_for_hold_up_no_other(clock: Clock, database_url: str) -> None:
    """A few requests of each are under way, and the other workspace's are neither behind them nor without a place."""
    async with open_town(clock, database_url) as town:
        for team_id in SILENT:
            town.playground.add_workspace(team_id)
            town.playground.faults.add("silent_before", POST, team_id=team_id)
        for team_id in (*SILENT, NORTH):
            await town.browser().installs(team_id)
        for team_id in SILENT:
            await owe_many(town, team_id)
        (send,) = [job for job in town.app.timetable.jobs if job.name == "outbox.send"]
        await send.run(town.app.services)

        async def all_are_under_way() -> bool:
            return town.calls(POST) >= len(SILENT) * deliver.AT_ONCE

        await until(all_are_under_way, within=HANGS, what=lambda: f"there are {town.calls(POST)} requests")
        await town.north("nils").types("hello")
        await send.run(town.app.services)

        async def it_arrives() -> bool:
            return len(town.north("nils").messages) == 1

        await until(it_arrives, within=HANGS, what=lambda: "the message in the workspace where all is well arrived")
        town.playground.api.closing.set()  # hangs up on the others


async def test_a_workspace_that_finds_no_place_takes_the_first_that_gets_free(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deliver, "LANES", 1)
    for team_id in (NORTH, town.team_id):
        await town.browser().installs(team_id)
    await town.north("nils").types("hello")
    await town.person("ben").types("hello")
    sending = deliver.Outbox(town.app.services)
    await sending.send_due()
    await sending.idle()
    assert [len(each.messages) for each in (town.north("nils"), town.person("ben"))] == [1, 1]


# --- from one style to the other -------------------------------------------------------------------------------------


async def test_a_workspace_that_one_token_served_waits_until_it_installs_the_app(
    clock: Clock, database_url: str
) -> None:
    async with open_house(clock, database_url) as house:
        await house.person("ben").types("hello")
    async with open_town(clock, database_url) as town:
        assert await town.disconnected() == [town.team_id]
        await town.tick()
        await town.browser().installs(town.team_id)
        assert await town.disconnected() == []


async def test_one_token_does_not_write_to_workspaces_that_have_their_own(clock: Clock, database_url: str) -> None:
    async with open_town(clock, database_url) as town:
        await town.browser().installs(NORTH)
        await town.browser().installs(town.team_id)
        await town.north("nils").types("hello")
    async with open_house(clock, database_url) as house:
        await house.tick()
        with house.app.services.db.session() as session:
            assert workspaces.list_disconnected(session) == []
        assert [call.method for call in house.playground.workspace.calls] == ["auth.test"], "once, at the start"


# --- said and not said -----------------------------------------------------------------------------------------------


async def test_ready_says_where_to_install_it_until_somebody_has(town: Town) -> None:
    await town.app.start()
    try:
        said = await (await town.bot.get("/readyz")).json()
        assert said == {
            "ready": True,
            "wrong": [],
            "hint": "no workspace has installed it yet: open https://rapport.example/slack/install",
        }
        await town.browser().installs(NORTH)
        assert await (await town.bot.get("/readyz")).json() == {"ready": True, "wrong": []}
    finally:
        await town.app.timetable.stop(within=HANGS)


async def test_no_token_secret_or_code_is_in_the_log_or_on_a_page(
    town: Town, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """Through a whole life: installed, refused, used, removed, with Slack in trouble now and then."""
    seen: list[str] = []
    states: list[str] = []
    with capture_logs() as entries:
        for _ in range(2):
            browser = town.browser()
            back = await browser.is_asked_back(NORTH)
            states.append(back.query["state"])
            for url in (back, back, back.update_query(error="access_denied"), back.update_query(state="made-up")):
                seen.append((await browser.visits(url)).text)
            back = await browser.is_asked_back(NORTH)
            seen.append((await browser.visits(back.update_query(code="made-up-code"))).text)
            await town.north("nils").types("hello")
            town.playground.faults.add("error_before", "chat.postMessage", times=1)
            await town.tick()
            await town.playground.uninstalls(team=NORTH)
            await town.north("nils").types("hello again")
            await town.tick()
    captured = capfd.readouterr()
    said = "\n".join([*seen, caplog.text, captured.out, captured.err, str(entries)])
    secrets = [*town.playground.dead, f"xoxb-{NORTH}", oauth.CLIENT_SECRET, *town.playground.oauth.codes, *states]
    assert len(secrets) > 6 and "made-up-code" not in said
    assert [secret for secret in secrets if secret in said] == []
    assert re.search("workspace installed.*token forgotten", str(entries), re.DOTALL)
    town.playground.gestures[NORTH].workspace.refusals.clear()


async def test_a_token_is_in_one_column_and_a_state_in_none(town: Town) -> None:
    await town.browser().installs(NORTH)
    under_way = await town.browser().is_asked_back(NORTH)
    secrets = (f"xoxb-{NORTH}", under_way.query["state"], under_way.query["code"], oauth.CLIENT_SECRET)
    with town.app.services.db.session() as session:
        found = {
            str(column)
            for table in Base.metadata.sorted_tables
            for row in session.execute(select(table))
            for column, value in zip(table.columns, row, strict=True)
            if any(secret in str(value) for secret in secrets)
        }
        installed = workspaces.find_installed(session, NORTH)
    assert found == {"workspaces.bot_token"}
    assert installed and secrets[0] not in repr(installed), "an error that quotes it says nothing"
