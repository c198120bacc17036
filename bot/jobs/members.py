"""What Slack says about members, asked once a day by itself: of its events some get lost."""

from datetime import timedelta

import aiohttp
import structlog
from slack_sdk.errors import SlackApiError

from bot.actions import workspaces as actions
from bot.feature import hooks
from bot.services import Services, slack_error
from bot.slack import people
from storage import members
from storage.members import Profile

log = structlog.get_logger()

EVERY = 15.0  # seconds
AT_ONCE = 10  # 40 a minute in all, of the 100 and more that Slack allows in each workspace
AGAIN = timedelta(hours=1)  # when Slack did not answer


async def ask_slack(services: Services) -> None:
    """Ask about those whose turn it is, a few at a time; whoever is in no living pair waits for the next day."""
    now = services.clock()
    turn = await services.db.in_turn.write(members.claim_to_ask_about, now=now, limit=AT_ONCE)
    told: list[tuple[str, Profile]] = []
    for team_id in sorted({member.team_id for member in turn}):
        slack = await services.slack_of(team_id)
        ids = [member.user_id for member in turn if member.team_id == team_id]
        try:
            for user_id in ids:
                if user := await people.find(slack, user_id):
                    told.append((team_id, people.profile(user)))
        except (TimeoutError, SlackApiError, aiohttp.ClientError, OSError) as error:
            reason = slack_error(error) if isinstance(error, SlackApiError) else type(error).__name__
            log.info("not told about members", team=team_id, reason=reason)
            await services.db.in_turn.write(members.ask_again, team_id, ids, at=now + AGAIN)
    if told:
        on_leaving = hooks(services.features, lambda feature: feature.member_left)
        await services.db.in_turn.write(actions.refresh_members, told, hooks=on_leaving, now=now)
