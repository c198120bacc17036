"""One person's browser tab: what they type and press, and what they see.

Whatever is done through a `Screen` returns when the page shows what came of it: what is looked for after that is never
found on the screen before. `test_nothing_races.py` sees to it that all is done that way.
"""

import re
from typing import Any

from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Locator, Page, Request, Response, expect

from bot.demo.demo import Demo
from tests.conftest import HANGS, House

DESK = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 844}
MOST_TABS = 80  # presses of Tab before something counts as out of the keyboard's reach

COUNTS_CLICKS = "window.clicks = 0; window.addEventListener('click', () => { window.clicks += 1; }, true);"
SHOWS = """version => !('underWay' in document.documentElement.dataset)
                   && Number(document.documentElement.dataset.version) >= version"""

expect.set_options(timeout=HANGS * 1000)


class Screens:
    """Everybody's tabs, and what went wrong on any of them."""

    def __init__(self, browser: Browser, demo: Demo | House) -> None:
        self.browser = browser
        self.demo = demo
        self.trouble: list[str] = []
        self._contexts: list[BrowserContext] = []

    async def open(self, handle: str = "", *, at: str = "dm", phone: bool = False) -> "Screen":
        """Without a `handle`, at the address that `make demo` prints."""
        context = await self.browser.new_context(
            viewport=PHONE if phone else DESK,  # type: ignore[arg-type]  # a plain dict is what it takes
            has_touch=phone,
            is_mobile=phone,
            locale="en-US",
            reduced_motion="reduce",
        )
        self._contexts.append(context)
        context.set_default_timeout(HANGS * 1000)
        await context.add_init_script(COUNTS_CLICKS)
        page = await context.new_page()
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.trouble.append(f"script error: {error}"))
        page.on("request", self._asked)
        page.on("requestfailed", lambda request: self.trouble.append(f"{request.url} failed: {request.failure}"))
        page.on("response", self._answered)
        whose = f"#as={self.demo.playground.person(handle).id}&at={at}" if handle else ""
        await page.goto(f"{self.demo.playground.url}/{whose}")
        screen = Screen(page, self.demo, phone=phone)
        await expect(page.get_by_test_id("home" if at == "home" else "composer")).to_be_visible()
        await screen.settles()
        return screen

    async def close(self) -> None:
        for context in self._contexts:
            for page in context.pages:
                page.remove_listener("console", self._heard)
            noted = list(self.trouble)
            await context.close()  # breaks off the stream of events, which is no trouble
            self.trouble[:] = noted

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.trouble.append(f"{message.type}: {message.text}")

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((self.demo.playground.url, "data:")):
            self.trouble.append(f"loaded from outside: {request.url}")

    def _answered(self, response: Response) -> None:
        if response.status >= 400:
            self.trouble.append(f"{response.url} answered {response.status}")


