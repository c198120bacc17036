"""Whether Slack accepts our token: who we are, and when work that had stopped may go on."""

import aiohttp
import structlog
from slack_sdk.errors import SlackApiError

from bot.services import Services
from storage import workspaces

log = structlog.get_logger()


async def connect(services: Services) -> str:
    """Ask Slack who we are and note it; give the team id. Raises what the SDK raises."""
    who = await services.slack.auth_test()
    team_id = str(who["team_id"])
    async with services.db.begin() as session:
        await workspaces.connect(
            session,
            team_id,
            name=str(who.get("team") or team_id),
            bot_user_id=str(who.get("user_id") or who.get("bot_user_id") or ""),
        )
    return team_id


async def retry(services: Services) -> None:
    """While a workspace is disconnected, ask whether the token works again."""
    async with services.db.read() as session:
        stopped = await workspaces.list_disconnected(session)
    if not stopped:
        return
    try:
        team_id = await connect(services)
    except (TimeoutError, SlackApiError, aiohttp.ClientError, OSError):
        return
    log.info("workspace connected", team=team_id)
