"""Feedback rounds on a timer: started by the rhythm, opened and ended at moments that suit both, followed up."""

import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bot.domain import messages
from bot.domain.engagement import may_show
from storage.tables import Pair, Program
from tests.conftest import MONDAY, House
from tests.handlers.feedback_steps import END_OF_WINDOW, ask, open_round, seal, words_of, write
from tests.jobs.feedback_time import DAY, go_away, hear_everything, only_feedback, owed, rounds, times


@pytest.fixture
def database_url(tmp_path: Path, sqlite_template: Path) -> str:
    """On SQLite alone: what could differ on PostgreSQL is in storage, and tested there on both."""
    file = tmp_path / "rapport.db"
    shutil.copy(sqlite_template, file)
    return f"sqlite:///{file}"


# --- the rhythm ------------------------------------------------------------------------------------------------------


async def test_the_rhythm_starts_rounds_in_week_6_and_12_and_then_each_quarter(paired: House) -> None:
    await only_feedback(paired)
    with paired.app.services.db.session() as session:
        session.execute(update(Program).values(ends_on=date(2027, 6, 1)))
    for week in (6, 12, 25):
        for moment in (
            MONDAY + timedelta(weeks=week, hours=-2),
            MONDAY + timedelta(weeks=week),
            MONDAY + timedelta(weeks=week + 3),
        ):
            paired.clock.at = max(moment, paired.clock.at)
            await paired.tick()

    started = [(each.started_at.date(), each.format, each.asked_by) for each in await rounds(paired)]

    assert started == [
        (MONDAY.date() + timedelta(weeks=6), "feedforward", None),
        (MONDAY.date() + timedelta(weeks=12), "situation", None),
        (MONDAY.date() + timedelta(weeks=25), "situation", None),
    ]


async def test_both_are_asked_by_the_rhythm_in_their_own_hours(house: House) -> None:
    house.playground.add_person("kai", "Kai Ngata", tz="Pacific/Auckland")
    await house.start_program()
    await house.pair("ana", "kai")
    await only_feedback(house)
    house.clock.at = MONDAY + timedelta(weeks=6, hours=-3)
    await house.move_to(MONDAY + timedelta(weeks=6, days=1))

    for who in ("ana", "kai"):
        asked = await times(house, who, "A round of feedback")
        assert [(each.hour, each.weekday() < 5) for each in asked] == [(9 if who == "kai" else 10, True)], who


async def test_no_round_starts_in_the_last_two_weeks_of_a_program(paired: House) -> None:
    with paired.app.services.db.session() as session:
        session.execute(update(Program).values(ends_on=(MONDAY + timedelta(weeks=8) - DAY).date()))
        session.execute(update(Pair).values(next_round_at=MONDAY + timedelta(weeks=6)))
    paired.clock.at = MONDAY + timedelta(weeks=6)
    await paired.tick()
    assert await rounds(paired) == []
    with paired.app.services.db.session() as session:
        assert session.scalar(select(Pair.next_round_at)) is None


@pytest.mark.parametrize("who", ["ana", "ben"])
async def test_a_scheduled_round_waits_until_both_are_back(paired: House, who: str) -> None:
    due = MONDAY + timedelta(weeks=6)
    await go_away(paired, who, due - DAY, 5)
    paired.clock.at = due
    await paired.tick()
    assert await rounds(paired) == []
    paired.clock.at = due + 4 * DAY
    await paired.tick()
    (started,) = await rounds(paired)
    assert started.format == "feedforward"


@pytest.mark.parametrize("why", ["paused", "left"])
async def test_no_scheduled_round_starts_in_a_paused_pair_or_with_somebody_who_has_left(
    paired: House, why: str
) -> None:
    if why == "paused":
        await paired.change_pair("Pause", "ana", "ben")
    else:
        await paired.playground.changes("ben", deleted=True)
    paired.clock.at = MONDAY + timedelta(weeks=6)
    await paired.tick()
    assert await rounds(paired) == []


