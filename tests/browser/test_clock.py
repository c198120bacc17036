"""Time passes: the scheduled question comes, and is answered, put off, or let go."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from playwright.async_api import expect

from bot.demo.demo import Demo
from bot.domain.prompts import PromptState
from bot.views.prompts import CLOSED
from tests.browser.screen import Screen, Screens


async def next_morning(screen: Screen) -> None:
    """Tuesday 10:00 for Ben and for Ana, whose clocks agree: the day of the check-in."""
    await screen.presses(screen.page.get_by_test_id("clock-next-morning"))
    await expect(screen.page.get_by_test_id("clock-now")).to_have_text("Tue, Nov 17, 2026 10:00")
    await expect(screen.page.locator("#clock")).to_have_attribute("aria-busy", "false")


async def test_the_question_comes_in_working_hours_and_is_answered(screens: Screens, demo: Demo) -> None:
    ben = await screens.open("ben")
    await next_morning(ben)

    asked = await ben.told("Time to check in on your mentorship with @Ana Souza")
    await expect(asked.locator(".message-time:visible")).to_have_text("10:00")
    await ben.presses("Answer this question", asked)
    await ben.checks("Okay")
    await ben.field("What is next?").fill("Ask by Wednesday.")
    await ben.submits()
    await expect(ben.modal).to_contain_text("Saved.")
    await ben.closes()
    await expect(asked).to_contain_text(CLOSED[PromptState.ANSWERED])
    await expect(ben.button("Answer this question", asked)).to_have_count(0)
    await ben.goes_home()
    await expect(ben.button("Answer this question", ben.home)).to_have_count(0)

    hours = asked_at(demo)
    assert len(hours) >= 5, "by now it has been Tuesday morning from Auckland to Berlin"
    assert all(moment.weekday() < 5 and 9 <= moment.hour < 17 for moment in hours.values()), hours


def asked_at(demo: Demo) -> dict[str, datetime]:
    """When each person was asked, by their own clock."""
    workspace = demo.playground.workspace
    moments = {}
    for member in workspace.members.values():
        conversation = workspace.find_dm(member.id)
        for message in conversation.messages.values() if conversation else ():
            if "Time to check in" in message.text or "Check-in with" in message.text:  # beside other things
                moments[member.handle] = datetime.fromtimestamp(float(message.ts), UTC).astimezone(ZoneInfo(member.tz))
    return moments


async def test_later_asks_again_at_the_chosen_moment_and_not_this_time_lets_it_go(screens: Screens) -> None:
    ana = await screens.open("ana")
    await next_morning(ana)

    asked = await ana.told("Time to check in")
    await ana.presses("Ask me this later", asked)
    await expect(ana.field("Later today: Tue, Nov 17 at 13:00")).to_be_checked()
    assert "tonight" not in (await ana.modal.inner_text()).lower()
    await ana.checks("Tomorrow: Wed, Nov 18 at 10:00")
    await ana.submits()
    await expect(ana.modal).to_contain_text("You will be asked again Wed, Nov 18 at 10:00.")
    await ana.closes()
    await expect(asked).to_contain_text("You will be asked again Wed, Nov 18 at 10:00.")
    await expect(ana.button("Answer this question now", asked)).to_be_visible()

    before = await ana.messages.count()
    await ana.page.get_by_test_id("clock-to").fill("2026-11-18T10:00")
    await ana.presses(ana.page.get_by_test_id("clock-go"))
    await expect(ana.messages).to_have_count(before + 1)
    again = await ana.told("Ben Okafor", offers="Do not answer this one")
    await ana.presses("Do not answer this one", again)
    await expect(again).to_contain_text(CLOSED[PromptState.SKIPPED])
    beside = ["Answer", "Not this time"]  # the pulse, which waits as it was
    await expect(ana.buttons(again)).to_have_text([*beside, "Undo"])
    await expect(ana.button("Do not answer this one", again)).to_have_count(0)
    await ana.goes_home()
    await expect(ana.button("Open this question again", ana.home)).to_be_visible()
