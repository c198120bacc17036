"""Promises on a timer: what is to be said about one before its day, on it, and after it was missed."""

from bot.actions import promise_days
from bot.services import Services

BATCH = 50


async def look_at_due(services: Services) -> None:
    """Look at those whose moment has come."""
    await services.db.in_turn.write(promise_days.look_at_due, now=services.clock(), limit=BATCH)
