"""Something is wrong in a pair: finding words, asking one coordinator in confidence, and leaving the pair."""

import copy
import json
import logging
from typing import Any

import pytest
from sqlalchemy import select
from structlog.testing import capture_logs

from bot.playground.delivery import Envelope
from bot.playground.elements import elements_in
from bot.playground.person import Person
from storage.tables import Base, Item
from tests.conftest import House, button_value, words
from tests.handlers.test_my_data import copy_of, delete_all
from tests.test_privacy import Overheard, all_said, walks

SECRET = "He shouts at me in front of the team"
ANSWER = "Thank you for telling me, shall we talk"
EMOJI = "\N{SLIGHTLY SMILING FACE}"


async def starts(house: House, *coordinators: str, contacts: str = "") -> None:
    """A program that these coordinate."""
    cleo = house.person("cleo")
    await cleo.types("/mentorship-admin program new Spring")
    assert await cleo.submits({"coordinators": list(coordinators), "contacts": contacts}) == {}
    await cleo.closes(everything=True)


@pytest.fixture
async def spring(house: House) -> House:
    """A program that Cleo and Eli coordinate; Ana mentors Ben, and Dana mentors Eli."""
    await starts(house, "cleo", "eli", contacts="Ombudsperson: +44 20 7946 0000")
    await house.pair("ana", "ben", invited=False)
    await house.pair("dana", "eli", invited=False)
    return house


@pytest.fixture
async def alone(house: House) -> House:
    """Cleo coordinates, Ana mentors Ben."""
    await house.start_with_pair(invited=False)
    return house


def labels(view: dict[str, Any] | None) -> list[str]:
    assert view
    return [element["text"]["text"] for _, element in elements_in(view["blocks"]) if element["type"] == "button"]


def options(view: dict[str, Any] | None, field: str) -> list[str]:
    assert view
    for block, element in elements_in(view["blocks"]):
        if block["block_id"] == field:
            return [each["text"]["text"] for each in element["options"]]
    raise LookupError(field)


def typed(view: dict[str, Any] | None) -> dict[str, Any]:
    """What stands in the fields to write in."""
    assert view
    return {
        field: next(iter(each.values())).get("value")
        for field, each in view["state"]["values"].items()
        if next(iter(each.values()))["type"] == "plain_text_input"
    }


def concerns_waiting(house: House) -> list[tuple[str, str, str | None]]:
    """(whose, which kind, how it ended) of all that has ever waited about it."""
    with house.app.services.db.session() as session:
        rows = session.scalars(select(Item).where(Item.kind.startswith("concern")).order_by(Item.id)).all()
    names = {member.id: member.handle for member in house.playground.workspace.members.values()}
    return [(names[each.user_id], each.kind, each.outcome) for each in rows]


async def asks(house: House, who: str = "ben", *, whom: str = "Cleo Marsh", text: str = SECRET) -> None:
    person = house.person(who)
    await person.types("/mentorship concern")
    await person.presses("Ask", where="modal")
    assert await person.submits({"coordinator": whom, "question": text}) == {}
    await house.app.services.settle()  # what is too long to be shown at once
    await person.closes(everything=True)
    await house.tick()


async def reads(house: House, who: str = "cleo") -> str:
    """What they are shown when they open what was asked of them, or answered, from its message."""
    person = house.person(who)
    await person.presses("concerns.read", where="message")
    return words(person.modal)


async def answers(house: House, text: str = ANSWER, *, who: str = "cleo") -> None:
    await reads(house, who)
    person = house.person(who)
    assert await person.submits({"text": text}) == {}
    assert text in words(person.modal)
    await person.closes(everything=True)
    await house.tick()


async def who_has_looked(house: House, who: str) -> str:
    person = house.person(who)
    await person.types("/mentorship privacy")
    shown = words(person.modal)
    await person.closes(everything=True)
    return shown.partition("Who has looked")[2]


async def takes_out(house: House, who: str, *, by: str = "cleo") -> None:
    """Somebody ceases to be a coordinator."""
    cleo = house.person(by)
    await cleo.types("/mentorship-admin coordinators Spring")
    left = [each for each in ("cleo", "eli") if each != who]
    assert await cleo.submits({"coordinators": left}) == {}
    await cleo.closes(everything=True)
    await house.tick()


