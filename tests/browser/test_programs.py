"""Cleo changes a program: by phone she reads what will happen to whom before it is done, and both of a pair hear it."""

from playwright.async_api import expect

from tests.browser.screen import Screens


async def test_cleo_extends_a_program_in_its_last_week_having_read_what_that_does(screens: Screens) -> None:
    cleo, ben = await screens.open("cleo", phone=True), await screens.open("ben")
    await cleo.types("/mentorship-admin program edit autumn")
    await cleo.field("Last day").fill("2026-11-20")  # this Friday: its last week
    await cleo.submits()
    await expect(cleo.modal).to_contain_text("go on until Fri, Nov 20")
    await cleo.submits()
    await expect(cleo.modal).to_contain_text("Autumn mentorship is changed.")
    await ben.told("Autumn mentorship now runs until Fri, Nov 20.")

    await cleo.presses("Dates, rhythm, coordinators and the rest of Autumn mentorship")
    await expect(cleo.field("Last day")).to_have_value("2026-11-20")
    await cleo.field("Last day").fill("2026-12-18")
    await cleo.submits()
    await expect(cleo.modal).to_contain_text("What will happen")
    await expect(cleo.modal).to_contain_text("go on until Fri, Dec 18: 4 weeks more than until Fri, Nov 20.")
    await expect(cleo.modal).to_contain_text("Nothing is done yet.")
    assert await cleo.sideways() == 0
    await cleo.field("Last day").fill("2026-12-11")  # other words below than were shown: shown anew
    await cleo.submits()
    await expect(cleo.modal).to_contain_text("go on until Fri, Dec 11: 3 weeks more")
    await cleo.submits()
    await expect(cleo.modal).to_contain_text("Autumn mentorship is changed.")
    told = await ben.told("Autumn mentorship now runs until Fri, Dec 11.")
    await expect(told).to_contain_text("So does your mentorship with")

    await cleo.presses("Dates, rhythm, coordinators and the rest of Autumn mentorship")
    await cleo.presses("End the program now")
    await expect(cleo.modal).to_contain_text("Both of each hear it in their working hours; nothing more is asked.")
    await cleo.presses("Leave it")
    await expect(cleo.modal).to_contain_text("to Fri, Dec 11")
