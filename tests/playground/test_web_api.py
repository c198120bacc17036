"""The pretend Web API answers and refuses as Slack's does, asked through the real client."""

from collections.abc import Awaitable
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot import MANIFEST
from bot.playground.manifest import Manifest
from bot.playground.server import Playground
from tests.playground.building import actions, button, field, home, modal, section
from tests.playground.conftest import Clock


async def refused(call: Awaitable[Any]) -> Any:
    with pytest.raises(SlackApiError) as caught:
        await call
    return caught.value.response


async def error_of(call: Awaitable[Any]) -> str:
    return str((await refused(call))["error"])


# -- tokens and scopes --------------------------------------------------------------------------------------------


async def test_the_token_says_who_the_bot_is(client: AsyncWebClient) -> None:
    me = await client.auth_test()
    assert (me["user_id"], me["team_id"], me["bot_id"]) == ("UBOT", "T0RAPPORT", "B0RAPPORT")
    assert "chat:write" in me.headers["x-oauth-scopes"]


async def test_a_wrong_or_missing_token_is_refused(playground: Playground, client: AsyncWebClient) -> None:
    assert await error_of(client.auth_test(token="xoxb-other")) == "invalid_auth"
    async with aiohttp.ClientSession() as session, session.post(f"{playground.api_url}auth.test") as answer:
        assert await answer.json() == {"ok": False, "error": "not_authed"}
    assert await error_of(client.apps_connections_open(app_token=playground.token)) == "not_allowed_token_type"


async def test_an_unknown_method_is_refused_and_remembered(playground: Playground, client: AsyncWebClient) -> None:
    assert await error_of(client.api_call("chat.shout")) == "unknown_method"
    assert [each.error for each in playground.workspace.refusals] == ["unknown_method"]
    assert [each.method for each in playground.workspace.calls] == ["chat.shout"]


async def test_a_scope_that_the_manifest_lacks_is_missing(client: AsyncWebClient) -> None:
    answer = await refused(client.conversations_list(types="im"))
    assert (answer["error"], answer["needed"]) == ("missing_scope", "im:read")
    assert await error_of(client.conversations_open(users="U1,U2")) == "missing_scope"


async def test_an_uninstalled_app_can_do_nothing(playground: Playground, client: AsyncWebClient) -> None:
    await playground.uninstalls()
    assert await error_of(client.auth_test()) == "account_inactive"


# -- people -------------------------------------------------------------------------------------------------------


async def test_people_are_listed_in_pages(playground: Playground, client: AsyncWebClient) -> None:
    handles: list[str] = []
    async for answer in await client.users_list(limit=3):
        handles += [user["name"] for user in answer["members"]]
    assert handles == ["rapport", "slackbot", "ana", "ben"]


async def test_a_list_of_thousands_has_to_be_asked_for_in_pages(playground: Playground, client: AsyncWebClient) -> None:
    for number in range(10_000):
        playground.add_person(f"person{number}")
    assert await error_of(client.users_list()) == "limit_required"
    assert len((await client.users_list(limit=5000))["members"]) == 1000
    assert await error_of(client.users_list(limit=200, cursor="dXNlcjpVMDYx")) == "invalid_cursor"
    playground.faults.add("rate_limited", "users.list", skip=1, seconds=30)
    page = await client.users_list(limit=200, include_locale=True)
    assert (len(page["members"]), page["members"][2]["locale"]) == (200, "en-US")
    answer = await refused(client.users_list(limit=200, cursor=page["response_metadata"]["next_cursor"]))
    assert (answer["error"], answer.headers["Retry-After"]) == ("ratelimited", "30")


async def test_people_have_three_names_and_colleagues_several_workspaces(
    playground: Playground, client: AsyncWebClient
) -> None:
    dee = playground.add_person(
        "dee", "Dee Lee", display_name="D.", email="dee@example.com", team_id="T0GRID", teams=("T0GRID", "T0RAPPORT")
    )
    user = (await client.users_info(user=dee.id, include_locale=True))["user"]
    assert (user["name"], user["real_name"], user["profile"]["display_name"]) == ("dee", "Dee Lee", "D.")
    assert (user["team_id"], user["enterprise_user"]["teams"]) == ("T0GRID", ["T0GRID", "T0RAPPORT"])
    assert user["locale"] == "en-US" and user["deleted"] is False
    assert "email" not in user["profile"], "without the scope for it"


