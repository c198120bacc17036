"""App Home: what waits, and then the sections that the features give, one after another."""

from collections.abc import Iterable, Sequence
from typing import Any

from bot.views import help, pages
from bot.views.blocks import Block, actions, button, header, home_tab, note, section

WAITING = "home.waiting"

MOST_WAITING = 8  # lines on Home itself
UP_TO_DATE = "Nothing. You are up to date."
NOT_SHOWN = "Something waits that cannot be shown at the moment. Please look again later."
AT_EASE = (
    "I have been asking less often, because I had not heard from you. Now that you are here, it is your normal rhythm "
    "again."
)


def view(sections: Iterable[Sequence[Block]]) -> dict[str, Any]:
    return home_tab([block for blocks in sections for block in blocks])


def waiting(lines: Sequence[Sequence[Block]], *, notes: Sequence[str] = (), unseen: bool = False) -> list[Block]:
    """The first section. One line more than are shown says that there are more; `unseen`, that some cannot be drawn."""
    blocks: list[Block] = [header("Waiting for you"), *(note(words) for words in notes)]
    blocks += [block for line in lines[:MOST_WAITING] for block in line]
    if not lines:
        blocks.append(section(NOT_SHOWN if unseen else UP_TO_DATE))
    if len(lines) > MOST_WAITING:
        blocks.append(actions(button("All that waits", WAITING, value="0")))
    return blocks


def week_is_full(visits: int) -> str:
    """For whom something new waits, after as many visits this week as they want."""
    had = "the one visit" if visits == 1 else f"the {visits} visits"
    return f"You have had {had} that you want in a week. What is new here comes in a message next week."


def all_waiting(lines: Sequence[Sequence[Block]], *, page: int, unseen: bool = False) -> dict[str, Any]:
    """A page of all that waits."""
    empty = NOT_SHOWN if unseen else UP_TO_DATE
    return pages.list_page("Waiting for you", WAITING, lines, page=page, empty=empty)


def welcome(coordinator_ids: Sequence[str], me: str) -> list[Block]:
    """For somebody who has never been in a pair, and coordinates nothing."""
    return [header("Welcome"), section(help.no_pair(coordinator_ids, me))]
