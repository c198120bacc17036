"""Whoever sends a great deal at once keeps only themselves waiting: of the others, nobody stands behind all of it."""

import asyncio
import copy
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import pytest
from prometheus_client import REGISTRY

from bot.playground.delivery import Answer, Envelope
from bot.slack.turnstile import OF_A_MEMBER, WAITING, Turnstile, turn_away
from bot.views.people import TOO_MANY
from tests.conftest import House, fields, until, words

MANY = 200
A_FEW = 5 * OF_A_MEMBER  # of somebody's flood that may be done before another's one request: what is at work, and again


class Crowd:
    """Requests that stay at work until they are let go."""

    def __init__(self, turnstile: Turnstile) -> None:
        self.turnstile = turnstile
        self.at_work: list[str] = []
        self.running: list[asyncio.Task[None]] = []
        self._let_go = asyncio.Event()

    async def comes(self, team: str | None, user: str | None, *, times: int = 1) -> list[str]:
        """More come; give who is at work then."""
        for _ in range(times):
            self.running.append(asyncio.create_task(self._pass(team, user)))
        for _ in range(10):
            await asyncio.sleep(0)
        return self.at_work

    async def _pass(self, team: str | None, user: str | None) -> None:
        async with self.turnstile.passing(team, user):
            self.at_work.append(f"{team}/{user}")
            await self._let_go.wait()

    async def ends(self) -> None:
        self._let_go.set()
        await asyncio.gather(*self.running)


async def test_of_one_member_a_few_are_at_work_and_the_others_wait() -> None:
    crowd = Crowd(Turnstile(of_a_member=2))
    assert await crowd.comes("T1", "U1", times=10) == ["T1/U1"] * 2
    assert await crowd.comes("T1", "U2") == ["T1/U1"] * 2 + ["T1/U2"]
    assert await crowd.comes("T2", "U1") == ["T1/U1"] * 2 + ["T1/U2", "T2/U1"], "who is somebody else in another place"
    await crowd.ends()
    assert crowd.at_work.count("T1/U1") == 10, "all of it is done in the end"


async def test_a_workspace_leaves_room_for_the_others() -> None:
    crowd = Crowd(Turnstile(at_once=4, of_a_workspace=3, of_a_member=2))
    for number in range(5):
        await crowd.comes("T1", f"U{number}", times=2)
    assert len(crowd.at_work) == 3
    assert (await crowd.comes("T2", "U1"))[3:] == ["T2/U1"]
    assert len(await crowd.comes("T3", "U1")) == 4, "and no more than so many at once are looked at"
    await crowd.ends()
    assert len(crowd.at_work) == 12


async def test_what_nobody_has_done_is_counted_for_its_workspace_alone() -> None:
    """Slack tells of the app by itself; and before somebody has signed in there is not even a workspace."""
    crowd = Crowd(Turnstile(of_a_workspace=3, of_a_member=1))
    assert len(await crowd.comes("T1", None, times=5)) == 3
    assert len(await crowd.comes(None, None, times=5)) == 8
    assert not crowd.turnstile.is_full_for("T1", None)
    await crowd.ends()


async def test_it_is_full_for_whoever_has_enough_waiting_and_for_nobody_else() -> None:
    crowd = Crowd(Turnstile(of_a_member=2, waiting=3))
    await crowd.comes("T1", "U1", times=4)
    assert not crowd.turnstile.is_full_for("T1", "U1")
    await crowd.comes("T1", "U1")
    assert crowd.turnstile.is_full_for("T1", "U1")
    assert not crowd.turnstile.is_full_for("T1", "U2") and not crowd.turnstile.is_full_for("T2", "U1")
    await crowd.ends()
    assert not crowd.turnstile.is_full_for("T1", "U1")


async def test_whoever_gives_up_waiting_leaves_no_trace() -> None:
    crowd = Crowd(Turnstile(of_a_member=1, waiting=1))
    await crowd.comes("T1", "U1", times=2)
    gives_up = crowd.running.pop()
    gives_up.cancel()
    await asyncio.wait({gives_up})
    assert not crowd.turnstile.is_full_for("T1", "U1")
    await crowd.ends()
    assert crowd.turnstile._members._here == crowd.turnstile._workspaces._here == {}


