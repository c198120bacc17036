"""Pairs on a timer: those that were paused until a day go on when it has come."""

from bot.actions import my_pairs as actions
from bot.feature import hooks
from bot.jobs import batches
from bot.services import Services

BATCH = 50


async def go_on_due(services: Services) -> None:
    on_resume = hooks(services.features, lambda feature: feature.pair_resumed)
    await batches.of_pairs(services, actions.go_on_due, hooks=on_resume, limit=BATCH)
