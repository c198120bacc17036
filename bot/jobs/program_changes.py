"""Programs that have changed, on a timer: what is planned in their pairs is planned anew, some at a time."""

from bot.actions import program_changes as actions
from bot.feature import hooks
from bot.services import Services
from bot.slack import home

BATCH = 20  # in one transaction, so that handlers never wait long for SQLite's writer


async def replan(services: Services) -> None:
    on_prolong = hooks(services.features, lambda feature: feature.pair_prolonged)
    while True:
        some = await services.db.in_turn.write(
            actions.replan, services.content, hooks=on_prolong, now=services.clock(), limit=BATCH
        )
        for pair in some:
            home.refresh(services, pair.team_id, pair.mentor_id)
            home.refresh(services, pair.team_id, pair.mentee_id)
        if len(some) < BATCH:
            return
