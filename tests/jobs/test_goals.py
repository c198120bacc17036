"""How sure both are of their goals, as time passes: asked at start, middle and end, opened for both or for nobody."""

from datetime import UTC, datetime, timedelta

import pytest

from storage.tables import EnvelopeSide, EnvelopeText, Item
from tests.conftest import House, words
from tests.handlers.goal_steps import ALIKE, TALK, answers, goals_of, rows, set_goal, stages, the_pair
from tests.handlers.test_my_data import copy_of, delete_all

ASK = "How sure are you of your goals"
OPENED = "are of your goals has opened"
# Of goals that were set on the tests' own MONDAY:
BEGINS = datetime(2026, 3, 3, 9, tzinfo=UTC)
OPENS, CLOSES = BEGINS + timedelta(days=7), BEGINS + timedelta(days=14)


@pytest.fixture
async def spring(house: House) -> House:
    """A program from March 2 to August 31, and a pair with a goal."""
    await house.start_with_pair(invited=False, starts_on="2026-03-02", ends_on="2026-08-31")
    await set_goal(house, "ana", "Give a talk", "It is on the web")
    return house


async def asked(house: House) -> None:
    await house.move_to(BEGINS + timedelta(hours=2))


def told(house: House, who: str, what: str) -> int:
    return len([text for text in house.posted_to(who) if what in text])


async def test_both_are_asked_the_day_after_and_see_both_numbers_on_the_day_that_was_said(spring: House) -> None:
    ana, ben = spring.person("ana"), spring.person("ben")
    await asked(spring)
    assert told(spring, "ana", ASK) == told(spring, "ben", ASK) == 1
    await ana.presses("Answer", where="message")
    assert "At the start" in words(ana.modal) and "How you will know: It is on the web" in words(ana.modal)
    assert await ana.submits({"goal_1": "5"}) == {}
    assert "Sealed." in words(ana.modal) and "5 of 5" in words(ana.modal)
    await ana.closes()
    await spring.tick()
    assert "✓ Sealed." in ana.texts[-1]
    assert "5 of 5" not in await answers(spring, "ben", "2") and "2 of 5" in await shown_to(spring, "ben")

    await spring.move_to(OPENS + timedelta(hours=2))

    assert stages(spring) == [("start", "opened", "03-03")]
    for person, numbers in ((ana, "you *5* · <@{}> *2*"), (ben, "you *2* · <@{}> *5*")):
        other = ben if person is ana else ana
        assert told(spring, person.member.handle, OPENED) == 1
        await person.presses("Read both", where="message")
        shown = words(person.modal)
        assert numbers.format(other.id) in shown and TALK in shown
        await person.closes()
        assert numbers.format(other.id) in await goals_of(spring, person.member.handle)


async def shown_to(house: House, who: str) -> str:
    person = house.person(who)
    await person.types("/mentorship goals")
    await person.presses("confidences.open", where="modal")
    shown = words(person.modal)
    await person.closes(everything=True)
    return shown


async def test_what_is_alike_is_said_warmly_and_what_one_alone_sealed_stays_theirs(spring: House) -> None:
    await asked(spring)
    await answers(spring, "ana", "3")
    await spring.move_to(OPENS + timedelta(hours=2))
    assert stages(spring) == [("start", "collecting", "03-03")]
    await answers(spring, "ben", "4")

    await spring.move_to(CLOSES + timedelta(hours=2))

    await spring.person("ana").presses("Read both", where="message")
    assert ALIKE in words(spring.person("ana").modal)


async def test_what_both_have_not_sealed_in_time_ends_without_a_message_of_its_own(spring: House) -> None:
    await asked(spring)
    await answers(spring, "ana", "3")
    before = {who: len(spring.posted_to(who)) for who in ("ana", "ben")}
    await spring.move_to(CLOSES + timedelta(hours=2))

    assert stages(spring) == [("start", "closed", "03-03")]
    assert not [text for who in before for text in spring.posted_to(who)[before[who] :] if "not opened" in text]
    assert [text for text in spring.person("ben").texts if text.startswith("✓ Over. How sure you and")]
    assert "3 of 5" in await copy_of(spring.person("ana")) and "3 of 5" not in await copy_of(spring.person("ben"))