# --- reminders -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("partner_has", ["nothing", "draft", "sealed"])
async def test_reminders_come_by_the_clock_of_the_round_whatever_the_partner_has_done(
    paired: House, partner_has: str
) -> None:
    await only_feedback(paired)
    await ask(paired, "ana")
    if partner_has == "draft":
        await write(paired, "ana")
    if partner_has == "sealed":
        await seal(paired, "ana")
    for day in (5, 7, 11):  # what comes due on a Saturday waits for Monday
        await paired.move_to(MONDAY + day * DAY, step=timedelta(days=7))

    reminded = await times(paired, "ben", "A reminder: your feedback")

    assert [each.date() for each in reminded] == [date(2026, 3, 9), date(2026, 3, 13)]
    assert all(9 <= each.hour < 17 for each in reminded)
    assert bool(await times(paired, "ana", "A reminder")) is (partner_has != "sealed")


# --- opening ---------------------------------------------------------------------------------------------------------


async def test_what_both_have_sealed_at_night_opens_in_the_hours_of_both_and_both_hear_at_once(paired: House) -> None:
    await hear_everything(paired)
    await ask(paired, "ana")
    paired.clock.at = MONDAY + timedelta(hours=12)  # 22:00 in London
    for who in ("ana", "ben"):
        await seal(paired, who)
    await paired.move_to(MONDAY + timedelta(hours=21))  # 7:00
    assert not await owed(paired, messages.FEEDBACK_OPEN.name)
    await paired.move_to(MONDAY + DAY)

    notices = await owed(paired, messages.FEEDBACK_OPEN.name)
    assert [each.user_id for each in notices] == [paired.person(who).id for who in ("ana", "ben")]
    assert len({(each.created_at, each.send_after, each.sent_at) for each in notices}) == 1
    assert [each.astimezone(UTC).hour for who in ("ana", "ben") for each in await times(paired, who, "has opened")] == [
        8,
        8,
    ]


async def test_an_opening_waits_while_somebody_is_away_and_comes_sooner_when_they_are_back_sooner(
    paired: House,
) -> None:
    await hear_everything(paired)
    await ask(paired, "ana")
    await seal(paired, "ana")
    await go_away(paired, "ben", MONDAY, 10)
    await seal(paired, "ben")
    await paired.move_to(MONDAY + 2 * DAY)
    assert [each.state for each in await rounds(paired)] == ["collecting"]
    await go_away(paired, "ben", None)
    await paired.move_to(MONDAY + 2 * DAY + timedelta(hours=1))
    assert [each.state for each in await rounds(paired)] == ["opened"]


async def test_nothing_opens_or_ends_in_a_paused_pair_and_both_hear_when_it_goes_on(paired: House) -> None:
    await hear_everything(paired)
    await ask(paired, "ana")
    await paired.change_pair("Pause", "ana", "ben")
    for who in ("ana", "ben"):
        await seal(paired, who)
    await paired.pass_by(hours=3)
    assert [each.state for each in await rounds(paired)] == ["collecting"]
    await paired.change_pair("Resume", "ana", "ben")
    for who in ("ana", "ben"):
        assert await times(paired, who, "has opened")


async def test_it_opens_for_both_or_not_at_all_when_one_of_them_has_left(paired: House) -> None:
    ana = paired.person("ana")
    await hear_everything(paired)
    await ask(paired, "ana")
    await seal(paired, "ben")
    await paired.playground.changes("ben", deleted=True)
    await seal(paired, "ana")
    await paired.move_to(END_OF_WINDOW - DAY, step=timedelta(days=20))
    assert [each.state for each in await rounds(paired)] == ["collecting"]
    await paired.move_to(END_OF_WINDOW, step=timedelta(days=20))

    assert [each.state for each in await rounds(paired)] == ["closed"]
    assert await times(paired, "ana", "has ended without being opened") and "ben: " not in ana.sees()


# --- the end of the window -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sealed", [(), ("ana",), ("ben",)])
async def test_a_round_that_ends_unopened_says_the_same_to_both(paired: House, sealed: tuple[str, ...]) -> None:
    await only_feedback(paired)
    await ask(paired, "ana")
    for who in sealed:
        await seal(paired, who)
    if sealed:
        await write(paired, "ana" if "ben" in sealed else "ben")
    paired.clock.at = END_OF_WINDOW
    await paired.tick()

    ana, ben = paired.person("ana"), paired.person("ben")
    (to_ana,) = [each for each in ana.messages if "has ended" in each["text"]]
    (to_ben,) = [each for each in ben.messages if "has ended" in each["text"]]
    assert to_ana["text"].replace(ben.id, "PARTNER") == to_ben["text"].replace(ana.id, "PARTNER")
    assert to_ana["ts"].split(".")[0] == to_ben["ts"].split(".")[0]
    assert not await owed(paired, messages.FEEDBACK_OPEN.name)


