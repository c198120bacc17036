"""A meeting in a browser, from the first proposal to what the two take from it: Gita on a phone, Femi at a desk."""

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

from playwright.async_api import Locator, expect

from bot.demo.demo import Demo
from tests.browser.screen import Screens

TOPIC, TAKEAWAY = "How to say no to a third project.", "Say no by naming what would have to wait."
OWN = "I was more nervous than I let on."
LAGOS, KOLKATA = ZoneInfo("Africa/Lagos"), ZoneInfo("Asia/Kolkata")
TUESDAY = datetime(2026, 11, 17, 5, 0, tzinfo=UTC)  # 10:30 for Gita
TUESDAY_NOON = datetime(2026, 11, 17, 11, 0, tzinfo=UTC)  # for Femi
TWO_HOURS = timedelta(hours=2)


async def test_a_meeting_from_its_proposal_to_its_takeaway(screens: Screens, demo: Demo) -> None:
    gita, femi = await screens.open("gita", phone=True), await screens.open("femi")

    await gita.types("/meet")
    await expect(gita.modal).to_contain_text("Propose times")
    assert await gita.sideways() == 0
    await gita.submits()
    await expect(gita.modal).to_contain_text("✓ Proposed.")
    await gita.closes()

    await demo.app.tick()
    first = femi.buttons(await femi.told("proposes to meet")).first
    shown = await first.inner_text()
    await femi.presses(first)
    await expect(femi.modal).to_contain_text("✓ You meet")
    starts_at = await start_in_links(femi.modal)
    assert shown == in_words(starts_at, LAGOS)
    await femi.closes()

    await demo.move_to(TUESDAY)
    message = await gita.told("has picked a time")
    await expect(message).to_contain_text(f"{in_words(starts_at, KOLKATA)} · {starts_at.astimezone(LAGOS):%H:%M}")
    assert await start_in_links(message) == starts_at and await gita.sideways() == 0
    await gita.presses("Open the agenda", await gita.told("Femi Adeyemi", offers="Open the agenda"))
    await gita.presses("Add a line", gita.modal)
    await gita.field("What do you want to talk about?").fill(TOPIC)
    await gita.submits()
    await expect(gita.modal).to_contain_text(TOPIC)
    await gita.presses("Share it", gita.modal)
    await expect(gita.modal).to_contain_text("✓ Shared with @Femi Adeyemi")
    assert await gita.sideways() == 0
    await gita.closes()

    await demo.move_to(TUESDAY_NOON)
    await femi.presses("Agenda", await femi.told("has shared the agenda"))
    await expect(femi.modal).to_contain_text(TOPIC)
    await femi.closes()

    await demo.move_to(starts_at + TWO_HOURS)
    await gita.presses("We met", await gita.told("You were to meet"))
    await gita.field("What do you two take from it?").fill(TAKEAWAY)
    await gita.field("Just for you").fill(OWN)
    assert await gita.sideways() == 0
    await gita.submits()
    await expect(gita.modal).to_contain_text(TAKEAWAY)
    await gita.closes()

    await femi.presses("We met", await femi.told("You were to meet"))
    await expect(femi.modal).to_contain_text("✓ You both say that you met.")
    await expect(femi.field("What do you two take from it?")).to_have_value(TAKEAWAY)
    await expect(femi.field("Just for you")).to_have_value("")
    assert OWN not in await femi.everything()


async def start_in_links(place: Locator) -> datetime:
    """Of what Google's and Outlook's links add to a calendar, which must be the same."""
    links = [await each.get_attribute("href") or "" for each in await place.locator("a[href^='https://']").all()]
    asked = {urlsplit(each).netloc: parse_qs(urlsplit(each).query) for each in links}
    google = datetime.fromisoformat(asked["calendar.google.com"]["dates"][0].split("/")[0])
    outlook = datetime.fromisoformat(asked["outlook.office.com"]["startdt"][0])
    assert google == outlook
    return google


def in_words(at: datetime, zone: ZoneInfo) -> str:
    here = at.astimezone(zone)
    return f"{here:%a, %b} {here.day} at {here:%H:%M}"
