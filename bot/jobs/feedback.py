"""Rounds of feedback on a timer: the rhythm starts them, and each opens or ends when its time has come."""

from bot.actions import rounds
from bot.services import Services

BATCH = 50


async def run(services: Services) -> None:
    """Start, open and end what is due."""
    await services.db.in_turn.write(rounds.start_scheduled, now=services.clock(), limit=BATCH)
    await open_due(services)
    await services.db.in_turn.write(rounds.close_due, now=services.clock(), limit=BATCH)


async def open_due(services: Services) -> None:
    await services.db.in_turn.write(rounds.open_due, now=services.clock(), limit=BATCH)
