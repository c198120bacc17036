"""What a round of feedback is called and asks for, in every view of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.feedback import RoundFormat
from bot.views.blocks import Block, said, section
from bot.views.parts import COORDINATORS_SEE

FORMATS = {
    RoundFormat.FEEDFORWARD: ("One thing and two ideas", "Something they do, and two ideas for the future"),
    RoundFormat.SITUATION: ("One situation", "What happened, what they did, and what it did"),
}


@dataclass(frozen=True, slots=True)
class Label:
    """One answer: how it is asked for, a line of help, and how it is headed for the one it was written to."""

    label: str
    hint: str
    to_reader: str


LABELS: Mapping[RoundFormat, Mapping[str, Label]] = {
    RoundFormat.FEEDFORWARD: {
        "behavior": Label("One thing they do", "Something you have seen, not something they are.", "One thing you do"),
        "first": Label(
            "An idea for the future",
            "What could they try? Start with “You could…”.",
            "An idea for the future",
        ),
        "second": Label("Another idea", "A different one, as small as you like.", "Another idea"),
    },
    RoundFormat.SITUATION: {
        "situation": Label("The situation", "When and where was it? One particular moment.", "The situation"),
        "behavior": Label("What they did", "What you saw or heard, without guessing why.", "What you did"),
        "impact": Label("What it did", "What it changed for you or for the work.", "What it did"),
    },
}

WHEN = (
    "It opens for both of you at the same moment, on a day that is fixed when the round starts, whenever either of you "
    f"seals. Until then nobody can see what you write, or whether you have written. {COORDINATORS_SEE}"
)


def words(format: RoundFormat, texts: Mapping[str, str], *, to_reader: bool = False) -> list[Block]:
    """One side's answers, each under its label."""
    blocks: list[Block] = []
    for field, each in LABELS[format].items():
        if field in texts:
            blocks += [section(f"*{each.to_reader if to_reader else each.label}*"), said(texts[field])]
    return blocks
