"""When something breaks: a reference number for the person, the place for whoever runs the bot, nobody's words."""

import logging
import re
from collections.abc import Callable
from typing import Any

import pytest
from slack_bolt.async_app import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient
from structlog.testing import capture_logs

from bot.errors import UserError
from bot.playground.delivery import Envelope
from bot.services import Services
from tests.conftest import House, fields, words

SORRY = re.compile(r"Something went wrong, and it is not your fault\..*mention ([0-9a-f]{8})\.")
SECRET = "nobody but me reads this"


class Broken(Exception):
    """Its message quotes what somebody wrote, as a database driver's might."""


Step = Callable[[House], None]


def at_the_database(house: House) -> None:
    """Every transaction fails from now on, reading or writing."""
    database = house.app.services.db

    def broken(*_asked: object, **_named: object) -> Any:
        raise Broken(SECRET)

    for way_in in ("begin", "write", "read", "glance"):
        setattr(database, way_in, broken)


def at_the_clock(house: House) -> None:
    """Whatever asks what time it is fails, in the middle of its transaction."""

    def broken() -> Any:
        raise Broken(SECRET)

    object.__setattr__(house.app.services, "clock", broken)


def when_slack_is_asked(house: House) -> None:
    """Slack refuses every call of the bot."""
    house.playground.faults.add("error", error="internal_error")


async def tell(house: House, do: Any) -> tuple[str, list[dict[str, Any]]]:
    """Do something that breaks; give what the person sees then, and the log's own entries."""
    with capture_logs() as entries:
        await do
        await house.app.services.settle()
    house.playground.workspace.refusals.clear()
    return house.person("ben").sees(), [dict(entry) for entry in entries]


def same_reference(seen: str, entries: list[dict[str, Any]]) -> str:
    """The reference that the person was told is the one in the log, beside the place and nothing else."""
    (failure,) = [entry for entry in entries if entry["event"] == "handler failed"]
    told = SORRY.search(seen)
    assert told and told[1] == failure["reference"]
    assert failure["where"] and failure["error"] in ("Broken", "SlackApiError")
    return str(failure["reference"])


@pytest.mark.parametrize("step", [at_the_database, at_the_clock])
async def test_a_command_that_breaks_answers_with_a_reference(paired: House, step: Step) -> None:
    ben = paired.person("ben")
    step(paired)

    _, entries = await tell(paired, ben.types("/reflect"))

    assert ben.trouble is None
    same_reference(ben.ephemerals[-1], entries)


async def test_a_command_whose_form_slack_refuses_answers_with_a_reference(paired: House) -> None:
    ben = paired.person("ben")
    paired.playground.faults.add("error", "views.open", error="internal_error")

    _, entries = await tell(paired, ben.types("/checkin"))

    same_reference(ben.ephemerals[-1], entries)
    assert any(entry.get("slack") == "internal_error" for entry in entries)


@pytest.mark.parametrize("step", [at_the_database, at_the_clock])
async def test_a_form_that_breaks_stays_open_with_everything_typed_in_it(
    paired: House, step: Step, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.WARNING)
    ben, ana = paired.person("ben"), paired.person("ana")
    await ben.types("/checkin")
    typed = {"mood": "Good", "hard": SECRET, "went_well": SECRET, "audience": "partner"}
    await ben.fills(typed)
    step(paired)

    with capture_logs() as entries:
        errors = await ben.submits()

    assert list(errors) == ["mood"]
    same_reference(errors["mood"], [dict(entry) for entry in entries])
    held = fields(ben.modal)
    assert (held["hard"], held["went_well"]) == (SECRET, SECRET)
    assert SECRET not in str(entries) + caplog.text + "".join(capfd.readouterr())
    assert len(ana.texts) == 1


@pytest.mark.parametrize("step", [at_the_database, at_the_clock])
@pytest.mark.parametrize("label", ["Not this time", "Later", "Answer"])
async def test_a_button_that_breaks_says_so_in_a_modal(paired: House, step: Step, label: str) -> None:
    await paired.pass_days(3)
    ben = paired.person("ben")
    step(paired)

    seen, entries = await tell(paired, ben.presses(label))

    assert ben.trouble is None
    if [entry for entry in entries if entry["event"] == "handler failed"]:
        same_reference(seen, entries)
    else:
        assert step is at_the_clock and label == "Answer", "opening a form needs no clock"


