"""One question that both of a pair answer: the form, what is sealed, and both answers once it has opened.

What is shown before the opening is drawn from an `OwnTurn`: the envelope's own clock and the viewer's own side. Which
question to ask stands in `turn_lists.py`.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.content import Question
from bot.domain.envelopes import (
    EnvelopeState,
    SideState,
    TimeOver,
)
from bot.domain.items import Outcome
from bot.domain.turns import FIELD
from bot.errors import Refusal, UserError
from bot.views import questions
from bot.views.blocks import Block, DrawnItem, actions, button, modal, note, notice, said, section
from bot.views.commands import here
from bot.views.envelopes import WORDS_REFUSED, opens, sealed_until
from bot.views.forms import Form, text_input
from bot.views.pair_choice import partner_name
from bot.views.parts import COORDINATORS_SEE, LONGEST_TEXT, mention, name, plain
from storage.tables import Item
from storage.turns import OpenedTurn, OwnTurn

OPEN = "turns.open"
FORM = "turns.seal"
DRAFT = "turns.draft"  # the action_id of the input: what is typed is kept while it is typed
CHANGE = "turns.change"
DISCARD = "turns.discard"
PASS = "turns.pass"  # noqa: S105 - no password
UNDO = "turns.undo"
SEALED = "turns.sealed"

WHEN = (
    "It opens for both of you at the same moment, on a day that is fixed already. Until then nobody can see what you "
    f"write, or whether you have. {COORDINATORS_SEE}"
)
REFUSED: Mapping[type[Refusal], str] = {
    **WORDS_REFUSED,
    TimeOver: "The time to answer is over. What you sealed before stays as it was.",
}


def asked(question: Question | None) -> str:
    return plain(question.text) if question else questions.GONE


def show(seen: OwnTurn | OpenedTurn, question: Question | None, *, now: datetime) -> dict[str, Any]:
    """Whatever one of the two may see of it now."""
    if isinstance(seen, OpenedTurn):
        return opened(seen, question)
    if seen.state is not EnvelopeState.COLLECTING:
        return _own("Over", seen, question, "This has ended without being opened.")
    if seen.is_over(now):
        return _own("Over", seen, question, "The time is over. If both of you have sealed, it opens in a moment.")
    return sealed(seen, question) if seen.side is SideState.SEALED else form(seen, question)


# --- while it is sealed ----------------------------------------------------------------------------------------------


def form(mine: OwnTurn, question: Question | None) -> dict[str, Any]:
    blocks: list[Block] = [
        *questions.asked(question),
        section(f"Both you and {mention(mine.partner_id)} answer. It {opens(mine)}."),
        text_input(FIELD, "Your answer", initial=mine.answer, multiline=True, as_typed=DRAFT),
        note(f"{WHEN} What you type is kept as a draft, also when you close this."),
    ]
    if mine.texts:
        blocks.append(actions(_delete_button(mine)))
    return modal(
        "For both of you",
        blocks,
        callback_id=FORM,
        submit="Seal it",
        close="Close",
        metadata={"turn": mine.id, "revision": mine.revision},
        notify_on_close=True,
    )


def read(view: Mapping[str, Any]) -> dict[str, str]:
    """What is typed so far. Raises UserError if it is too long."""
    text = Form(view, action_id=DRAFT).text(FIELD)
    if text and len(text) > LONGEST_TEXT:
        raise UserError(f"Please keep this to {LONGEST_TEXT:,} characters; it has {len(text):,}.", field=FIELD)
    return {FIELD: text} if text else {}


def require_whole(mine: OwnTurn) -> None:
    if not mine.answer:
        raise UserError("Please write a line here.", field=FIELD)


def read_id(view: Mapping[str, Any]) -> int:
    """The question that a form is about; it grants no right to it."""
    return int(Form(view).required("turn", Form(view).number("turn")))


def sealed(mine: OwnTurn, question: Question | None) -> dict[str, Any]:
    partner = mention(mine.partner_id)
    change = button("Change", CHANGE, value=str(mine.id), described="Change what you have sealed")
    blocks = [
        section(sealed_until(mine)),
        section(f"*{asked(question)}*"),
        *_answer(mine),
        actions(change, _delete_button(mine)),
        note(f"Until it opens you can change it. {partner} cannot see whether you have written."),
    ]
    return modal("Sealed", blocks, callback_id=SEALED, metadata={"turn": mine.id, "revision": mine.revision})


def _delete_button(mine: OwnTurn) -> Block:
    confirm = ("Delete it?", "Your answer is deleted. You can write another until it opens.", "Delete")
    return button("Delete what I wrote", DISCARD, value=str(mine.id), confirm=confirm)


def _own(title: str, mine: OwnTurn, question: Question | None, words: str) -> dict[str, Any]:
    """Where nothing can be answered any more: one's own, which the other has not seen."""
    blocks = [section(words), section(f"*{asked(question)}*")]
    if mine.answer:
        blocks += [section("What you had written, which nobody else has seen:"), *_answer(mine)]
    return modal(title, blocks, callback_id=SEALED)


