"""Who coordinates a program: added and removed in a form, never nobody, and with nothing left once it is over."""

import copy
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.playground.delivery import Envelope
from storage.tables import Coordinator, Delivery
from tests.conftest import House, fields, words


@pytest.fixture
async def spring(house: House) -> House:
    """Dana and Eli run Spring, and neither is an admin; Ana mentors Ben in it."""
    await house.start_program("Spring", coordinators="dana")
    await runs(house, "cleo", ["dana", "eli"])
    await house.pair("ana", "ben")
    return house


async def runs(house: House, who: str, coordinators: list[str], *, program: str = "Spring") -> dict[str, str]:
    """Somebody says who is to run a program from now on; gives what was wrong with it."""
    person = house.person(who)
    await person.types(f"/mentorship-admin coordinators {program}")
    errors = await person.submits({"coordinators": coordinators}, checked=False)
    await person.closes(everything=True)
    return errors


def running(house: House) -> set[str]:
    handles = {each.id: each.handle for each in house.playground.workspace.members.values()}
    with house.app.services.db.session() as session:
        return {handles[each] for each in session.scalars(select(Coordinator.user_id))}


async def test_coordinators_are_added_and_removed_in_a_form_that_the_hub_and_a_typed_word_lead_to(house: House) -> None:
    cleo, dana = house.person("cleo"), house.person("dana")
    await house.start_program("Spring")
    await cleo.types("/mentorship-admin")
    await cleo.presses("Settings", where="modal")
    assert fields(cleo.modal)["coordinators"] == [cleo.id]
    assert await cleo.submits({"name": "Spring circle", "coordinators": ["cleo", "dana"]}) == {}
    assert f"*Spring circle* is changed. New coordinators: <@{dana.id}>." in words(cleo.modal)
    assert running(house) == {"cleo", "dana"}

    await dana.types("/mentorship-admin coordinators circle")
    assert fields(dana.modal)["coordinators"] == [cleo.id, dana.id]
    assert await dana.submits({"coordinators": ["dana"]}) == {}
    assert f"No longer coordinators: <@{cleo.id}>." in words(dana.modal)
    assert running(house) == {"dana"}


async def test_whom_somebody_else_makes_a_coordinator_hears_of_it_once_in_their_working_hours(house: House) -> None:
    dana, eli, cleo = (house.person(each) for each in ("dana", "eli", "cleo"))
    await house.pass_by(hours=12)
    await house.start_program("Spring")
    assert await runs(house, "cleo", ["cleo", "dana", "eli"]) == {}
    assert await runs(house, "cleo", ["cleo", "dana"]) == {}
    await house.tick()
    assert dana.texts == []
    await house.pass_by(hours=12)

    (told,) = dana.texts
    assert told.startswith("*You coordinate Spring now.* You make its pairs and get its digest;")
    await dana.presses("Programs", where="message")
    assert "*Spring*" in words(dana.modal)
    assert eli.texts == [] and cleo.texts == [], "who was taken out before hears nothing, nor who did it"


async def test_of_several_programs_the_hub_shows_those_that_were_named(house: House) -> None:
    cleo = house.person("cleo")
    for name in ("Spring 26", "Spring 27", "Autumn"):
        await house.start_program(name)
    await cleo.types("/mentorship-admin coordinators spring")
    assert "Press *Settings* beside the program that you mean." in words(cleo.modal)
    assert "*Spring 26*" in words(cleo.modal) and "Autumn" not in words(cleo.modal)
    await cleo.closes()
    await cleo.types("/mentorship-admin coordinators winter")
    assert "No program of yours has that in its name." in words(cleo.modal) and "*Autumn*" in words(cleo.modal)
    await cleo.closes()
    await cleo.types("/mentorship-admin coordinators autumn")
    assert fields(cleo.modal)["name"] == "Autumn"


async def test_a_removed_coordinator_gets_nothing_more_and_what_they_have_open_refuses(spring: House) -> None:
    dana = spring.person("dana")
    opened = []
    for command, labels in (
        ("", ("Digest", "New pair", "Import pairs", "Pairs", "Settings")),
        ("pair @ana @gus", ()),
        ("import", ()),
        ("coordinators", ()),
    ):
        await dana.types(f"/mentorship-admin {command}")
        for label in labels:
            await dana.presses(label, where="modal")
            opened.append(copy.deepcopy(spring.last_sent))
            if label == "Pairs":
                for button in ("Pause", "Go on", "End pair"):
                    await dana.presses(button)
                    opened.append(copy.deepcopy(spring.last_sent))
            await dana.closes()
        if not labels:
            await dana.submits({"pairs": "@ana, @gus"} if command == "import" else {})
            opened.append(
                copy.deepcopy(next(e for e in reversed(spring.playground.courier.sent) if "view" in e.payload))
            )
            await spring.app.services.settle()
        await dana.closes(everything=True)
    await spring.tick()
    before = len(dana.texts), len(spring.playground.workspace.accepted)

    assert await runs(spring, "eli", ["eli"]) == {}
    for each in opened:
        assert await refused(spring, each), each.payload
    await spring.tick()

    assert (len(dana.texts), len(spring.playground.workspace.accepted)) == before
    await dana.types("/mentorship-admin")
    assert dana.modal is None and "This is for program coordinators" in dana.ephemerals[-1]
    assert "Programs you coordinate" not in words(await dana.opens_home())


