"""Pairs on a timer: those whose last day is over end, and those whose end can be taken back no more end for good."""

from collections.abc import Callable

from bot.actions import endings
from bot.actions import pairs as actions
from bot.feature import hooks
from bot.services import Services
from bot.slack import home
from storage.tables import Pair

BATCH = 50


async def end_over(services: Services) -> None:
    await _each_due(services, actions.end_over)


async def make_final(services: Services) -> None:
    await _each_due(services, endings.make_final_due)


async def _each_due(services: Services, end: Callable[..., list[Pair]]) -> None:
    on_end = hooks(services.features, lambda feature: feature.pair_ended)
    while True:
        ended = await services.db.in_turn.write(end, hooks=on_end, now=services.clock(), limit=BATCH)
        for pair in ended:
            home.refresh(services, pair.team_id, pair.mentor_id)
            home.refresh(services, pair.team_id, pair.mentee_id)
        if len(ended) < BATCH:
            return
