"""Payloads that make no sense, signed as if by Slack, over HTTP: a clear answer, no traceback, no changed row."""

import asyncio
import copy
import itertools
import json
import re
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import unquote_plus, urlencode

import pytest
from aiohttp import web as aiohttp_web
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.features import FEATURES
from bot.playground.delivery import HttpDelivery, sign
from bot.slack import web
from bot.views import reflections
from storage.tables import Base
from tests.conftest import Clock, House, open_house
from tests.test_wiring import Recorder

FORM, JSON = "application/x-www-form-urlencoded", "application/json"
SECRET = "a signing secret"
SHOWN_NEVER = ("Traceback", "sqlalchemy", "Error:", ".py")
NOWHERE = 987_654_321  # the number of no row
DEEP = 100_000
# Each is nonsense wherever it stands: none is the id of anything, a day, a time, or a list of people.
HOSTILE = st.sampled_from(
    [
        "",
        " ",
        "\x00",
        "\ud800",
        "<!channel> *bold* <https://example.com|click> & ```",
        "'; DROP TABLE members; --",
        "{{7*7}} %s %(x)s {0}",
        "‮⁦txet",
        "🙂" * 500,
        "A" * 20_000,
        "2026-02-30",
        "99:99",
        "٣",
        "-1",
        str(10**30),
        str(NOWHERE),
    ]
)
KEYS = st.sampled_from(
    ["id", "type", "value", "values", "user", "team", "text", "blocks", "state", "selected_option", "selected_user",
     "selected_users", "selected_date", "selected_time", "selected_conversation", "profile", "tz", "tokens", "bot"]
)  # fmt: skip
SCALAR = st.none() | st.booleans() | st.integers(min_value=NOWHERE) | st.integers(max_value=-1) | st.floats() | HOSTILE
ANYTHING = st.recursive(
    SCALAR | st.text(min_size=3, max_size=30).filter(lambda text: not text.strip().isdecimal()),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8) | KEYS, inner, max_size=4),
    max_leaves=12,
)


class Door:
    """The bot's HTTP side, and what stands in its database."""

    def __init__(self, house: House, slack: HttpDelivery, heard: dict[str, dict[str, Any]]) -> None:
        self.house = house
        self.slack = slack
        self.heard = heard
        self.ben = house.person("ben").id
        self.cleo = house.person("cleo").id

    def rows(self) -> dict[str, list[Any]]:
        """All there are, by table, from the driver itself: it is asked before and after each of many examples."""
        with self.house.app.services.db.session() as session:
            driver: Any = session.connection().connection.driver_connection
            return {
                table.name: driver.execute(
                    f"SELECT * FROM {table.name} ORDER BY {', '.join(column.name for column in table.primary_key)}"
                ).fetchall()
                for table in Base.metadata.sorted_tables
            }

    async def post(self, body: str, content_type: str) -> None:
        now = str(int(time.time()))
        headers = {"X-Slack-Request-Timestamp": now, "X-Slack-Signature": sign(SECRET, body, now)}
        answer = await self.slack.send_raw(body, headers | {"Content-Type": content_type})
        assert 200 <= answer.status < 500, f"{answer.status} to {body[:2000]}"
        assert not any(word in str(answer.body) for word in SHOWN_NEVER), answer.body

    async def changes_nothing(self, bodies: list[tuple[str, str]]) -> None:
        before = self.rows()
        for body, content_type in bodies:
            await self.post(body, content_type)
            await self.house.app.services.settle()
        after = self.rows()
        changed = {table: (before[table], rows) for table, rows in after.items() if rows != before[table]}
        assert not changed, f"{changed} after {unquote_plus(str(bodies))[:20_000]}"

    def interaction(self, kind: str, **more: Any) -> dict[str, Any]:
        return {
            "type": kind,
            "user": {"id": self.ben, "username": "ben", "name": "ben", "team_id": self.house.team_id},
            "api_app_id": "A0RAPPORT",
            "trigger_id": "1.2.3",
            "team": {"id": self.house.team_id, "domain": "rapport"},
            "enterprise": None,
            "is_enterprise_install": False,
            **more,
        }

    def view(self, callback_id: str, fields: dict[str, Any]) -> dict[str, Any]:
        """A form of ours with `fields` typed in it, about rows that are not there."""
        about = {key: NOWHERE for key in ("pair", "prompt", "response", "program", "round", "revision")}
        return {
            "id": "V1",
            "type": "modal",
            "callback_id": callback_id,
            "private_metadata": json.dumps(about | {"form": "form", "kind": "checkin"}),
            "hash": "1",
            "root_view_id": "V1",
            "previous_view_id": None,
            "blocks": [{"type": "input", "block_id": field} for field in fields],
            "state": {"values": {field: {"value": each} for field, each in fields.items()}},
        }


