"""Promises in a browser: given, moved, kept and told; and one that was missed, which is mended."""

from datetime import UTC, datetime

from playwright.async_api import expect

from bot.demo.demo import Demo
from bot.demo.sample_plans import MISSED
from tests.browser.screen import Screens

NEXT = "Ask for a demo of the new editor."
FRIDAY = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)  # 11:00 for Ben and for Ana
WEEK_AFTER = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
MONDAY_AFTER = datetime(2026, 11, 30, 10, 0, tzinfo=UTC)


async def test_a_promise_is_made_from_what_is_next_moved_kept_and_told(screens: Screens, demo: Demo) -> None:
    ben, ana = await screens.open("ben", phone=True), await screens.open("ana")

    await ben.types("/checkin")
    await ben.checks("Good")
    await ben.field("What is next?").fill(NEXT)
    await ben.checks("Ana Souza and you")
    await ben.submits()
    await ben.presses("Make it a promise", ben.modal)
    await expect(ben.field("I will …")).to_have_value(NEXT)
    await ben.chooses("By …", "This week (Fri, Nov 20)")
    assert await ben.sideways() == 0
    await ben.submits()
    await expect(ben.modal).to_contain_text("by Fri, Nov 20")
    await ben.closes()
    await ben.closes()  # the check-in that it came from

    await demo.move_to(FRIDAY)
    await expect(ana.messages.filter(has_text="has promised you something, by Fri, Nov 20.")).to_have_count(1)
    asked = await ben.told("is for today. Is it done?")
    assert await ben.sideways() == 0
    await ben.presses("Move it", asked)
    await ben.field("Or another day").fill("2026-11-27")
    await ben.submits()
    await expect(ben.modal).to_contain_text("Fri, Nov 27")
    await ben.closes()

    await demo.move_to(WEEK_AFTER)
    await expect(ana.messages.filter(has_text="has moved a promise to you in time")).to_have_count(2)
    asked = await ben.told("is for today. Is it done?")
    await ben.presses("Kept", asked)
    await expect(asked).to_contain_text("✓ Kept")
    await demo.move_to(MONDAY_AFTER)
    told = ana.messages.filter(has_text="has kept a promise to you.")
    await ana.presses(ana.button("See", told.last).last)
    for words in (NEXT, "Fri, Nov 20", "Fri, Nov 27"):
        await expect(ana.modal).to_contain_text(words)


async def test_a_missed_promise_is_mended_by_both(screens: Screens) -> None:
    dana, eli = await screens.open("dana", at="home", phone=True), await screens.open("eli")

    await dana.presses(dana.button("Say what now", dana.home).first)
    await expect(dana.modal).to_contain_text("That happens to everybody who promises things.")
    assert await dana.sideways() == 0
    await dana.checks("I will do it, by a new day")
    await dana.field("What happened?").fill("Their lead was away.")
    await dana.chooses("By …", 1)
    await dana.submits()
    await dana.closes()

    await eli.types("/promise")
    for words in (MISSED.will, "It gets a new day.", "Their lead was away."):
        await expect(eli.modal).to_contain_text(words)
    await eli.presses("Thank", eli.modal)
    await expect(eli.modal).to_contain_text("✓ Thanked.")
    for place in (dana.home, eli.modal):
        assert "missed" not in (await place.inner_text()).lower()
