"""Programs on a timer: when one is over, its people are told."""

from bot.actions import programs as actions
from bot.services import Services

BATCH = 5  # in one transaction: a program may have thousands of people


async def tell_ended(services: Services) -> None:
    while await services.db.in_turn.write(actions.tell_ended, now=services.clock(), limit=BATCH) == BATCH:
        pass