async def refused(house: House, sent: Envelope) -> bool:
    """Whether what was pressed or sent before is refused in words when it is pressed or sent now."""
    payload = copy.deepcopy(sent.payload)
    person = house.person("dana")
    if payload["type"] == "view_submission":
        answer = await house.playground.send(Envelope("interactive", payload))
        return isinstance(answer.body, dict) and "This is for program coordinators" in str(answer.body)
    payload.pop("view", None)
    await house.press_again(Envelope("interactive", payload), by="dana")
    said = words(person.modal)
    await person.closes(everything=True)
    return "This is for program coordinators" in said


async def test_a_digest_that_was_on_its_way_to_somebody_who_was_removed_is_not_sent(spring: House) -> None:
    dana, eli = spring.person("dana"), spring.person("eli")
    spring.playground.workspace.change_person("dana", tz="America/Los_Angeles")
    await spring.playground.changes("dana", tz="America/Los_Angeles")
    await spring.move_to(datetime(2026, 3, 9, 10, tzinfo=UTC))
    assert "How Spring is doing" in eli.texts[-1]
    assert not any("How Spring" in text for text in dana.texts), "it waits for their working hours"
    await dana.types("/mentorship-admin digest")  # and this one for the next tick

    assert await runs(spring, "cleo", ["eli"]) == {}
    await spring.pass_by(hours=24)

    assert not any("How Spring" in text for text in dana.texts)
    with spring.app.services.db.session() as session:
        mine = session.scalars(select(Delivery).where(Delivery.user_id == dana.id, Delivery.kind.like("digest%")))
        assert {(each.state, each.reason) for each in mine} == {("cancelled", "no coordinator")}


async def test_an_admin_who_is_no_coordinator_still_gets_the_digest_that_they_asked_for(spring: House) -> None:
    cleo = spring.person("cleo")
    assert await runs(spring, "cleo", ["cleo", "eli"]) == {}
    assert await runs(spring, "cleo", ["eli"]) == {}
    spring.clock.at += timedelta(minutes=1)
    await cleo.types("/mentorship-admin digest")
    await spring.tick()

    assert "How Spring is doing" in cleo.texts[-1]


async def test_the_last_one_can_be_taken_out_only_with_a_successor(spring: House) -> None:
    assert await runs(spring, "cleo", []) == {"coordinators": "Choose at least one person."}
    await spring.playground.changes("eli", deleted=True)
    assert await runs(spring, "cleo", ["eli"]) == {
        "coordinators": "Somebody has to run the program. Choose who takes over, and then send this again."
    }
    assert running(spring) == {"dana", "eli"}
    assert await runs(spring, "dana", ["gus"]) == {}
    assert running(spring) == {"gus"}


async def test_somebody_who_takes_out_themselves_is_told_that_it_was_their_last_program(spring: House) -> None:
    dana = spring.person("dana")
    await dana.types("/mentorship-admin coordinators")
    assert await dana.submits({"coordinators": ["eli"]}) == {}
    assert "You coordinate no other program." in words(dana.modal)


async def test_two_who_take_out_each_other_at_once_leave_one(spring: House) -> None:
    dana, eli = spring.person("dana"), spring.person("eli")
    for person in (dana, eli):
        await person.types("/mentorship-admin coordinators")
    assert await dana.submits({"coordinators": ["dana"]}) == {}
    assert await eli.submits({"coordinators": ["eli"]}) == {
        "name": "This is for program coordinators and workspace admins."
    }
    assert running(spring) == {"dana"}


async def test_a_form_that_was_opened_before_somebody_was_added_does_not_take_them_out(spring: House) -> None:
    cleo, eli = spring.person("cleo"), spring.person("eli")
    await cleo.types("/mentorship-admin coordinators")
    assert await runs(spring, "eli", ["dana", "eli", "gus"]) == {}
    assert await cleo.submits({"coordinators": ["eli"]}) == {}
    assert running(spring) == {"eli", "gus"}
    assert eli.trouble is None


CANNOT_COORDINATE = {
    "robo": "This is a bot.",
    "rapport": "This is a bot.",
    "slackbot": "This is a bot.",
    "gone": "This account is deactivated.",
    "stranger": "another workspace",
    "U0NOBODY": "This person is not in this workspace.",
}


async def test_who_cannot_be_in_a_pair_cannot_coordinate_either(spring: House) -> None:
    for who, says in CANNOT_COORDINATE.items():
        errors = await runs(spring, "cleo", ["dana", who])
        assert list(errors) == ["coordinators"] and says in errors["coordinators"], who
    spring.playground.workspace.refusals.clear()  # Slack says user_not_found; that is the question asked
    assert running(spring) == {"dana", "eli"}


async def test_nobody_changes_a_program_that_is_not_theirs_by_replaying_a_form(spring: House) -> None:
    ben, cleo = spring.person("ben"), spring.person("cleo")
    await house_of_others(spring)
    await cleo.types("/mentorship-admin coordinators Spring")
    await cleo.submits({"coordinators": ["dana", "eli"]})
    sent = copy.deepcopy(
        next(e for e in reversed(spring.playground.courier.sent) if e.payload["type"] == "view_submission")
    )
    for who, says in (("ben", "This is for program coordinators"), ("gus", "There is no such program among those")):
        sent.payload["user"]["id"] = spring.person(who).id
        answer = await spring.playground.send(sent)
        assert says in str(answer.body)
    assert ben.modal is None


async def house_of_others(house: House) -> None:
    """Gus runs a program of his own."""
    await house.start_program("Autumn", coordinators="gus")