# --- the three ways --------------------------------------------------------------------------------------------------


async def test_home_leads_to_three_ways_which_say_that_this_is_no_emergency_service_and_whom_else_to_turn_to(
    spring: House,
) -> None:
    ana, ben = spring.person("ana"), spring.person("ben")
    home = words(await ben.opens_home())
    assert home.index("Your mentorship") < home.index("Set goals") < home.index("Something is wrong"), (
        "nothing under it"
    )

    await ben.presses("What you can do", where="home")

    shown = words(ben.modal)
    for expected in (
        f"Your pair with <@{ana.id}> · Spring",
        "This is no emergency service.",
        "Whom you can turn to in Spring",
        "Ombudsperson: +44 20 7946 0000",
        "Help me say it",
        "Ask a coordinator",
        f"<@{ana.id}> is not told.",
        "Change or leave the pair",
        "and you owe no reason",
    ):
        assert expected in shown, expected
    await ben.presses("Pause", where="modal")
    assert "It goes on by itself on" in words(ben.modal)


async def test_from_home_to_a_question_that_is_sent_it_takes_three_presses_and_one_text(alone: House) -> None:
    ben, sent = alone.person("ben"), alone.playground.courier.sent
    await ben.opens_home()
    before = len(sent)

    await ben.presses("What you can do", where="home")
    await ben.presses("Ask", where="modal")
    assert await ben.submits({"question": SECRET}) == {}, "the only coordinator is chosen already"

    pressed = [each for each in sent[before:] if each.kind == "interactive" and not is_typing(each)]
    assert [each.payload["type"] for each in pressed] == ["block_actions", "block_actions", "view_submission"]
    assert SECRET in words(ben.modal)


def is_typing(envelope: Envelope) -> bool:
    actions = envelope.payload.get("actions") or [{}]
    return str(actions[0].get("action_id")) == "concerns.draft"


async def test_a_program_that_names_nobody_says_so_kindly(alone: House) -> None:
    ben = alone.person("ben")
    await ben.types("/mentorship concern")
    assert "This program has named nobody for such moments. Turn to somebody you trust" in words(ben.modal)


async def test_whom_to_turn_to_is_changed_in_the_settings_and_its_people_see_who_has_changed_it(alone: House) -> None:
    ben, cleo = alone.person("ben"), alone.person("cleo")
    await cleo.types("/mentorship-admin coordinators Spring")
    assert "contacts" in await cleo.submits({"contacts": "x" * 501}, checked=False)
    assert await cleo.submits({"contacts": "Nurse: <!here> *Ada*"}) == {}
    await cleo.closes(everything=True)

    await ben.types("/mentorship concern")
    assert "Nurse: <!here> *Ada*" in [
        block["text"]["text"]
        for block in ben.modal["blocks"]  # type: ignore[index]
        if block["type"] == "section" and block["text"]["type"] == "plain_text"
    ]
    assert "changed the settings of Spring" in await who_has_looked(alone, "ben")
    await cleo.types("/mentorship-admin coordinators Spring")
    assert await cleo.submits({"contacts": ""}) == {}
    await ben.types("/mentorship concern")
    assert "named nobody" in words(ben.modal)


async def test_a_settings_form_from_before_they_were_asked_for_leaves_the_contacts_as_they_are(spring: House) -> None:
    cleo = spring.person("cleo")
    await cleo.types("/mentorship-admin coordinators Spring")
    assert await cleo.submits({"name": "Spring again"}) == {}
    old = copy.deepcopy(spring.last_sent)
    view = old.payload["view"]
    view["blocks"] = [block for block in view["blocks"] if block.get("block_id") != "contacts"]
    del view["state"]["values"]["contacts"]
    view["state"]["values"]["name"]["value"]["value"] = "Spring"
    assert (await spring.playground.send(old)).ok
    await spring.person("ben").types("/mentorship concern")
    shown = words(spring.person("ben").modal)
    assert "Whom you can turn to in Spring" in shown and "again" not in shown and "Ombudsperson" in shown


