"""Many pairs at once: pasted, looked at line by line, mended, and made all together or not at all."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Engine, delete, event, func, select, update

from bot.playground.faults import What
from storage.tables import Coordinator, Pair, PastedPart, PastedRoster, Program
from tests.conftest import House, fields, words


async def preview(house: House, pasted: str) -> str:
    """Paste, and what the form shows when everybody has been looked up."""
    cleo = house.person("cleo")
    if cleo.modal is None:
        await cleo.types("/mentorship-admin import")
    assert await cleo.submits({"pairs": pasted}) == {}
    await house.app.services.settle()
    return words(cleo.modal)


def add_many(house: House, count: int) -> None:
    for number in range(count):
        for role in ("mentor", "mentee"):
            house.playground.add_person(f"{role}{number}", f"{role.title()} Number {number}", tz="Europe/London")


async def add_part(house: House, field: str, pasted: str) -> None:
    await house.person("cleo").fills({field: pasted})
    await house.person("cleo").presses("Add more")


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


async def test_a_paste_that_holds_only_a_heading_says_so(spring: House) -> None:
    shown = await preview(spring, "mentor,mentee,notes\n,,\n,,")

    assert "There is no pair in what you pasted." in shown
    assert "Left out: the heading and 2 rows that name nobody. Columns that were not looked at: “notes”." in shown


async def test_the_program_is_the_one_whose_button_was_pressed(house: House) -> None:
    cleo = house.person("cleo")
    await house.start_program("Spring")
    await house.start_program("Autumn")
    await cleo.types("/mentorship-admin")
    hub = cleo.modal
    assert hub is not None
    ids = [e["value"] for b in hub["blocks"] for e in b.get("elements", []) if e.get("action_id") == "rosters.open"]

    await cleo.presses("Import pairs", value=ids[1])

    assert fields(cleo.modal)["program"] == ids[1]


async def test_hostile_lines_are_shown_as_words(spring: House) -> None:
    shown = await preview(spring, "<!channel>,*@ben*\n<https://evil.example|ana>,@ben\n=cmd(),@ben")

    assert "<!channel>" not in shown.replace(str(fields(spring.person("cleo").modal)["pairs"]), "")
    assert "&lt;!channel&gt;" in shown


async def test_a_large_import_is_made_all_at_once_and_in_parts_it_is_not_seen(spring: House) -> None:
    cleo, db = spring.person("cleo"), spring.app.services.db
    add_many(spring, 120)
    await preview(spring, "\n".join(f"@mentor{number},@mentee{number}" for number in range(120)))
    assert submit_of(spring) == "Make 120 pairs"
    made = [0]

    assert await cleo.submits() == {}
    while made[-1] < 120:
        made.append(await db.read(lambda session: session.scalar(select(func.count()).select_from(Pair)) or 0))
    await spring.app.services.settle()

    assert set(made) == {0, 120}
    assert words(cleo.modal).startswith("Done\n120 pairs made.") and "And 60 more." in words(cleo.modal)


async def test_who_has_home_before_their_eyes_sees_their_new_pair_there_and_that_is_looked_up_for_all_at_once(
    paired: House,
) -> None:
    ben, dana = paired.person("ben"), paired.person("dana")
    await ben.opens_home()
    add_many(paired, 30)
    lines = ["@dana,@ben", *(f"@mentor{number},@mentee{number}" for number in range(30))]
    await preview(paired, "\n".join(lines))
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    assert await paired.person("cleo").submits() == {}
    await paired.app.services.settle()
    event.remove(Engine, "before_cursor_execute", note)

    assert f"*<@{dana.id}>* · Spring · you are the mentee" in words(ben.home)
    assert dana.home is None
    assert len([each for each in asked if "home_opened_at" in each]) < 5


async def test_a_program_whose_rhythm_is_gone_says_so_and_keeps_what_was_pasted(spring: House) -> None:
    await preview(spring, "@dana,@eli")
    with spring.app.services.db.session() as session:
        session.execute(update(Program).values(rhythm="hourly"))

    shown = await preview(spring, "@dana,@eli")

    assert "The rhythm of this program, hourly, is not there any more." in shown
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
    assert "1 was a pair already and stays as it is: somebody made it meanwhile." in shown
    assert (len(ana.texts), len(dana.texts)) == (1, 1)


async def test_several_pastes_are_collected_before_one_confirm(spring: House) -> None:
    """Slack's field takes 3,000 characters: about 80 lines of names."""
    cleo = spring.person("cleo")
    add_many(spring, 150)
    lines = [f"Mentor Number {number},Mentee Number {number}" for number in range(150)]
    await cleo.types("/mentorship-admin import")
    assert "3,000 characters fit, about 80 lines; add more for up to 1,000" in words(cleo.modal)
    await add_part(spring, "pairs", "\n".join(["Mentor,Mentee", *lines[:60]]))
    assert "1 part is kept here for a day, with 61 lines." in words(cleo.modal)
    assert fields(cleo.modal)["pairs_2"] is None
    await add_part(spring, "pairs_2", "\n".join(lines[60:120]))
    await cleo.fills({"pairs_3": "\n".join([*lines[120:], "@nobody, @ana", "Mentor Number 1, Mentee Number 1"])})

    assert await cleo.submits() == {}
    await spring.app.services.settle()

    shown = words(cleo.modal)
    assert "2 of 152 lines need mending" in shown
    assert "*Line 31 of part 3:* nobody here is called @nobody" in shown
    assert "*Line 32 of part 3:* the same pair is already on line 3 of part 1" in shown
    assert "*Line 2 of part 1:* <@" in shown and "And 140 more." in shown
    await cleo.presses("Part before")
    assert fields(cleo.modal)["pairs_2"] == "\n".join(lines[60:120])
    assert "2 of 152 lines need mending" in words(cleo.modal)
    await cleo.presses("Part after")
    await cleo.submits({"pairs_3": "\n".join(lines[120:])})
    await spring.app.services.settle()
    assert submit_of(spring) == "Make 150 pairs"
    assert await cleo.submits() == {}
    await spring.app.services.settle()
    assert "150 pairs made." in words(cleo.modal)
    with spring.app.services.db.session() as session:
        assert session.scalar(select(func.count()).select_from(Pair)) == 150
        assert session.scalars(select(PastedPart.text)).all() == [], "what was pasted is not kept"


