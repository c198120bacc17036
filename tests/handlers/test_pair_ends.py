"""Either of the two extends their pair, completes it or leaves it, and takes that back for a day."""

import copy
import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.domain.pairs import PairEnding, PairState, Stage
from bot.playground.delivery import Envelope
from bot.playground.elements import elements_in
from storage.blind import NotForCoordinators
from storage.tables import Pair
from tests.conftest import House, fields, words
from tests.handlers.ending_steps import coordinators_list, ends, opens, takes_back, the_pair

LATER, THAT_DAY = "2026-10-30", "Fri, Oct 30"
HERE_AGAIN = "goes on after all: its end was taken back, and it is as it was before."


@pytest.fixture
async def spring(house: House) -> House:
    """A program until the end of August, and one pair: Ana, in Berlin, mentors Ben, in Lagos. It is Monday, 11:00."""
    await house.start_with_pair(starts_on="2026-03-02", ends_on="2026-08-31")
    return house


def buttons(view: dict[str, Any] | None) -> set[str]:
    assert view
    elements = [element for _, element in elements_in(view["blocks"])]
    return {each["text"]["text"] for each in elements if each["type"] == "button"}


def told(house: House, who: str, what: str) -> list[str]:
    return [text for text in house.person(who).texts if what in text]


# --- leaving and completing ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("who", ["ana", "ben"])
async def test_either_leaves_after_one_kind_question_and_both_hear_the_same_and_coordinators_the_word_alone(
    spring: House, who: str
) -> None:
    other = "ben" if who == "ana" else "ana"
    person = spring.person(who)
    await opens(spring, who, "Leave")
    asked = words(person.modal)
    assert "Before you do: would a pause, or a word with a coordinator, help?" in asked
    assert {"Pause instead", "A word with a coordinator"} <= buttons(person.modal)
    assert f"<@{spring.person(other).id}> is told that it has ended, and only that." in asked
    assert "reason" not in asked and not fields(person.modal)
    assert await person.submits() == {}
    shown = words(person.modal)
    assert "in Spring ended on Mon, Mar 2. Both of you hear of it, and nothing more is asked." in shown
    assert "You can take that back until Tue, Mar 3 at " in shown and "Undo" in buttons(person.modal)
    await person.closes(everything=True)
    await spring.tick()

    texts = [person.texts[-1], spring.person(other).texts[-1]]
    for text, partner in zip(texts, (other, who), strict=True):
        assert text.startswith(f"Your mentorship with <@{spring.person(partner).id}> in Spring has ended.")
        assert "left" not in text and "Thank you for the time you gave it." in text
    assert "mentored" in (listed := await coordinators_list(spring)) and ": left, Mon, Mar 2" in listed
    assert "Undo" not in buttons(await spring.person(other).opens_home())
    with pytest.raises(NotForCoordinators, match=r"pairs\.ended_by"):
        await spring.app.services.db.read_blind(lambda session: session.execute(select(Pair.ended_by)).all())

    await spring.pass_days(40)
    pair = the_pair(spring)
    assert (pair.state, pair.ending, pair.final_at) == (PairState.ENDED, PairEnding.LEFT, None)
    assert [len(told(spring, each, "has ended")) for each in (who, other)] == [1, 1]
    for each in (who, other):
        assert spring.person(each).texts[-1] in texts, "nothing more is ever sent"
        await spring.person(each).types("/checkin")
        assert (
            "in Spring ended on Mon, Mar 2. What you wrote is still in the Home tab."
            in (spring.person(each).ephemerals[-1])
        )


async def test_completed_early_is_its_own_word_to_everybody_and_never_cancelled(spring: House) -> None:
    await opens(spring, "ben", "Complete")
    assert "it counts as completed, not as broken off" in words(spring.person("ben").modal)
    assert await spring.person("ben").submits() == {}
    assert "was completed on Mon, Mar 2." in words(spring.person("ben").modal)
    await spring.person("ben").closes(everything=True)
    await spring.tick()
    for who in ("ana", "ben"):
        assert "in Spring is completed. Nothing more is asked about it." in spring.person(who).texts[-1]
        assert "was completed on Mon, Mar 2." in words(await spring.person(who).opens_home())
    assert ": completed, Mon, Mar 2" in await coordinators_list(spring)
    seen = " ".join(spring.person("ana").texts + spring.person("ben").texts)
    assert "cancel" not in seen.lower()


