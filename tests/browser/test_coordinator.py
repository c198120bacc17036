"""Cleo coordinates: a program, pairs, and the digest that shows nothing anyone wrote."""

from playwright.async_api import expect

from bot.demo.sample_checkins import WORDS
from bot.views.digests import BLIND
from tests.browser.screen import Screens

TYPED = "mentor,mentee\n@lena, @gita\n@dana, @nobody"


async def test_cleo_starts_a_program_and_fills_it_by_form_and_by_import(screens: Screens) -> None:
    cleo, lena = await screens.open("cleo"), await screens.open("lena")

    await cleo.types("/mentorship-admin program new Winter circle")
    await expect(cleo.field("Name")).to_have_value("Winter circle")
    await cleo.submits()
    await expect(cleo.modal).to_contain_text("Winter circle is ready. Make its first pairs.")

    await cleo.presses("New pair in Winter circle")
    await cleo.chooses("Mentor", "Dana Kim")
    await cleo.chooses("Mentee", "Dana Kim")
    await cleo.submits()
    await expect(cleo.modal).to_contain_text("The mentee must be somebody else than the mentor.")
    await cleo.chooses("Mentee", "Lena Fischer")
    await cleo.submits()
    await expect(cleo.modal).to_contain_text("@Dana Kim mentors @Lena Fischer.")
    told = await lena.told("You are @Dana Kim's mentee in Winter circle")
    await expect(told).to_contain_text("@Cleo Marsh made this pair.")
    await cleo.closes()

    await cleo.presses("Import pairs into Winter circle")
    lines = cleo.field("One pair a line: mentor, mentee")
    await lines.fill(TYPED)
    await cleo.submits()
    await expect(cleo.modal).to_contain_text("1 of 2 lines need mending")
    await expect(cleo.modal).to_contain_text("Line 3: nobody here is called @nobody")
    await expect(lines).to_have_value(TYPED)
    await lines.fill(TYPED.replace("nobody", "kai"))
    await cleo.submits()
    await expect(cleo.modal).to_contain_text("2 pairs will be made")
    await cleo.presses("Make 2 pairs")
    await expect(cleo.modal).to_contain_text("@Lena Fischer mentors @Gita Rao.")
    await expect(cleo.modal).to_contain_text("@Dana Kim mentors @Kai Ngata.")
    await expect(cleo.modal).to_contain_text("hears of it from me in their own working hours.")  # Auckland sleeps
    await lena.told("You are @Gita Rao's mentor in Winter circle")


async def test_cleo_makes_gita_a_coordinator_who_then_runs_the_program_alone(screens: Screens) -> None:
    cleo, gita = await screens.open("cleo", phone=True), await screens.open("gita")

    await cleo.types("/mentorship-admin coordinators autumn")
    await expect(cleo.field("Name")).to_have_value("Autumn mentorship")
    await cleo.presses(cleo.field("Coordinators"))
    await cleo.checks("Gita Rao")
    await cleo.submits()
    await expect(cleo.modal).to_contain_text("New coordinators: @Gita Rao.")

    await gita.types("/mentorship-admin")
    await gita.presses("Dates, rhythm, coordinators and the rest of Autumn mentorship")
    await gita.presses(gita.field("Coordinators"))
    await gita.checks("Cleo Marsh", on=False)
    await gita.presses(gita.field("Coordinators"))  # the list covers what is below it
    await gita.submits()
    await expect(gita.modal).to_contain_text("No longer coordinators: @Cleo Marsh.")
    await gita.closes()
    await gita.closes()  # the list from which the settings were opened
    await gita.types("/mentorship privacy")
    await expect(gita.modal).to_contain_text("@Cleo Marsh made @Gita Rao a coordinator of Autumn mentorship")


async def test_the_digest_has_chart_and_numbers_and_nothing_that_anyone_wrote(screens: Screens) -> None:
    cleo = await screens.open("cleo")
    await cleo.types("/mentorship-admin digest")

    await expect(cleo.messages.first).to_contain_text("is on its way to your direct messages")
    digest = await cleo.told("How Autumn mentorship is doing")
    chart = digest.get_by_role("img", name="The last 9 weeks")
    await expect(chart).to_be_visible()
    assert await chart.locator("rect, path").count() > 9, "there are bars in it"
    for words in ("of 7 pairs were in touch", "questions reached people", "Too few people to show", "Week of", " met"):
        await expect(digest).to_contain_text(words)
    await expect(digest).to_contain_text("@Inês Duarte and @Kai Ngata: quiet for")
    await expect(digest).not_to_contain_text("Hiro Tanaka")  # whom nobody has asked yet how it is
    await expect(digest).to_contain_text(BLIND)

    await cleo.goes_home()
    await expect(cleo.home).to_contain_text("Programs you coordinate")
    everything = await cleo.everything()
    assert "How Autumn mentorship is doing" in everything
    assert [written for answers in WORDS for written in answers if written in everything] == []


async def test_somebody_who_coordinates_nothing_is_told_whom_to_ask(screens: Screens) -> None:
    ben = await screens.open("ben")
    await ben.types("/mentorship-admin digest")
    told = await ben.told("Only visible to you")
    await expect(told).to_contain_text("@Cleo Marsh")
