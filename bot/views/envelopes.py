"""When an envelope opens, in words, whatever is in it."""

from typing import Any

from bot.domain.pairs import PairState
from bot.views.parts import local_moment
from storage.envelopes import OwnSide


def opens(mine: OwnSide[Any], *, or_else: str | None = "not at all") -> str:
    """When it opens, by the viewer's clock and whatever either side does; in a paused pair, that it waits.

    `or_else` is what comes after its last day.
    """
    if mine.pair.state == PairState.PAUSED:
        return "is paused with your pair: these days do not count"
    days = mine.envelope.days
    at = [local_moment(each, mine.me.zone) for each in (days.next_at, days.last_at)]
    otherwise = or_else if days.is_last else at[1]
    return f"opens {at[0]} if both of you have sealed by then" + (f", else {otherwise}" if otherwise else "")