@pytest.mark.parametrize("sealed", [("ana",), ("ana", "ben")])
async def test_a_window_that_ends_at_night_is_decided_in_the_morning_whichever_it_will_be(
    paired: House, sealed: tuple[str, ...]
) -> None:
    """So the hour at which something happens tells nothing."""
    await only_feedback(paired)
    paired.clock.at = MONDAY + timedelta(hours=11)  # 21:00
    await ask(paired, "ana")
    await seal(paired, "ana")
    paired.clock.at = MONDAY + timedelta(days=14, hours=10)
    if "ben" in sealed:
        await seal(paired, "ben")
    await paired.move_to(MONDAY + timedelta(days=14, hours=21), step=timedelta(hours=3))
    ana = paired.person("ana")
    await ana.types("/feedback")
    assert "The time to write" in ana.sees()
    await paired.move_to(MONDAY + timedelta(days=15), step=timedelta(minutes=30))

    (ended,) = await rounds(paired)
    assert ended.state == ("opened" if len(sealed) == 2 else "closed")
    assert ended.ended_at == MONDAY + timedelta(days=14, hours=22), "8:00 in London, 9:00 for both"


async def test_what_is_taken_back_after_the_window_is_not_opened(paired: House) -> None:
    await only_feedback(paired)
    paired.clock.at = MONDAY + timedelta(hours=11)  # 21:00
    await ask(paired, "ana")
    paired.clock.at = MONDAY + timedelta(days=14, hours=10)
    for who in ("ana", "ben"):
        await seal(paired, who)
        await paired.person(who).closes()
    await paired.move_to(MONDAY + timedelta(days=14, hours=12))
    ana = paired.person("ana")
    await ana.types("/feedback")
    await ana.presses("Take it back")
    await paired.move_to(MONDAY + timedelta(days=15), step=timedelta(hours=3))

    assert [each.state for each in await rounds(paired)] == ["closed"]
    for who, partner in (("ana", "ben"), ("ben", "ana")):
        assert await times(paired, who, "has ended without being opened")
        assert f"{partner}: " not in paired.person(who).sees()


@pytest.mark.parametrize("sealed", [("ana",), ("ana", "ben")])
async def test_time_away_makes_the_window_longer_by_as_much_whether_or_not_both_have_sealed(
    paired: House, sealed: tuple[str, ...]
) -> None:
    """Else Ana could tell from the day on which her round ends that Ben has sealed as well."""
    await only_feedback(paired)
    await ask(paired, "ana")
    paired.clock.at = END_OF_WINDOW - 2 * DAY  # a Saturday
    for who in sealed:
        await seal(paired, who)
        await paired.person(who).closes()
    await go_away(paired, "ben", END_OF_WINDOW - DAY, 5)
    await paired.move_to(END_OF_WINDOW + timedelta(hours=2), step=timedelta(hours=1))

    ana = paired.person("ana")
    home = str(await ana.opens_home())

    assert "until Sat, Mar 21 at 11:00 · yours is sealed" in home
    (at,) = await rounds(paired)
    assert at.state == "collecting"


async def test_time_away_never_counts_and_the_round_ends_when_both_had_fourteen_days(paired: House) -> None:
    await only_feedback(paired)
    await ask(paired, "ana")
    await go_away(paired, "ben", MONDAY + 2 * DAY, 3)
    await paired.move_to(END_OF_WINDOW + timedelta(hours=1), step=timedelta(days=20))
    (still,) = await rounds(paired)
    assert still.state == "collecting" and still.closes_at == END_OF_WINDOW + 3 * DAY
    await paired.move_to(END_OF_WINDOW + timedelta(days=3, hours=1), step=timedelta(days=20))
    assert [each.state for each in await rounds(paired)] == ["closed"]


