"""On a phone: a digest with the pairs that may need a hand, and one of them handled until a day."""

from playwright.async_api import expect

from tests.browser.screen import Screens


async def test_a_coordinator_looks_after_a_pair_on_a_phone(screens: Screens) -> None:
    cleo = await screens.open("cleo", phone=True)
    await cleo.types("/mentorship-admin digest")
    digest = await cleo.told("Pairs that may need a hand")
    await expect(digest).to_contain_text("@Inês Duarte and @Kai Ngata: quiet for")
    await expect(digest).to_contain_text("the program meets")
    assert await cleo.sideways() == 0

    await cleo.presses("Open this pair", digest)
    await expect(cleo.modal).to_contain_text("Who may need a hand")
    await cleo.presses("Handled: Inês Duarte and Kai Ngata")
    until = cleo.field("Leave this pair out of the digest until")
    await expect(until).to_have_value("2026-11-30")
    await until.fill("2026-11-27")
    await cleo.submits()
    await expect(cleo.modal).to_contain_text("Handled by @Cleo Marsh until Fri, Nov 27")
    assert await cleo.sideways() == 0
    await cleo.closes()

    await screens.demo.app.tick()
    await cleo.types("/mentorship-admin")
    await cleo.presses("Who may need a hand in Autumn mentorship")
    await cleo.presses("Take back Inês Duarte and Kai Ngata")
    await expect(cleo.button("Handled: Inês Duarte and Kai Ngata")).to_be_visible()
