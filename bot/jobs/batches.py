"""What is due in pairs, some at a time, so that whoever waits to write waits for one batch at most."""

from collections.abc import Callable, Sequence
from typing import Any

from bot.services import Services
from bot.slack import home
from storage.tables import Pair


async def of_pairs(
    services: Services, act: Callable[..., Sequence[Pair]], *given: Any, limit: int, **named: Any
) -> None:
    """Do it for all that are due, `limit` of them in a transaction; the Homes of both show it then."""
    while True:
        done = await services.db.in_turn.write(act, *given, now=services.clock(), limit=limit, **named)
        home.refresh_all(services, done)
        if len(done) < limit:
            return
