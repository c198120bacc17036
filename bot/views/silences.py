"""What the two hear when it is quiet between them, in kind words, and what each can say with one press."""

from datetime import datetime
from typing import Any

from bot.domain.pairs import PairState
from bot.domain.silences import SilenceKind, SilenceSaid
from bot.views import checkins, my_pairs
from bot.views.agreements import how_often
from bot.views.blocks import DrawnItem, actions, button, modal, note, section
from bot.views.pair_choice import partner_name
from bot.views.parts import count, mention
from storage.silences import OwnSilence
from storage.tables import Item, Pair, Silence

MET = "silences.met"
TIME = "silences.time"
HELP = "silences.help"

SAID = {
    SilenceSaid.MET: "You have met, and that is what counts. Nothing counts as quiet.",
    SilenceSaid.TIME: "Take your time: for two weeks nothing counts as quiet, and nobody is asked about it.",
    SilenceSaid.HELP: "Your coordinators see that the two of you would like a hand.",
}
BUTTONS = {
    SilenceSaid.MET: "We met, just not logged",
    SilenceSaid.TIME: "Give us time",
    SilenceSaid.HELP: "We would like help",
}
WHO_SEES = (
    "Nobody is shown what you press, nor that you did. *We would like help* tells your coordinators that the two of "
    "you would like a hand. If neither of you says anything for a week, they see that it is quiet, and no more."
)


def asked(item: Item, mine: OwnSilence, now: datetime) -> DrawnItem:
    """How it is between the two. It changes with what they themselves have said, never with what the other has."""
    pair, me = mine.pair, mine.viewer
    if not item.is_open:
        done = f"✓ {SAID[mine.said]}" if mine.said in SAID else f"Nothing more is asked about this.{_since(pair)}"
        text = f"It was quiet in your mentorship with {mention(pair.partner_of(me))}. {done}"
        return DrawnItem(text, [section(text)])
    value, partner = str(mine.silence.id), partner_name(pair, me)
    text = f"{_noticed(mine.silence, pair, me)} That happens, and nobody has done anything wrong. How is it?"
    pressed = [
        button(BUTTONS[SilenceSaid.MET], MET, value=value, described=f"We met, just not logged: {partner}"),
        button(BUTTONS[SilenceSaid.TIME], TIME, value=value, described=f"Give us time: {partner}"),
    ]
    if my_pairs.can_pause(pair, me, pair.member(me).today(now)):
        pressed.append(button("Pause", my_pairs.OPEN_PAUSE, value=str(pair.id), described=f"Pause with {partner}"))
    pressed.append(
        button(
            BUTTONS[SilenceSaid.HELP],
            HELP,
            value=value,
            described=f"We would like help: {partner}",
            confirm=(
                "Would a hand help?",
                "Your coordinators then see that the two of you would like a hand, not which of you has said so.",
                "Yes, please",
            ),
        )
    )
    labels = f"{', '.join(each['text']['text'] for each in pressed[:-1])} or {BUTTONS[SilenceSaid.HELP]}."
    return DrawnItem(text, [section(text), actions(*pressed), note(WHO_SEES)], text_alone=f"{text} {labels}")


def _since(pair: Pair) -> str:
    return " The pair is paused." if pair.state == PairState.PAUSED else ""


def _noticed(silence: Silence, pair: Pair, me: str) -> str:
    """What it is measured against is said with it."""
    weeks, partner = count(silence.days // 7, "week"), mention(pair.partner_of(me))
    whose = "you two have agreed to meet" if silence.agreed else "your program meets"
    every = f"{whose} every {how_often(silence.every)}"
    if silence.kind is SilenceKind.APART:
        return f"No meeting with {partner} is noted for {weeks}, and {every}. Perhaps you met and nobody wrote it down."
    return f"It has been quiet in your mentorship with {partner} for {weeks}, and {every}."


def thanks(pair: Pair, me: str, said: SilenceSaid) -> dict[str, Any]:
    """What somebody sees who has said something."""
    if pair.state == PairState.ENDED:
        return modal("It has ended", [section(_has_ended(pair, me))], callback_id="silences.said")
    blocks = [section(SAID[said])]
    if said is SilenceSaid.MET:
        blocks += [
            section("If you like, note the day in a check-in. It takes a minute."),
            actions(button("Check in", checkins.OPEN_FORM)),
        ]
    blocks.append(note("Your partner is not shown what you have pressed, and nobody else is shown that it was you."))
    return modal("Thank you", blocks, callback_id="silences.said")


def _has_ended(pair: Pair, me: str) -> str:
    return f"Your mentorship with {mention(pair.partner_of(me))} has ended meanwhile, so nothing was changed."


def copied(mine: OwnSilence) -> str:
    """What somebody has said, as a line of what they take away."""
    said = BUTTONS.get(mine.said, mine.said) if mine.said else ""
    return f"{mine.silence.asked_on}: with {partner_name(mine.pair, mine.viewer)}: {said}"
