"""What a pair had of pulses over time: for the two alone, each from their own side."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.envelopes import EnvelopeState, SideState
from bot.domain.pulses import Statement
from bot.views import pages
from bot.views.blocks import Block, button, divider, modal, note, section
from bot.views.commands import here
from bot.views.envelopes import opens
from bot.views.pair_choice import partner_name
from bot.views.parts import listed, local_day, mention, name, stamp
from bot.views.pulses import ALIKE, LINES, STATEMENTS, WHAT_IS_SHOWN, chose, open_button, question
from storage.pulses import OpenedPulse, OwnPulse
from storage.tables import Pair

OF_PAIR = "pulses.of_pair"  # by the pair
PAGE = "pulses.page"

NONE = "You are in no pair at the moment."
MOST = 8  # of one pair: most of a year
MOST_ON_HOME = 3  # of those that do not wait above
SWITCHED_OFF = "This program does not ask for it."


def _mine(seen: OwnPulse | OpenedPulse) -> OwnPulse:
    return seen.mine if isinstance(seen, OpenedPulse) else seen


def of_pair(pair: Pair, me: str, found: Sequence[OwnPulse | OpenedPulse], *, now: datetime) -> dict[str, Any]:
    """What one of the two may see of all the pulses of their pair, newest first."""
    partner = mention(pair.partner_of(me))
    blocks: list[Block] = [section(f"With {partner} · {name(pair.program.name)}")]
    if collecting := [_mine(each) for each in found if _is_collecting(_mine(each))]:
        blocks += [line for each in collecting for line in waiting(each, now=now)]
    elif pair.program.asks_pulse:
        blocks.append(
            section("Nothing is asked now. Both of you are asked about every five weeks, at your visit time.")
        )
    else:
        blocks.append(section(SWITCHED_OFF))
    if over := [each for each in found if not _is_collecting(_mine(each))][:MOST]:
        blocks += [divider(), section("*What came of it*")]
        blocks += [section(_outcome(each), accessory=open_button(_mine(each))) for each in over]
        if len(found) > MOST:
            blocks.append(note(here("All of them are in your copy: `/mentorship export`.")))
    if own := _own_over_time([_mine(each) for each in found[:MOST]]):
        blocks += [divider(), section("*Your own answers*, the oldest first. Only you see these.\n" + "\n".join(own))]
    blocks.append(note(WHAT_IS_SHOWN))
    return modal("Pulse", blocks, callback_id=OF_PAIR)


def _is_collecting(mine: OwnPulse) -> bool:
    return mine.state is EnvelopeState.COLLECTING


def waiting(mine: OwnPulse, *, now: datetime) -> list[Block]:
    """One that collects; it depends on its clock and the viewer's own side alone."""
    if mine.is_over(now):
        return [section(f"*{question(mine)}*\nThe time to answer is over.", accessory=open_button(mine))]
    own = {SideState.EMPTY: "not begun", SideState.DRAFT: "a draft", SideState.SEALED: "sealed"}[mine.side]
    style = None if mine.side is SideState.SEALED else "primary"
    words = f"*{question(mine)}*\nIt {opens(mine)} · yours is {own}"
    return [section(words, accessory=open_button(mine, style=style))]


def _outcome(seen: OwnPulse | OpenedPulse) -> str:
    mine = _mine(seen)
    day = local_day(mine.envelope.started_at, mine.me.zone)
    if not isinstance(seen, OpenedPulse):
        return f"{day}: ended without being opened"
    if seen.apart:
        return f"{day}: to talk about: {_apart(seen.apart)}"
    return f"{day}: {'you saw it much alike' if seen.apart == () else 'opened'}"


def _apart(statements: Sequence[Statement]) -> str:
    return listed([f"“{STATEMENTS[each]}”" for each in statements])


def _own_over_time(newest_first: Sequence[OwnPulse]) -> list[str]:
    lines = []
    for each in Statement:
        if chosen := [chose(mine, each) for mine in reversed(newest_first) if each in mine.texts]:
            lines.append(f"{STATEMENTS[each]}: {' → '.join(chosen)}")
    return lines


def choose(
    pairs: Sequence[Pair], collecting: Sequence[OwnPulse], me: str, *, page: int, now: datetime
) -> dict[str, Any]:
    """For somebody in several pairs: theirs, a page at a time."""
    by_pair = {mine.pair.id: mine for mine in collecting}
    lines = []
    for pair in pairs[page * pages.SIZE : pages.reach(page)]:
        look = button("Pulse", OF_PAIR, value=str(pair.id), described=f"Pulse with {partner_name(pair, me)}")
        head = section(f"With {mention(pair.partner_of(me))} · {name(pair.program.name)}", accessory=look)
        lines.append([head, *(waiting(by_pair[pair.id], now=now) if pair.id in by_pair else [])])
    return pages.list_page("Pulse", PAGE, lines, page=page, empty=NONE)


def on_home(
    pairs: Sequence[Pair], collecting: Sequence[OwnPulse], *, waiting_ids: Collection[int], now: datetime
) -> list[Block]:
    """What waits stands above; the rest, and the way to what there was."""
    if not pairs:
        return []
    one = len(pairs) == 1
    look = button(
        "Pulse", OF_PAIR if one else PAGE, value=str(pairs[0].id) if one else "0", described="Look at your pulse"
    )
    blocks = [section("*Pulse*: how each of you finds working together, sealed until it opens", accessory=look)]
    for mine in [each for each in collecting if each.id not in waiting_ids][:MOST_ON_HOME]:
        blocks += waiting(mine, now=now)
    return blocks


def copied(seen: OwnPulse | OpenedPulse, zone: ZoneInfo) -> list[str]:
    """It as lines of what somebody takes away; of the other's, what both were shown."""
    mine = _mine(seen)
    partner = partner_name(mine.pair, mine.viewer)
    lines = [f"{stamp(mine.envelope.started_at, zone)}, pulse with {partner} (only you)"]
    lines += [f"- {STATEMENTS[each]}: {chose(mine, each)}" for each in Statement if each in mine.texts]
    who = f"you and {partner}" if mine.shares and isinstance(seen, OpenedPulse) else "only you"
    lines += [f"- {LINES[field]} {text} ({who})" for field, text in mine.lines.items()]
    if isinstance(seen, OpenedPulse):
        if seen.apart is not None and mine.asks.statements:
            shown = f"to talk about: {_apart(seen.apart)}" if seen.apart else ALIKE
            lines.append(f"- Opened: {shown} (you and {partner})")
        lines += [f"- {partner}: {LINES[field]} {text} (you and {partner})" for field, text in seen.theirs.items()]
    return lines