def _answer(mine: OwnTurn) -> list[Block]:
    return [said(mine.answer)] if mine.answer else []


def given_back(mine: OwnTurn, texts: Mapping[str, str], refusal: Refusal) -> dict[str, Any]:
    """It takes no more words; those that were typed go back to their author."""
    blocks: list[Block] = [section(REFUSED[type(refusal)])]
    if texts:
        blocks += [section("Here is what you wrote, so that you can copy it:"), *map(said, texts.values())]
    return modal("Not kept", blocks, callback_id=SEALED)


def deleted(mine: OwnTurn, *, now: datetime) -> dict[str, Any]:
    then = "" if mine.is_over(now) else here(" You can still answer: `/mentorship turns`.")
    return notice("Deleted", f"What you wrote is deleted.{then}")


# --- where it waits --------------------------------------------------------------------------------------------------


def waiting(item: Item, mine: OwnTurn, question: Question | None, now: datetime) -> DrawnItem:
    """Asks one of the two; it depends on the envelope's clock and the viewer's own side alone."""
    if mine.side is SideState.SEALED or mine.is_over(now) or mine.state is not EnvelopeState.COLLECTING:
        return _settled(mine, question, now)
    partner = mention(mine.partner_id)
    if not item.is_open and item.outcome is Outcome.PASSED:
        text = f"The question for you and {partner}: not this time. That is fine."
        undo = button("Undo", UNDO, value=str(mine.id), described="Ask me this again")
        return DrawnItem(text, [section(f"✓ {text}", accessory=undo)])
    if not item.is_open:
        return _line(f"✓ Nothing to do: you are not asked any more what you and {partner} were to answer.")
    who = "You have asked" if mine.envelope.asked_by == mine.viewer else f"{partner} asks"
    head = f"{who} one question of both of you"
    value, named = str(mine.id), partner_name(mine.pair, mine.viewer)
    buttons = actions(
        button("Answer", OPEN, value=value, style="primary", described=f"Answer the question for you and {named}"),
        button("Not this time", PASS, value=value, described=f"Do not answer the one with {named}"),
    )
    return DrawnItem(
        f"{head}: {asked(question)}",
        [section(f"*{head}:* {asked(question)}\n{name(mine.pair.program.name)} · It {opens(mine)}."), buttons],
        alone=[section(f"{head}:\n*{asked(question)}*\nIt {opens(mine)}."), buttons, note(WHEN)],
        text_alone=f"{head}: {asked(question)} Press Answer.",
    )


def _settled(mine: OwnTurn, question: Question | None, now: datetime) -> DrawnItem:
    partner = mention(mine.partner_id)
    if mine.state is EnvelopeState.OPENED:
        return _line(f"✓ Opened. You and {partner} can read what you both answered: {asked(question)}", mine)
    if mine.state is EnvelopeState.CLOSED:
        return _line(f"✓ Over. The question for you and {partner} was not opened.", mine if mine.wrote else None)
    if mine.is_over(now):
        return _line(f"✓ The time to answer the question for you and {partner} is over.")
    return _line(f"✓ Sealed. Your answer for {partner} {opens(mine)}.", mine)


def _line(text: str, mine: OwnTurn | None = None) -> DrawnItem:
    return DrawnItem(text, [section(text, accessory=look(mine) if mine else None)])


def look(mine: OwnTurn, *, style: str | None = None) -> Block:
    """A button to whatever one of the two may see of it; it says whose for those who hear several of them."""
    if mine.state is EnvelopeState.OPENED:
        label = "Read both"
    elif mine.state is EnvelopeState.CLOSED or mine.side is SideState.SEALED:
        label = "Read mine"
    else:
        label = "Answer"
    described = f"{label}: the question for you and {partner_name(mine.pair, mine.viewer)}"
    return button(label, OPEN, value=str(mine.id), style=style, described=described)


def opened_line(mine: OwnTurn, question: Question | None) -> DrawnItem:
    text = f"What you and {mention(mine.partner_id)} both answered has opened: {asked(question)}"
    return DrawnItem(text, [section(text, accessory=look(mine))])


# --- once it has opened ----------------------------------------------------------------------------------------------


def opened(seen: OpenedTurn, question: Question | None) -> dict[str, Any]:
    """Both answers, one's own below the other's."""
    partner = mention(seen.mine.partner_id)
    gone = section("This answer has been deleted.")
    blocks: list[Block] = [
        section(f"*{asked(question)}*"),
        section(f"*{partner}*"),
        said(seen.theirs) if seen.theirs else gone,
        section("*You*"),
        said(seen.mine.answer) if seen.mine.answer else gone,
        note(f"Only you and {partner} can see this. What would you like to ask about it?"),
    ]
    return modal("Both answers", blocks, callback_id=SEALED)
