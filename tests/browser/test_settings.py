"""Ben chooses her time zone by typing what she calls it."""

from playwright.async_api import expect

from tests.browser.screen import Screens


async def test_a_time_zone_is_looked_for_and_chosen(screens: Screens) -> None:
    ben = await screens.open("ben")
    await ben.types("/mentorship settings")

    await ben.field("Time zone").fill("ist")
    found = ben.modal.get_by_label("Found")
    await expect(found).to_contain_text("Dublin, Ireland")
    await expect(found).to_contain_text("Kolkata, India")
    label = await found.locator("option", has_text="Dublin").inner_text()
    await found.select_option(label=label)
    await ben.submits()

    await expect(ben.modal).to_contain_text("Europe/Dublin")
    await ben.closes()
    await ben.types("/mentorship settings")
    await expect(ben.modal.get_by_label("Found")).to_have_value("Europe/Dublin")