async def test_somebody_in_several_pairs_says_which_one_it_is_about(spring: House) -> None:
    ben, dana = spring.person("ben"), spring.person("dana")
    await spring.pair("dana", "ben", invited=False)
    await ben.types("/mentorship concern")

    await ben.presses("This one", value=button_value(ben.modal, "This one: Dana Kim, Spring"))
    assert f"Your pair with <@{dana.id}> · Spring" in words(ben.modal)
    await ben.presses("Ask")
    assert await ben.submits({"coordinator": "Cleo Marsh", "question": SECRET}) == {}
    await ben.closes(everything=True)
    await spring.tick()
    assert f"about their pair with <@{dana.id}>" in await reads(spring)


async def test_whoever_has_left_a_pair_can_still_ask_and_who_is_in_none_is_told_so(spring: House) -> None:
    await spring.change_pair("End", "ana", "ben")
    await asks(spring)
    assert SECRET in await reads(spring)

    gus = spring.person("gus")
    await gus.types("/mentorship concern")
    assert "you are not in a pair yet" in gus.ephemerals[-1]


# --- help me say it --------------------------------------------------------------------------------------------------


DRAFT = {"situation": "On Monday in the hall", "effect": "I could not work", "wish": "Tell me alone"}


async def test_a_draft_is_kept_as_it_is_typed_read_changed_and_deleted_and_reaches_nobody(spring: House) -> None:
    ben = spring.person("ben")
    await ben.types("/mentorship concern")
    await ben.presses("Write it down")
    await ben.fills({"situation": DRAFT["situation"]})
    await ben.closes()
    await ben.presses("Write it down")
    assert typed(ben.modal) == {"situation": DRAFT["situation"], "effect": None, "wish": None}

    assert await ben.submits(DRAFT) == {}
    assert all(text in words(ben.modal) for text in DRAFT.values()) and "Only you can read this." in words(ben.modal)
    await ben.presses("Change", where="modal")
    assert await ben.submits({"wish": "Ask me first"}) == {}
    assert "Ask me first" in words(ben.modal) and DRAFT["wish"] not in words(ben.modal)
    assert concerns_waiting(spring) == []
    await ben.closes(everything=True)
    copied = await copy_of(ben)
    assert "A draft about your pair with Ana Souza (only you)\n- What happened? On Monday in the hall" in copied

    await ben.types("/mentorship concern")
    await ben.presses("Your draft")
    await ben.presses("Delete the draft")
    await ben.closes(everything=True)
    assert "On Monday" not in await copy_of(ben)


async def test_what_an_older_form_sends_writes_over_nothing_and_loses_nothing(spring: House) -> None:
    ben = spring.person("ben")
    await ben.types("/mentorship concern")
    await ben.presses("Write it down")
    assert await ben.submits(DRAFT) == {}
    first = spring.last_sent
    await ben.closes(everything=True)
    await ben.types("/mentorship concern")
    await ben.presses("Your draft")
    assert await ben.submits({"wish": "Ask me first"}) == {}

    answer = await spring.playground.send(first)
    assert "You have written on elsewhere" in json.dumps(answer.body), "the form stays open with what it holds"
    await ben.closes(everything=True)
    assert "Ask me first" in await copy_of(ben)


# --- asking a coordinator --------------------------------------------------------------------------------------------


