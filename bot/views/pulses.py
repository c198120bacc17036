"""A pulse: the form, what is sealed, and what both are shown once it has opened.

What is shown before the opening is drawn from an `OwnPulse`: the envelope's own clock and the viewer's own side. What a
pair had over time stands in `pulse_lists.py`.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.domain.agendas import AgendaSource
from bot.domain.entries import Audience
from bot.domain.envelopes import (
    EnvelopeState,
    OpenedAlready,
    SideState,
)
from bot.domain.items import Outcome
from bot.domain.pairs import PairState
from bot.domain.pulses import AUDIENCE, LONGEST_LINE, RATINGS, PulseAsks, Statement
from bot.errors import Refusal, UserError
from bot.views.agendas import agenda_button
from bot.views.blocks import Block, DrawnItem, actions, button, modal, note, notice, said, section
from bot.views.commands import here
from bot.views.envelopes import CHOICE_REFUSED, opens, sealed_until
from bot.views.forms import Form, option, radio_input, text_input
from bot.views.pair_choice import partner_name
from bot.views.parts import COORDINATORS_SEE, local_day, mention, name
from storage.pulses import OpenedPulse, OwnPulse
from storage.tables import Item

OPEN = "pulses.open"
FORM = "pulses.seal"
DRAFT = "pulses.draft"  # the action_id of the inputs: what is chosen and typed is kept at once
CHANGE = "pulses.change"
DISCARD = "pulses.discard"
PASS = "pulses.pass"  # noqa: S105 - no password
UNDO = "pulses.undo"
SEALED = "pulses.sealed"

STATEMENTS = {
    Statement.RELY: "I can rely on them",
    Statement.CANDID: "I can be candid",
    Statement.WORD: "We do what we said",
    Statement.LIMITS: "My limits are respected",
}
TO_TALK_ABOUT = {
    Statement.RELY: "What would make it easier to rely on one another?",
    Statement.CANDID: "What makes it easy to say what you think, and what makes it hard?",
    Statement.WORD: "Which of the things you said is on your mind?",
    Statement.LIMITS: "Which limit should the other know better?",
}
ANSWERS = {
    "1": "Hardly ever",
    "2": "Now and then",
    "3": "About half the time",
    "4": "Mostly",
    "5": "Nearly always",
}
LINES = {
    "line": "Anything else, in a line?",
    "came": "What came of what we said we would do?",
    "helped": "What has helped us?",
    "change": "What would make the second half better?",
}
AUDIENCES = {Audience.ME: "Only me", Audience.PARTNER: "Both of us, once it opens"}
TITLES = {
    PulseAsks.MONTHLY: "Pulse",
    PulseAsks.HALF_TIME: "Half time",
    PulseAsks.LOOK_BACK: "Half time",
}
WHAT_IS_SHOWN = (
    "When it opens, both of you see on which of these four you are two steps or more apart, as a question to talk "
    "about, and nothing else of them: neither of you ever sees what the other chose."
)
WHEN = (
    "It opens for both of you at the same moment, on a day that is fixed already. Until then nobody can see what you "
    f"answer, or whether you have. {COORDINATORS_SEE}"
)
ALIKE = "You see all four much alike. Good to know, and good to say when you meet."
REFUSED: Mapping[type[Refusal], str] = {
    **CHOICE_REFUSED,
    OpenedAlready: "This has opened, so it can be looked at and no longer changed.",
}


def show(seen: OwnPulse | OpenedPulse, *, now: datetime) -> dict[str, Any]:
    """Whatever one of the two may see of it now."""
    if isinstance(seen, OpenedPulse):
        return opened(seen)
    if seen.state is not EnvelopeState.COLLECTING:
        return _own("Over", seen, "This has ended without being opened.")
    if seen.is_over(now):
        return _own("Over", seen, "The time to answer is over. If both of you have sealed, it opens in a moment.")
    return sealed(seen) if seen.side is SideState.SEALED else form(seen)


# --- while it is sealed ----------------------------------------------------------------------------------------------


def form(mine: OwnPulse) -> dict[str, Any]:
    """Four presses, and a line if they like; at half time, three lines to look back."""
    blocks: list[Block] = [section(f"You and {mention(mine.partner_id)}, these last weeks. It {opens(mine)}.")]
    if mine.asks.statements:
        blocks.append(note(WHAT_IS_SHOWN))
    blocks += [
        radio_input(
            each,
            STATEMENTS[each],
            [option(ANSWERS[number], number) for number in RATINGS],
            initial=mine.texts.get(each),
            as_chosen=DRAFT,
        )
        for each in mine.asks.statements
    ]
    if mine.asks is not PulseAsks.MONTHLY:
        blocks.append(section("*A look back*, a line each:"))
    blocks += [
        text_input(
            field,
            LINES[field],
            initial=mine.texts.get(field),
            optional=True,
            multiline=True,
            longest=LONGEST_LINE,
            as_typed=DRAFT,
        )
        for field in mine.asks.lines
    ]
    blocks.append(
        radio_input(
            AUDIENCE,
            "Who reads what you write?",
            [option(label, value) for value, label in AUDIENCES.items()],
            initial=mine.texts.get(AUDIENCE, mine.usual),
            as_chosen=DRAFT,
        )
    )
    blocks.append(note(WHEN))
    if mine.texts:
        blocks.append(actions(_delete_button(mine)))
    return modal(
        TITLES[mine.asks],
        blocks,
        callback_id=FORM,
        submit="Seal it",
        close="Close",
        metadata={"pulse": mine.id, "revision": mine.revision},
        notify_on_close=True,
    )


def read(view: Mapping[str, Any]) -> dict[str, str]:
    """What is chosen and typed, by field. Raises UserError beside a line that is too long."""
    sent = Form(view, action_id=DRAFT)
    found = {each: sent.option(each) for each in (*Statement, AUDIENCE)}
    problems: dict[str, str] = {}
    for field in LINES:
        found[field] = text = sent.text(field)
        if text and len(text) > LONGEST_LINE:
            problems[field] = f"Please keep this to {LONGEST_LINE} characters; it has {len(text):,}."
    if problems:
        raise UserError.beside(problems)
    return {str(field): value for field, value in found.items() if value}


def require_whole(mine: OwnPulse) -> None:
    """Raises UserError beside what is not answered."""
    missing: dict[str, str] = {
        each: "Please choose one." for each in mine.asks.statements if mine.texts.get(each) not in RATINGS
    }
    if not mine.asks.statements and not mine.lines:
        missing = {mine.asks.lines[0]: "Please write a line here, or below."}
    if missing:
        raise UserError.beside(missing)


def read_id(view: Mapping[str, Any]) -> int:
    """The pulse that a form is about; it grants no right to it."""
    return int(Form(view).required(AUDIENCE, Form(view).number("pulse")))


def sealed(mine: OwnPulse) -> dict[str, Any]:
    partner, value = mention(mine.partner_id), str(mine.id)
    blocks = [
        section(sealed_until(mine)),
        *_answers(mine),
        actions(button("Change", CHANGE, value=value, described="Change what you have sealed"), _delete_button(mine)),
        note(f"Until it opens you can change it. {partner} cannot see whether you have answered."),
    ]
    return modal("Sealed", blocks, callback_id=SEALED, metadata={"pulse": mine.id, "revision": mine.revision})


def _delete_button(mine: OwnPulse) -> Block:
    confirm = ("Delete it?", "Your answers are deleted. You can answer anew until it opens.", "Delete")
    return button("Delete my answers", DISCARD, value=str(mine.id), confirm=confirm)


def _own(title: str, mine: OwnPulse, words: str) -> dict[str, Any]:
    """Where nothing can be answered any more: one's own, which the other has not seen."""
    answers = _answers(mine)
    blocks = [section(words), *([section("What you had answered:"), *answers] if answers else [])]
    return modal(title, blocks, callback_id=SEALED)


