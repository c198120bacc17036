"""A real browser on the demo: the page as people see it, with the bot at work behind it."""

import inspect
import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright

from bot.demo.demo import Demo
from tests.browser.screen import Screens
from tests.conftest import HANGS
from tests.demos import open_demo

HERE = Path(__file__).parent
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All in one loop, that of the browser."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)
            if isinstance(item, pytest.Function) and inspect.iscoroutinefunction(item.function):
                item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest.fixture(scope="session")
def chromium() -> str:
    """Where the browser is. Without one these tests are skipped, except in CI: there they must not fall silent."""
    found = next((path for name in CHROMIUM if (path := shutil.which(name))), None)
    if found is None and os.environ.get("CI"):
        pytest.fail("The browser tests need Chromium, and none is on the PATH: apt-get install chromium")
    if found is None:
        pytest.skip("There is no Chromium on the PATH; install chromium to run the browser tests.")
    return found


@pytest_asyncio.fixture(loop_scope="session")
async def demo(tmp_path: Path) -> AsyncIterator[Demo]:
    async with open_demo(tmp_path) as demo:
        yield demo


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def browser(chromium: str) -> AsyncIterator[Browser]:
    """One in each process of tests: nobody takes along what they have been shown, since each tab begins anew."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, timeout=HANGS * 1000)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def screens(browser: Browser, demo: Demo) -> AsyncIterator[Screens]:
    """Opens the page for one person after another; at the end nothing may have gone wrong on any of them."""
    screens = Screens(browser, demo)
    yield screens
    await screens.close()
    assert screens.trouble == []
