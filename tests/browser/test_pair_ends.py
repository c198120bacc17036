"""A pair is left on a phone, and that is taken back."""

from datetime import timedelta

from playwright.async_api import expect

from bot.demo.demo import Demo
from tests.browser.screen import Screens


async def test_ben_leaves_on_his_phone_sleeps_over_it_and_takes_it_back(screens: Screens, demo: Demo) -> None:
    ben, ana = await screens.open("ben", at="home", phone=True), await screens.open("ana")

    await ben.presses("Extend or end it with Ana Souza", ben.home)
    await ben.presses("Leave this pair", ben.modal)
    await expect(ben.modal).to_contain_text("would a pause, or a word with a coordinator, help?")
    assert await ben.sideways() == 0
    await ben.presses("A word with a coordinator", ben.modal)
    await expect(ben.modal).to_contain_text("Ask a coordinator")
    await ben.closes()

    await ben.presses("Extend or end it with Ana Souza", ben.home)
    await ben.presses("Leave this pair", ben.modal)
    await ben.submits()
    await expect(ben.modal).to_contain_text("You can take that back until Tue, Nov 17 at 11:00.")
    assert await ben.sideways() == 0
    await ben.closes()
    await expect(ben.home).to_contain_text("ended on Mon, Nov 16.")
    await demo.move_to(demo.clock() + timedelta(hours=1))
    told = ana.messages.filter(has_text="has ended. Nothing more is asked about it.")
    await expect(told).to_have_count(1)
    assert "left" not in await told.inner_text()

    await ben.presses("Take back the end with Ana Souza", ben.home)
    await expect(ben.modal).to_contain_text("is as it was before.")
    await ben.closes()
    await expect(ben.button("Pause with Ana Souza", ben.home)).to_be_visible()
    await expect(told).to_have_count(0)
    await expect(ana.messages.filter(has_text="had ended. It goes on now.")).to_have_count(1)
