"""What is promised about a feedback round is not lost to a full week, a pause, or another round."""

import shutil
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select, update

from bot.domain.items import FEEDBACK_ASK, FEEDBACK_END
from bot.domain.visits import Cause
from bot.playground.visible import text_of
from storage.tables import Delivery, Member, Pair, Program, Round
from tests.conftest import MONDAY, House, words
from tests.handlers.feedback_steps import CLOSES, OPENS, ask, let_open, open_round, seal, write
from tests.jobs.feedback_time import DAY, only_feedback, rounds, times, waited

NEXT_MONDAY = MONDAY + timedelta(weeks=1)


@pytest.fixture
def database_url(tmp_path: Path, sqlite_template: Path) -> str:
    """On SQLite alone: what could differ on PostgreSQL is in storage, and tested there on both."""
    file = tmp_path / "rapport.db"
    shutil.copy(sqlite_template, file)
    return f"sqlite:///{file}"


async def fill_the_week(house: House, who: str) -> None:
    """They accept one visit a week, and have had it."""
    with house.app.services.db.session() as session:
        session.execute(update(Member).where(Member.user_id == house.person(who).id).values(visits_a_week=1))
        latest = select(func.max(Delivery.id)).where(Delivery.user_id == house.person(who).id).scalar_subquery()
        session.execute(update(Delivery).where(Delivery.id == latest).values(cause=Cause.WORDS, sent_at=house.clock.at))


def words_of_message(message: dict[str, Any]) -> str:
    return text_of(message["text"], message.get("blocks", []))


# --- a full week -----------------------------------------------------------------------------------------------------


async def test_a_question_for_which_the_week_is_full_comes_the_next_week(paired: House) -> None:
    await only_feedback(paired)
    await fill_the_week(paired, "ben")
    await ask(paired, "ana")
    assert not await times(paired, "ben", "A round of feedback")
    assert "you have not written yet" in words(await paired.person("ben").opens_home()), "Home has it at once"

    await paired.move_to(NEXT_MONDAY, step=timedelta(hours=6))

    assert [each.date() for each in await times(paired, "ben", "A round of feedback")] == [NEXT_MONDAY.date()]


async def test_both_hear_at_once_that_it_has_opened_however_full_their_week_is(paired: House) -> None:
    await only_feedback(paired)
    await ask(paired, "ana")
    for who in ("ana", "ben"):
        await seal(paired, who)
    paired.clock.at = OPENS
    await fill_the_week(paired, "ben")
    await paired.tick()

    heard = [await times(paired, who, "has opened") for who in ("ana", "ben")]

    assert len(heard[0]) == len(heard[1]) == 1


async def test_the_end_of_a_round_is_told_the_next_week_when_this_one_is_full(paired: House) -> None:
    await only_feedback(paired)
    await ask(paired, "ana")
    paired.clock.at = CLOSES
    await fill_the_week(paired, "ben")
    await paired.tick()
    assert await times(paired, "ana", "has ended without being opened")
    assert not await times(paired, "ben", "has ended without being opened")

    await paired.move_to(CLOSES + 7 * DAY, step=DAY)

    assert len(await times(paired, "ben", "has ended without being opened")) == 1


async def test_what_came_of_it_is_asked_the_next_week_and_can_be_said_in_home_before(paired: House) -> None:
    await only_feedback(paired)
    await open_round(paired)
    paired.clock.at = OPENS + timedelta(weeks=4)
    await fill_the_week(paired, "ben")
    await paired.tick()
    ben = paired.person("ben")
    assert not await times(paired, "ben", "What came of it?")
    assert "what came of it?" in words(await ben.opens_home())

    await ben.presses("Say what came of it", where="home")
    assert await ben.submits({"text": "I ask first"}) == {}
    await ben.closes()
    assert "what came of it?" not in words(await ben.opens_home())
    await paired.move_to(OPENS + timedelta(weeks=5, days=1), step=DAY)

    assert not await times(paired, "ben", "What came of it?"), "said already"


# --- a pause ---------------------------------------------------------------------------------------------------------


async def test_the_days_of_a_pause_do_not_count(paired: House) -> None:
    await only_feedback(paired)
    await ask(paired, "ana")
    paired.clock.at = MONDAY + 4 * DAY
    await paired.tick()
    await paired.change_pair("Pause", "ana", "ben")
    paired.clock.at = MONDAY + 25 * DAY
    await paired.tick()
    ana = paired.person("ana")
    assert "paused with your pair" in words(await ana.opens_home())
    await write(paired, "ana")
    await ana.closes()

    await paired.change_pair("Resume", "ana", "ben")

    moved = CLOSES + timedelta(days=21, hours=-1)  # at nine there, where the clocks have moved meanwhile
    (still,) = await rounds(paired)
    assert still.state == "collecting" and still.closes_at == moved
    await paired.move_to(moved - timedelta(hours=1), step=DAY)
    assert [each.state for each in await rounds(paired)] == ["collecting"]
    await paired.move_to(moved, step=DAY)
    assert [each.state for each in await rounds(paired)] == ["closed"]


