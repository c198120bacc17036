"""What cannot be done with programs that have ended, and which names a program can have."""

from datetime import UTC, datetime

from tests.conftest import House, words

LAST_DAY = "2026-03-20"
AFTER = datetime(2026, 3, 21, 12, tzinfo=UTC)
TAKEN = "There is a program called Spring circle here, running or past."


async def test_two_programs_of_one_name_are_refused_whatever_their_spaces_and_capitals_and_however_long_ago(
    house: House,
) -> None:
    cleo = house.person("cleo")
    await house.start_program("Spring circle", ends_on=LAST_DAY)
    await house.start_program("Autumn")
    house.clock.at = AFTER
    for typed in ("Spring circle", " SPRING  circle ", "springcircle"):
        await cleo.types("/mentorship-admin program new")
        errors = await cleo.submits({"name": typed}, checked=False)
        assert list(errors) == ["name"] and errors["name"].startswith(TAKEN), typed
        await cleo.closes(everything=True)
    await cleo.types("/mentorship-admin coordinators autumn")
    errors = await cleo.submits({"name": "spring Circle"}, checked=False)
    assert errors["name"].startswith(TAKEN)
    assert await cleo.submits({"name": "AUTUMN"}) == {}, "its own name is no other's"
    await cleo.closes(everything=True)
    await house.start_program("Spring circle 2027")


async def test_no_pair_is_made_in_a_program_that_has_ended_by_hand_or_from_a_list(house: House) -> None:
    cleo, dana = house.person("cleo"), house.person("dana")
    await house.start_program("Spring", ends_on=LAST_DAY, coordinators=["cleo", "dana"])
    await dana.types("/mentorship-admin pair @ana @ben")
    await cleo.types("/mentorship-admin import")
    await cleo.submits({"pairs": "@dana, @eli"})
    await house.app.services.settle()
    assert "Make 1 pair" in words(cleo.modal)
    house.clock.at = AFTER  # while both have what they were shown before them
    for person in (cleo, dana):
        (said,) = (await person.submits(checked=False)).values()
        assert ("have all ended" if person is cleo else "This program has ended, so no pair is made in it.") in said
        await person.closes(everything=True)
    for typed in ("pair @ana @ben", "import"):
        await cleo.types(f"/mentorship-admin {typed}")
        assert "Your programs have all ended, so no pair can be made." in cleo.ephemerals[-1]
    await house.start_program("Summer")
    await cleo.types("/mentorship-admin pair @ana @ben")
    assert "Summer" in words(cleo.modal) and "Spring" not in words(cleo.modal)
    assert await cleo.submits() == {}


async def test_the_digest_stops_when_all_is_over_with_one_last_summary(house: House) -> None:
    await house.start_program("Spring", ends_on=LAST_DAY, coordinators=["cleo", "eli"])
    for mentor, mentee in (("ana", "ben"), ("ana", "eli"), ("dana", "ben")):
        await house.pair(mentor, mentee, invited=False)
    await house.change_pair("End", "dana", "ben")
    await house.move_to(datetime(2026, 4, 14, 12, tzinfo=UTC))
    for who, how in (
        ("cleo", "with 3 pairs in all. 1 ended by a coordinator and 2 to its last day."),
        ("eli", "Of those that you were not in: 1 ended by a coordinator and 1 to its last day."),
    ):
        digests = [text for text in house.posted_to(who) if "How Spring is doing" in text]
        assert [("No other digest comes" in each) for each in digests] == [False, False, True], "three Mondays"
        assert how in digests[-1]
    cleo = house.person("cleo")
    await cleo.types("/mentorship-admin digest spring")
    await house.tick()
    asked = [text for text in house.posted_to("cleo") if "How Spring is doing" in text][-1]
    assert "Mon, Mar 16 to Sun, Mar 22" in asked and "It ended on Fri, Mar 20" in asked, "its last one stays to be read"
