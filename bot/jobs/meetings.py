"""Meetings on a timer: they are over, proposals lapse, and what repeats goes on."""

from bot.actions import meeting_changes
from bot.services import Services

BATCH = 50


async def run(services: Services) -> None:
    for act in (meeting_changes.pass_due, meeting_changes.follow_due):
        await services.db.in_turn.write(act, now=services.clock(), limit=BATCH)
