"""Ben says in settings where she lives, and when she wants to be visited."""

from playwright.async_api import expect

from tests.browser.screen import Screens


async def test_a_time_zone_is_looked_for_and_chosen(screens: Screens) -> None:
    ben = await screens.open("ben")
    await ben.types("/mentorship settings")

    await ben.field("Time zone").fill("ist")
    found = ben.modal.get_by_label("Found")
    await expect(found).to_contain_text("Dublin, Ireland")
    await expect(found).to_contain_text("Kolkata, India")
    await ben.chooses("Found", await found.locator("option", has_text="Dublin").inner_text())
    await ben.submits()

    await expect(ben.modal).to_contain_text("Europe/Dublin")
    await ben.closes()
    await ben.types("/mentorship settings")
    await expect(ben.modal.get_by_label("Found")).to_have_value("Europe/Dublin")


async def test_visit_time_and_days_are_chosen_on_a_phone(screens: Screens) -> None:
    ben = await screens.open("ben", phone=True)
    await ben.types("/mentorship settings")
    await expect(ben.modal).to_contain_text("Leave it empty for the time of your programs: 10:00 for you.")
    assert await ben.sideways() == 0

    days = ben.modal.get_by_role("group", name="Visit days")
    await ben.field("Visit time").fill("17:30")
    await ben.presses(days.get_by_label("Sunday"))
    await ben.presses(days.get_by_label("Thursday"))
    await ben.submits()
    await expect(ben.modal).to_contain_text("Choose a time within your day, from 09:00 on and before 17:00, or none.")
    await expect(ben.modal).to_contain_text("You do not work on Sunday.")
    assert await ben.sideways() == 0

    await ben.field("Visit time").fill("14:30")
    await ben.presses(days.get_by_label("Sunday"))
    await ben.submits()
    await expect(ben.modal).to_contain_text("Visits: 14:30, Thu, at most 3 a week")
    assert await ben.sideways() == 0
