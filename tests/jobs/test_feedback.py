"""Feedback rounds on a timer: started by the rhythm, opened or ended on days fixed at their start, followed up."""

import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bot.domain.engagement import may_show
from bot.domain.items import FEEDBACK_ASK, FEEDBACK_END, FEEDBACK_OPEN
from bot.playground.elements import elements_in
from bot.playground.visible import text_of
from storage.tables import Pair, Program
from tests.conftest import MONDAY, House, words
from tests.handlers.feedback_steps import CLOSES, OPENS, ask, let_open, open_round, seal, words_of, write
from tests.jobs.feedback_time import DAY, go_away, hear_everything, only_feedback, rounds, times, waited


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


async def test_both_are_asked_by_the_rhythm_at_their_own_visit_time(house: House) -> None:
    house.playground.add_person("kai", "Kai Ngata", tz="Pacific/Auckland")
    await house.start_with_pair("ana", "kai", invited=False)
    await only_feedback(house)
    await house.move_to(MONDAY + DAY)  # both have been welcomed
    house.clock.at = MONDAY + timedelta(weeks=6, hours=-3)
    await house.move_to(MONDAY + timedelta(weeks=6, days=1))

    for who in ("ana", "kai"):
        asked = await times(house, who, "A round of feedback")
        assert [(each.hour, each.weekday() < 5) for each in asked] == [(10, True)], who


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
async def test_both_are_reminded_once_two_working_days_after_they_were_asked_whatever_the_partner_has_done(
    paired: House, partner_has: str
) -> None:
    await only_feedback(paired)
    await ask(paired, "ana")
    if partner_has == "draft":
        await write(paired, "ana")
    if partner_has == "sealed":
        await seal(paired, "ana")
    await paired.move_to(CLOSES - DAY, step=timedelta(hours=6))

    asked = await times(paired, "ben", "A round of feedback")
    assert [each.date() for each in asked] == [date(2026, 3, 2), date(2026, 3, 4)]
    assert all(9 <= each.hour < 17 for each in asked)
    messages = [len(await times(paired, "ana", said)) for said in ("A round of feedback", "✓ Sealed.")]
    assert messages == ([0, 1] if partner_has == "sealed" else [2, 0]), "what is done is no reason to remind"


async def test_who_has_sealed_and_taken_it_back_is_asked_again_and_who_has_sealed_is_not(paired: House) -> None:
    await only_feedback(paired)
    await ask(paired, "ana")
    for who in ("ana", "ben"):
        await seal(paired, who)
    await paired.person("ana").presses("Take it back")
    assert "you have not" not in words(await paired.person("ben").opens_home())
    assert "yours is a draft" in words(await paired.person("ana").opens_home()).split("Feedback")[1]
    await paired.move_to(MONDAY + 4 * DAY, step=timedelta(hours=6))

    assert len(await times(paired, "ana", "A round of feedback")) == 2
    assert len(await times(paired, "ben", "Sealed.")) == 1


async def test_a_question_says_what_has_become_of_it_and_that_of_the_other_changes_on_the_days_of_the_round_alone(
    paired: House,
) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")

    def says(words_of_ana: str, words_of_ben: str, *, button: str) -> None:
        for person, expected in ((ana, words_of_ana), (ben, words_of_ben)):
            assert expected in text_of(person.messages[-1]["text"], person.messages[-1]["blocks"])
        pressed = [
            each["text"]["text"] for _, each in elements_in(ana.messages[-1]["blocks"]) if each["type"] == "button"
        ]
        assert pressed == [button]

    await only_feedback(paired)
    await ask(paired, "ana")
    says("Both of you write", "Both of you write", button="Write")
    await seal(paired, "ana")
    says("✓ Sealed. Your feedback round", "Both of you write", button="Read mine")
    await ana.closes()
    await ana.presses("Read mine", where="message")
    await ana.presses("Take it back")
    await paired.app.services.settle()
    says("Both of you write", "Both of you write", button="Write")
    await seal(paired, "ana")
    paired.clock.at = OPENS
    await paired.tick()
    last_day = "opens Mon, Mar 16 at 10:00 if both of you have sealed by then, else not at all"
    says(f"✓ Sealed. Your feedback round with <@{ben.id}> {last_day}", last_day, button="Read mine")


async def test_when_the_round_is_over_the_question_of_both_says_so_at_the_same_moment(paired: House) -> None:
    await only_feedback(paired)
    await ask(paired, "ana")
    await seal(paired, "ana")
    paired.clock.at = CLOSES
    await paired.tick()
    for who, partner in (("ana", "ben"), ("ben", "ana")):
        over = f"✓ Over. Your feedback round with <@{paired.person(partner).id}> was not opened."
        assert over in paired.person(who).texts
    workspace = paired.playground.workspace
    assert (
        len({call.at for call in workspace.calls if call.method == "chat.update" and "Over" in call.params["text"]})
        == 1
    )


