"""Agreements on a timer: both of a pair are asked now and then whether theirs is still right."""

from bot.actions import agreement_looks
from bot.services import Services

BATCH = 50


async def ask_due(services: Services) -> None:
    while await services.db.in_turn.write(agreement_looks.ask_due, now=services.clock(), limit=BATCH) == BATCH:
        pass
