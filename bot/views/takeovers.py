"""What a workspace owner reads of a program that nobody runs any more."""

from collections.abc import Sequence
from typing import Any

from bot.actions.takeovers import Orphan
from bot.views.blocks import Message, actions, button, notice, section
from bot.views.commands import here
from bot.views.parts import count, day, listed, name, to_ask
from storage.tables import Program

TAKE_OVER = "takeovers.take_over"

FOR_OWNERS = "Owners and admins of this workspace can take over a program."


def offer(orphan: Orphan) -> Message:
    program = orphan.program
    pairs = f", and its {count(orphan.pairs, 'pair')} {_go(orphan.pairs)} on" if orphan.pairs else ""
    words = (
        f"*Nobody runs {name(program.name)} any more:* whoever ran it has left this workspace. It runs until "
        f"{day(program.ends_on)}{pairs}. But nobody hears how it is doing. As an owner or admin of this workspace you "
        "can take over: you make, pause and end pairs and read how the program is doing, never what anyone wrote. This "
        "is said once."
    )
    take_over = button("Take over", TAKE_OVER, value=str(program.id), described=f"Take over {program.name}")
    return Message(words, [section(words), actions(take_over)])


def _go(number: int) -> str:
    return "goes" if number == 1 else "go"


def taken_over(program: Program, running: Sequence[str], me: str) -> dict[str, Any]:
    """`running` are those who run it now, me among them if nobody had been quicker."""
    if me not in running:
        who = to_ask(running)
        runs = "runs" if len(who) == 1 else "run"
        return notice("Take over", f"{listed(who)} {runs} {name(program.name)} now, so nothing was changed.")
    return notice(
        "Take over",
        f"You run {name(program.name)} now. {here('`/mentorship-admin`')} shows its pairs; its digest comes to you on "
        "Mondays.",
    )
