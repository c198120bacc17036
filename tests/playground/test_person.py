"""People type, press and submit on the playground as they would in Slack."""

import json
import re
from datetime import date
from typing import Any

import pytest
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.server import Playground
from tests.playground.building import actions, button, field, home, modal, mrkdwn, option, plain, section, select

Seen = list[dict[str, Any]]


def remember(app: AsyncApp) -> Seen:
    """Every block action that arrives, acknowledged."""
    seen: Seen = []

    @app.action({"action_id": re.compile(".*")})
    async def pressed(ack: Any, body: Any) -> None:
        seen.append(body)
        await ack()

    return seen


def form_on_checkin(app: AsyncApp, *views: dict[str, Any]) -> None:
    """The command opens the first view and pushes the others."""

    @app.command("/checkin")
    async def open_form(ack: Any, body: Any, client: Any) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=views[0])


def answers(app: AsyncApp, **answer: Any) -> Seen:
    """Submitting brings this answer."""
    seen: Seen = []

    @app.view("checkins.save")
    async def save(ack: Any, body: Any) -> None:
        seen.append(body)
        await ack(**answer)

    return seen


# -- commands and messages ----------------------------------------------------------------------------------------


async def test_a_command_opens_a_form_and_submitting_it_brings_a_message(
    attached: AsyncApp, playground: Playground
) -> None:
    saved: Seen = []
    form_on_checkin(attached, modal(field("highs"), field("lows", optional=True)))

    @attached.view("checkins.save")
    async def save(ack: Any, body: Any, view: Any, client: Any) -> None:
        saved.append(view["state"]["values"])
        await client.chat_postMessage(channel=body["user"]["id"], text="Saved")
        await ack()

    ana = playground.person("ana")
    await ana.types("/checkin")
    assert await ana.submits({"lows": "Tired"}) == {"highs": "Please complete this required field."}
    assert await ana.submits({"highs": "Shipped"}) == {}

    assert ana.modal is None
    assert ana.texts == ["Saved"]
    assert saved[0]["lows"]["text"] == {"type": "plain_text_input", "value": "Tired"}
    assert playground.workspace.refusals == []


async def test_typed_handles_and_channels_reach_the_bot_as_ids(attached: AsyncApp, playground: Playground) -> None:
    got: Seen = []
    general = playground.workspace.add_channel("general", ["ana"])

    @attached.command("/mentorship-admin")
    async def command(ack: Any, body: Any) -> None:
        got.append(body)
        await ack()

    await playground.person("ana").types("/mentorship-admin pair @ana @ben #general a&b @nobody <x>", channel="general")

    ana, ben = playground.person("ana").id, playground.person("ben").id
    text = f"pair <@{ana}|ana> <@{ben}|ben> <#{general.id}|general> a&amp;b @nobody &lt;x&gt;"
    assert got[0]["text"] == text
    assert got[0] | {"response_url": "", "trigger_id": ""} == {
        "token": "playground-verification",
        "team_id": "T0RAPPORT",
        "team_domain": "rapport",
        "channel_id": general.id,
        "channel_name": "general",
        "user_id": ana,
        "user_name": "ana",
        "command": "/mentorship-admin",
        "text": text,
        "api_app_id": "A0RAPPORT",
        "is_enterprise_install": "false",
        "response_url": "",
        "trigger_id": "",
    }


async def test_slackbot_answers_a_command_that_the_manifest_does_not_have(
    attached: AsyncApp, playground: Playground
) -> None:
    ana = playground.person("ana")
    await ana.types("/lunch")
    assert "/lunch is not a valid command" in ana.ephemerals[0]


async def test_what_the_bot_says_with_its_ack_is_shown_to_that_person_only(
    attached: AsyncApp, playground: Playground
) -> None:
    @attached.command("/checkin")
    async def command(ack: Any) -> None:
        await ack(text="Only you", blocks=[section("Only *you*")])

    ana, ben = playground.person("ana"), playground.person("ben")
    playground.workspace.add_channel("general", ["ana", "ben"])
    await ana.types("/checkin", channel="general")

    assert ana.ephemerals == ["Only you"]
    assert "Only *you*" in ana.sees()
    assert ben.ephemerals == [] and "you" not in ben.sees()
    assert ana.texts == []


async def test_a_bot_that_answers_too_late_or_fails_is_said_so(attached: AsyncApp, playground: Playground) -> None:
    ana = playground.person("ana")
    await ana.types("/checkin")  # nobody listens: Bolt answers 404
    assert ana.trouble == "/checkin failed with the error http_service_error"
    assert ana.ephemerals == [ana.trouble]


