"""Who starts things in a pair, shown to one of the two: in words, with two bars, and one suggestion."""

from collections.abc import Sequence
from typing import Any

from bot.actions.initiative import InitiativePage
from bot.domain.initiative import BAR, Deed, Suggestion, bar
from bot.views import pages
from bot.views.agendas import open_button
from bot.views.blocks import Block, DrawnItem, actions, button, divider, modal, note, section
from bot.views.commands import here
from bot.views.pair_choice import partner_name
from bot.views.parts import count, mention, name
from storage.tables import Pair

OPEN = "initiative.open"  # by the pair
LIST = "initiative.list"
VIEW = "initiative.view"

NONE = "You are in no pair at the moment."
DEEDS = {
    Deed.PROPOSED: "Proposed a meeting",
    Deed.PREPARED: "Put something on the agenda, or shared it",
    Deed.FOLLOWED_UP: "Wrote down what you take from a meeting",
}
SUGGESTIONS = {
    Suggestion.BEGIN: "Nothing yet, and one step is enough: `/meet` proposes a time.",
    Suggestion.PROPOSE: "Propose the next meeting: `/meet` offers times that suit you both.",
    Suggestion.PREPARE: "Put one thing on the agenda that would make the next hour worth it for you.",
    Suggestion.FOLLOW_UP: "After your next meeting, be the one who writes down what you take from it.",
    Suggestion.MAKE_ROOM: "Leave the next step to your mentee: ask what they would like to put on the agenda.",
    Suggestion.GO_ON: "You both keep things going. Go on as you do.",
}


def show(page: InitiativePage) -> dict[str, Any]:
    seen, partner = page.initiative, mention(page.pair.partner_of(page.viewer))
    mine, theirs = seen.my_total, seen.their_total
    most = max(mine, theirs)
    blocks: list[Block] = [
        section(f"With {partner} · {name(page.pair.program.name)}, in the last two months"),
        section(f"You started {count(mine, 'thing')}, {partner} {theirs}."),
        section(f"{_drawn(mine, most)}  You, {mine}\n{_drawn(theirs, most)}  {partner}, {theirs}"),
        divider(),
    ]
    lines = [f"{DEEDS[deed]}: you {seen.mine.get(deed, 0)}, {partner} {seen.theirs.get(deed, 0)}" for deed in Deed]
    blocks.append(section("\n".join(lines)))
    blocks.append(section(f"*One idea:* {here(SUGGESTIONS[seen.suggestion])}"))
    blocks.append(actions(open_button(page.pair, page.viewer)))
    blocks.append(
        note(
            f"This page is yours. {partner} has their own, made from what you both know. Nobody else sees either: no "
            "coordinator, and nothing follows from it."
        )
    )
    return modal("Who starts things", blocks, callback_id=VIEW)


def _drawn(number: int, most: int) -> str:
    marks = bar(number, most)
    return "■" * marks + "□" * (BAR - marks)


def choose(pairs: Sequence[Pair], me: str, *, page: int = 0) -> dict[str, Any]:
    """For somebody in several pairs: theirs, a page at a time."""
    some = pairs[page * pages.SIZE : pages.reach(page)]
    lines = [
        [section(f"With {mention(pair.partner_of(me))} · {name(pair.program.name)}", accessory=look_button(pair, me))]
        for pair in some
    ]
    return pages.list_page("Who starts things", LIST, lines, page=page, empty=NONE)


def on_home() -> list[Block]:
    return [
        section("*Who of you two starts things*, for you alone", accessory=button("Who starts things", LIST, value="0"))
    ]


def idea(pair: Pair, me: str) -> DrawnItem:
    """For the mentee, with a visit that comes anyway."""
    text = f"{mention(pair.partner_of(me))} has started most things lately. Your next meeting could begin with you."
    return DrawnItem(text, [section(text, accessory=look_button(pair, me))])


def look_button(pair: Pair, me: str) -> Block:
    return button(
        "Who starts things", OPEN, value=str(pair.id), described=f"Who starts things with {partner_name(pair, me)}"
    )
