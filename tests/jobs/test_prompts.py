"""Questions come once each, at the right local time, and stop when they should."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update

from bot.domain.prompts import PromptState
from bot.jobs.prompts import ask_due
from storage.tables import Item, Member, Program, Prompt
from tests.conftest import Clock, House, open_house, words
from tests.jobs.conftest import at, jump

LONDON = ZoneInfo("Europe/London")


async def asked(house: House, who: str = "dana", kind: str = "checkin") -> list[Prompt]:
    with house.app.services.db.session() as session:
        mine = select(Prompt).where(Prompt.user_id == house.person(who).id, Prompt.kind == kind)
        return list(session.scalars(mine.order_by(Prompt.due_at)))


async def told(house: House, who: str = "dana", kind: str = "checkin") -> list[datetime]:
    """When a message has brought somebody each question for the first time."""
    with house.app.services.db.session() as session:
        mine = select(Item.told_at).join(Prompt, (Prompt.id == Item.subject_id) & (Item.kind == "prompt"))
        rows = session.scalars(mine.where(Prompt.user_id == house.person(who).id, Prompt.kind == kind))
        return sorted(moment for moment in rows if moment)


async def change(house: House, who: str, **values: object) -> None:
    with house.app.services.db.session() as session:
        session.execute(update(Member).where(Member.user_id == house.person(who).id).values(**values))


# --- once each, at their own time ------------------------------------------------------------------------------------


async def test_each_question_comes_once_however_often_the_bot_looks(pair: House) -> None:
    for day, hour in ((9, 9), (9, 10), (9, 10), (9, 11), (10, 10), (10, 15)):
        await jump(pair, at(day, hour))
    assert len(await told(pair)) == 1
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


async def test_a_day_of_the_rhythm_that_comes_too_soon_after_the_welcome_is_not_brought_back_by_settings(
    house: House,
) -> None:
    house.clock.at = at(3, 18)  # after work: both are welcomed on the Wednesday, and Thursday is too soon
    await house.start_with_pair("dana", "eli", invited=False)
    await jump(house, at(4))
    dana = house.person("dana")
    await dana.types("/mentorship settings")
    assert await dana.submits({"visits_a_week": "1", "visit_time": "11:00"}) == {}
    await jump(house, at(5, 11))
    assert await asked(house, kind="reflection") == []
    await jump(house, at(19, 11))
    assert [each.due_at for each in await asked(house, kind="reflection")] == [at(19, 11)]


async def test_who_narrows_the_days_is_still_asked_first_within_ten_working_days(house: House) -> None:
    house.clock.at = at(3)
    await house.start_program(rhythm="fortnightly")
    await house.pair(
        "dana", "eli", invited=False
    )  # their first check-in would come on the tenth working day, Tuesday the 17th
    eli = house.person("eli")
    await eli.types("/mentorship settings")
    assert await eli.submits({"visit_days": ["Friday"]}) == {}
    for day in (6, 12, 13, 17):
        await jump(house, at(day))
    assert [each.due_at for each in await asked(house)] == [at(13)]
    assert [each.due_at for each in await asked(house, "eli")] == [at(13)]


async def test_the_first_question_comes_on_a_day_that_suits_both_whatever_they_save(pair: House) -> None:
    eli = pair.person("eli")
    await eli.types("/mentorship settings")
    assert await eli.submits({"work_days": ["Tuesday", "Wednesday", "Friday"], "visit_time": "14:00"}) == {}
    for day, hour in ((5, 10), (5, 14), (6, 10), (6, 14), (9, 10), (9, 14), (10, 10), (10, 14)):
        await jump(pair, at(day, hour))

    assert [each.due_at for each in await asked(pair, kind="reflection")] == [at(6)]
    assert [each.due_at for each in await asked(pair, "eli", kind="reflection")] == [at(6, 14)]
    assert [each.due_at for each in await asked(pair)] == [at(10)]
    assert [each.due_at for each in await asked(pair, "eli")] == [at(10, 14)]


async def test_a_welcome_that_was_held_up_is_not_followed_by_a_question_at_once(pair: House) -> None:
    await pair.pair("dana", "ana", invited=False)
    with pair.app.services.db.session() as session:  # as if Slack had not been there until Friday
        session.execute(update(Item).where(Item.kind == "welcome").values(told_at=at(6)))
    for day in (9, 10, 11):
        await jump(pair, at(day))

    assert [each.due_at for each in await asked(pair, "eli")] == [at(11)]
    assert [each.due_at for each in await asked(pair)] == [at(11)] * 2


async def test_questions_come_at_the_visit_time_that_their_member_has_chosen(pair: House) -> None:
    await jump(pair, at(9))
    dana = pair.person("dana")
    await dana.types("/mentorship settings")
    assert await dana.submits({"visit_time": "15:30"}) == {}
    await pair.move_to(at(17, 18))

    assert [each.due_at for each in await asked(pair)] == [at(9), at(17, 15) + timedelta(minutes=30)]
    assert [each.due_at for each in await asked(pair, "eli")] == [at(9), at(17)]


async def test_two_replicas_ask_each_question_once(pair: House, database_url: str) -> None:
    async with open_house(pair.clock, database_url) as other:
        pair.clock.at = at(9)
        await asyncio.gather(*(ask_due(each.app.services) for each in (pair, other)))
        await pair.tick()
    assert len(await asked(pair)) == len(await asked(pair, "eli")) == 1
    assert len(await told(pair)) == 1


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
        await house.start_with_pair("dana", "eli", invited=False)
        for day in (at(20, month=10), at(27, month=10), at(3, month=11)):
            await jump(house, day)
        due = [each.due_at for each in await asked(house)]
    assert due == [at(20, 9, month=10), at(27, month=10), at(3, month=11)]


async def test_a_clock_that_steps_back_asks_nothing_again(pair: House) -> None:
    await jump(pair, at(9))
    await jump(pair, at(9, 8))
    await jump(pair, at(9))
    assert len(await told(pair)) == 1


# --- when the bot was away -------------------------------------------------------------------------------------------


async def test_after_time_offline_each_person_gets_one_message_of_a_kind_and_the_rest_is_dropped(pair: House) -> None:
    await jump(pair, at(25, 14), looks=4)  # off since March 2

    assert [each.state for each in await asked(pair)] == ["dropped", "dropped", "open"]
    assert [each.state for each in await asked(pair, kind="reflection")] == ["dropped", "open"]
    for who in ("dana", "eli"):
        assert len(await told(pair, who)) == len(await told(pair, who, "reflection")) == 1


async def test_the_digest_says_when_the_bot_was_away(pair: House) -> None:
    await jump(pair, at(25, 14), looks=4)
    await jump(pair, at(30, 8))

    assert (
        "6 questions were not asked: Rapport was not running between Thu, Mar 5 and Tue, Mar 17."
        in pair.person("cleo").texts[-1]
    )


async def test_a_backlog_does_not_ring_at_night(pair: House) -> None:
    await jump(pair, at(10, 3))
    assert await told(pair) == []
    await jump(pair, at(10, 9))
    assert await told(pair) == []
    await jump(pair, at(10))
    assert await told(pair) == [at(10)]


# --- when it should not come -----------------------------------------------------------------------------------------


async def test_nobody_is_asked_while_away_and_then_once(pair: House) -> None:
    dana = pair.person("dana")
    await dana.types("/mentorship away")
    assert await dana.submits({"first": "2026-03-04", "last": "2026-03-20"}) == {}
    for day in (5, 9, 12, 17, 19, 20):
        await jump(pair, at(day))
    assert await told(pair) + await told(pair, kind="reflection") == []
    assert len(await told(pair, "eli")) == 2  # the partner is asked as ever
    await jump(pair, at(23))
    await jump(pair, at(24))

    assert 1 <= len(await told(pair)) <= 2


async def test_what_runs_out_while_somebody_is_away_was_not_asked_or_stays_open_till_they_have_been_back(
    pair: House,
) -> None:
    await jump(pair, at(9))
    await be_away(pair, "2026-03-10", "2026-03-20")
    await jump(pair, at(19))
    assert [each.state for each in await asked(pair)] == [PromptState.DROPPED], "the next one comes as they return"

    await jump(pair, at(24))
    with pair.app.services.db.session() as session:  # as though the next one came in a month
        session.execute(update(Prompt).where(Prompt.due_at == at(23, 9)).values(expires_at=at(26)))
    await be_away(pair, "2026-03-25", "2026-03-26")
    for day in (26, 27, 28):
        await jump(pair, at(day))
        assert (await asked(pair))[-1].state == PromptState.OPEN, day
    assert "has closed" not in pair.person("dana").texts[-1]
    await jump(pair, at(30, 12))
    assert (await asked(pair))[-1].state == PromptState.EXPIRED


async def be_away(house: House, first: str, last: str) -> None:
    dana = house.person("dana")
    await dana.types("/mentorship away")
    assert await dana.submits({"first": first, "last": last}) == {}


async def be_back(house: House) -> None:
    dana = house.person("dana")
    await dana.opens_home()
    await dana.presses("I am back", where="home")
    await dana.closes(everything=True)


async def test_whoever_ends_their_time_away_early_is_asked_what_was_held_back_and_once(pair: House) -> None:
    await jump(pair, at(9))
    await be_away(pair, "2026-03-11", "2026-04-03")
    for day in (17, 19, 20):
        await jump(pair, at(day))
    assert len(await asked(pair)) == 1

    await be_back(pair)
    for day, hour in ((20, 11), (20, 15), (23, 10), (24, 10)):
        await jump(pair, at(day, hour))

    assert [(each.occurrence, each.due_at) for each in await asked(pair)][1:] == [
        (date(2026, 3, 17), at(20)),
        (date(2026, 3, 24), at(24)),
    ]
    assert [each.due_at for each in await asked(pair, kind="reflection")] == [at(5), at(20)]


async def test_what_waits_for_their_return_comes_when_they_are_back_early(pair: House) -> None:
    await jump(pair, at(10, 3))  # asked at ten on Monday, and waits for Tuesday morning
    await be_away(pair, "2026-03-10", "2026-03-13")
    await jump(pair, at(10))
    assert await told(pair) == []

    await jump(pair, at(11, 9))
    await be_back(pair)
    await jump(pair, at(11))
    assert await told(pair) == [at(11)]


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
    assert (await told(pair), await asked(pair)) == ([], [])

    await pair.change_pair("Resume", "dana", "eli")
    await jump(pair, at(17))
    assert len(await told(pair)) == 1


async def test_a_pair_that_has_ended_is_never_asked_again(pair: House) -> None:
    await pair.change_pair("End", "dana", "eli")
    for day in (9, 17, 24):
        await jump(pair, at(day))
    assert (await told(pair), await asked(pair)) == ([], [])


async def test_a_question_of_a_pair_that_ends_before_it_is_sent_is_not_sent(pair: House) -> None:
    await jump(pair, at(10, 3))  # asked, and waiting for the morning
    await pair.change_pair("End", "dana", "eli")
    await jump(pair, at(10, 9))
    assert await told(pair) == []
    assert [each.state for each in await asked(pair)] == ["cancelled"]


async def test_nobody_is_asked_in_a_pair_of_somebody_who_is_deactivated_until_they_are_back(pair: House) -> None:
    await pair.playground.changes("dana", deleted=True)
    await jump(pair, at(9))
    assert (await asked(pair), len(await told(pair, "eli"))) == ([], 0)

    await pair.playground.changes("dana", deleted=False)
    await jump(pair, at(10))
    for who in map(pair.person, ("dana", "eli")):
        await who.opens_home()
        await who.presses("Go on", where="home")
        await who.closes(everything=True)
    await jump(pair, at(17))
    assert (len(await told(pair)), len(await told(pair, "eli"))) == (1, 1)


async def test_after_the_end_of_the_program_nothing_is_asked_and_nobody_reminded(pair: House) -> None:
    with pair.app.services.db.session() as session:
        session.execute(update(Program).values(ends_on=date(2026, 3, 18)))
    for day in (9, 17, 18):
        await jump(pair, at(day))
    before = len(pair.person("dana").texts)
    for moment in (at(18, 23), at(19), at(20), at(24), at(31)):
        await jump(pair, moment)
    assert [each.due_at for each in await asked(pair)] == [at(9), at(17)]
    assert [each.expires_at for each in await asked(pair)][-1] == at(19, 0), "with the last day, where they live"
    assert not [text for text in pair.person("dana").texts[before:] if "heck-in" in text or "check in" in text]


async def test_a_question_beyond_a_full_week_comes_with_the_first_visit_of_the_next(pair: House) -> None:
    await change(pair, "dana", visits_a_week=1)
    for day in (5, 9, 17, 19, 20):  # Tuesday's check-in uses up the third week, Thursday's reflection comes on top
        await jump(pair, at(day))
    assert await told(pair, kind="reflection") == [at(5)]
    assert "With <@" in words(await pair.person("dana").opens_home())

    await jump(pair, at(23))
    assert await told(pair, kind="reflection") == [at(5), at(23)]
    assert "2 things for you" in pair.person("dana").texts[-1]


async def test_a_question_that_reached_nobody_in_time_was_not_asked(pair: House) -> None:
    await jump(pair, at(10, 3))  # due on Monday, and waiting for Tuesday morning
    await be_away(pair, "2026-03-10", "2026-03-30")
    await jump(pair, at(18))

    assert (await told(pair), [each.state for each in await asked(pair)]) == ([], ["dropped"])
    cleo = pair.person("cleo")
    await cleo.types("/mentorship-admin digest")
    await pair.tick()
    assert "not sent" not in cleo.texts[-1], "that is said of what is lost while the bot is away"


async def test_whoever_shows_no_sign_of_life_is_asked_every_second_time(pair: House) -> None:
    await jump(pair, at(9))
    await change(pair, "dana", unanswered=4)
    for moment in (at(17), at(24), at(31, 9), at(7, 9, month=4)):
        await jump(pair, moment)

    assert [each.state for each in await asked(pair)] == ["expired", "eased", "expired", "eased", "open"]
    assert await told(pair) == [at(9), at(24), at(7, 9, month=4)]
    assert at(17) in await told(pair, "eli"), "each is asked for oneself"


async def test_a_question_that_cannot_be_asked_holds_up_nobody_else_and_is_tried_again(pair: House) -> None:
    await change(pair, "dana", own_zone="Mars/Phobos")
    await jump(pair, at(9))
    assert (await asked(pair), len(await told(pair, "eli"))) == ([], 1)

    await change(pair, "dana", own_zone=None)
    await jump(pair, at(9, 14))
    assert len(await told(pair)) == 1


# --- reminders -------------------------------------------------------------------------------------------------------


async def visits(house: House, who: str = "dana") -> list[datetime]:
    """When messages have come to somebody."""
    sent = [datetime.fromtimestamp(float(each["ts"]), UTC) for each in house.person(who).messages]
    return [moment.replace(microsecond=0) for moment in sent]


async def test_a_question_starts_one_more_visit_on_the_second_working_day_and_then_there_is_silence(
    pair: House,
) -> None:
    await jump(pair, at(9))
    before = len(await visits(pair))
    await pair.move_to(at(11, 9))
    assert len(await visits(pair)) == before

    await pair.move_to(at(16, 18))
    assert (await visits(pair))[before:] == [at(11)]
    assert "from Mon, Mar 9" in str(pair.person("dana").messages[-1]["blocks"])


async def test_whoever_works_for_two_hours_a_day_gets_questions_and_their_reminder(pair: House) -> None:
    dana = pair.person("dana")
    await dana.types("/mentorship settings")
    assert await dana.submits({"work_start": "14:00", "work_end": "16:00"}) == {}
    before = len(await visits(pair))
    await pair.move_to(at(12, 18))

    assert (await visits(pair))[before:] == [at(5, 14), at(9, 14), at(11, 14)]


async def test_a_question_that_closes_before_that_is_not_brought_again(pair: House) -> None:
    with pair.app.services.db.session() as session:
        session.execute(update(Program).values(ends_on=date(2026, 3, 10)))
    await jump(pair, at(9))
    before = len(await visits(pair))
    await pair.move_to(at(10, 23))
    assert len(await visits(pair)) == before


@pytest.mark.parametrize("how", ["answer", "skip"])
async def test_a_question_that_is_done_is_not_brought_again(pair: House, how: str) -> None:
    await jump(pair, at(5))
    dana = pair.person("dana")
    if how == "skip":
        await dana.presses("Not this time")
    else:
        await dana.presses("Answer")
        assert await dana.submits({"reflection": "Something"}) == {}
    before = len(dana.texts)
    await jump(pair, at(10))
    await jump(pair, at(18))

    assert not [text for text in dana.texts[before:] if "With <@" in text or "A question about" in text]


# --- a check-in of one's own accord ----------------------------------------------------------------------------------


async def test_a_check_in_of_ones_own_accord_stands_for_a_question_that_is_due_within_three_days(pair: House) -> None:
    await jump(pair, at(7))
    await pair.check_in("dana")
    assert "check-in Tue, Mar 17 at 10:00" in words(await pair.person("dana").opens_home())
    for day in (9, 10, 16, 17):
        await jump(pair, at(day))

    assert len(await told(pair)) == 1 and len(await told(pair, "eli")) == 2
    assert [(each.state, each.due_at) for each in await asked(pair)] == [("spared", at(9)), ("open", at(17))]


async def test_a_check_in_that_is_longer_ago_stands_for_none(pair: House) -> None:
    await jump(pair, at(6, 9))
    await pair.check_in("dana")
    await jump(pair, at(9))
    await jump(pair, at(9))

    assert len(await told(pair)) == 1


async def test_it_stands_for_one_question_of_one_pair_and_kind(pair: House) -> None:
    await pair.pair("dana", "ben", invited=False)
    await jump(pair, at(4))
    dana = pair.person("dana")
    await dana.types("/checkin")
    assert await dana.submits({"mood": "Good", "pair": "Eli Novak · Spring"}) == {}
    await dana.closes(everything=True)
    await jump(pair, at(5))
    assert len(await told(pair, kind="reflection")) == 2, "one for each pair: it is another kind"
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

    assert await told(pair) == []


async def test_what_was_answered_because_it_was_asked_stands_for_nothing_else(pair: House) -> None:
    await jump(pair, at(9))
    await jump(pair, at(16))
    dana = pair.person("dana")
    question = (await asked(pair))[0]
    await dana.presses("Answer", value=str(question.id))
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
