"""What waits, what one wrote and what was shared with one: all of it can be reached from Home, however much it is."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.playground.elements import elements_in
from bot.views.home import MOST_WAITING, UP_TO_DATE
from bot.views.pages import SIZE
from tests.conftest import House, words

SHARED = {"hard": "Secret words", "audience": "partner"}


async def shares(house: House, times: int, author: str = "ben") -> None:
    """So many check-ins a minute apart, each shared in part; the bot is at work only in the end."""
    person = house.person(author)
    for _ in range(times):
        house.clock.at = house.clock.at.replace(minute=house.clock.at.minute + 1)
        await person.types("/checkin")
        assert await person.submits({"mood": "Good", **SHARED}) == {}
        await person.closes(everything=True)
    await house.tick()


def labels(view: dict[str, Any] | None, label: str) -> int:
    assert view is not None
    return sum(element["text"]["text"] == label for _, element in elements_in(view["blocks"]) if "text" in element)


def waiting(view: dict[str, Any] | None) -> str:
    """What the first section of Home says."""
    assert view is not None
    headers = [index for index, block in enumerate(view["blocks"]) if block["type"] == "header"]
    first = {**view, "blocks": view["blocks"][headers[0] : headers[1]]}
    return words(first)


async def test_what_was_shared_and_not_read_stands_first_with_what_was_asked_and_not_what_was_written(
    paired: House,
) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await shares(paired, 1)

    home = waiting(await ana.opens_home())

    assert f"Check-in from <@{ben.id}>, Mon, Mar 2 · not read yet\n11:01 · What is hard?" in home
    assert "Secret words" not in home and UP_TO_DATE not in home
    await ana.presses("Read", where="home")
    await paired.app.services.settle()
    assert "Secret words" in words(ana.modal)
    assert UP_TO_DATE in waiting(ana.home)
    assert f"Check-in from <@{ben.id}>, Mon, Mar 2 · read\n11:01 · What is hard?" in words(ana.home)


async def test_shares_come_before_feedback_and_feedback_before_questions(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await paired.pass_days(3)
    await shares(paired, 1)
    await ben.types("/feedback")
    assert await ben.submits({"format": "situation"}) == {}
    await ben.closes(everything=True)

    home = waiting(await ana.opens_home())

    in_order = [f"Check-in from <@{ben.id}>", f"*Feedback with <@{ben.id}>*", "from Thu, Mar 5"]
    assert [home.index(each) for each in in_order] == sorted(home.index(each) for each in in_order)
    assert labels(ana.home, "Write") == 1, "it stands in one place"
    assert f"*Feedback with <@{ana.id}>*" in waiting(await ben.opens_home())


async def test_sealed_feedback_waits_for_nobody_and_is_still_there(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/feedback")
    assert await ben.submits({"format": "situation"}) == {}
    assert "you have not written yet" in waiting(await ben.opens_home())
    texts = {"situation": "The first meeting", "behavior": "You listened", "impact": "I spoke up more"}
    assert await ben.submits(texts) == {}
    await ben.submits()
    await paired.app.services.settle()

    assert "yours is sealed" in words(await ben.opens_home())
    assert UP_TO_DATE in waiting(ben.home)


async def test_beyond_eight_lines_a_button_opens_all_that_waits_in_pages(paired: House) -> None:
    ana = paired.person("ana")
    await shares(paired, SIZE + 3)
    home = await ana.opens_home()
    assert waiting(home).count("not read yet") == MOST_WAITING and "11:01 ·" in waiting(home)

    await ana.presses("All that waits", where="home")
    assert words(ana.modal).count("not read yet") == SIZE and "11:01 ·" in words(ana.modal)
    await ana.presses("Next page", where="modal")
    assert words(ana.modal).count("not read yet") == 3 and "11:23 ·" in words(ana.modal)
    assert len(ana.modals) == 1

    await ana.presses("Read", where="modal")
    assert "Secret words" in words(ana.modal)
    await ana.closes()
    assert words(ana.modal).count("not read yet") == 2, "what was read waits no longer"
    await ana.presses("Page before", where="modal")
    assert words(ana.modal).count("not read yet") == SIZE


async def test_letting_a_question_pass_takes_it_from_the_list_of_all_that_waits(paired: House) -> None:
    ben = paired.person("ben")
    await paired.pass_days(3)
    await shares(paired, MOST_WAITING, author="ana")
    await ben.opens_home()
    await ben.presses("All that waits", where="home")
    assert "from Thu, Mar 5" in words(ben.modal)

    await ben.presses("Not this time", where="modal")

    assert "from Thu, Mar 5" not in words(ben.modal) and labels(ben.modal, "Not this time") == 0


async def test_all_that_was_shared_can_be_reached_however_old(house: House) -> None:
    ana, ben = house.person("ana"), house.person("ben")
    await house.start_with_pair(starts_on="2026-03-02", ends_on="2026-12-31")
    await shares(house, SIZE + 1)
    await house.move_to(datetime(2027, 1, 4, 12, tzinfo=UTC), step=house.clock.at - datetime(2026, 1, 1, tzinfo=UTC))
    await ana.opens_home()

    await ana.presses("All that was shared with you", where="home")
    assert labels(ana.modal, "Read") == SIZE
    await ana.presses("Next page", where="modal")

    assert f"Check-in from <@{ben.id}>, Mon, Mar 2, 2026 · not read yet\n11:01 · What is hard?" in words(ana.modal)
    assert "Secret words" not in words(ana.modal)
    await ana.presses("Read", where="modal")
    assert "Secret words" in words(ana.modal)
    await ana.closes()
    assert "Mon, Mar 2, 2026 · read\n" in words(ana.modal)


async def test_all_that_one_wrote_can_be_reached_and_changed_however_old(paired: House) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await shares(paired, SIZE + 1)
    await ben.opens_home()

    await ben.presses("All that you wrote", where="home")
    assert labels(ben.modal, "Edit") == SIZE and "11:21 · What is hard?" in words(ben.modal)
    await ben.presses("Next page", where="modal")
    line = f"Check-in with <@{ana.id}>, Mon, Mar 2 · shared with <@{ana.id}>, not read yet\n11:01 · What is hard?"
    assert line in words(ben.modal)
    await ben.presses("Edit", where="modal")
    assert await ben.submits({"hard": "Other words"}) == {}

    assert "Changed." in words(ben.modal) and "Other words" in words(ben.modal)
    await ben.closes()
    assert line in words(ben.modal), "the list is still there"


@pytest.mark.parametrize("label", ["All that you wrote", "All that was shared with you"])
async def test_a_list_is_ones_own_whoever_presses(paired: House, label: str) -> None:
    ana, ben = paired.person("ana"), paired.person("ben")
    await shares(paired, 1)
    await shares(paired, 1, author="ana")
    for person in (ana, ben):
        await person.opens_home()
    await ben.presses(label, where="home")
    pressed = paired.last_sent

    for who in ("dana", "stranger"):
        await paired.press_again(pressed, by=who)
        assert "yet." in words(paired.person(who).modal)
    await paired.press_again(pressed, by="ana")
    assert f"<@{ben.id}>" in words(ana.modal)


async def test_a_page_that_nobody_has_says_so_and_leads_back(paired: House) -> None:
    ben = paired.person("ben")
    await shares(paired, 1)
    await ben.opens_home()
    await ben.presses("All that you wrote", where="home")
    pressed = paired.last_sent
    for value in ("7", "9" * 12):
        pressed.payload["actions"][0]["value"] = value
        await ben.closes()
        await paired.press_again(pressed, by="ben")
        assert labels(ben.modal, "Edit") == 0 and labels(ben.modal, "Page before") == 1
    pressed.payload["actions"][0]["value"] = "-"
    await ben.closes()
    await paired.press_again(pressed, by="ben")
    assert "older message" in words(ben.modal)
