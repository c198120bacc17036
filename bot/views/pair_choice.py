"""Which pair a form is about: shown, asked, and read."""

from collections.abc import Sequence
from typing import Any

from bot.views.blocks import Block, section
from bot.views.forms import Form, option, select_input
from bot.views.parts import mention, name
from storage.tables import Pair


def pair_choice(pairs: Sequence[Pair], me: str, chosen: int | None = None) -> Block:
    """A line when there is one pair, whose number the form's metadata then holds; a choice when there are several."""
    if len(pairs) == 1:
        pair = pairs[0]
        return section(f"With {mention(pair.partner_of(me))} · {name(pair.program.name)}")
    return select_input(
        "pair",
        "Which pair is this about?",
        [option(f"{partner_name(pair, me)} · {pair.program.name}", str(pair.id)) for pair in pairs[:100]],
        initial=str(chosen) if chosen else None,
    )


def partner_name(pair: Pair, me: str) -> str:
    return pair.mentee.name if me == pair.mentor_id else pair.mentor.name


def read_pair(view: dict[str, Any]) -> int:
    """The pair that the form is about."""
    sent = Form(view)
    chosen = sent.chosen_number("pair")
    return int(sent.required("pair", sent.number("pair") if chosen is None else chosen))