async def test_a_message_to_the_bot_arrives_as_an_event(attached: AsyncApp, playground: Playground) -> None:
    @attached.event("message")
    async def reply(event: Any, say: Any) -> None:
        await say(f"You said {event['text']} in {event['channel_type']}")

    ana = playground.person("ana")
    await ana.types("hello <there>")
    assert ana.texts == ["You said hello &lt;there&gt; in im"]


# -- pressing -----------------------------------------------------------------------------------------------------


async def test_a_press_is_found_by_label_action_or_value_in_the_newest_message(
    attached: AsyncApp, playground: Playground, client: AsyncWebClient
) -> None:
    seen = remember(attached)
    ana = playground.person("ana")
    for number in ("1", "2"):
        blocks = [actions(button("goals.done", "Done", value=number), button("goals.skip", "Skip"))]
        await client.chat_postMessage(channel=ana.id, text="Goal", blocks=blocks)

    await ana.presses("Done")
    await ana.presses("goals.done", value="1")
    await ana.presses("Skip", where=ana.messages[0]["ts"])

    assert [body["actions"][0].get("value") for body in seen] == ["2", "1", None]
    assert [body["container"]["message_ts"] for body in seen] == [ana.messages[index]["ts"] for index in (1, 0, 0)]
    body = seen[0]
    assert body["type"] == "block_actions"
    assert body["user"] == {"id": ana.id, "username": "ana", "name": "ana", "team_id": "T0RAPPORT"}
    assert body["channel"] == {"id": body["container"]["channel_id"], "name": "directmessage"}
    assert body["message"]["blocks"][0]["block_id"] == "actions"
    assert body["state"] == {"values": {}}
    assert body["actions"][0]["text"] == plain("Done")
    assert float(body["actions"][0]["action_ts"]) > float(ana.messages[1]["ts"])


async def test_a_press_on_something_that_is_not_there_says_what_is(attached: AsyncApp, playground: Playground) -> None:
    with pytest.raises(LookupError, match="sees no 'Done'"):
        await playground.person("ana").presses("Done")


async def test_each_element_sends_what_was_chosen_in_its_own_field(
    attached: AsyncApp, playground: Playground, client: AsyncWebClient
) -> None:
    seen = remember(attached)
    ana, ben = playground.person("ana"), playground.person("ben")
    blocks = [
        actions(
            select("pick", "red", "blue"),
            {"type": "datepicker", "action_id": "day"},
            {"type": "timepicker", "action_id": "time"},
            {"type": "users_select", "action_id": "who"},
            {"type": "overflow", "action_id": "more", "options": [option("edit"), option("delete")]},
            select("boxes", "a", "b", kind="checkboxes"),
            select("radio", "x", "y", kind="radio_buttons"),
        ),
        section("Many", block_id="many", accessory=select("several", "a", "b", kind="multi_static_select")),
    ]
    await client.chat_postMessage(channel=ana.id, text="All", blocks=blocks)

    await ana.presses("pick", value="Blue")
    await ana.presses("day", value=date(2026, 3, 9))
    await ana.presses("time", value="09:30")
    await ana.presses("who", value="ben")
    await ana.presses("Delete")
    await ana.presses("boxes", value=["a", "b"])
    await ana.presses("radio", value="y")
    await ana.presses("several", value=["b"])

    chosen = [body["actions"][0] for body in seen]
    assert chosen[0]["selected_option"] == option("blue")
    assert chosen[1]["selected_date"] == "2026-03-09"
    assert chosen[2]["selected_time"] == "09:30"
    assert chosen[3]["selected_user"] == ben.id
    assert chosen[4]["selected_option"] == option("delete")
    assert chosen[5]["selected_options"] == [option("a"), option("b")]
    assert chosen[6]["selected_option"] == option("y")
    assert chosen[7]["selected_options"] == [option("b")]
    # what was chosen before travels along as state
    assert seen[-1]["state"]["values"]["actions"]["day"]["selected_date"] == "2026-03-09"
    assert "more" not in seen[-1]["state"]["values"]["actions"]


async def test_a_response_url_replaces_an_ephemeral_answer_and_works_five_times(
    attached: AsyncApp, playground: Playground
) -> None:
    @attached.command("/checkin")
    async def command(ack: Any) -> None:
        await ack(text="Sure?", blocks=[actions(button("sure", "Yes"))])

    statuses: list[int] = []

    @attached.action("sure")
    async def sure(ack: Any, respond: Any, body: Any) -> None:
        assert body["container"]["is_ephemeral"] is True and "message" not in body
        await ack()
        for _ in range(6):
            answer = await respond(text="Done", replace_original=True)
            statuses.append(answer.status_code)

    ana = playground.person("ana")
    await ana.types("/checkin")
    await ana.presses("Yes")

    assert ana.ephemerals == ["Done"]
    assert statuses == [200] * 5 + [404]