async def test_a_button_that_breaks_while_slack_is_down_is_still_acknowledged(paired: House) -> None:
    ben = paired.person("ben")
    when_slack_is_asked(paired)

    _, entries = await tell(paired, ben.presses("Check in", where="message"))

    assert ben.trouble is None
    assert any(entry["event"] == "handler failed" for entry in entries)


async def test_an_answer_of_slack_that_is_no_json_is_logged_as_what_it_was(paired: House) -> None:
    paired.playground.faults.add("error_before", "views.open")

    _, entries = await tell(paired, paired.person("ben").types("/checkin"))

    failed = next(entry for entry in entries if entry["event"] == "handler failed")
    assert (failed["error"], failed["slack"]) == ("SlackApiError", "")


async def test_home_that_cannot_be_drawn_is_noted_and_harms_nothing(paired: House) -> None:
    ben = paired.person("ben")
    paired.playground.faults.add("error", "views.publish", error="internal_error")

    _, entries = await tell(paired, ben.opens_home())

    assert [entry["event"] for entry in entries] == ["handler failed"]


async def broken_before(ack: AsyncAck, services: Services) -> None:
    raise Broken(SECRET)


async def broken_after(ack: AsyncAck, services: Services) -> None:
    await ack()
    raise Broken(SECRET)


async def user_error_after(ack: AsyncAck, client: AsyncWebClient) -> None:
    await ack()
    raise UserError("Take another <one>.")


@pytest.mark.parametrize("listener", [broken_before, broken_after])
async def test_wherever_a_listener_breaks_slack_is_told_within_the_protocol(paired: House, listener: Any) -> None:
    """Before or after the ack: a command gets words, a form keeps its text, a press gets a modal; never a 5xx."""
    bolt, ben = paired.app.bolt, paired.person("ben")
    bolt._async_listeners.clear()
    bolt.command("/checkin")(listener)
    bolt.action("checkins.open")(listener)

    _, entries = await tell(paired, ben.types("/checkin"))
    same_reference(ben.ephemerals[-1], entries)
    _, entries = await tell(paired, ben.presses("Check in", where="message"))
    same_reference(words(ben.modal), entries)
    assert ben.trouble is None and SECRET not in ben.sees() + str(entries)


async def test_a_refusal_after_the_ack_is_shown_as_plain_words(paired: House) -> None:
    bolt, ben = paired.app.bolt, paired.person("ben")
    bolt._async_listeners.clear()
    bolt.command("/checkin")(user_error_after)
    bolt.action("checkins.open")(user_error_after)

    await ben.types("/checkin")
    await ben.presses("Check in", where="message")

    assert ben.ephemerals[-1] == "Take another &lt;one&gt;."
    assert words(ben.modal).startswith("Not done\nTake another &lt;one&gt;.")


@pytest.mark.parametrize(
    "payload",
    [
        {"type": "block_actions", "actions": [{"type": "button", "action_id": "nobody.knows", "block_id": "b"}]},
        {"type": "view_submission", "view": {"type": "modal", "callback_id": "nobody.knows", "id": "V1"}},
        {"type": "view_submission", "view": {"type": "modal", "callback_id": "checkins.send", "id": "V1", "state": {}}},
        {
            "type": "view_submission",
            "view": {"type": "modal", "callback_id": "programs.add", "private_metadata": "{nonsense", "id": "V"},
        },
        {
            "type": "block_actions",
            "actions": [{"type": "button", "action_id": "prompts.skip", "value": "12345678901234"}],
        },
    ],
)
async def test_payloads_nobody_expects_are_answered_and_log_no_words(
    paired: House, payload: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    ben = paired.person("ben")
    envelope = Envelope(
        "interactive",
        {
            **payload,
            "user": {"id": ben.id, "team_id": paired.team_id},
            "team": {"id": paired.team_id},
            "trigger_id": paired.playground.workspace.new_trigger(ben.id),
            "token": "x",
            "api_app_id": "A",
            "message": {"text": SECRET},
        },
    )

    answer = await paired.playground.send(envelope)

    assert answer.status in (200, 404)
    assert SECRET not in caplog.text
