"""Going on without the program: saying that one would like to, hearing that it does, and in which rhythm."""

from collections.abc import Collection, Sequence
from typing import Any

from bot.content import RhythmPreset
from bot.domain.items import Outcome
from bot.domain.pairs import PairState
from bot.views.blocks import Block, DrawnItem, actions, button, modal, notice, section
from bot.views.forms import Form
from bot.views.pair_choice import partner_name
from bot.views.parts import day, mention, name
from bot.views.program_settings import rhythm_input
from storage.tables import Item, Pair

WISH = "going_on.wish"
TAKE_BACK = "going_on.take_back"
PASS = "going_on.pass"  # noqa: S105 - no password
OPEN_RHYTHM = "going_on.rhythm"
RHYTHM_FORM = "going_on.set_rhythm"

WHAT = "without the program: the two of you alone, in a rhythm of your own, and no coordinator sees anything of it"


def wish_button(pair: Pair, me: str) -> Block:
    described = f"Go on with {partner_name(pair, me)} without the program"[:75]
    return button("Go on together", WISH, value=str(pair.id), described=described)


def words(pair: Pair, me: str, wanting: Collection[str]) -> str:
    """Who of the two would like to go on, as far as anybody has said so."""
    partner = mention(pair.partner_of(me))
    if me in wanting and pair.partner_of(me) in wanting:
        return f"You and {partner} go on after {day(pair.last_day)}, {WHAT}."
    if me in wanting:
        return f"You would like to go on. Once {partner} says so too, you do."
    if pair.partner_of(me) in wanting:
        return f"{partner} would like to go on with you, {WHAT}."
    return ""


def buttons(pair: Pair, me: str, wanting: Collection[str]) -> list[Block]:
    if me not in wanting:
        return [wish_button(pair, me)]
    described = f"Rather not go on with {partner_name(pair, me)}"[:75]
    return [button("Rather not", TAKE_BACK, value=str(pair.id), described=described)]


def rhythm_button(pair: Pair, me: str) -> Block:
    described = f"How often you and {partner_name(pair, me)} are asked"[:75]
    return button("Change the rhythm", OPEN_RHYTHM, value=str(pair.id), described=described)


def wanted(item: Item, pair: Pair, me: str, *, still: bool) -> DrawnItem:
    """That the partner would like to go on: with a press for it, until something has come of it."""
    partner = mention(pair.partner_of(me))
    if not item.is_open and item.outcome is Outcome.PASSED:
        text = f"✓ Going on with {partner}: not now. Nobody is told of that."
        return DrawnItem(text, [section(text)])
    if not item.is_open or not still:
        text = f"✓ {partner} had said that they would like to go on with you."
        return DrawnItem(text, [section(text)])
    text = f"{partner} would like to go on with you, {WHAT}."
    described = f"Do not go on with {partner_name(pair, me)} now"[:75]
    row = actions(wish_button(pair, me), button("Not now", PASS, value=str(pair.id), described=described))
    return DrawnItem(text, [section(text), row])


def goes_on(pair: Pair, me: str, preset: RhythmPreset | None) -> DrawnItem:
    """That it does: until when, and how often both are asked. Later, what has become of that."""
    partner = mention(pair.partner_of(me))
    if pair.state == PairState.ENDED:
        text = f"Your mentorship with {partner} went on without the program, and has ended since."
        return DrawnItem(text, [section(text)])
    how_often = f" Your rhythm: {name(preset.name)}." if preset else ""
    text = (
        f"You and {partner} go on, {WHAT}.{how_often} Your last day is {day(pair.last_day)} now. Either of you can "
        "move it, pause or end it, under your pairs."
    )
    return DrawnItem(text, [section(text), actions(rhythm_button(pair, me))])


def rhythm_form(pair: Pair, me: str, presets: Sequence[RhythmPreset]) -> dict[str, Any]:
    return modal(
        "Your rhythm",
        [
            section(f"With {mention(pair.partner_of(me))}. It counts for both of you, and both of you are told."),
            rhythm_input(presets, pair.program.rhythm),
        ],
        callback_id=RHYTHM_FORM,
        submit="Change",
        close="Cancel",
        metadata={"pair": pair.id},
    )


def read_rhythm(view: dict[str, Any]) -> tuple[int, str]:
    """The pair, which grants no right to it, and the name of a rhythm."""
    sent = Form(view)
    return int(sent.required("rhythm", sent.number("pair"))), str(sent.required("rhythm", sent.option("rhythm")))


def changed(preset: RhythmPreset) -> dict[str, Any]:
    return notice("Your rhythm", f"From now on you are asked by it: {name(preset.name)}.")
