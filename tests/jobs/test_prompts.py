"""Questions come once each, at the right local time, and stop when they should."""

import asyncio
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update

from storage.tables import Member, Program, Prompt
from tests.conftest import Clock, House, open_house, words
from tests.jobs.conftest import at, deliveries, jump

LONDON = ZoneInfo("Europe/London")
CHECKIN, REFLECTION = "Time to check in", "A question about your mentorship"


async def asked(house: House, who: str = "dana", kind: str = "checkin") -> list[Prompt]:
    with house.app.services.db.session() as session:
        mine = select(Prompt).where(Prompt.user_id == house.person(who).id, Prompt.kind == kind)
        return list(session.scalars(mine.order_by(Prompt.due_at)))


def questions(house: House, who: str = "dana", kind: str = CHECKIN) -> list[str]:
    """The messages that ask, without reminders."""
    return [text for text in house.person(who).texts if text.startswith(kind)]


async def change(house: House, who: str, **values: object) -> None:
    with house.app.services.db.session() as session:
        session.execute(update(Member).where(Member.user_id == house.person(who).id).values(**values))


# --- once each, at their own time ------------------------------------------------------------------------------------


async def test_each_question_comes_once_however_often_the_bot_looks(pair: House) -> None:
    for day, hour in ((9, 9), (9, 10), (9, 10), (9, 11), (10, 10), (10, 15)):
        await jump(pair, at(day, hour))
    assert len(questions(pair)) == 1
    assert [each.occurrence for each in await asked(pair)] == [date(2026, 3, 9)]


async def test_whoever_was_asked_first_on_a_monday_is_not_asked_again_on_the_tuesday(pair: House) -> None:
    for day in (9, 10, 16, 17):
        await jump(pair, at(day))
    assert [each.due_at for each in await asked(pair)] == [at(9), at(17)]


async def test_a_change_of_settings_neither_brings_that_tuesday_back_nor_skips_the_next(pair: House) -> None:
    await jump(pair, at(9))
    dana = pair.person("dana")
    await dana.types("/mentorship settings")
    assert await dana.submits({"visits_a_week": "7"}) == {}
    await jump(pair, at(10))
    await jump(pair, at(17))
    assert [(each.occurrence, each.due_at) for each in await asked(pair)] == [
        (date(2026, 3, 9), at(9)),
        (date(2026, 3, 17), at(17)),
    ]


async def test_neither_saved_settings_nor_a_change_in_slack_undo_the_gentle_start(pair: House) -> None:
    dana = pair.person("dana")
    await dana.types("/mentorship settings")
    assert await dana.submits({"work_start": "08:00"}) == {}
    await pair.playground.changes("dana", tz="Europe/Dublin")
    for day in (3, 4, 5, 9, 10):
        await jump(pair, at(day))
    assert [each.due_at for each in await asked(pair)] == [at(9)]
    assert [each.due_at for each in await asked(pair, kind="reflection")] == [at(5)]


async def test_two_replicas_ask_each_question_once(pair: House, database_url: str) -> None:
    async with open_house(pair.clock, database_url) as other:
        pair.clock.at = at(9)
        ask, twin = pair.app.timetable.jobs[0], other.app.timetable.jobs[0]
        await asyncio.gather(ask.run(pair.app.services), twin.run(other.app.services))
        await pair.tick()
    assert len(await asked(pair)) == len(await asked(pair, "eli")) == 1
    assert len(questions(pair)) == 1


async def test_in_spring_the_question_stays_at_ten(pair: House) -> None:
    """The clocks go forward on March 29."""
    for day in (at(9), at(17), at(24), at(31), at(7, month=4)):
        await jump(pair, day)
    due = [each.due_at for each in await asked(pair)]
    assert due == [at(9), at(17), at(24), at(31, 9), at(7, 9, month=4)]
    assert {moment.astimezone(LONDON).hour for moment in due} == {10}


async def test_in_autumn_the_question_stays_at_ten(clock: Clock, database_url: str) -> None:
    """The clocks go back on October 25."""
    clock.at = datetime(2026, 10, 13, 9, tzinfo=UTC)
    async with open_house(clock, database_url) as house:
        await house.start_program()
        await house.pair("dana", "eli")
        for day in (at(20, month=10), at(27, month=10), at(3, month=11)):
            await jump(house, day)
        due = [each.due_at for each in await asked(house)]
    assert due == [at(20, 9, month=10), at(27, month=10), at(3, month=11)]


