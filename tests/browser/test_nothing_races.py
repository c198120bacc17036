"""What is done to the page is done through `Screen`, which returns when the page shows what came of it."""

import re
from pathlib import Path

DOINGS = re.compile(r"\.(click|dblclick|tap|press|check|uncheck|set_checked|hover|drag_to)\(")


def test_no_browser_test_goes_on_before_the_page_shows_what_came_of_a_press() -> None:
    """Else the next look finds the form of before, whose button is pressed twice on a slow machine only."""
    found = [
        f"{file.name}:{number}: {line.strip()}"
        for file in sorted(Path(__file__).parent.glob("test_*.py"))
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if DOINGS.search(line) and "=> {" not in line  # a script, which presses twice in one go
    ]
    assert found == []
