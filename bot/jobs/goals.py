"""How sure both are of their goals, on a timer: it is asked, and opens or ends, when its time has come."""

from bot.actions import confidences
from bot.services import Services

BATCH = 50


async def run(services: Services) -> None:
    """Ask and open what is due."""
    for act in (confidences.begin_due, confidences.open_due):
        await services.db.in_turn.write(act, now=services.clock(), limit=BATCH)