async def test_somebody_can_change_without_an_event_and_slack_may_leave_out_what_it_likes(
    playground: Playground, client: AsyncWebClient, clock: Clock
) -> None:
    ana, before = playground.person("ana"), len(playground.courier.sent)
    first = (await client.users_info(user=ana.id))["user"]
    clock.forward(days=1)
    playground.workspace.change_person("ana", tz="Mars/Olympus", leaves_out=("deleted", "profile"))
    user = (await client.users_info(user=ana.id))["user"]
    assert user["tz"] == "Mars/Olympus" and not {"deleted", "profile"} & set(user)
    assert user["updated"] == first["updated"] + 24 * 60 * 60
    assert len(playground.courier.sent) == before


async def test_a_person_has_a_time_zone_whose_offset_follows_the_clock(
    playground: Playground, client: AsyncWebClient, clock: Clock
) -> None:
    zoe = playground.add_person("zoe", tz="Europe/London", is_admin=True, title="Lead")
    user = (await client.users_info(user=zoe.id, include_locale=True))["user"]
    assert (user["tz"], user["tz_offset"], user["locale"]) == ("Europe/London", 0, "en-US")
    assert user["is_admin"] is True and user["profile"]["title"] == "Lead" and user["deleted"] is False
    clock.forward(days=60)
    assert (await client.users_info(user=zoe.id))["user"]["tz_offset"] == 3600


async def test_people_who_left_are_marked_and_lose_their_time_zone(
    playground: Playground, client: AsyncWebClient
) -> None:
    playground.workspace.change_person("ana", deleted=True)
    user = (await client.users_info(user=playground.person("ana").id))["user"]
    assert user["deleted"] is True and "tz" not in user
    assert await error_of(client.users_info(user="U404")) == "user_not_found"


# -- conversations ------------------------------------------------------------------------------------------------


async def test_a_direct_message_is_opened_once(playground: Playground, client: AsyncWebClient) -> None:
    ana = playground.person("ana")
    first = await client.conversations_open(users=ana.id)
    second = await client.conversations_open(users=[ana.id], return_im=True)
    posted = await client.chat_postMessage(channel=ana.id, text="Hello")
    assert first["channel"]["id"] == second["channel"]["id"] == posted["channel"]
    assert second["channel"]["user"] == ana.id


@pytest.mark.parametrize(
    ("flags", "error"),
    [
        ({"deleted": True}, "user_disabled"),
        ({"is_bot": True}, "cannot_dm_bot"),
        ({"is_stranger": True, "team_id": "T0OTHER"}, "user_not_visible"),
    ],
)
async def test_some_people_cannot_be_written_to(
    playground: Playground, client: AsyncWebClient, flags: dict[str, Any], error: str
) -> None:
    person = playground.add_person("zoe", **flags)
    assert await error_of(client.conversations_open(users=person.id)) == error
    assert await error_of(client.chat_postMessage(channel=person.id, text="Hello")) == error


async def test_somebody_who_left_is_refused_in_their_old_conversation_too(
    playground: Playground, client: AsyncWebClient
) -> None:
    dm = (await client.conversations_open(users=playground.person("ana").id))["channel"]["id"]
    playground.workspace.change_person("ana", deleted=True)
    assert await error_of(client.chat_postMessage(channel=dm, text="Hello")) == "user_disabled"


async def test_unknown_places_are_not_found(client: AsyncWebClient) -> None:
    assert await error_of(client.chat_postMessage(channel="C404", text="Hello")) == "channel_not_found"
    assert await error_of(client.chat_postMessage(channel="U404", text="Hello")) == "channel_not_found"
    assert await error_of(client.conversations_open(users="U404")) == "user_not_found"
    assert await error_of(client.chat_postMessage(channel="USLACKBOT", text="Hello")) == "cannot_dm_bot"