async def test_a_clock_that_steps_back_asks_nothing_again(pair: House) -> None:
    await jump(pair, at(9))
    await jump(pair, at(9, 8))
    await jump(pair, at(9))
    assert len(questions(pair)) == 1


# --- when the bot was away -------------------------------------------------------------------------------------------


async def test_after_time_offline_each_person_gets_one_message_of_a_kind_and_the_rest_is_dropped(pair: House) -> None:
    await jump(pair, at(25, 14), looks=4)  # off since March 2

    assert [each.state for each in await asked(pair)] == ["dropped", "dropped", "open"]
    assert [each.state for each in await asked(pair, kind="reflection")] == ["dropped", "open"]
    for who in ("dana", "eli"):
        assert len(questions(pair, who)) == len(questions(pair, who, REFLECTION)) == 1


async def test_the_digest_says_when_the_bot_was_away(pair: House) -> None:
    await jump(pair, at(25, 14), looks=4)
    cleo = pair.person("cleo")
    await cleo.types("/mentorship-admin digest")
    await pair.tick()

    assert "6 more were not sent: Rapport was not running between Thu, Mar 5 and Tue, Mar 17." in cleo.texts[-1]


async def test_a_backlog_does_not_ring_at_night(pair: House) -> None:
    await jump(pair, at(10, 3))
    assert questions(pair) == []
    assert {each.reason for each in await deliveries(pair, "dana", "prompt")} == {"outside working hours"}
    await jump(pair, at(10, 9))
    assert len(questions(pair)) == 1


# --- when it should not come -----------------------------------------------------------------------------------------


async def test_nobody_is_asked_while_away_and_then_once(pair: House) -> None:
    dana = pair.person("dana")
    await dana.types("/mentorship away")
    assert await dana.submits({"first": "2026-03-04", "last": "2026-03-20"}) == {}
    for day in (5, 9, 12, 17, 19, 20):
        await jump(pair, at(day))
    assert questions(pair) + questions(pair, kind=REFLECTION) == []
    assert len(questions(pair, "eli")) == 2  # the partner is asked as ever
    await jump(pair, at(23))
    await jump(pair, at(24))

    assert 1 <= len(questions(pair)) <= 2


async def be_away(house: House, first: str, last: str) -> None:
    dana = house.person("dana")
    await dana.types("/mentorship away")
    assert await dana.submits({"first": first, "last": last}) == {}


async def test_whoever_ends_their_time_away_early_is_asked_what_was_held_back_and_once(pair: House) -> None:
    await jump(pair, at(9))
    await be_away(pair, "2026-03-11", "2026-04-03")
    for day in (17, 19, 20):
        await jump(pair, at(day))
    assert len(await asked(pair)) == 1

    await be_away(pair, "", "")
    for day, hour in ((20, 11), (20, 15), (23, 10), (24, 10)):
        await jump(pair, at(day, hour))

    assert [(each.occurrence, each.due_at) for each in await asked(pair)][1:] == [
        (date(2026, 3, 17), at(20)),
        (date(2026, 3, 24), at(24)),
    ]
    assert [each.due_at for each in await asked(pair, kind="reflection")] == [at(5), at(20)]


async def test_what_waits_in_the_outbox_for_their_return_comes_when_they_are_back_early(pair: House) -> None:
    await jump(pair, at(10, 3))  # asked at ten on Monday, and waits for Tuesday morning
    await be_away(pair, "2026-03-10", "2026-03-13")
    await jump(pair, at(10, 9))
    assert questions(pair) == []

    await jump(pair, at(11, 9))
    await be_away(pair, "", "")
    await jump(pair, at(11, 9))
    assert len(questions(pair)) == 1


async def test_whoever_is_asked_as_they_return_on_a_monday_is_not_asked_again_on_the_tuesday(pair: House) -> None:
    await jump(pair, at(9))
    await be_away(pair, "2026-03-11", "2026-03-22")
    for moment in (at(23), at(24), at(31)):
        await jump(pair, moment)
    assert [each.due_at for each in await asked(pair)] == [at(9), at(23, 9), at(31, 9)]


