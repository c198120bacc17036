"""A question as it is asked, and why: what it is good for, and what research its idea comes from."""

from typing import Any

from bot.content import Question, Source
from bot.views.blocks import Block, button, modal, note, section
from bot.views.parts import plain

WHY = "questions.why"
GONE = "A question that is no longer asked"


def asked(question: Question | None) -> list[Block]:
    """The question at the head of its form. None: it was taken out of the content since it was asked."""
    if question is None:
        return [section(f"*{GONE}*")]
    why = button("Why this question?", WHY, value=question.id)
    return [section(f"*{plain(question.text)}*", accessory=why), note(plain(question.reason))]


def because(question: Question, source: Source | None) -> list[Block]:
    """Why a question is asked, and where that comes from."""
    lines = [plain(question.reason)]
    if source:
        lines.append(
            f"{plain(source.finding)} ({plain(source.author)}, {source.year}: <{source.url}|doi {source.doi}>)"
        )
    return [section(f"*{plain(question.text)}*"), section("\n".join(lines))]


def why(question: Question | None, source: Source | None) -> dict[str, Any]:
    """What *Why this question?* shows."""
    blocks = because(question, source) if question else [section(GONE)]
    if source:
        blocks.append(note("The idea of this question comes from there. The link leads to where it was published."))
    return modal("Why this question?", blocks, callback_id="questions.reasons")
