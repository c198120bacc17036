"""Breaks of a program, and several times away: nothing reaches anybody then, and what waited comes after."""

from datetime import UTC, datetime

from sqlalchemy import select

from storage.tables import Item, ProgramBreak, Prompt, Rhythm
from tests.conftest import House, fields, words


async def sets_breaks(house: House, written: str) -> dict[str, str]:
    cleo = house.person("cleo")
    await cleo.types("/mentorship-admin coordinators")
    await cleo.presses("Breaks")
    errors = await cleo.submits({"breaks": written})
    if not errors:
        assert "Nothing is done yet." in words(cleo.modal)
        assert await cleo.submits() == {}
        assert words(cleo.modal).startswith("Saved")
    await cleo.closes(everything=True)
    return errors


async def test_in_a_break_nobody_is_asked_or_visited_about_the_pair_and_what_waited_comes_after_it(
    paired: House,
) -> None:
    ben, cleo = paired.person("ben"), paired.person("cleo")
    assert await sets_breaks(paired, "2026-03-04 to 2026-03-17 Spring break") == {}
    await ben.opens_home()
    assert "Breaks in Spring: Wed, Mar 4 to Tue, Mar 17. Nothing is asked then." in words(ben.home)

    await paired.move_to(datetime(2026, 3, 4, 9, tzinfo=UTC))
    before = {each: len(paired.person(each).messages) for each in ("ana", "ben")}
    await paired.check_in("ana", hard="Waiting", audience="partner")
    for day in range(5, 18):
        await paired.move_to(datetime(2026, 3, day, 12, tzinfo=UTC))
    assert {each: len(paired.person(each).messages) for each in ("ana", "ben")} == before
    with paired.app.services.db.session() as session:
        assert not [each for each in session.scalars(select(Prompt)) if each.due_at.day in range(4, 18)]
        assert all(each.told_at is None for each in session.scalars(select(Item).where(Item.kind == "shared")))

    await paired.move_to(datetime(2026, 3, 18, 12, tzinfo=UTC))
    assert "shared a check-in with you" in ben.texts[-1] and len(ben.messages) == before["ben"] + 1

    await cleo.types("/mentorship-admin coordinators")
    await cleo.presses("Breaks")
    assert fields(cleo.modal)["breaks"] == "2026-03-04 to 2026-03-17 Spring break"


async def test_what_other_breaks_do_is_shown_before_they_are_saved_and_nothing_is_done_till_then(paired: House) -> None:
    cleo = paired.person("cleo")
    await cleo.types("/mentorship-admin coordinators")
    await cleo.presses("Breaks")
    assert await cleo.submits({"breaks": "2026-03-02 to 2026-03-06 Start\n2026-04-06 Easter"}) == {}
    shown = words(cleo.modal)
    assert "1 pair is asked nothing on these days: Mon, Mar 2 to Fri, Mar 6; Mon, Apr 6." in shown
    assert "That begins now" in shown and "Nobody gets a message" in shown and "Do this" in shown
    with paired.app.services.db.session() as session:
        assert session.scalar(select(ProgramBreak.program_id)) is None
    assert await cleo.submits({"breaks": "2026-04-06 Easter"}) == {}, "something else is shown, and asked again"
    assert "these days: Mon, Apr 6." in words(cleo.modal) and "Mar 2" not in words(cleo.modal)
    assert await cleo.submits() == {}
    await cleo.closes(everything=True)
    await cleo.types("/mentorship-admin coordinators")
    await cleo.presses("Breaks")
    assert await cleo.submits({"breaks": ""}) == {}
    assert "1 pair is asked again on these days: Mon, Apr 6." in words(cleo.modal)
    await cleo.closes(everything=True)

    await cleo.types("/mentorship-admin program edit Spring")
    errors = await cleo.submits({"starts_on": "2026-04-06", "ends_on": "2026-04-06"})
    assert "breaks cover all of these days" in errors["ends_on"], "and a program is not moved into its break"


async def test_a_break_that_is_taken_out_while_it_lasts_releases_what_it_held_back_once(paired: House) -> None:
    await paired.move_to(datetime(2026, 3, 12, 12, tzinfo=UTC))
    assert await sets_breaks(paired, "2026-03-13 to 2026-04-20 Long") == {}
    with paired.app.services.db.session() as session:
        ahead = [each.next_at for each in session.scalars(select(Rhythm)) if each.next_at]
    assert all(at.date() >= datetime(2026, 4, 21, tzinfo=UTC).date() for at in ahead)

    await paired.move_to(datetime(2026, 4, 8, 9, tzinfo=UTC))
    before = len(paired.person("ben").messages)
    assert await sets_breaks(paired, "") == {}
    await paired.move_to(datetime(2026, 4, 8, 16, tzinfo=UTC))
    await paired.move_to(datetime(2026, 4, 9, 9, tzinfo=UTC))
    assert len(paired.person("ben").messages) == before + 1


async def test_breaks_that_cannot_be_are_refused_beside_the_field(paired: House) -> None:
    for written, said in (
        ("2026-03-20 to 2026-03-10", "“2026-03-20 to 2026-03-10” ends before it starts."),
        ("2026-01-01 to 2027-01-01", "These breaks cover the whole program"),
        ("2027-03-01 Later", "is not in the program, which runs from Mon, Mar 2 to Mon, Aug 31."),
        ("12/24/2026", "could be read in more than one way"),
    ):
        errors = await sets_breaks(paired, written)
        assert list(errors) == ["breaks"] and said in errors["breaks"], errors


async def test_several_times_away_are_planned_taken_back_and_ended_by_one_press(paired: House) -> None:
    ben = paired.person("ben")
    for first, last in (("2026-03-03", "2026-03-06"), ("2026-04-01", "2026-04-03"), ("2026-04-03", "2026-04-09")):
        await ben.types("/mentorship away")
        assert await ben.submits({"first": first, "last": last}) == {}
        await ben.closes(everything=True)
    await ben.opens_home()
    assert "Away Tue, Mar 3 to Fri, Mar 6; Wed, Apr 1 to Thu, Apr 9" in words(ben.home)
    assert "I am back" not in words(ben.home)

    await paired.move_to(datetime(2026, 3, 4, 9, tzinfo=UTC))
    before = len(ben.messages)
    await paired.check_in("ana", hard="Waiting", audience="partner")
    await paired.move_to(datetime(2026, 3, 5, 9, tzinfo=UTC))
    assert len(ben.messages) == before
    await ben.opens_home()
    await ben.presses("I am back", where="home")
    assert "Welcome back." in words(ben.modal) and "Away Wed, Apr 1 to Thu, Apr 9" in words(ben.modal)
    await paired.pass_by(minutes=1)
    assert len(ben.messages) == before + 1

    await ben.presses("Remove")
    assert "You are not away." in words(ben.modal)
