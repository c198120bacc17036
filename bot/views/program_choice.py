"""Choosing one of somebody's programs in a form: from a list, or from one that is asked for as they type."""

from collections.abc import Sequence

from bot.views.blocks import Block
from bot.views.forms import MOST_OPTIONS, Form, option, select_input, typed_select_input
from storage.tables import Program

FIELD = "program"


def program_input(programs: Sequence[Program], chosen: int) -> Block:
    options = [option(program.name, str(program.id)) for program in programs]
    if len(options) <= MOST_OPTIONS:
        return select_input(FIELD, "Program", options, initial=str(chosen))
    return typed_select_input(
        FIELD,
        "Program",
        initial=next((each for each in options if each["value"] == str(chosen)), None),
        placeholder="A part of its name",
    )


def offered(names: Sequence[tuple[int, str]]) -> list[Block]:
    """What is offered to somebody who has typed a part of a name: as many as Slack takes."""
    return [option(name, str(program_id)) for program_id, name in names[:MOST_OPTIONS]]


def read_program(sent: Form) -> int:
    return int(sent.required(FIELD, sent.chosen_number(FIELD)))
