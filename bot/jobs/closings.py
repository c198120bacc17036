"""The last weeks of pairs, on a timer: both are asked, what they sealed opens, and one day their words are deleted."""

from bot.actions import closings as actions
from bot.feature import hooks
from bot.jobs import batches
from bot.services import Services

BATCH = 50


async def run(services: Services) -> None:
    """Ask and open what is due."""
    on_prolonged = hooks(services.features, lambda feature: feature.pair_prolonged)
    await services.db.in_turn.write(actions.begin_due, hooks=on_prolonged, now=services.clock(), limit=BATCH)
    await services.db.in_turn.write(actions.open_due, now=services.clock(), limit=BATCH)


async def forget(services: Services) -> None:
    """Delete the words of the pairs whose day has come."""
    forgetting = hooks(services.features, lambda feature: feature.pair_forgotten)
    await batches.of_pairs(services, actions.forget_due, hooks=forgetting, limit=BATCH)