async def test_a_pause_is_not_made_up_for_when_settings_are_saved_after_it(pair: House) -> None:
    await jump(pair, at(9))
    await pair.change_pair("Pause", "dana", "eli")
    for day in (17, 24, 27):
        await jump(pair, at(day))
    await pair.change_pair("Resume", "dana", "eli")
    dana = pair.person("dana")
    await dana.types("/mentorship settings")
    assert await dana.submits({"work_start": "08:00"}) == {}
    await jump(pair, at(30))
    assert [each.due_at for each in await asked(pair)] == [at(9)]


async def test_a_paused_pair_is_not_asked_and_one_that_goes_on_is(pair: House) -> None:
    await pair.change_pair("Pause", "dana", "eli")
    await jump(pair, at(9))
    assert (questions(pair), await asked(pair)) == ([], [])

    await pair.change_pair("Resume", "dana", "eli")
    await jump(pair, at(17))
    assert len(questions(pair)) == 1


async def test_a_pair_that_has_ended_is_never_asked_again(pair: House) -> None:
    await pair.change_pair("End", "dana", "eli")
    for day in (9, 17, 24):
        await jump(pair, at(day))
    assert (questions(pair), await asked(pair)) == ([], [])


async def test_a_question_of_a_pair_that_ends_before_it_is_sent_is_not_sent(pair: House) -> None:
    await jump(pair, at(10, 3))  # asked, and waiting for the morning
    await pair.change_pair("End", "dana", "eli")
    await jump(pair, at(10, 9))
    assert questions(pair) == []
    assert [each.state for each in await asked(pair)] == ["cancelled"]


async def test_nobody_is_asked_in_a_pair_of_somebody_who_is_deactivated_until_they_are_back(pair: House) -> None:
    await pair.playground.changes("dana", deleted=True)
    await jump(pair, at(9))
    assert (await asked(pair), len(questions(pair, "eli"))) == ([], 0)

    await pair.playground.changes("dana", deleted=False)
    await jump(pair, at(17))
    assert (len(questions(pair)), len(questions(pair, "eli"))) == (1, 1)


async def test_after_the_end_of_the_program_nothing_is_asked_and_nobody_reminded(pair: House) -> None:
    with pair.app.services.db.session() as session:
        session.execute(update(Program).values(ends_on=date(2026, 3, 18)))
    for day in (9, 17, 18, 20, 24, 31):
        await jump(pair, at(day))
    assert [each.due_at for each in await asked(pair)] == [at(9), at(17)]
    last = (await asked(pair))[-1]
    assert [each for each in await deliveries(pair, "dana", "reminder") if each.subject_id == last.id] == []


async def test_over_the_weekly_budget_a_question_waits_in_app_home(pair: House) -> None:
    await change(pair, "dana", visits_a_week=1)
    for day in (5, 9, 17, 19):  # Tuesday's check-in uses up the third week, Thursday's reflection comes on top
        await jump(pair, at(day))

    assert len(questions(pair, kind=REFLECTION)) == 1
    assert [each.reason for each in await deliveries(pair, "dana", "prompt")][-1] == "over budget"
    assert "in mind, asked Thu, Mar 19" in words(await pair.person("dana").opens_home())


async def test_a_question_that_cannot_be_asked_holds_up_nobody_else_and_is_tried_again(pair: House) -> None:
    await change(pair, "dana", own_zone="Mars/Phobos")
    await jump(pair, at(9))
    assert (await asked(pair), len(questions(pair, "eli"))) == ([], 1)

    await change(pair, "dana", own_zone=None)
    await jump(pair, at(9, 14))
    assert len(questions(pair)) == 1


# --- reminders -------------------------------------------------------------------------------------------------------


def reminders(house: House) -> list[str]:
    return [text for text in house.person("dana").texts if text.startswith("A reminder: a question")]


async def test_reminders_come_after_24_and_72_working_hours_and_then_there_is_silence(pair: House) -> None:
    await change(pair, "dana", visits_a_week=7)
    await jump(pair, at(5))
    # Days of eight hours: 24 of them end on Tuesday, March 10, and 72 on Wednesday, March 18, both at 10:00.
    for day, hour, so_far in ((10, 9, 0), (10, 10, 1), (18, 9, 1), (18, 10, 2), (19, 9, 2)):
        await jump(pair, at(day, hour))
        assert len(reminders(pair)) == so_far, (day, hour)
    assert len([each for each in await deliveries(pair, "dana", "reminder") if "prompt:1:" in each.dedupe]) <= 2


