"""When a program is over, everybody in it is told once, in their own time, what that means for them."""

from datetime import UTC, datetime

from bot.actions import programs
from tests.conftest import House, button_value, words
from tests.jobs.conftest import at, items_of, jump

LAST_DAY = "2026-03-20"  # a Friday


async def spring(house: House) -> None:
    """Ana, in Berlin, mentors Ben, in Lagos, and Eli, in London."""
    await house.start_with_pair(ends_on=LAST_DAY)
    await house.pair("ana", "eli")


def told(house: House, who: str) -> list[str]:
    return [text for text in house.person(who).texts if "Spring ended on Fri, Mar 20" in text]


async def test_everybody_is_told_once_however_many_pairs_they_are_in_at_the_first_working_moment(house: House) -> None:
    await spring(house)
    for moment in (at(20, 23), at(21, 12), at(22, 12), at(23, 7)):
        await jump(house, moment)
        assert not told(house, "eli")
    for moment in (at(23, 9), at(23, 10), at(24)):
        await jump(house, moment)
        (to_ana,), (to_eli,) = told(house, "ana"), told(house, "eli")
    ana, ben, eli = (house.person(who) for who in ("ana", "ben", "eli"))
    assert f"your mentorship with <@{ben.id}>, <@{eli.id}>. What you wrote" in to_ana
    assert f"your mentorship with <@{ana.id}>" in to_eli and "Thank you" in to_eli
    assert [each.told_at for each in await items_of(house, "eli", "program_ended")] == [at(23, 9)]


async def test_of_a_large_program_some_hear_in_one_transaction_and_in_the_end_everybody_has_once(house: House) -> None:
    await spring(house)
    now, db, turns = at(23, 9), house.app.services.db, 0

    while await db.write(programs.tell_ended, now=now, limit=2):
        turns += 1

    assert turns == 2
    for who in ("ana", "ben", "eli"):
        assert len(await items_of(house, who, "program_ended")) == 1


async def test_who_lives_west_of_the_program_is_told_when_the_day_is_over_there_too(house: House) -> None:
    await house.start_program(ends_on="2026-03-19")  # a Thursday
    await house.playground.changes("eli", tz="America/Los_Angeles")
    await house.pair("ana", "eli")
    await jump(house, at(20, 1))
    (item,) = await items_of(house, "eli", "program_ended")
    assert item.due_at == at(20, 7)


async def test_after_the_end_nothing_that_was_put_off_is_asked(house: House) -> None:
    await spring(house)
    await jump(house, at(19, 15), looks=4)
    eli = house.person("eli")
    await eli.presses("Later", where="message")
    assert await eli.submits({"when": "tomorrow"}) == {}
    await eli.closes(everything=True)
    await jump(house, at(23, 9))
    before = len(eli.texts)
    await jump(house, at(24, 15), looks=4)
    assert len(eli.texts) == before
    assert "A question" not in house.posted_to("eli")[-1], "it says that the program has ended, and asks nothing"
    await eli.opens_home()
    assert "Nothing. You are up to date." in words(eli.home)


async def test_whose_pairs_have_all_ended_before_they_heard_of_it_hears_of_them_alone(house: House) -> None:
    await house.playground.changes("eli", tz="America/Los_Angeles")  # where it is not over yet
    await spring(house)
    await jump(house, at(21, 3))
    cleo = house.person("cleo")
    await cleo.types("/mentorship-admin spring")  # a past program by now, with a pair that still goes on
    await cleo.presses("Pairs")
    await cleo.presses("End pair", value=button_value(cleo.modal, "End the pair Ana Souza and Eli Novak"))
    await cleo.closes(everything=True)
    await jump(house, at(23, 12))
    await jump(house, at(23, 18))
    assert not told(house, "eli") and "has ended" in house.posted_to("eli")[-1]
    (to_ana,) = told(house, "ana")
    assert f"<@{house.person('ben').id}>. What you wrote" in to_ana
    assert [each.outcome for each in await items_of(house, "eli", "program_ended")] == ["withdrawn"]


async def test_a_pair_that_ended_before_is_not_told_of_the_program(house: House) -> None:
    await spring(house)
    await house.change_pair("End", "ana", "eli")
    await jump(house, at(23, 12))
    assert (len(told(house, "eli")), len(told(house, "ben"))) == (0, 1)


async def test_the_end_of_long_ago_is_not_told_to_anybody(house: House) -> None:
    await spring(house)
    await jump(house, datetime(2026, 5, 4, 10, tzinfo=UTC), looks=4)
    assert not told(house, "eli")
