"""Feedback rounds to choose from: in App Home, in the list of all of them, and in messages."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from bot.domain.envelopes import EnvelopeState, SideState
from bot.domain.pairs import PairState
from bot.views import feedback, feedback_opened
from bot.views.blocks import Block, Message, actions, button, header, modal, note, section
from bot.views.commands import here
from bot.views.envelopes import opens
from bot.views.feedback import OPEN, SEALED, start_form, to_open
from bot.views.feedback_opened import OUTCOME_BUTTON
from bot.views.feedback_words import FORMATS, WHEN
from bot.views.pair_choice import partner_name
from bot.views.parts import local_day, mention, name
from storage.feedback import OpenedRound, OwnRound
from storage.tables import Pair

HISTORY = "feedback.history"
MOST_ON_HOME = 4
PAGE = 10  # rounds in one list; a pair has four or five a year


def show(seen: OwnRound | OpenedRound, *, now: datetime) -> dict[str, Any]:
    """Whatever one of the two may see of a round."""
    return feedback_opened.show(seen, now=now) if isinstance(seen, OpenedRound) else feedback.show(seen, now=now)


def choose_form(
    rounds: Sequence[OwnRound], pairs: Sequence[Pair], me: str, *, form_id: str, now: datetime
) -> dict[str, Any]:
    """For somebody in several pairs: their rounds to open, or a new one to ask for."""
    blocks: list[Block] = []
    for mine in rounds[:PAGE]:
        blocks += lines(mine, now=now)
    if len(rounds) > PAGE:
        blocks.append(actions(button("All feedback rounds", HISTORY, value="0")))
    start = start_form(pairs, me, form_id=form_id) if pairs else None
    if start is None:
        return modal("Feedback", blocks, callback_id=SEALED)
    return {**start, "blocks": [*blocks, *start["blocks"]]}


def history(rounds: Sequence[OwnRound], *, page: int, more: bool, now: datetime) -> dict[str, Any]:
    """A page of everything that somebody has exchanged, newest first, so that nothing opened gets out of reach."""
    blocks: list[Block] = []
    for mine in rounds:
        blocks += lines(mine, now=now)
    if not blocks:
        blocks.append(section(here("You have had no feedback round yet. `/feedback` asks for one.")))
    if more:
        blocks.append(actions(button("Older", HISTORY, value=str(page + 1))))
    return modal("Feedback rounds", blocks, callback_id=HISTORY)


def lines(mine: OwnRound, *, now: datetime) -> list[Block]:
    """A round with what can be done about it; it depends on the round's clock and the viewer's own side alone."""
    if mine.is_followed_up(now):
        label = "Say what came of it"
        described = f"{label}: feedback with {partner_name(mine.pair, mine.viewer)}"
        outcome = button(label, OUTCOME_BUTTON, value=str(mine.id), style="primary", described=described)
        return [section(line(mine, now=now)), actions(outcome, open_button(mine, now=now))]
    return [section(line(mine, now=now), accessory=open_button(mine, now=now))]


def line(mine: OwnRound, *, now: datetime) -> str:
    partner = mention(mine.partner_id)
    day = local_day(mine.envelope.ended_at, mine.me.zone) if mine.envelope.ended_at else ""
    if mine.state is EnvelopeState.OPENED:
        question = "what came of it?" if mine.is_followed_up(now) else "both of you can read it"
        return f"*Feedback with {partner}* · opened {day} · {question}"
    if mine.state is EnvelopeState.CLOSED:
        return f"*Feedback with {partner}* · ended without being opened · {day}"
    if mine.pair.state == PairState.ENDED:
        return f"*Feedback with {partner}* · your pair has ended: nothing more is written in it"
    if mine.is_over(now):
        return f"*Feedback with {partner}* · the time to write is over; you will both hear what became of it"
    own = {
        SideState.EMPTY: "you have not written yet",
        SideState.DRAFT: "yours is a draft",
        SideState.SEALED: "yours is sealed",
    }[mine.side]
    return f"*Feedback with {partner}* · {name(mine.pair.program.name)} · {opens(mine)} · {own}"


def open_button(mine: OwnRound, *, now: datetime) -> Block:
    if mine.state is EnvelopeState.OPENED:
        label = "Read"
    elif mine.state is EnvelopeState.CLOSED or mine.is_over(now):
        label = "Your words"
    else:
        label = {SideState.EMPTY: "Write", SideState.DRAFT: "Write on", SideState.SEALED: "Read mine"}[mine.side]
    return to_open(label, mine)


def on_home(rounds: Sequence[OwnRound], *, waiting: Collection[int], now: datetime) -> list[Block]:
    """The newest rounds but for those that wait, which stand above, as a section of App Home.

    `waiting` has the ids of those. One round more than are shown says that there are more.
    """
    shown = [mine for mine in rounds[:MOST_ON_HOME] if mine.id not in waiting]
    if not shown and len(rounds) <= MOST_ON_HOME:
        return []
    blocks: list[Block] = [header("Feedback")]
    for mine in shown:
        blocks += lines(mine, now=now)
    if len(rounds) > MOST_ON_HOME:
        blocks.append(actions(button("All feedback rounds", HISTORY, value="0")))
    return blocks


# --- messages --------------------------------------------------------------------------------------------------------


def asked(mine: OwnRound) -> Message:
    """Asks one of the two to write; what happens next in one sentence."""
    partner = mention(mine.partner_id)
    label, description = FORMATS[mine.format]
    who = " (you asked for it)" if mine.envelope.asked_by == mine.viewer else ""
    text = f"A round of feedback with {partner}{who}: {description.lower()}. Both of you write; it {opens(mine)}."
    return Message(
        f"{text} Press Write.",
        [
            section(text),
            actions(button("Write", OPEN, value=str(mine.id), style="primary")),
            note(f"{label}. {WHEN}"),
        ],
    )


def settled(mine: OwnRound, *, now: datetime) -> Message:
    """What has become of a round that somebody was asked to write in: a tick, and what still works."""
    partner = mention(mine.partner_id)
    if mine.state is EnvelopeState.OPENED:
        text = f"✓ Opened. You and {partner} can read each other's feedback."
    elif mine.state is EnvelopeState.CLOSED:
        text = f"✓ Over. Your feedback round with {partner} was not opened."
    elif mine.pair.state == PairState.ENDED:
        text = f"✓ Nothing to do: your pair with {partner} has ended."
    elif mine.is_over(now):
        text = f"✓ The time to write to {partner} is over. You will both hear what became of it."
    elif mine.side is SideState.SEALED:
        text = f"✓ Sealed. Your feedback round with {partner} {opens(mine)}."
    else:
        text = f"✓ Nothing to do: you are not asked for feedback with {partner} any more."
        return Message(text, [section(text)])
    look = open_button(mine, now=now) if mine.wrote or mine.takes_words(now) else None
    return Message(text, [section(text, accessory=look)])


def opened_notice(mine: OwnRound) -> Message:
    text = f"Your feedback round with {mention(mine.partner_id)} has opened. You can both read it now."
    return Message(text, [section(text, accessory=to_open("Read", mine, style="primary"))])


def ended_notice(mine: OwnRound) -> Message:
    """The same words for both, whoever has written what."""
    text = (
        f"Your feedback round with {mention(mine.partner_id)} has ended without being opened. "
        "If you wrote something, it is still yours, and nobody else has seen it."
    )
    return Message(text, [section(text, accessory=to_open("Your words", mine) if mine.wrote else None)])
