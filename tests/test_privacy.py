"""Private words are planted everywhere, then every surface of everybody is walked: none holds what is not theirs.

Looked at is all that the bot ever said: each call of the Web API, each answer to Slack, each line of the log and each
column of the database, not only what happens to be on a screen at the end.
"""

import itertools
import json
import logging
import re
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer
from sqlalchemy import select
from structlog.testing import capture_logs

from bot.operate import metrics
from bot.playground.delivery import Answer, Deliver, Envelope
from bot.playground.elements import elements_in
from bot.playground.person import Person
from storage.tables import Base
from tests.conftest import House, fill_check_in, words
from tests.privacy.hands import about

CHECKIN_FIELDS = ("went_well", "hard", "next")
NOT_PRESSED = {
    "pairs.end",
    "concerns.take_back",
    "goals.drop",
}  # it would end the walk, or take away what is looked for
HOLD_WORDS = {"answers", "goal_versions", "concern_texts", "concern_drafts"}
"""The tables in which people's words are kept."""
MARKER = re.compile(r"marker-\d{3}-private")


@dataclass(frozen=True)
class Said:
    """Something the bot said, and to whom; None when it is a message, which nobody's words may be in."""

    to: str | None
    how: str
    what: str


@dataclass
class Overheard:
    """Carries envelopes to the bot and keeps its answers, and whose screen each trigger opens."""

    deliver: Deliver
    answers: list[Said] = field(default_factory=list)
    triggers: dict[str, str | None] = field(default_factory=dict)

    async def __call__(self, envelope: Envelope) -> Answer:
        self.triggers[envelope.payload.get("trigger_id", "")] = user_of(envelope)
        answer = await self.deliver(envelope)
        self.answers.append(Said(user_of(envelope), "answer", json.dumps(answer.body)))
        return answer

    async def close(self) -> None:
        await self.deliver.close()


def user_of(envelope: Envelope) -> str | None:
    payload = envelope.payload
    return payload.get("user_id") or (payload.get("user") or {}).get("id") or (payload.get("event") or {}).get("user")


@dataclass
class Plants:
    """Markers by who may read them."""

    readers: dict[str, frozenset[str]] = field(default_factory=dict)
    _numbers: Any = field(default_factory=lambda: itertools.count(1))

    def plant(self, *readers: Person) -> str:
        marker = f"marker-{next(self._numbers):03d}-private"
        assert MARKER.fullmatch(marker)
        self.readers[marker] = frozenset(person.id for person in readers)
        return marker

    def found_in(self, text: str) -> list[str]:
        found = set(MARKER.findall(text))
        return [marker for marker in self.readers if marker in found]


def all_said(house: House, overheard: Overheard) -> list[Said]:
    workspace = house.playground.workspace
    owners = {
        envelope.payload["view"]["id"]: envelope.payload["user"]["id"]
        for envelope in house.playground.courier.sent
        if envelope.kind == "interactive" and "view" in envelope.payload
    }
    said = list(overheard.answers)
    for call in workspace.calls:
        to = None
        if call.method in ("views.open", "views.push"):
            to = overheard.triggers[call.params["trigger_id"]]
        elif call.method == "views.update":
            to = owners[call.params["view_id"]]
        elif call.method == "views.publish":
            to = call.params["user_id"]
        said.append(Said(to, call.method, json.dumps(call.params, default=str)))
    return said


async def writes(house: House, plants: Plants, author: Person, partner: Person) -> None:
    """Every form with every audience, sent, edited, refused, and left unsent."""
    for shared in (False, True):
        readers = (author, partner) if shared else (author,)
        values = {each: plants.plant(*readers) for each in CHECKIN_FIELDS}
        values |= {"for_me": plants.plant(author), "audience": "partner" if shared else "me"}
        await author.types("/checkin")
        wrong = await fill_check_in(author, mood="Stuck", met_on="2027-01-01", **values)
        assert "met_on" in await author.submits(wrong)
        assert await author.submits({"met": "not_yet", "met_on": "2026-03-02"}) == {}
        await author.closes(everything=True)
        await author.types("/reflect")
        reflection = {"reflection": plants.plant(*readers), "audience": "partner" if shared else "me"}
        assert await author.submits(reflection) == {}
        await author.closes(everything=True)
        house.clock.at = house.clock.at.replace(minute=house.clock.at.minute + 1)
    # Shared at first and taken back before it was read: the old words and the new ones are the author's own.
    await author.types("/checkin")
    await author.submits({"mood": "Hard", "hard": plants.plant(author), "audience": "partner"})
    await author.presses("Edit", where="modal")
    await author.submits({"hard": plants.plant(author), "audience": "me", "next": plants.plant(author)})
    await author.closes(everything=True)
    # Never sent.
    await author.types("/checkin")
    await author.fills({"went_well": plants.plant(author), "audience": "partner"})
    await author.closes()
    # Written to the bot, which says that it does not look.
    await author.types(f"I feel alone with this: {plants.plant()}")