async def test_both_are_asked_at_half_time_and_three_weeks_before_the_end_when_they_say_what_is_reached(
    spring: House,
) -> None:
    ana, ben = spring.person("ana"), spring.person("ben")
    await spring.move_to(datetime(2026, 9, 10, 12, tzinfo=UTC), step=timedelta(hours=12))
    assert [(stage, day) for stage, _, day in stages(spring)] == [
        ("start", "03-03"),
        ("middle", "06-01"),
        ("end", "08-10"),
    ]
    assert all(state == "closed" for _, state, _ in stages(spring))
    assert the_pair(spring).confidence_at is None
    assert ana.texts and ben.texts


async def test_what_each_has_reached_is_shown_to_both_when_the_last_one_opens_and_kept_with_the_goal(
    house: House,
) -> None:
    await house.start_with_pair(invited=False, starts_on="2026-03-02", ends_on="2026-03-30")
    await set_goal(house, "ana", "Give a talk")
    await set_goal(house, "ben", "Write a book")
    await house.move_to(datetime(2026, 3, 9, 12, tzinfo=UTC))
    ana, ben = house.person("ana"), house.person("ben")
    await ana.types("/mentorship goals")
    await ana.presses("Answer", where="modal")
    assert await ana.submits({"goal_1": "5", "goal_2": "1"}, checked=False) == {
        "reached_1": "Please choose one.",
        "reached_2": "Please choose one.",
    }
    assert await ana.submits({"reached_1": "Yes", "reached_2": "Partly"}) == {}
    await ana.closes(everything=True)
    await answers(house, "ben", "4", "4", reached_1="Mostly", reached_2="No")

    await house.move_to(datetime(2026, 3, 16, 12, tzinfo=UTC))

    await ben.presses("Read both", where="message")
    shown = words(ben.modal)
    assert (
        f"Reached: you *mostly* · <@{ana.id}> *yes*" in shown and f"Reached: you *no* · <@{ana.id}> *partly*" in shown
    )
    await ben.closes()
    await ana.types("/mentorship goals")
    await ana.presses("More")
    assert f"Reached: you *yes* · <@{ben.id}> *mostly*" in words(ana.modal)
    assert "5 of 5, reached: yes · Give a talk" in await copy_of(ana)
    assert "5 of 5, reached: yes · Give a talk" in await copy_of(ben), "it has opened"


async def test_not_this_time_asks_no_more_and_can_be_undone_or_answered_all_the_same(spring: House) -> None:
    ana = spring.person("ana")
    await asked(spring)
    await ana.presses("confidences.pass", where="message")
    await spring.tick()
    assert "not this time. That is fine." in ana.texts[-1]
    await ana.presses("Undo", where="message")
    await spring.tick()
    assert ASK in ana.texts[-1] and "Press Answer" in ana.texts[-1]
    await ana.presses("confidences.pass", where="message")
    await answers(spring, "ana", "4")
    await spring.tick()
    assert "✓ Sealed." in ana.texts[-1], "the message says what is true"
    assert ASK not in words(await ana.opens_home())


async def test_what_is_sealed_is_changed_or_deleted_until_it_opens_and_then_no_more(spring: House) -> None:
    ana = spring.person("ana")
    await asked(spring)
    await answers(spring, "ana", "4", closes=False)
    sent = spring.last_sent
    await ana.presses("Change")
    assert (await spring.playground.send(sent)).ok
    (state,) = [each.state for each in rows(spring, EnvelopeSide) if each.author_id == ana.id]
    assert state == "draft", "what Slack sends once more seals nothing that was taken out"
    assert await ana.submits({"goal_1": "2"}) == {}
    assert "2 of 5" in words(ana.modal)
    await ana.presses("Delete")
    assert "What you had answered is deleted." in words(ana.modal) and rows(spring, EnvelopeText) == []
    await ana.closes(everything=True)
    await answers(spring, "ana", "3", closes=False)
    await answers(spring, "ben", "3")
    await spring.move_to(OPENS + timedelta(hours=1))
    await ana.presses("Change", where="modal")
    assert "opened" in ana.sees() and "How sure, of 5: you *3*" in await goals_of(spring, "ana")


