"""Which pair a form is about: shown, asked, and read."""

from collections.abc import Sequence
from typing import Any

from bot.domain import names
from bot.views.blocks import Block, section
from bot.views.forms import MOST_OPTIONS, Form, option, select_input, typed_select_input
from bot.views.parts import mention, name
from storage.tables import Member, Pair

FIELD = "pair"
LABEL = "Which pair is this about?"


def pair_choice(pairs: Sequence[Pair], me: str, chosen: int | None = None, *, as_chosen: str | None = None) -> Block:
    """A line when there is one pair, whose number the form's metadata then holds; a choice when there are several."""
    if len(pairs) == 1:
        pair = pairs[0]
        return section(f"With {mention(pair.partner_of(me))} · {name(pair.program.name)}")
    options = [option(_named(pair, me), str(pair.id)) for pair in pairs]
    if len(options) <= MOST_OPTIONS:
        return select_input(FIELD, LABEL, options, initial=str(chosen) if chosen else None, as_chosen=as_chosen)
    return typed_select_input(
        FIELD,
        LABEL,
        initial=next((each for each in options if each["value"] == str(chosen)), None),
        placeholder="Their name, or the program's",
        as_chosen=as_chosen,
    )


def offered(pairs: Sequence[Pair], me: str, typed: str) -> list[Block]:
    """What is offered to somebody who has typed a part of a name: as many as Slack takes."""
    wanted = " ".join(typed.split()).casefold()
    found = [pair for pair in pairs if wanted in _named(pair, me).casefold()]
    return [option(_named(pair, me), str(pair.id)) for pair in found[:MOST_OPTIONS]]


def _named(pair: Pair, me: str) -> str:
    return f"{partner_name(pair, me)} · {pair.program.name}"


def partner_name(pair: Pair, me: str) -> str:
    return person_name(pair.member(pair.partner_of(me)))


def person_name(member: Member) -> str:
    """Where no mention can stand, such as on a button."""
    return names.shown(member.name) or f"someone ({member.user_id})"


def read_pair(view: dict[str, Any]) -> int:
    """The pair that the form is about."""
    sent = Form(view)
    chosen = chosen_pair(sent)
    return int(sent.required(FIELD, sent.number("pair") if chosen is None else chosen))


def chosen_pair(sent: Form) -> int | None:
    """The one that is chosen, where there are several."""
    return sent.chosen_number(FIELD)