# --- with the whole bot ----------------------------------------------------------------------------------------------


@dataclass
class Flooded:
    """What became of somebody's many: how many were turned away, and how many others came before another's one."""

    answers: list[Answer]
    before: int
    turned_away: int
    opened: int  # modals


def crowded() -> int:
    """How many have been turned away in this process."""
    return int(REGISTRY.get_sample_value("rapport_requests_refused_total", {"why": "crowd"}) or 0)


async def flood(house: House, sent: list[Envelope]) -> Flooded:
    """Somebody sends all of this at once, and right after it another member types `/checkin`."""
    answers: list[Answer] = []

    async def send(envelope: Envelope) -> None:
        answers.append(await house.playground.send(envelope))

    turned_away, calls = crowded(), house.playground.workspace.calls
    earlier = len(calls)
    sending = [asyncio.create_task(send(each)) for each in sent]
    await asyncio.sleep(0)  # all are on their way
    await house.person("dana").types("/checkin")
    before = len(answers) - (crowded() - turned_away)
    assert words(house.person("dana").modal).startswith("Check-in")
    await asyncio.gather(*sending)
    await house.app.services.settle()
    opened = len([each for each in calls[earlier:] if each.method == "views.open"]) - 1
    return Flooded(answers, before, crowded() - turned_away, opened)


@pytest.fixture
async def two_pairs(paired: House) -> House:
    await paired.pair("eli", "dana")
    return paired


async def commands(house: House) -> list[Envelope]:
    ben = house.person("ben")
    await ben.types("/checkin")
    return pressed_again(house, house.last_sent)


def pressed_again(house: House, envelope: Envelope) -> list[Envelope]:
    sent = [copy.deepcopy(envelope) for _ in range(MANY)]
    for each in sent:
        each.payload["trigger_id"] = house.playground.workspace.new_trigger(house.person("ben").id)
    return sent


async def forms(house: House) -> list[Envelope]:
    ben = house.person("ben")
    await ben.types("/checkin")
    assert await ben.submits({"mood": "Good", "went_well": "We met."}) == {}
    return [copy.deepcopy(house.last_sent) for _ in range(MANY)]


async def presses(house: House) -> list[Envelope]:
    ben = house.person("ben")
    await ben.opens_home()
    await ben.presses("Check in", where="home")
    return pressed_again(house, house.last_sent)


async def messages(house: House) -> list[Envelope]:
    await house.person("ben").types("hello?")
    sent = [copy.deepcopy(house.last_sent) for _ in range(MANY)]
    for number, each in enumerate(sent):
        each.payload["event_id"] = f"Ev{number}"
        each.payload["event"]["ts"] = f"{float(each.payload['event']['ts']) + number:.6f}"
    return sent


Flood = Callable[[House], Awaitable[list[Envelope]]]


@pytest.mark.parametrize("make", [commands, forms, presses, messages])
async def test_two_hundred_at_once_hold_up_nobody_else(two_pairs: House, make: Flood) -> None:
    flooded = await flood(two_pairs, await make(two_pairs))

    assert len(flooded.answers) == MANY and all(each.ok for each in flooded.answers)
    assert flooded.before <= A_FEW, f"{flooded.before} of {MANY} came first"
    assert flooded.turned_away == MANY - OF_A_MEMBER - WAITING
    assert flooded.opened <= OF_A_MEMBER + WAITING, "Slack is not asked for what nobody waits for any more"
    await two_pairs.tick()
    assert len([each for each in two_pairs.posted_to("ben") if "I do not keep" in each]) == (make is messages)


async def test_of_one_coordinator_people_are_looked_up_once_at_a_time_and_the_rest_is_turned_away(
    two_pairs: House,
) -> None:
    """Each time it is everybody in the workspace, long after the command was answered."""
    for number in range(450):
        two_pairs.playground.add_person(f"person{number}")
    cleo, many = two_pairs.person("cleo"), OF_A_MEMBER + WAITING
    calls = two_pairs.playground.workspace.calls
    earlier = len(calls)

    await asyncio.gather(*(cleo.types("/mentorship-admin pair Nobody Known") for _ in range(many)))
    await two_pairs.app.services.settle()

    pages = [call.params.get("cursor") for call in calls[earlier:] if call.method == "users.list"]
    looked_up = pages.count(None)
    assert pages == [None, "page:200", "page:400"] * looked_up
    assert looked_up + cleo.ephemerals.count(TOO_MANY) == many
    two_pairs.playground.workspace.refusals.clear()  # to draw in a form in whose place the next one was opened
    await cleo.closes(everything=True)
    await cleo.types("/mentorship-admin pair Ana Souza, Ben Okafor")
    await two_pairs.app.services.settle()
    assert fields(cleo.modal)["mentor"] == two_pairs.person("ana").id