async def test_all_lines_are_reached_in_pages_and_each_look_is_logged_for_those_concerned(spring: House) -> None:
    cleo = spring.person("cleo")
    add_many(spring, 80)
    await spring.pair("ana", "ben")
    lines = [f"@mentor{number},@mentee{number}" for number in range(80)]
    await preview(spring, "\n".join(["@zoe,@ana", *lines]))

    await cleo.presses("See all lines")
    first = words(cleo.modal)
    await cleo.presses("Next page")
    second = words(cleo.modal)
    await cleo.presses("First page")

    assert "*Line 1:* nobody here is called @zoe" in first and "*Line 60:*" in first and "*Line 61:*" not in first
    assert "Page 2 of 2, 81 lines in all." in second and "*Line 81:*" in second
    assert words(cleo.modal) == first
    ana = spring.person("ana")
    await ana.types("/mentorship privacy")
    assert "looked at a list of new pairs for Spring, 3 times that day" in words(ana.modal)
    assert "looked you up for a list of new pairs in Spring" in words(ana.modal), "she is named in it"


async def test_each_turn_to_another_part_of_a_list_that_was_read_is_logged_as_a_look(spring: House) -> None:
    cleo = spring.person("cleo")
    await spring.pair("ana", "ben")
    await cleo.types("/mentorship-admin import")
    await add_part(spring, "pairs", "@zoe,@ana")
    assert await cleo.submits({"pairs_2": "@ben,@dana"}) == {}
    await spring.app.services.settle()

    await cleo.presses("Part after")
    await cleo.presses("Part before")

    assert "nobody here is called @zoe" in words(cleo.modal)
    ana = spring.person("ana")
    await ana.types("/mentorship privacy")
    assert "looked at a list of new pairs for Spring, 2 times that day" in words(ana.modal)


async def test_too_many_lines_are_refused_beside_the_field_and_stay(spring: House) -> None:
    cleo = spring.person("cleo")
    await cleo.types("/mentorship-admin import")
    await add_part(spring, "pairs", "a,b\n" * 600)

    assert (
        "These are 1,001 lines; 1,000 fit in one import." in (await cleo.submits({"pairs_2": "a,b\n" * 401}))["pairs_2"]
    )
    assert await cleo.submits({"pairs_2": "a,b\n" * 2}) == {}


async def test_who_was_shown_is_who_is_paired_whatever_they_are_called_by_then(spring: House) -> None:
    cleo, dana, eli = (spring.person(each) for each in ("cleo", "dana", "eli"))
    await preview(spring, "Dana Kim,Ana Souza")
    spring.playground.workspace.change_person("dana", real_name="Dana Novak")
    spring.playground.workspace.change_person("eli", real_name="Dana Kim")

    assert await cleo.submits() == {}
    await spring.tick()

    assert f"<@{dana.id}> mentors <@{spring.person('ana').id}>" in words(cleo.modal)
    assert len(dana.texts) == 1 and eli.texts == []


