"""The reflection form: one question, one answer, and who may read it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.content import Question
from bot.domain.entries import Audience, DraftKind, EntryKind, Written
from bot.views import questions, turn_lists
from bot.views.blocks import Block, modal, note
from bot.views.entry_texts import HeldTexts, audience_in, audience_input, back_again, read_already, read_texts, typed
from bot.views.forms import Form, text_input
from bot.views.pair_choice import chosen_pair, pair_choice
from bot.views.parts import COORDINATORS_SEE
from storage import entry_drafts
from storage.entry_drafts import NO_PAIR, DraftOf, EntryTexts
from storage.tables import Pair, Response

FORM = "reflections.send"
EDIT_FORM = "reflections.edit"
OPEN_FORM = "reflections.open"
CHOOSE_AUDIENCE = "reflections.choose_audience"
CHOOSE_AUDIENCE_AGAIN = "reflections.choose_audience_again"
CHOOSE_PAIR = "reflections.choose_pair"
TYPED, TYPED_AGAIN = "reflections.type", "reflections.type_again"  # told of every character: it is kept as it is typed
CLEAR = "reflections.clear"
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
    revision: int
    drawn_for: int | None
    is_back: bool
    again: bool

    @property
    def draft_of(self) -> DraftOf:
        """What is typed in it belongs to the pair it is drawn for, and to its question."""
        about = entry_drafts.editing(self.response_id) if self.response_id else self.question_id or ""
        return DraftOf(DraftKind.REFLECTION, self.pair_id or self.drawn_for or NO_PAIR, about)

    @property
    def sent_once(self) -> str | None:
        """The form that can be sent only once; a change can be made again and again."""
        return None if self.response_id else self.form_id


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
    draft: EntryTexts = EntryTexts(),  # noqa: B008 - it is frozen
    held: HeldTexts | None = None,
) -> dict[str, Any]:
    """`question` is None only when an old answer is edited whose question has been taken out of the content."""
    answer = editing.answers[0] if editing and editing.answers else None
    held = held or HeldTexts(draft, is_back=draft.has_words or bool(editing and draft.texts))
    only = pairs[0] if len(pairs) == 1 else None
    pair = only or next((each for each in pairs if each.id == chosen), None)
    blocks: list[Block] = [*questions.asked(question)]
    if held.is_back:
        blocks.append(back_again(CLEAR))
    blocks.append(pair_choice(pairs, me, chosen, as_chosen=CHOOSE_PAIR))
    blocks += read_already(editing)
    blocks += audience_input(
        pair,
        me,
        audience or held.draft.audience or (answer.audience if answer else Audience.ME),
        as_chosen=CHOOSE_AUDIENCE_AGAIN if held.again else CHOOSE_AUDIENCE,
    )
    blocks.append(
        text_input(
            FIELD,
            "Your answer",
            initial=held.initial(FIELD, answer.text if answer else None),
            multiline=True,
            as_typed=TYPED_AGAIN if held.again else TYPED,
            placeholder=question.format.hint if question else None,
        )
    )
    blocks.append(note(COORDINATORS_SEE))
    if not editing:
        blocks += turn_lists.ask_of_both(question)
    metadata: dict[str, Any] = {"form": form_id, "pair": only.id if only else None, "prompt": prompt_id}
    metadata["question"] = question.id if question else None
    metadata["revision"] = held.draft.revision
    metadata |= {"drawn": pair.id} if pair and not only else {}
    metadata |= {name: True for name, so in (("back", held.is_back), ("again", held.again)) if so}
    if editing:
        metadata["response"] = editing.id
    return modal(
        "Reflection",
        blocks,
        callback_id=EDIT_FORM if editing else FORM,
        submit="Save" if editing else "Send",
        close="Cancel",
        metadata=metadata,
        notify_on_close=True,
    )


def opened(view: Mapping[str, Any]) -> OpenedQuestion:
    """What the form that somebody is looking at was opened for, and what is chosen in it."""
    sent = Form(view)
    return OpenedQuestion(
        form_id=sent.id,
        question_id=sent.key("question"),
        pair_id=sent.number("pair"),
        prompt_id=sent.number("prompt"),
        response_id=sent.number("response"),
        chosen_pair=chosen_pair(sent),
        audience=audience_in(view),
        revision=sent.number("revision") or 0,
        drawn_for=sent.number("drawn"),
        is_back=sent.metadata.get("back") is True,
        again=sent.metadata.get("again") is True,
    )


def typed_in(view: Mapping[str, Any]) -> dict[str, str | None]:
    """What stands in the form that somebody is looking at."""
    return typed(view, [FIELD])


def read(view: dict[str, Any]) -> Written:
    """What the form holds. Raises UserError beside the field that needs mending."""
    sent = Form(view)
    answers = read_texts(sent, [FIELD])
    sent.required(FIELD, list(answers))
    return Written(kind=EntryKind.REFLECTION, answers=answers, question_id=sent.key("question"))
