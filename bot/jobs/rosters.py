"""Forgetting what was pasted to make pairs of, and then was not."""

from bot.actions import rosters as actions
from bot.services import Services

AT_ONCE = 50


async def forget_old(services: Services) -> None:
    while await services.db.in_turn.write(actions.forget_old, now=services.clock(), limit=AT_ONCE) == AT_ONCE:
        pass
