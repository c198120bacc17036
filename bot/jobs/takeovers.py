"""Looks for a workspace owner when a program has lost its only coordinator."""

from typing import Any

import structlog

from bot.actions import takeovers as actions
from bot.services import Services
from bot.slack import people

log = structlog.get_logger()

BATCH = 50  # programs at a time


async def tell_owners(services: Services) -> None:
    """Ask Slack who owns the workspace, and owe them word; nobody knows of an owner before they have to do with us."""
    now = services.clock()
    orphans = await services.db.in_turn.write(actions.claim, now=now, limit=BATCH)
    for team_id in sorted({program.team_id for program in orphans}):
        try:
            users = await people.list_all(await services.slack_of(team_id))
        except (people.NotAnswered, *people.SILENCE) as error:
            log.info("not told who owns a workspace", team=team_id, reason=type(error.__cause__ or error).__name__)
            continue
        owner = find_owner(users, team_id)
        if owner is None:
            log.warning("a program has no coordinator, and its workspace no owner", team=team_id)
            continue
        mine = [program.id for program in orphans if program.team_id == team_id]
        await services.db.in_turn.write(actions.tell, team_id, mine, people.profile(owner), now=now)


def find_owner(users: list[dict[str, Any]], team_id: str) -> dict[str, Any] | None:
    """The primary owner, else another, else an admin: whoever is there and can be written to."""
    there = [each for each in users if _is_there(each, team_id)]
    ranks = ("is_primary_owner", "is_owner", "is_admin")
    return next((each for rank in ranks for each in there if each.get(rank)), None)


def _is_there(user: dict[str, Any], team_id: str) -> bool:
    who = people.candidate(user, team_id)
    return not (who.is_bot or who.deactivated or who.foreign)