async def test_a_reminder_that_would_come_after_the_question_has_closed_is_not_sent(pair: House) -> None:
    await jump(pair, at(9))
    question = (await asked(pair))[0]
    planned = [each for each in await deliveries(pair, "dana", "reminder") if each.subject_id == question.id]
    assert [each.send_after for each in planned] == [at(12)]


@pytest.mark.parametrize("how", ["answer", "skip"])
async def test_a_question_that_is_done_is_not_reminded_of(pair: House, how: str) -> None:
    await jump(pair, at(5))
    dana = pair.person("dana")
    if how == "skip":
        await dana.presses("Not this time")
    else:
        await dana.presses("Answer")
        assert await dana.submits({"reflection": "Something"}) == {}
    await jump(pair, at(10))
    await jump(pair, at(18))

    assert reminders(pair) == []
    question = (await asked(pair, kind="reflection"))[0]
    about_it = [each.state for each in await deliveries(pair, "dana", "reminder") if each.subject_id == question.id]
    assert about_it == ["cancelled", "cancelled"]


# --- a check-in of one's own accord ----------------------------------------------------------------------------------


async def test_a_check_in_of_ones_own_accord_stands_for_a_question_that_is_due_within_three_days(pair: House) -> None:
    await jump(pair, at(7))
    await pair.check_in("dana")
    assert "check-in Tue, Mar 17 at 10:00" in words(await pair.person("dana").opens_home())
    for day in (9, 10, 16, 17):
        await jump(pair, at(day))

    assert len(questions(pair)) == 1 and len(questions(pair, "eli")) == 2
    assert [(each.state, each.due_at) for each in await asked(pair)] == [("spared", at(9)), ("open", at(17))]


async def test_a_check_in_that_is_longer_ago_stands_for_none(pair: House) -> None:
    await jump(pair, at(6, 9))
    await pair.check_in("dana")
    await jump(pair, at(9))
    await jump(pair, at(9))

    assert len(questions(pair)) == 1


async def test_it_stands_for_one_question_of_one_pair_and_kind(pair: House) -> None:
    await pair.pair("dana", "ben")
    await jump(pair, at(4))
    dana = pair.person("dana")
    await dana.types("/checkin")
    assert await dana.submits({"mood": "Good", "pair": "Eli Novak · Spring"}) == {}
    await dana.closes(everything=True)
    await jump(pair, at(5))
    assert len(questions(pair, kind=REFLECTION)) == 2, "one for each pair: it is another kind"
    await jump(pair, at(8))
    await dana.types("/checkin")
    assert await dana.submits({"mood": "Good", "pair": "Eli Novak · Spring"}) == {}
    await jump(pair, at(9))

    assert [each.state for each in await asked(pair)] == ["spared", "open"]


async def test_no_change_of_settings_brings_back_what_a_check_in_stood_for(pair: House) -> None:
    await jump(pair, at(8))
    await pair.check_in("dana")
    dana = pair.person("dana")
    await dana.types("/mentorship settings")
    assert await dana.submits({"visits_a_week": "7"}) == {}
    for day in (9, 10):
        await jump(pair, at(day))

    assert questions(pair) == []


async def test_what_was_answered_because_it_was_asked_stands_for_nothing_else(pair: House) -> None:
    await jump(pair, at(9))
    await jump(pair, at(16))
    dana = pair.person("dana")
    await dana.presses("Answer")
    assert await dana.submits({"mood": "Good"}) == {}
    await jump(pair, at(17))

    assert [each.state for each in await asked(pair)] == ["answered", "open"]


async def test_a_question_that_was_not_asked_is_counted_for_nobody(pair: House) -> None:
    await jump(pair, at(8))
    await pair.check_in("dana")
    for day in (9, 16):
        await jump(pair, at(day))
    cleo = pair.person("cleo")
    await cleo.types("/mentorship-admin digest")
    await pair.tick()

    assert "not sent" not in cleo.texts[-1]
