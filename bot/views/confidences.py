"""How sure each of the two is of their goals: the form, what is sealed, and both side by side once it has opened.

What is shown before the opening is drawn from an `OwnConfidence`: the envelope's own clock and the viewer's own side.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.domain.envelopes import (
    EnvelopeState,
    SideState,
)
from bot.domain.goals import SURE, GoalStage, Reached, are_far_apart, fields_of, reached_field, sure_field
from bot.domain.items import Outcome
from bot.errors import Refusal, UserError
from bot.views.blocks import Block, DrawnItem, actions, button, modal, note, notice, section
from bot.views.commands import here
from bot.views.envelopes import CHOICE_REFUSED, opens, sealed_until
from bot.views.forms import Form, option, radio_input
from bot.views.goal_words import wording
from bot.views.pair_choice import partner_name
from bot.views.parts import COORDINATORS_SEE, mention, name
from storage.confidences import OpenedConfidence, OwnConfidence
from storage.tables import Goal, Item

OPEN = "confidences.open"
FORM = "confidences.seal"
CHANGE = "confidences.change"
DISCARD = "confidences.discard"
PASS = "confidences.pass"  # noqa: S105 - no password
UNDO = "confidences.undo"
SEALED = "confidences.sealed"
# Slack wants a name of its own for each button in a row.
OPEN_START = "confidences.open_start"
OPEN_MIDDLE = "confidences.open_middle"
OPEN_END = "confidences.open_end"
OPEN_STAGE = {GoalStage.START: OPEN_START, GoalStage.MIDDLE: OPEN_MIDDLE, GoalStage.END: OPEN_END}

STAGES = {
    GoalStage.START: "At the start",
    GoalStage.MIDDLE: "At half time",
    GoalStage.END: "At the end",
}
NUMBERS = {"1": "1 · not at all", "2": "2", "3": "3 · half and half", "4": "4", "5": "5 · quite sure"}
REACHED = {Reached.YES: "Yes", Reached.MOSTLY: "Mostly", Reached.PARTLY: "Partly", Reached.NO: "No"}
WHEN = (
    "It opens for both of you at the same moment, on a day that is fixed already. Until then nobody can see what you "
    f"answer, or whether you have. {COORDINATORS_SEE}"
)


def show(seen: OwnConfidence | OpenedConfidence, *, now: datetime) -> dict[str, Any]:
    """Whatever one of the two may see of it now."""
    if isinstance(seen, OpenedConfidence):
        return opened(seen)
    if seen.state is not EnvelopeState.COLLECTING:
        return _own("Over", seen, "This has ended without being opened.")
    if seen.is_over(now):
        return _own("Over", seen, "The time to answer is over. If both of you have sealed, it opens in a moment.")
    if seen.side is SideState.SEALED:
        return sealed(seen)
    if not seen.asks_about:
        return notice("Goals", "There is no goal at the moment, so there is nothing to answer.")
    return form(seen)


# --- while it is sealed ----------------------------------------------------------------------------------------------


def form(mine: OwnConfidence) -> dict[str, Any]:
    """One press for each goal; at the end, one more."""
    blocks: list[Block] = [section(f"*{STAGES[mine.stage]}*, with {mention(mine.partner_id)}. It {opens(mine)}.")]
    for goal in _living(mine):
        blocks += wording(goal.now)
        blocks.append(
            radio_input(
                sure_field(goal.id),
                f"Goal {goal.place}: how sure are you that you will get there?",
                [option(NUMBERS[number], number) for number in SURE],
                initial=mine.texts.get(sure_field(goal.id)),
            )
        )
        if mine.stage == GoalStage.END:
            blocks.append(
                radio_input(
                    reached_field(goal.id),
                    f"Goal {goal.place}: have you reached it so far?",
                    [option(label, value) for value, label in REACHED.items()],
                    initial=mine.texts.get(reached_field(goal.id)),
                )
            )
    blocks.append(note(WHEN))
    metadata = {"confidence": mine.id, "revision": mine.revision, "goals": [str(each) for each in mine.asks_about]}
    return modal("How sure are you?", blocks, callback_id=FORM, submit="Seal it", close="Cancel", metadata=metadata)


def read(view: Mapping[str, Any]) -> dict[str, str]:
    """What is chosen, by field."""
    sent = Form(view)
    ids = [int(each) for each in sent.keys("goals") if each.isdecimal()]
    chosen = {field: sent.option(field) for field, _ in fields_of(ids, GoalStage.END)}
    return {field: value for field, value in chosen.items() if value is not None}


def require_whole(mine: OwnConfidence) -> None:
    """Raises UserError beside what is not answered."""
    missing = {
        field: "Please choose one."
        for field, answers in fields_of(mine.asks_about, mine.stage)
        if mine.texts.get(field) not in answers
    }
    if missing:
        raise UserError.beside(missing)


def read_id(view: Mapping[str, Any]) -> int:
    """The asking that a form is about; it grants no right to it."""
    return int(Form(view).required("confidence", Form(view).number("confidence")))


def sealed(mine: OwnConfidence) -> dict[str, Any]:
    partner, value = mention(mine.partner_id), str(mine.id)
    blocks = [
        section(sealed_until(mine)),
        *_answers(mine),
        actions(
            button("Change", CHANGE, value=value, described="Change what you have sealed"),
            button("Delete", DISCARD, value=value, described="Delete what you have answered"),
        ),
        note(f"Until it opens you can change it. {partner} cannot see whether you have answered."),
    ]
    return modal("Sealed", blocks, callback_id=SEALED, metadata={"confidence": mine.id, "revision": mine.revision})


def _own(title: str, mine: OwnConfidence, words: str) -> dict[str, Any]:
    """Where nothing can be answered any more: one's own, which the other has not seen."""
    answers = _answers(mine)
    blocks = [section(words), *([section("What you had answered:"), *answers] if answers else [])]
    return modal(title, blocks, callback_id=SEALED)


