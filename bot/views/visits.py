"""A visit: the one message that brings somebody everything that waits."""

import re
from collections.abc import Sequence

from bot.views.blocks import Block, Line, Message, actions, note, overflow, section
from bot.views.forms import option
from bot.views.parts import LONGEST_TEXT, cut

MENU = "visits.menu"
WHY = "why"
LESS = "less"

# Slack takes 50 blocks. The opening, the note on what is left out and the menu need one each.
MOST_BLOCKS = 47
# Characters in sections: from 13,200 on Slack refuses a message. It does not document that.
MOST_IN_BLOCKS = 12_000
LONGEST_NOTIFICATION = 4_000  # characters: Slack's limit for the text of a message (docs.slack.dev)
MOST_IN_A_ROW = 5  # buttons that stand in one row on a wide screen; Slack would take 25


def message(lines: Sequence[Line], *, more: int, delivery_id: int, question: int | None = None) -> tuple[Message, int]:
    """A visit, and how many of its lines it brings: what would pass Slack's limits is left to Home, as `more` is.

    `question` says which of several lines is the only question; that one is drawn in full.
    """
    menu = overflow(
        [option("Why did I get this?", f"{WHY}:{delivery_id}"), option("Less of this", f"{LESS}:{delivery_id}")], MENU
    )
    if len(lines) == 1 and not more:
        only = lines[0]
        whole = _fitting([only.alone or only.blocks])[0]
        return Message(_notification([only.text_alone or only.text]), _with_menu(whole, menu)), 1

    taken = _fitting([(line.alone if at == question else None) or line.blocks for at, line in enumerate(lines)])
    things = "1 thing for you" if len(taken) == 1 else f"{len(taken)} things for you"
    blocks = [section(things, accessory=menu), *(block for each in taken for block in each)]
    if left := len(lines) - len(taken) + more:
        blocks.append(note(f"{left} more in the Home tab."))
    return Message(_notification([things, *(line.text for line in lines[: len(taken)])]), blocks), len(taken)


def _fitting(drawn: Sequence[Sequence[Block]]) -> list[Sequence[Block]]:
    """As many lines, from the first on, as Slack takes in one message; the first in part rather than none."""
    room, characters = MOST_BLOCKS, MOST_IN_BLOCKS
    taken = []
    for blocks in drawn:
        room -= len(blocks)
        characters -= sum(len(block["text"]["text"]) for block in blocks if block["type"] == "section")
        if min(room, characters) < 0:
            break
        taken.append(blocks)
    return taken or [drawn[0][: MOST_IN_BLOCKS // LONGEST_TEXT]]


def _notification(texts: Sequence[str]) -> str:
    """One under another, as long as there is room."""
    room = LONGEST_NOTIFICATION - len("\nAnd 99 more.")
    said: list[str] = []
    for text in texts:
        room -= len(text) + 1
        if room < 0:
            break
        said.append(text)
    if not said:
        return _TORN.sub("…", cut(texts[0], LONGEST_NOTIFICATION))
    return "\n".join(said if len(said) == len(texts) else [*said, f"And {len(texts) - len(said)} more."])


_TORN = re.compile("(<[^<>]*|&[a-z]*)…$")  # a mention or an escape that was cut in two


def _with_menu(blocks: Sequence[Block], menu: Block) -> list[Block]:
    """The menu beside the buttons, or beside the first words that have none, or in a row of its own."""
    rows = [at for at, block in enumerate(blocks) if block["type"] == "actions"]
    bare = [at for at, block in enumerate(blocks) if block["type"] == "section" and "accessory" not in block]
    if len(rows) == 1 and len(blocks[rows[0]]["elements"]) < MOST_IN_A_ROW:
        row = blocks[rows[0]]
        return _put(blocks, rows[0], {**row, "elements": [*row["elements"], menu]})
    if bare:
        return _put(blocks, bare[0], {**blocks[bare[0]], "accessory": menu})
    return [*blocks, actions(menu)]


def _put(blocks: Sequence[Block], at: int, block: Block) -> list[Block]:
    return [*blocks[:at], block, *blocks[at + 1 :]]
