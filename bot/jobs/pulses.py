"""Pulses, on a timer: each is asked, and opens or ends, when its time has come."""

from bot.actions import pulses
from bot.services import Services

BATCH = 50


async def run(services: Services) -> None:
    """Ask and open what is due."""
    for act in (pulses.begin_due, pulses.open_due):
        await services.db.in_turn.write(act, now=services.clock(), limit=BATCH)