async def test_one_coordinator_is_asked_reads_and_answers_and_both_go_on_in_the_same_place(spring: House) -> None:
    ana, ben, cleo = (spring.person(each) for each in ("ana", "ben", "cleo"))
    await ben.types("/mentorship concern")
    await ben.presses("Ask")
    assert options(ben.modal, "coordinator") == ["Cleo Marsh", "Eli Novak"]
    shown = words(ben.modal)
    assert f"<@{ana.id}> is not told, other coordinators see neither it nor that you have asked" in shown
    assert await ben.submits({"coordinator": "Cleo Marsh", "question": SECRET}) == {}
    await ben.closes(everything=True)
    await spring.tick()

    assert cleo.texts[-1] == f"<@{ben.id}> has asked you something in confidence."
    assert SECRET in await reads(spring)
    assert f"<@{ben.id}> sees that you have read it" in words(cleo.modal)
    assert await cleo.submits({"text": ANSWER}) == {}
    await cleo.closes(everything=True)
    await spring.tick()
    assert cleo.texts[-1].startswith("✓ ")

    assert ben.texts[-1] == f"<@{cleo.id}> has answered you in confidence."
    assert ANSWER in words(await _opened(ben)) and SECRET in words(ben.modal)
    assert await ben.submits({"text": "Yes, tomorrow"}) == {}
    await ben.closes(everything=True)
    await spring.tick()
    assert cleo.texts[-1] == f"<@{ben.id}> has asked you something in confidence."
    assert "Yes, tomorrow" in await reads(spring)
    assert await cleo.submits({"text": "At nine"}) == {}
    await spring.tick()
    assert concerns_waiting(spring) == [
        ("cleo", "concern_asked", "done"),
        ("ben", "concern_answered", "done"),
        ("cleo", "concern_asked", "done"),
        ("ben", "concern_answered", None),
    ]


async def _opened(person: Person) -> dict[str, Any] | None:
    await person.presses("concerns.read", where="message")
    return person.modal


async def test_who_has_read_it_stands_on_the_page_of_its_author_and_on_no_other(spring: House) -> None:
    cleo = spring.person("cleo")
    everybody = ("ana", "ben", "cleo", "dana", "eli")
    before = {who: await who_has_looked(spring, who) for who in everybody}
    await asks(spring)
    assert await who_has_looked(spring, "ben") == before["ben"], "nobody has read it yet"
    await reads(spring)
    await cleo.closes()
    await reads(spring)
    await cleo.closes()

    line = f"<@{cleo.id}> read what you asked in confidence, in Spring, 2 times that day"
    assert line in await who_has_looked(spring, "ben")
    assert {who: await who_has_looked(spring, who) for who in everybody if who != "ben"} == {
        who: shown for who, shown in before.items() if who != "ben"
    }


async def test_nobody_asks_themselves_or_their_partner(house: House) -> None:
    """Cleo, Eli and Ana coordinate; Ana mentors Ben, Dana mentors Cleo, and Eli mentors Dana."""
    await starts(house, "cleo", "eli", "ana")
    await house.pair("ana", "ben", invited=False)
    await house.pair("dana", "cleo", invited=False)
    await house.pair("eli", "dana", invited=False)
    cleo, dana, ben = (house.person(each) for each in ("cleo", "dana", "ben"))
    for person, pair, expected in (
        (ben, None, ["Cleo Marsh", "Eli Novak"]),
        (cleo, None, ["Ana Souza", "Eli Novak"]),
        (dana, "This one: Cleo Marsh, Spring", ["Ana Souza"]),
        (dana, "This one: Eli Novak, Spring", ["Ana Souza"]),
    ):
        await person.types("/mentorship concern")
        if pair:
            await person.presses("This one", value=button_value(person.modal, pair))
        await person.presses("Ask")
        assert sorted(options(person.modal, "coordinator")) == expected
        await person.closes(everything=True)


async def test_who_was_the_partner_in_a_pair_that_has_ended_is_not_asked_about_it(house: House) -> None:
    await starts(house, "cleo", "ana")
    await house.pair("ana", "ben", invited=False)
    await house.change_pair("End", "ana", "ben")
    ben = house.person("ben")
    await ben.types("/mentorship concern")
    await ben.presses("Ask")
    assert options(ben.modal, "coordinator") == ["Cleo Marsh"]


async def test_whoever_is_not_offered_is_not_asked_whatever_a_form_says(spring: House) -> None:
    await asks(spring)
    sent = next(each for each in reversed(spring.playground.courier.sent) if is_question(each))
    for number, somebody in enumerate(("ana", "ben", "dana", "gus", "stranger")):
        payload = copy.deepcopy(sent.payload)
        chosen = payload["view"]["state"]["values"]["coordinator"]["value"]["selected_option"]
        chosen["value"] = spring.person(somebody).id
        metadata = json.loads(payload["view"]["private_metadata"]) | {"form": f"another-{number}"}
        payload["view"]["private_metadata"] = json.dumps(metadata)
        answer = await spring.playground.send(Envelope("interactive", payload))
        assert "They can no longer be asked here." in json.dumps(answer.body), "beside the field, and the form stays"
    assert [whose for whose, _, _ in concerns_waiting(spring)] == ["cleo"]