async def test_a_channel_takes_messages_of_its_members_only(playground: Playground, client: AsyncWebClient) -> None:
    ana, ben = playground.person("ana"), playground.person("ben")
    outside = playground.workspace.add_channel("outside", ["ana"])
    inside = playground.workspace.add_channel("inside", ["ana"], with_bot=True)
    assert await error_of(client.chat_postMessage(channel=outside.id, text="Hello")) == "not_in_channel"
    await client.chat_postMessage(channel=inside.id, text="Hello")
    answer = client.chat_postEphemeral(channel=inside.id, user=ben.id, text="Psst")
    assert await error_of(answer) == "user_not_in_channel"
    await client.chat_postEphemeral(channel=inside.id, user=ana.id, text="Psst")
    assert ana.ephemerals == ["Psst"]


async def test_history_gives_metadata_only_when_asked(
    playground: Playground, client: AsyncWebClient, clock: Clock
) -> None:
    ana = playground.person("ana")
    metadata = {"event_type": "delivery", "event_payload": {"id": "7"}}
    before = clock().timestamp() - 60
    posted = await client.chat_postMessage(channel=ana.id, text="Hello", metadata=metadata)
    plain = await client.conversations_history(channel=posted["channel"], oldest=str(before))
    full = await client.conversations_history(channel=posted["channel"], oldest=str(before), include_all_metadata=True)
    assert "metadata" not in plain["messages"][0]
    assert full["messages"][0]["metadata"] == metadata
    later = await client.conversations_history(channel=posted["channel"], oldest=str(before + 120))
    assert later["messages"] == []


async def test_history_is_newest_first_and_comes_in_pages(playground: Playground, client: AsyncWebClient) -> None:
    ana = playground.person("ana")
    for number in range(5):
        channel = (await client.chat_postMessage(channel=ana.id, text=str(number)))["channel"]
    first = await client.conversations_history(channel=channel, limit=2)
    assert [each["text"] for each in first["messages"]] == ["4", "3"] and first["has_more"]
    cursor = first["response_metadata"]["next_cursor"]
    second = await client.conversations_history(channel=channel, limit=3, cursor=cursor)
    assert [each["text"] for each in second["messages"]] == ["2", "1", "0"] and not second["has_more"]


# -- messages -----------------------------------------------------------------------------------------------------


async def test_messages_get_later_timestamps_even_if_the_clock_stands_or_steps_back(
    playground: Playground, client: AsyncWebClient, clock: Clock
) -> None:
    ana = playground.person("ana")
    stamps = []
    for step in (0, 0, -3600, 5):
        clock.forward(seconds=step)
        stamps.append((await client.chat_postMessage(channel=ana.id, text="Hello"))["ts"])
    assert stamps == sorted(set(stamps))
    assert stamps[0] == f"{int(clock().timestamp()) + 3595}.000000"


async def test_a_message_can_be_changed_and_deleted(playground: Playground, client: AsyncWebClient) -> None:
    ana = playground.person("ana")
    posted = await client.chat_postMessage(channel=ana.id, text="Hello", blocks=[section("Hello")])
    assert posted["message"]["blocks"][0]["block_id"]
    await client.chat_update(channel=posted["channel"], ts=posted["ts"], text="Changed", blocks=[section("Changed")])
    assert ana.texts == ["Changed"] and "edited" not in ana.messages[0]
    await client.chat_update(channel=posted["channel"], ts=posted["ts"], text="Only words")
    assert "blocks" not in ana.messages[0] and ana.messages[0]["edited"]
    await client.chat_delete(channel=posted["channel"], ts=posted["ts"])
    assert ana.texts == []
    gone = client.chat_update(channel=posted["channel"], ts=posted["ts"], text="Again")
    assert await error_of(gone) == "message_not_found"