async def test_of_two_people_of_one_name_both_are_named_with_their_handles(spring: House) -> None:
    spring.playground.add_person("dana2", "Dana Kim")

    shown = await preview(spring, "Dana Kim, @ana\ndana kim, @nobody")

    both = "@dana (Dana Kim) and @dana2 (Dana Kim); write the @handle of the right one"
    assert f"*Line 1:* 2 people are called Dana Kim: {both}" in shown
    assert f"*Line 2:* 2 people are called dana kim: {both}. Also: nobody here is called @nobody" in shown


async def test_addresses_are_looked_up_where_the_app_may_read_them_and_else_it_says_so(spring: House) -> None:
    workspace = spring.playground.workspace
    for handle in ("ana", "ben"):
        workspace.change_person(handle, email=f"{handle}@example.com")

    shown = await preview(spring, "ana@example.com, BEN@example.com")
    assert "ana@example.com is an e-mail address, and Rapport has not been allowed to look those up here" in shown
    assert shown.count("is an e-mail address") == 2

    workspace.manifest = replace(workspace.manifest, scopes=workspace.manifest.scopes | {"users:read.email"})
    assert "1 pair will be made" in await preview(spring, "ana@example.com, BEN@example.com")
    assert "nobody here has the address anna@example.com" in await preview(spring, "anna@example.com, @ben")


async def test_a_list_that_was_looked_at_can_be_gone_on_with_by_its_author_alone_for_a_day(spring: House) -> None:
    cleo, olga = spring.person("cleo"), spring.playground.add_person("olga", is_admin=True)
    await preview(spring, "@ana,@ben\n@dana,@elli")
    await cleo.closes(everything=True)

    await spring.person("olga").types("/mentorship-admin import")
    assert "Go on with it" not in words(spring.person("olga").modal)
    await cleo.types("/mentorship-admin import")
    assert "On Mon, Mar 2 at 10:00 you looked at a list for Spring, and made no pairs of it yet." in words(cleo.modal)
    await cleo.presses("Go on with it")
    [field] = [each for each in fields(cleo.modal) if each.startswith("pairs")]
    assert fields(cleo.modal)[field] == "@ana,@ben\n@dana,@elli"
    assert "1 of 2 lines need mending" in words(cleo.modal)
    await cleo.closes(everything=True)

    await spring.pass_by(hours=23)
    await cleo.types("/mentorship-admin import")
    assert "Go on with it" in words(cleo.modal)
    await spring.pass_by(hours=2)
    await cleo.presses("Go on with it")
    assert "What you pasted before is kept for a day, and is no longer here." in words(cleo.modal)
    with spring.app.services.db.session() as session:
        assert session.scalars(select(PastedRoster.id)).all() == []
    assert olga


async def test_starting_over_forgets_what_was_pasted_and_empties_the_field(spring: House) -> None:
    cleo = spring.person("cleo")
    await preview(spring, "@ana,@ben")

    await cleo.presses("Start over")

    assert [value for field, value in fields(cleo.modal).items() if field.startswith("pairs")] == [None]
    assert submit_of(spring) == "Preview"
    with spring.app.services.db.session() as session:
        assert session.scalars(select(PastedPart.text)).all() == []


async def test_an_emptied_part_is_left_out_and_all_of_them_emptied_is_refused(spring: House) -> None:
    cleo = spring.person("cleo")
    await cleo.types("/mentorship-admin import")
    await add_part(spring, "pairs", "@ana,@ben")
    await add_part(spring, "pairs_2", "@dana,@eli")
    await cleo.presses("Part before")

    await cleo.submits({"pairs_2": ""})
    await spring.app.services.settle()

    assert submit_of(spring) == "Make 1 pair" and "pairs" in fields(cleo.modal)
    assert await cleo.submits({"pairs": ""}, checked=False) == {"pairs": "Please fill this in."}


async def test_a_coordinators_list_is_in_their_copy_and_goes_when_they_delete_what_they_wrote(spring: House) -> None:
    cleo = spring.person("cleo")
    await preview(spring, "@ana,@ben")
    await cleo.closes(everything=True)

    await cleo.types("/mentorship export")
    assert "LISTS TO IMPORT" in str(cleo.modal) and "@ana,@ben" in str(cleo.modal)
    await cleo.closes(everything=True)
    await cleo.types("/mentorship delete")
    await cleo.submits({"sure": ["yes"]})
    with spring.app.services.db.session() as session:
        assert session.scalars(select(PastedPart.text)).all() == []


async def test_somebody_who_coordinates_no_more_makes_no_pairs_of_what_they_were_shown(spring: House) -> None:
    cleo = spring.person("cleo")
    await preview(spring, "@ana,@ben")
    spring.playground.workspace.change_person("cleo", is_admin=False)
    with spring.app.services.db.session() as session:
        session.execute(delete(Coordinator))

    await cleo.submits(checked=False)
    await spring.tick()

    assert spring.person("ana").texts == []