def is_question(envelope: Envelope) -> bool:
    view = envelope.payload.get("view") or {}
    return envelope.payload.get("type") == "view_submission" and view.get("callback_id") == "concerns.send"


@pytest.mark.parametrize(
    ("coordinator", "said"),
    [
        ("ben", "You are the only coordinator of Spring, so there is nobody else here to ask."),
        ("ana", "Nobody coordinates Spring but your partner, whom this would not be for."),
    ],
)
async def test_where_nobody_can_be_asked_it_says_why_and_whom_to_turn_to(
    house: House, coordinator: str, said: str
) -> None:
    await starts(house, coordinator, contacts="Nurse Ada")
    await house.pair("ana", "ben", invited=False)
    ben = house.person("ben")
    await ben.types("/mentorship concern")

    shown = words(ben.modal)
    assert said in shown and "Nurse Ada" in shown and "Ask" not in labels(ben.modal)


async def test_where_the_last_coordinator_has_left_it_says_so(alone: House) -> None:
    ben = alone.person("ben")
    await alone.playground.changes("cleo", deleted=True)
    await ben.types("/mentorship concern")
    assert "Nobody coordinates Spring at the moment, so there is nobody here to ask." in words(ben.modal)


async def test_the_same_form_and_the_same_press_again_add_nothing(spring: House) -> None:
    ben, cleo = spring.person("ben"), spring.person("cleo")
    await ben.types("/mentorship concern")
    await ben.presses("Ask")
    assert await ben.submits({"coordinator": "Cleo Marsh", "question": SECRET}) == {}
    assert (await spring.playground.send(spring.last_sent)).ok
    await ben.closes(everything=True)
    await spring.tick()
    await reads(spring)
    assert await cleo.submits({"text": ANSWER}) == {}
    assert (await spring.playground.send(spring.last_sent)).ok
    await spring.tick()

    assert concerns_waiting(spring) == [("cleo", "concern_asked", "done"), ("ben", "concern_answered", None)]
    assert (await copy_of(ben)).count(ANSWER) == 1 and (await copy_of(ben)).count(SECRET) == 1


async def test_a_question_is_kept_while_it_is_typed(spring: House) -> None:
    ben = spring.person("ben")
    await ben.types("/mentorship concern")
    await ben.presses("Ask")
    await ben.fills({"question": SECRET})
    await ben.closes()
    await ben.presses("Ask")
    assert typed(ben.modal) == {"question": SECRET}
    assert await ben.submits({"coordinator": "Cleo Marsh"}) == {}
    await ben.closes(everything=True)
    await ben.types("/mentorship concern")
    await ben.presses("Ask")
    assert typed(ben.modal) == {"question": None}, "what was sent is no draft any more"


async def test_an_answer_and_what_its_author_adds_are_kept_while_they_are_typed_each_for_themselves(
    spring: House,
) -> None:
    ben, cleo = spring.person("ben"), spring.person("cleo")
    await asks(spring)
    await asks(spring, "ana", text="Something else")
    await spring.pass_by(hours=24)
    await cleo.opens_home()
    values = sorted({each["value"] for each in reads_on(cleo.home)})
    for value, text in zip(values, ("to Ben", "to Ana"), strict=True):
        await cleo.presses("concerns.read", value=value, where="home")
        await cleo.fills({"text": text})
        await cleo.closes(everything=True)
    for value, text in zip(values, ("to Ben", "to Ana"), strict=True):
        await cleo.presses("concerns.read", value=value, where="home")
        assert typed(cleo.modal) == {"text": text}
        await cleo.closes(everything=True)
    await ben.types("/mentorship concern")
    await ben.presses("Open")
    assert typed(ben.modal) == {"text": None} and "to Ben" not in ben.sees()
    await ben.closes(everything=True)
    assert "Not sent, in confidence (only you): to Ben" in await copy_of(cleo)
    assert "to Ben" not in await copy_of(ben)

    await cleo.presses("concerns.read", value=values[0], where="home")
    assert await cleo.submits({"text": "to Ben, again"}) == {}
    assert f"Sent to <@{ben.id}> alone" in words(cleo.modal) and typed(cleo.modal) == {}
    await cleo.presses("Write more", where="modal")
    assert typed(cleo.modal) == {"text": None}, "what was sent is no draft any more"
    await cleo.closes(everything=True)
    await delete_all(cleo)
    assert "to Ana" not in await copy_of(cleo)


