"""The reflection form: one question, one answer, and who may read it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.content import Question
from bot.domain.entries import Audience, EntryKind, Written
from bot.views import questions, turn_lists
from bot.views.blocks import Block, modal, note
from bot.views.entry_texts import AUDIENCE, audience_input, read_texts
from bot.views.forms import Form, text_input
from bot.views.pair_choice import chosen_pair, pair_choice
from storage.tables import Pair, Response

FORM = "reflections.send"
EDIT_FORM = "reflections.edit"
OPEN_FORM = "reflections.open"
CHOOSE_AUDIENCE = "reflections.choose_audience"
FIELD = "reflection"


@dataclass(frozen=True, slots=True)
class OpenedQuestion:
    """What a form was opened for and what is chosen in it; it grants no right to anything."""

    form_id: str
    question_id: str | None
    pair_id: int | None
    prompt_id: int | None
    response_id: int | None
    chosen_pair: int | None
    audience: str | None


def form(
    pairs: Sequence[Pair],
    me: str,
    question: Question | None,
    *,
    form_id: str,
    prompt_id: int | None = None,
    chosen: int | None = None,
    audience: str | None = None,
    editing: Response | None = None,
) -> dict[str, Any]:
    """`question` is None only when an old answer is edited whose question has been taken out of the content."""
    answer = editing.answers[0] if editing and editing.answers else None
    only = pairs[0] if len(pairs) == 1 else None
    pair = only or next((each for each in pairs if each.id == chosen), None)
    blocks: list[Block] = [*questions.asked(question), pair_choice(pairs, me, chosen)]
    blocks += audience_input(
        pair, me, audience or (answer.audience if answer else Audience.ME), as_chosen=CHOOSE_AUDIENCE
    )
    blocks.append(
        text_input(
            FIELD,
            "Your answer",
            initial=answer.text if answer else None,
            multiline=True,
            placeholder=question.format.hint if question else None,
        )
    )
    blocks.append(note("Coordinators never see what you write."))
    if not editing:
        blocks += turn_lists.ask_of_both(question)
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


def opened(view: Mapping[str, Any]) -> OpenedQuestion:
    """What the form that somebody is looking at was opened for, and what is chosen in it."""
    sent = Form(view)
    audience = sent.option(AUDIENCE)
    return OpenedQuestion(
        sent.id,
        sent.key("question"),
        sent.number("pair"),
        sent.number("prompt"),
        sent.number("response"),
        chosen_pair(sent),
        audience if audience in tuple(Audience) else None,
    )


def read(view: dict[str, Any]) -> Written:
    """What the form holds. Raises UserError beside the field that needs mending."""
    sent = Form(view)
    answers = read_texts(sent, [FIELD])
    sent.required(FIELD, list(answers))
    return Written(kind=EntryKind.REFLECTION, answers=answers, question_id=sent.key("question"))
