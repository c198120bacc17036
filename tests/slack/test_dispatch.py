"""Requests find their listeners without asking all of them, and the same ones."""

from typing import Any

import pytest
from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncBoltRequest

from bot.features import FEATURES
from bot.slack.dispatch import Bolt, kind_of
from tests.conftest import House
from tests.test_wiring import Recorder

NOTHING = BoltResponse(status=200)
ODD = {"callback_id": "x", "view": {"type": "workflow_step"}, "event": {"type": "message"}, "container": {}}


def like_it(kind: str, id: str) -> list[dict[str, Any]]:
    """Requests of one kind, as different as they may be otherwise."""
    if kind == "action":
        action = {"action_id": id, "block_id": "b", "type": "button", "value": "7"}
        other = {"action_id": id, "block_id": "c", "type": "overflow", "selected_option": {"value": "x"}}
        return [
            {"type": "block_actions", "actions": [action]},
            {**ODD, "type": "block_actions", "actions": [other, {"action_id": "another"}]},
        ]
    if kind == "command":
        return [{"command": id, "text": ""}, {**ODD, "command": id, "text": "help", "channel_id": "D1"}]
    sent = {"view": "view_submission", "view_closed": "view_closed"}[kind]
    view = {"callback_id": id, "type": "modal"}
    return [{"type": sent, "view": view}, {**ODD, "type": sent, "view": {**view, "type": "home", "state": {}}}]


async def matching(bolt: Bolt, request: AsyncBoltRequest) -> list[Any]:
    return [each for each in bolt._async_listeners if await each.async_matches(req=request, resp=NOTHING)]


@pytest.mark.parametrize("kind", ["action", "view", "view_closed", "command"])
async def test_whatever_else_is_in_a_request_its_kind_decides_which_listeners_it_is_for(
    house: House, kind: str
) -> None:
    bolt = house.app.bolt
    assert isinstance(bolt, Bolt)
    recorder = Recorder()
    for feature in FEATURES:
        feature.register(recorder)
    for id in recorder.heard[kind]:
        bodies = like_it(kind, id)
        assert len({kind_of(body) for body in bodies}) == 1 and kind_of(bodies[0])
        requests = [AsyncBoltRequest(body=body, mode="socket_mode") for body in bodies]
        asked = [await matching(bolt, each) for each in requests]
        narrowed = [(await bolt._with_those_for(each))._async_listeners for each in requests]
        assert [*asked, *narrowed] == [asked[0]] * 4 and asked[0], id


def test_what_makes_no_sense_is_of_no_kind() -> None:
    nonsense: list[Any] = [None, [], {}, {"command": 7}, {"type": "block_actions", "actions": []}]
    for body in [*nonsense, {"command": "/x", "type": "block_actions"}]:
        assert kind_of(body) is None