async def test_nobody_is_reminded_in_a_pause_and_the_question_waits_until_the_round_ends(paired: House) -> None:
    await only_feedback(paired)
    await ask(paired, "ana")
    await paired.change_pair("Pause", "ana", "ben")
    await paired.move_to(MONDAY + 21 * DAY, step=DAY)
    assert len(await times(paired, "ben", "A round of feedback")) == 1
    await paired.change_pair("Resume", "ana", "ben")

    (still,) = await rounds(paired)
    for item in await waited(paired, FEEDBACK_ASK):
        assert item.is_open and item.expires_at == still.closes_at
    assert "you have not written yet" in words(await paired.person("ben").opens_home())
    opened = f"opens Mon, Mar 30 at {still.opens_at.astimezone(ZoneInfo('Africa/Lagos')):%H:%M}"
    assert opened in words_of_message(paired.person("ben").messages[-1]), "it comes along with word of the pair"


async def test_what_is_owed_when_a_pair_is_paused_comes_when_it_goes_on(paired: House) -> None:
    await only_feedback(paired)
    await open_round(paired)
    await paired.change_pair("Pause", "ana", "ben")
    paired.clock.at = OPENS + timedelta(weeks=4)
    await paired.tick()
    paired.clock.at += 3 * DAY
    await paired.tick()
    assert not await times(paired, "ben", "What came of it?")

    await paired.change_pair("Resume", "ana", "ben")

    for who in ("ana", "ben"):
        assert [each.date() for each in await times(paired, who, "What came of")] == [paired.clock.at.date()]


async def test_a_round_that_the_rhythm_planned_for_a_pause_starts_when_the_pair_goes_on(paired: House) -> None:
    await only_feedback(paired)
    await paired.change_pair("Pause", "ana", "ben")
    paired.clock.at = MONDAY + timedelta(weeks=6)
    await paired.tick()
    assert await rounds(paired) == []
    await paired.change_pair("Resume", "ana", "ben")

    await paired.move_to(MONDAY + timedelta(weeks=6, days=2), step=DAY)

    assert [each.format for each in await rounds(paired)] == ["feedforward"]


# --- another round ---------------------------------------------------------------------------------------------------


async def test_a_planned_round_comes_two_weeks_after_one_that_was_asked_for_meanwhile(paired: House) -> None:
    await only_feedback(paired)
    with paired.app.services.db.session() as session:
        session.execute(update(Program).values(ends_on=date(2027, 6, 1)))
    paired.clock.at = MONDAY + timedelta(weeks=11)
    await ask(paired, "ana")
    await paired.move_to(MONDAY + timedelta(weeks=16), step=DAY)

    started = [(each.started_at.date(), each.format, each.asked_by is None) for each in await rounds(paired)]

    asked, ends = MONDAY + timedelta(weeks=11), MONDAY + timedelta(weeks=13)
    assert started[-2:] == [
        (asked.date(), "feedforward", False),
        ((ends + timedelta(weeks=2)).date(), "situation", True),
    ]
    with paired.app.services.db.session() as session:
        following = session.scalar(select(Pair.next_round_at))
    assert following and following.date() == (MONDAY + timedelta(weeks=25)).date(), "and the rhythm is in step again"


async def test_a_planned_round_comes_two_weeks_after_one_that_has_just_ended(paired: House) -> None:
    await only_feedback(paired)
    paired.clock.at = MONDAY + timedelta(weeks=5, days=4)
    await ask(paired, "ana")
    for who in ("ana", "ben"):
        await seal(paired, who)
        await paired.person(who).closes()
    await let_open(paired)
    await paired.move_to(MONDAY + timedelta(weeks=10), step=DAY)

    asked, planned = await rounds(paired)

    assert asked.ended_at is not None and planned.asked_by is None
    assert planned.started_at - asked.ended_at >= timedelta(weeks=2) - DAY


async def test_a_pair_that_began_before_it_was_made_is_not_welcomed_with_a_round(house: House) -> None:
    await house.start_program(starts_on="2026-01-05")
    cleo = house.person("cleo")
    await cleo.types("/mentorship-admin pair @ana @ben")
    assert await cleo.submits({"starts_on": "2026-01-05"}) == {}
    await house.tick()
    with house.app.services.db.session() as session:
        planned = session.scalar(select(Pair.next_round_at))
    assert await rounds(house) == [] and planned is not None and planned > house.clock.at


# --- the end of a pair -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("done", ["nothing", "sealed"])
async def test_a_pair_that_ends_with_a_round_under_way_is_told_so_in_the_same_message(paired: House, done: str) -> None:
    await only_feedback(paired)
    await ask(paired, "ana")
    if done == "sealed":
        await seal(paired, "ben")
    paired.clock.at += DAY
    await paired.change_pair("End", "ana", "ben")

    for who in ("ana", "ben"):
        last = paired.person(who).texts[-1]
        assert "has ended. Nothing more is asked about it. Your feedback round has ended with it, unopened" in last
    assert not await waited(paired, FEEDBACK_END)


async def test_a_pair_that_ends_without_a_round_hears_nothing_of_one(paired: House) -> None:
    await only_feedback(paired)
    await open_round(paired)
    paired.clock.at += DAY
    await paired.change_pair("End", "ana", "ben")
    assert "feedback round" not in paired.person("ben").texts[-1]
    with paired.app.services.db.session() as session:
        assert session.scalar(select(Round.state)) == "opened"
