"""How somebody is invited to say what they expect, and asked once more; the same line in a message and on Home.

Drawn from the alignment's own clock and the viewer's own side, as in `alignments.py`.
"""

from datetime import datetime

from bot.actions.alignments import FIRST, asked_by, may_propose
from bot.domain.envelopes import EnvelopeState, SideState
from bot.domain.items import Outcome
from bot.domain.pairs import PairState
from bot.views.alignments import NOT_NOW, UNDO, WHEN, open_button, opens
from bot.views.blocks import Block, DrawnItem, Message, actions, button, note, section
from bot.views.commands import here
from bot.views.pair_choice import partner_name
from bot.views.parts import mention, name
from storage.alignments import OwnAlignment
from storage.tables import Item, Pair


def lines(pair: Pair, me: str, mine: OwnAlignment | None, *, now: datetime) -> list[Block]:
    """Where one of the two stands with their answers, and what they can do about it: for a list or a section of Home.

    `mine` is the pair's newest alignment, if there was one.
    """
    return [section(line(pair, me, mine, now=now), accessory=button_for(pair, me, mine, now=now))]


def line(pair: Pair, me: str, mine: OwnAlignment | None, *, now: datetime) -> str:
    what = f"*What you expect, with {mention(pair.partner_of(me))}* · {name(pair.program.name)}"
    if mine is None or mine.state is not EnvelopeState.COLLECTING:
        return f"{what}\nNot agreed yet."
    if pair.state == PairState.ENDED:
        return f"{what}\nYour pair has ended: nothing more is written in it."
    if mine.is_over(now):
        return f"{what}\nThe time to write is over; you will both hear what became of it."
    own = {
        SideState.EMPTY: "You have not written yet.",
        SideState.DRAFT: "Yours is a draft.",
        SideState.SEALED: "Yours is sealed.",
    }[mine.side]
    return f"{what}\nEach of you answers alone. It {opens(mine)}. {own}"


def button_for(pair: Pair, me: str, mine: OwnAlignment | None, *, now: datetime) -> Block:
    if mine is None or mine.state is not EnvelopeState.COLLECTING:
        label = "Begin" if pair.align_at is None else "Write mine"
    elif mine.is_over(now):
        label = "Read mine"
    else:
        label = _label(mine)
    return open_button(pair, me, label)


def _label(mine: OwnAlignment) -> str:
    return {SideState.EMPTY: "Write mine", SideState.DRAFT: "Write on", SideState.SEALED: "Read mine"}[mine.side]


# --- what waits ------------------------------------------------------------------------------------------------------


def asked(item: Item, pair: Pair, mine: OwnAlignment | None, *, now: datetime) -> DrawnItem:
    """The invitation, or what has become of it."""
    if not item.is_open or (mine and (mine.state is not EnvelopeState.COLLECTING or mine.is_over(now))):
        return _settled(item, pair, mine, now=now)
    me, partner = item.user_id, mention(pair.partner_of(item.user_id))
    if mine and mine.envelope.attempt != FIRST:
        return _again(pair, me, mine)
    text = f"Say what you expect of your mentorship with {partner}: alone first, in under three minutes."
    more = (
        f"{partner} is asked the same. It opens for you both at the same moment: what you both said is agreed, the "
        "rest is to talk about."
    )
    return _with_buttons(pair, me, mine, text, more)


def _again(pair: Pair, me: str, mine: OwnAlignment) -> DrawnItem:
    partner, by = mention(pair.partner_of(me)), mine.envelope.asked_by
    if by == me:
        return _with_buttons(
            pair, me, mine, f"You asked {partner} to agree on what you expect. It {opens(mine)}.", None
        )
    if by is not None:
        text = f"{partner} asks you to agree on what you expect of each other. Each answers alone; it {opens(mine)}."
        return _with_buttons(pair, me, mine, text, None)
    before = f"What you and {partner} expect has not opened: not both of you had sealed."
    if mine.side is SideState.SEALED:
        text = f"{before} Yours stays sealed. It {opens(mine)}, or you send yours as a proposal."
        return _with_buttons(pair, me, mine, text, None, or_not="Leave it sealed")
    text = f"{before} There is time again: it {opens(mine)}. I ask this once more, and then never."
    return _with_buttons(pair, me, mine, text, None)


def _with_buttons(
    pair: Pair, me: str, mine: OwnAlignment | None, text: str, more: str | None, *, or_not: str = "Not now"
) -> DrawnItem:
    label = _label(mine) if mine else "Write mine"
    partner = partner_name(pair, me)
    row = actions(
        open_button(pair, me, label, style="primary"),
        button(or_not, NOT_NOW, value=str(pair.id), described=f"{or_not}: what you expect of {partner}"),
    )
    whole, program = f"{text} {more}" if more else text, name(pair.program.name)
    return DrawnItem(
        text=text,
        blocks=[section(f"{whole}\n{program}"), row],
        alone=[section(whole), row, note(f"{program}. {WHEN}")],
        text_alone=f"{text} {label}, or {or_not.lower()}.",
    )


def _settled(item: Item, pair: Pair, mine: OwnAlignment | None, *, now: datetime) -> DrawnItem:
    """A tick, and what still works."""
    me, partner = item.user_id, mention(pair.partner_of(item.user_id))
    accessory: Block | None = None
    if mine is None or pair.state == PairState.ENDED or pair.somebody_left:
        text = f"✓ Nothing to do: you are not asked what you expect with {partner} any more."
    elif mine.state is EnvelopeState.OPENED:
        text = f"✓ Opened. You and {partner} can read what both of you expect."
    elif mine.state is EnvelopeState.CLOSED:
        text = f"✓ What you and {partner} expect of each other: the time to write is over, and it has not opened."
        accessory = open_button(pair, me, "Read mine") if mine.wrote else None
    elif mine.is_over(now):
        text = "✓ The time to write what you expect is over. You will both hear what became of it."
        accessory = open_button(pair, me, "Read mine") if mine.wrote else None
    elif item.outcome == Outcome.PASSED and _is_asked(item, mine):
        text = f"✓ Not now: what you expect of your mentorship with {partner}."
        accessory = button("Undo", UNDO, value=str(pair.id), described="Undo: ask me what I expect")
    elif mine.side is SideState.SEALED:
        text = f"✓ Sealed. What you and {partner} expect {opens(mine)}."
        accessory = open_button(pair, me, "Read mine")
    else:
        text = f"✓ Asked once more later: what you expect of your mentorship with {partner}."
    return DrawnItem(text, [section(text, accessory=accessory)])


def _is_asked(item: Item, mine: OwnAlignment) -> bool:
    return item.known is asked_by(mine)


def ended_notice(pair: Pair, me: str, mine: OwnAlignment | None) -> Message:
    """The same words for both, whoever has written what; then what whoever has sealed theirs can still do."""
    text = (
        f"What you and {mention(pair.partner_of(me))} expect was not opened, and I will not ask again. If you wrote "
        "something, it is still yours, and nobody else has seen it."
    )
    goes_on, wrote = pair.state != PairState.ENDED, mine is not None and mine.wrote
    if goes_on:
        text += " " + here("/mentorship agreement begins anew.")
    label = "Propose mine" if mine and may_propose(mine) else "Read mine" if wrote else "Begin anew"
    look = open_button(pair, me, label) if goes_on or wrote else None
    return Message(text, [section(text, accessory=look)])