async def test_a_round_that_was_opened_or_ended_is_opened_or_ended_once(paired: House) -> None:
    await open_round(paired)
    before = await rounds(paired)
    for _ in range(3):
        await paired.tick()
    await paired.move_to(END_OF_WINDOW + DAY, step=timedelta(days=20))
    assert [each.ended_at for each in await rounds(paired)] == [each.ended_at for each in before]
    assert len(await owed(paired, messages.FEEDBACK_OPEN.name)) == 2
    assert not await owed(paired, messages.FEEDBACK_END.name)


# --- afterwards ------------------------------------------------------------------------------------------------------


async def test_four_weeks_after_the_opening_both_are_asked_what_came_of_it(paired: House) -> None:
    await only_feedback(paired)
    await open_round(paired)
    await paired.move_to(MONDAY + timedelta(weeks=4) - DAY, step=timedelta(days=40))
    for who in ("ana", "ben"):
        assert not await times(paired, who, "What came of it?")
    await paired.move_to(MONDAY + timedelta(weeks=4), step=DAY)
    for who in ("ana", "ben"):
        assert [each.date() for each in await times(paired, who, "What came of it?")] == [date(2026, 3, 30)]


async def test_a_round_of_many_pairs_is_in_the_digest_as_a_total_and_of_few_it_is_not(house: House) -> None:
    handles = [f"p{number}" for number in range(12)]
    for handle in handles:
        house.playground.add_person(handle, tz="Europe/London")
    await house.start_program()
    for number in range(0, 12, 2):
        await house.pair(handles[number], handles[number + 1])
    await only_feedback(house)
    for number in range(0, 8, 2):
        await ask(house, handles[number])
    for number in (0, 2, 4):
        for who in handles[number : number + 2]:
            await seal(house, who, words_of(who))
    await house.move_to(MONDAY + timedelta(weeks=4), step=timedelta(weeks=3))
    cleo = house.person("cleo")
    assert [each.state for each in await rounds(house)] == ["opened", "opened", "opened", "closed"]

    async def digest() -> str:
        await cleo.types("/mentorship-admin digest")
        await house.tick()
        return str(cleo.messages[-1]["text"])

    assert "Feedback rounds" not in await digest(), "the quarter is not over"
    await house.move_to(datetime(2026, 4, 6, 10, 0, tzinfo=UTC), step=timedelta(weeks=3))

    # 8 of 12 people held rounds, so 4 did not: a total would tell about those four.
    assert not may_show(8, 4)
    assert "Feedback rounds" not in await digest()


async def ask_five_pairs(house: House) -> list[str]:
    """Five pairs, and a round in each; gives the ten who are asked, pair by pair."""
    handles = [f"p{number}" for number in range(10)]
    for handle in handles:
        house.playground.add_person(handle, tz="Europe/London")
    await house.start_program()
    for mentor, mentee in zip(handles[::2], handles[1::2], strict=True):
        await house.pair(mentor, mentee)
        await ask(house, mentor)
    await only_feedback(house)
    return handles


async def digest_of_the_quarter(house: House) -> str:
    await house.move_to(datetime(2026, 4, 6, 10, 0, tzinfo=UTC), step=timedelta(weeks=3))
    cleo = house.person("cleo")
    await cleo.types("/mentorship-admin digest")
    await house.tick()
    return str(cleo.messages[-1]["text"])


async def test_how_many_opened_is_not_told_when_one_pair_alone_has_one_of_each(house: House) -> None:
    handles = await ask_five_pairs(house)
    for who in handles:
        await seal(house, who)
        await house.person(who).closes()
    await house.tick()
    await ask(house, handles[0])  # the second round of this pair, and nobody writes

    text = await digest_of_the_quarter(house)
    assert "6 held." in text and "opened" not in text, "the one that did not open is those two's"


async def test_rounds_of_everybody_are_counted_but_not_how_many_opened_when_few_did_not(house: House) -> None:
    for who in (await ask_five_pairs(house))[:6]:
        await seal(house, who)

    text = await digest_of_the_quarter(house)
    assert "Feedback rounds, Thu, Jan 1 to Tue, Mar 31: 5 held." in text, "2 pairs did not open: 4 people, too few"