def reads_on(view: dict[str, Any] | None) -> list[dict[str, Any]]:
    assert view
    return [element for _, element in elements_in(view["blocks"]) if element.get("action_id") == "concerns.read"]


@pytest.mark.parametrize(
    ("way", "field", "more"), [("Write it down", "effect", {}), ("Ask", "question", {"coordinator": "Cleo Marsh"})]
)
async def test_what_is_too_long_is_said_beside_its_field_and_2000_emoji_are_taken(
    spring: House, way: str, field: str, more: dict[str, str]
) -> None:
    ben = spring.person("ben")
    await ben.types("/mentorship concern")
    await ben.presses(way)
    too_long = {field: EMOJI * 3000, **more}
    assert await ben.submits(too_long, checked=False) == {field: "Please keep this to 2,000 characters; it has 3,000."}
    assert await ben.submits({field: EMOJI * 2000, **more}) == {}
    await spring.app.services.settle()
    assert EMOJI * 2000 in words(ben.modal)


async def test_a_long_thread_has_pages(spring: House) -> None:
    ben, cleo = spring.person("ben"), spring.person("cleo")
    await asks(spring, text=f"first {EMOJI * 1900}")
    for number in range(8):
        spring.clock.at = spring.clock.at.replace(minute=number + 1)
        await ben.types("/mentorship concern")
        await ben.presses("Open")
        assert await ben.submits({"text": f"number {number} {EMOJI * 1900}"}) == {}
        await spring.app.services.settle()
        await ben.closes(everything=True)
    await spring.tick()

    newest = await reads(spring)
    assert "number 7" in newest and newest.index("number 3") < newest.index("number 7") and "number 1 " not in newest
    await cleo.presses("Earlier")
    assert "first" in words(cleo.modal) and "number 1 " in words(cleo.modal) and "number 7" not in words(cleo.modal)


# --- whoever was asked can be asked no more --------------------------------------------------------------------------


async def leaves(house: House) -> None:
    await house.playground.changes("cleo", deleted=True)
    await house.tick()


async def is_taken_out(house: House) -> None:
    await takes_out(house, "cleo", by="eli")


async def becomes_partner(house: House) -> None:
    await house.pair("cleo", "ben", by="eli", invited=False)


@pytest.mark.parametrize("how", [leaves, is_taken_out, becomes_partner])
async def test_who_can_be_asked_no_more_neither_reads_nor_answers_and_somebody_else_is_asked_with_the_same_words(
    house: House, how: Any
) -> None:
    await starts(house, "cleo", "eli")
    await house.pair("ana", "ben", invited=False)
    ben, cleo, eli = (house.person(each) for each in ("ben", "cleo", "eli"))
    await asks(house)
    await reads(house)
    pressed = house.last_sent
    await how(house)

    if how is not leaves:
        assert await cleo.submits({"text": ANSWER}) == {
            "text": "This is between two other people, was taken back, or can be answered no more."
        }
        await cleo.closes(everything=True)
        await house.press_again(pressed, by="cleo")
        assert "This is between two other people" in cleo.sees() and SECRET not in cleo.sees()
        assert "in confidence ·" not in words(await cleo.opens_home())
    await house.pass_by(hours=1)
    told = f"<@{cleo.id}> can no longer read or answer what you asked in confidence."
    assert any(text.startswith(told) or told in text for text in ben.texts)
    await ben.presses("Ask somebody else", where="message")
    assert typed(ben.modal) == {"question": SECRET} and options(ben.modal, "coordinator") == ["Eli Novak"]
    assert await ben.submits() == {}
    await ben.closes(everything=True)
    await house.tick()
    assert SECRET in await reads(house, "eli")
    assert await eli.submits({"text": ANSWER}) == {}
    assert ("ben", "concern_let_go", "withdrawn") in concerns_waiting(house)


