"""Questions that both answer, on a timer: each opens or ends when its day has come."""

from bot.actions import turns
from bot.services import Services

BATCH = 50


async def run(services: Services) -> None:
    """Open and end what is due."""
    await services.db.in_turn.write(turns.open_due, now=services.clock(), limit=BATCH)
