"""Lists of agreements: where each pair stands, on Home and in pages, and what a pair has signed."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.actions.agreement_pages import Standing
from bot.domain.pairs import PairState
from bot.views import alignment_items, pages
from bot.views.agreement_notices import described
from bot.views.agreements import OPEN, OPEN_PAIR, VERSIONS, held
from bot.views.blocks import Block, actions, button, header, modal, section
from bot.views.parts import local_day, mention, name
from storage.agreements import Version
from storage.tables import Pair

LIST = "agreements.list"
MOST_ON_HOME = 4
PAGE = 10  # signed ones in one list: a pair has a few a year


def on_home(mine: Sequence[Standing], me: str, *, now: datetime) -> list[Block]:
    """Where each pair stands, as a section of App Home."""
    if not mine:
        return []
    blocks: list[Block] = [header("Agreement")]
    for standing in mine[:MOST_ON_HOME]:
        blocks += entry(standing, me, now=now)
    if len(mine) > MOST_ON_HOME:
        blocks.append(actions(button("All agreements", LIST, value="0")))
    return blocks


def listing(mine: Sequence[Standing], me: str, *, page: int, now: datetime) -> dict[str, Any]:
    """A page of somebody's pairs with where each stands."""
    some = mine[page * pages.SIZE : pages.reach(page)]
    lines = [entry(standing, me, now=now) for standing in some]
    return pages.list_page("Agreements", LIST, lines, page=page, empty="You are in no pair at the moment.")


def entry(standing: Standing, me: str, *, now: datetime) -> list[Block]:
    """Where a pair stands, in a line with its button."""
    pair = standing.pair
    if standing.draft is None and standing.holds is None:
        return alignment_items.lines(pair, me, standing.alone, now=now)
    label = "Read" if standing.draft is None else "Open"
    opens = button(label, OPEN_PAIR, value=str(pair.id), described=described(label, pair, me))
    return [section(line(standing, me), accessory=opens)]


def line(standing: Standing, me: str) -> str:
    words = [_head(standing.pair, me)]
    holds, draft = standing.holds, standing.draft
    if holds is not None and holds.agreement.signed_at is not None:
        words.append(f"signed on {local_day(holds.agreement.signed_at, holds.me.zone)}")
        if standing.pair.state == PairState.ENDED:
            words.append("the pair has ended")
        elif draft is None and holds.agreement.affirm_at is not None:
            words.append(f"next look on {local_day(holds.agreement.affirm_at, holds.me.zone)}")
    if draft is not None:
        words.append(f"a change is under way: {_stands(draft)}" if holds else _stands(draft))
    return " · ".join(words)


def _head(pair: Pair, me: str) -> str:
    return f"*With {mention(pair.partner_of(me))}* · {name(pair.program.name)}"


def _stands(version: Version) -> str:
    left, partner = len(version.paper.open), mention(version.partner_id)
    if left:
        return f"{left} to talk about"
    if version.viewer in version.signed:
        return f"you have signed, {partner} has not yet"
    if version.partner_id in version.signed:
        return f"{partner} has signed, you have not yet"
    return "it can be signed"


def versions(signed: Sequence[Version], pair: Pair, me: str, *, page: int, more: bool) -> dict[str, Any]:
    """A page of what the two have signed, newest first."""
    blocks: list[Block] = [section(f"What you and {mention(pair.partner_of(me))} have signed:")]
    for version in signed:
        read = button("Read", OPEN, value=str(version.id), described=_described(version))
        blocks.append(section(held(version), accessory=read))
    if not signed:
        blocks.append(section("Nothing yet."))
    if more:
        blocks.append(actions(button("Older", VERSIONS, value=f"{pair.id}:{page + 1}")))
    if page:
        blocks.append(actions(button("Newer", VERSIONS, value=f"{pair.id}:{page - 1}")))
    return modal("Agreements", blocks, callback_id=VERSIONS)


def _described(version: Version) -> str:
    signed_at = version.agreement.signed_at
    return f"Read what was signed on {local_day(signed_at, version.me.zone)}" if signed_at else "Read"