async def confides(house: House, plants: Plants, author: Person, partner: Person, chosen: Person) -> None:
    """A goal for the two; what is for oneself when something is wrong, sent and unsent; what one coordinator reads."""
    await author.types("/mentorship goals")
    await author.presses("goals.write", where="modal")
    both = [plants.plant(author, partner) for _ in range(3)]
    assert await author.submits({"text": both[0], "known": both[1]}) == {}
    await author.closes(everything=True)
    await author.types("/mentorship goals")
    await author.presses("goals.word", where="modal")
    assert await author.submits({"text": both[2]}) == {}
    await author.closes(everything=True)
    await author.types("/mentorship concern")
    await author.presses("concerns.say", where="modal")
    assert await author.submits({each: plants.plant(author) for each in ("situation", "effect", "wish")}) == {}
    await author.closes(everything=True)
    await author.types("/mentorship concern")
    await author.presses("concerns.ask", where="modal")
    assert await author.submits({"coordinator": chosen.id, "question": plants.plant(author, chosen)}) == {}
    await author.closes(everything=True)
    await chosen.opens_home()
    await chosen.presses("concerns.read", **about(chosen, "concerns.read", author.member.handle))
    assert await chosen.submits({"text": plants.plant(author, chosen)}) == {}
    await chosen.closes(everything=True)
    # Never sent, and kept for its author.
    await author.types("/mentorship concern")
    await author.presses("concerns.ask", where="modal")
    assert author.modal is not None
    typed = {"value": plants.plant(author)}
    await author.gestures.press_in_view(author.id, author.modal["id"], "question", "concerns.draft", typed)
    await author.closes(everything=True)


