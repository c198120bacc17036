"""Programs on a timer: when one is over, its people are told."""

from bot.actions import programs as actions
from bot.services import Services

BATCH = 1_000  # people in one transaction: a program may have many thousands, and others wait to write


async def tell_ended(services: Services) -> None:
    while await services.db.in_turn.write(actions.tell_ended, now=services.clock(), limit=BATCH):
        pass
