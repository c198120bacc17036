"""Questions on a timer: they are asked when they are due, and closed when nobody has answered in time."""

import structlog

from bot.actions import prompts as actions
from bot.operate.logs import where
from bot.services import Services

log = structlog.get_logger()

BATCH = 100  # in one transaction, so that handlers never wait long for SQLite's writer


async def ask_due(services: Services) -> None:
    """Ask everything that is due; whatever happens twice, each occurrence is asked once."""
    while True:
        batch = await services.db.in_turn.write(actions.ask_due, services.content, now=services.clock(), limit=BATCH)
        for rhythm_id, error in batch.failed:
            log.error("rhythm cannot be asked", rhythm=rhythm_id, error=type(error).__name__, where=where(error))
        if batch.due < BATCH:
            return


async def close_expired(services: Services) -> None:
    """Close what nobody answered in time. Nothing is said about it, and it counts against nobody."""
    while await services.db.in_turn.write(actions.expire_due, now=services.clock(), limit=BATCH) == BATCH:
        pass