async def test_a_failing_button_shows_slacks_own_trouble(
    attached: AsyncApp, playground: Playground, client: AsyncWebClient
) -> None:
    ana = playground.person("ana")
    await client.chat_postMessage(channel=ana.id, text="Goal", blocks=[actions(button("nobody.listens", "Done"))])
    await ana.presses("Done")
    assert ana.trouble == "This app responded with Status Code 404."


# -- forms --------------------------------------------------------------------------------------------------------


async def test_a_form_sends_every_field_with_its_initial_or_typed_value(
    attached: AsyncApp, playground: Playground
) -> None:
    seen = answers(attached)
    form_on_checkin(
        attached,
        modal(
            field("note", {"type": "plain_text_input", "action_id": "a", "initial_value": "as before"}),
            field("mood", select("b", "good", "bad", kind="radio_buttons")),
            field("tags", select("c", "x", "y", kind="checkboxes"), optional=True),
            field("when", {"type": "datepicker", "action_id": "d"}),
            field("partner", {"type": "users_select", "action_id": "e"}),
            field("others", {"type": "multi_users_select", "action_id": "f"}),
            section("Hidden", block_id="aside", accessory=select("g", "p", "q")),
        ),
    )
    ana, ben = playground.person("ana"), playground.person("ben")
    await ana.types("/checkin")
    values = {"mood": "Good", "when": "2026-03-09", "partner": "ben", "others": ["ben", ana.id], "aside": "q"}
    assert await ana.submits(values) == {}

    assert seen[0]["type"] == "view_submission"
    assert seen[0]["view"]["state"]["values"] == {
        "note": {"a": {"type": "plain_text_input", "value": "as before"}},
        "mood": {"b": {"type": "radio_buttons", "selected_option": option("good")}},
        "tags": {"c": {"type": "checkboxes", "selected_options": []}},
        "when": {"d": {"type": "datepicker", "selected_date": "2026-03-09"}},
        "partner": {"e": {"type": "users_select", "selected_user": ben.id}},
        "others": {"f": {"type": "multi_users_select", "selected_users": [ben.id, ana.id]}},
        "aside": {"g": {"type": "static_select", "selected_option": option("q")}},
    }


async def test_slacks_client_checks_a_form_before_the_bot_sees_it(attached: AsyncApp, playground: Playground) -> None:
    seen = answers(attached)
    number = {"type": "number_input", "action_id": "n", "is_decimal_allowed": False, "min_value": "1", "max_value": "7"}
    form_on_checkin(
        attached,
        modal(
            field("text", {"type": "plain_text_input", "action_id": "t", "min_length": 3, "max_length": 5}),
            field("number", number),
            field("mail", {"type": "email_text_input", "action_id": "m"}),
            field("link", {"type": "url_text_input", "action_id": "u"}),
        ),
    )
    ana = playground.person("ana")
    await ana.types("/checkin")
    assert await ana.submits({"text": "ab", "number": "9", "mail": "me", "link": "here"}) == {
        "text": "This entry must be at least 3 characters.",
        "number": "Please enter a number of at most 7.",
        "mail": "Please enter a valid email address.",
        "link": "Please enter a valid URL.",
    }
    assert seen == []
    good = {"text": "abc", "number": "7", "mail": "me@example.com", "link": "https://example.com"}
    assert await ana.submits(good) == {}


async def test_an_unknown_field_or_option_is_a_mistake_in_the_test(attached: AsyncApp, playground: Playground) -> None:
    form_on_checkin(attached, modal(field("mood", select("m", "good", "bad"))))
    ana = playground.person("ana")
    await ana.types("/checkin")
    with pytest.raises(LookupError, match="no field 'moood' here; there are mood"):
        await ana.submits({"moood": "good"})
    with pytest.raises(LookupError, match="'great' is not offered"):
        await ana.submits({"mood": "great"})


async def test_errors_from_the_bot_are_shown_and_the_typed_words_stay(
    attached: AsyncApp, playground: Playground
) -> None:
    answers(attached, response_action="errors", errors={"highs": "Too short"})
    form_on_checkin(attached, modal(field("highs")))
    ana = playground.person("ana")
    await ana.types("/checkin")
    assert await ana.submits({"highs": "x"}) == {"highs": "Too short"}
    assert ana.modal and ana.modal["state"]["values"]["highs"]["text"]["value"] == "x"


