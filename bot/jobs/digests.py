"""The weekly digest: counts what is over, and plans what is due."""

from bot.actions import digests as actions
from bot.actions import weeks
from bot.services import Services

BATCH = 50  # programs in one transaction


async def plan_due(services: Services) -> None:
    """Owe every digest whose Monday has come, with its week counted, and set the next one."""
    now = services.clock()
    while True:
        counted = await services.db.in_turn.read_blind(weeks.count_due, now=now, limit=BATCH)
        if counted:
            await services.db.in_turn.write(actions.plan_due, counted, now=now)
        if len(counted) < BATCH:
            return
