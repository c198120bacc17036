"""What somebody wants of their pairs when they have ended, in the copy of their data."""

from collections.abc import Iterator, Mapping, Sequence

from bot.views.pair_choice import partner_name
from storage.tables import ClosingSide, Pair


def lines(wanted: Sequence[ClosingSide], about: Mapping[int, Pair], me: str) -> Iterator[str]:
    for each in wanted:
        pair = about.get(each.pair_id)
        whom = f"with {partner_name(pair, me)}" if pair else "with somebody"
        if each.goes_on:
            yield f"You would like to go on {whom} without the program (you and your partner): {each.goes_on}"
        if each.keeps:
            yield f"What you wrote for yourself, {whom}, is kept for a year (only you): {each.keeps}"
        if not each.goes_on and not each.keeps:
            yield f"Nothing any more {whom} (only you)"