@pytest.mark.parametrize(
    "answer",
    [
        {"response_action": "errors", "errors": {"intro": "not an input"}},
        {"response_action": "errors", "errors": {}},
        {"response_action": "update", "view": {"type": "modal", "title": plain("x" * 25), "blocks": []}},
        {"response_action": "explode"},
    ],
)
async def test_an_answer_that_slack_does_not_understand_is_trouble(
    attached: AsyncApp, playground: Playground, answer: dict[str, Any]
) -> None:
    @attached.view("checkins.save")
    async def save(ack: Any) -> Any:
        await ack()
        return BoltResponse(status=200, body=json.dumps(answer), headers={"content-type": "application/json"})

    form_on_checkin(attached, modal(section("Hi", block_id="intro"), field("highs")))
    ana = playground.person("ana")
    await ana.types("/checkin")
    assert list(await ana.submits({"highs": "x"})) == ["*"]
    assert ana.trouble == "We had some trouble connecting. Try again?"
    assert ana.modal is not None
    assert len(playground.workspace.refusals) == 1


async def test_a_form_can_update_push_or_clear(attached: AsyncApp, playground: Playground) -> None:
    form_on_checkin(attached, modal(field("step"), callback_id="first"))

    @attached.view("first")
    async def first(ack: Any, view: Any) -> None:
        step = view["state"]["values"]["step"]["text"]["value"]
        following = modal(field("step"), title=step, callback_id="last" if step == "push" else "first")
        if step == "clear":
            await ack(response_action="clear")
        else:
            await ack(response_action=step, view=following)

    @attached.view("last")
    async def last(ack: Any) -> None:
        await ack()

    ana = playground.person("ana")
    await ana.types("/checkin")
    opened = ana.modal
    assert await ana.submits({"step": "update"}) == {}
    updated = ana.modal
    assert opened and updated
    assert updated["title"]["text"] == "update" and updated["id"] == opened["id"]
    assert updated["hash"] != opened["hash"]

    await ana.submits({"step": "push"})
    assert [view["title"]["text"] for view in ana.modals] == ["update", "push"]
    assert ana.modals[1]["previous_view_id"] == ana.modals[1]["root_view_id"] == opened["id"]
    await ana.submits({"step": "done"})
    assert len(ana.modals) == 1
    await ana.submits({"step": "clear"})
    assert ana.modals == []


async def test_typed_words_survive_an_update_only_under_the_same_ids(
    attached: AsyncApp, playground: Playground
) -> None:
    form_on_checkin(
        attached, modal(field("highs"), field("lows"), actions(button("more", "More")), private_metadata="v1")
    )

    @attached.action("more")
    async def more(ack: Any, body: Any, client: Any) -> None:
        await ack()
        assert body["container"] == {"type": "view", "view_id": body["view"]["id"]}
        view = modal(field("highs"), field("lows_2"), actions(button("more", "More")))
        await client.views_update(view_id=body["view"]["id"], hash=body["view"]["hash"], view=view)

    ana = playground.person("ana")
    await ana.types("/checkin")
    await ana.fills({"highs": "kept", "lows": "lost"})
    await ana.presses("More")

    assert ana.modal
    values = ana.modal["state"]["values"]
    assert values["highs"]["text"]["value"] == "kept"
    assert values["lows_2"]["text"]["value"] is None


async def test_an_input_dispatches_only_when_it_says_so(attached: AsyncApp, playground: Playground) -> None:
    seen = remember(attached)
    form_on_checkin(
        attached,
        modal(field("quiet", select("quiet", "a")), field("loud", select("loud", "a"), dispatch_action=True)),
    )
    ana = playground.person("ana")
    await ana.types("/checkin")
    await ana.presses("loud", value="a")
    assert seen[0]["view"]["state"]["values"]["loud"]["loud"]["selected_option"] == option("a")
    with pytest.raises(LookupError, match="without dispatch_action"):
        await ana.presses("quiet", value="a")


async def test_closing_tells_the_bot_only_if_it_asked(attached: AsyncApp, playground: Playground) -> None:
    closed: Seen = []
    form_on_checkin(attached, modal(field("highs"), notify_on_close=True))

    @attached.view_closed("checkins.save")
    async def on_close(ack: Any, body: Any) -> None:
        closed.append(body)
        await ack()

    ana = playground.person("ana")
    await ana.types("/checkin")
    await ana.closes()
    assert ana.modal is None
    assert [body["is_cleared"] for body in closed] == [False]