def _answers(mine: OwnPulse) -> list[Block]:
    """All of somebody's own, for themselves."""
    chosen = [f"{STATEMENTS[each]}: *{chose(mine, each)}*" for each in Statement if each in mine.texts]
    return [*([section("\n".join(chosen))] if chosen else []), *_own_lines(mine)]


def chose(mine: OwnPulse, statement: Statement) -> str:
    return ANSWERS.get(mine.texts.get(statement, ""), "–").lower()


def _own_lines(mine: OwnPulse) -> list[Block]:
    if not mine.lines:
        return []
    who = (
        f"you and {mention(mine.partner_id)} can read this, once it opens" if mine.shares else "only you can read this"
    )
    if mine.state is EnvelopeState.OPENED and mine.shares:
        who = f"you and {mention(mine.partner_id)} can read this"
    return [section(f"*You wrote* ({who}):"), *_lines(mine.lines, mine.asks)]


def _lines(lines: Mapping[str, str], asks: PulseAsks) -> list[Block]:
    blocks: list[Block] = []
    for field, text in lines.items():
        blocks += [*([note(LINES[field])] if asks is not PulseAsks.MONTHLY else []), said(text)]
    return blocks


def given_back(mine: OwnPulse, texts: Mapping[str, str], refusal: Refusal) -> dict[str, Any]:
    """It takes no more answers; the lines that were typed go back to their author."""
    lines = {field: texts[field] for field in LINES if field in texts}
    blocks: list[Block] = [section(REFUSED[type(refusal)])]
    if lines:
        blocks += [section("Here is what you wrote, so that you can copy it:"), *_lines(lines, mine.asks)]
    return modal("Not kept", blocks, callback_id=SEALED)


