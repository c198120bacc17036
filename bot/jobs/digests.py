"""The weekly digest: plans what is due."""

from bot.actions import digests as actions
from bot.services import Services

BATCH = 50  # programs in one transaction


async def plan_due(services: Services) -> None:
    """Owe every digest whose Monday has come, and set the next one."""
    now = services.clock()
    while await services.db.in_turn.write(actions.plan_due, now=now, limit=BATCH) == BATCH:
        pass