async def test_a_fourth_modal_is_refused(attached: AsyncApp, playground: Playground) -> None:
    errors: list[str] = []
    form_on_checkin(attached, modal(section("Hi"), actions(button("deeper", "Deeper"))))

    @attached.action("deeper")
    async def deeper(ack: Any, body: Any, client: Any) -> None:
        await ack()
        try:
            await client.views_push(
                trigger_id=body["trigger_id"], view=modal(section("Hi"), actions(button("deeper", "Deeper")))
            )
        except SlackApiError as error:
            errors.append(error.response["error"])

    ana = playground.person("ana")
    await ana.types("/checkin")
    for _ in range(3):
        await ana.presses("Deeper")
    assert len(ana.modals) == 3
    assert errors == ["push_limit_reached"]
    await ana.closes(everything=True)
    assert ana.modals == []


# -- Home and privacy ---------------------------------------------------------------------------------------------


async def test_home_is_published_when_opened_and_comes_back_with_the_next_opening(
    attached: AsyncApp, playground: Playground
) -> None:
    events: Seen = []

    @attached.event("app_home_opened")
    async def opened(event: Any, client: Any) -> None:
        events.append(event)
        await client.views_publish(user_id=event["user"], view=home(section("Welcome")))

    ana = playground.person("ana")
    view = await ana.opens_home()
    assert view and view["blocks"][0]["text"] == mrkdwn("Welcome")
    again = await ana.opens_home()
    assert "view" not in events[0]
    assert events[1]["view"]["hash"] == view["hash"] and again and again["id"] == view["id"]
    await ana.opens_messages()
    assert events[2]["tab"] == "messages" and "view" not in events[2]


async def test_somebody_sees_all_that_is_theirs_and_nothing_else(
    attached: AsyncApp, playground: Playground, client: AsyncWebClient
) -> None:
    ana, ben = playground.person("ana"), playground.person("ben")
    form_on_checkin(
        attached, modal(field("note", {"type": "plain_text_input", "action_id": "n", "initial_value": "initial words"}))
    )
    team = playground.workspace.add_channel("team", ["ana", "ben"], with_bot=True)
    await client.chat_postMessage(channel=ana.id, text="notification words", blocks=[section("direct words")])
    await client.chat_postMessage(channel=team.id, text="channel words")
    await client.chat_postEphemeral(channel=team.id, user=ana.id, text="whispered words")
    await client.views_publish(user_id=ana.id, view=home(actions(button("x", "home words", value="hidden value"))))
    await ana.types("/checkin")

    seen = ana.sees()
    for words in ("notification", "direct", "channel", "whispered", "home", "initial"):
        assert f"{words} words" in seen
    assert "hidden value" not in seen
    assert ben.sees() == "channel words"


# -- lists that the app is asked for as somebody types --------------------------------------------------------------


def typed_select(name: str) -> dict[str, Any]:
    element = {"type": "external_select", "action_id": "value", "min_query_length": 2}
    return {"type": "input", "block_id": name, "label": plain("Where?"), "element": element}


async def test_what_the_app_offers_for_what_is_typed_can_be_chosen(attached: AsyncApp, playground: Playground) -> None:
    form_on_checkin(attached, modal(typed_select("where")))
    saved = answers(attached)
    asked: list[str] = []

    @attached.options("value")
    async def offer(ack: Any, options: Any) -> None:
        asked.append(options["value"])
        await ack(options=[option("b", "Berlin"), option("n", "Bern")])

    ben = playground.person("ben")
    await ben.types("/checkin")
    assert await ben.looks_for("where", "B") == [], "too short to be asked about"
    assert await ben.looks_for("where", "Be") == ["Berlin", "Bern"]
    assert await ben.submits({"where": "Bern"}) == {}
    assert saved[0]["view"]["state"]["values"]["where"]["value"]["selected_option"]["value"] == "n"
    assert asked == ["Be", "Bern"]


async def test_options_that_slack_would_not_show_are_not_offered(attached: AsyncApp, playground: Playground) -> None:
    form_on_checkin(attached, modal(typed_select("where")))

    @attached.options("value")
    async def offer(ack: Any) -> None:
        await ack(options=[option("long", "x" * 76)])

    ben = playground.person("ben")
    await ben.types("/checkin")
    assert await ben.looks_for("where", "any") == []
    assert [each.error for each in playground.workspace.refusals] == ["invalid_options"]
    playground.workspace.refusals.clear()
