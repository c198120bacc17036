"""Quiet in pairs on a timer: each is looked at when it may be worth a word."""

from bot.actions import silences as actions
from bot.services import Services

BATCH = 20  # each is looked at closely: whoever waits to write waits for one batch


async def look_due(services: Services) -> None:
    """Look at those whose turn it is."""
    while True:
        looked = await services.db.in_turn.write(actions.look_due, services.content, now=services.clock(), limit=BATCH)
        if looked < BATCH:
            return
