"""Asks, member by member, whether to visit them, and redraws visits that say what is true no more."""

from bot.actions import visits as actions
from bot.services import Services
from bot.slack import visits as slack
from storage import visits

TEAMS = 100  # workspaces in one look; whatever is left is looked at next
MEMBERS = 200  # of one workspace, in one transaction


async def plan_due(services: Services) -> None:
    """Owe a visit to everybody whose is due."""
    while True:
        now = services.clock()
        teams = await services.db.in_turn.read(visits.list_teams, now=now, limit=TEAMS)
        for team_id in teams:
            while await services.db.in_turn.write(actions.plan_due, team_id, now=now, limit=MEMBERS) == MEMBERS:
                pass
        if len(teams) < TEAMS:
            return


async def redraw_due(services: Services) -> None:
    """Put what has become of things into the messages that brought them."""
    await slack.redraw_due(services)