async def test_within_a_day_whoever_did_it_takes_it_back_and_only_they(spring: House) -> None:
    ana, ben = spring.person("ana"), spring.person("ben")
    await ends(spring, "ana")
    await ana.opens_home()
    await ana.presses("Undo", where="home")
    undo = spring.last_sent
    assert "is as it was before. Whoever had heard of the end hears of that too." in words(ana.modal)
    assert "Pause" in buttons(ana.modal)
    await ana.closes()
    await spring.tick()
    assert the_pair(spring).life.stage is Stage.ACTIVE
    await spring.pass_by(hours=24)  # two visits have been paid today
    for who in (ana, ben):
        assert HERE_AGAIN in who.texts[-1]
        assert any("had ended. It goes on now." in text for text in who.texts), "the message before says so too"

    await ends(spring, "ben", "Complete")
    await spring.press_again(undo, by="ana")
    assert "has ended, and that cannot be taken back here." in words(ana.modal)
    assert the_pair(spring).ending == PairEnding.COMPLETED
    await ana.closes()
    await spring.move_to(spring.clock.at + timedelta(hours=25))
    await spring.press_again(undo, by="ben")
    assert "has ended meanwhile, so nothing was changed." in words(ben.modal)
    assert the_pair(spring).life.stage is Stage.ENDED


async def test_what_was_being_written_for_both_is_closed_with_the_pair_and_open_again_when_that_is_taken_back(
    spring: House,
) -> None:
    ben = spring.person("ben")
    await ben.types("/feedback")
    await ben.submits()
    await ben.closes(everything=True)
    assert "Write" in buttons(await ben.opens_home())
    await ends(spring, "ben", "Complete")
    home = await ben.opens_home()
    assert "Write" not in buttons(home) and "your pair has ended: nothing more is written in it" in words(home)
    await takes_back(spring, "ben")
    assert "Write" in buttons(await ben.opens_home())


async def test_no_message_offers_to_begin_or_undo_anything_in_a_pair_that_has_ended(spring: House) -> None:
    ben = spring.person("ben")
    await spring.move_to(datetime(2026, 3, 5, 12, tzinfo=UTC))
    await ben.presses("Not this time")
    await spring.app.services.settle()

    def offered() -> set[str]:
        return {label for message in ben.messages for label in buttons(message)}

    assert {"Check in", "Undo"} <= offered()
    await ends(spring, "ana")
    assert not {"Check in", "Undo"} & offered()
    await takes_back(spring, "ana")
    assert {"Check in", "Undo"} <= offered(), "all is as it was"


async def test_what_was_taken_back_before_anybody_heard_of_it_is_told_to_nobody(spring: House) -> None:
    await spring.pass_by(hours=13)  # at night
    before = len(spring.posted_to("ana"))
    await ends(spring, "ben")
    await takes_back(spring, "ben")
    await ends(spring, "ben", "Complete")
    await takes_back(spring, "ben")
    await spring.pass_by(hours=14)
    assert spring.posted_to("ana")[before:] == []


async def test_a_paused_pair_is_left_and_rests_again_when_that_is_taken_back(spring: House) -> None:
    ana, ben = spring.person("ana"), spring.person("ben")
    await ana.types("/mentorship pair")
    await ana.presses("Pause")
    await ana.submits({"until": "2026-03-16"})
    await ana.closes(everything=True)
    await ends(spring, "ben")
    assert "has ended" in ana.texts[-1]
    await takes_back(spring, "ben")
    assert the_pair(spring).life.stage is Stage.PAUSED and "Paused until Mon, Mar 16" in words(await ben.opens_home())
    await spring.move_to(datetime(2026, 3, 16, 12, tzinfo=UTC))
    assert the_pair(spring).life.stage is Stage.ACTIVE and "Spring goes on" in ben.texts[-1]

    await spring.change_pair("Pause", "ana", "ben")
    await ends(spring, "ana", "Complete")
    await takes_back(spring, "ana")
    assert the_pair(spring).life.stage is Stage.HELD, "a way out is always there, and it gives nobody another right"


