"""Answering what was shared: thanks, something back, and how its author hears of it."""

from datetime import timedelta

import pytest

from tests.conftest import House, fields, words
from tests.handlers.test_my_data import SURE

SHARED = {"went_well": "I asked early", "audience": "partner"}


@pytest.fixture
async def read(paired: House) -> House:
    """Ben has shared something, and Ana is reading it."""
    await paired.check_in("ben", **SHARED)
    await paired.person("ana").presses("Read", where="message")
    return paired


async def says(house: House, text: str) -> None:
    ana = house.person("ana")
    await ana.presses("replies.say")
    assert await ana.submits({"text": text}) == {}


async def test_thanks_alone_come_along_and_make_no_visit(read: House) -> None:
    ana, ben = read.person("ana"), read.person("ben")
    before = len(ben.texts)
    await ana.presses("Thank")
    await read.pass_by(hours=3)

    assert f"✓ You thanked <@{ben.id}>." in words(ana.modal)
    assert len(ben.texts) == before
    await ben.opens_home()
    assert f"<@{ana.id}> thanked you" in words(ben.home)


async def test_something_said_back_is_told_once_and_stands_below_the_entry_for_both(read: House) -> None:
    ana, ben = read.person("ana"), read.person("ben")
    await says(read, "Well done you")
    await read.pass_by(hours=2)

    assert "*You said back* (Mon, Mar 2):\nWell done you" in words(ana.modal)
    assert "said something back: your check-in of Mon, Mar 2." in ben.texts[-1]
    assert "Well done" not in str(ben.messages)
    await ben.presses("Read", where="message")
    assert "Well done you" in words(ben.modal) and "I asked early" in words(ben.modal)
    await ben.closes()
    await ben.opens_home()
    assert "said something back" in words(ben.home)
    await ben.presses("Read", where="home")
    assert "Well done you" in words(ben.modal)


async def test_words_after_thanks_are_told_and_in_other_words_they_are_not(read: House) -> None:
    ana, ben = read.person("ana"), read.person("ben")
    await ana.presses("Thank")
    await says(read, "Well done")
    read.clock.at += timedelta(minutes=1)
    await says(read, "Very well done")
    await read.pass_days(1)

    told = [text for text in read.posted_to("ben") if "said something back" in text]
    assert len(told) == 1 and "thanked you and said something back" in told[0]
    await ana.presses("replies.say")
    assert fields(ana.modal)["text"] == "Very well done"
    await ben.opens_home()
    await ben.presses("Read", where="home")
    assert "said back* (edited Mon, Mar 2):\nVery well done" in words(ben.modal)


async def test_what_was_said_back_can_be_deleted(read: House) -> None:
    ana, ben = read.person("ana"), read.person("ben")
    await says(read, "Too quick")
    await says(read, "")
    await read.pass_by(hours=2)

    assert "Too quick" not in words(ana.modal) and "Say something back" in words(ana.modal)
    assert [text for text in read.posted_to("ben") if "said something back" in text] == []
    await says(read, "Better")
    await read.pass_by(hours=2)
    assert "said something back" in ben.texts[-1]


@pytest.mark.parametrize("who", ["ben", "cleo", "dana"])
async def test_nobody_but_the_reader_answers(read: House, who: str) -> None:
    ana = read.person("ana")
    await ana.presses("Thank")
    pressed = read.last_sent
    del pressed.payload["view"]  # it is on nobody else's screen
    await read.press_again(pressed, by=who)

    assert "Not done\nThis is not shared with you, or no longer." in words(read.person(who).modal)


async def test_a_press_or_a_form_that_comes_twice_counts_once(read: House) -> None:
    ana = read.person("ana")
    await ana.presses("Thank")
    await read.press_again(read.last_sent, by="ana")
    await ana.presses("replies.say", where="modal")
    read.playground.faults.add("duplicate", "interactive")
    assert await ana.submits({"text": "Once"}) == {}
    read.playground.faults.set()
    await read.pass_by(hours=2)

    assert len([text for text in read.posted_to("ben") if "said something back" in text]) == 1


async def test_a_thousand_characters_and_no_more_and_hostile_words_are_words(read: House) -> None:
    ana, ben = read.person("ana"), read.person("ben")
    await ana.presses("replies.say")
    assert await ana.submits({"text": "x" * 1001}, checked=False) == {
        "text": "Please keep this to 1,000 characters; it has 1,001."
    }
    hostile = "<!channel> *bold* <https://evil.example|click> &amp;"
    assert await ana.submits({"text": hostile}) == {}
    await read.pass_by(hours=2)
    await ben.presses("Read", where="message")
    block = next(block for block in ben.modal["blocks"] if "evil" in str(block))  # type: ignore[index]
    assert block["text"] == {"type": "plain_text", "text": hostile}


async def test_in_a_pair_that_has_ended_nothing_more_is_said(read: House) -> None:
    ana = read.person("ana")
    await ana.presses("replies.say")
    await read.change_pair("End", "ana", "ben")

    assert await ana.submits({"text": "Too late"}) == {"text": "This pair has ended, so nothing more is told in it."}
    assert fields(ana.modal)["text"] == "Too late"


async def test_taking_back_what_was_read_says_before_and_after_that_it_was_read(read: House) -> None:
    ana, ben = read.person("ana"), read.person("ben")
    await says(read, "Well done")
    await ben.opens_home()
    await ben.presses("Read", where="home")
    await ben.presses("Edit", where="modal")
    assert f"<@{ana.id}> has read this, on Mon, Mar 2. If you take it back, it cannot be opened" in words(ben.modal)
    await ben.submits({"audience": "me"})

    assert f"<@{ana.id}> read it Mon, Mar 2 at 11:00, before you took it back" in words(ben.modal)
    assert "Well done" in words(ben.modal)
    await ben.closes(everything=True)
    await ben.opens_home()
    assert f"only you can see it now; <@{ana.id}> had read it" in words(ben.home)
    await ana.presses("replies.say", where="modal")
    assert words(ana.modal).startswith("Not shared")


async def test_an_edit_after_it_was_read_shows_with_its_day(read: House) -> None:
    ana, ben = read.person("ana"), read.person("ben")
    await ana.closes()
    read.clock.at += timedelta(days=1)
    await ben.opens_home()
    await ben.presses("Edit", where="home")
    await ben.submits({"went_well": "I asked, late"})
    await ana.opens_home()
    await ana.presses("Read", where="home")

    assert "edited since you first read it, on Tue, Mar 3" in words(ana.modal)


async def test_what_was_answered_goes_with_who_answered_it(read: House) -> None:
    ana, ben = read.person("ana"), read.person("ben")
    await says(read, "Well done")
    await ana.closes(everything=True)
    await ana.types("/mentorship privacy")
    await ana.presses("Copy of my data")
    assert "WHAT YOU SAID BACK" in words(ana.modal) and "Well done" in words(ana.modal)
    await ana.closes(everything=True)
    await ana.types("/mentorship delete")
    assert await ana.submits(SURE) == {}
    await ana.closes(everything=True)
    await read.pass_by(hours=2)

    await ben.opens_home()
    assert "Well done" not in ben.sees() and "said something back" not in ben.sees()


async def test_it_can_be_put_on_the_agenda(read: House) -> None:
    ana = read.person("ana")
    await ana.presses("Put on our agenda")

    assert "It is on the agenda for your next meeting" in words(ana.modal)
