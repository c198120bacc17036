"""Promises: made, kept, moved, released, missed and mended by two people."""

import copy
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from bot.actions import agendas
from bot.domain.actor import Actor
from bot.domain.agendas import AgendaSource
from bot.domain.promises import LONGEST, PromiseSource
from bot.errors import Refusal
from bot.views import promises as views
from bot.views.entry_texts import BACK
from handlers import promises as handlers
from storage import pairs
from storage.tables import Item, Promise, PromiseMove
from tests.conftest import House, fields, words
from tests.handlers.feedback_steps import open_round
from tests.handlers.promise_steps import (
    FRIDAY,
    NEXT_MONDAY,
    labels,
    ledger_of,
    opens_list,
    promises,
    rows,
    states,
    told,
)
from tests.handlers.test_my_data import SURE

THURSDAY_NOON, FRIDAY_NOON, MONDAY_NOON, TUESDAY_NOON = (
    datetime(2026, 3, day, 12, tzinfo=UTC) for day in (5, 6, 9, 10)
)
HOSTILE = "<!channel> *bold* <https://evil.example|x> & \x00 `code`"


async def test_the_other_hears_of_a_promise_and_reads_its_words_where_nobody_else_looks(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")

    shown = await promises(paired, "ben", cue="my Monday planning is done", reason="I keep putting it off")

    assert "✓ Promised." in shown and "When my Monday planning is done, I will read two chapters" in shown
    assert told(paired, "ana") == [f"<@{ben.id}> has promised you something, by Fri, Mar 6."]
    assert told(paired, "ben") == []
    await ana.presses("See", where="message")
    assert "I will read two chapters" in words(ana.modal) and "I keep putting it off" in words(ana.modal)
    assert "by Fri, Mar 6" in words(ana.modal)
    await ana.closes(everything=True)
    for person in (ana, ben):
        assert "I will read two chapters" in words(await person.opens_home())


async def test_without_an_open_promise_the_form_comes_at_once_and_else_both_sides_open_ones(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await ben.types("/promise")
    assert "I will …" in words(ben.modal)
    await ben.closes()
    await promises(paired, "ben")
    await promises(paired, "ana", "introduce you to Eli", by=NEXT_MONDAY)

    for person, other in ((ana, ben), (ben, ana)):
        await person.types("/mentorship promise")
        shown = words(person.modal)
        assert "I will read two chapters" in shown and "I will introduce you to Eli" in shown
        assert f"You, to <@{other.id}>" in shown and f"<@{other.id}> · by" in shown
        assert labels(person.modal).count("Kept") == 1 and labels(person.modal).count("Release") == 1
        await person.closes()


async def test_what_was_typed_and_not_sent_is_back_for_its_author_alone_and_goes_once_it_is_promised(
    paired: House,
) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await ben.types("/promise")
    await ben.closes()
    await ben.types("/promise")
    assert BACK not in words(ben.modal), "nothing was typed"
    await ben.fills({"will": "read two chap", "reason": "I put it off"})
    await ben.closes()
    await ana.types("/promise")
    assert "two chap" not in ana.sees()
    await ana.closes()

    await ben.types("/promise")
    assert BACK in words(ben.modal)
    assert (fields(ben.modal)["will"], fields(ben.modal)["reason"]) == ("read two chap", "I put it off")
    await ben.types("/mentorship export")
    assert "Not sent, promise" in ben.sees() and "read two chap" in ben.sees()
    await ben.closes(everything=True)
    await ben.types("/promise")
    assert await ben.submits({"will": "read two chapters", "day": FRIDAY}) == {}
    await ben.closes(everything=True)
    await ben.opens_home()
    await ben.presses("Make a promise", where="home")
    assert BACK not in words(ben.modal) and fields(ben.modal)["will"] is None
    await ben.fills({"will": "call"})
    await ben.closes()
    await ben.types("/mentorship delete")
    assert await ben.submits(SURE) == {}
    await ben.closes(everything=True)
    await ben.types("/promise")
    assert BACK not in words(ben.modal)


async def test_a_day_that_many_mean_is_one_choice_and_another_day_counts_before_it(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/promise call Eli")
    assert fields(ben.modal)["will"] == "call Eli"
    assert await ben.submits({"by": "2026-03-09"}) == {}
    await ben.closes(everything=True)
    await promises(paired, "ben", "call Dana", by="2026-03-12")

    assert [f"{each.due_on}" for each in rows(paired)] == ["2026-03-09", "2026-03-12"]


async def test_what_stands_on_the_form_already_is_not_said_twice(paired: House) -> None:
    shown = await promises(paired, "ben", "I will call", cue="When it rains,")

    assert "When it rains, I will call" in shown


# --- bad input -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sent", "wrong"),
    [
        ({"will": "call", "day": "2026-03-01"}, {"day": "This day is over. Choose today or a later one."}),
        (
            {"will": "call", "day": "2031-03-03"},
            {"day": "This is more than five years away. Choose an earlier day."},
        ),
        ({"will": "I will …", "day": FRIDAY}, {"will": "Please say what you will do."}),
        ({"will": "call"}, {"day": "Please choose a day."}),
    ],
)
async def test_a_promise_that_cannot_be_is_refused_beside_what_is_wrong(
    paired: House, sent: dict[str, str], wrong: dict[str, str]
) -> None:
    ben = paired.person("ben")
    await ben.types("/promise call")

    assert await ben.submits(sent) == wrong

    assert fields(ben.modal)["will"] == sent["will"]
    assert rows(paired) == []


async def test_hostile_words_stay_words_and_slack_takes_them(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await ben.types("/promise")
    assert await ben.submits({"day": FRIDAY, "will": HOSTILE, "cue": HOSTILE, "reason": HOSTILE}) == {}
    await paired.tick()

    await ana.opens_home()
    await ana.presses("See", where="home")

    assert "bold" in words(ana.modal)
    assert "<!channel>" not in "".join(paired.posted_to("ana"))


async def test_words_go_back_to_their_author_when_the_pair_has_ended_meanwhile(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/promise a thing I do not want to lose")
    await paired.change_pair("End", "ana", "ben")

    assert await ben.submits({"day": FRIDAY}) == {}

    assert "has ended" in words(ben.modal) and "a thing I do not want to lose" in words(ben.modal)
    assert rows(paired) == []


async def test_somebody_in_no_pair_is_told_so(house: House) -> None:
    dana = house.person("dana")
    await dana.types("/promise call")
    assert dana.modal is None
    await dana.opens_home()
    assert "Promises" not in words(dana.home)


# --- the day before, and the day -------------------------------------------------------------------------------------


async def test_there_is_a_line_on_the_working_day_before_and_one_press_on_the_day(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await promises(paired, "ben")
    await paired.move_to(datetime(2026, 3, 4, 18, tzinfo=UTC))
    assert told(paired, "ben") == []

    await paired.move_to(THURSDAY_NOON)
    assert told(paired, "ben") == [f"Your promise to <@{ana.id}> from Mon, Mar 2 has its day tomorrow."]
    await paired.move_to(FRIDAY_NOON)
    assert "is for today. Is it done?" in told(paired, "ben")[-1]
    assert not any("chapters" in text for text in paired.posted_to("ben")), "its words are in no message"
    await ben.presses("Kept", where="message")
    await paired.tick()

    assert ben.modal is None, "one press is all"
    assert "✓ Kept" in ben.texts[-1] and "Kept" not in labels({"blocks": ben.messages[-1]["blocks"]})
    assert states(paired) == ["kept"]
    assert told(paired, "ana")[-1] == f"<@{ben.id}> has kept a promise to you."
    for person in (ana, ben):
        assert "Is it done?" not in words(await person.opens_home())


async def test_kept_is_taken_back_on_the_same_day_and_the_partner_reads_how_it_is(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await promises(paired, "ben")
    await paired.move_to(FRIDAY_NOON)
    await ben.presses("Kept", where="message")
    await paired.tick()
    assert told(paired, "ana")[-1] == f"<@{ben.id}> has kept a promise to you."
    pressed = ben.messages[-1]["ts"]

    await ben.presses("Undo", where=pressed)
    await paired.tick()
    assert states(paired) == ["open"] and ben.modal is None
    assert labels({"blocks": ben.messages[-1]["blocks"]})[:3] == ["Kept", "Move it", "Not yet"], "as it was asked"
    assert "has kept" not in "".join(ana.texts)

    await opens_list(paired, "ben")
    await ben.presses("Kept", where="modal")
    assert views.KEPT_NOW in words(ben.modal)
    await ben.presses("Undo", where="modal")
    assert views.UNDONE_NOW in words(ben.modal) and "I will read two chapters" in words(ben.modal)
    await ben.presses("Kept", where="modal")
    assert "Undo" in labels(ben.modal)
    await paired.move_to(datetime(2026, 3, 7, 12, tzinfo=UTC))

    assert "Undo" not in labels({"blocks": ben.messages[-1]["blocks"]}), "its day is over"
    await ben.presses("Undo", where="modal")
    assert "so it stays as it is" in ben.sees() and states(paired) == ["kept"]


async def test_when_its_day_is_over_its_message_offers_what_is_possible_then(paired: House) -> None:
    ben = paired.person("ben")
    await promises(paired, "ben")
    await paired.move_to(FRIDAY_NOON)
    assert labels({"blocks": ben.messages[-1]["blocks"]})[:3] == ["Kept", "Move it", "Not yet"]

    await paired.move_to(datetime(2026, 3, 7, 12, tzinfo=UTC))

    assert labels({"blocks": ben.messages[-1]["blocks"]})[:2] == ["Kept", "Not yet"]
    assert "was for Fri, Mar 6. Is it done?" in ben.texts[-1]


async def test_a_monday_promise_is_announced_on_friday_and_one_for_saturday_is_asked_about_on_monday(
    paired: House,
) -> None:
    await promises(paired, "ben", by=NEXT_MONDAY)
    await promises(paired, "ben", by="2026-03-07")
    await paired.move_to(FRIDAY_NOON)
    assert len(told(paired, "ben", "has its day")) == 2
    await paired.move_to(MONDAY_NOON)

    assert len(told(paired, "ben", "is it done?")) == 2
    assert told(paired, "ben", "was for sat, mar 7")


async def test_not_yet_leaves_a_working_day_and_after_that_it_is_missed(paired: House) -> None:
    ben = paired.person("ben")
    await promises(paired, "ben")
    await paired.move_to(FRIDAY_NOON)
    await ben.presses("Not yet", where="message")
    await paired.tick()
    assert "not done yet" in ben.texts[-1]

    await paired.move_to(MONDAY_NOON)
    assert "today is the day that is left. Is it done?" in told(paired, "ben")[-1]
    assert "Move it" not in labels({"blocks": ben.messages[-1]["blocks"]})
    await paired.move_to(datetime(2026, 3, 9, 23, tzinfo=UTC) - timedelta(hours=1))
    assert states(paired) == ["open"]
    await paired.move_to(TUESDAY_NOON)

    assert states(paired) == ["missed"]
    assert "was not done by its day. That happens." in told(paired, "ben")[-1]


async def test_moved_on_its_day_it_is_as_good_as_kept_and_both_days_are_in_sight(paired: House) -> None:
    ben = paired.person("ben")
    await promises(paired, "ben")
    await paired.move_to(FRIDAY_NOON)
    await ben.presses("Move it", where="message")
    assert await ben.submits({"day": FRIDAY}) == {
        "day": "It is for that day, or a later one, already. Choose a later day."
    }
    assert await ben.submits({"day": "2026-03-11"}) == {}
    assert "✓ Moved in time: as good as kept." in words(ben.modal)
    await ben.closes(everything=True)
    await paired.tick()

    assert told(paired, "ana")[-1] == f"<@{ben.id}> has moved a promise to you in time: it is now for Wed, Mar 11."
    assert "by Wed, Mar 11 · moved in time from Fri, Mar 6" in await ledger_of(paired, "ana")
    await paired.move_to(datetime(2026, 3, 11, 12, tzinfo=UTC))
    assert "is for today. Is it done?" in told(paired, "ben")[-1]
    assert [each.moved_from.day for each in rows(paired, PromiseMove)] == [6]


async def test_what_the_other_has_been_told_of_it_says_how_it_is_when_it_was_moved_and_when_it_was_kept(
    paired: House,
) -> None:
    ben = paired.person("ben")

    def heard() -> list[str]:
        lines = "\n".join(paired.person("ana").texts).split("\n")
        return [line.removeprefix(f"<@{ben.id}> ") for line in lines if "promise" in line]

    await promises(paired, "ben")
    assert heard() == ["has promised you something, by Fri, Mar 6."]

    await paired.move_to(FRIDAY_NOON)
    await ben.presses("Move it", where="message")
    assert await ben.submits({"day": "2026-03-11"}) == {}
    await ben.closes(everything=True)
    await paired.tick()
    assert heard() == ["has moved a promise to you in time: it is now for Wed, Mar 11."] * 2

    await paired.move_to(datetime(2026, 3, 11, 12, tzinfo=UTC))
    await ben.presses("Kept", where="message")
    await paired.tick()
    assert heard() == ["has kept a promise to you."] * 3


async def test_on_the_day_after_it_cannot_be_moved_in_time_any_more(paired: House) -> None:
    ben = paired.person("ben")
    await promises(paired, "ben")
    await paired.move_to(FRIDAY_NOON)
    await ben.presses("Move it", where="message")
    await paired.move_to(MONDAY_NOON)  # the form is open all the while

    assert await ben.submits({"day": "2026-03-11"}) == {
        "day": "Its day is over, so it cannot be moved any more. If it is done, press Kept."
    }


async def test_without_reminders_nothing_comes_before_or_on_the_day(paired: House) -> None:
    await promises(paired, "ben", reminds=[])
    await paired.move_to(datetime(2026, 3, 9, 22, tzinfo=UTC))

    assert told(paired, "ben") == []
    assert "I will read two chapters" in words(await paired.person("ben").opens_home())


# --- the other -------------------------------------------------------------------------------------------------------


async def test_released_by_the_other_nothing_is_owed_and_kept_after_it_gets_a_clear_word(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await promises(paired, "ben")
    await paired.move_to(FRIDAY_NOON)
    await ben.presses("See", where="message")  # the view with its buttons stays open
    await opens_list(paired, "ana")
    await ana.presses("Release", where="modal")
    assert views.RELEASED_NOW in words(ana.modal)
    await ana.closes(everything=True)

    await ben.presses("Kept", where="modal")

    said = "Your partner has released you from this promise. Nothing is owed, and nothing was changed."
    assert said in words(ben.modal) + "".join(ben.texts) + "".join(str(each) for each in ben.ephemerals)
    assert states(paired) == ["released"]
    await paired.tick()
    assert f"<@{ana.id}> has released you from a promise. Nothing is owed." in told(paired, "ben")
    assert "Is it done?" not in words(await ben.opens_home())


async def test_kept_and_released_at_once_count_once(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await promises(paired, "ben")
    for who in ("ana", "ben"):
        await opens_list(paired, who)

    await ben.presses("Kept", where="modal")
    await ana.presses("Release", where="modal")

    assert states(paired) == ["kept"]
    assert "has been kept already" in words(ana.modal) + "".join(str(each) for each in ana.ephemerals)


async def test_whatever_slack_sends_twice_is_done_once(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/promise call")
    assert await ben.submits({"day": FRIDAY}) == {}
    made = copy.deepcopy(paired.last_sent)
    await ben.presses("Move it", where="modal")
    assert await ben.submits({"day": NEXT_MONDAY}) == {}
    moved = copy.deepcopy(paired.last_sent)
    for envelope in (made, moved, moved, made):
        answer = await paired.playground.send(envelope)
        assert answer.ok and "errors" not in str(answer.body)
    await ben.presses("Kept", where="modal")
    kept = copy.deepcopy(paired.last_sent)
    for _ in range(2):
        await paired.press_again(kept, by="ben")
    await paired.tick()
    await paired.move_to(datetime(2026, 3, 2, 16, tzinfo=UTC))

    assert states(paired) == ["kept"] and len(rows(paired, PromiseMove)) == 1
    assert told(paired, "ana") == [f"<@{ben.id}> has kept a promise to you."]


# --- after a miss ----------------------------------------------------------------------------------------------------


async def missed(house: House) -> None:
    """Ben's promise was not done by Friday; it is Tuesday, and he has been asked what now."""
    await promises(house, "ben")
    await house.move_to(TUESDAY_NOON)
    assert states(house) == ["missed"]


async def test_after_a_miss_the_one_says_what_now_and_the_other_thanks(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await missed(paired)
    await ben.presses("Say what now", where="message")
    assert "Name a day that holds" in words(ben.modal)
    assert (
        await ben.submits({"what_now": "smaller", "text": "I was ill", "will": "read one chapter", "day": "2026-03-13"})
        == {}
    )
    assert "I will read one chapter" in words(ben.modal)
    await ben.closes(everything=True)
    await paired.move_to(datetime(2026, 3, 11, 12, tzinfo=UTC))

    assert told(paired, "ana")[-1] == f"<@{ben.id}> has said what comes now of a promise to you."
    await ana.presses("Read", where="message")
    assert "I was ill" in words(ana.modal) and "Something smaller takes its place." in words(ana.modal)
    await ana.presses("Thank", where="modal")
    await ana.closes(everything=True)
    await paired.move_to(datetime(2026, 3, 12, 12, tzinfo=UTC))
    assert f"<@{ana.id}> thanks you for saying what comes now of a promise." in told(paired, "ben")
    assert states(paired) == ["missed", "open"]
    assert rows(paired)[1].follows_id == rows(paired)[0].id
    before = len(told(paired, "ben")) + len(told(paired, "ana"))
    await paired.move_to(datetime(2026, 3, 12, 8, tzinfo=UTC) + timedelta(hours=8))
    assert len(told(paired, "ben")) + len(told(paired, "ana")) == before, "once, and no more"


async def test_whoever_had_kept_it_and_not_said_so_has_kept_it(paired: House) -> None:
    ben = paired.person("ben")
    await missed(paired)
    await ben.presses("Say what now", where="message")
    assert await ben.submits({"what_now": "had_kept"}) == {}

    assert states(paired) == ["kept"]
    await paired.move_to(datetime(2026, 3, 11, 12, tzinfo=UTC))
    assert told(paired, "ana")[-1] == f"<@{ben.id}> had kept a promise to you in time."


async def test_the_other_hears_when_nothing_is_said_for_two_working_days_and_can_release(paired: House) -> None:
    ana = paired.person("ana")
    await missed(paired)
    assert len(told(paired, "ana")) == 1
    await paired.move_to(datetime(2026, 3, 12, 12, tzinfo=UTC))
    assert "You can release them" in told(paired, "ana")[-1]
    await ana.presses("Release", where="message")
    await paired.tick()

    assert states(paired) == ["released"]
    assert "Say what now" not in labels({"blocks": paired.person("ben").messages[-1]["blocks"]})


async def test_a_repair_is_offered_once_and_then_let_be(paired: House) -> None:
    await missed(paired)
    await paired.pass_days(30)

    assert len(told(paired, "ben", "was not done by its day")) == 1
    assert len(told(paired, "ana", "is not done yet")) == 1
    for who in ("ana", "ben"):
        assert "read two chapters" not in words(await paired.person(who).opens_home())


# --- nobody is blamed for what did not reach them --------------------------------------------------------------------


async def test_nothing_is_missed_while_its_author_is_away_and_the_other_does_not_learn_until_when(
    paired: House,
) -> None:
    ben = paired.person("ben")
    await promises(paired, "ben")
    await ben.types("/mentorship away")
    assert await ben.submits({"first": "2026-03-05", "last": "2026-03-18"}) == {}
    await ben.closes(everything=True)
    await paired.move_to(datetime(2026, 3, 18, 20, tzinfo=UTC))
    assert states(paired) == ["open"] and told(paired, "ben", "is it done?") == []
    assert "Mar 19" not in await ledger_of(paired, "ana")

    await paired.move_to(datetime(2026, 3, 19, 12, tzinfo=UTC))
    assert told(paired, "ben", "is it done?")
    await paired.move_to(datetime(2026, 3, 20, 20, tzinfo=UTC))
    assert states(paired) == ["open"]
    await paired.move_to(datetime(2026, 3, 23, 12, tzinfo=UTC))
    assert states(paired) == ["missed"]


async def test_whoever_is_back_sooner_is_asked_about_what_they_have_promised_when_they_are_back(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/mentorship away")
    assert await ben.submits({"first": "2026-03-03", "last": "2026-03-18"}) == {}
    await ben.closes(everything=True)
    await paired.move_to(datetime(2026, 3, 3, 9, tzinfo=UTC))
    await promises(paired, "ben")
    await paired.move_to(datetime(2026, 3, 9, 18, tzinfo=UTC))  # after the day on which it was to be done
    await ben.opens_home()
    await ben.presses("I am back", where="home")

    await paired.move_to(datetime(2026, 3, 10, 12, tzinfo=UTC))
    assert told(paired, "ben", "is it done?")


async def test_a_paused_pair_moves_the_days_to_come_as_though_that_time_had_not_passed(paired: House) -> None:
    await promises(paired, "ben")
    await paired.change_pair("Pause", "ana", "ben")
    await paired.move_to(datetime(2026, 3, 16, 10, tzinfo=UTC))
    assert states(paired) == ["open"] and told(paired, "ben") == []

    await paired.change_pair("Resume", "ana", "ben")
    await paired.tick()

    assert [f"{each.due_on}" for each in rows(paired)] == ["2026-03-20"]
    assert rows(paired, PromiseMove) == [], "it is nobody's word"
    await paired.move_to(datetime(2026, 3, 20, 12, tzinfo=UTC))
    assert told(paired, "ben", "is it done?")


async def test_whoever_is_paused_in_their_last_working_day_has_one_when_it_goes_on(paired: House) -> None:
    await promises(paired, "ben")
    await paired.move_to(datetime(2026, 3, 9, 8, tzinfo=UTC))
    await paired.change_pair("Pause", "ana", "ben")
    await paired.move_to(datetime(2026, 3, 17, 10, tzinfo=UTC))
    await paired.change_pair("Resume", "ana", "ben")
    await paired.move_to(datetime(2026, 3, 18, 20, tzinfo=UTC))
    assert states(paired) == ["open"]
    await paired.move_to(datetime(2026, 3, 19, 12, tzinfo=UTC))
    assert states(paired) == ["missed"]


async def test_promises_stop_with_their_pair_and_none_is_missed(paired: House) -> None:
    await promises(paired, "ben")
    await promises(paired, "ana", "introduce you", by=NEXT_MONDAY)
    await paired.move_to(FRIDAY_NOON)
    await paired.change_pair("End", "ana", "ben")
    before = len(told(paired, "ben")) + len(told(paired, "ana"))
    await paired.pass_days(14)

    assert states(paired) == ["let_go", "let_go"]
    assert len(told(paired, "ben")) + len(told(paired, "ana")) == before
    about = [each for each in rows(paired, Item) if each.kind.startswith("promise")]
    assert about and not any(each.is_open for each in about)


# --- each side's share -----------------------------------------------------------------------------------------------


async def test_after_five_each_sides_share_is_said_to_the_two_in_words_and_never_in_numbers(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    for number in range(5):
        await promises(paired, "ben", f"thing {number}")
        await opens_list(paired, "ben")
        if number == 4:
            assert "Kept, or moved in time" not in words(ben.modal)
        await ben.presses("Kept", where="modal")
        await ben.closes(everything=True)
    await promises(paired, "ben", "one more")

    for person, handle, who in ((ana, "ana", f"all of those of <@{ben.id}>"), (ben, "ben", "all of yours")):
        await opens_list(paired, handle)
        assert f"Kept, or moved in time: {who}." in words(person.modal)
        await person.closes(everything=True)


# --- made from -------------------------------------------------------------------------------------------------------


async def test_what_comes_next_in_a_check_in_becomes_a_promise(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/checkin")
    assert await ben.submits({"mood": "Good", "next": "Ask for a demo"}) == {}
    await ben.presses("Make it a promise", where="modal")

    held = fields(ben.modal)
    assert held["will"] == "Ask for a demo"
    assert held["seen_by"] == "me", "what was kept to oneself is not shared by a default"
    assert await ben.submits({"day": FRIDAY}) == {}
    (made,) = rows(paired, Promise)
    assert (made.source, made.will) == ("next", "Ask for a demo")
    assert told(paired, "ana") == []


async def test_what_is_next_in_many_words_is_cut_to_what_a_promise_holds(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/checkin")
    assert await ben.submits({"mood": "Good", "next": "word " * 500}) == {}
    await paired.app.services.settle()
    await ben.presses("Make it a promise", where="modal")

    assert len(fields(ben.modal)["will"]) == LONGEST


async def test_what_they_will_try_after_feedback_becomes_a_promise_by_the_same_day(paired: House) -> None:
    await open_round(paired)
    ben = paired.person("ben")
    await ben.opens_home()
    await ben.presses("feedback.open", where="home", value="1")
    await ben.presses("Thank", where="modal")
    await ben.presses("I will try this", where="modal")
    assert await ben.submits({"text": "Ask one question first", "by": "2026-12-01"}) == {}
    await ben.presses("Make it a promise", where="modal")

    held = fields(ben.modal)
    assert (held["will"], held["day"], held["seen_by"]) == ("Ask one question first", "2026-12-01", "both")


async def test_a_line_of_the_agenda_and_what_two_take_from_a_meeting_become_promises(paired: House) -> None:
    db, now = paired.app.services.db, paired.clock()
    actor = Actor(paired.team_id, paired.person("ben").id)
    other = Actor(paired.team_id, paired.person("dana").id)

    def put(session: Session) -> int:
        pair = pairs.get(session, actor.team_id, 1, member=actor.user_id)
        return agendas.put(session, actor, pair, AgendaSource.OWN, text="Ask about the talk", now=now).id

    line_id = await db.write(put)
    pair, begun = await db.read(handlers.read_source, actor, PromiseSource.AGENDA, line_id)

    assert (pair.id, begun.will, begun.seen_by) == (1, "Ask about the talk", "both")
    for source in PromiseSource:
        with pytest.raises(Refusal):
            await db.read(handlers.read_source, other, source, line_id)


async def test_a_button_from_nowhere_is_refused(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/checkin")
    assert await ben.submits({"mood": "Good", "next": "Ask for a demo"}) == {}
    await ben.presses("Make it a promise", where="modal")
    pressed = paired.last_sent
    await ben.closes()
    for value in ("next:999", "nothing:1", "try:7", "next:x", ""):
        pressed.payload["actions"][0]["value"] = value
        await paired.press_again(pressed, by="ben")
        assert "I will …" not in words(ben.modal)
        await ben.closes()
