"""The page itself: every corner opens without trouble, reset forgets everything, and the README's picture."""

import os
import re
import struct
from pathlib import Path

from playwright.async_api import expect

from tests.browser.screen import DESK, Screens

HELP = "/mentorship privacy"  # a line of the answer to /mentorship help
PICTURE = Path(__file__).parent / "playground.png"


async def test_every_corner_of_the_page_opens_without_trouble(screens: Screens) -> None:
    """What counts as trouble, from a refused script to a file from another server: `Screens`."""
    ben = await screens.open("ben", at="home")
    await expect(ben.home).to_contain_text("Check-in from @Ana Souza, Tue, Nov 10 · not read yet")
    await expect(ben.home).to_contain_text("What you wrote")
    for opens, shows in (
        ("Settings", "Your day starts at"),
        ("Time away", "First day away"),
        ("Who sees what", "Who has looked"),
        ("Reflect", "Who can read this?"),
    ):
        await ben.presses(ben.home.get_by_role("button", name=opens, exact=True))
        await expect(ben.modal).to_contain_text(shows)
        await ben.closes(everything=True)
        await expect(ben.modal).to_have_count(0)
    await ben.goes_to("channel-mentoring")
    await ben.types("/mentorship help")
    await ben.told(HELP)
    await ben.types("/chekin")
    await ben.told("is not a valid command")
    await ben.goes_to_messages()
    await ben.types("Hello?")
    await ben.told("/mentorship help")
    await ben.becomes("Lena Fischer")
    await ben.types("/checkin")
    await ben.told("you are not in a pair yet. @Cleo Marsh")
    await ben.presses(ben.page.get_by_test_id("faults").locator("summary"))
    await expect(ben.page.get_by_test_id("fault-add")).to_be_visible()


async def test_it_opens_on_the_message_that_introduces_the_bot_and_says_what_to_press(screens: Screens) -> None:
    first = await screens.open()
    welcome = await first.told("You are @Ana Souza's mentee")
    line = first.page.get_by_test_id("first-step")
    await expect(line).to_contain_text("You are Ben")
    await first.presses("/checkin", line)
    await expect(first.composer).to_have_value(re.compile("^/checkin"))
    await first.composer.fill("")
    await first.becomes("Ana Souza")
    await expect(line).to_have_count(0)
    await first.becomes("Ben Okafor")
    await expect(line).to_be_visible()
    assert await first.sideways() <= 0
    await first.presses("Check in", welcome)
    await expect(first.modal).to_contain_text("How is it going")
    await expect(line).to_have_count(0)
    another_tab = await first.page.context.new_page()
    await another_tab.goto(first.page.url)
    await expect(another_tab.get_by_test_id("message").last).to_contain_text("You are @Ana Souza's mentee")
    await expect(another_tab.get_by_test_id("first-step")).to_have_count(0)


async def test_a_fault_that_is_spent_stays_so_when_another_is_added(screens: Screens) -> None:
    ben = await screens.open("ben")
    await ben.presses(ben.page.get_by_test_id("faults").locator("summary"))
    await ben.page.get_by_test_id("fault-method").select_option("views.open")
    await ben.page.get_by_test_id("fault-what").select_option("error_before")
    await ben.page.get_by_test_id("fault-times").fill("1")
    await ben.presses(ben.page.get_by_test_id("fault-add"))
    await expect(ben.page.locator(".fault")).to_contain_text("(1×)")
    await ben.types("/checkin")
    await expect(ben.page.locator(".fault")).to_contain_text("(1×) – done")
    await ben.page.get_by_test_id("fault-method").select_option("chat.update")
    await ben.presses(ben.page.get_by_test_id("fault-add"))
    await expect(ben.page.locator(".fault")).to_have_count(2)
    await expect(ben.page.locator(".fault").first).to_contain_text("– done")
    await ben.types("/checkin")
    await expect(ben.modal).to_contain_text("How is it going")


async def test_reset_forgets_everything_and_puts_the_clock_back(screens: Screens) -> None:
    ben = await screens.open("ben")
    await ben.types("/mentorship help")
    await ben.told(HELP)
    await ben.presses(ben.page.get_by_test_id("clock-next-morning"))
    await expect(ben.page.get_by_test_id("clock-now")).to_have_text("Tue, Nov 17, 2026 10:00")

    await ben.presses(ben.page.get_by_test_id("reset"))
    await ben.presses(ben.page.get_by_test_id("confirm-no"))
    await expect(ben.page.get_by_test_id("clock-now")).to_have_text("Tue, Nov 17, 2026 10:00")
    await ben.presses(ben.page.get_by_test_id("reset"))
    await ben.presses(ben.page.get_by_test_id("confirm-yes"))
    await expect(ben.page.get_by_test_id("clock-now")).to_have_text("Mon, Nov 16, 2026 11:00")
    await expect(ben.page.get_by_test_id("offline")).to_have_count(0)  # the bot is back
    await expect(ben.messages.filter(has_text=HELP)).to_have_count(0)
    await ben.types("/checkin")
    await expect(ben.modal).to_contain_text("With @Ana Souza")


async def test_the_picture_in_the_readme_is_made_here(screens: Screens) -> None:
    """`UPDATE_PICTURES=1 make test` draws it anew."""
    if os.environ.get("UPDATE_PICTURES"):
        ben = await screens.open("ben")
        await ben.presses(ben.page.get_by_test_id("clock-next-morning"))
        await ben.presses("Answer this question", await ben.told("Time to check in"))
        await ben.checks("Good")
        await ben.checks("Ana Souza and you")
        await expect(ben.modal).to_contain_text("Ana Souza and you can read what you write here")
        await ben.field("What went well?").fill("I asked for feedback on the draft before it felt ready.")
        await ben.page.screenshot(path=PICTURE)
    head = PICTURE.read_bytes()[:24]
    assert head.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", head[16:]) == (DESK["width"], DESK["height"])
