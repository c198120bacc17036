"""A real Bolt app gets the same from the playground in process, over signed HTTP and over Socket Mode."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp

from bot.playground import payloads
from bot.playground.delivery import LONGEST_FRAME, Answer, AppDelivery, Envelope, HttpDelivery, frame_length
from bot.playground.faults import Rule
from bot.playground.server import Playground
from tests.playground.building import actions, button, field, home, modal, section
from tests.playground.conftest import Clock

SECRET = "a secret"


@asynccontextmanager
async def served(app: AsyncApp) -> AsyncIterator[str]:
    """The bot behind a request URL."""
    runner = web.AppRunner(app.web_app("/slack/events"), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    address: Any = runner.addresses[0]
    yield f"http://127.0.0.1:{address[1]}/slack/events"
    await runner.cleanup()


@asynccontextmanager
async def connected(app: AsyncApp, playground: Playground, connections: int = 1) -> AsyncIterator[None]:
    """The bot connected by Socket Mode."""
    handler: Any = AsyncSocketModeHandler(app, playground.app_token, ping_interval=1)
    await handler.connect_async()
    await playground.socket.connected(connections)
    try:
        yield
    finally:
        await handler.close_async()


@pytest.fixture(params=["app", "http", "socket"])
async def reached(request: pytest.FixtureRequest, app: AsyncApp, playground: Playground) -> AsyncIterator[AsyncApp]:
    """The same bot, reached in each way."""
    match request.param:
        case "app":
            playground.deliver = AppDelivery(app)
            yield app
        case "http":
            async with served(app) as url:
                playground.deliver = HttpDelivery(url, SECRET)
                yield app
        case _:
            async with connected(app, playground):
                yield app


async def test_commands_presses_forms_and_events_reach_the_bot(reached: AsyncApp, playground: Playground) -> None:
    @reached.command("/checkin")
    async def checkin(ack: Any, body: Any, client: Any) -> None:
        await ack(text=f"Hello {body['user_name']}")
        await client.chat_postMessage(channel=body["user_id"], text="Now", blocks=[actions(button("start", "Start"))])

    @reached.action("start")
    async def start(ack: Any, body: Any, client: Any) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=modal(field("highs"), notify_on_close=True))

    @reached.view("checkins.save")
    async def save(ack: Any, view: Any) -> None:
        words = view["state"]["values"]["highs"]["text"]["value"]
        if len(words) < 3:
            await ack(response_action="errors", errors={"highs": "Say more"})
        else:
            await ack()

    @reached.event("app_home_opened")
    async def opened(event: Any, client: Any) -> None:
        await client.views_publish(user_id=event["user"], view=home(section("Welcome")))

    ana = playground.person("ana")
    await ana.types("/checkin ✓ ünïcode & more")
    assert ana.ephemerals == ["Hello ana"]
    await ana.presses("Start")
    assert await ana.submits({"highs": "x"}) == {"highs": "Say more"}
    assert await ana.submits({"highs": "Shipped it"}) == {}
    assert ana.modal is None
    assert await ana.opens_home()
    assert ana.trouble is None and playground.workspace.refusals == []


async def test_a_plain_string_with_the_ack_is_shown(reached: AsyncApp, playground: Playground) -> None:
    @reached.command("/checkin")
    async def checkin(ack: Any) -> None:
        await ack("Just words")

    ana = playground.person("ana")
    await ana.types("/checkin")
    assert ana.ephemerals == ["Just words"]


async def test_people_joining_changing_and_leaving_are_told(reached: AsyncApp, playground: Playground) -> None:
    told: list[Any] = []

    @reached.event("team_join")
    async def joined(event: Any, body: Any) -> None:
        told.append((event["type"], event["user"]["name"], body["authorizations"][0]["user_id"]))

    @reached.event("user_change")
    async def changed(event: Any) -> None:
        told.append((event["type"], event["user"]["deleted"], event["user"].get("tz")))

    @reached.event("tokens_revoked")
    @reached.event("app_uninstalled")
    async def gone(event: Any) -> None:
        told.append(event["type"])

    await playground.joins("zoe", tz="Asia/Tokyo")
    await playground.changes("zoe", tz="Asia/Seoul")
    await playground.changes("zoe", deleted=True)
    await playground.uninstalls()
    assert told[:3] == [("team_join", "zoe", "UBOT"), ("user_change", False, "Asia/Seoul"), ("user_change", True, None)]
    assert told[3:] == ["tokens_revoked", "app_uninstalled"]


async def test_an_answer_that_takes_too_long_is_a_timeout(
    reached: AsyncApp, playground: Playground, clock: Clock
) -> None:
    asked, release, finished = asyncio.Event(), asyncio.Event(), asyncio.Event()

    @reached.command("/checkin")
    async def checkin(ack: Any) -> None:
        asked.set()
        await release.wait()
        await ack()
        finished.set()

    ana = playground.person("ana")
    typing = asyncio.create_task(ana.types("/checkin"))
    await asked.wait()
    clock.forward(seconds=2.9)
    assert not (await asyncio.wait({typing}, timeout=0.2))[0], "Slack waits for three seconds of its own clock"
    clock.forward(seconds=0.1)
    await typing
    assert ana.trouble == "/checkin failed with the error operation_timeout"
    release.set()
    await finished.wait()  # nobody waits any more, but what has begun is finished


async def test_the_last_delivery_can_come_again(reached: AsyncApp, playground: Playground) -> None:
    seen: list[tuple[str, str]] = []

    @reached.event("app_home_opened")
    async def opened(body: Any, request: Any) -> None:
        seen.append((body["event_id"], request.headers.get("x-slack-retry-num", ["0"])[0]))

    await playground.person("ana").opens_home()
    await playground.redeliver()
    assert seen[0][0] == seen[1][0]
    assert [retry for _, retry in seen] == ["0", "1"]


@pytest.mark.parametrize("what", ["duplicate", "duplicate_at_once"])
async def test_deliveries_can_be_doubled(reached: AsyncApp, playground: Playground, what: str) -> None:
    seen: list[str] = []

    @reached.command("/checkin")
    async def checkin(ack: Any, body: Any) -> None:
        seen.append(body["trigger_id"])
        await ack()

    playground.faults.set(Rule.parse({"what": what, "method": "slash_commands", "times": 1}))
    await playground.person("ana").types("/checkin")
    await playground.person("ana").types("/checkin")
    assert len(seen) == 3 and seen[0] == seen[1] != seen[2]


async def test_an_event_that_was_not_answered_comes_again(attached: AsyncApp, playground: Playground) -> None:
    seen: list[list[str]] = []

    @attached.event("app_home_opened")
    async def opened(request: Any) -> None:
        seen.append(request.headers.get("x-slack-retry-reason", []))
        if len(seen) == 1:
            raise RuntimeError("the first time it fails")

    await playground.person("ana").opens_home()
    assert len(seen) == 2
    assert seen[1] == ["http_error"]


async def test_events_that_the_manifest_does_not_ask_for_are_not_sent(
    attached: AsyncApp, playground: Playground
) -> None:
    assert await playground.gestures["T0RAPPORT"].event({"type": "reaction_added"}) is None
    assert playground.courier.sent == []


# -- HTTP only ----------------------------------------------------------------------------------------------------


async def test_forged_and_old_signatures_can_be_tried(app: AsyncApp, playground: Playground) -> None:
    seen: list[str] = []

    @app.command("/checkin")
    async def checkin(ack: Any, body: Any) -> None:
        seen.append(body["text"])
        await ack()

    ana = playground.person("ana")
    async with served(app) as url:
        delivery = HttpDelivery(url, SECRET)
        playground.deliver = delivery
        await ana.types("/checkin good")
        delivery.forged = True
        await ana.types("/checkin forged")
        assert ana.trouble == "/checkin failed with the error http_service_error"
        delivery.forged, delivery.age = False, 600
        await ana.types("/checkin old")
        assert (await delivery.send_raw("a=b", {"Content-Type": "application/x-www-form-urlencoded"})).status == 401
    assert seen == ["good"]


async def test_a_bot_that_is_not_there_fails_the_dispatch(playground: Playground) -> None:
    ana = playground.person("ana")
    await ana.types("/checkin")  # nothing is connected
    assert ana.trouble == "/checkin failed with the error dispatch_failed"
    playground.deliver = HttpDelivery("http://127.0.0.1:9/slack/events", SECRET)
    await ana.types("/checkin")
    assert ana.trouble == "/checkin failed with the error dispatch_failed"


# -- Socket Mode only ---------------------------------------------------------------------------------------------


async def test_each_payload_goes_to_one_of_several_connections(app: AsyncApp, playground: Playground) -> None:
    other = AsyncApp(client=app.client, signing_secret=SECRET, process_before_response=True)

    @app.command("/checkin")
    async def first(ack: Any) -> None:
        await ack("first")

    @other.command("/checkin")
    async def second(ack: Any) -> None:
        await ack("second")

    ana = playground.person("ana")
    async with connected(app, playground), connected(other, playground, connections=2):
        for _ in range(4):
            await ana.types("/checkin")
    assert sorted(ana.ephemerals) == ["first", "first", "second", "second"]


async def test_the_bot_comes_back_after_slack_closes_its_connection(app: AsyncApp, playground: Playground) -> None:
    @app.command("/checkin")
    async def checkin(ack: Any) -> None:
        await ack("Here again")

    async with connected(app, playground):
        await playground.socket.disconnect("refresh_requested")
        assert playground.socket.connections == []
        await playground.socket.connected()
        ana = playground.person("ana")
        await ana.types("/checkin")
        assert ana.ephemerals == ["Here again"]


async def test_the_bot_comes_back_after_its_connection_is_lost(app: AsyncApp, playground: Playground) -> None:
    async with connected(app, playground):
        playground.socket.drop()
        assert playground.socket.connections == []
        await playground.socket.connected()


async def test_a_frame_that_is_too_long_costs_the_connection(playground: Playground) -> None:
    async with aiohttp.ClientSession() as session, session.ws_connect(playground.socket.new_url()) as socket:
        await socket.receive_json()
        await socket.send_str(json.dumps({"envelope_id": "x" * (LONGEST_FRAME - 19)}))
        await socket.send_str(json.dumps({"envelope_id": "x" * (LONGEST_FRAME - 18)}))
        closed = await socket.receive()
    assert (closed.type, closed.data) == (aiohttp.WSMsgType.CLOSE, 1009)


@pytest.mark.parametrize("in_process", [False, True])
async def test_an_answer_that_is_too_long_for_a_frame_is_not_taken(
    app: AsyncApp, playground: Playground, in_process: bool
) -> None:
    """Counted as the SDK writes it: a character that is not ASCII takes six bytes."""
    fits = LONGEST_FRAME - frame_length(Answer(200, {"text": ""}))

    @app.command("/checkin")
    async def checkin(ack: Any, command: Any) -> None:
        await ack("x" * fits if command["text"] == "fits" else "x" * (fits - 5) + "é")

    ana = playground.person("ana")
    async with connected(app, playground):
        if in_process:
            playground.deliver = AppDelivery(app)
        await ana.types("/checkin fits")
        assert len(ana.ephemerals[-1]) > 20_000 and ana.trouble is None
        await ana.types("/checkin too long")
        assert ana.trouble == "/checkin failed with the error operation_timeout"
        assert [each.error for each in playground.workspace.refusals] == ["frame_too_long"]


async def test_a_connection_needs_a_ticket_from_slack(playground: Playground) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{playground.url}/socket") as answer:
        assert answer.status == 404


async def test_any_payload_can_be_sent_by_hand(attached: AsyncApp, playground: Playground) -> None:
    ana = playground.person("ana")
    payload = payloads.interaction(playground.workspace, ana.member, "block_actions") | {"actions": "nonsense"}
    assert not (await playground.send(Envelope("interactive", json.loads(json.dumps(payload))))).ok