async def test_who_coordinates_again_does_not_get_back_what_its_author_was_told_they_cannot_read(
    spring: House,
) -> None:
    cleo = spring.person("cleo")
    await asks(spring)
    await reads(spring)
    pressed = spring.last_sent
    await cleo.closes(everything=True)
    await takes_out(spring, "cleo")
    await cleo.types("/mentorship-admin coordinators Spring")
    assert await cleo.submits({"coordinators": ["cleo", "eli"]}) == {}
    await cleo.closes(everything=True)
    await spring.tick()
    assert "in confidence ·" not in words(await cleo.opens_home())
    await spring.press_again(pressed, by="cleo")
    assert SECRET not in cleo.sees()


async def test_an_answer_that_was_not_read_yet_is_still_told_when_who_gave_it_has_gone(spring: House) -> None:
    await asks(spring)
    await answers(spring)
    await leaves(spring)
    assert concerns_waiting(spring)[1:] == [("ben", "concern_answered", None), ("ben", "concern_let_go", None)]
    await spring.person("ben").types("/mentorship concern")
    await spring.person("ben").presses("Open")
    assert ANSWER in words(spring.person("ben").modal)


# --- pausing, ending, closing, taking back ---------------------------------------------------------------------------


@pytest.mark.parametrize("what", ["Pause", "End"])
async def test_it_goes_on_when_the_pair_is_paused_or_ends(spring: House, what: str) -> None:
    await asks(spring)
    await spring.change_pair(what, "ana", "ben", by="eli")
    await answers(spring)
    await spring.pass_by(hours=24)  # two visits a day at most
    assert any("has answered you in confidence" in text for text in spring.person("ben").texts)


async def test_who_was_asked_is_told_when_its_author_has_left_and_can_still_read_it(spring: House) -> None:
    ben, cleo = spring.person("ben"), spring.person("cleo")
    await asks(spring)
    await spring.playground.changes("ben", deleted=True)
    shown = await reads(spring)
    assert SECRET in shown and f"<@{ben.id}> has left this workspace, and reads nothing here for now." in shown
    assert await cleo.submits({"text": ANSWER}) == {}


async def test_what_is_taken_back_is_deleted_for_both(spring: House) -> None:
    ben, cleo = spring.person("ben"), spring.person("cleo")
    await asks(spring)
    await answers(spring)
    await reads(spring)
    await ben.types("/mentorship concern")
    await ben.presses("Open")
    await ben.presses("Take it back")
    assert "Every word of it is deleted, for both of you." in words(ben.modal)
    await ben.closes(everything=True)

    assert "text" in await cleo.submits({"text": "One more thing"}), "what they type stays in their form"
    await cleo.closes(everything=True)
    await spring.tick()
    for person in (ben, cleo):
        copied = await copy_of(person)
        assert SECRET not in copied and ANSWER not in copied
    assert "taken back, with every word" in await copy_of(ben)
    with spring.app.services.db.session() as session:
        kept = str([session.execute(select(table)).all() for table in Base.metadata.sorted_tables])
    assert SECRET not in kept and ANSWER not in kept
    assert {how for _, _, how in concerns_waiting(spring)} <= {"done", "withdrawn"}
    assert "in confidence ·" not in words(await cleo.opens_home())


async def test_what_is_closed_can_be_read_and_is_not_written_on(spring: House) -> None:
    ben, cleo = spring.person("ben"), spring.person("cleo")
    await asks(spring)
    await reads(spring)
    await ben.types("/mentorship concern")
    await ben.presses("Open")
    await ben.presses("It is settled")
    assert "Closed." in words(ben.modal) and labels(ben.modal) == ["Take it back"]
    assert await cleo.submits({"text": ANSWER}) == {
        "text": "Nothing more can be written here: it is closed, or nobody is there to read it. This was not sent."
    }
    await ben.closes(everything=True)
    assert "You asked" not in words(await ben.opens_home())
    await ben.types("/mentorship concern")
    assert "What you have asked in confidence" not in words(ben.modal)