async def test_nobody_can_tell_from_anything_they_are_shown_which_of_the_two_it_was(spring: House) -> None:
    seen = []
    for who in ("ana", "ben"):
        before = {each: len(spring.posted_to(each)) for each in ("ana", "ben", "cleo")}
        await ends(spring, who)
        listed = await coordinators_list(spring)
        posted = {each: spring.posted_to(each)[count:] for each, count in before.items()}
        seen.append(re.sub(r"\w{3}, \w{3} \d+", "a day", f"{listed} {posted}"))
        await takes_back(spring, who)
        await spring.pass_days(1)
    assert seen[0] == seen[1]


# --- both at once, twice, too late -----------------------------------------------------------------------------------


async def test_who_presses_something_else_at_the_same_time_is_told_how_things_are_and_changes_nothing(
    spring: House,
) -> None:
    ana, ben = spring.person("ana"), spring.person("ben")
    await opens(spring, "ana", "Complete")
    await opens(spring, "ben", "Extend")
    assert await ben.submits({"until": LATER}) == {}
    assert await ana.submits() == {}
    assert "was completed on" in words(ana.modal), "an extension is no reason not to end"
    sent = spring.last_sent
    await ana.closes(everything=True)
    await ben.closes(everything=True)

    answer = await spring.playground.send(sent)  # Slack sends it once more
    assert "was completed on" in str(answer.body) and "take that back until" in str(answer.body)
    other = copy.deepcopy(sent)
    other.payload["view"]["callback_id"] = "my_pairs.leave_now"
    for who in (ana, ben):  # leave what has been completed already
        other.payload["user"]["id"] = who.id
        answer = await spring.playground.send(other)
        assert "has ended meanwhile, so nothing was changed." in str(answer.body)
    assert the_pair(spring).ending == PairEnding.COMPLETED
    assert await takes_back(spring, "ana") and the_pair(spring).last_day == date(2026, 10, 30)

    for what in ("Extend", "Complete", "Leave"):
        await opens(spring, "ben", what)
        await ends(spring, "ana")
        assert await ben.submits() == {}
        assert "has ended meanwhile, so nothing was changed." in words(ben.modal)
        await ben.closes(everything=True)
        await takes_back(spring, "ana")


async def test_what_was_asked_before_the_end_takes_no_answer_and_gives_the_words_back(spring: House) -> None:
    ana, ben = spring.person("ana"), spring.person("ben")
    await spring.move_to(datetime(2026, 3, 10, 12, tzinfo=UTC))
    await ben.presses("Answer", where="message")
    answer = spring.last_sent
    await ends(spring, "ana")
    assert await ben.submits({"mood": "okay", "went_well": "ben-secret", "audience": "partner"}) == {}
    assert "This pair ended on Tue, Mar 10, while you were writing." in words(ben.modal)
    assert "ben-secret" in words(ben.modal)
    await ben.closes(everything=True)
    asked = [text for text in ben.texts if "This question closed when its pair" in text]
    assert asked and "Answer" not in buttons(ben.home or await ben.opens_home())
    await spring.press_again(answer, by="ben")
    assert "This question closed when its pair rested or ended." in words(ben.modal)
    await ben.closes(everything=True)
    await takes_back(spring, "ana")
    assert not [text for text in ben.texts if "This question closed when its pair" in text]
    await spring.press_again(answer, by="ben")
    assert await ben.submits({"mood": "okay", "audience": "partner", "went_well": "ben-words"}) == {}
    assert "ben-secret" not in str(ana.texts) + words(await ana.opens_home())
    assert "ben-words" in words(ana.home) or "shared" in words(ana.home)


async def test_two_who_are_a_pair_again_keep_that_one(spring: House) -> None:
    await ends(spring, "ana")
    await spring.pair("ana", "ben")
    await spring.person("ana").opens_home()
    await spring.person("ana").presses("Undo", where="home")
    assert "cannot be taken back here" in words(spring.person("ana").modal)


