"""The last two weeks of a pair in a browser, to the keepsake: Ana on her phone and Ben at his desk."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest_asyncio
from playwright.async_api import Browser, expect

from tests.browser.screen import Screen, Screens
from tests.conftest import MONDAY, Clock, House, open_house

LAST_DAY = datetime(2026, 4, 10, tzinfo=UTC)
BENS, ANAS, WROTE = "You never made me feel slow.", "You asked what nobody dared to.", "My first talk went well."


@pytest_asyncio.fixture(loop_scope="session")
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """Ana mentors Ben, for another twelve days."""
    async with open_house(Clock(), f"sqlite:///{tmp_path / 'house.db'}") as house:
        await house.start_program(starts_on=MONDAY.date(), ends_on=LAST_DAY.date())
        await house.pair("ana", "ben", invited=False)
        await house.check_in("ben", went_well=WROTE, audience="partner")
        await house.move_to(LAST_DAY - timedelta(days=12), step=timedelta(hours=12))
        yield house


@pytest_asyncio.fixture(loop_scope="session")
async def screens(browser: Browser, house: House) -> AsyncIterator[Screens]:
    screens = Screens(browser, house)
    yield screens
    await screens.close()
    assert screens.trouble == []


async def press(screen: Screen, label: str) -> None:
    await screen.presses(screen.button(label, screen.modal).last)


async def press_in(screen: Screen, words: str, label: str) -> None:
    """A button of the newest message with these words, which opens something."""
    await screen.presses(label, await screen.told(words))
    await expect(screen.modal).to_be_visible()


async def writes(screen: Screen, whom: str, thanks: str) -> None:
    await press_in(screen, "What do you thank them for", "Write")
    await expect(screen.modal).to_contain_text("It opens for both of you on your last day.")
    await screen.field(f"What do you thank {whom} for?").fill(thanks)
    assert await screen.sideways() == 0
    await screen.submits()
    await expect(screen.modal).to_contain_text("Sealed.")
    await screen.closes()


async def test_two_write_for_their_last_day_and_take_a_keepsake_along(screens: Screens, house: House) -> None:
    ana, ben = await screens.open("ana", phone=True), await screens.open("ben")
    await writes(ben, "Ana Souza", BENS)
    await writes(ana, "Ben Okafor", ANAS)
    await expect(ana.messages.filter(has_text=BENS)).to_have_count(0)

    await house.move_to(LAST_DAY.replace(hour=16), step=timedelta(hours=12))
    for screen, theirs in ((ana, BENS), (ben, ANAS)):
        await press_in(screen, "thank each other for has opened", "Read both")
        await expect(screen.modal).to_contain_text(theirs)
        assert await screen.sideways() == 0
        await screen.closes()
        await press_in(screen, "is the last day of your mentorship", "Keepsake")
        await expect(screen.field("Part 1 of 1")).to_have_value(re.compile(re.escape(theirs)))
        await expect(screen.field("Part 1 of 1")).to_have_value(re.compile(re.escape(WROTE)))
        assert await screen.sideways() == 0
        await press(screen, "As JSON")
        await expect(screen.field("Part 1 of 1")).to_have_value(re.compile('"chapters"'))
        await screen.submits()

    await press_in(ana, "is the last day of your mentorship", "Go on together")
    await expect(ana.modal).to_contain_text("You would like to go on.")
    await ana.closes()
    await house.move_to(LAST_DAY + timedelta(days=3, hours=14), step=timedelta(hours=12))
    await press_in(ben, "would like to go on with you", "Go on together")
    await expect(ben.modal).to_contain_text("go on, without the program")
