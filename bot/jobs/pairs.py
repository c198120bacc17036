"""Pairs on a timer: those whose last day is over end."""

from bot.actions import pairs as actions
from bot.feature import hooks
from bot.services import Services
from bot.slack import home

BATCH = 50


async def end_over(services: Services) -> None:
    on_end = hooks(services.features, lambda feature: feature.pair_ended)
    while True:
        ended = await services.db.in_turn.write(actions.end_over, hooks=on_end, now=services.clock(), limit=BATCH)
        for pair in ended:
            home.refresh(services, pair.team_id, pair.mentor_id)
            home.refresh(services, pair.team_id, pair.mentee_id)
        if len(ended) < BATCH:
            return
