"""A sealed round in a browser: two people write, nobody can tell who has sealed, and then both read."""

from datetime import timedelta

from playwright.async_api import Locator, expect

from bot.demo.demo import Demo
from tests.browser.screen import Screen, Screens

# In the demo, Dana and Eli have read each other's feedback last week, so that they can begin anew.
DANA = ("You draw what you mean.", "Say when you are stuck.", "Show me the first draft.")
ELI = ("You ask before you answer.", "Tell me what you would cut.", "End five minutes early.")
CHANGED = "Send me the first draft."
FIELDS = ("One thing they do", "An idea for the future", "Another idea")


async def write(screen: Screen, words: tuple[str, ...]) -> None:
    for label, text in zip(FIELDS, words, strict=True):
        await screen.field(label).fill(text)
    await screen.submits()
    # "Review" alone is what the button of the form says, too: who pressed then pressed the same form twice.
    await expect(screen.modal).to_contain_text("This is what")


async def test_what_was_typed_a_moment_before_the_form_is_closed_is_there_again(screens: Screens) -> None:
    dana = await screens.open("dana")
    await dana.types("/feedback")
    await dana.submits()
    await dana.field(FIELDS[0]).fill(DANA[0])
    await dana.closes()
    await expect(dana.modal).to_have_count(0)
    await dana.types("/feedback")
    await expect(dana.modal).to_be_visible()
    await expect(dana.field(FIELDS[0])).to_have_value(DANA[0])


async def seal(screen: Screen) -> None:
    await screen.submits()
    await expect(screen.modal).to_contain_text("cannot see whether you have written")


async def everything_on(screen: Screen) -> list[tuple[str, bytes]]:
    """Home, the direct messages and `/feedback`: their words, and what they look like."""
    found = []

    async def take(place: Locator) -> None:
        last = b""
        while (picture := await place.screenshot(animations="disabled", caret="hide")) != last:
            last = picture  # until nothing moves any more
            await screen.page.wait_for_timeout(200)
        found.append((await place.inner_text(), picture))

    await screen.goes_home()
    await take(screen.home)
    await screen.goes_to_messages()
    await take(screen.page.get_by_test_id("messages"))
    await screen.types("/feedback")
    await expect(screen.modal).to_be_visible()
    await take(screen.modal)
    await screen.closes()
    await expect(screen.modal).to_have_count(0)
    return found


async def test_neither_can_tell_what_the_other_has_done_until_it_opens_for_both(screens: Screens, demo: Demo) -> None:
    dana, eli = await screens.open("dana"), await screens.open("eli")
    await dana.types("/feedback")
    await expect(dana.modal).to_contain_text("Coordinators see that you are in touch, never what you write.")
    await dana.submits()
    await expect(dana.modal).to_contain_text("What you type is kept as a draft")
    await write(dana, DANA)
    await dana.presses("Keep writing")
    await expect(dana.field("Another idea")).to_have_value(DANA[2])
    await dana.field("Another idea").fill(CHANGED)
    await dana.submits()
    await expect(dana.modal).to_contain_text(CHANGED)
    await dana.closes()
    await demo.app.tick()  # what is due anyway has come
    before = await everything_on(dana)

    await eli.presses("Write", await eli.told("A round of feedback with @Dana Kim"))
    await write(eli, ELI)
    await seal(eli)
    await eli.closes()
    assert not [text for text in (*DANA, CHANGED) if text in await eli.everything()]
    await demo.app.tick()

    after = await everything_on(dana)
    for (words, picture), (words_after, picture_after) in zip(before, after, strict=True):
        assert words == words_after
        assert picture == picture_after
    assert not [text for text in ELI if text in await dana.everything()]

    await dana.types("/feedback")
    await dana.submits()
    await expect(dana.modal).to_contain_text("Review")
    await seal(dana)
    await dana.closes()
    await demo.app.tick()
    await expect(dana.messages.filter(has_text="has opened")).to_have_count(0)
    await demo.move_to(demo.clock() + timedelta(days=8))
    for screen, partner in ((dana, "@Eli Novák"), (eli, "@Dana Kim")):
        await screen.presses("Read", await screen.told(f"Your feedback round with {partner} has opened."))
        for text in (DANA[0], DANA[1], CHANGED, *ELI):
            await expect(screen.modal).to_contain_text(text)
        assert DANA[2] not in await screen.everything(), "what was changed before the sealing is nowhere"

    await eli.presses("Thank")
    await expect(eli.modal).to_contain_text("You said thank you.")
    await dana.presses("Thank")
    await dana.presses("I will try this")
    await dana.field("What will you try?").fill("A timer on the table")
    await dana.submits()
    await expect(dana.modal).to_contain_text("A timer on the table")
    for screen in (dana, eli):
        await screen.closes()

    demo.clock.set(demo.clock() + timedelta(weeks=4, hours=-1))
    await demo.move_to(demo.clock() + timedelta(hours=2))
    for screen in (dana, eli):
        message = await screen.told("what came of it?")
        await screen.presses(screen.button("Say what came of it", message).last)  # the first is about the round before
        await screen.field("What came of it?").fill("It helped")
        await screen.submits()
        await expect(screen.modal).to_contain_text("It helped")