def _answers(mine: OwnConfidence) -> list[Block]:
    blocks: list[Block] = []
    for goal in mine.goals:
        if sure := mine.texts.get(sure_field(goal.id)):
            reached = mine.texts.get(reached_field(goal.id))
            blocks += wording(goal.now)
            blocks.append(section(f"*{sure} of 5*" + (f" · reached: {_reached(reached)}" if reached else "")))
    return blocks


def refused(mine: OwnConfidence, refusal: Refusal) -> dict[str, Any]:
    return _own("Not sealed", mine, CHOICE_REFUSED[type(refusal)])


def deleted(mine: OwnConfidence, *, now: datetime) -> dict[str, Any]:
    then = "" if mine.is_over(now) else here(" You can still answer: `/mentorship goals`.")
    return notice("Deleted", f"What you had answered is deleted.{then}")


def _living(mine: OwnConfidence) -> list[Goal]:
    return [goal for goal in mine.goals if goal.is_living]


# --- where it waits --------------------------------------------------------------------------------------------------


def asked(item: Item, mine: OwnConfidence, now: datetime) -> DrawnItem:
    """Asks one of the two; it depends on the envelope's clock and the viewer's own side alone."""
    if mine.side is SideState.SEALED or mine.is_over(now) or mine.state is not EnvelopeState.COLLECTING:
        return _settled(mine, now)
    if not item.is_open:
        return _passed(mine) if item.outcome is Outcome.PASSED else _line(_nothing(mine))
    text = f"How sure are you of your goals with {mention(mine.partner_id)}? Both of you are asked"
    value, partner = str(mine.id), partner_name(mine.pair, mine.viewer)
    buttons = actions(
        button("Answer", OPEN, value=value, style="primary", described=f"Answer about your goals with {partner}"),
        button("Not this time", PASS, value=value, described="Do not answer this one"),
    )
    return DrawnItem(
        f"{text}.",
        [section(f"*{text}.*\n{name(mine.pair.program.name)} · It {opens(mine)}."), buttons],
        alone=[section(f"*{text}, {STAGES[mine.stage].lower()}.* It {opens(mine)}."), buttons, note(WHEN)],
        text_alone=f"{text}: a press for each goal. Press Answer.",
    )


def _settled(mine: OwnConfidence, now: datetime) -> DrawnItem:
    partner = mention(mine.partner_id)
    if mine.state is EnvelopeState.OPENED:
        return _line(f"✓ Opened. You and {partner} can see how sure each of you was of your goals.", mine)
    if mine.state is EnvelopeState.CLOSED:
        return _line(f"✓ Over. How sure you and {partner} were of your goals was not opened.")
    if mine.is_over(now):
        return _line(f"✓ The time to say how sure you are of your goals with {partner} is over.")
    return _line(f"✓ Sealed. How sure you are of your goals with {partner} {opens(mine)}.", mine)


