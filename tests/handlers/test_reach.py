"""Twenty programs, a thousand, a mentor of two hundred pairs: each of them can be reached in the forms."""

import re
from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.actions import pairs as pair_actions
from bot.actions.pairs import NewPair
from bot.domain.actor import Actor, Scope
from storage import members, programs
from storage.members import Profile
from storage.programs import NewProgram
from storage.tables import Pair, Program, Response
from tests.conftest import House, fields, words

PAIRS = 200


def start(session: Session, house: House, name: str, *, number: int = 0) -> Program:
    now, cleo = house.clock(), house.person("cleo").id
    new = NewProgram(name, date(2026, 3, 2) - timedelta(days=number), date(2026, 8, 31), "UTC", "weekly", (cleo,), None)
    made = programs.add(session, house.team_id, new, form_id=name, next_digest_at=now + timedelta(days=7), now=now)
    return programs.get(session, house.team_id, made or 0, coordinator=None)


@pytest.fixture
async def thousand(house: House) -> House:
    with house.app.services.db.session() as session:
        profile = Profile(house.person("cleo").id, "Cleo", "Europe/London")
        members.save_profile(session, house.team_id, profile, now=house.clock())
        for number in range(1000):
            start(session, house, f"Program {number:04}", number=number % 300)
    return house


async def test_each_of_a_thousand_programs_is_on_a_page_of_the_hub_or_found_by_its_name(thousand: House) -> None:
    cleo = thousand.person("cleo")
    await cleo.types("/mentorship-admin")
    seen = set()
    for _ in range(50):
        seen |= set(re.findall(r"Program \d{4}", words(cleo.modal)))
        await cleo.presses("Next page" if len(seen) < 1000 else "First page", where="modal")
    assert len(seen) == 1000 and "Page 1 of 50, 1000 programs in all." in words(cleo.modal)
    await cleo.presses("Next page")
    await cleo.presses("Page before")
    assert "Page 1 of 50" in words(cleo.modal)
    await cleo.closes(everything=True)

    for typed in ("Program 0777", "program 0777", "  PROGRAM   0777 ", "0777"):
        await cleo.types(f"/mentorship-admin {typed}")
        assert set(re.findall(r"Program \d{4}", words(cleo.modal))) == {"Program 0777"}
        await cleo.closes()
    await cleo.types("/mentorship-admin 07")  # 100 and some: in pages too
    await cleo.presses("Next page")
    assert "Page 2 of" in words(cleo.modal) and "07" in words(cleo.modal)


async def test_a_form_finds_each_of_a_thousand_programs_as_it_is_typed(thousand: House) -> None:
    cleo = thousand.person("cleo")
    for command, values in (("pair @ana @ben", {}), ("import", {"pairs": "@ana, @ben"})):
        await cleo.types(f"/mentorship-admin {command}")
        assert len(await cleo.looks_for("program", "")) == 100
        assert await cleo.looks_for("program", "0042") == ["Program 0042"]
        assert await cleo.looks_for("program", "nothing like it") == []
        assert await cleo.submits({"program": "Program 0042", **values}) == {}
        await thousand.app.services.settle()
        await cleo.closes(everything=True)
    await cleo.types("/mentorship-admin 0042")
    assert "· 1 pair\n" in words(cleo.modal)
    await cleo.presses("New pair")
    assert fields(cleo.modal)["program"], "the one that the press was beside"

    await cleo.closes(everything=True)
    ben = thousand.person("ben")
    await cleo.types("/mentorship-admin pair")
    thousand.playground.courier.sent.clear()
    await cleo.looks_for("program", "0042")
    asked = thousand.last_sent
    asked.payload["user"]["id"] = ben.id
    answer = await thousand.playground.send(asked)
    assert answer.body == {"options": []}, "whoever coordinates nothing is offered nothing"


async def test_twenty_programs_are_on_one_page_and_in_one_list(house: House) -> None:
    cleo = house.person("cleo")
    with house.app.services.db.session() as session:
        profile = Profile(cleo.id, "Cleo", "Europe/London")
        members.save_profile(session, house.team_id, profile, now=house.clock())
        for number in range(20):
            start(session, house, f"Program {number:04}")
    await cleo.types("/mentorship-admin")
    assert len(set(re.findall(r"Program \d{4}", words(cleo.modal)))) == 20 and "Page 1" not in words(cleo.modal)
    home = words(await cleo.opens_home())
    assert "12 more of them are there." in home
    await cleo.presses("All programs", where="home")
    assert "Program 0000" in words(cleo.modal)
    await cleo.closes()
    await cleo.types("/mentorship-admin digest")
    assert "For the 15 others, add a part of the name" in cleo.ephemerals[-1]