async def test_a_coordinator_neither_closes_nor_takes_back_what_they_were_asked(spring: House) -> None:
    ben, cleo = spring.person("ben"), spring.person("cleo")
    await asks(spring)
    await ben.types("/mentorship concern")
    await ben.presses("Open")
    await ben.presses("It is settled")
    pressed = spring.last_sent
    await ben.presses("Take it back")
    taken = spring.last_sent
    await ben.closes(everything=True)
    await asks(spring)
    for envelope in (pressed, taken):
        envelope.payload["actions"][0]["value"] = "2"
        await spring.press_again(envelope, by="cleo")
        await spring.press_again(envelope, by="ana")
    await spring.tick()
    assert SECRET in await reads(spring)
    assert await cleo.submits({"text": ANSWER}) == {}
    spring.playground.workspace.refusals.clear()  # views that are open for somebody else


# --- one's own data --------------------------------------------------------------------------------------------------


async def test_each_of_the_two_takes_away_and_deletes_their_own_words(spring: House) -> None:
    ben, cleo = spring.person("ben"), spring.person("cleo")
    await asks(spring)
    await answers(spring)
    of_ben, of_cleo = await copy_of(ben), await copy_of(cleo)
    assert "asked Cleo Marsh in confidence, about your pair with Ana Souza, open" in of_ben
    assert f": {SECRET}" in of_ben and f": {ANSWER}" in of_ben
    assert f"you answered somebody in confidence: {ANSWER}" in of_cleo
    assert SECRET not in of_cleo and "Ben" not in of_cleo

    await delete_all(cleo)
    assert ANSWER not in await copy_of(ben) and SECRET in await copy_of(ben)
    await delete_all(ben)
    with spring.app.services.db.session() as session:
        kept = str([session.execute(select(table)).all() for table in Base.metadata.sorted_tables])
    assert SECRET not in kept and ANSWER not in kept
    await cleo.presses("concerns.read", where="message")
    assert "Deleted since." in words(cleo.modal) and "Closed." in words(cleo.modal)


# --- nobody else -----------------------------------------------------------------------------------------------------


async def test_not_a_word_of_it_nor_that_it_is_there_reaches_anybody_else(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)  # at debug level libraries print whole payloads, and are not heard
    overheard = Overheard(house.playground.deliver)
    house.playground.deliver = overheard
    spring, ben, cleo = house, house.person("ben"), house.person("cleo")
    await starts(house, "cleo", "eli")
    await house.pair("ana", "ben", invited=False)
    await house.pair("dana", "eli", invited=False)
    with capture_logs() as entries:
        await asks(spring, text="marker-question")
        await answers(spring, "marker-answer")
        await ben.types("/mentorship concern")
        await ben.presses("Write it down")
        assert await ben.submits({"situation": "marker-draft"}) == {}
        await ben.closes(everything=True)
        holding = holding_markers(spring)
        await spring.pass_days(8)  # with a digest
        for who in ("ana", "dana", "eli", "stranger", "ben", "cleo"):
            await walks(spring, spring.person(who))

    two = {ben.id, cleo.id}
    said = all_said(spring, overheard)
    assert any("marker-answer" in each.what for each in said), "the walk went where it should"
    assert {each.to for each in said if "marker-question" in each.what or "marker-answer" in each.what} == two
    assert {each.to for each in said if "marker-draft" in each.what} == {ben.id}
    of_it = [each for each in said if "has asked you something in confidence" in each.what and each.to]
    assert {each.to for each in of_it} <= two
    for who in ("ana", "dana", "eli"):
        seen = spring.person(who).sees()
        assert "in confidence." not in seen and "Asked of you" not in seen
    assert "marker-" not in str(entries) + caplog.text
    assert not [text for who in ("ana", "ben", "cleo", "eli") for text in spring.posted_to(who) if "marker-" in text]
    assert holding == {"concern_texts", "concern_drafts"}


def holding_markers(house: House) -> set[str]:
    """The tables that do."""
    with house.app.services.db.session() as session:
        rows = {table.name: session.execute(select(table)).all() for table in Base.metadata.sorted_tables}
    return {name for name, each in rows.items() if "marker-" in str(each)}
