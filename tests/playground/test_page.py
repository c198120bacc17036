"""What the web page sees and does, over HTTP as the browser would."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.server import Playground
from tests.playground.building import actions, button, field, home, modal, section
from tests.playground.conftest import Clock


class Browser:
    def __init__(self, session: aiohttp.ClientSession, url: str) -> None:
        self.session = session
        self.url = url

    async def state(self, me: str = "") -> Any:
        async with self.session.get(f"{self.url}/page/state", params={"as": me}) as answer:
            return await answer.json()

    async def post(self, what: str, **body: Any) -> Any:
        headers = {"X-Playground": "1"}
        async with self.session.post(f"{self.url}/page/{what}", json=body, headers=headers) as answer:
            assert answer.status == 200
            return await answer.json()


@pytest.fixture
async def browser(playground: Playground) -> AsyncIterator[Browser]:
    async with aiohttp.ClientSession() as session:
        yield Browser(session, playground.url)


async def test_the_state_has_everything_the_page_shows(
    playground: Playground, browser: Browser, client: AsyncWebClient
) -> None:
    playground.page.hints = ["Type /checkin"]
    ana = playground.person("ana")
    general = playground.workspace.add_channel("general", ["ana"], with_bot=True)
    posted = await client.chat_postMessage(channel=ana.id, text="Hello", blocks=[section("Hello", block_id="b")])
    await client.chat_postEphemeral(channel=general.id, user=ana.id, text="Psst")
    await client.views_publish(user_id=ana.id, view=home(section("Welcome")))
    await client.views_open(trigger_id=playground.workspace.new_trigger(ana.id), view=modal(field("highs")))

    state = await browser.state(ana.id)
    assert state["now"] == "2026-03-02T10:00:00+00:00"
    assert state["me"] == ana.id
    assert [each["handle"] for each in state["people"]] == ["ana", "ben"]
    assert set(state["people"][0]) == {"id", "handle", "name", "tz", "title", "deleted", "is_admin", "is_restricted"}
    assert state["app"] == {"name": "Rapport", "bot_user_id": "UBOT"}
    assert {"command", "description", "usage_hint"} == set(state["commands"][0])
    assert state["channels"] == [{"id": general.id, "name": "general"}]
    assert state["dm"] == {"id": posted["channel"], "unread": 1}
    message = state["messages"][posted["channel"]][0]
    assert message == {
        "ts": posted["ts"],
        "user": "UBOT",
        "text": "Hello",
        "blocks": [section("Hello", block_id="b")],
        "ephemeral": False,
        "edited": False,
    }
    assert state["messages"][general.id][0]["ephemeral"] is True
    assert state["home"]["blocks"][0]["text"]["text"] == "Welcome" and state["home"]["hash"]
    assert state["modals"][0]["title"]["text"] == "Check-in"
    assert (state["trouble"], state["connected"], state["faults"]) == (None, False, [])
    assert state["hints"] == ["Type /checkin"]

    other = await browser.state(playground.person("ben").id)
    assert other["dm"] == {"id": None, "unread": 0}
    assert (other["messages"], other["home"], other["modals"]) == ({}, None, [])


async def test_without_saying_who_it_is_the_first_person(playground: Playground, browser: Browser) -> None:
    assert (await browser.state())["me"] == playground.person("ana").id


async def test_the_page_types_presses_fills_in_and_closes(
    attached: AsyncApp, playground: Playground, browser: Browser
) -> None:
    submitted: list[Any] = []

    @attached.command("/checkin")
    async def checkin(ack: Any, body: Any, client: Any) -> None:
        await ack()
        await client.chat_postMessage(channel=body["user_id"], text="Go", blocks=[actions(button("go", "Go"))])

    @attached.action("go")
    async def go(ack: Any, body: Any, client: Any) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=modal(field("highs"), actions(button("x", "X"))))

    @attached.action("x")
    async def x(ack: Any, body: Any) -> None:
        submitted.append(body["view"]["state"]["values"]["highs"]["text"]["value"])
        await ack()

    @attached.view("checkins.save")
    async def save(ack: Any, view: Any) -> None:
        words = view["state"]["values"]["highs"]["text"]["value"]
        if words == "odd":
            await ack(response_action="errors", errors={"highs": "Odd"})
        elif words == "bad":
            raise RuntimeError("it fails")
        else:
            await ack()

    me = {"as": playground.person("ana").id}
    assert await browser.post("command", **me, channel=None, text="/checkin") == {"ok": True}
    state = await browser.state(me["as"])
    dm = state["dm"]["id"]
    container = {"type": "message", "channel": dm, "ts": state["messages"][dm][0]["ts"]}
    press = {"action_id": "go", "block_id": "actions", "container": container, "chosen": {}, "state": {}}
    assert await browser.post("press", **me, **press) == {"ok": True}
    view_id = (await browser.state(me["as"]))["modals"][0]["id"]

    def words(text: str) -> Any:
        return {"highs": {"text": {"type": "plain_text_input", "value": text}}}

    inside = {"action_id": "x", "block_id": "actions", "container": {"type": "view", "view_id": view_id}}
    assert await browser.post("press", **me, **inside, chosen={}, state=words("typed")) == {"ok": True}
    assert submitted == ["typed"]

    async def submit(text: str) -> Any:
        return await browser.post("submit", **me, view_id=view_id, values=words(text))

    assert await submit("") == {"ok": False, "errors": {"highs": "Please complete this required field."}}
    assert await submit("odd") == {"ok": False, "errors": {"highs": "Odd"}}
    assert await submit("bad") == {"ok": False, "error": "We had some trouble connecting. Try again?"}
    assert (await browser.state(me["as"]))["trouble"] == "We had some trouble connecting. Try again?"
    assert await submit("good") == {"ok": True}
    assert (await browser.state(me["as"]))["modals"] == []
    assert await browser.post("close", **me, view_id=view_id) == {
        "ok": False,
        "error": "that view is not open any more",
    }
    assert await browser.post("read", **me, channel=dm) == {"ok": True}
    assert (await browser.state(me["as"]))["dm"]["unread"] == 0


async def test_opening_home_tells_the_bot(attached: AsyncApp, playground: Playground, browser: Browser) -> None:
    @attached.event("app_home_opened")
    async def opened(event: Any, client: Any) -> None:
        await client.views_publish(user_id=event["user"], view=home(section("Welcome")))

    ana = playground.person("ana")
    assert await browser.post("home", **{"as": ana.id}) == {"ok": True}
    assert ana.home


async def test_the_clock_moves_and_the_demo_starts_over_if_somebody_provides_for_it(
    playground: Playground, browser: Browser, clock: Clock
) -> None:
    assert (await browser.post("clock", by=60))["ok"] is False
    assert (await browser.post("reset"))["ok"] is False

    async def move(to: datetime) -> None:
        clock.at = to

    async def reset() -> None:
        playground.workspace.clear()

    playground.page.move_clock, playground.page.reset = move, reset
    assert await browser.post("clock", by=3600) == {"ok": True}
    assert clock() == datetime(2026, 3, 2, 11, 0, tzinfo=UTC)
    assert await browser.post("clock", to="2026-03-09T10:00:00+01:00") == {"ok": True}
    assert clock() == datetime(2026, 3, 9, 9, 0, tzinfo=UTC)
    assert (await browser.post("clock", to="tomorrow"))["ok"] is False
    assert await browser.post("reset") == {"ok": True}
    assert (await browser.state())["people"] == []


async def test_faults_are_set_from_the_page(playground: Playground, browser: Browser) -> None:
    rule = {"what": "rate_limited", "method": "chat.postMessage", "times": 2, "seconds": 3}
    assert await browser.post("faults", rules=[rule], rates={"per_channel": 2}) == {"ok": True}
    described = (await browser.state())["faults"][0]
    assert described | rule == described
    assert playground.faults.rates and playground.faults.rates.per_channel == 2
    assert (await browser.post("faults", rules=[{"what": "gremlins"}]))["ok"] is False
    assert await browser.post("faults", rules=[]) == {"ok": True}
    assert (await browser.state())["faults"] == []


@pytest.mark.parametrize(
    ("what", "body"),
    [
        ("command", {"as": "nobody", "text": "hi"}),
        ("command", {"as": "UBOT", "text": "hi"}),
        ("command", {}),
        ("press", {"as": "ana", "container": "x"}),
        ("submit", {"view_id": "V1", "values": []}),
        ("read", {"channel": "C404"}),
        ("faults", {"rules": "all"}),
    ],
)
async def test_nonsense_from_the_page_is_answered_not_raised(
    playground: Playground, browser: Browser, what: str, body: dict[str, Any]
) -> None:
    if body.get("as") != "nobody":
        body = {"as": playground.person("ana").id} | body
    answer = await browser.post(what, **body)
    assert answer["ok"] is False and answer["error"]


async def test_nobody_can_choose_what_is_not_offered(
    attached: AsyncApp, playground: Playground, browser: Browser
) -> None:
    ana = playground.person("ana")
    pick = {
        "type": "static_select",
        "action_id": "pick",
        "options": [{"text": {"type": "plain_text", "text": "A"}, "value": "a"}],
    }
    workspace = playground.workspace
    view = workspace.show_modal(ana.id, modal(field("f", pick)), push=False)
    forged = {"type": "static_select", "selected_option": {"text": {"type": "plain_text", "text": "B"}, "value": "b"}}
    answer = await browser.post("submit", **{"as": ana.id}, view_id=view.id, values={"f": {"pick": forged}})
    assert answer == {"ok": False, "error": "that cannot be chosen in pick"}
    ben = playground.person("ben")
    answer = await browser.post("submit", **{"as": ben.id}, view_id=view.id, values={})
    assert answer["error"] == "that view is not open any more"


PLACES = [
    ("GET", "/"),
    ("GET", "/static/api.js"),
    ("GET", "/page/state"),
    ("GET", "/page/events"),
    ("POST", "/page/reset"),
    ("POST", "/api/chat.postMessage"),
    ("GET", "/api/users.list"),
    ("POST", "/response/key"),
    ("GET", "/socket?ticket=1"),
    ("GET", "/oauth/v2/authorize"),
    ("GET", "/nowhere"),
]


def foreign(port: int) -> list[dict[str, str]]:
    """What browsers say on behalf of pages that are not the playground's own."""
    here = {"Host": f"127.0.0.1:{port}", "X-Playground": "1"}
    return [
        *(
            {**here, "Host": host}
            for host in ("evil.example", f"evil.example:{port}", f"127.0.0.1.evil.example:{port}")
        ),
        *({**here, "Host": host} for host in ("", "127.0.0.1:x", f"0.0.0.0:{port}", f"evil@127.0.0.1:{port}")),
        *({**here, "Origin": origin} for origin in ("https://evil.example", "null", "http://127.0.0.1", "file://")),
        {**here, "Origin": f"http://127.0.0.1:{port + 1}"},  # another program's page on this machine
        {**here, "Origin": f"http://localhost:{port}"},
        {**here, "Origin": f"https://127.0.0.1:{port}"},
        {**here, "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"},
        {**here, "Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "cors"},
        {**here, "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe"},
    ]


async def test_other_websites_are_kept_out_of_everything(playground: Playground, browser: Browser) -> None:
    port = int(playground.url.rpartition(":")[2])
    for headers in foreign(port):
        for method, path in PLACES:
            async with browser.session.request(method, playground.url + path, headers=headers) as answer:
                assert answer.status == 403, (method, path, headers)
    async with browser.session.post(f"{playground.url}/page/reset", json={}) as answer:
        assert answer.status == 403, "without a header that only the page sends"


async def test_its_own_page_and_programs_of_this_machine_are_let_in(playground: Playground, browser: Browser) -> None:
    port = int(playground.url.rpartition(":")[2])
    own = {"Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "cors"}
    for host in ("127.0.0.1", "localhost", "LOCALHOST", "[::1]"):
        for more in ({}, own, {**own, "Origin": f"http://{host}:{port}"}):
            headers = {"Host": f"{host}:{port}", **more}
            async with browser.session.get(f"{playground.url}/page/state", headers=headers) as answer:
                assert answer.status == 200, headers


async def test_a_link_leads_to_the_page_and_to_slacks_question_and_to_nothing_else(
    playground: Playground, browser: Browser
) -> None:
    follows = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}
    for path, status in (("/", 200), ("/oauth/v2/authorize", 400), ("/page/state", 403), ("/api/users.list", 403)):
        async with browser.session.get(playground.url + path, headers=follows) as answer:
            assert answer.status == status, path


async def test_every_change_is_announced(playground: Playground, browser: Browser, client: AsyncWebClient) -> None:
    async with browser.session.get(f"{playground.url}/page/events") as stream:
        assert stream.content_type == "text/event-stream"

        async def version() -> int:
            line = b""
            while not line.startswith(b"data: "):
                line = await stream.content.readline()
            return int(json.loads(line.removeprefix(b"data: "))["version"])

        first = await version()
        await client.chat_postMessage(channel=playground.person("ana").id, text="Hello")
        assert await version() > first
        assert (await browser.state())["version"] == playground.workspace.version
    await client.chat_postMessage(channel=playground.person("ana").id, text="Hello")


async def test_the_page_itself_is_served_and_nothing_outside_it(playground: Playground, browser: Browser) -> None:
    async with browser.session.get(f"{playground.url}/") as answer:
        assert answer.status == 200 and answer.content_type == "text/html"
    for path in ("/static/..%2fpage.py", "/static/nothing.js", "/static/%2e%2e%2fserver.py"):
        async with browser.session.get(f"{playground.url}{path}") as answer:
            assert answer.status == 404