async def test_when_one_of_the_two_has_left_neither_is_asked_any_more(paired: House) -> None:
    ana = paired.person("ana")
    await only_feedback(paired)
    await ask(paired, "ana")
    await seal(paired, "ana")
    await paired.playground.changes("ben", deleted=True)
    await ana.presses("Take it back")
    await paired.move_to(OPENS - DAY, step=DAY)

    assert not [each for each in await waited(paired, FEEDBACK_ASK) if each.is_open]
    assert f"✓ Nothing to do: you are not asked for feedback with <@{paired.person('ben').id}> any more." in ana.texts
    assert not await times(paired, "ana", "A round of feedback")


# --- opening ---------------------------------------------------------------------------------------------------------


async def test_what_both_have_sealed_opens_on_its_day_for_both_at_once_and_not_before(paired: House) -> None:
    await hear_everything(paired)
    await ask(paired, "ana")
    for who in ("ana", "ben"):
        await seal(paired, who)
    await paired.move_to(OPENS - timedelta(minutes=1), step=timedelta(hours=5))
    assert [each.state for each in await rounds(paired)] == ["collecting"]
    assert not await waited(paired, FEEDBACK_OPEN)
    await paired.move_to(OPENS)

    (opened,) = await rounds(paired)
    assert (opened.state, opened.ended_at) == ("opened", OPENS)
    notices = await waited(paired, FEEDBACK_OPEN)
    assert [each.user_id for each in notices] == [paired.person(who).id for who in ("ana", "ben")]
    assert len({(each.since, each.due_at) for each in notices}) == 1


async def test_it_opens_for_both_at_one_moment_and_each_is_told_in_their_own_hours(house: House) -> None:
    house.playground.add_person("kai", "Kai Ngata", tz="Pacific/Auckland")
    await house.start_with_pair("ana", "kai", invited=False)
    await only_feedback(house)
    await ask(house, "ana")
    for who in ("ana", "kai"):
        await seal(house, who)
        await house.person(who).closes()
    house.clock.at = OPENS
    await house.tick()

    for who, partner in (("ana", "kai"), ("kai", "ana")):
        person = house.person(who)
        await person.opens_home()
        await person.presses("Read", where="home")
        assert f"{partner}: You answer fast" in words(person.modal), "also for whom it is the middle of the night"
        await person.closes()
    await house.move_to(OPENS + DAY)
    heard = [(await times(house, who, "has opened"))[0] for who in ("ana", "kai")]
    assert all(9 <= each.hour < 17 for each in heard)


@pytest.mark.parametrize("later", ["ana", "ben"])
async def test_what_is_not_sealed_by_both_on_the_first_day_opens_on_the_last(paired: House, later: str) -> None:
    await only_feedback(paired)
    await ask(paired, "ana")
    await seal(paired, "ben" if later == "ana" else "ana")
    await paired.move_to(OPENS + timedelta(minutes=1), step=DAY)
    await seal(paired, later)
    await paired.move_to(CLOSES - timedelta(minutes=1), step=DAY)
    assert [each.state for each in await rounds(paired)] == ["collecting"]
    home = words(await paired.person(later).opens_home())
    assert "opens Mon, Mar 16 at" in home and "if both of you have sealed by then, else not at all" in home
    await paired.move_to(CLOSES)
    assert [(each.state, each.ended_at) for each in await rounds(paired)] == [("opened", CLOSES)]


async def test_time_away_that_is_known_at_the_start_moves_both_days(paired: House) -> None:
    await only_feedback(paired)
    await go_away(paired, "ben", MONDAY + 2 * DAY, 3)
    await ask(paired, "ana")
    (started,) = await rounds(paired)
    assert (started.opens_at, started.closes_at) == (OPENS + 3 * DAY, CLOSES + 3 * DAY)
    assert "opens Thu, Mar 12 at" in paired.person("ana").texts[-1]


@pytest.mark.parametrize("who", ["ana", "ben"])
async def test_time_away_that_is_told_later_moves_nothing(paired: House, who: str) -> None:
    await only_feedback(paired)
    await ask(paired, "ana")
    for each in ("ana", "ben"):
        await seal(paired, each)
        await paired.person(each).closes()
    other = paired.person("ben" if who == "ana" else "ana")
    home = words(await other.opens_home())
    await go_away(paired, who, MONDAY + DAY, 10)
    await paired.move_to(OPENS - DAY, step=DAY)
    assert words(await other.opens_home()) == home
    await paired.move_to(OPENS, step=DAY)

    (opened,) = await rounds(paired)
    assert opened.ended_at == OPENS
    assert [bool(await times(paired, each, "has opened")) for each in ("ana", "ben")] == [who != "ana", who != "ben"]
    await paired.move_to(MONDAY + 14 * DAY, step=DAY)
    assert await times(paired, who, "has opened"), "it waits for whoever comes back"


