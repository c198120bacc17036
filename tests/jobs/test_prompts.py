"""Questions come once each, at the right local time, and stop when they should."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update

from storage import members, prompts
from storage.tables import Delivery, Member, Program, Prompt
from tests.conftest import Clock, House, open_house, words
from tests.jobs.conftest import jump

LONDON = ZoneInfo("Europe/London")
CHECKIN, REFLECTION = "Time to check in", "A question about your mentorship"
DAY, WEEK = timedelta(days=1), timedelta(days=7)


def at(day: int, hour: int = 10, *, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=UTC)


async def asked(house: House, who: str = "dana", kind: str = "checkin") -> list[Prompt]:
    async with house.app.services.db.read() as session:
        mine = select(Prompt).where(Prompt.user_id == house.person(who).id, Prompt.kind == kind)
        return list(await session.scalars(mine.order_by(Prompt.due_at)))


async def deliveries(house: House, who: str, kind: str) -> list[Delivery]:
    async with house.app.services.db.read() as session:
        mine = select(Delivery).where(Delivery.user_id == house.person(who).id, Delivery.kind == kind)
        return list(await session.scalars(mine.order_by(Delivery.id)))


def questions(house: House, who: str = "dana") -> list[str]:
    return [text for text in house.person(who).texts if CHECKIN in text or REFLECTION in text]


async def change(house: House, who: str, **values: object) -> None:
    async with house.app.services.db.begin() as session:
        await session.execute(update(Member).where(Member.user_id == house.person(who).id).values(**values))


@pytest.fixture
async def pair(house: House) -> AsyncIterator[House]:
    """Dana mentors Eli, both in London, from Monday, March 2; both are asked weekly on Tuesdays at 10:00."""
    await house.start_program()
    await house.pair("dana", "eli")
    yield house
    house.playground.workspace.refusals.clear()


# --- once each, at their own time --------------------------------------------------------------------------------------


async def test_each_question_comes_once_however_often_the_bot_looks(pair: House) -> None:
    for hour in (9, 10, 10, 11, 15):
        await jump(pair, at(10, hour))
    assert len(questions(pair)) == 1
    assert [each.occurrence for each in await asked(pair)] == [date(2026, 3, 10)]


async def test_two_replicas_ask_each_question_once(pair: House, database_url: str) -> None:
    async with open_house(pair.clock, database_url) as other:
        pair.clock.at = at(10, 10)
        for job, twin in zip(pair.app.timetable.jobs[:2], other.app.timetable.jobs[:2], strict=True):
            import asyncio

            await asyncio.gather(job.run(), twin.run())
        await pair.tick()
    assert len(await asked(pair)) == len(await asked(pair, "eli")) == 1
    assert len(questions(pair)) == 1


async def test_in_spring_the_question_stays_at_ten(pair: House) -> None:
    """The clocks go forward on March 29."""
    for day in (at(10), at(17), at(24), at(31), at(7, month=4)):
        await jump(pair, day)
    due = [each.due_at for each in await asked(pair)]
    assert due == [at(10), at(17), at(24), at(31, 9), at(7, 9, month=4)]
    assert {moment.astimezone(LONDON).hour for moment in due} == {10}


async def test_in_autumn_the_question_stays_at_ten(clock: Clock, database_url: str) -> None:
    """The clocks go back on October 25."""
    clock.at = datetime(2026, 10, 12, 9, tzinfo=UTC)
    async with open_house(clock, database_url) as house:
        await house.start_program()
        await house.pair("dana", "eli")
        for day in (at(20, 9, month=10), at(27, month=10), at(3, month=11)):
            await jump(house, day)
        assert [each.due_at for each in await asked(house)] == [
            at(20, 9, month=10),
            at(27, month=10),
            at(3, month=11),
        ]


async def test_a_clock_that_steps_back_asks_nothing_again(pair: House) -> None:
    await jump(pair, at(10))
    await jump(pair, at(10, 8))
    await jump(pair, at(10))
    assert len(questions(pair)) == 1


# --- when the bot was away ---------------------------------------------------------------------------------------------


async def test_after_time_offline_each_person_gets_one_message_of_a_kind_and_the_rest_is_dropped(pair: House) -> None:
    await jump(pair, at(25, 14))  # off since March 2: check-ins of the 10th, 17th and 24th, a reflection of the 12th

    assert [each.state for each in await asked(pair)] == ["dropped", "dropped", "open"]
    for who in ("dana", "eli"):
        assert len([text for text in questions(pair, who) if CHECKIN in text]) == 1
        assert len([text for text in questions(pair, who) if REFLECTION in text]) <= 1


async def test_the_digest_says_when_the_bot_was_away(pair: House) -> None:
    await jump(pair, at(25, 14))
    cleo = pair.person("cleo")
    await cleo.types("/mentorship-admin digest")
    await pair.tick()

    assert "not sent: Rapport was not running between Tue, Mar 10 and Tue, Mar 17." in cleo.texts[-1]


async def test_a_backlog_does_not_ring_at_night(pair: House) -> None:
    await jump(pair, at(11, 3))
    assert questions(pair) == []
    assert {each.reason for each in await deliveries(pair, "dana", "prompt")} == {"outside working hours"}
    await jump(pair, at(11, 9))
    assert len(questions(pair)) == 1


# --- when it should not come -------------------------------------------------------------------------------------------


async def test_nobody_is_asked_while_away_and_then_once(pair: House) -> None:
    dana = pair.person("dana")
    await dana.types("/mentorship away")
    assert await dana.submits({"first": "2026-03-09", "last": "2026-03-20"}) == {}
    for day in range(9, 21):
        await jump(pair, at(day))
    assert questions(pair) == []
    await jump(pair, at(23))
    await jump(pair, at(24))

    assert len([text for text in questions(pair) if CHECKIN in text]) == 1
    assert len(questions(pair, "eli")) > 1  # the partner is asked as ever


async def test_a_paused_pair_is_not_asked_and_one_that_goes_on_is(pair: House) -> None:
    await pair.change_pair("Pause", "dana", "eli")
    await jump(pair, at(10))
    assert (questions(pair), await asked(pair)) == ([], [])

    await pair.change_pair("Resume", "dana", "eli")
    await jump(pair, at(17))
    assert len([text for text in questions(pair) if CHECKIN in text]) == 1


async def test_a_pair_that_has_ended_is_never_asked_again(pair: House) -> None:
    await jump(pair, at(9))
    await pair.change_pair("End", "dana", "eli")
    for day in (at(10), at(17), at(24)):
        await jump(pair, day)
    assert (questions(pair), await asked(pair)) == ([], [])


async def test_a_question_of_a_pair_that_ends_before_it_is_sent_is_not_sent(pair: House) -> None:
    await jump(pair, at(11, 3))  # asked, and waiting for the morning
    await pair.change_pair("End", "dana", "eli")
    await jump(pair, at(11, 9))
    assert questions(pair) == []
    assert [each.state for each in await asked(pair)] == ["cancelled"]


async def test_somebody_who_is_deactivated_is_not_asked_until_they_are_back(pair: House) -> None:
    await pair.playground.changes("dana", deleted=True)
    await jump(pair, at(10))
    assert (await asked(pair), len(questions(pair, "eli"))) == ([], 1)

    await pair.playground.changes("dana", deleted=False)
    await jump(pair, at(17))
    assert len([text for text in questions(pair) if CHECKIN in text]) == 1


async def test_after_the_end_of_the_program_nothing_is_asked(pair: House) -> None:
    async with pair.app.services.db.begin() as session:
        await session.execute(update(Program).values(ends_on=date(2026, 3, 18)))
    for day in (at(10), at(17), at(24), at(31)):
        await jump(pair, day)
    assert [each.occurrence for each in await asked(pair)] == [date(2026, 3, 10), date(2026, 3, 17)]
    last = (await asked(pair))[-1]
    reminders = await deliveries(pair, "dana", "reminder")
    assert [each for each in reminders if each.subject_id == last.id and each.send_after > at(19, 0)] == []


async def test_over_the_weekly_budget_a_question_waits_in_app_home(pair: House) -> None:
    await change(pair, "dana", weekly_messages=1)
    await jump(pair, at(10))
    await jump(pair, at(12))  # Thursday's reflection would be the second message of the week

    assert len(questions(pair)) == 1
    assert [each.reason for each in await deliveries(pair, "dana", "prompt")][-1] == "over budget"
    assert "With <@" in words(await pair.person("dana").opens_home())
    assert len((await asked(pair, kind="reflection"))) == 1


async def test_a_question_that_cannot_be_asked_holds_up_nobody_else_and_is_tried_again(pair: House) -> None:
    await change(pair, "dana", own_zone="Mars/Phobos")
    await jump(pair, at(10))
    assert (await asked(pair), len(questions(pair, "eli"))) == ([], 1)

    await change(pair, "dana", own_zone=None)
    await jump(pair, at(10, 14))
    assert len(questions(pair)) == 1


# --- reminders -------------------------------------------------------------------------------------------------------------


def reminders(house: House, who: str = "dana") -> list[str]:
    return [text for text in house.person(who).texts if text.startswith("A reminder: time to check in")]


@pytest.fixture
async def patient(pair: House) -> House:
    """With a rhythm that leaves room for both reminders, and a budget that does too."""
    async with pair.app.services.db.begin() as session:
        for each in await members.list_by_id(session, pair.team_id, [pair.person("dana").id]):
            assert each
    await change(pair, "dana", weekly_messages=7)
    await jump(pair, at(10))
    async with pair.app.services.db.begin() as session:
        question = (await asked(pair))[0]
        await prompts.mark_postponed(
            session, pair.team_id, pair.person("dana").id, prompt_id=question.id, expires_at=at(31)
        )
    return pair


async def test_reminders_come_after_24_and_72_working_hours_and_then_there_is_silence(pair: House) -> None:
    await change(pair, "dana", weekly_messages=7)
    await jump(pair, at(10))
    # Working days of eight hours: 24 of them are three days, and 72 would be nine, after the next question.
    planned = await deliveries(pair, "dana", "reminder")
    assert [each.send_after for each in planned] == [at(13)]
    await jump(pair, at(13, 9))
    assert reminders(pair) == []
    await jump(pair, at(13))
    assert len(reminders(pair)) == 1


@pytest.mark.parametrize("how", ["answer", "skip"])
async def test_a_question_that_is_done_is_not_reminded_of(pair: House, how: str) -> None:
    await jump(pair, at(10))
    dana = pair.person("dana")
    if how == "skip":
        await dana.presses("Not this time")
    else:
        await dana.presses("Answer")
        assert await dana.submits({"mood": "Good"}) == {}
    await jump(pair, at(13))
    await jump(pair, at(16))

    assert reminders(pair) == []
    assert {each.state for each in await deliveries(pair, "dana", "reminder")} == {"cancelled"}
