"""Forgetting what was pasted to make pairs of, and then was not."""

import structlog

from bot.actions import rosters as actions
from bot.services import Services

log = structlog.get_logger()

AT_ONCE = 50


async def forget_old(services: Services) -> None:
    forgotten, number = 0, AT_ONCE
    while number == AT_ONCE:
        number = await services.db.in_turn.write(actions.forget_old, now=services.clock(), limit=AT_ONCE)
        forgotten += number
    if forgotten:
        log.info("retention: pasted lists forgotten", number=forgotten)
