"""What somebody writes when something is wrong: for themselves, and the form with which they ask one coordinator."""

from collections.abc import Mapping
from typing import Any

from bot.actions.concerns import Asking
from bot.domain.concerns import LONGEST, SAYING, DraftField, NobodyLeft
from bot.errors import UserError
from bot.views.blocks import Block, actions, button, modal, note, notice, said, section
from bot.views.concern_words import EMERGENCY, IN_CONFIDENCE, about, nobody_to_ask, read_text, read_texts
from bot.views.forms import MOST_OPTIONS, Form, option, select_input, text_input
from bot.views.pair_choice import person_name
from bot.views.parts import mention
from storage.concern_drafts import Draft
from storage.tables import Pair

SAY = "concerns.say"
SAY_FORM = "concerns.write"
DRAFT = "concerns.draft"  # the action_id of each input: what is typed is kept while it is typed
KEPT = "concerns.kept"
DELETE_DRAFT = "concerns.delete_draft"
ASK = "concerns.ask"
ASK_FORM = "concerns.send"

KEPT_AS_TYPED = "What you type is kept as a draft, also when you close this."

LABELS = {
    DraftField.SITUATION: ("What happened?", "One moment: when and where, what you saw or heard. No guess at why."),
    DraftField.EFFECT: ("What does it do to you?", "What you felt, or could not do: about yourself, not about them."),
    DraftField.WISH: ("What do you wish for?", "One thing that could be otherwise next time, as a request."),
    DraftField.QUESTION: ("What would you like to tell or ask?", "As much as they need to know to begin with."),
}


# --- for oneself -----------------------------------------------------------------------------------------------------


def say_form(pair: Pair, me: str, draft: Draft) -> dict[str, Any]:
    blocks: list[Block] = [
        section(about(pair, me)),
        note("For you alone. It is never sent; say it when you are together, in your own words."),
    ]
    for field in SAYING:
        label, hint = LABELS[field]
        blocks.append(
            text_input(
                field,
                label,
                initial=draft.texts.get(field),
                hint=hint,
                optional=True,
                multiline=True,
                longest=LONGEST,
                as_typed=DRAFT,
            )
        )
    blocks.append(note(KEPT_AS_TYPED))
    if draft.among(SAYING):
        blocks.append(actions(_delete(pair)))
    return modal(
        "Help me say it",
        blocks,
        callback_id=SAY_FORM,
        submit="Review",
        metadata={"pair": pair.id, "revision": draft.revision(SAYING)},
        notify_on_close=True,
    )


def kept(pair: Pair, me: str, draft: Draft) -> dict[str, Any]:
    """The draft, to be read before it is said."""
    blocks: list[Block] = [section(about(pair, me))]
    texts = draft.among(SAYING)
    for field, text in texts.items():
        blocks += [section(f"*{LABELS[field][0]}*"), said(text)]
    if not texts:
        blocks.append(section("Nothing is written yet."))
    change = button("Change", SAY, value=str(pair.id))
    blocks += [
        section("Ask first whether it is a good moment. Say these three, then listen, and ask how they see it."),
        actions(change, *([_delete(pair)] if texts else [])),
        note("Only you can read this."),
    ]
    return modal("Your draft", blocks, callback_id=KEPT)


def _delete(pair: Pair) -> Block:
    sure = ("Delete it?", "Your draft is deleted, for good.", "Delete")
    return button("Delete the draft", DELETE_DRAFT, value=str(pair.id), confirm=sure)


def deleted() -> dict[str, Any]:
    return notice("Deleted", "Your draft is deleted.")


def pair_id(view: Mapping[str, Any]) -> int:
    """The pair that a form is about; it grants no right to it."""
    return int(Form(view).required("pair", Form(view).number("pair")))


def read_draft(view: Mapping[str, Any]) -> dict[DraftField, str]:
    """The three texts that are sent; raises UserError beside each that is too long."""
    return read_texts(Form(view, action_id=DRAFT), SAYING)


def read_typed(view: Mapping[str, Any], *, only: str | None = None) -> dict[DraftField, str | None]:
    """What stands in the field that was typed in, be it empty; when a form is closed, in each that is not."""
    sent = Form(view, action_id=DRAFT)
    if only is not None:
        return {each: _cut(sent.text(each)) for each in DraftField if each == only}
    return {each: _cut(text) for each in DraftField if (text := sent.text(each))}


# --- for one coordinator ---------------------------------------------------------------------------------------------


def ask_form(question: Asking, me: str, *, form_id: str) -> dict[str, Any]:
    """Whom, and what; when there is nobody, it says why, and the words that there are stay with their author."""
    pair = question.pair
    if question.whom.nobody:
        return nobody(question, question.whom.nobody, me)
    people = question.whom.people
    options = [option(person_name(each), each.user_id) for each in people[:MOST_OPTIONS]]
    label, hint = LABELS[DraftField.QUESTION]
    return modal(
        "Ask in confidence",
        [
            section(about(pair, me)),
            section(IN_CONFIDENCE.format(partner=mention(pair.partner_of(me)))),
            select_input(
                "coordinator",
                "Who shall read it?",
                options,
                initial=people[0].user_id if len(people) == 1 else None,
            ),
            text_input(
                DraftField.QUESTION,
                label,
                initial=_cut(question.text),
                hint=hint,
                multiline=True,
                longest=LONGEST,
                as_typed=DRAFT,
            ),
            note(f"{KEPT_AS_TYPED} When they have read it, your privacy page says so, to you alone."),
            note(EMERGENCY),
        ],
        callback_id=ASK_FORM,
        submit="Send",
        metadata={
            "pair": pair.id,
            "form": form_id,
            "revision": question.revision,
            "instead_of": question.instead_of,
        },
        notify_on_close=True,
    )


def _cut(text: str | None) -> str | None:
    """As much as a field takes. What was asked in several texts may be longer; all of it stays where it was."""
    return text and text[:LONGEST]


def nobody(question: Asking, why: NobodyLeft, me: str) -> dict[str, Any]:
    """Nobody can be asked; what was typed is still there."""
    blocks: list[Block] = [section(about(question.pair, me)), section(nobody_to_ask(why, question.pair.program))]
    if question.text:
        blocks += [section("Your words are kept:"), said(question.text)]
    return modal("Ask in confidence", blocks, callback_id=KEPT)


def read_question(view: Mapping[str, Any]) -> tuple[str, str]:
    """(whom, what); raises UserError beside the field that needs mending."""
    whom = Form(view).option("coordinator")
    if not whom:
        raise UserError("Choose who shall read it.", field="coordinator")
    return whom, read_text(Form(view, action_id=DRAFT), DraftField.QUESTION)


def instead_of(view: Mapping[str, Any]) -> int | None:
    """What nobody could answer, and is asked anew."""
    return Form(view).number("instead_of")
