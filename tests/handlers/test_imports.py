"""Many pairs at once: pasted, looked at line by line, mended, and made all together or not at all."""

from itertools import pairwise
from typing import Any

import pytest
from sqlalchemy import func, select, update

from bot.playground.faults import What
from storage.tables import Pair, Program
from tests.conftest import House, fields, words


async def preview(house: House, pasted: str) -> str:
    """Paste, and what the form shows when everybody has been looked up."""
    cleo = house.person("cleo")
    if cleo.modal is None:
        await cleo.types("/mentorship-admin import")
    assert await cleo.submits({"pairs": pasted}) == {}
    await house.app.services.settle()
    return words(cleo.modal)


def submit_of(house: House) -> Any:
    modal = house.person("cleo").modal
    assert modal is not None
    return modal["submit"]["text"]


@pytest.fixture
async def spring(house: House) -> House:
    await house.start_program()
    return house


async def test_every_line_says_what_will_happen_or_what_is_wrong_with_it(spring: House) -> None:
    await spring.pair("ana", "ben")
    dana, eli = spring.person("dana"), spring.person("eli")

    shown = await preview(
        spring,
        "\n".join(
            [
                "mentor,mentee",
                "@dana,@eli",
                f"<@{eli.id}>, {dana.id}",
                "@dana,@elli",
                "@robo,@eli",
                "@dana,@gone",
                "@dana,@dana",
                "@ana,@ben",
                "@dana,@stranger",
                "@dana",
                "dana,eli",
                "",
                "@gus , ben",
            ]
        ),
    )

    for line, says in (
        (4, "nobody here is called @elli; did you mean @eli?"),
        (5, "@robo is a bot"),
        (6, "the account of @gone is deactivated"),
        (7, "@dana is mentor and mentee; name two people"),
        (8, "@ana and @ben are already a pair in this program"),
        (10, "this has 1 column; write a mentor and a mentee, such as @ana, @ben"),
        (11, "the same pair is already on line 2"),
    ):
        assert f"*Line {line}:* {says}" in shown
    assert "*Line 9:* " in shown and "@stranger" in shown
    assert f"*Line 2:* <@{dana.id}> mentors <@{eli.id}>" in shown
    assert f"*Line 3:* <@{eli.id}> mentors <@{dana.id}>" in shown
    assert "*Line 13:* <@" in shown
    assert "8 of 11 lines need mending" in shown and "Nothing is made until every line is right." in shown
    assert submit_of(spring) == "Check again"


async def test_what_was_pasted_stays_to_be_mended_and_then_all_are_made(spring: House) -> None:
    cleo, ana, dana = (spring.person(each) for each in ("cleo", "ana", "dana"))
    await preview(spring, "@ana,@ben\n@dana,@elli")
    assert fields(cleo.modal)["pairs"] == "@ana,@ben\n@dana,@elli"
    await spring.tick()
    assert ana.texts == [], "all or none"

    shown = await preview(spring, "@ana,@ben\n@dana,@eli")
    assert "2 pairs will be made" in shown and submit_of(spring) == "Make 2 pairs"
    await spring.tick()
    assert ana.texts == [], "not before they have seen it"
    assert await cleo.submits() == {}
    await spring.tick()

    assert words(cleo.modal).count(" mentors ") == 2 and "hears" in words(cleo.modal)
    assert "You are <@" in ana.texts[-1] and "You are <@" in dana.texts[-1]
    await cleo.closes(everything=True)
    await cleo.types("/mentorship-admin")
    assert "· 2 pairs" in words(cleo.modal)


async def test_a_paste_changed_after_the_preview_is_shown_again_first(spring: House) -> None:
    await preview(spring, "@ana,@ben")
    assert submit_of(spring) == "Make 1 pair"

    shown = await preview(spring, "@ana,@ben\n@dana,@eli")

    assert "2 pairs will be made" in shown
    await spring.tick()
    assert spring.person("ana").texts == []


async def test_a_line_that_went_wrong_after_the_preview_stops_all(spring: House) -> None:
    cleo, dana = spring.person("cleo"), spring.person("dana")
    await preview(spring, "@ana,@ben\n@dana,@eli")
    spring.playground.workspace.change_person("ben", deleted=True)

    await cleo.submits()
    await spring.tick()

    assert "the account of @ben is deactivated" in words(cleo.modal)
    assert dana.texts == []


