"""What each of a pair thanks the other for, in their last two weeks: the form, what is sealed, and both once open.

What is shown before the opening is drawn from an `OwnThanks`: the envelope's own clock and the viewer's own side.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.closings import ALONG, THANKS
from bot.domain.envelopes import (
    EnvelopeState,
    SideState,
)
from bot.domain.goals import Reached, reached_field
from bot.domain.items import Outcome
from bot.errors import Refusal, UserError
from bot.views.blocks import Block, DrawnItem, actions, button, modal, note, notice, said, section
from bot.views.commands import here
from bot.views.confidences import REACHED
from bot.views.envelopes import WORDS_REFUSED, sealed_until
from bot.views.forms import Form, option, select_input, text_input
from bot.views.goal_words import GONE, first_words, wording
from bot.views.pair_choice import partner_name
from bot.views.parts import COORDINATORS_SEE, LONGEST_TEXT, day, mention, name, stamp
from storage.closings import OpenedThanks, OwnThanks
from storage.tables import Goal, Item

OPEN = "thanks.open"
FORM = "thanks.seal"
DRAFT = "thanks.draft"  # the action_id of the inputs: what is typed or chosen is kept at once
CHANGE = "thanks.change"
DISCARD = "thanks.discard"
PASS = "thanks.pass"  # noqa: S105 - no password
UNDO = "thanks.undo"
SEALED = "thanks.sealed"

WHEN = (
    "It opens for both of you on your last day. Until then nobody can see what you write, or whether you have. "
    + COORDINATORS_SEE
)
LABELS = {THANKS: "Thank you for", ALONG: "What I take along"}


def show(seen: OwnThanks | OpenedThanks, *, now: datetime) -> dict[str, Any]:
    """Whatever one of the two may see of it now."""
    if isinstance(seen, OpenedThanks):
        return opened(seen)
    if seen.state is not EnvelopeState.COLLECTING:
        return _own("Over", seen, "This has ended without being opened.")
    if seen.is_over(now):
        return _own("Over", seen, "The time is over. If both of you have sealed, it opens in a moment.")
    return sealed(seen) if seen.side is SideState.SEALED else form(seen)


# --- while it is sealed ----------------------------------------------------------------------------------------------


def form(mine: OwnThanks) -> dict[str, Any]:
    partner = mention(mine.partner_id)
    blocks: list[Block] = [
        section(f"Your last day with {partner} is {day(mine.pair.last_day)}. A few words from each of you. {WHEN}")
    ]
    for goal in mine.goals:
        blocks += wording(goal.now)
        blocks.append(
            select_input(
                reached_field(goal.id),
                f"Goal {goal.place}: have you reached it?",
                [option(label, value) for value, label in REACHED.items()],
                initial=mine.texts.get(reached_field(goal.id)),
                optional=True,
                as_chosen=DRAFT,
            )
        )
    blocks += [
        text_input(
            THANKS,
            f"What do you thank {partner_name(mine.pair, mine.viewer)} for?"[:150],
            initial=mine.thanks,
            multiline=True,
            as_typed=DRAFT,
        ),
        text_input(ALONG, "What do you take along?", initial=mine.along, multiline=True, optional=True, as_typed=DRAFT),
        note("What you type is kept as a draft, also when you close this."),
    ]
    if mine.texts:
        blocks.append(actions(_delete_button(mine)))
    return modal(
        "Before you part",
        blocks,
        callback_id=FORM,
        submit="Seal it",
        close="Close",
        metadata={"thanks": mine.id, "revision": mine.revision, "goals": [str(each) for each in mine.asks_about]},
        notify_on_close=True,
    )


def read(view: Mapping[str, Any]) -> dict[str, str]:
    """What is written and chosen so far. Raises UserError beside what is too long."""
    sent = Form(view, action_id=DRAFT)
    goals = [reached_field(int(each)) for each in sent.keys("goals") if each.isdecimal()]
    found = {THANKS: sent.text(THANKS), ALONG: sent.text(ALONG), **{field: sent.option(field) for field in goals}}
    texts = {field: text for field, text in found.items() if text}
    for field, text in texts.items():
        if len(text) > LONGEST_TEXT:
            raise UserError(f"Please keep this to {LONGEST_TEXT:,} characters; it has {len(text):,}.", field=field)
    return texts


def require_whole(mine: OwnThanks) -> None:
    if not mine.thanks:
        raise UserError("Please write a line here.", field=THANKS)


def read_id(view: Mapping[str, Any]) -> int:
    """The thanks that a form is about; it grants no right to them."""
    return int(Form(view).required("thanks", Form(view).number("thanks")))


def sealed(mine: OwnThanks) -> dict[str, Any]:
    partner = mention(mine.partner_id)
    change = button("Change", CHANGE, value=str(mine.id), described="Change what you have sealed")
    blocks = [
        section(sealed_until(mine)),
        *_words(mine.texts, mine.goals),
        actions(change, _delete_button(mine)),
        note(f"Until it opens you can change it. {partner} cannot see whether you have written."),
    ]
    return modal("Sealed", blocks, callback_id=SEALED, metadata={"thanks": mine.id, "revision": mine.revision})


def _delete_button(mine: OwnThanks) -> Block:
    confirm = ("Delete it?", "Your words are deleted. You can write others until it opens.", "Delete")
    return button("Delete what I wrote", DISCARD, value=str(mine.id), confirm=confirm)


def _own(title: str, mine: OwnThanks, words: str) -> dict[str, Any]:
    """Where nothing can be written any more: one's own, which the other has not seen."""
    blocks = [section(words)]
    if mine.texts:
        blocks += [
            section("What you had written, which nobody else has seen. You can still say it yourself:"),
            *_words(mine.texts, mine.goals),
        ]
    return modal(title, blocks, callback_id=SEALED)