# --- another last day ------------------------------------------------------------------------------------------------


async def test_either_extends_and_the_other_is_told_the_day(spring: House) -> None:
    ana, ben = spring.person("ana"), spring.person("ben")
    await opens(spring, "ben", "Extend")
    assert "last day Mon, Aug 31" in words(ben.modal)
    assert await ben.submits({"until": LATER}) == {}
    assert f"in Spring goes on until {THAT_DAY}. The other one hears of it." in words(ben.modal)
    await ben.closes(everything=True)
    await spring.pass_by(hours=2)
    assert f"<@{ben.id}> has extended your mentorship in Spring: its last day is {THAT_DAY} now." in ana.texts[-1]
    assert not told(spring, "ben", "has extended")
    assert f"· last day {THAT_DAY}" in await coordinators_list(spring)
    await ana.types("/mentorship pair")
    await ana.presses("Pause")
    assert f"to {THAT_DAY}, the pair's last day." in words(ana.modal)
    assert await ana.submits({"until": "2026-10-31"}) == {
        "until": f"The pair's last day is {THAT_DAY}. Choose that day or an earlier one."
    }
    assert await ana.submits({"until": "2026-10-29"}) == {}


async def test_a_last_day_that_does_not_fit_is_said_beside_the_field_and_changes_nothing(spring: House) -> None:
    ben = spring.person("ben")
    await opens(spring, "ben", "Extend")
    await ben.submits({"until": LATER})
    sent = spring.last_sent
    await ben.closes(everything=True)

    async def sends(until: str | None, metadata: str = "") -> str:
        payload = copy.deepcopy(sent.payload)
        payload["view"]["state"]["values"]["until"]["value"]["selected_date"] = until
        payload["view"]["private_metadata"] = metadata or payload["view"]["private_metadata"]
        answer = await spring.playground.send(Envelope("interactive", payload))
        assert isinstance(answer.body, dict) and answer.body["response_action"] == "errors", answer.body
        return str(answer.body["errors"]["until"])

    for until in ("2026-08-30", "2026-03-02", "0001-01-01"):
        assert await sends(until) == ("Choose Mon, Aug 31 or a later day. To end it sooner, complete or leave it.")
    for until in ("2027-03-02", "9999-12-31"):
        assert await sends(until) == "Choose Mon, Mar 1, 2027 or an earlier day. Later on you can extend it again."
    for until in ("2026-02-30", "soon", ""):
        assert await sends(until) == "This could not be read. Please choose it again."
    for metadata in ("{}", "[]", '{"pair": 1}', '{"pair": "1", "before": "2026-08-31"}'):
        assert await sends(LATER, metadata) == "This form could not be read. Please open it again."
    assert await sends(LATER, '{"pair": 99999, "before": "2026-08-31"}') == "You are not in this pair."
    assert the_pair(spring).last_day == date(2026, 10, 30)


async def test_nobody_ends_the_pair_of_others_and_who_deletes_their_data_leaves_no_trace_of_it(spring: House) -> None:
    await spring.pair("dana", "eli")
    await opens(spring, "ben", "Leave")
    ben = spring.person("ben")
    assert await ben.submits() == {}
    sent = copy.deepcopy(spring.last_sent)
    await ben.closes(everything=True)
    sent.payload["view"]["private_metadata"] = '{"pair": 2}'
    answer = await spring.playground.send(sent)
    assert "You are not in this pair." in str(answer.body)
    await ben.types("/mentorship export")
    assert "ended (left), by you" in str(fields(ben.modal))
    await ben.closes(everything=True)
    await spring.person("ana").types("/mentorship export")
    assert "ended (left)" in str(fields(spring.person("ana").modal))
    assert "by you" not in str(fields(spring.person("ana").modal))
    await ben.types("/mentorship delete")
    assert await ben.submits({"sure": ["yes"]}) == {}
    with spring.app.services.db.session() as session:
        assert session.scalars(select(Pair.ended_by)).all() == [None, None]