@pytest.mark.parametrize("what", ["duplicate", "duplicate_at_once"])
async def test_a_confirmation_sent_twice_makes_each_pair_once_and_says_that_they_are_made(
    spring: House, what: What
) -> None:
    cleo, ana = spring.person("cleo"), spring.person("ana")
    await preview(spring, "@ana,@ben\n@dana,@eli")
    spring.playground.faults.add(what, "interactive")

    assert await cleo.submits() == {}
    spring.playground.faults.set()
    await spring.tick()

    assert len(ana.texts) == 1
    shown = words(cleo.modal)
    assert "need mending" not in shown and "no pair was made" not in shown
    assert shown.startswith("Done")


async def test_slack_failing_during_the_look_up_says_so_and_keeps_what_was_pasted(spring: House) -> None:
    cleo = spring.person("cleo")
    spring.playground.faults.add("error", "users.list", error="internal_error")

    shown = await preview(spring, "@ana,@ben")
    spring.playground.faults.set()
    spring.playground.workspace.refusals.clear()

    assert "Slack did not answer in time. Please try again. No pair was made." in shown
    assert fields(cleo.modal)["pairs"] == "@ana,@ben"
    assert "1 pair will be made" in await preview(spring, "@ana,@ben")


@pytest.mark.parametrize("pasted", ["", "  \n "])
async def test_an_empty_paste_is_refused_beside_its_field(spring: House, pasted: str) -> None:
    cleo = spring.person("cleo")
    await cleo.types("/mentorship-admin import")

    assert list(await cleo.submits({"pairs": pasted}, checked=False)) == ["pairs"]


async def test_a_paste_that_is_too_long_or_only_a_heading_says_so(spring: House) -> None:
    cleo = spring.person("cleo")
    await cleo.types("/mentorship-admin import")
    assert "pairs" in await cleo.submits({"pairs": "a,b\n" * 301})

    assert "There is no pair in what you pasted." in await preview(spring, "mentor,mentee")


async def test_the_program_is_the_one_whose_button_was_pressed(house: House) -> None:
    cleo = house.person("cleo")
    await house.start_program("Spring")
    await house.start_program("Autumn")
    await cleo.types("/mentorship-admin")
    hub = cleo.modal
    assert hub is not None
    ids = [e["value"] for b in hub["blocks"] for e in b.get("elements", []) if e.get("action_id") == "imports.open"]

    await cleo.presses("Import pairs", value=ids[1])

    assert fields(cleo.modal)["program"] == ids[1]


async def test_hostile_lines_are_shown_as_words(spring: House) -> None:
    shown = await preview(spring, "<!channel>,*@ben*\n<https://evil.example|ana>,@ben\n=cmd(),@ben")

    assert "<!channel>" not in shown.replace(str(fields(spring.person("cleo").modal)["pairs"]), "")
    assert "&lt;!channel&gt;" in shown


async def test_beside_a_large_import_others_wait_for_a_few_pairs_and_not_for_all(spring: House) -> None:
    cleo, db = spring.person("cleo"), spring.app.services.db
    for number in range(120):
        spring.playground.add_person(f"mentor{number}", tz="Europe/London")
        spring.playground.add_person(f"mentee{number}", tz="Europe/London")
    await preview(spring, "\n".join(f"@mentor{number},@mentee{number}" for number in range(120)))
    assert submit_of(spring) == "Make 120 pairs"
    made = [0]

    assert await cleo.submits() == {}
    while made[-1] < 120:
        made.append(await db.write(lambda session: session.scalar(select(func.count()).select_from(Pair)) or 0))
    await spring.app.services.settle()

    assert max(after - before for before, after in pairwise(made)) <= 50
    assert "And 60 more." in words(cleo.modal)


async def test_a_program_whose_rhythm_is_gone_says_so_and_keeps_what_was_pasted(spring: House) -> None:
    await preview(spring, "@dana,@eli")
    with spring.app.services.db.session() as session:
        session.execute(update(Program).values(rhythm="hourly"))

    shown = await preview(spring, "@dana,@eli")

    assert "The rhythm of this program, hourly, is no longer in the content. Put it back first." in shown
    assert "No pair was made." in shown and "@dana,@eli" in str(spring.person("cleo").modal)


async def test_an_import_of_which_some_pairs_are_made_already_makes_the_others_when_it_is_confirmed(
    spring: House,
) -> None:
    cleo, ana, dana = (spring.person(each) for each in ("cleo", "ana", "dana"))
    spring.playground.add_person("olga", is_admin=True)
    await preview(spring, "@ana,@ben\n@dana,@eli")
    await spring.pair("ana", "ben", by="olga")

    assert await cleo.submits() == {}
    await spring.tick()

    shown = words(cleo.modal)
    assert shown.startswith("Done") and shown.count(" mentors ") == 1
    assert (len(ana.texts), len(dana.texts)) == (1, 1)
