"""A check-in from the first key to the partner's reading, in a browser."""

import asyncio

from playwright.async_api import Route, expect

from bot.demo.demo import Demo
from tests.browser.screen import Screens

SHARED = "I asked for feedback on the draft."
PRIVATE = "I keep putting off the hard talk."


async def test_ben_checks_in_with_the_keyboard_alone_and_ana_reads_what_he_shared(screens: Screens) -> None:
    ben, ana = await screens.open("ben"), await screens.open("ana")

    await ben.tabs_to(ben.composer)
    await ben.keyboard.type("/che")
    await expect(ben.page.get_by_test_id("completion-item")).to_have_count(1)
    await ben.hits("Tab", "Enter")
    await expect(ben.modal).to_contain_text("With @Ana Souza")

    await ben.tabs_to(ben.modal.get_by_role("radio", name="Great"))
    await ben.hits("ArrowDown")
    await ben.tabs_to(ben.modal.get_by_role("radio", name="Not yet"))
    await ben.hits("ArrowUp")  # round to the last: on another day
    await ben.tabs_to(ben.field("On which day?"))
    await ben.keyboard.type("11132026")
    await ben.tabs_to(ben.modal.get_by_role("radio", name="Only you"))
    await ben.hits("ArrowDown")
    await expect(ben.modal).to_contain_text("Ana Souza and you can read what you write here")
    await ben.tabs_to(ben.field("What went well?"))
    await ben.keyboard.type(SHARED)
    await ben.tabs_to(ben.field("Just for me"))
    await ben.keyboard.type(PRIVATE)
    await ben.tabs_to(ben.page.get_by_test_id("modal-submit"))
    await ben.hits("Enter")

    await expect(ben.modal).to_contain_text("Saved.")
    for saved in (
        "Good",
        "Fri, Nov 13",
        SHARED,
        PRIVATE,
        "You and @Ana Souza can read this:",
        "Only you can read this:",
    ):
        await expect(ben.modal).to_contain_text(saved)
    await expect(ben.modal).to_contain_text("@Ana Souza has not read it yet.")
    await expect(ben.button("Edit this check-in")).to_be_visible()
    await ben.hits("Escape")
    await expect(ben.modal).to_have_count(0)
    await expect(ben.composer).to_be_focused()

    told = await ana.told("@Ben Okafor shared a check-in with you.")
    await expect(told).not_to_contain_text(SHARED)
    await ana.presses("Read", told)
    await expect(ana.modal).to_contain_text(SHARED)
    await expect(ana.modal).to_contain_text("Fri, Nov 13")
    assert PRIVATE not in await ana.everything()
    await ana.closes()
    await expect(ana.modal).to_have_count(0)
    cleo = await screens.open("cleo")
    assert SHARED not in await cleo.everything()

    await ben.goes_home()
    await expect(ben.home).to_contain_text("@Ana Souza read it Mon, Nov 16")


async def test_an_answer_is_edited_from_home_and_shows_as_edited(screens: Screens) -> None:
    ben, ana = await screens.open("ben", at="home"), await screens.open("ana", at="home")

    await ben.presses(ben.home.get_by_role("button", name="Edit your check-in of").first)
    await expect(ben.field("What went well?")).not_to_have_value("")
    await ben.field("What went well?").fill(SHARED)
    await ben.submits()
    await expect(ben.modal).to_contain_text("Changed.")
    await expect(ben.modal).to_contain_text("it shows as edited")
    await ben.closes()
    await expect(ben.home).to_contain_text(SHARED)
    await expect(ben.home).to_contain_text("edited since")

    await ana.presses(ana.home.get_by_role("button", name="Read the check-in of").first)
    await expect(ana.modal).to_contain_text(SHARED)
    await expect(ana.modal).to_contain_text("edited since you first read it")


async def test_a_form_that_fails_keeps_what_was_typed_and_marks_the_field(screens: Screens) -> None:
    ben = await screens.open("ben")
    await ben.types("/checkin")
    await ben.field("What is next?").fill(SHARED)
    await ben.submits()
    await expect(ben.modal.get_by_test_id("field-error").first).to_have_text("Please complete this required field.")
    await ben.checks("Good")
    await ben.checks("Yes, on another day")
    await ben.field("On which day?").fill("2026-11-20")
    await ben.submits()

    await expect(ben.modal.get_by_test_id("field-error").locator("visible=true")).to_have_text(
        "This day has not come yet. If you have not met, choose Not yet."
    )
    await expect(ben.field("On which day?")).to_be_focused()
    await expect(ben.field("What is next?")).to_have_value(SHARED)


async def test_a_check_in_on_a_phone(screens: Screens) -> None:
    ben = await screens.open("ben", phone=True)
    await ben.composer.fill("/checkin")
    await ben.presses(ben.page.get_by_test_id("completion-item").first)
    await ben.presses(ben.page.get_by_test_id("send"))
    await expect(ben.modal).to_contain_text("With @Ana Souza")
    assert await ben.sideways() == 0
    await ben.presses(ben.modal.get_by_text("Great", exact=True))
    await ben.field("What went well?").fill(SHARED)
    await ben.checks("Ana Souza and you")
    await ben.submits()
    await expect(ben.modal).to_contain_text("Saved.")
    assert await ben.sideways() == 0
    await ben.closes()

    await ben.goes_home()
    await expect(ben.home).to_contain_text(SHARED)
    assert await ben.sideways() == 0


async def test_who_saves_while_a_choice_is_on_its_way_saves_once_what_was_chosen(screens: Screens, demo: Demo) -> None:
    ben = await screens.open("ben")
    await ben.types("/checkin")
    await ben.checks("Good")
    await ben.field("What went well?").fill(SHARED)
    chosen, go_on = asyncio.Event(), asyncio.Event()

    async def hold(route: Route) -> None:
        chosen.set()
        await go_on.wait()
        await route.continue_()

    await ben.page.route("**/page/press", hold)
    twice = "form => { form.querySelector('[value=partner]').click(); form.requestSubmit(); form.requestSubmit(); }"
    await ben.modal.locator("form").evaluate(twice)
    await chosen.wait()
    go_on.set()
    await ben.settles()
    await expect(ben.modal).to_contain_text("You and @Ana Souza can read this:")
    sent = [each.payload["type"] for each in demo.playground.courier.sent if each.payload.get("type")]
    assert sent[-2:] == ["block_actions", "view_submission"] and sent.count("view_submission") == 1