def deleted(mine: OwnPulse, *, now: datetime) -> dict[str, Any]:
    then = "" if mine.is_over(now) else here(" You can still answer: `/mentorship pulse`.")
    return notice("Deleted", f"What you had answered is deleted.{then}")


# --- where it waits --------------------------------------------------------------------------------------------------

_QUESTIONS = {
    PulseAsks.MONTHLY: "How do you find working with {}?",
    PulseAsks.HALF_TIME: "Half time with {}: how do you find it, and what came of what you said?",
    PulseAsks.LOOK_BACK: "Half time with {}: what came of what you said?",
}


def question(mine: OwnPulse) -> str:
    return _QUESTIONS[mine.asks].format(mention(mine.partner_id))


def named(mine: OwnPulse) -> str:
    """What it is called in a sentence."""
    what = "look back" if mine.asks is PulseAsks.LOOK_BACK else "pulse"
    return f"your {what} with {mention(mine.partner_id)}"


def asked(item: Item, mine: OwnPulse, now: datetime) -> DrawnItem:
    """Asks one of the two; it depends on the envelope's clock and the viewer's own side alone."""
    if mine.side is SideState.SEALED or mine.is_over(now) or mine.state is not EnvelopeState.COLLECTING:
        return _settled(mine, now)
    if not item.is_open and item.outcome is Outcome.PASSED:
        text = f"{_first_up(named(mine))}: not this time. That is fine."
        undo = button("Undo", UNDO, value=str(mine.id), described="Ask me this again")
        return DrawnItem(text, [section(f"✓ {text}", accessory=undo)])
    if not item.is_open:
        return _line(f"✓ Nothing to do: you are not asked any more about {named(mine)}.")
    text, value, partner = question(mine), str(mine.id), partner_name(mine.pair, mine.viewer)
    buttons = actions(
        button("Answer", OPEN, value=value, style="primary", described=f"Answer your pulse with {partner}"),
        button("Not this time", PASS, value=value, described=f"Do not answer the pulse with {partner}"),
    )
    return DrawnItem(
        f"{text} Both of you are asked.",
        [section(f"*{text}* Both of you are asked.\n{name(mine.pair.program.name)} · It {opens(mine)}."), buttons],
        alone=[section(f"*{text}* Both of you are asked.\nIt {opens(mine)}."), buttons, note(WHEN)],
        text_alone=f"{text} Both of you are asked. Press Answer.",
    )