async def test_a_form_that_is_turned_away_stays_open_with_what_was_typed(two_pairs: House) -> None:
    flooded = await flood(two_pairs, await forms(two_pairs))

    said = [each.body for each in flooded.answers if TOO_MANY in str(each.body)]
    assert len(said) == flooded.turned_away > 0
    assert all(isinstance(each, dict) and each["response_action"] == "errors" for each in said)


async def test_afterwards_it_is_as_if_nothing_had_been(two_pairs: House) -> None:
    await flood(two_pairs, await messages(two_pairs))
    ben = two_pairs.person("ben")
    await ben.types("/checkin")
    assert await ben.submits({"mood": "Good", "hard": "That was a lot."}) == {}
    await ben.closes(everything=True)
    await ben.types("/checkin")
    assert fields(ben.modal)["mood"] is None


VIEW = {"blocks": [{"type": "section"}, {"type": "input", "block_id": "mood"}, {"type": "input", "block_id": "next"}]}


@pytest.mark.parametrize(
    ("body", "status", "said"),
    [
        ({"command": "/checkin", "text": ""}, 200, {"response_type": "ephemeral", "text": TOO_MANY}),
        (
            {"type": "view_submission", "view": VIEW},
            200,
            {"response_action": "errors", "errors": {"mood": TOO_MANY}},
        ),
        ({"type": "view_closed", "view": VIEW}, 200, None),
        ({"type": "block_actions", "trigger_id": "1", "view": VIEW}, 200, None),
        ({"type": "block_suggestion", "value": "Ber"}, 200, None),
        ({"type": "event_callback", "event": {"type": "message", "user": "U1"}}, 200, None),
        ({"type": "event_callback", "event": {"type": "app_home_opened", "user": "U1"}}, 503, None),
        ({"type": "event_callback", "event": {"type": "user_change", "user": {"id": "U1"}}}, 503, None),
        ({"type": "event_callback", "event": {"type": "team_join", "user": {"id": "U1"}}}, 503, None),
        ({"type": "event_callback", "event": "nonsense"}, 200, None),
        ({}, 200, None),
    ],
)
def test_each_kind_of_request_is_turned_away_in_its_own_way(body: Any, status: int, said: object) -> None:
    answer = turn_away(body)
    assert (answer.status, json.loads(answer.body) if answer.body else None) == (status, said)


def test_a_form_without_fields_says_it_in_its_place() -> None:
    answer = turn_away({"type": "view_submission", "view": {"blocks": [{"type": "section"}, "nonsense"]}})
    assert '"response_action": "update"' in answer.body and TOO_MANY in answer.body


async def test_what_is_redrawn_for_somebody_again_and_again_is_redrawn_once_more_at_the_end(house: House) -> None:
    services, done, go_on = house.app.services, [], asyncio.Event()

    async def redraw() -> None:
        done.append("begun")
        await go_on.wait()

    services.later_once("a", redraw)
    await until(lambda: bool(done))
    for _ in range(50):
        services.later_once("a", redraw)
    services.later_once("b", redraw)
    await until(lambda: len(done) == 2)
    go_on.set()
    await services.settle()
    assert len(done) == 3, "a twice: what came while it was at work is seen by the second; and b"
    services.later_once("a", redraw)
    await services.settle()
    assert len(done) == 4


async def test_what_fails_to_be_redrawn_can_be_asked_for_again(house: House) -> None:
    services, tried = house.app.services, []

    async def redraw() -> None:
        tried.append("again")
        raise ValueError

    for _ in range(2):
        services.later_once("a", redraw)
        await services.settle()
    assert len(tried) == 2
