"""Visits in a browser: one message for all that waits, which says what has become of each thing."""

from datetime import UTC, datetime

from playwright.async_api import Locator, expect

from bot.demo.demo import Demo
from bot.domain.prompts import PromptState
from bot.views.home import week_is_full
from bot.views.prompts import CLOSED
from tests.browser.screen import Screen, Screens

MONDAY_EVENING = datetime(2026, 11, 16, 17, 0, tzinfo=UTC)  # 18:00 for Ben and for Ana, after their working hours
TUESDAY = datetime(2026, 11, 17, 9, 0, tzinfo=UTC)  # 10:00, the day of the check-in
FRIDAY = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
NEXT_MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
FIRST, SECOND = "I asked for feedback on the draft.", "We agreed on a next step."


async def share(demo: Demo, *answers: str) -> None:
    """Ben checks in, once for each of these, and shares it with Ana."""
    ben = demo.playground.person("ben")
    for answer in answers:
        await ben.types("/checkin")
        assert await ben.submits({"mood": "Good", "went_well": answer, "audience": "partner"}) == {}
        await ben.closes(everything=True)
    await demo.app.tick()


async def four_things(screens: Screens, demo: Demo, *, phone: bool = False) -> tuple[Screen, Locator]:
    """Two entries that Ben shared in the evening, and the question and the pulse of the morning."""
    await demo.move_to(MONDAY_EVENING)
    await share(demo, FIRST, SECOND)
    ana = await screens.open("ana", phone=phone)
    before = await ana.messages.count()
    await demo.move_to(TUESDAY)
    visit = await ana.told("4 things for you")
    await expect(ana.messages).to_have_count(before + 1)
    return ana, visit


async def test_four_things_are_one_message_on_a_phone_where_each_is_done_and_ticked(
    screens: Screens, demo: Demo
) -> None:
    ana, message = await four_things(screens, demo, phone=True)
    await expect(ana.button("Read", message)).to_have_count(2)
    await expect(message).to_contain_text("Time to check in on your mentorship with @Ben Okafor")
    assert FIRST not in await ana.everything() and await ana.sideways() == 0

    await ana.presses(ana.button("Read", message).first)
    await expect(ana.modal).to_contain_text(FIRST)
    assert await ana.sideways() == 0
    await ana.closes()
    await expect(message.get_by_text("✓ Read.")).to_have_count(1)
    await expect(ana.button("Read", message)).to_have_count(1)

    await ana.presses(message.get_by_text("Good", exact=True))
    await expect(ana.modal).to_contain_text("Your word is saved.")
    await ana.field("What is next?").fill("Read his draft.")
    await ana.submits()
    await expect(ana.modal).to_contain_text("Read his draft.")
    await ana.closes()
    await expect(message).to_contain_text(CLOSED[PromptState.ANSWERED])
    await expect(ana.buttons(message)).to_have_text(["Read", "Answer", "Not this time"])  # with the pulse
    assert await ana.sideways() == 0


async def test_the_menu_of_a_visit_is_opened_by_touch_and_by_keyboard(screens: Screens, demo: Demo) -> None:
    ana, visit = await four_things(screens, demo, phone=True)
    menu = visit.get_by_role("button", name="More actions")
    width = await ana.page.evaluate("document.documentElement.clientWidth")

    await ana.presses(menu)
    for option in ("Why did I get this?", "Less of this"):
        box = await visit.get_by_role("menuitem", name=option).bounding_box()
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= width
    await ana.presses(visit.get_by_role("menuitem", name="Why did I get this?"))
    await expect(ana.modal).to_contain_text("Every week, with @Ben Okafor, in Autumn mentorship.")
    await expect(ana.modal).to_contain_text("of at most 3 visits")
    assert await ana.sideways() == 0
    await ana.page.get_by_test_id("modal-close").evaluate("button => { button.click(); button.click(); }")
    await expect(ana.modal).to_have_count(0)
    await expect(ana.page.get_by_role("alert")).to_have_count(0)

    await menu.focus()
    await ana.hits("Enter", "ArrowDown", "Enter")
    await expect(ana.modal).to_contain_text("Fewer visits")
    await expect(ana.modal).to_contain_text("A pause for a pair")
    await ana.hits("Escape")
    await expect(ana.modal).to_have_count(0)
    await expect(menu).to_be_focused()


async def test_a_pair_is_paused_from_the_menu_of_a_visit_on_a_phone(screens: Screens, demo: Demo) -> None:
    ana, visit = await four_things(screens, demo, phone=True)
    await ana.presses(visit.get_by_role("button", name="More actions"))
    await ana.presses(visit.get_by_role("menuitem", name="Less of this"))
    await expect(ana.modal).to_contain_text("Nothing is asked about it until a day that you choose.")
    assert await ana.sideways() == 0

    await ana.presses("Pause with Ben Okafor", ana.modal)
    await expect(ana.modal).to_contain_text("Both of you are told until when it is paused, not by whom.")
    assert await ana.sideways() == 0
    until = ana.field("It goes on by itself on")
    await until.fill("2026-11-17")
    await ana.submits()
    await expect(ana.modal).to_contain_text("It can go on from tomorrow on. Choose Wed, Nov 18 or a later day.")
    await until.fill("2026-12-01")
    await ana.submits()
    await expect(ana.modal).to_contain_text("until Tue, Dec 1. Both of you hear of it.")
    await expect(ana.button("Another day", ana.modal)).to_be_visible()
    assert await ana.sideways() == 0


async def test_what_is_done_elsewhere_is_ticked_in_the_message(screens: Screens, demo: Demo) -> None:
    ana, visit = await four_things(screens, demo)

    await ana.goes_home()
    await ana.presses(ana.button("Read", ana.home).first)
    await expect(ana.modal).to_be_visible()
    await ana.closes()
    await ana.goes_to_messages()
    await expect(visit.get_by_text("✓ Read.")).to_have_count(1)

    await ana.types("/checkin")
    await ana.checks("Good")
    await ana.submits()
    await expect(ana.modal).to_contain_text("Saved.")
    await ana.closes()
    await expect(visit).to_contain_text(CLOSED[PromptState.ANSWERED])
    await expect(ana.buttons(visit)).to_have_text(["Read", "Answer", "Not this time"])  # with the pulse


async def test_a_full_week_brings_nothing_more_and_monday_brings_it_all(screens: Screens, demo: Demo) -> None:
    ana = await screens.open("ana")
    person = demo.playground.person("ana")
    await person.types("/mentorship settings")
    assert await person.submits({"visits_a_week": "1"}) == {}
    await person.closes(everything=True)
    await demo.move_to(TUESDAY)
    await ana.told("Time to check in")
    before = await ana.messages.count()

    await share(demo, FIRST, SECOND)
    await demo.move_to(FRIDAY)
    await ana.goes_home()
    await expect(ana.home).to_contain_text(week_is_full(1))
    await ana.goes_to_messages()
    assert await ana.messages.count() == before

    await demo.move_to(NEXT_MONDAY)
    await expect(ana.messages).to_have_count(before + 1)
    await expect(ana.button("Read", await ana.told("things for you"))).to_have_count(2)