async def test_a_goal_that_is_set_or_dropped_while_it_is_sealed_changes_nothing_that_was_sealed(spring: House) -> None:
    ana, ben = spring.person("ana"), spring.person("ben")
    await asked(spring)
    await answers(spring, "ana", "4")
    await set_goal(spring, "ben", "Write a book")
    await ben.types("/mentorship goals")
    await ben.presses("More")
    await ben.presses("Drop this goal")
    await ben.closes()
    assert "Write a book" in await answers(spring, "ben", "1")
    await spring.move_to(OPENS + timedelta(hours=2))
    await ana.presses("Read both", where="message")
    shown = words(ana.modal)
    assert "Give a talk" in shown and "you *4* · " in shown and "Only one of you has answered about it." in shown


# --- pauses, ends, and who leaves ------------------------------------------------------------------------------------


async def test_nobody_is_asked_in_a_paused_pair_and_the_days_move_by_the_pause(spring: House) -> None:
    await spring.change_pair("Pause", "ana", "ben")
    await spring.pass_days(5)
    assert stages(spring) == [] and told(spring, "ana", ASK) == 0
    await spring.change_pair("Resume", "ana", "ben")
    await spring.pass_days(2)
    assert [stage for stage, _, _ in stages(spring)] == ["start"]
    await answers(spring, "ana", "4")
    await answers(spring, "ben", "4")
    await spring.change_pair("Pause", "ana", "ben")
    await spring.pass_days(20)
    assert [state for _, state, _ in stages(spring)] == ["collecting"]
    await spring.change_pair("Resume", "ana", "ben")
    await spring.pass_days(1)
    assert [state for _, state, _ in stages(spring)] == ["collecting"]
    await spring.pass_days(8)
    assert [state for _, state, _ in stages(spring)] == ["opened"]


@pytest.mark.parametrize("sealed", [False, True])
async def test_when_the_pair_ends_nothing_opens_and_nothing_more_is_asked(spring: House, sealed: bool) -> None:
    await asked(spring)
    if sealed:
        await answers(spring, "ana", "4")
        await answers(spring, "ben", "4")
    await spring.change_pair("End", "ana", "ben")
    before = told(spring, "ana", ASK)
    await spring.pass_days(120)
    assert stages(spring) == [("start", "closed", "03-03")] and the_pair(spring).confidence_at is None
    assert told(spring, "ana", ASK) == before and told(spring, "ana", OPENED) == 0
    assert not [item for item in rows(spring, Item) if item.is_open and item.kind.startswith(("goal", "confidence"))]


@pytest.mark.parametrize("when", ["before", "asked", "sealed"])
async def test_nobody_is_asked_about_a_partner_who_has_left_and_nothing_opens(spring: House, when: str) -> None:
    if when != "before":
        await asked(spring)
    if when == "sealed":
        await answers(spring, "ana", "4")
        await answers(spring, "ben", "4")
    await spring.playground.changes("ben", deleted=True)
    await spring.tick()
    before = told(spring, "ana", ASK)
    await spring.pass_days(60)
    assert told(spring, "ana", ASK) == before and told(spring, "ana", OPENED) == 0
    assert [state for _, state, _ in stages(spring)] == ([] if when == "before" else ["closed"])


async def test_it_waits_for_whoever_is_away_and_opens_before_the_program_ends_all_the_same(spring: House) -> None:
    ben = spring.person("ben")
    await ben.types("/mentorship away")
    assert await ben.submits({"first": "2026-03-03", "last": "2026-03-10"}) == {}
    await ben.closes(everything=True)
    await spring.move_to(datetime(2026, 3, 12, tzinfo=UTC))
    assert stages(spring) == [("start", "collecting", "03-11")]


async def test_what_somebody_deletes_is_gone_and_a_goal_in_their_words_is_dropped(spring: House) -> None:
    ana, ben = spring.person("ana"), spring.person("ben")
    await set_goal(spring, "ben", "Write a book")
    await asked(spring)
    await answers(spring, "ana", "4", "4")
    await delete_all(ana)
    shown = await goals_of(spring, "ben")
    assert "Give a talk" not in shown and "Write a book" in shown
    assert [each.author_id for each in rows(spring, EnvelopeText)] == []
    await ben.types("/mentorship goals")
    await ben.presses("Dropped goals")
    assert "Its words were deleted." in words(ben.modal)