def _words(texts: Mapping[str, str], goals: Sequence[Goal]) -> list[Block]:
    blocks: list[Block] = []
    for field, label in LABELS.items():
        if field in texts:
            blocks += [section(f"*{label}*"), said(texts[field])]
    reached = [
        f"Goal {goal.place}, {first_words(goal.now)}: *{REACHED[Reached(answer)].lower()}*"
        for goal in goals
        if (answer := texts.get(reached_field(goal.id))) in set(Reached)
    ]
    return [*blocks, section("*Reached*\n" + "\n".join(reached))] if reached else blocks


def given_back(mine: OwnThanks, texts: Mapping[str, str], refusal: Refusal) -> dict[str, Any]:
    """It takes no more words; those that were typed go back to their author."""
    blocks: list[Block] = [section(WORDS_REFUSED[type(refusal)])]
    if texts:
        blocks += [section("Here is what you wrote, so that you can copy it:"), *_words(texts, mine.goals)]
    return modal("Not kept", blocks, callback_id=SEALED)


def deleted(mine: OwnThanks, *, now: datetime) -> dict[str, Any]:
    then = "" if mine.is_over(now) else here(" You can still write: `/mentorship keepsake`.")
    return notice("Deleted", f"What you wrote is deleted.{then}")


# --- where it waits --------------------------------------------------------------------------------------------------


def waiting(item: Item, mine: OwnThanks, now: datetime) -> DrawnItem:
    """Asks one of the two; it depends on the envelope's clock and the viewer's own side alone."""
    if mine.side is SideState.SEALED or mine.is_over(now) or mine.state is not EnvelopeState.COLLECTING:
        return _settled(mine, now)
    partner = mention(mine.partner_id)
    if not item.is_open and item.outcome is Outcome.PASSED:
        text = f"A few words for {partner}: not this time. That is fine."
        undo = button("Undo", UNDO, value=str(mine.id), described="Ask me this again")
        return DrawnItem(text, [section(f"✓ {text}", accessory=undo)])
    if not item.is_open:
        return _line(f"✓ Nothing to do: you are not asked any more for a few words for {partner}.")
    named = partner_name(mine.pair, mine.viewer)
    text = (
        f"Your mentorship with {partner} has its last day on {day(mine.pair.last_day)}. What do you thank them for, "
        "and what do you take along?"
    )
    value = str(mine.id)
    buttons = actions(
        button("Write", OPEN, value=value, style="primary", described=f"Write a few words for {named}"),
        button("Not this time", PASS, value=value, described=f"Write nothing for {named}"),
    )
    return DrawnItem(
        text,
        [section(f"{text}\n{name(mine.pair.program.name)} · It opens for both of you on that day."), buttons],
        alone=[section(text), buttons, note(WHEN)],
        text_alone=f"{text} Press Write.",
    )


