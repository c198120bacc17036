"""An agreement in a browser, from the welcome on: Ana on her phone and Ben at his desk."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from playwright.async_api import Browser, expect

from tests.browser.screen import Screen, Screens
from tests.conftest import Clock, House, open_house

ANAS_WHY, BENS_WHY = "Somebody once took the time for me.", "I want to decide more, and ask less."
ANAS_GOAL, BENS_GOAL = "Ben leads a project.", "Lead a project of my own."
SHIPPED, ASKED = "It has shipped.", "My team asks me first."
ANAS_WORDS, BENS_WORDS = "Ben leads the spring project.", "Lead the spring project, with Ana to ask."


@pytest_asyncio.fixture(loop_scope="session")
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A program with one pair, made a moment ago: Ana mentors Ben."""
    async with open_house(Clock(), f"sqlite:///{tmp_path / 'house.db'}") as house:
        await house.start_program()
        await house.pair("ana", "ben", invited=True)
        yield house


@pytest_asyncio.fixture(loop_scope="session")
async def screens(browser: Browser, house: House) -> AsyncIterator[Screens]:
    screens = Screens(browser, house)
    yield screens
    await screens.close()
    assert screens.trouble == []


async def press(screen: Screen, label: str) -> None:
    """A button of the form by its words, or by what a screen reader says."""
    await screen.presses(screen.button(label, screen.modal).last)


async def press_in(screen: Screen, words: str, label: str) -> None:
    """A button of the newest message with these words, which opens something."""
    await screen.presses(label, await screen.told(words))
    await expect(screen.modal).to_be_visible()


async def answer_alone(screen: Screen, why: str, goal: str, known: str, *chosen: tuple[str, str]) -> None:
    """From the welcome's message to what is sealed; what is not `chosen`, by its question, stays as it is proposed."""
    await press_in(screen, "Say what you expect of your mentorship with", "Write mine")
    await expect(screen.modal).to_contain_text("nobody can see what you write")
    await screen.field("Why are you doing this?").fill(why)
    await screen.field("One thing you want to reach together").fill(goal)
    await screen.field("How will you both know?").fill(known)
    for question, choice in chosen:
        await screen.chooses(question, choice)
    assert await screen.sideways() == 0
    await screen.submits()
    await expect(screen.modal).to_contain_text("This is what")
    await expect(screen.modal).to_contain_text(goal)
    assert await screen.sideways() == 0
    await screen.submits()
    await expect(screen.modal).to_contain_text("Sealed.")
    await screen.closes()


async def open_page(screen: Screen) -> None:
    await screen.types("/mentorship agreement")
    await expect(screen.modal).to_contain_text("Only you and")
    assert await screen.sideways() == 0


async def sign(screen: Screen) -> None:
    await press(screen, "Sign")
    await expect(screen.modal).to_contain_text("This is what you sign")
    await expect(screen.modal).to_contain_text(ANAS_WORDS)
    await expect(screen.modal).to_contain_text("Every two weeks")
    assert await screen.sideways() == 0
    await screen.submits()


async def test_two_people_agree_from_the_welcome_to_both_signatures_and_say_after_day_45_that_it_is_still_right(
    screens: Screens, house: House
) -> None:
    ana, ben = await screens.open("ana", phone=True), await screens.open("ben")
    await answer_alone(ana, ANAS_WHY, ANAS_GOAL, SHIPPED)
    different = ("How often do you want to meet?", "Every three weeks"), ("Who finds the time", "Both in turn")
    await answer_alone(ben, BENS_WHY, BENS_GOAL, ASKED, *different)
    assert ANAS_WHY not in await ben.everything() and BENS_WHY not in await ana.everything()

    # It opens for both: what both said is agreed, and of three differences two take one press each.
    await house.pass_days(7)
    for screen in (ana, ben):
        await press_in(screen, "has opened: 3 things to talk about", "Open")
        for words in (ANAS_GOAL, BENS_GOAL, ANAS_WHY, BENS_WHY, "Everything", "We have one last talk"):
            await expect(screen.modal).to_contain_text(words)
        assert await screen.sideways() == 0
    await press(ana, "In the middle: Every two weeks: How often we meet")
    await expect(ana.modal).to_contain_text("2 things to talk about")
    await press(ben, "Take mine: Who arranges it")
    await expect(ben.modal).to_contain_text("1 thing to talk about")

    # The third is written by both at once: nobody's words are lost, and the later one sees both.
    for screen, words in ((ana, ANAS_WORDS), (ben, BENS_WORDS)):
        await press(screen, "Something else: Goals")
        await screen.field("One thing you want to reach together").fill(words)
    await ana.submits()
    await expect(ana.modal).to_contain_text("Everything is settled")
    await ben.submits()
    await expect(ben.modal).to_contain_text("@Ana Souza has changed this while you were writing")
    await expect(ben.modal).to_contain_text(ANAS_WORDS)
    await expect(ben.field("One thing you want to reach together")).to_have_value(BENS_WORDS)
    await ben.field("One thing you want to reach together").fill(f"{ANAS_WORDS} {BENS_WORDS}")
    await ben.submits()
    await expect(ben.modal).to_contain_text(f"before “1. {ANAS_WORDS}")
    await ana.closes()

    await sign(ben)
    await expect(ben.modal).to_contain_text("It holds once @Ana Souza has signed these words, too")
    await ben.closes()
    await house.tick()
    await press_in(ana, "@Ben Okafor has signed your agreement", "Review")
    await expect(ana.modal).to_contain_text("New: @Ben Okafor changed this")
    await sign(ana)
    await expect(ana.modal).to_contain_text("It holds: you and @Ben Okafor have signed the same words")
    await ana.closes()
    await ben.goes_home()
    await expect(ben.home).to_contain_text("signed on Mon, Mar 9")
    await expect(ben.home).to_contain_text(ANAS_WORDS)
    await ben.goes_to_messages()

    await house.pass_days(40)
    for who in ("ana", "ben"):  # a sign of life: to who is silent for weeks, hardly anything comes
        await house.check_in(who)
    await house.pass_days(9)  # its own week has had two visits about feedback: it waits for the next one
    for screen, other in ((ana, "@Ben Okafor"), (ben, "@Ana Souza")):
        await press_in(screen, f"Your agreement with {other}: is it still right?", "Still right")
        await expect(screen.modal).to_contain_text("still right")
        await screen.closes()
    await open_page(ana)
    await expect(ana.modal).to_contain_text("still right by you (Mon, Apr 27) and @Ben Okafor (Mon, Apr 27)")