def buttons(blocks: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Every button, and every choice in a menu."""
    found = []
    for _, element in elements_in(blocks):
        if element["type"] == "button" and element["action_id"] not in NOT_PRESSED:
            found.append((element["action_id"], element.get("value", "")))
        elif element["type"] == "overflow":
            found += [(element["action_id"], option["value"]) for option in element["options"]]
    return found


async def walks(house: House, person: Person) -> None:
    """Types every command and presses every button, two modals deep."""
    for command in house.playground.manifest.commands:
        for word in ("", *command.usage_hint.split(" | ")):
            await person.types(
                f"{command.command} {word}".strip().replace("@mentor", "@ana").replace("@mentee", "@ben")
            )
            if person.modal:
                await presses_all(house, person)
    if not person.member.is_stranger:
        await person.opens_home()
    await house.tick()
    places = [("message", message["blocks"]) for message in person.messages if "blocks" in message]
    if person.home:
        places.append(("home", person.home["blocks"]))
    for where, blocks in places:
        for action_id, value in buttons(blocks):
            if action_id == "prompts.skip":
                continue
            try:
                await person.presses(action_id, value=value or None, where=where)
            except LookupError:
                continue  # an earlier press has changed the place
            if person.modal:
                await presses_all(house, person)
    await house.tick()


async def presses_all(house: House, person: Person) -> None:
    """Every button of the open modal, and of what it opens; then all is closed."""
    modal = person.modal
    assert modal is not None
    for action_id, value in buttons(modal["blocks"]):
        if not person.modal or (action_id, value) not in buttons(person.modal["blocks"]):
            break
        depth = len(person.modals)
        await person.presses(action_id, value=value or None, where="modal")
        await house.app.services.settle()  # what comes to a modal later, comes before it is closed
        if len(person.modals) > depth:
            await person.closes()
    if person.modal:
        await person.closes(everything=True)


async def test_no_private_word_reaches_anybody_it_was_not_written_for(
    house: House, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.WARNING)
    overheard = Overheard(house.playground.deliver)
    house.playground.deliver = overheard
    plants = Plants()
    cleo, eli, ana, ben = (house.person(each) for each in ("cleo", "eli", "ana", "ben"))
    await house.start_program(coordinators=["cleo", "eli"])
    await house.pair("ana", "ben")
    await house.pair("dana", "gus")
    with capture_logs() as entries:
        await writes(house, plants, ben, ana)
        await writes(house, plants, ana, ben)
        await house.tick()
        await confides(house, plants, ben, ana, eli)
        await confides(house, plants, ana, ben, eli)
        for who in ("cleo", "eli", "dana", "gus", "stranger", "ana", "ben"):
            await walks(house, house.person(who))
        await house.pass_days(15)  # questions, reminders and two weekly digests
        for who in ("eli", "ana", "ben", "cleo"):
            await walks(house, house.person(who))
        await house.change_pair("End", "ana", "ben")
        for who in ("ana", "ben", "cleo"):
            await walks(house, house.person(who))

    assert any("How Spring is doing" in text for text in cleo.texts), "the walk went where it should"
    done = {call.method for call in house.playground.workspace.calls if "✓ Read." in str(call.params)}
    assert done == {"chat.update"}, "what was read in a visit was drawn again"
    leaks = [
        (said.how, said.to, marker)
        for said in all_said(house, overheard)
        for marker in plants.found_in(said.what)
        if said.to not in plants.readers[marker]
    ]
    assert leaks == []
    messages = [json.dumps([m.text, m.blocks, m.metadata]) for m in messages_of_the_bot(house)]
    assert not [marker for message in messages for marker in plants.found_in(message)]
    assert plants.found_in(str(entries) + caplog.text + "".join(capfd.readouterr())) == []
    assert plants.found_in(await numbers(house)) == []
    assert await tables_with_words(house, plants) == HOLD_WORDS


def messages_of_the_bot(house: House) -> list[Any]:
    workspace = house.playground.workspace
    return [
        message
        for place in workspace.conversations.values()
        for message in place.messages.values()
        if message.user == workspace.bot_user_id
    ]


async def numbers(house: House) -> str:
    """What an operator's monitoring asks for."""
    app = metrics.application(house.app.services.db, house.clock)
    async with TestClient(TestServer(app)) as client:
        return await (await client.get("/metrics")).text()


async def tables_with_words(house: House, plants: Plants) -> set[str]:
    """The tables that hold what somebody wrote."""
    with house.app.services.db.session() as session:
        tables = Base.metadata.sorted_tables
        return {each.name for each in tables if plants.found_in(str(session.execute(select(each)).all()))}


async def test_what_is_shared_does_reach_the_partner_and_what_is_kept_the_author(house: House) -> None:
    """So that the walk above cannot pass because nothing was written at all."""
    plants = Plants()
    ana, ben = house.person("ana"), house.person("ben")
    await house.start_program()
    await house.pair("ana", "ben")
    await writes(house, plants, ben, ana)
    await house.tick()

    seen: dict[str, set[str]] = {"ana": set(), "ben": set()}
    for person, label in ((ana, "responses.read"), (ben, "responses.edit")):
        await person.opens_home()
        assert person.home is not None
        for action_id, value in buttons(person.home["blocks"]):
            if action_id == label:
                await person.presses(label, value=value, where="home")
                held = words(person.modal) + str((person.modal or {}).get("state"))
                seen[person.member.handle] |= set(plants.found_in(held))
                await person.closes(everything=True)

    shared = {marker for marker, readers in plants.readers.items() if ana.id in readers}
    assert seen["ana"] == shared and len(shared) == 4
    own = {marker for marker, readers in plants.readers.items() if ben.id in readers}
    assert shared < seen["ben"] <= own and len(own - seen["ben"]) == 2, "all but the unsent and the first wording"


async def test_a_coordinator_who_is_in_a_pair_sees_that_pair_as_a_member_and_no_more(house: House) -> None:
    plants = Plants()
    cleo, ben = house.person("cleo"), house.person("ben")
    await house.start_program()
    await house.pair("cleo", "ben")
    await house.pair("ana", "ben")
    theirs, kept = plants.plant(ben, cleo), plants.plant(ben)
    others = plants.plant(ben, house.person("ana"))
    for partner, text in (("Cleo Marsh · Spring", theirs), ("Ana Souza · Spring", others)):
        await ben.types("/checkin")
        values = {"pair": partner, "mood": "Good", "next": text, "audience": "partner", "for_me": kept}
        assert await ben.submits(values) == {}
        await ben.closes(everything=True)
    await house.tick()

    await cleo.opens_home()
    await cleo.presses("Read", where="home")
    assert plants.found_in(cleo.sees()) == [theirs]
    await cleo.closes()
    await walks(house, cleo)
    assert not {kept, others} & set(plants.found_in(cleo.sees()))