def _settled(mine: OwnThanks, now: datetime) -> DrawnItem:
    partner = mention(mine.partner_id)
    if mine.state is EnvelopeState.OPENED:
        return _line(f"✓ Opened. You and {partner} can read your words for each other.", mine)
    if mine.state is EnvelopeState.CLOSED:
        return _line(f"✓ Over. The words for you and {partner} were not opened.", mine if mine.wrote else None)
    if mine.is_over(now):
        return _line(f"✓ The time to write a few words for {partner} is over.")
    return _line(f"✓ Sealed. Your words for {partner} open on {day(mine.pair.last_day)} if both of you wrote.", mine)


def _line(text: str, mine: OwnThanks | None = None) -> DrawnItem:
    return DrawnItem(text, [section(text, accessory=look(mine) if mine else None)])


def look(mine: OwnThanks, *, style: str | None = None) -> Block:
    """A button to whatever one of the two may see of it; it says whose for those who hear several of them."""
    if mine.state is EnvelopeState.OPENED:
        label = "Read both"
    elif mine.state is EnvelopeState.CLOSED or mine.side is SideState.SEALED:
        label = "Read mine"
    else:
        label = "Write"
    described = f"{label}: the words for you and {partner_name(mine.pair, mine.viewer)}"[:75]
    return button(label, OPEN, value=str(mine.id), style=style, described=described)


def opened_line(mine: OwnThanks) -> DrawnItem:
    text = f"What you and {mention(mine.partner_id)} thank each other for has opened."
    return DrawnItem(text, [section(text, accessory=look(mine))])


# --- once it has opened ----------------------------------------------------------------------------------------------


def opened(seen: OpenedThanks) -> dict[str, Any]:
    """Both, one's own below the other's."""
    mine, partner = seen.mine, mention(seen.mine.partner_id)
    gone = [section("These words have been deleted.")]
    blocks: list[Block] = [
        section(f"*From {partner}*"),
        *(_words(seen.theirs, mine.goals) or gone),
        section("*From you*"),
        *(_words(mine.texts, mine.goals) or gone),
        note(f"Only you and {partner} can see this. Both are in your keepsake, too."),
    ]
    return modal("Thank you", blocks, callback_id=SEALED)


# --- in the copy -----------------------------------------------------------------------------------------------------


def copied(seen: OwnThanks | OpenedThanks, zone: ZoneInfo) -> Iterator[str]:
    """It as lines of what somebody takes away; the other's words once it has opened."""
    mine = seen.mine if isinstance(seen, OpenedThanks) else seen
    partner = partner_name(mine.pair, mine.viewer)
    who = f"you and {partner}" if isinstance(seen, OpenedThanks) else "only you"
    yield f"{stamp(mine.envelope.started_at, zone)}, thanks, with {partner} ({who})"
    yield from _copied("You", mine.texts, mine)
    if isinstance(seen, OpenedThanks):
        yield from _copied(partner, seen.theirs, mine)


def _copied(who: str, texts: Mapping[str, str], mine: OwnThanks) -> Iterator[str]:
    for field, text in texts.items():
        if field in LABELS:
            yield f"- {who}, {LABELS[field].lower()}: {text}"
    for goal in mine.goals:
        if (answer := texts.get(reached_field(goal.id))) in set(Reached):
            yield f"- {who}, reached: {REACHED[Reached(answer)].lower()} · {goal.now.text or GONE}"
