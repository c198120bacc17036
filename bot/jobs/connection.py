"""Whether Slack accepts our tokens: who we are, and when work that had stopped may go on."""

import asyncio

import aiohttp
import structlog
from slack_sdk.errors import SlackApiError

from bot.actions.workspaces import connect_only
from bot.services import Services, slack_error
from storage import workspaces
from storage.tables import Workspace

log = structlog.get_logger()

DEAD = frozenset({"account_inactive", "token_revoked"})  # a token that never works again
TOLD = frozenset({"app_uninstalled", "tokens_revoked"})  # Slack's own news
AT_ONCE = 10  # requests
MEND = {
    "SLACK_BOT_TOKEN": "copy it again (OAuth & Permissions → Bot User OAuth Token), or install the app again",
    "SLACK_APP_TOKEN": "copy it again (Basic Information → App-Level Tokens, scope connections:write)",
}


async def ask(services: Services) -> dict[str, object]:
    """The least that shows that Slack answers; with one token, who we are. Raises what the SDK raises."""
    many = services.settings.many_workspaces
    answer = await (services.slack.api_test() if many else services.slack.auth_test())
    return dict(answer.data) if isinstance(answer.data, dict) else {}


async def connect(services: Services) -> None:
    """Ask Slack, and note which workspaces there is a token for. Raises what the SDK raises."""
    who, now = await ask(services), services.clock()
    if services.settings.many_workspaces:
        await services.db.in_turn.write(workspaces.mark_all_without_token, now=now)
        return
    team_id = str(who["team_id"])
    await services.db.in_turn.write(
        connect_only,
        team_id,
        name=str(who.get("team") or team_id),
        bot_user_id=str(who.get("user_id") or who.get("bot_user_id") or ""),
        now=now,
    )


async def hint(services: Services) -> str | None:
    """What is still to be done although nothing is wrong."""
    if not services.settings.many_workspaces:
        return None
    number = await services.db.read(workspaces.count_installed)
    return None if number else f"no workspace has installed it yet: open {services.settings.install_url}"


async def retry(services: Services) -> None:
    """Ask for each disconnected workspace whether its token works again; forget the tokens that never will."""
    if services.settings.many_workspaces:
        waiting = await services.db.in_turn.read(workspaces.list_disconnected_with_token)
        places = asyncio.Semaphore(AT_ONCE)
        await asyncio.gather(*(_ask_again(services, places, each) for each in waiting))
        return
    if not await services.db.in_turn.read(workspaces.list_disconnected):
        return
    try:
        await connect(services)
    except (TimeoutError, SlackApiError, aiohttp.ClientError, OSError):
        return
    log.info("workspace connected")


async def _ask_again(services: Services, places: asyncio.Semaphore, workspace: Workspace) -> None:
    """An event that came late may have stopped a workspace that was installed again since, or Slack may be mistaken.

    Slack also answers `invalid_auth` to an address that may not call it: alone, that costs nobody their token.
    """
    team_id, token = workspace.team_id, str(workspace.bot_token)
    dead = DEAD | {"invalid_auth"} if workspace.disconnect_reason in TOLD else DEAD
    try:
        async with places:
            await services.clients.with_token(token).auth_test()
    except SlackApiError as error:
        if slack_error(error) not in dead:
            return
        if await services.db.in_turn.write(workspaces.remove_token, team_id, bot_token=token):
            log.info("token forgotten", team=team_id)
    except (TimeoutError, aiohttp.ClientError, OSError):
        return
    else:
        if await services.db.in_turn.write(workspaces.mark_connected, team_id, bot_token=token):
            log.info("workspace connected", team=team_id)
    services.clients.forget(team_id)
