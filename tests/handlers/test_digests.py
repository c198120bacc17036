"""The digest when a coordinator asks for it: in the command, on the hub, for one program or several."""

import asyncio
from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine, event

from bot.views.digests import BLIND
from tests.conftest import MONDAY, Clock, House, open_hurried_house, until, words
from tests.crowd import ask_for_digest, gather, numbers

SURE = {"sure": ["yes"]}
TOO_FEW = "Too few people to show answers without pointing at somebody."


def at(day: int, hour: int = 10, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


async def look(house: House, moment: datetime) -> None:
    """As if nothing had run until then; what follows from what is due is due at once."""
    house.clock.at = moment
    for _ in range(3):
        await house.tick()


async def test_the_digest_comes_as_a_message_with_a_chart_and_every_number_in_words(paired: House) -> None:
    cleo = paired.person("cleo")
    await paired.check_in("ben", went_well="Mine", met_on="2026-03-02")
    await look(paired, at(11))
    await cleo.types("/mentorship-admin digest")
    assert cleo.ephemerals[-1] == (
        "The digest of Spring is on its way to your direct messages. "
        "Like Monday's, it is about whole weeks, up to Sun, Mar 8."
    )
    await paired.tick()

    digest = cleo.messages[-1]
    assert "*Mon, Mar 2 to Sun, Mar 8*: 1 of 1 pair was in touch, 1 met." in digest["text"]
    assert digest["text"].endswith(BLIND)
    chart = next(block for block in digest["blocks"] if block["type"] == "data_visualization")
    assert [each["name"] for each in chart["chart"]["series"]] == ["Pairs in touch", "Pairs that met"]
    assert chart["chart"]["axis_config"]["categories"] == ["Mar 2"]
    assert "Mine" not in str(digest)


async def test_before_the_first_week_is_over_there_are_no_numbers_and_it_says_when(paired: House) -> None:
    await paired.check_in("ben", met_on="2026-03-02")

    digest = await ask_for_digest(paired)

    assert "None is counted yet: the next is told of on Monday." in digest
    assert "met" not in digest and "chart" not in str(paired.person("cleo").messages[-1]["blocks"])


async def test_asked_for_it_is_the_same_as_mondays(house: House) -> None:
    await gather(house)
    for who in ("mentor0", "mentor1", "mentee2", "mentor3", "mentee4"):
        await house.check_in(who)
    await look(house, at(5))
    await look(house, at(9, 9))
    mondays = house.person("cleo").texts[-1]

    assert "*Mon, Mar 2 to Sun, Mar 8*: 5 of 5 pairs were in touch, 0 met." in mondays
    assert "10 questions reached people. 5 of 10 people wrote something." in mondays
    for moment in (at(9, 9, 1), at(10, 3), at(13), at(15, 23, 50)):
        house.clock.at = moment
        assert await ask_for_digest(house) == mondays


async def test_whatever_people_do_after_a_week_is_over_changes_nothing_that_is_told_of_it(house: House) -> None:
    """Else two digests, a minute apart, would tell what somebody has done in between."""
    await gather(house)
    for who in ("mentor0", "mentor1", "mentee2", "mentor3", "mentee4"):
        await house.check_in(who, went_well="Something", audience="partner", met_on="2026-03-02")
    await look(house, at(5))
    await house.person("mentee0").presses("Not this time")
    await look(house, at(9, 9))
    told = numbers(house.person("cleo").texts[-1])
    assert told == [
        "*Mon, Mar 2 to Sun, Mar 8*: 5 of 5 pairs were in touch, 5 met.",
        "10 questions reached people. 5 of 10 people wrote something. Too few people to show how many said "
        "*Not this time* without pointing at somebody.",
    ]

    async def answers() -> None:
        await house.person("mentee1").presses("Answer")
        assert await house.person("mentee1").submits({"reflection": "Late"}) == {}
        await house.person("mentee1").closes(everything=True)

    async def lets_pass() -> None:
        await house.person("mentee3").presses("Not this time")

    async def thinks_better_of_it() -> None:
        await house.person("mentee0").presses("Undo")

    async def notes_a_meeting_of_that_week() -> None:
        await house.check_in("mentor2", met_on="2026-03-04")

    async def edits() -> None:
        mentor = house.person("mentor0")
        await mentor.opens_home()
        await mentor.presses("Edit", where="home")
        assert await mentor.submits({"went_well": "Something else", "met": "not_yet"}) == {}
        await mentor.closes(everything=True)

    async def deletes_all() -> None:
        await house.person("mentor1").types("/mentorship delete")
        assert await house.person("mentor1").submits(SURE) == {}
        await house.person("mentor1").closes(everything=True)

    async def goes_away() -> None:
        await house.person("mentee4").types("/mentorship away")
        assert await house.person("mentee4").submits({"first": "2026-03-10", "last": "2026-03-20"}) == {}

    async def is_paused() -> None:
        await house.change_pair("Pause", "mentor2", "mentee2")

    async def ends() -> None:
        await house.change_pair("End", "mentor3", "mentee3")

    async def leaves() -> None:
        await house.playground.changes(house.person("mentor4").id, deleted=True)

    async def begins() -> None:
        await house.pair("dana", "eli")

    for deed in (
        answers,
        lets_pass,
        thinks_better_of_it,
        notes_a_meeting_of_that_week,
        edits,
        deletes_all,
        goes_away,
        is_paused,
        ends,
        leaves,
        begins,
    ):
        await deed()
        assert numbers(await ask_for_digest(house)) == told, deed.__name__
    await look(house, at(16, 9))
    (this, *_, before) = numbers(house.person("cleo").texts[-1])
    assert this.startswith("*Mon, Mar 9 to Sun, Mar 15*: 2 of 5 pairs were in touch, 1 met; 1 was paused.")
    assert before == "Week of Mar 2: 5 of 5 in touch, 5 met"


async def test_of_one_pair_or_two_no_answer_is_told(paired: House) -> None:
    """ "1 skipped" of two people names somebody."""
    cleo, ben = paired.person("cleo"), paired.person("ben")
    await look(paired, at(5))
    await ben.presses("Not this time")
    await look(paired, at(9, 9))

    (week, answers) = numbers(cleo.texts[-1])
    assert week == "*Mon, Mar 2 to Sun, Mar 8*: 1 of 1 pair was in touch, 0 met."
    assert answers == TOO_FEW
    assert "No pair needs attention." in cleo.texts[-1] and ben.id not in cleo.texts[-1]
    await paired.pair("dana", "eli")
    await look(paired, at(16, 9))
    assert numbers(cleo.texts[-1])[1] == TOO_FEW


async def test_a_number_is_told_for_five_people_or_more_who_leave_nobody_or_five_or_more(house: House) -> None:
    await gather(house)
    handles = [f"{role}{number}" for number in range(5) for role in ("mentor", "mentee")]
    said = []
    for week, writing in enumerate((4, 5, 6, 9, 10)):
        for who in handles[:writing]:
            await house.check_in(who)
        await look(house, MONDAY + timedelta(weeks=week + 1))
        said.append(house.person("cleo").texts[-1])

    assert ["people wrote something" in each for each in said] == [False, True, False, False, True]
    assert "10 of 10 people wrote something" in said[-1]


async def test_a_coordinator_in_a_pair_is_not_told_what_would_tell_of_it(house: House) -> None:
    """Cleo mentors Ben, and has done nothing: that all were in touch, or wrote, would say that he has."""
    await gather(house)
    await house.pair("cleo", "ben")
    olga = house.playground.add_person("olga", "Olga Owner", is_owner=True, tz="Europe/London")
    for who in ("ben", *(f"{role}{number}" for number in range(5) for role in ("mentor", "mentee"))):
        await house.check_in(who, met_on="2026-03-02")
    await look(house, at(9, 9))

    (week, *rest) = numbers(house.person("cleo").texts[-1])
    assert week == "*Mon, Mar 2 to Sun, Mar 8*: 6 of 6 pairs met."
    assert "How many were in touch is not shown, as you are in one of them" in house.person("cleo").texts[-1]
    assert not [line for line in rest if "wrote something" in line]
    assert "6 of 6 pairs were in touch, 6 met." in await ask_for_digest(house, by="olga")
    assert olga.texts


async def test_asked_for_twice_within_a_minute_it_comes_once(paired: House) -> None:
    cleo = paired.person("cleo")
    await cleo.types("/mentorship-admin digest")
    await cleo.types("/mentorship-admin")
    await cleo.presses("Digest")
    await paired.tick()

    assert len([text for text in cleo.texts if "How Spring is doing" in text]) == 1
    await paired.pass_by(minutes=2)
    await cleo.types("/mentorship-admin digest")
    await paired.tick()
    assert len([text for text in cleo.texts if "How Spring is doing" in text]) == 2


async def test_of_many_who_ask_at_once_one_counts_and_each_gets_a_digest(house: House) -> None:
    await gather(house)
    asking = ["cleo", *(f"admin{number}" for number in range(8))]
    for name in asking[1:]:
        house.playground.add_person(name, is_admin=True)
    await look(house, at(7))
    house.clock.at = at(9, 9)
    counted: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        if "count(DISTINCT prompts.user_id)" in statement and "items.told_at >=" in statement:
            counted.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    await asyncio.gather(*(house.person(name).types("/mentorship-admin digest") for name in asking))
    event.remove(Engine, "before_cursor_execute", note)
    await house.tick()

    assert len(counted) == 1
    assert all("How Spring is doing" in house.person(name).texts[-1] for name in asking)


async def test_of_several_programs_each_comes_and_a_part_of_a_name_is_enough(paired: House) -> None:
    cleo = paired.person("cleo")
    await paired.start_program("Spring & Summer")
    await paired.pair("dana", "eli")
    await paired.start_program("Autumn")

    await cleo.types("/mentorship-admin digest spring & sum")
    await paired.tick()
    assert [text.splitlines()[0] for text in cleo.texts] == ["How Spring &amp; Summer is doing"]

    await paired.pass_by(minutes=2)
    await cleo.types("/mentorship-admin digest")
    assert cleo.ephemerals[-1] == (
        "The digest of Spring &amp; Summer, Spring is on its way to your direct messages. "
        "Like Monday's, it is about whole weeks, up to Sun, Mar 1. "
        "Autumn has no pairs, so there is no digest of it. `/mentorship-admin pair @mentor @mentee` makes one."
    )
    await paired.tick()
    assert len(cleo.texts) == 3

    await cleo.types("/mentorship-admin digest Winter")
    assert cleo.ephemerals[-1] == (
        "No program of yours is called that. You coordinate Autumn, Spring &amp; Summer, Spring."
    )


async def test_of_a_program_without_pairs_there_is_none_and_it_says_so_kindly(house: House) -> None:
    cleo = house.person("cleo")
    await house.start_program()
    await cleo.types("/mentorship-admin digest")
    none = "Spring has no pairs, so there is no digest of it. `/mentorship-admin pair @mentor @mentee` makes one."
    assert cleo.ephemerals[-1] == none
    await cleo.types("/mentorship-admin")
    await cleo.presses("Digest")
    assert "Spring has no pairs, so there is no digest of it." in words(cleo.modal)
    await cleo.closes(everything=True)
    await look(house, at(9, 9))
    assert cleo.texts == []


async def test_the_button_on_the_hub_says_where_it_goes(paired: House) -> None:
    cleo = paired.person("cleo")
    await cleo.types("/mentorship-admin")

    await cleo.presses("Digest")

    assert "The digest of Spring is on its way to your direct messages." in words(cleo.modal)


async def test_an_admin_whom_the_bot_has_never_met_gets_it_too(paired: House) -> None:
    olga = paired.playground.add_person("olga", is_owner=True, tz="Asia/Tokyo")
    await olga.types("/mentorship-admin digest")
    await paired.tick()

    assert "How Spring is doing" in olga.texts[-1], "what somebody asks for comes at once, at any hour"


async def test_while_slack_is_asked_about_an_admin_everybody_elses_words_are_saved(
    clock: Clock, database_url: str
) -> None:
    async with open_hurried_house(clock, database_url, 3, COORDINATORS="UOLGA") as house:
        await house.start_with_pair()
        olga = house.playground.add_person("olga", id="UOLGA")
        house.playground.faults.add("silent_before", "users.info", times=1)
        asking = asyncio.create_task(olga.types("/mentorship-admin digest"))
        await until(lambda: house.playground.workspace.calls[-1].method == "users.info")

        await house.check_in("ben", went_well="Mine")

        await asking
        await house.tick()
        assert "How Spring is doing" in olga.texts[-1], "Slack is not waited for longer than it waits itself"
