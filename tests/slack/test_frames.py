"""Nothing is too long for Socket Mode: what does not fit into a frame is acknowledged in short, and seen in whole."""

import json
from typing import Any

import pytest
from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import UserError
from bot.playground.delivery import LONGEST_FRAME, Answer, frame_length
from bot.playground.rules import problems_in_modal
from bot.slack import frames
from bot.views.beginning import MORE
from tests.conftest import House, fields, words
from tests.views.gallery import everything
from tests.views.world import MANY, Words, World

ANSWERS = {"went_well": "話" * 1100, "hard": "難" * 1100, "next": "次" * 1100}  # 6 bytes for each character in JSON
LONG_NAME = "若手エンジニアのためのメンタリング・プログラム（東京・大阪・福岡の三拠点合同）"


async def settle(house: House) -> None:
    await house.app.services.settle()


async def test_a_long_check_in_in_japanese_is_saved_and_seen_whole(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/checkin")

    assert await ben.submits({"mood": "Good", **ANSWERS}) == {}
    assert MORE in words(ben.modal) and ANSWERS["went_well"] in words(ben.modal), "first as much as fits"
    await settle(paired)

    assert MORE not in words(ben.modal)
    assert all(answer in words(ben.modal) for answer in ANSWERS.values())
    await ben.presses("Edit")
    assert fields(ben.modal)["next"] == ANSWERS["next"]


async def test_the_same_over_a_real_connection_which_stays_open(paired: House) -> None:
    await paired.app.start()
    paired.playground.deliver = paired.playground.socket
    (connection,) = paired.playground.socket.connections
    ben = paired.person("ben")
    await ben.types("/checkin")

    assert await ben.submits({"mood": "Good", **ANSWERS}) == {}
    await settle(paired)

    assert all(answer in words(ben.modal) for answer in ANSWERS.values())
    assert paired.playground.socket.connections == [connection]


async def test_the_hub_shows_many_long_names(house: House) -> None:
    cleo = house.person("cleo")
    for number in range(18):
        await cleo.types(f"/mentorship-admin program new {LONG_NAME} {number}")
        assert await cleo.submits() == {}
        await settle(house)
        assert f"{LONG_NAME} {number}"[:50] in words(cleo.modal)
        await cleo.closes(everything=True)

    await cleo.types("/mentorship-admin program new The last one")
    assert await cleo.submits() == {}
    await settle(house)
    assert words(cleo.modal).count(f"\n*{LONG_NAME} ") == 18
    await cleo.presses("New program")
    assert words(cleo.modal).startswith("New program")


async def test_somebody_who_closes_at_once_has_saved_all_the_same(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/checkin")
    await ben.submits({"mood": "Good", **ANSWERS})
    await ben.closes(everything=True)
    await settle(paired)

    assert ben.modal is None
    # Slack was asked for a view that is not there any more.
    assert {each.error for each in paired.playground.workspace.refusals} == {"not_found"}
    paired.playground.workspace.refusals.clear()


async def test_when_the_rest_cannot_be_shown_they_see_that_it_is_saved(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/checkin")
    paired.playground.faults.add("error", "views.update", error="internal_error")
    await ben.submits({"mood": "Good", **ANSWERS})
    await settle(paired)

    assert "*Saved.* Your check-in with" in words(ben.modal)
    assert MORE in words(ben.modal)


async def test_a_long_answer_to_a_command_follows_by_itself(paired: House) -> None:
    said = "長い返事。" * 800

    async def long(ack: AsyncAck) -> None:
        await ack(said)

    paired.app.bolt._async_listeners.clear()
    paired.app.bolt.command("/checkin")(long)
    await paired.person("ben").types("/checkin")
    await settle(paired)

    assert paired.person("ben").ephemerals[-1] == said


async def test_long_errors_are_cut(paired: House) -> None:
    async def refuse(ack: AsyncAck) -> None:
        raise UserError.beside({"went_well": "🙂" * 3000, "hard": "🙂" * 3000})

    ben = paired.person("ben")
    await ben.types("/checkin")
    paired.app.bolt._async_listeners.clear()
    paired.app.bolt.view("checkins.send")(refuse)
    errors = await ben.submits({"mood": "Good"})

    assert set(errors) == {"went_well", "hard"}
    assert all(each.endswith("🙂…") and len(each) > 500 for each in errors.values())


def test_every_form_fits_whatever_is_written_in_it() -> None:
    """Also with nothing but emoji, which take twelve bytes each; some of them are then too long to be shown at once."""
    drawn = [each.made for each in everything(World(Words.all("🙂" * 3000), MANY)) if isinstance(each.made, dict)]
    too_long = 0
    for view in drawn:
        if view["type"] != "modal":
            continue
        answer, rest = frames.fit(
            BoltResponse(status=200, body={"response_action": "update", "view": view}), {}, AsyncWebClient()
        )
        assert frame_length(Answer(200, json.loads(answer.body))) < LONGEST_FRAME
        assert problems_in_modal(json.loads(answer.body)["view"]) == []
        if rest:
            too_long += 1
            rest.close()
    assert too_long > 5


@pytest.mark.parametrize("character", ["x", "é", "話", "🙂"])
@pytest.mark.parametrize("action", ["update", "push"])
async def test_whatever_is_said_fits(character: str, action: str) -> None:
    """Around the limit, and far beyond it."""
    client = AsyncWebClient()
    for number in (1, 1600, 1700, 3000):
        for copies in (1, 2, 6, 7, 40):
            section = {"type": "section", "text": {"type": "mrkdwn", "text": character * number}}
            view: dict[str, Any] = {"type": "modal", "title": {"type": "plain_text", "text": "Long"}}
            view |= {"callback_id": "a.b", "private_metadata": character * 2000, "blocks": [section] * copies}
            whole = {"response_action": action, "view": view}
            answer, rest = frames.fit(BoltResponse(status=200, body=whole), {}, client)
            body = json.loads(answer.body)
            assert frame_length(Answer(200, body)) < LONGEST_FRAME
            assert (rest is None) == (body == whole)
            if rest:
                assert len(json.dumps(whole)) > frames.LONGEST
                rest.close()
