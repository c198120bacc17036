"""`/mentorship export` and `/mentorship delete`: one's own data, all of it and nobody else's."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.playground.person import Person
from bot.views import my_data as views
from storage.tables import Base, Round
from tests.conftest import House, words
from tests.handlers.feedback_steps import FORWARD, ask, let_open, open_round, seal, words_of, write

SURE = {"sure": ["yes"]}


def parts(view: dict[str, Any] | None) -> str:
    """What stands in the boxes of a copy."""
    assert view is not None
    return "\n".join(each["value"]["value"] or "" for each in view["state"]["values"].values())


async def copy_of(person: Person) -> str:
    await person.types("/mentorship export")
    text = parts(person.modal)
    assert await person.submits() == {}, "Done closes it"
    assert person.modal is None
    return text


async def delete_all(person: Person) -> None:
    await person.types("/mentorship delete")
    assert await person.submits(SURE) == {}
    assert "All that you wrote is deleted." in words(person.modal)
    await person.closes(everything=True)


async def everything_stored(house: House) -> str:
    with house.app.services.db.session() as session:
        return str([(session.execute(select(table))).all() for table in Base.metadata.sorted_tables])


async def full_of_words(house: House) -> None:
    """Both have checked in, reflected, and exchanged feedback; Ben has answered to it; a sealed round is under way."""
    ben = house.person("ben")
    for who in ("ana", "ben"):
        shared = {"went_well": f"{who}-shared", "audience": "partner", "for_me": f"{who}-kept"}
        await house.check_in(who, met_on="2026-03-02", **shared)
        await house.person(who).types("/reflect")
        assert await house.person(who).submits({"reflection": f"{who}-thought"}) == {}
        await house.person(who).closes(everything=True)
    await ben.opens_home()
    await ben.presses("responses.read", where="home")
    assert "ana-shared" in words(ben.modal)
    await ben.closes()
    await open_round(house)
    await ben.opens_home()
    await ben.presses("feedback.open", where="home")
    await ben.presses("Thank")
    await ben.presses("Ask")
    assert await ben.submits({"text": "ben-question"}) == {}
    await ben.presses("I will try this")
    assert await ben.submits({"text": "ben-try", "by": "2026-03-31"}) == {}
    await ben.closes(everything=True)
    await ask(house, "ana")
    for who in ("ana", "ben"):
        await write(house, who, words_of(who, first=f"{who}-draft of mine"))
        await house.person(who).closes(everything=True)


# --- the copy --------------------------------------------------------------------------------------------------------


async def test_the_copy_holds_all_that_one_wrote_and_the_feedback_that_was_opened(paired: House) -> None:
    await full_of_words(paired)

    text = await copy_of(paired.person("ben"))

    for expected in (
        "What Rapport keeps about Ben Okafor",
        "Mon-Fri, 09:00-17:00, Africa/Lagos",
        "mentee, with Ana Souza, in Spring, active",
        "How is it going? (only you) Good",
        "You met on 2026-03-02",
        "What went well? (you and Ana Souza) ben-shared",
        "Just for me (only you) ben-kept",
        "ben-thought",
        *(f"You wrote. {label}" for label in ("One thing they do: ben: You answer fast",)),
        f"Ana Souza wrote. An idea for the future: ana: {FORWARD['first']}",
        "You, a question: ben-question",
        "You, to try, by 2026-03-31: ben-try",
        "under way, yours is a draft (only you)",
        "An idea for the future: ben-draft",
        "a check-in by Ana Souza",
    ):
        assert expected in text, expected


@pytest.mark.parametrize("has", ["draft", "sealed"])
async def test_the_copy_tells_nothing_of_what_the_partner_keeps_or_has_sealed(paired: House, has: str) -> None:
    await paired.check_in("ana", for_me="ana-kept", went_well="ana-shared", audience="partner")
    await ask(paired, "ana")
    before = await copy_of(paired.person("ben"))
    await (seal if has == "sealed" else write)(paired, "ana", words_of("ana", first="ana-secret"))

    after = await copy_of(paired.person("ben"))

    assert after == before
    assert "ana-" not in after and FORWARD["behavior"] not in after


async def test_the_copy_opens_from_the_privacy_page(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/mentorship privacy")
    await ben.presses("Copy of my data")
    assert "What Rapport keeps about Ben Okafor" in parts(ben.modal)


async def test_a_long_copy_comes_in_parts_that_together_are_whole(paired: House) -> None:
    ben = paired.person("ben")
    long = {number: f"{number:02}" + "👩‍👩‍👧" * 580 + "end" for number in range(12)}
    for number, text in long.items():
        paired.clock.at += timedelta(minutes=1)
        await paired.check_in("ben", hard=text, next=f"next-{number:02}")
    await ben.types("/mentorship export")
    seen = parts(ben.modal)
    while "Next parts" in words(ben.modal):
        await ben.presses("Next parts", where="modal")
        seen += "\n" + parts(ben.modal)

    whole = seen.replace("\n", "")
    assert [number for number, text in long.items() if text not in whole] == []
    assert all(f"next-{number:02}" in whole for number in long)


@pytest.mark.parametrize("text", ["", "one", "one\ntwo", "x" * 95, "line\n" * 30, "\n\nlate\n" + "y" * 23])
def test_a_text_in_parts_loses_nothing_and_no_part_is_too_long(text: str) -> None:
    found = views.split(text, 10)
    assert all(len(each) <= 10 for each in found)
    assert "".join(found).replace("\n", "") == text.replace("\n", "")


@pytest.mark.parametrize("command", ["export", "delete"])
async def test_somebody_without_a_pair_is_told_whom_to_ask(paired: House, command: str) -> None:
    dana = paired.person("dana")
    await dana.types(f"/mentorship {command}")
    assert "you are not in a pair yet" in dana.sees()


# --- deleting --------------------------------------------------------------------------------------------------------


async def test_nothing_is_deleted_without_the_tick(paired: House) -> None:
    ben = paired.person("ben")
    await paired.check_in("ben", hard="ben-kept")
    await ben.types("/mentorship privacy")
    await ben.presses("Delete what I wrote")
    assert await ben.submits({}, checked=False) == {"sure": "Tick the box if you want all of it deleted."}
    await ben.closes(everything=True)
    assert "ben-kept" in words(await ben.opens_home())


async def test_all_that_somebody_wrote_is_gone_and_what_others_wrote_is_not(paired: House) -> None:
    await full_of_words(paired)
    assert "ben-" in await everything_stored(paired)

    await delete_all(paired.person("ben"))

    stored = await everything_stored(paired)
    assert "ben-" not in stored and "ben: " not in stored
    for kept in ("ana-shared", "ana-kept", "ana-thought", "ana-draft", "ana: You answer fast"):
        assert kept in stored


async def test_the_partner_finds_that_it_is_gone_and_keeps_their_own(paired: House) -> None:
    await full_of_words(paired)
    ana = paired.person("ana")
    home = words(await ana.opens_home())
    assert "Check-in from" in home

    await delete_all(paired.person("ben"))
    await paired.app.services.settle()

    assert "Check-in from" not in words(ana.home)
    await ana.presses("Read", where="home", value="1")
    shown = words(ana.modal)
    assert f"<@{paired.person('ben').id}> has deleted what they wrote." in shown
    assert "*What you wrote*" not in shown and "ana: You answer fast" in shown
    assert "said thank you" in shown and "Deleted since." in shown


async def test_ones_own_view_of_an_opened_round_says_that_one_has_deleted(paired: House) -> None:
    await open_round(paired)
    ben = paired.person("ben")
    await delete_all(ben)
    await ben.opens_home()
    await ben.presses("Read", where="home")
    assert "You have deleted what you wrote." in words(ben.modal) and "ana: You answer fast" in words(ben.modal)


async def test_what_is_deleted_while_sealed_does_not_open_and_looks_like_not_having_written(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await ask(paired, "ana")
    await seal(paired, "ana")
    await ana.closes()
    seen = words(await ana.opens_home())
    await seal(paired, "ben")
    await ben.closes()

    await delete_all(ben)
    await let_open(paired)

    with paired.app.services.db.session() as session:
        assert session.scalar(select(Round.state)) == "collecting"
    assert words(await ana.opens_home()).count("yours is sealed") == seen.count("yours is sealed") == 1
    await ben.types("/feedback")
    assert "Ben" not in words(ben.modal) and "ben: " not in ben.sees()


@pytest.mark.parametrize("form", ["check-in", "reflection", "feedback"])
async def test_a_form_that_slack_delivers_once_more_does_not_bring_the_words_back(paired: House, form: str) -> None:
    ben = paired.person("ben")
    if form == "feedback":
        await ask(paired, "ana")
        sent = await write(paired, "ben", words_of("ben", first="ben-words of mine"))
    else:
        await ben.types("/checkin" if form == "check-in" else "/reflect")
        field = "hard" if form == "check-in" else "reflection"
        assert await ben.submits({field: "ben-words", **({"mood": "Good"} if form == "check-in" else {})}) == {}
        sent = paired.last_sent
    await ben.closes(everything=True)
    await delete_all(ben)

    answer = await paired.playground.send(sent)

    assert answer.ok
    assert "ben-words" not in await everything_stored(paired)


async def test_an_entry_that_is_deleted_can_no_longer_be_edited_from_an_old_screen(paired: House) -> None:
    ben = paired.person("ben")
    await paired.check_in("ben", hard="ben-kept")
    await ben.opens_home()
    await ben.presses("Edit", where="home")
    editing = ben.modal
    assert editing is not None
    await delete_all_behind(paired, ben)
    errors = await ben.submits({"hard": "ben-again"})
    assert "You have deleted this." in str(errors)
    assert "ben-again" not in await everything_stored(paired)


async def delete_all_behind(house: House, person: Person) -> None:
    """On another screen, while a form stays open on this one."""
    workspace = house.playground.workspace
    open_here = list(workspace.modals[person.id])
    workspace.modals[person.id] = []
    await delete_all(person)
    workspace.modals[person.id] = open_here


async def test_that_something_was_answered_still_counts_for_the_program(paired: House) -> None:
    await paired.check_in("ben", met_on="2026-03-02", hard="ben-kept")
    await delete_all(paired.person("ben"))
    await paired.move_to(datetime(2026, 3, 9, 10, tzinfo=UTC), step=timedelta(days=7))

    assert "1 of 1 pair was in touch, 1 met." in paired.person("cleo").texts[-1]


async def test_deleting_twice_is_deleting_once(paired: House) -> None:
    ben = paired.person("ben")
    await paired.check_in("ben", hard="ben-kept")
    await ben.types("/mentorship delete")
    assert await ben.submits(SURE) == {}
    await paired.playground.redeliver()
    await ben.closes(everything=True)
    await paired.check_in("ben", hard="ben-anew")
    assert "ben-anew" in words(await ben.opens_home())
