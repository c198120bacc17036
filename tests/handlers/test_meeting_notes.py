"""After a meeting: both say how it was, write down what they take from it, and something for themselves alone."""

import copy
from datetime import timedelta

import pytest

from bot.views import meeting_notes as views
from bot.views import meeting_reports as report_views
from storage.tables import AgendaLine, MeetingContact, MeetingNoteVersion
from tests.conftest import House, fields, words
from tests.handlers.agenda_steps import FRIDAY, adds, agenda_of, agree_to_meet, leaves, lines_to
from tests.handlers.goal_steps import rows

OVER = FRIDAY + timedelta(hours=1, minutes=5)


async def met(house: House) -> int:
    """They have just met; both have been asked how it was."""
    number = await agree_to_meet(house)
    await house.move_to(OVER)
    return number


async def says(house: House, who: str, label: str) -> str:
    person = house.person(who)
    await leaves(house, who)
    await person.opens_home()
    await person.presses(label, where="home")
    return words(person.modal)


def asked(house: House, who: str) -> list[str]:
    return [line for line in lines_to(house, who) if "You were to meet" in line]


async def test_both_are_asked_once_when_the_meeting_is_over_and_one_press_says_it(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await agree_to_meet(paired)
    await paired.move_to(FRIDAY + timedelta(minutes=30))
    assert not asked(paired, "ana") and not asked(paired, "ben")
    await paired.move_to(OVER)
    for who, other in (("ana", ben), ("ben", ana)):
        assert asked(paired, who) == [f"You were to meet <@{other.id}> on Fri, Mar 6 at 14:00. How was it?"]

    await ben.presses("We met", where="message")
    assert "What do you two take from it?" in words(ben.modal)
    await ben.closes()
    assert rows(paired, MeetingContact)[0].counts_from > paired.clock()
    await ana.presses("We met", where="message")

    assert rows(paired, MeetingContact)[0].counts_from == paired.clock()
    assert f"{rows(paired, MeetingContact)[0].met_on}" == "2026-03-06"
    await paired.tick()
    assert "✓ You both say that you met." in ana.texts[-1]


async def test_where_the_two_disagree_both_are_asked_once_more_and_then_it_counts_for_nothing(paired: House) -> None:
    await met(paired)
    await says(paired, "ana", "We met")
    assert "differently" in await says(paired, "ben", "It did not happen")
    assert rows(paired, MeetingContact) == []
    await paired.move_to(OVER + timedelta(days=3))
    for who in ("ana", "ben"):
        again = [line for line in lines_to(paired, who) if "say once more" in line]
        assert len(again) == 1, "once more, and no more"

    await says(paired, "ana", "We met")
    shown = await says(paired, "ben", "It did not happen")

    assert "It counts for nothing" in shown or "it counts for nothing" in shown
    assert rows(paired, MeetingContact) == []
    before = {who: len(paired.posted_to(who)) for who in ("ana", "ben")}
    await paired.move_to(OVER + timedelta(days=20))
    for who in ("ana", "ben"):
        assert not [text for text in paired.posted_to(who)[before[who] :] if "You were to meet" in text]


async def test_a_press_on_the_first_question_does_not_answer_the_second(paired: House) -> None:
    await met(paired)
    await says(paired, "ana", "We met")
    pressed = copy.deepcopy(paired.last_sent)
    await says(paired, "ben", "It did not happen")
    await leaves(paired, "ana")
    while pressed.payload.get("type") != "block_actions":
        pressed = next(
            copy.deepcopy(each)
            for each in reversed(paired.playground.courier.sent)
            if each.payload.get("actions", [{}])[0].get("action_id") == report_views.MET
        )
    await paired.press_again(pressed, by="ana")

    assert "this was asked earlier" in words(paired.person("ana").modal)


async def test_what_both_take_from_it_is_shared_and_a_private_note_is_nobody_elses(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await met(paired)
    await says(paired, "ben", "We met")
    assert await ben.submits({"takeaway": "Send the draft", "private": "private-marker"}) == {}
    assert "✓ Kept." in words(ben.modal)
    await ben.closes(everything=True)
    await paired.move_to(OVER + timedelta(days=3))  # two visits a day are the most, and Friday is over
    told = [line for line in lines_to(paired, "ana") if "written down" in line]
    assert told == [f"<@{ben.id}> has written down what you take from your meeting of Fri, Mar 6 at 14:00."]

    await ana.presses("Read", where="message")
    assert "Send the draft" in words(ana.modal) and "private-marker" not in words(ana.modal)
    await ana.presses("Edit", where="modal")
    assert fields(ana.modal)["takeaway"] == "Send the draft" and not fields(ana.modal)["private"]
    assert await ana.submits({"takeaway": "Send the draft by Friday"}) == {}
    await ana.presses("How it was before", where="modal")
    shown = words(ana.modal)
    assert shown.index("Send the draft by Friday") < shown.rindex("Send the draft") and "private-marker" not in shown


async def test_what_came_of_meetings_is_at_hand_where_no_other_is_planned(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/meet")
    assert "What came of those before" not in words(ben.modal)
    await ben.closes()
    await met(paired)
    await says(paired, "ben", "We met")
    assert await ben.submits({"takeaway": "Send the draft"}) == {}
    await ben.closes(everything=True)

    await ben.types("/meet")
    await ben.presses("What came of those before", where="modal")

    assert "“Send the draft”" in words(ben.modal)


async def test_two_who_edit_the_takeaway_at_once_lose_no_words(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await met(paired)
    for who in ("ana", "ben"):
        await says(paired, who, "We met")
    assert await ana.submits({"takeaway": "As Ana says"}) == {}

    assert await ben.submits({"takeaway": "As Ben says", "private": "For Ben"}) == {}

    shown = words(ben.modal)
    assert f"<@{ana.id}> has changed what you take from it meanwhile" in shown and "As Ana says" in shown
    assert fields(ben.modal)["takeaway"] == "As Ben says"
    assert await ben.submits({"takeaway": "As Ana and Ben say"}) == {}
    texts = [each.text for each in rows(paired, MeetingNoteVersion)]
    assert texts == ["As Ana says", "As Ana and Ben say", "For Ben"]


async def test_a_form_that_slack_sends_twice_is_kept_once(paired: House) -> None:
    ben = paired.person("ben")
    await met(paired)
    await says(paired, "ben", "We met")
    assert await ben.submits({"takeaway": "Once", "private": "Mine"}) == {}
    assert (await paired.playground.send(copy.deepcopy(paired.last_sent))).ok
    assert [each.text for each in rows(paired, MeetingNoteVersion)] == ["Once", "Mine"]


async def test_words_that_were_typed_survive_closing_the_form(paired: House) -> None:
    ben = paired.person("ben")
    number = await met(paired)
    await says(paired, "ben", "We met")
    await ben.fills({"takeaway": "Half a thou", "private": "and a se"})
    await ben.closes(everything=True)
    await ben.opens_home()
    assert "We met" not in words(await ben.opens_home())

    await agenda_of(paired, "ben")
    await ben.closes(everything=True)
    await paired.person("ana").presses("We met", where="message")
    assert not fields(paired.person("ana").modal)["takeaway"], "nobody else is given a draft"
    await opens(paired, "ben", number)
    await ben.presses("Write something down", where="modal")
    assert fields(ben.modal)["takeaway"] == "Half a thou" and fields(ben.modal)["private"] == "and a se"


async def opens(house: House, who: str, number: int) -> None:
    """The page of a meeting, as a button anywhere leads to it."""
    person = house.person(who)
    await leaves(house, who)
    await person.opens_home()
    await person.presses("Agenda", where="home") if "Agendas" in words(await person.opens_home()) else None
    again = copy.deepcopy(next(e for e in reversed(house.playground.courier.sent) if e.payload.get("actions")))
    again.payload["actions"][0].update(action_id=views.OPEN, value=str(number))
    again.payload.pop("view", None)
    await house.press_again(again, by=who)


async def test_what_they_did_not_get_to_is_on_the_next_agenda(paired: House) -> None:
    ben = paired.person("ben")
    await agree_to_meet(paired)
    await adds(paired, "ben", "The first thing")
    await adds(paired, "ana", "The second thing")
    await paired.move_to(OVER)
    await says(paired, "ben", "We met")
    chosen = fields(ben.modal)
    assert "The first thing" in words(ben.modal)
    first, _ = sorted(rows(paired, AgendaLine), key=lambda each: each.id)
    assert await ben.submits({"takeaway": "Fine", "discussed": ["The first thing"]}) == {}, chosen

    shown = await agenda_of(paired, "ben")

    assert "The second thing" in shown and "The first thing" not in shown
    assert "What you took from your last meeting: “Fine”" in shown
    assert first.text == "The first thing"


@pytest.mark.parametrize("label", ["We moved it", "It did not happen"])
async def test_a_meeting_that_was_not_counts_for_nothing_and_its_agenda_stays(paired: House, label: str) -> None:
    await agree_to_meet(paired)
    await adds(paired, "ben", "Still to be said")
    await paired.move_to(OVER)
    for who in ("ana", "ben"):
        assert "/meet" in await says(paired, who, label)

    assert rows(paired, MeetingContact) == []
    assert "Still to be said" in await agenda_of(paired, "ana")


async def test_nobody_else_reads_or_writes_what_came_of_a_meeting(paired: House) -> None:
    number = await met(paired)
    ben = paired.person("ben")
    await says(paired, "ben", "We met")
    pressed = copy.deepcopy(next(e for e in reversed(paired.playground.courier.sent) if e.payload.get("actions")))
    assert await ben.submits({"takeaway": "takeaway-marker", "private": "private-marker"}) == {}
    await paired.pair("dana", "eli")
    for who in ("dana", "cleo"):
        for action_id, value in (
            (views.OPEN, f"{number}"),
            (views.EDIT, f"{number}"),
            (views.BEFORE, f"{number}"),
            (views.LIST, "1:0"),
            (report_views.MET, f"{number}:1"),
        ):
            again = copy.deepcopy(pressed)
            again.payload["actions"][0].update(action_id=action_id, value=value)
            again.payload.pop("view", None)
            await paired.press_again(again, by=who)
            assert "marker" not in paired.person(who).sees()
            await leaves(paired, who)
    assert len(rows(paired, MeetingNoteVersion)) == 2