def _settled(mine: OwnPulse, now: datetime) -> DrawnItem:
    what = _first_up(named(mine))
    if mine.state is EnvelopeState.OPENED:
        return _line(f"✓ {what} has opened.", mine)
    if mine.state is EnvelopeState.CLOSED:
        return _line(f"✓ Over. {what} was not opened.", mine if mine.wrote else None)
    if mine.is_over(now):
        return _line(f"✓ The time for {named(mine)} is over.")
    return _line(f"✓ Sealed. {what} {opens(mine)}.", mine)


def _first_up(words: str) -> str:
    return words[0].upper() + words[1:]


def _line(text: str, mine: OwnPulse | None = None) -> DrawnItem:
    return DrawnItem(text, [section(text, accessory=open_button(mine) if mine else None)])


def open_button(mine: OwnPulse, *, style: str | None = None) -> Block:
    """A button to whatever one of the two may see of it; it says whose for those who hear several of them."""
    if mine.state is EnvelopeState.OPENED:
        label = "See it"
    elif mine.state is EnvelopeState.CLOSED or mine.side is SideState.SEALED:
        label = "Read mine"
    else:
        label = "Answer"
    day = local_day(mine.envelope.started_at, mine.me.zone)
    described = f"{label}: the pulse of {day} with {partner_name(mine.pair, mine.viewer)}"
    return button(label, OPEN, value=str(mine.id), style=style, described=described)


def opened_line(seen: OwnPulse | OpenedPulse) -> DrawnItem:
    """That it has opened: a warm sentence where the two see it alike, and never what somebody chose or wrote."""
    mine = seen.mine if isinstance(seen, OpenedPulse) else seen
    text = f"{_first_up(named(mine))} has opened."
    if isinstance(seen, OpenedPulse) and seen.apart:
        text = f"{_first_up(named(mine))} has opened: there is something to talk about."
    elif isinstance(seen, OpenedPulse) and seen.apart == ():
        text = f"{_first_up(named(mine))} has opened. {ALIKE}"
    return DrawnItem(text, [section(text, accessory=open_button(mine))])


# --- once it has opened ----------------------------------------------------------------------------------------------


def opened(seen: OpenedPulse) -> dict[str, Any]:
    """Where the two are far apart, each as a question to talk about; and what was shared."""
    mine, partner = seen.mine, mention(seen.mine.partner_id)
    blocks: list[Block] = [section(f"*{local_day(mine.envelope.started_at, mine.me.zone)}*, with {partner}.")]
    if mine.asks.statements:
        blocks += _mirror(seen)
    if seen.theirs:
        blocks += [section(f"*{partner} wrote:*"), *_lines(seen.theirs, mine.asks)]
    blocks += _own_lines(mine)
    if len(blocks) == 1:
        blocks.append(section(f"{partner} has kept what they wrote to themselves, or deleted it."))
    if own := [f"{STATEMENTS[each]}: {chose(mine, each)}" for each in Statement if each in mine.texts]:
        blocks.append(note("What you chose, which only you see: " + " · ".join(own)))
    blocks.append(note(f"Only you and {partner} can see this. Neither of you sees what the other chose."))
    return modal(TITLES[mine.asks], blocks, callback_id=SEALED)


def _mirror(seen: OpenedPulse) -> list[Block]:
    if seen.apart is None:
        return [section("What was answered has been deleted, so there is nothing to compare.")]
    if not seen.apart:
        return [section(ALIKE)]
    blocks: list[Block] = [section("You see this two steps or more apart. Talk about it, whoever is right:")]
    for each in seen.apart:
        blocks.append(section(f"*{STATEMENTS[each]}*\n{TO_TALK_ABOUT[each]}"))
        if seen.mine.pair.state != PairState.ENDED:
            described = f"Put on our agenda: {STATEMENTS[each]}"
            put = agenda_button(AgendaSource.PULSE, seen.mine.id, part=each, label="On our agenda", described=described)
            blocks.append(actions(put))
    return blocks
