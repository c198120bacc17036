"""Markers in every word of a feedback round: whom each may reach before the opening, and after it."""

import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from prometheus_client import generate_latest
from structlog.testing import capture_logs

from bot.playground.delivery import Answer, Deliver, Envelope
from bot.playground.elements import elements_in
from bot.playground.person import Person
from bot.views import feedback as views
from tests.conftest import MONDAY, Clock, House
from tests.handlers.feedback_steps import OPENS, ask, let_open, seal, words_of
from tests.privacy.feedback_worlds import PARTNER, World, make_template

FIELDS = ("behavior", "first", "second")
MENTORSHIP = ("/mentorship", "/mentorship privacy", "/mentorship export", "/mentorship delete")
LEFT_ALONE = ("pairs.end", "pairs.pause", views.CHANGE, views.WITHDRAW, views.DISCARD)


def planted(who: str, kind: str) -> dict[str, str]:
    return {field: f"{who}-{kind}-{field}-marker" for field in FIELDS}


@dataclass
class Overheard:
    """Carries envelopes to the bot and keeps its answers, with whom each was for."""

    deliver: Deliver
    answers: list[tuple[str, str]] = field(default_factory=list)

    async def __call__(self, envelope: Envelope) -> Answer:
        answer = await self.deliver(envelope)
        payload = envelope.payload
        who = payload.get("user_id") or (payload.get("user") or payload.get("event") or {})
        self.answers.append((str(who.get("id") or who.get("user") if isinstance(who, dict) else who), str(answer.body)))
        return answer

    async def close(self) -> None:
        await self.deliver.close()


@pytest.fixture
def overheard(paired: House) -> Overheard:
    overheard = Overheard(paired.playground.deliver)
    paired.playground.courier.deliver = overheard
    return overheard


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Iterator[list[Any]]:
    """Every line of the log, those of libraries included, however small."""
    with caplog.at_level(logging.DEBUG, logger="handlers"), capture_logs() as events:
        yield events


def reached(house: House, overheard: Overheard) -> dict[str, set[str]]:
    """Every marker that the bot has ever said to somebody, by whom it was for; "" is where messages are posted."""
    workspace = house.playground.workspace
    owners = {
        envelope.payload["view"]["id"]: envelope.payload["user"]["id"]
        for envelope in house.playground.courier.sent
        if envelope.kind == "interactive" and "view" in envelope.payload
    }
    said: list[tuple[str, str]] = list(overheard.answers)
    for call in workspace.calls:
        what, whom = json.dumps(call.params, default=str), ""
        if call.method == "views.publish":
            whom = call.params["user_id"]
        elif call.method in ("views.open", "views.push"):
            whom = workspace.triggers[call.params["trigger_id"]].user_id
        elif call.method == "views.update":
            whom = owners[call.params["view_id"]]
        said.append((whom, what))
    found: dict[str, set[str]] = {}
    for whom, what in said:
        apart = what.replace("\\n", " ").split()
        words = {word.strip("\"\\,:{}[]()'") for word in apart if "-marker" in word}
        if words:
            found.setdefault(whom, set()).update(words)
    return found


def everything_of(found: dict[str, set[str]], who: str, author: str) -> set[str]:
    return {word for word in found.get(who, set()) if f"{author}-" in word}


async def walk(person: Person) -> None:
    """What the commands and their buttons show, except those that would end the walk."""
    for command in ("/feedback", *MENTORSHIP, "/mentorship-admin", "/mentorship-admin digest"):
        await person.types(command)
        view = person.modal
        for _, element in list(elements_in(view["blocks"])) if view else ():
            if element["type"] == "button" and element["action_id"] not in LEFT_ALONE:
                await person.presses(element["action_id"], value=element.get("value"), where="modal")
                break
        if person.modals:
            await person.closes(everything=True)
    await person.opens_home()
    await person.opens_messages()


