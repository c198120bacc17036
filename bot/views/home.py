"""App Home: what waits, and then the sections that the features give, one after another."""

from collections.abc import Iterable, Sequence
from typing import Any

from bot.views import help, pages
from bot.views.blocks import Block, actions, button, header, home_tab, section

WAITING = "home.waiting"

MOST_WAITING = 8  # lines on Home itself
UP_TO_DATE = "Nothing. You are up to date."


def view(sections: Iterable[Sequence[Block]]) -> dict[str, Any]:
    return home_tab([block for blocks in sections for block in blocks])


def waiting(lines: Sequence[Sequence[Block]]) -> list[Block]:
    """The first section. One line more than are shown says that there are more."""
    blocks: list[Block] = [header("Waiting for you")]
    blocks += [block for line in lines[:MOST_WAITING] for block in line]
    if not lines:
        blocks.append(section(UP_TO_DATE))
    if len(lines) > MOST_WAITING:
        blocks.append(actions(button("All that waits", WAITING, value="0")))
    return blocks


def all_waiting(lines: Sequence[Sequence[Block]], *, page: int) -> dict[str, Any]:
    """A page of all that waits."""
    return pages.list_page("Waiting for you", WAITING, lines, page=page, empty=UP_TO_DATE)


def welcome(coordinator_ids: Sequence[str], me: str) -> list[Block]:
    """For somebody who has never been in a pair, and coordinates nothing."""
    return [header("Welcome"), section(help.no_pair(coordinator_ids, me))]
