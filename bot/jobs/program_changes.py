"""Programs that have changed, on a timer: what is planned in their pairs is planned anew, some at a time."""

from bot.actions import program_changes as actions
from bot.feature import hooks
from bot.jobs import batches
from bot.services import Services

BATCH = 10  # in one transaction, so that handlers never wait long for SQLite's writer


async def replan(services: Services) -> None:
    on_prolong = hooks(services.features, lambda feature: feature.pair_prolonged)
    await batches.of_pairs(services, actions.replan, services.content, hooks=on_prolong, limit=BATCH)
