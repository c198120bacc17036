"""A list as a coordinator has it, on a phone: pasted in two parts, mended where it says so, and made into pairs."""

from playwright.async_api import expect

from tests.browser.screen import Screens

FIRST = (
    "Winter circle 2026;;;\n"
    "Mentor:in;Mentee;Bemerkung;\n"
    "“Fischer, Lena”;Gita Rao;mag Tee, und Kaffee;\n"
    ";;;\n"
    "Ines Duarte;＠ｈｉｒｏ;;\n"
)
SECOND = "Dana Kim;kai@example.com;;\n@femmi;@lunchbot;;\n"


async def test_a_messy_roster_becomes_pairs(screens: Screens) -> None:
    cleo, lena = await screens.open("cleo", phone=True), await screens.open("lena")
    await cleo.types("/mentorship-admin import")
    await cleo.field("One pair a line: mentor, mentee").fill(FIRST)
    await cleo.presses("Add more")
    await expect(cleo.modal).to_contain_text("1 part is kept here for a day, with 5 lines.")
    part = cleo.field("Part 2 of 2: mentor, mentee")
    await expect(part).to_have_value("")
    await part.fill(SECOND)
    await cleo.submits()

    await expect(cleo.modal).to_contain_text("2 of 4 lines need mending")
    await expect(cleo.modal).to_contain_text("Line 1 of part 2: kai@example.com is an e-mail address")
    await expect(cleo.modal).to_contain_text(
        "Line 2 of part 2: nobody here is called @femmi; did you mean @femi? Also: @lunchbot is a bot"
    )
    await expect(cleo.modal).to_contain_text("Line 3 of part 1: @Lena Fischer mentors @Gita Rao")
    await expect(cleo.modal).to_contain_text("Left out: the heading, a row that names nobody and a title.")
    await expect(cleo.modal).to_contain_text("Columns that were not looked at: “Bemerkung”.")
    assert await cleo.sideways() == 0

    await part.fill("Dana Kim;kai ngata\n@femi;@jon\n")
    await cleo.submits()
    await expect(cleo.modal).to_contain_text("4 pairs will be made")
    await cleo.presses("Make 4 pairs")

    await expect(cleo.modal).to_contain_text("4 pairs made.")
    await expect(cleo.modal).to_contain_text("@Inês Duarte mentors @Hiro Tanaka.")
    await expect(cleo.modal).to_contain_text("@Femi Adeyemi mentors @Jon Weber.")
    await lena.told("You are @Gita Rao's mentor")