async def test_a_message_that_somebody_else_wrote_cannot_be_changed(
    playground: Playground, client: AsyncWebClient
) -> None:
    ana = playground.person("ana")
    await ana.types("mine")
    dm = playground.workspace.find_dm(ana.id)
    assert dm
    ts = next(iter(dm.messages))
    assert await error_of(client.chat_update(channel=dm.id, ts=ts, text="No")) == "cant_update_message"
    assert await error_of(client.chat_delete(channel=dm.id, ts=ts)) == "cant_delete_message"


@pytest.mark.filterwarnings("ignore:The top-level `text` argument")  # it is left out on purpose
@pytest.mark.parametrize(
    ("message", "error"),
    [
        ({}, "no_text"),
        ({"text": "x" * 40_001}, "msg_too_long"),
        ({"text": "x", "blocks": [{"type": "section"}]}, "invalid_blocks"),
        ({"text": "x", "blocks": [section("x" * 3000) for _ in range(5)]}, "msg_blocks_too_long"),
        ({"text": "x", "metadata": {"event_type": "y"}}, "invalid_metadata_format"),
        ({"text": "x", "thread_ts": "1.000000"}, "thread_not_found"),
    ],
)
async def test_a_message_that_slack_would_not_take_is_refused(
    playground: Playground, client: AsyncWebClient, message: dict[str, Any], error: str
) -> None:
    ana = playground.person("ana")
    answer = await refused(client.api_call("chat.postMessage", json={"channel": ana.id, **message}))
    assert answer["error"] == error
    assert ana.texts == []
    if error == "invalid_blocks":
        assert answer["response_metadata"]["messages"] == [
            "[ERROR] a section needs text or fields [json-pointer:/blocks/0]"
        ]


async def test_a_message_without_words_for_screen_readers_is_noted(
    playground: Playground, client: AsyncWebClient
) -> None:
    ana = playground.person("ana")
    await client.api_call("chat.postMessage", json={"channel": ana.id, "blocks": [section("Hello")]})
    assert len(playground.workspace.warnings) == 1


async def test_the_receiving_side_counts_what_it_accepted(playground: Playground, client: AsyncWebClient) -> None:
    ana = playground.person("ana")
    metadata = {"event_type": "delivery", "event_payload": {"id": "7"}}
    posted = await client.chat_postMessage(channel=ana.id, text="Hello", metadata=metadata)
    assert playground.workspace.doubled() == []
    await client.chat_postMessage(channel=ana.id, text="Hello", metadata=metadata)
    assert playground.workspace.doubled() == [metadata]
    accepted = playground.workspace.accepted[0]
    assert (accepted.team_id, accepted.user, accepted.ts) == ("T0RAPPORT", ana.id, posted["ts"])


async def test_without_a_messages_tab_nobody_can_be_written_to(clock: Clock) -> None:
    manifest = Manifest.parse(
        {
            "display_information": {"name": "Rapport"},
            "features": {"app_home": {"messages_tab_enabled": False, "home_tab_enabled": False}},
            "oauth_config": {"scopes": {"bot": ["chat:write"]}},
        }
    )
    playground = Playground(clock, manifest)
    ana = playground.add_person("ana")
    answer = playground.api.call(playground.workspace, "chat.postMessage", {"channel": ana.id, "text": "Hello"})
    assert answer["error"] == "messages_tab_disabled"
    answer = playground.api.call(playground.workspace, "views.publish", {"user_id": ana.id, "view": home(section("x"))})
    assert answer["error"] == "not_enabled"


# -- views --------------------------------------------------------------------------------------------------------


async def test_a_trigger_opens_one_view_within_three_seconds(clock: Clock) -> None:
    playground = Playground(clock, Manifest.read(MANIFEST))
    workspace = playground.workspace
    ana = workspace.add_person("ana")

    def open_with(trigger_id: str) -> str:
        view = modal(field("highs"))
        answer = playground.api.call(workspace, "views.open", {"trigger_id": trigger_id, "view": view})
        return str(answer.get("error", "ok"))

    trigger = workspace.new_trigger(ana.id)
    late = workspace.new_trigger(ana.id)
    clock.forward(seconds=2.9)
    assert open_with(trigger) == "ok"
    assert open_with(trigger) == "trigger_exchanged"
    clock.forward(seconds=0.2)
    assert open_with(late) == "trigger_expired"
    assert open_with("made.up") == "invalid_trigger_id"