@asynccontextmanager
async def open_door(clock: Clock, database_url: str) -> AsyncIterator[Door]:
    """A workspace at work: a pair, a check-in, somebody who will be away, and Homes that have been opened."""
    async with open_house(clock, database_url, SLACK_SIGNING_SECRET=SECRET) as house:
        await house.start_program()
        await house.pair("ana", "ben")
        await house.check_in("ben", went_well="Nothing of this is anybody else's.")
        await house.person("ben").types("/mentorship away")
        assert await house.person("ben").submits({"first": "2026-03-20", "last": "2026-03-25"}) == {}
        await house.person("ben").closes(everything=True)
        for handle in ("ana", "ben", "cleo"):
            await house.person(handle).opens_home()
        recorder = Recorder()
        for feature in FEATURES:
            feature.register(recorder)
        runner = aiohttp_web.AppRunner(web.application(house.app.health.wrong, house.app.bolt, SECRET), access_log=None)
        await runner.setup()
        await aiohttp_web.TCPSite(runner, "127.0.0.1", 0).start()
        slack = HttpDelivery(f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events", SECRET)
        try:
            yield Door(house, slack, recorder.heard)
        finally:
            await slack.close()
            await runner.cleanup()
            house.playground.workspace.refusals.clear()  # what makes no sense is refused by Slack as well


@pytest.fixture
async def door(clock: Clock, database_url: str) -> AsyncIterator[Door]:
    async with open_door(clock, database_url) as door:
        yield door


def examples(number: int) -> Callable[[Any], Any]:
    """All of a test's examples meet the same bot: nothing that one of them does may matter to the next."""
    return settings(max_examples=number, suppress_health_check=list(HealthCheck))


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every (container, key) inside a payload."""
    if isinstance(value, dict):
        return [pair for key, each in value.items() for pair in [(value, key), *places(each)]]
    if isinstance(value, list):
        return [pair for key, each in enumerate(value) for pair in [(value, key), *places(each)]]
    return []


Damage = list[tuple[int, Any]]
DAMAGE = st.lists(st.tuples(st.integers(0, 10_000), ANYTHING | st.just(...)), max_size=4)


def damaged(payload: dict[str, Any], damage: Damage) -> dict[str, Any]:
    """The same with some of its values replaced by anything, or missing (`...`)."""
    payload = copy.deepcopy(payload)
    for number, value in damage:
        where = places(payload)
        if where:
            container, key = where[number % len(where)]
            if value is ... and isinstance(container, dict):
                del container[key]
            else:
                container[key] = None if value is ... else copy.deepcopy(value)  # never a payload inside itself
    return payload


NOT_PLAIN = re.compile(r"[^\w.~-]+", re.ASCII)


def interactive(payload: object) -> tuple[str, str]:
    """As `urlencode` has it, which takes character by character and thereby most of the time."""
    return "payload=" + NOT_PLAIN.sub(lambda found: "%" + found[0].encode().hex("%"), json.dumps(payload)), FORM


PRESSES = st.tuples(DAMAGE, ANYTHING, st.sampled_from(["ben", "cleo", "nobody"]))


@examples(6)  # each with four kinds of nonsense, since what takes time is that there are so many buttons to press
@given(presses=st.lists(PRESSES, min_size=4, max_size=4))
async def test_presses_of_every_button(door: Door, presses: list[tuple[Damage, Any, str]]) -> None:
    bodies = []
    for (damage, value, who), action_id in zip(itertools.cycle(presses), door.heard["action"], strict=False):
        if action_id == reflections.OPEN_FORM and who != "nobody":
            continue  # it needs nothing but somebody who presses, and so always makes sense
        action = {"type": "button", "action_id": action_id, "block_id": "b", "value": value, "action_ts": "1.000001"}
        payload = door.interaction("block_actions", actions=[action], view=door.view("home", {"typed": value}))
        payload["user"]["id"] = {"ben": door.ben, "cleo": door.cleo}.get(who, "U0NOBODY")
        bodies.append(interactive(damaged(payload, damage)))
    await door.changes_nothing(bodies)


FIELDS = (
    "mood", "met_on", "went_well", "hard", "next", "answer", "pair", "when", "name", "starts_on", "ends_on", "rhythm",
    "coordinators", "mentor", "mentee", "program", "pairs", "work_start", "work_end", "work_days", "zone", "days",
    "start", "end", "visit_time", "visit_days", "visits_a_week", "first", "last", "text", "by", "format",
)  # fmt: skip


@examples(20)
@given(
    damage=DAMAGE,
    typed=st.dictionaries(st.sampled_from(FIELDS), ANYTHING, max_size=6),
    element=st.sampled_from(["value", "selected_option", "selected_date", "selected_time", "selected_user"]),
    who=st.sampled_from(["ben", "cleo", "nobody"]),
    kind=st.sampled_from(["view_submission", "view_submission", "view_closed"]),
)
async def test_every_form_sent_and_closed(
    door: Door, damage: Damage, typed: dict[str, Any], element: str, who: str, kind: str
) -> None:
    fields = {field: {"type": "unknown", element: each} for field, each in typed.items()}
    bodies = []
    for callback_id in {**door.heard["view"], **door.heard["view_closed"]}:
        payload = door.interaction(kind, view=door.view(callback_id, fields), response_urls=[])
        payload["user"]["id"] = {"ben": door.ben, "cleo": door.cleo}.get(who, "U0NOBODY")
        bodies.append(interactive(damaged(payload, damage)))
    await door.changes_nothing(bodies)


@examples(20)
@given(damage=DAMAGE, inner=st.dictionaries(KEYS, ANYTHING, max_size=5), whole=ANYTHING)
async def test_every_event(door: Door, damage: Damage, inner: dict[str, Any], whole: Any) -> None:
    bodies = [(json.dumps(whole), JSON), interactive(whole)]
    for kind in door.heard["event"]:
        # What says that the app was removed is believed whatever else it says; so it is said of another workspace.
        team = "T0ELSEWHERE" if kind in ("app_uninstalled", "tokens_revoked") else door.house.team_id
        payload = {
            "type": "event_callback",
            "team_id": team,
            "api_app_id": "A0RAPPORT",
            "event": {"user": door.ben, "channel": "D1", "channel_type": "im", **inner, "type": kind},
            "event_id": "Ev1",
            "event_time": 1,
            "authorizations": [{"team_id": team, "user_id": "UBOT", "is_bot": True, "enterprise_id": None}],
        }
        bodies.append((json.dumps(damaged(payload, damage)), JSON))
    await door.changes_nothing(bodies)


@examples(20)
@given(
    fields=st.dictionaries(
        st.sampled_from(["user_id", "team_id", "text", "trigger_id", "channel_id", "api_app_id", "response_url"]),
        HOSTILE | st.text(max_size=200),
        max_size=4,
    ),
    missing=st.sets(st.sampled_from(["user_id", "team_id", "text", "trigger_id"]), max_size=2),
)
async def test_every_command(door: Door, fields: dict[str, str], missing: set[str]) -> None:
    bodies = []
    for command in door.heard["command"]:
        plain = {
            "command": command,
            "team_id": door.house.team_id,
            "user_id": "U0NOBODY" if command == "/reflect" else door.ben,  # else it always makes sense
            "text": "",
            "trigger_id": "1.2.3",
            "channel_id": "D1",
        }
        sent = {key: value for key, value in {**plain, **fields}.items() if key not in missing}
        bodies.append((urlencode(sent, errors="replace"), FORM))
    await door.changes_nothing(bodies)


async def test_bodies_that_cannot_even_be_parsed(door: Door) -> None:
    deep = "[" * DEEP
    bodies = [
        (deep, JSON),
        (f'{{"a":{"[" * DEEP}{"]" * DEEP}}}', JSON),
        (urlencode({"payload": deep}), FORM),
        ('{"type": "event_callback", "event": ' + '{"a":' * DEEP + "1" + "}" * (DEEP + 1), JSON),
        (urlencode({"payload": '{"type": "block_actions", "view": ' + "[" * DEEP + "]" * DEEP + "}"}), FORM),
        ("payload=" + "%00" * 1000, FORM),
        ("&".join(f"a{number}=1" for number in range(20_000)), FORM),
        ('{"type": "event_callback", "event_time": ' + "9" * 10_000 + "}", JSON),
        *(
            (body, JSON)
            for body in ("", "null", "NaN", "1e999", '"x"', "[]", "{", "\x00", "{}{}", '{"type": NaN}', "\ufeff{}")
        ),
        *(
            (f"payload={body}", FORM)
            for body in ("", "null", "[]", "%ff%fe", "%7B", "1" * 5000, '"', "%u0041", "{}&payload={}")
        ),
        *(
            ("{}", each)
            for each in ("", "text/plain", "application/json; charset=nonsense", "application/json; charset=utf-16")
        ),
        ('{"payload": ' * 50 + "1" + "}" * 50, "multipart/form-data"),
    ]
    await door.changes_nothing(bodies)


async def test_one_after_the_other_or_all_at_once_is_the_same(door: Door) -> None:
    """And afterwards, the bot still answers people."""
    payloads = [
        interactive(door.interaction("view_submission", view=door.view(callback_id, {})))
        for callback_id in door.heard["view"]
    ]
    before = door.rows()
    await asyncio.gather(*(door.post(*payload) for payload in payloads * 3))
    assert door.rows() == before

    door.house.playground.deliver = door.slack
    await door.house.person("ben").types("/mentorship help")
    assert "/mentorship privacy" in door.house.person("ben").sees()
