"""Pairs on a timer: those that were paused until a day go on when it has come."""

from bot.actions import my_pairs as actions
from bot.feature import hooks
from bot.services import Services
from bot.slack import home

BATCH = 50


async def go_on_due(services: Services) -> None:
    on_resume = hooks(services.features, lambda feature: feature.pair_resumed)
    while True:
        gone_on = await services.db.in_turn.write(actions.go_on_due, hooks=on_resume, now=services.clock(), limit=BATCH)
        for pair in gone_on:
            home.refresh(services, pair.team_id, pair.mentor_id)
            home.refresh(services, pair.team_id, pair.mentee_id)
        if len(gone_on) < BATCH:
            return