def _passed(mine: OwnConfidence) -> DrawnItem:
    text = f"How sure you are of your goals with {mention(mine.partner_id)}: not this time. That is fine."
    undo = button("Undo", UNDO, value=str(mine.id), described="Ask me this again")
    return DrawnItem(text, [section(f"✓ {text}", accessory=undo)])


def _nothing(mine: OwnConfidence) -> str:
    return (
        f"✓ Nothing to do: you are not asked any more how sure you are of your goals with {mention(mine.partner_id)}."
    )


def _line(text: str, mine: OwnConfidence | None = None) -> DrawnItem:
    look = _look(mine) if mine else None
    return DrawnItem(text, [section(text, accessory=look)])


def _look(mine: OwnConfidence) -> Block:
    label = "Read both" if mine.state is EnvelopeState.OPENED else "Read mine"
    partner = partner_name(mine.pair, mine.viewer)
    return button(label, OPEN, value=str(mine.id), described=f"{label}: how sure, with {partner}")


def opened_line(mine: OwnConfidence) -> DrawnItem:
    text = f"How sure you and {mention(mine.partner_id)} are of your goals has opened. You can both see it now."
    return DrawnItem(text, [section(text, accessory=_look(mine))])


def lines(mine: OwnConfidence, *, now: datetime) -> list[Block]:
    """Among the goals: what they are being asked."""
    if mine.is_over(now) or not (mine.asks_about or mine.texts):
        return []
    yours = mine.side is SideState.SEALED
    label = "Read mine" if yours else "Answer"
    button_ = button(label, OPEN, value=str(mine.id), style=None if yours else "primary")
    state = "yours is sealed" if yours else "you have not answered yet"
    return [section(f"*How sure are you?* It {opens(mine)} · {state}", accessory=button_)]


# --- once it has opened ----------------------------------------------------------------------------------------------


def opened(seen: OpenedConfidence) -> dict[str, Any]:
    """Both numbers side by side, each with a sentence."""
    mine, partner = seen.mine, mention(seen.mine.partner_id)
    blocks: list[Block] = [section(f"*{STAGES[mine.stage]}*, with {partner}.")]
    for goal in mine.goals:
        if words := _side_by_side(seen, goal.id):
            blocks += [*wording(goal.now), section(words)]
    if len(blocks) == 1:
        blocks.append(section("What was answered has been deleted."))
    blocks.append(note(f"Only you and {partner} can see this."))
    return modal("How sure you are", blocks, callback_id=SEALED)


def _side_by_side(seen: OpenedConfidence, goal_id: int) -> str:
    own, theirs = (texts.get(sure_field(goal_id)) for texts in (seen.mine.texts, seen.theirs))
    if own is None and theirs is None:
        return ""
    words = _numbers(seen, goal_id)
    if own is None or theirs is None:
        return f"{words}\nOnly one of you has answered about it."
    if are_far_apart(own, theirs):
        return f"{words}\nTalk about it: what does one of you see that the other does not?"
    return f"{words}\nYou see it much alike. Good to know."


def _numbers(seen: OpenedConfidence, goal_id: int) -> str:
    partner = mention(seen.mine.partner_id)
    sides = (("you", seen.mine.texts), (partner, seen.theirs))
    words = " · ".join(f"{who} *{texts.get(sure_field(goal_id), '–')}*" for who, texts in sides)
    if any(reached_field(goal_id) in texts for _, texts in sides):
        reached = " · ".join(f"{who} *{_reached(texts.get(reached_field(goal_id)))}*" for who, texts in sides)
        words += f"\nReached: {reached}"
    return f"How sure, of 5: {words}"


def _reached(value: str | None) -> str:
    return REACHED[Reached(value)].lower() if value in set(Reached) else "–"


def lines_of(goal_id: int, opened: Sequence[OpenedConfidence]) -> list[str]:
    """What the two have said of one goal, oldest first."""
    about = [each for each in reversed(opened) if {sure_field(goal_id)} & {*each.mine.texts, *each.theirs}]
    return [f"{STAGES[each.mine.stage]}. {_numbers(each, goal_id)}" for each in about]


def read_buttons(opened: Sequence[OpenedConfidence]) -> Block:
    return actions(
        *(
            button(f"{STAGES[each.mine.stage]}: how sure", OPEN_STAGE[each.mine.stage], value=str(each.mine.id))
            for each in reversed(opened)
        )
    )