@pytest.mark.parametrize("sealed", [(), ("ana",), ("ana", "ben")])
async def test_a_pause_moves_the_days_whatever_either_has_done(paired: House, sealed: tuple[str, ...]) -> None:
    await hear_everything(paired)
    await ask(paired, "ana")
    for who in sealed:
        await seal(paired, who)
        await paired.person(who).closes()
    await paired.change_pair("Pause", "ana", "ben")
    paired.clock.at = OPENS + timedelta(hours=2)
    await paired.tick()
    assert [each.state for each in await rounds(paired)] == ["collecting"], "neither could be told"
    await paired.change_pair("Resume", "ana", "ben")

    (still,) = await rounds(paired)
    assert (still.opens_at, still.closes_at) == (OPENS + 8 * DAY, CLOSES + 8 * DAY), "seven days and an hour"
    paired.clock.at = OPENS + 8 * DAY
    await paired.tick()
    assert [each.state for each in await rounds(paired)] == ["opened" if len(sealed) == 2 else "collecting"]


async def test_it_opens_for_both_or_not_at_all_when_one_of_them_has_left(paired: House) -> None:
    ana = paired.person("ana")
    await hear_everything(paired)
    await ask(paired, "ana")
    await seal(paired, "ben")
    await paired.playground.changes("ben", deleted=True)
    await seal(paired, "ana")
    await paired.move_to(CLOSES - DAY, step=timedelta(days=20))
    assert [each.state for each in await rounds(paired)] == ["collecting"]
    await paired.move_to(CLOSES, step=timedelta(days=20))

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
    paired.clock.at = CLOSES
    await paired.tick()

    ana, ben = paired.person("ana"), paired.person("ben")
    (to_ana,) = [each for each in ana.messages if "has ended" in each["text"]]
    (to_ben,) = [each for each in ben.messages if "has ended" in each["text"]]
    assert to_ana["text"].replace(ben.id, "PARTNER") == to_ben["text"].replace(ana.id, "PARTNER")
    assert to_ana["ts"].split(".")[0] == to_ben["ts"].split(".")[0]
    assert not await waited(paired, FEEDBACK_OPEN)


async def test_what_is_taken_back_when_its_last_day_has_come_is_not_opened(paired: House) -> None:
    await only_feedback(paired)
    await ask(paired, "ana")
    paired.clock.at = OPENS
    await paired.tick()
    for who in ("ana", "ben"):
        await seal(paired, who)
        await paired.person(who).closes()
    paired.clock.at = CLOSES  # before the bot has looked
    ana = paired.person("ana")
    await ana.types("/feedback")
    assert "The time to write" in ana.sees()
    await ana.presses("Take it back")
    await paired.tick()

    assert [each.state for each in await rounds(paired)] == ["closed"]
    for who, partner in (("ana", "ben"), ("ben", "ana")):
        assert await times(paired, who, "has ended without being opened")
        assert f"{partner}: " not in paired.person(who).sees()


async def test_a_round_that_was_opened_or_ended_is_opened_or_ended_once(paired: House) -> None:
    await open_round(paired)
    before = await rounds(paired)
    for _ in range(3):
        await paired.tick()
    await paired.move_to(CLOSES + DAY, step=timedelta(days=20))
    assert [each.ended_at for each in await rounds(paired)] == [each.ended_at for each in before]
    assert len(await waited(paired, FEEDBACK_OPEN)) == 2
    assert not await waited(paired, FEEDBACK_END)


# --- afterwards ------------------------------------------------------------------------------------------------------


async def test_four_weeks_after_the_opening_both_are_asked_what_came_of_it(paired: House) -> None:
    await only_feedback(paired)
    await open_round(paired)
    await paired.move_to(OPENS + timedelta(weeks=4) - DAY, step=timedelta(days=40))
    for who in ("ana", "ben"):
        assert not await times(paired, who, "What came of it?")
    await paired.move_to(OPENS + timedelta(weeks=4), step=DAY)
    for who in ("ana", "ben"):
        assert [each.date() for each in await times(paired, who, "What came of it?")] == [date(2026, 4, 6)]


async def test_a_round_of_many_pairs_is_in_the_digest_as_a_total_and_of_few_it_is_not(house: House) -> None:
    handles = [f"p{number}" for number in range(12)]
    for handle in handles:
        house.playground.add_person(handle, tz="Europe/London")
    await house.start_program()
    for number in range(0, 12, 2):
        await house.pair(handles[number], handles[number + 1], invited=False)
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
        await house.pair(mentor, mentee, invited=False)
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
    await let_open(house)
    await ask(house, handles[0])  # the second round of this pair, and nobody writes

    text = await digest_of_the_quarter(house)
    assert "6 held." in text and "opened" not in text, "the one that did not open is those two's"


async def test_rounds_of_everybody_are_counted_but_not_how_many_opened_when_few_did_not(house: House) -> None:
    for who in (await ask_five_pairs(house))[:6]:
        await seal(house, who)

    text = await digest_of_the_quarter(house)
    assert "Feedback rounds, Thu, Jan 1 to Tue, Mar 31: 5 held." in text, "2 pairs did not open: 4 people, too few"