async def test_words_reach_nobody_but_their_author_before_the_opening_and_the_two_after_it(
    paired: House, overheard: Overheard, logged: list[Any], caplog: pytest.LogCaptureFixture
) -> None:
    ana, ben, cleo, dana = (paired.person(who) for who in ("ana", "ben", "cleo", "dana"))
    await ana.opens_home()
    await ben.opens_home()
    await ask(paired, "ana")
    for who, person in (("ana", ana), ("ben", ben)):
        await person.types("/feedback")
        assert person.modal is not None
        for name, words in planted(who, "typed").items():
            await person.gestures.press_in_view(person.id, person.modal["id"], name, views.DRAFT, {"value": words})
        await person.closes()
        await seal(paired, who, planted(who, "changed"))
        await person.presses("Change")
        if who == "ana":
            assert await person.submits(planted(who, "kept")) == {}
            assert await person.submits() == {}
        await person.closes()
    for person in (ana, ben, cleo, dana):
        await walk(person)
    await paired.pass_by(hours=3)

    before = reached(paired, overheard)

    assert everything_of(before, ana.id, "ben") == set() == everything_of(before, ben.id, "ana")
    assert len(everything_of(before, ana.id, "ana")) == 9 and len(everything_of(before, ben.id, "ben")) == 6
    assert set(before) == {ana.id, ben.id}, "no message, no coordinator and no outsider"

    await seal(paired, "ben", planted("ben", "kept"))
    await ben.closes()
    await let_open(paired)
    await ben.presses("Read")
    await ben.presses("Thank")
    await ben.presses("Ask")
    assert await ben.submits({"text": "ben-question-marker"}) == {}
    await ben.presses("I will try this")
    assert await ben.submits({"text": "ben-try-marker"}) == {}
    await ana.presses("Read")
    await ana.presses("Answer")
    assert await ana.submits({"text": "ana-answer-marker"}) == {}
    for person in (ana, ben):
        await person.closes()
    for person in (ana, ben, cleo, dana):
        await walk(person)
    await paired.pass_by(hours=3)
    await ben.presses("Read", where="message")

    after = reached(paired, overheard)

    answers = {"ben-question-marker", "ben-try-marker"}
    assert everything_of(after, ana.id, "ben") == {*planted("ben", "kept").values(), *answers}, "only what was sealed"
    assert everything_of(after, ben.id, "ana") == {*planted("ana", "kept").values(), "ana-answer-marker"}
    assert set(after) == {ana.id, ben.id}
    assert "-marker" not in json.dumps(logged, default=str) and "-marker" not in caplog.text
    assert b"-marker" not in generate_latest()


async def test_nothing_that_a_person_is_told_changes_when_their_partner_writes_seals_or_takes_back(
    paired: House, overheard: Overheard
) -> None:
    ana = paired.person("ana")
    await ana.opens_home()
    await ask(paired, "ana")
    await seal(paired, "ana")
    told = len([answer for answer in overheard.answers if answer[0] == ana.id])
    calls, seen = len(paired.playground.workspace.calls), ana.sees()

    await seal(paired, "ben", planted("ben", "kept"))
    await paired.person("ben").presses("Take it back")
    await paired.tick()

    assert ana.sees() == seen
    assert len([answer for answer in overheard.answers if answer[0] == ana.id]) == told
    new = paired.playground.workspace.calls[calls:]
    assert all(ana.id not in json.dumps(call.params.get("user_id", "")) for call in new), "not even a redraw"
    channel = paired.playground.workspace.find_dm(ana.id)
    assert channel and all(call.params.get("channel") != channel.id for call in new), "nor one of a message"


@pytest.mark.parametrize("seals", [False, True])
@pytest.mark.parametrize("who", sorted(PARTNER))
async def test_until_the_opening_day_everything_is_the_same_at_the_same_moment_whatever_the_partner_does(
    tmp_path: Path, who: str, seals: bool
) -> None:
    """Two worlds: in one the partner writes, seals, takes back and seals again; in the other they do nothing at all."""
    await make_template(tmp_path / "template.db")
    clock, partner = Clock(MONDAY), PARTNER[who]
    busy, idle = (World(tmp_path, tmp_path / "template.db", name, clock) for name in ("busy", "idle"))
    for world in (busy, idle):
        await world.open()
    deeds = iter(("open", "send", "seal", "Take it back", "close", "open", "send", "seal", "Change", "send", "seal"))
    for world in (busy, idle):
        await world.ask(who, twice=False)
        if seals:
            for deed in ("send", "seal"):
                await world.act(who, deed, words_of(who))

    while clock.at < OPENS - timedelta(hours=8):
        clock.at += timedelta(hours=8)
        for deed in islice(deeds, 1):
            assert await busy.act(partner, deed, words_of(partner)) != "cannot"
        for world in (busy, idle):
            await world.tick()
        assert busy.sees(who) == idle.sees(who), clock.at
        assert await busy.looks(who, command=True) == await idle.looks(who, command=True), clock.at
    assert (await busy.rows()).sides[partner] == "sealed" and next(deeds, None) is None
    clock.at = OPENS
    for world in (busy, idle):
        await world.tick()

    assert (await busy.rows()).state == ("opened" if seals else "collecting")
    if not seals:
        assert busy.sees(who) == idle.sees(who)
    for world in (busy, idle):
        await world.close()