async def test_a_view_with_a_mistake_is_refused_without_using_the_trigger(
    playground: Playground, client: AsyncWebClient
) -> None:
    ana = playground.person("ana")
    trigger_id = playground.workspace.new_trigger(ana.id)
    wrong = modal(field("highs"), title="A title that is far too long")
    answer = await refused(client.views_open(trigger_id=trigger_id, view=wrong))
    assert answer["error"] == "invalid_arguments"
    assert "/view/title/text" in answer["response_metadata"]["messages"][0]
    await client.views_open(trigger_id=trigger_id, view=modal(field("highs")))


async def test_a_view_changed_by_somebody_else_meanwhile_is_a_conflict(
    playground: Playground, client: AsyncWebClient
) -> None:
    ana = playground.person("ana")
    opened = await client.views_open(
        trigger_id=playground.workspace.new_trigger(ana.id), view=modal(field("highs"), external_id="form-1")
    )
    view = opened["view"]
    assert view["state"] == {"values": {"highs": {"text": {"type": "plain_text_input", "value": None}}}}
    updated = await client.views_update(external_id="form-1", view=modal(field("lows")))
    assert updated["view"]["id"] == view["id"]
    conflict = client.views_update(view_id=view["id"], hash=view["hash"], view=modal(field("highs")))
    assert await error_of(conflict) == "hash_conflict"
    assert await error_of(client.views_update(view_id="V404", view=modal(field("highs")))) == "not_found"


async def test_an_external_id_names_one_view_only(playground: Playground, client: AsyncWebClient) -> None:
    first, second = (playground.workspace.new_trigger(playground.person(who).id) for who in ("ana", "ben"))
    view = modal(field("highs"), external_id="form-1")
    opened = await client.views_open(trigger_id=first, view=view)
    assert await error_of(client.views_open(trigger_id=second, view=view)) == "duplicate_external_id"
    await client.views_update(view_id=opened["view"]["id"], view=view)


async def test_home_is_published_with_a_hash(playground: Playground, client: AsyncWebClient) -> None:
    ana = playground.person("ana")
    first = await client.views_publish(user_id=ana.id, view=home(section("one")))
    second = await client.views_publish(user_id=ana.id, hash=first["view"]["hash"], view=home(section("two")))
    assert first["view"]["id"] == second["view"]["id"]
    stale = client.views_publish(user_id=ana.id, hash=first["view"]["hash"], view=home(section("three")))
    assert await error_of(stale) == "hash_conflict"
    assert ana.home and ana.home["blocks"][0]["text"]["text"] == "two"
    assert await error_of(client.views_publish(user_id="U404", view=home(section("x")))) == "user_not_found"


async def test_a_view_that_is_too_large_is_refused(playground: Playground, client: AsyncWebClient) -> None:
    ana = playground.person("ana")
    row = actions(*(button(f"b{n}", "x", value="v" * 2000) for n in range(25)))
    large = home(*({**row, "block_id": f"row{n}"} for n in range(6)))
    assert await error_of(client.views_publish(user_id=ana.id, view=large)) == "view_too_large"


# -- several workspaces -------------------------------------------------------------------------------------------


async def test_tokens_choose_the_workspace(playground: Playground, client: AsyncWebClient) -> None:
    playground.add_workspace("T0OTHER")
    zoe = playground.add_person("zoe", team="T0OTHER")
    assert (await client.auth_test(token="xoxb-T0OTHER"))["team_id"] == "T0OTHER"
    await client.chat_postMessage(token="xoxb-T0OTHER", channel=zoe.id, text="Hello")
    assert playground.person("zoe", team="T0OTHER").texts == ["Hello"]
    assert await error_of(client.chat_postMessage(channel=zoe.id, text="Hello")) == "channel_not_found"