class Screen:
    """What stands in one tab, by what the person would call it."""

    def __init__(self, page: Page, demo: Demo | House, *, phone: bool = False) -> None:
        self.page = page
        self.phone = phone
        self.demo = demo
        self.keyboard = page.keyboard
        self.composer = page.get_by_test_id("composer")
        self.modal = page.get_by_test_id("modal")
        self.home = page.get_by_test_id("home")
        self.messages = page.get_by_test_id("message")

    async def told(self, words: str, *, offers: str | None = None) -> Locator:
        """The newest message that says this and `offers` a button, once it has come.

        It stays that one, whatever it says and whatever comes later.
        """
        found = self.messages.filter(has_text=words)
        found = (found.filter(has=self.button(offers)) if offers else found).last
        await expect(found).to_be_visible()
        return self.page.locator(f"[data-testid='message'][data-ts='{await found.get_attribute('data-ts')}']")

    def button(self, name: str, within: Locator | None = None) -> Locator:
        """By the words on it, or by what a screen reader says."""
        place = within or self.page
        return place.locator("button:visible", has_text=re.compile(f"^{re.escape(name)}$")).or_(
            place.get_by_role("button", name=name, exact=True)
        )

    def buttons(self, within: Locator) -> Locator:
        """All that can be pressed there, but for what opens a menu."""
        return within.locator("button:not([aria-haspopup]):visible")

    def field(self, label: str) -> Locator:
        return self.modal.get_by_label(re.compile(f"^{re.escape(label)}"))

    async def settles(self) -> None:
        """Until the page shows all that has happened in the workspace, and waits for nothing itself."""
        version = self.demo.playground.workspace.version
        await self.page.wait_for_function(SHOWS, arg=version, polling=20)

    async def presses(self, what: str | Locator, within: Locator | None = None) -> None:
        """With the mouse, or on a phone with a finger."""
        button = self.button(what, within) if isinstance(what, str) else what
        await self.settles()  # else it may be drawn anew while it is pressed, and nobody hears of that
        if not self.phone:
            await button.click()
        else:
            clicks = await self.page.evaluate("window.clicks")
            await button.tap()
            await self.page.wait_for_function("clicks => window.clicks > clicks", arg=clicks, polling=20)
        await self.settles()

    async def checks(self, label: str, *, on: bool = True) -> None:
        """A box or a choice of the form, by its label."""
        await self.settles()
        await self.field(label).and_(self.modal.locator("input")).set_checked(on)
        await self.settles()

    async def chooses(self, label: str, option: str | int) -> None:
        """An option of a list of the form, by its words or by where it stands."""
        await self.settles()
        field = self.field(label)
        await (field.select_option(index=option) if isinstance(option, int) else field.select_option(label=option))
        await self.settles()

    async def hits(self, *keys: str) -> None:
        for key in keys:
            await self.keyboard.press(key)
            await self.settles()

    async def types(self, text: str) -> None:
        await self.composer.fill(text)
        await self.composer.press("Enter")
        await self.settles()

    async def submits(self) -> None:
        await self.presses(self.page.get_by_test_id("modal-submit").locator("visible=true"))

    async def closes(self, *, everything: bool = False) -> None:
        """Until the form is gone: what is typed before that goes nowhere, since all behind an open form is inert."""
        form = self.page.locator("form[data-view-id]:visible")
        shown = await form.get_attribute("data-view-id")
        await self.presses(self.page.get_by_test_id("modal-x" if everything else "modal-close").locator("visible=true"))
        await expect(self.page.locator(f"form[data-view-id='{shown}']")).to_have_count(0)

    async def becomes(self, name: str) -> None:
        """Another person in the same tab."""
        switch = self.page.get_by_test_id("person-switch")
        value = await switch.locator("option", has_text=name).get_attribute("value")
        await switch.select_option(value)
        await expect(self.page.locator(".person-name")).to_have_text(name)
        await self.settles()

    async def goes_to(self, place: str) -> None:
        """By what stands in the left column, which on a phone lies behind a button."""
        if self.phone:
            await self.presses(self.page.get_by_test_id("menu"))
        await self.presses(self.page.get_by_test_id(f"nav-{place}"))

    async def goes_home(self) -> None:
        await self.goes_to("home")
        await expect(self.home).to_contain_text("Your settings")

    async def goes_to_messages(self) -> None:
        await self.goes_to("dm")
        await expect(self.composer).to_be_visible()

    async def tabs_to(self, wanted: Locator) -> None:
        """Press Tab until the keyboard is there."""
        for _ in range(MOST_TABS):
            if await wanted.evaluate("node => node === document.activeElement"):
                return
            await self.keyboard.press("Tab")
        raise AssertionError(f"{wanted} cannot be reached with Tab")

    async def everything(self) -> str:
        """All that the page was told about this person's workspace, shown or not."""
        me = await self.page.evaluate("new URLSearchParams(location.hash.slice(1)).get('as')")
        answer = await self.page.request.get(f"{self.demo.playground.url}/page/state", params={"as": str(me)})
        return await answer.text()

    async def sideways(self) -> int:
        """How far the page is wider than the screen, in pixels."""
        await self.settles()
        wider: Any = await self.page.evaluate(
            "document.scrollingElement.scrollWidth - document.documentElement.clientWidth"
        )
        return int(wider)
