"""A scheduled question: *Answer*, *Later*, *Not this time*, and pressing any of them again."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import update

from bot.domain.prompts import PromptState
from bot.playground.elements import elements_in
from bot.playground.faults import What
from bot.views.prompts import CLOSED
from storage.tables import Program
from tests.conftest import House, words

ASKED = "A question about your mentorship"  # by the weekly rhythm, on Thursday at 10:00 of each one's own time


@pytest.fixture
async def asked(paired: House) -> House:
    """It is Thursday 10:00 in London, and both have been asked to reflect."""
    await paired.pass_days(2)
    await paired.move_to(datetime(2026, 3, 5, 10, 0, tzinfo=UTC))
    return paired


def question(house: House, who: str) -> dict[str, Any]:
    """The message with the question as it looks now."""
    (found,) = questions(house, who)
    return found


def questions(house: House, who: str) -> list[dict[str, Any]]:
    return [message for message in house.person(who).messages if message["text"].startswith(ASKED)]


def buttons(house: House, who: str) -> list[str]:
    """What can be pressed below the question as it looks now."""
    elements = [element for _, element in elements_in(question(house, who)["blocks"])]
    return [element["text"]["text"] for element in elements if element["type"] == "button"]


async def test_each_is_asked_at_ten_of_their_own_time(asked: House) -> None:
    for who, utc in (("ana", 9), ("ben", 9)):
        sent = datetime.fromtimestamp(float(question(asked, who)["ts"]), UTC)
        assert (sent.date(), sent.hour) == (datetime(2026, 3, 5, tzinfo=UTC).date(), utc)


async def test_answering_the_question_ticks_its_message_and_it_comes_no_more(asked: House) -> None:
    ben = asked.person("ben")
    await ben.presses("Answer")
    assert await ben.submits({"reflection": "An answer"}) == {}
    await asked.tick()

    assert "✓ Answered." in question(asked, "ben")["text"]
    assert buttons(asked, "ben") == []
    await asked.pass_days(13)
    assert len(questions(asked, "ben")) == 1


async def test_answer_pressed_again_shows_what_was_written(asked: House) -> None:
    ben = asked.person("ben")
    press = question(asked, "ben")["ts"]
    await ben.presses("Answer", where=press)
    pressed = asked.playground.courier.sent[-1]
    await ben.submits({"reflection": "An answer"})
    await ben.closes(everything=True)
    pressed.payload["trigger_id"] = asked.playground.workspace.new_trigger(ben.id)

    await asked.playground.send(pressed)

    assert "You have written this." in words(ben.modal) and "An answer" in words(ben.modal)


async def test_not_this_time_closes_the_question_without_any_mark(asked: House) -> None:
    ben, ana = asked.person("ben"), asked.person("ana")
    before = len(ana.texts)

    await ben.presses("Not this time")
    await asked.tick()

    assert "✓ " + CLOSED[PromptState.SKIPPED] in question(asked, "ben")["text"]
    assert buttons(asked, "ben") == ["Undo"]
    assert ben.modal is None
    assert len(ana.texts) == before
    await ben.opens_home()
    assert "Nothing. You are up to date." in words(ben.home)


@pytest.mark.parametrize("where", ["message", "home"])
async def test_not_this_time_can_be_undone_and_the_question_is_as_it_was(asked: House, where: str) -> None:
    ben = asked.person("ben")
    await ben.opens_home()
    await ben.presses("Not this time", where="message")
    await asked.app.services.settle()
    assert "Not this time. You can undo that until Thu, Mar 19 at 10:00." in words(ben.home)

    await ben.presses("Undo", where=where)
    await asked.app.services.settle()

    assert buttons(asked, "ben") == ["Answer", "Later", "Not this time"]
    assert "from Thu, Mar 5" in words(ben.home) and "undo" not in words(ben.home)
    await asked.pass_days(5)
    assert [text for text in ben.texts if "2 things for you" in text]  # with Monday's check-in
    await ben.presses("Answer", where="home")
    assert await ben.submits({"reflection": "After all"}) == {}
    await asked.app.services.settle()
    assert "✓ Answered." in question(asked, "ben")["text"]
    assert "✓ Answered." in ben.texts[-1] and "Check-in with" in ben.texts[-1]


async def test_what_is_undone_late_waits_for_the_next_visit(asked: House) -> None:
    """They look at it as they press; nothing comes by itself a minute later."""
    ben = asked.person("ben")
    await ben.presses("Not this time")
    await asked.pass_days(5)
    before = len(ben.texts)

    await ben.presses("Undo", where=question(asked, "ben")["ts"])
    await asked.move_to(datetime(2026, 3, 10, 16, 0, tzinfo=UTC))
    assert len(ben.texts) == before

    await asked.move_to(datetime(2026, 3, 17, 10, 0, tzinfo=UTC))
    assert "2 things for you" in ben.texts[-1]


async def test_what_was_put_off_and_let_pass_comes_as_promised_when_that_is_undone(asked: House) -> None:
    ben = asked.person("ben")
    await ben.opens_home()
    await ben.presses("Later")
    assert await ben.submits({"when": "tomorrow"}) == {}
    await ben.closes(everything=True)
    await ben.presses("Not this time", where="home")
    await asked.app.services.settle()
    await ben.presses("Undo", where="home")

    await asked.move_to(datetime(2026, 3, 6, 10, 0, tzinfo=UTC))

    assert len([text for text in ben.texts if ASKED in text]) == 2


@pytest.mark.parametrize("what", ["duplicate", "duplicate_at_once"])
async def test_undo_pressed_twice_says_that_it_is_open(asked: House, what: What) -> None:
    ben = asked.person("ben")
    await ben.presses("Not this time")
    await asked.app.services.settle()
    asked.playground.faults.add(what, "interactive")

    await ben.presses("Undo")
    asked.playground.faults.set()

    assert words(ben.modal).startswith("Open\nThis question is open again.")
    await asked.app.services.settle()
    assert buttons(asked, "ben") == ["Answer", "Later", "Not this time"]


async def test_undo_is_nobody_elses(asked: House) -> None:
    ben = asked.person("ben")
    await ben.presses("Not this time")
    await asked.app.services.settle()
    await ben.presses("Undo")
    pressed = asked.last_sent
    await asked.app.services.settle()
    await ben.presses("Not this time")
    await asked.app.services.settle()

    for who in ("ana", "eli", "stranger"):
        await asked.press_again(pressed, by=who)
        assert words(asked.person(who).modal).startswith("Not done\nThis question was asked of somebody else.")

    assert buttons(asked, "ben") == ["Undo"]


async def test_undo_too_late_or_after_the_answer_says_so(asked: House) -> None:
    ben, ana = asked.person("ben"), asked.person("ana")
    for person in (ben, ana):
        await person.presses("Not this time")
        await asked.app.services.settle()
        await person.presses("Undo")
    pressed = asked.last_sent
    await asked.app.services.settle()
    await ana.presses("Answer")
    await ana.submits({"reflection": "An answer"})
    await ana.closes(everything=True)
    await asked.press_again(pressed, by="ana")
    assert words(ana.modal).startswith("Closed\n" + CLOSED[PromptState.ANSWERED])

    await ben.presses("Not this time")
    await asked.app.services.settle()
    await ben.presses("Undo")
    pressed = asked.last_sent
    await asked.app.services.settle()
    await ben.presses("Not this time")
    await asked.move_to(datetime(2026, 3, 19, 9, 0, tzinfo=UTC))
    assert "Undo" not in str(questions(asked, "ben")[0]["blocks"]), "there is nothing left to undo"
    await asked.press_again(pressed, by="ben")

    assert words(ben.modal).startswith("Closed\n" + CLOSED[PromptState.EXPIRED])
    assert "undo" not in words(await ben.opens_home())


async def test_undo_goes_when_the_pair_has_ended_and_says_so_on_a_screen_that_is_out_of_date(asked: House) -> None:
    ben = asked.person("ben")
    await ben.presses("Not this time")
    await asked.app.services.settle()
    await ben.presses("Undo")
    pressed = asked.last_sent
    await asked.app.services.settle()
    await ben.presses("Not this time")
    await asked.app.services.settle()  # Undo stands in the message now
    assert buttons(asked, "ben") == ["Undo"]
    await asked.change_pair("End", "ana", "ben")
    assert buttons(asked, "ben") == []

    await asked.press_again(pressed, by="ben")

    assert words(ben.modal).startswith("Closed\n" + CLOSED[PromptState.CANCELLED])
    assert "undo" not in words(await ben.opens_home())


@pytest.mark.parametrize("again", ["Answer", "Not this time", "Later"])
async def test_a_button_on_a_closed_question_says_what_happened_to_it(asked: House, again: str) -> None:
    """The message is redrawn, but a screen that is out of date may still show the buttons."""
    ben = asked.person("ben")
    await ben.presses(again)
    pressed = asked.last_sent
    if again != "Not this time":
        await ben.closes(everything=True)
        await ben.presses("Not this time")

    await asked.press_again(pressed, by="ben")

    assert words(ben.modal).startswith("Closed\n" + CLOSED[PromptState.SKIPPED])


@pytest.mark.parametrize("button", ["Answer", "Not this time", "Later"])
async def test_a_question_is_nobody_elses_to_answer_skip_or_put_off(asked: House, button: str) -> None:
    """Not the partner's, and not that of somebody who replays the button's value."""
    ben = asked.person("ben")
    await ben.presses(button)
    pressed = asked.last_sent
    for who in ("ana", "eli", "stranger"):
        await asked.press_again(pressed, by=who)
        assert words(asked.person(who).modal).startswith("Not done\nThis question was asked of somebody else.")


async def test_somebody_elses_skip_leaves_the_question_open(asked: House) -> None:
    ana, ben = asked.person("ana"), asked.person("ben")
    await ana.presses("Not this time")
    pressed = asked.last_sent
    value = next(
        e["value"] for _, e in elements_in(question(asked, "ben")["blocks"]) if e["action_id"] == "prompts.skip"
    )
    pressed.payload["actions"][0]["value"] = value

    await asked.press_again(pressed, by="ana")

    await ben.opens_home()
    assert "from Thu, Mar 5" in words(ben.home)
    await ben.presses("Answer")
    assert await ben.submits({"reflection": "Still mine"}) == {}


async def test_a_made_up_value_gets_words_and_not_an_error(asked: House) -> None:
    ben = asked.person("ben")
    await ben.presses("Later")
    pressed = asked.last_sent
    for value in ("", "-", "999999999", "1; drop", "9" * 30, "١"):
        await ben.closes()
        pressed.payload["actions"][0]["value"] = value

        await asked.press_again(pressed, by="ben")

        assert words(ben.modal).startswith("Not done\nThis ")


async def test_later_offers_only_moments_in_working_hours(asked: House) -> None:
    """It is Thursday 11:00 in Lagos and in Berlin."""
    ben = asked.person("ben")
    await ben.presses("Later")

    shown = words(ben.modal)
    assert "Later today: Thu, Mar 5 at 14:00" in shown
    assert "Tomorrow: Fri, Mar 6 at 10:00" in shown
    assert "Next week: Mon, Mar 9 at 10:00" in shown
    assert "night" not in shown


async def test_in_the_late_afternoon_tonight_is_not_offered(asked: House) -> None:
    ben = asked.person("ben")
    await asked.move_to(datetime(2026, 3, 6, 15, 0, tzinfo=UTC))

    await ben.presses("Later", where=question(asked, "ben")["ts"])

    assert "today" not in words(ben.modal) and "Tomorrow" not in words(ben.modal)
    assert "Next working day: Mon, Mar 9 at" in words(ben.modal)


async def test_later_asks_again_at_the_chosen_time_and_says_so(asked: House) -> None:
    ben = asked.person("ben")
    await ben.presses("Later")
    assert await ben.submits({"when": "tomorrow"}) == {}
    assert "You will be asked again Fri, Mar 6 at 10:00." in words(ben.modal)
    await asked.app.services.settle()
    put_off = question(asked, "ben")
    assert "You will be asked again" in put_off["text"] and "Answer now" in str(put_off["blocks"])

    await asked.move_to(datetime(2026, 3, 6, 8, 0, tzinfo=UTC))
    assert len([text for text in ben.texts if ASKED in text]) == 1
    await asked.move_to(datetime(2026, 3, 6, 10, 0, tzinfo=UTC))

    assert len([text for text in ben.texts if ASKED in text]) == 2
    assert not any("reminder" in text for text in ben.texts)


async def test_what_was_put_off_stays_on_home_and_can_be_answered_before(asked: House) -> None:
    ben = asked.person("ben")
    await ben.presses("Later")
    assert await ben.submits({"when": "next_week"}) == {}
    await ben.closes(everything=True)

    home = words(await ben.opens_home())
    assert "You will be asked again Mon, Mar 9 at 10:00." in home and "up to date" not in home
    await ben.presses("Answer now", where="home")
    assert words(ben.modal).startswith("Reflection")


async def test_later_takes_a_visit_of_the_week_and_brings_no_reminder(asked: House) -> None:
    """Asked on Thursday, put off to Friday: that is two of the two visits that Ben wants."""
    ben = asked.person("ben")
    await ben.types("/mentorship settings")
    assert await ben.submits({"visits_a_week": "2"}) == {}
    await ben.presses("Later", where="message")
    assert await ben.submits({"when": "tomorrow"}) == {}
    await ben.closes(everything=True)
    await asked.move_to(datetime(2026, 3, 6, 10, 0, tzinfo=UTC))
    assert "from Thu, Mar 5" in str(ben.messages[-1]["blocks"])
    assert "2 visits that you want" not in words(await ben.opens_home())

    await asked.check_in("ana", went_well="It went well", audience="partner")
    assert "shared" not in ben.texts[-1]  # this week is full
    assert "the 2 visits that you want in a week" in words(await ben.opens_home())
    before = len(ben.texts)
    await asked.move_to(datetime(2026, 3, 9, 9, 0, tzinfo=UTC))
    assert "shared" in ben.texts[-1] and len(ben.texts) == before + 1
    await asked.move_to(datetime(2026, 3, 13, 18, 0, tzinfo=UTC))
    assert [text for text in ben.texts[before + 1 :] if text.startswith(ASKED)] == []


async def test_later_does_not_outlive_the_program(asked: House) -> None:
    with asked.app.services.db.session() as session:
        session.execute(update(Program).values(ends_on=date(2026, 3, 6)))
    ben = asked.person("ben")
    await ben.presses("Later")
    assert "Tomorrow: Fri, Mar 6" in words(ben.modal) and "Next week" not in words(ben.modal)
    assert await ben.submits({"when": "tomorrow"}) == {}
    await ben.closes(everything=True)

    await asked.move_to(datetime(2026, 3, 6, 10, 0, tzinfo=UTC))
    assert len(questions(asked, "ben")) == 2
    await asked.move_to(datetime(2026, 3, 7, 10, 0, tzinfo=UTC))
    assert all(CLOSED[PromptState.EXPIRED] in each["text"] for each in questions(asked, "ben"))


async def test_on_the_last_evening_of_the_program_nothing_is_put_off(asked: House) -> None:
    with asked.app.services.db.session() as session:
        session.execute(update(Program).values(ends_on=date(2026, 3, 5)))
    await asked.move_to(datetime(2026, 3, 5, 15, 0, tzinfo=UTC))
    ben = asked.person("ben")
    await ben.presses("Later")
    assert words(ben.modal).startswith("Later\nThe program ends before that.")


async def test_a_moment_that_has_passed_meanwhile_is_refused_beside_the_choice(asked: House) -> None:
    ben = asked.person("ben")
    await ben.presses("Later")
    asked.clock.at = datetime(2026, 3, 5, 14, 30, tzinfo=UTC)

    assert await ben.submits({"when": "today"}) == {"when": "That moment has passed. Please choose another."}
    assert await ben.submits({"when": "tomorrow"}) == {}


async def test_putting_off_what_was_answered_meanwhile_says_so(asked: House) -> None:
    ben = asked.person("ben")
    await ben.presses("Later")
    late = ben.modal
    await ben.presses("Not this time", where="message")
    assert late is not None

    assert await ben.submits({"when": "tomorrow"}) == {}
    assert words(ben.modal).startswith("Closed\n" + CLOSED[PromptState.SKIPPED])


@pytest.mark.parametrize("what", ["duplicate", "duplicate_at_once"])
async def test_later_sent_twice_asks_again_once(asked: House, what: What) -> None:
    ben = asked.person("ben")
    await ben.presses("Later")
    asked.playground.faults.add(what, "interactive")

    assert await ben.submits({"when": "tomorrow"}) == {}
    asked.playground.faults.set()
    await asked.move_to(datetime(2026, 3, 6, 10, 0, tzinfo=UTC))

    assert len([text for text in ben.texts if ASKED in text]) == 2


async def test_a_question_nobody_answered_closes_when_the_next_one_comes(asked: House) -> None:
    ben = asked.person("ben")
    await ben.presses("Answer")
    pressed = asked.last_sent
    await ben.closes()
    await asked.pass_days(15)

    await asked.press_again(pressed, by="ben")

    assert CLOSED[PromptState.EXPIRED] in words(ben.modal)


async def test_a_question_of_a_pair_that_ended_says_that_it_is_closed(asked: House) -> None:
    """The message is redrawn, but a screen that is out of date may still show the buttons."""
    ben = asked.person("ben")
    await ben.presses("Answer")
    pressed = asked.last_sent
    await ben.closes()
    await asked.change_pair("End", "ana", "ben")
    assert buttons(asked, "ben") == []

    await asked.press_again(pressed, by="ben")

    assert CLOSED[PromptState.CANCELLED] in words(ben.modal)


async def test_a_scheduled_checkin_opens_the_checkin_form_of_its_pair(paired: House) -> None:
    ben = paired.person("ben")
    await paired.pair("dana", "ben")
    await paired.pass_days(7)
    await ben.opens_home()

    await ben.presses("Answer", where="home")

    assert "question" in words(ben.modal) or "With <@" in words(ben.modal)
    assert "Which pair" not in words(ben.modal)
