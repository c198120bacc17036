"""The reflection form: one question, one answer, and who may read it."""

from collections.abc import Sequence
from typing import Any

from bot.content import Question
from bot.domain.entries import Audience, EntryKind, Written
from bot.views.blocks import Block, modal, note, section
from bot.views.entry_texts import read_text, text_with_audience
from bot.views.forms import Form
from bot.views.pair_choice import pair_choice
from bot.views.parts import plain
from storage.tables import Pair, Response

FORM = "reflections.send"
EDIT_FORM = "reflections.edit"
OPEN_FORM = "reflections.open"
FIELD = "reflection"
GONE = "A question that is no longer asked"


def form(
    pairs: Sequence[Pair],
    me: str,
    question: Question | None,
    *,
    form_id: str,
    prompt_id: int | None = None,
    editing: Response | None = None,
) -> dict[str, Any]:
    """`question` is None only when an old answer is edited whose question has been taken out of the content."""
    answer = editing.answers[0] if editing and editing.answers else None
    only = pairs[0] if len(pairs) == 1 else None
    blocks: list[Block] = [section(f"*{plain(question.text if question else GONE)}*")]
    if question:
        blocks.append(note(plain(question.reason)))
    blocks.append(pair_choice(pairs, me))
    blocks += text_with_audience(
        FIELD,
        "Your answer",
        me,
        only,
        initial=answer.text if answer else None,
        audience=answer.audience if answer else Audience.ME,
        optional=False,
        placeholder=question.format.hint if question else None,
    )
    blocks.append(note("Coordinators never see what you write."))
    metadata: dict[str, Any] = {"form": form_id, "pair": only.id if only else None, "prompt": prompt_id}
    metadata["question"] = question.id if question else None
    if editing:
        metadata["response"] = editing.id
    return modal(
        "Reflection",
        blocks,
        callback_id=EDIT_FORM if editing else FORM,
        submit="Save" if editing else "Send",
        close="Cancel",
        metadata=metadata,
    )


def read(view: dict[str, Any]) -> Written:
    """What the form holds. Raises UserError beside the field that needs mending."""
    sent = Form(view)
    answer = sent.required(FIELD, read_text(sent, FIELD))
    return Written(kind=EntryKind.REFLECTION, answers=(answer,), question_id=sent.key("question"))
