"""App Home: the sections that the features give, one after another."""

from collections.abc import Iterable, Sequence
from typing import Any

from bot.views import help
from bot.views.blocks import Block, header, home_tab, section


def view(sections: Iterable[Sequence[Block]]) -> dict[str, Any]:
    return home_tab([block for blocks in sections for block in blocks])


def welcome(coordinator_ids: Sequence[str], me: str) -> list[Block]:
    """For somebody who has never been in a pair, and coordinates nothing."""
    return [header("Welcome"), section(help.no_pair(coordinator_ids, me))]
