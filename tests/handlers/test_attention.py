"""A coordinator looks after pairs that may need a hand: from the digest, from the hub, and never at their own."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.playground.elements import elements_in
from bot.views.help import FOR_COORDINATORS
from storage.tables import Access, Coordinator
from tests.conftest import House, button_value, words
from tests.quiet import is_asked

SILENT = "quiet for"


@pytest.fixture
async def quiet(paired: House) -> House:
    """Ana and Ben were asked how it is, and said nothing for a week: the digest of Monday, March 16, says so."""
    paired.playground.add_person("olga", "Olga Owner", is_owner=True)
    await is_asked(paired)
    await paired.pass_days(14)
    assert SILENT in paired.person("cleo").texts[-1]
    return paired


async def opens(house: House, who: str) -> str:
    """The list, as somebody opens it from the hub."""
    person = house.person(who)
    if person.modals:
        await person.closes(everything=True)
    await person.types("/mentorship-admin")
    await person.presses("Who may need a hand")
    return words(person.modal)


async def digest(house: House, who: str) -> str:
    await house.pass_by(minutes=2)
    await house.person(who).types("/mentorship-admin digest")
    await house.tick()
    return house.person(who).texts[-1]


async def test_a_pair_is_looked_after_from_the_digest_until_a_day_and_then_is_back(quiet: House) -> None:
    cleo = quiet.person("cleo")
    await cleo.presses("Open this pair")
    assert SILENT in words(cleo.modal)
    await cleo.presses("Handled")
    assert "Other coordinators see that you look after it." in words(cleo.modal)
    assert await cleo.submits({"until": "2026-03-16"}) == {"until": "This day is over. Choose a later one."}
    assert await cleo.submits({"until": "2026-03-30"}) == {}

    assert f"Handled by <@{cleo.id}> until Mon, Mar 30" in words(cleo.modal), "the list below the form is drawn anew"
    said = await digest(quiet, "cleo")
    assert "No pair needs attention." in said and "*Handled:* 1 pair, left out for now" in said
    assert f"Handled by <@{cleo.id}> until Mon, Mar 30" in await opens(quiet, "olga")
    await quiet.pass_days(7)
    assert SILENT not in cleo.texts[-1]
    await quiet.pass_days(7)
    assert SILENT in cleo.texts[-1] and "Handled" not in cleo.texts[-1]


async def test_it_can_be_taken_back_by_anybody_who_coordinates_and_the_two_can_see_all_of_it(quiet: House) -> None:
    await opens(quiet, "cleo")
    cleo, olga, ben = (quiet.person(each) for each in ("cleo", "olga", "ben"))
    await cleo.presses("Handled")
    assert await cleo.submits() == {}
    assert "Mon, Mar 30" in words(cleo.modal), "two weeks, unless they choose otherwise"
    await opens(quiet, "olga")
    await olga.presses("Take back")
    assert SILENT in words(olga.modal) and "Handled by" not in words(olga.modal)
    await quiet.press_again(quiet.last_sent, by="olga")
    assert SILENT in await digest(quiet, "cleo")

    await ben.types("/mentorship privacy")
    for what in (
        f"<@{cleo.id}> looked at the pairs that may need a hand in Spring",
        f"<@{cleo.id}> left your pair out of the digest for a while in Spring",
        f"<@{olga.id}> looked at the pairs that may need a hand in Spring",
        f"<@{olga.id}> took your pair back into the digest in Spring",
    ):
        assert ben.sees().count(what) == 1


async def test_whoever_looks_again_from_a_list_that_is_still_open_is_noted_each_time(quiet: House) -> None:
    cleo, olga, ben = (quiet.person(each) for each in ("cleo", "olga", "ben"))
    await opens(quiet, "cleo")
    await quiet.pass_days(1)
    await cleo.presses("Handled")
    assert SILENT in words(cleo.modal)
    assert await cleo.submits() == {}
    await opens(quiet, "olga")
    await olga.presses("Take back")
    taken_back = quiet.last_sent
    await quiet.pass_days(1)
    await quiet.press_again(taken_back, by="olga")
    assert SILENT in words(olga.modal), "there was nothing to take back, and the list was shown"

    await ben.types("/mentorship privacy")
    for who in (cleo, olga):
        looks = [line for line in ben.sees().splitlines() if f"<@{who.id}> looked at the pairs that may need" in line]
        assert len(looks) == 2, "a line for each day"


async def test_what_comes_to_light_after_that_is_said_all_the_same(quiet: House) -> None:
    cleo = quiet.person("cleo")
    await opens(quiet, "cleo")
    await cleo.presses("Handled")
    assert await cleo.submits() == {}
    await quiet.playground.changes("ben", deleted=True)
    await quiet.pass_days(7)

    assert "the mentee's account is deactivated" in cleo.texts[-1] and SILENT not in cleo.texts[-1]


async def test_nobody_else_opens_the_list_or_looks_after_a_pair_with_a_button_that_they_have_seen(quiet: House) -> None:
    cleo, ben = quiet.person("cleo"), quiet.person("ben")
    await opens(quiet, "cleo")
    opened = quiet.last_sent
    await cleo.presses("Handled")
    handled = quiet.last_sent
    await ben.types("/mentorship settings")
    for pressed in (opened, handled):
        await quiet.press_again(pressed, by="ben")
        assert FOR_COORDINATORS in words(ben.modal)
    with quiet.app.services.db.session() as session:
        actors = {each.actor_id for each in session.scalars(select(Access))}
    assert ben.id not in actors


async def test_a_coordinator_looks_after_every_pair_but_their_own(quiet: House) -> None:
    with quiet.app.services.db.session() as session:
        session.add(Coordinator(program_id=1, team_id=quiet.team_id, user_id=quiet.person("ana").id))
    assert "No pair needs attention." in await digest(quiet, "ana")
    assert "No pair needs attention." in await opens(quiet, "ana")
    await opens(quiet, "cleo")
    await quiet.person("cleo").presses("Handled")
    await quiet.press_again(quiet.last_sent, by="ana")
    assert "This pair is not on your list any more." in quiet.person("ana").sees()


async def test_of_many_pairs_each_is_on_a_page(house: House) -> None:
    await house.start_program()
    names = [f"person{number}" for number in range(50)]
    lines = []
    for number, name in enumerate(names):
        house.playground.add_person(name, f"Person {number}", tz="Europe/London")
    lines = [f"@{names[number]}, @{names[number + 25]}" for number in range(25)]
    cleo = house.person("cleo")
    await cleo.types("/mentorship-admin import")
    await cleo.submits({"pairs": "mentor,mentee\n" + "\n".join(lines)}, checked=False)
    await house.app.services.settle()
    await cleo.submits(checked=False)
    await house.app.services.settle()
    await cleo.closes(everything=True)
    for name in names[:25]:
        await is_asked(house, name)
    await house.move_to(house.clock.at + timedelta(days=14), step=timedelta(days=1))

    said = cleo.texts[-1]
    assert said.count(SILENT) == 15 and "and 10 more" in said
    await cleo.presses("All 25 pairs")
    seen = [words(cleo.modal)]
    await cleo.presses("Next page")
    seen.append(words(cleo.modal))
    assert ["Page 1 of 2, 25 pairs" in seen[0], "Page 2 of 2, 25 pairs" in seen[1]] == [True, True]
    assert sum(each.count(SILENT) for each in seen) == 25
    described = (
        {each.get("accessibility_label") for _, each in elements_in(cleo.modal["blocks"])} if cleo.modal else set()
    )
    assert len([each for each in described if each and each.startswith("Handled: Person")]) == 5
    await cleo.presses("Handled", value=button_value(cleo.modal, sorted(filter(None, described))[0]))
    assert await cleo.submits() == {}
    assert "Page 2 of 2" in words(cleo.modal)
