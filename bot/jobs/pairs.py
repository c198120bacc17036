"""Pairs on a timer: those whose last day is over end, and those whose end can be taken back no more end for good."""

from bot.actions import endings
from bot.actions import pairs as actions
from bot.feature import hooks
from bot.jobs import batches
from bot.services import Services

BATCH = 20  # all features look at each: whoever waits to write waits for one batch


async def end_over(services: Services) -> None:
    on_end = hooks(services.features, lambda feature: feature.pair_ended)
    await batches.of_pairs(services, actions.end_over, hooks=on_end, limit=BATCH)


async def make_final(services: Services) -> None:
    on_end = hooks(services.features, lambda feature: feature.pair_ended)
    await batches.of_pairs(services, endings.make_final_due, hooks=on_end, limit=BATCH)
