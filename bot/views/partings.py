"""What who stays hears when their partner has left the workspace, and both when they are back."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.domain.pairs import PairState
from bot.domain.partings import MatchWish
from bot.views.blocks import Block, DrawnItem, actions, button, notice, section
from bot.views.pair_choice import partner_name
from bot.views.parts import mention, name, to_ask
from storage.partings import OwnParting
from storage.tables import Item, Pair

ANOTHER = "partings.another"
NOT_NOW = "partings.not_now"
GO_ON = "partings.go_on"

WISHED = {
    MatchWish.ANOTHER: "You would like another match. Coordinators see that.",
    MatchWish.NOT_NOW: "You would rather have no other match for now. Coordinators see that.",
}
THEIRS = "What you wrote is yours, and comes along into a new match: for you alone, until you share it."


def left(pair: Pair, me: str, coordinators: Sequence[str], wish: MatchWish | None) -> DrawnItem:
    """Tells who stays that their partner is no longer there, and asks one thing. Later, that they are back."""
    partner = pair.partner_of(me)
    who = f"{mention(partner)}, your {pair.role_of(me).other} in {name(pair.program.name)},"
    if pair.member(partner).deactivated_at is None:
        return _line(f"{who} had left this workspace, and is back.")
    gone = f"{who} has left this workspace."
    if wish:
        return _line(f"{gone} ✓ {WISHED[wish]}")
    if pair.state == PairState.ENDED:
        return _line(gone)
    if pair.program.own_pair_id:  # which no coordinator is shown
        return _line(f"{gone} Nothing more is asked about this pair. What you wrote stays with you in the Home tab.")
    whom = ", ".join(to_ask(coordinators)) or "Whoever runs the program"
    text = (
        f"{gone} Nothing more is asked about this pair, unless they come back. What you wrote stays with you in the "
        f"Home tab. {whom} can help you to find a new match. Would you like one? Coordinators see what you say."
    )
    value, after = str(pair.id), f"after {partner_name(pair, me)}"
    pressed = actions(
        button("Another match", ANOTHER, value=value, described=f"Another match, {after}"),
        button("Not for now", NOT_NOW, value=value, described=f"No other match for now, {after}"),
    )
    return DrawnItem(text, [section(text), pressed])


def back(item: Item, mine: OwnParting, _now: datetime) -> DrawnItem:
    """Asks both whether it goes on; it changes with what they themselves have said, never with what the other has."""
    pair, me = mine.pair, mine.viewer
    who = f"Your mentorship with {mention(pair.partner_of(me))} in {name(pair.program.name)}"
    if mine.i_go_on or not item.is_open:
        return _line(f"{who}: ✓ you would like to go on. It does once both of you have said so.")
    text = (
        f"The two of you are both in this workspace again. {who} can go on as it was, with one press of each of you. "
        "Until then nothing is asked."
    )
    return DrawnItem(text, [section(text), actions(go_on_button(pair, me))])


def go_on_button(pair: Pair, me: str) -> Block:
    described = f"Go on with {partner_name(pair, me)}"
    return button("Go on", GO_ON, value=str(pair.id), style="primary", described=described)


def wished(pair: Pair, me: str, said: MatchWish, *, done: bool) -> dict[str, Any]:
    return notice("Thank you", f"{WISHED[said]} {THEIRS}") if done else _too_late(pair, me)


def goes_on(pair: Pair, me: str, *, done: bool) -> dict[str, Any]:
    if not done:
        return _too_late(pair, me)
    who = mention(pair.partner_of(me))
    if pair.parted_at is None:
        return notice("It goes on", f"Your mentorship with {who} goes on. Both of you hear of it.")
    return notice("Thank you", f"It goes on once {who} would like that, too. Nothing is asked before.")


def _too_late(pair: Pair, me: str) -> dict[str, Any]:
    who = mention(pair.partner_of(me))
    if pair.state == PairState.ENDED:
        return notice("It has ended", f"Your mentorship with {who} has ended meanwhile, so nothing was changed.")
    if pair.somebody_left:
        return notice("Not there", f"{who} is not in this workspace, so nothing was changed.")
    return notice("It goes on", f"Your mentorship with {who} goes on already.")


def _line(text: str) -> DrawnItem:
    return DrawnItem(text, [section(text)])
