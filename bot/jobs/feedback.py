"""Rounds of feedback on a timer: the rhythm starts them, and each opens or ends when its time has come."""

from bot.actions import rounds
from bot.services import Services

BATCH = 50


async def run(services: Services) -> None:
    """Start, open and end what is due."""
    for act in (rounds.start_scheduled, rounds.open_due):
        await services.db.in_turn.write(act, now=services.clock(), limit=BATCH)
