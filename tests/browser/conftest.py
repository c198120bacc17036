"""A real browser on the demo: the page as people see it, with the bot at work behind it."""

import os
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.async_api import Browser, async_playwright

from bot.demo import demo as demos
from bot.demo.demo import Demo
from tests.browser.screen import Screens
from tests.conftest import HANGS, standing_still

HERE = Path(__file__).parent
MONDAY = datetime(2026, 11, 16, 10, 0, tzinfo=UTC)  # 11:00 for Ben in Lagos and for Ana in Berlin
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def chromium() -> str:
    """Where the browser is. Without one these tests are skipped, except in CI: there they must not fall silent."""
    found = next((path for name in CHROMIUM if (path := shutil.which(name))), None)
    if found is None and os.environ.get("CI"):
        pytest.fail("The browser tests need Chromium, and none is on the PATH: apt-get install chromium")
    if found is None:
        pytest.skip("There is no Chromium on the PATH; install chromium to run the browser tests.")
    return found


@pytest.fixture
async def demo(tmp_path: Path) -> AsyncIterator[Demo]:
    demo = await demos.start(
        port=0,
        database=tmp_path / "demo.db",
        monday=MONDAY,
        monotonic=standing_still,
        patience=None,
        clock_runs=False,
    )
    try:
        yield demo
    finally:
        await demo.stop()
        await demo.playground.close()


@pytest.fixture
async def browser(chromium: str) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, timeout=HANGS * 1000)
        yield browser
        await browser.close()


@pytest.fixture
async def screens(browser: Browser, demo: Demo) -> AsyncIterator[Screens]:
    """Opens the page for one person after another; at the end nothing may have gone wrong on any of them."""
    screens = Screens(browser, demo)
    yield screens
    await screens.close()
    assert screens.trouble == []
    assert demo.playground.workspace.refusals == [], "Slack refused something the bot sent"
