"""Long lists in pages: each page is a modal, the first counted 0, and the buttons below lead to the others."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.views.blocks import Block, actions, button, modal, section
from bot.views.forms import number_in

SIZE = 20  # lines on a page; Slack takes 100 blocks, and nobody scrolls past so many
LAST = 10_000  # the highest number that is looked up; a button can be made to say any


def page_in(action: Mapping[str, Any]) -> int:
    """The page that a pressed button leads to."""
    return min(number_in(action), LAST)


def reach(page: int) -> int:
    """How many lines there have to be to fill all pages up to this one, and to see whether there is another."""
    return (page + 1) * SIZE + 1


def list_page(title: str, name: str, lines: Sequence[Sequence[Block]], *, page: int, empty: str) -> dict[str, Any]:
    """`lines` are those of this page, and one more if there is another page; `name` is of the buttons and the view."""
    blocks = [block for line in lines[:SIZE] for block in line] or [section(empty)]
    # Each in a block of its own: within one, no two buttons may have the same name.
    if len(lines) > SIZE:
        blocks.append(actions(button("Next page", name, value=str(page + 1))))
    if page:
        blocks.append(actions(button("Page before", name, value=str(page - 1))))
    return modal(title, blocks, callback_id=name, metadata={"page": page})