@pytest.fixture
async def mentor(house: House) -> House:
    """Ana mentors two hundred people."""
    now, cleo = house.clock(), house.person("cleo")
    ana = Profile(house.person("ana").id, "Ana Souza", "Europe/Berlin")
    with house.app.services.db.session() as session:
        members.save_profile(session, house.team_id, Profile(cleo.id, "Cleo", "Europe/London"), now=now)
        program = start(session, house, "Spring")
        mentees = []
        for number in range(PAIRS):
            person = house.playground.add_person(f"mentee{number}", f"Mentee {number:03}")
            mentees.append(NewPair(ana, Profile(person.id, person.member.real_name, "Europe/London")))
        pair_actions.make(
            session,
            Actor(house.team_id, cleo.id),
            Scope(cleo.id),
            program,
            mentees,
            content=house.app.services.content,
            starts_on=date(2026, 3, 2),
            now=now,
        )
    return house


async def test_a_mentor_of_two_hundred_pairs_writes_about_each_of_them(mentor: House) -> None:
    ana = mentor.person("ana")
    for command, values in (("/checkin", {"mood": "Good"}), ("/reflect", {"reflection": "A thought"})):
        await ana.types(command)
        assert len(await ana.looks_for("pair", "")) == 100
        assert await ana.looks_for("pair", "mentee 187") == ["Mentee 187 · Spring"]
        assert await ana.submits({"pair": "Mentee 187", **values}) == {}
        await ana.closes(everything=True)
    await ana.types("/feedback")
    assert await ana.submits({"pair": "Mentee 199", "format": "situation"}) == {}
    with mentor.app.services.db.session() as session:
        about = session.scalars(select(Pair.mentee_id).join(Response, Response.pair_id == Pair.id)).all()
    assert set(about) == {mentor.person("mentee187").id} and len(about) == 2


async def test_somebody_is_offered_their_own_pairs_and_nobody_elses(mentor: House) -> None:
    ana, ben = mentor.person("ana"), mentor.person("ben")
    await ana.types("/checkin")
    await ana.looks_for("pair", "mentee 1")
    asked = mentor.last_sent
    asked.payload["user"]["id"] = ben.id
    assert (await mentor.playground.send(asked)).body == {"options": []}


async def test_all_two_hundred_pairs_are_listed_for_the_mentor_and_for_the_coordinator(mentor: House) -> None:
    ana, cleo = mentor.person("ana"), mentor.person("cleo")
    await ana.opens_home()
    await ana.presses("All 200 pairs", where="home")
    mine = partners(words(ana.modal))
    for _ in range(9):
        await ana.presses("Next page", where="modal")
        mine |= partners(words(ana.modal))
    assert len(mine) == PAIRS and len(ana.modals) == 1
    await ana.presses("Page before", where="modal")

    await cleo.types("/mentorship-admin")
    await cleo.presses("Pairs")
    theirs = partners(words(cleo.modal))
    for _ in range(4):
        await cleo.presses("Next page", where="modal")
        theirs |= partners(words(cleo.modal))
    assert len(theirs - {ana.id}) == PAIRS
    await cleo.presses("Page before", where="modal")
    assert "Page 4 of 5, 200 pairs in all." in words(cleo.modal)


def partners(shown: str) -> set[str]:
    return set(re.findall(r"<@(\w+)>", shown))


async def test_many_rounds_of_feedback_leave_the_form_whole(mentor: House) -> None:
    ana = mentor.person("ana")
    for number in range(12):
        await ana.types("/feedback")
        assert await ana.submits({"pair": f"Mentee {number:03}", "format": "situation"}) == {}
        await ana.closes(everything=True)
    await ana.types("/feedback")
    assert words(ana.modal).count("*Feedback with") == 10
    await ana.presses("All feedback rounds", where="modal")
    await ana.presses("Older", where="modal")
    assert words(ana.modal).count("*Feedback with") == 2
