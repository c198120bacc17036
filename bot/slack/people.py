"""People: who may be paired and who may coordinate, as Slack knows them; and what to say to who is in no pair."""

from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.actor import Actor, Scope
from bot.domain.calendar import zone_named
from bot.domain.imports import SLACKBOT, Candidate
from bot.errors import UserError
from bot.services import Services, slack_error
from bot.views import help
from bot.views import pairs as views
from storage import programs
from storage.members import Profile

PAGE = 200


def zone_of(user: dict[str, Any]) -> str | None:
    """Slack's `tz`; None when it is missing or names no zone."""
    try:
        return zone_named(str(user.get("tz"))).key
    except ValueError:
        return None


def profile(user: dict[str, Any]) -> Profile:
    """What the bot keeps of a Slack user object; it leaves out the zone of who is deactivated, among others."""
    details = user.get("profile") or {}
    name = details.get("display_name") or details.get("real_name") or user.get("real_name") or user.get("name")
    return Profile(
        user_id=str(user["id"]),
        name=str(name)[:80] if name else None,
        zone=zone_of(user),
        deactivated=bool(user["deleted"]) if user.get("deleted") is not None else None,
    )


def candidate(user: dict[str, Any], team_id: str) -> Candidate:
    """What the rules about pairing look at."""
    return Candidate(
        id=str(user["id"]),
        handle=str(user.get("name") or user["id"]),
        is_bot=bool(user.get("is_bot")) or user["id"] == SLACKBOT,
        deactivated=bool(user.get("deleted")),
        foreign=bool(user.get("is_stranger")) or user.get("team_id", team_id) != team_id,
    )


async def find(client: AsyncWebClient, user_id: str) -> dict[str, Any] | None:
    """Slack's user object; None when there is no such person in the workspace."""
    try:
        answer = await client.users_info(user=user_id)
    except SlackApiError as error:
        if slack_error(error) in {"user_not_found", "user_not_visible"}:
            return None
        raise
    user = answer.get("user")
    return user if isinstance(user, dict) and "id" in user else None


async def get_pairable(client: AsyncWebClient, team_id: str, user_id: str, *, field: str) -> Profile:
    """Somebody who can be in a pair; raises UserError beside `field` for anybody else."""
    user = await find(client, user_id)
    if user is None:
        raise UserError(views.NOT_HERE, field=field)
    who = candidate(user, team_id)
    if who.is_bot:
        raise UserError(views.A_BOT, field=field)
    if who.deactivated:
        raise UserError(views.DEACTIVATED, field=field)
    if who.foreign:
        raise UserError(views.FOREIGN, field=field)
    return profile(user)


async def list_all(client: AsyncWebClient) -> list[dict[str, Any]]:
    """Everybody in the workspace, page by page."""
    users: list[dict[str, Any]] = []
    cursor = None
    while True:
        answer = await client.users_list(limit=PAGE, cursor=cursor)
        users += answer.get("members") or []
        cursor = (answer.get("response_metadata") or {}).get("next_cursor")
        if not cursor:
            return users


async def find_scope(services: Services, actor: Actor) -> Scope | None:
    """What somebody may coordinate, asked anew each time; None when nothing."""
    if actor.user_id in services.settings.coordinators:
        return Scope(None)
    user = await find(await services.slack_of(actor.team_id), actor.user_id)
    if user and (user.get("is_admin") or user.get("is_owner") or user.get("is_primary_owner")):
        return None if candidate(user, actor.team_id).foreign else Scope(None)
    runs_any = await services.db.read_blind(programs.runs_any, actor.team_id, actor.user_id)
    return Scope(actor.user_id) if runs_any else None


async def require_scope(services: Services, actor: Actor) -> Scope:
    """Like `find_scope`; raises UserError for somebody who coordinates nothing."""
    scope = await find_scope(services, actor)
    if scope is None:
        raise UserError(help.FOR_COORDINATORS)
    return scope


async def no_pair(services: Services, actor: Actor) -> str:
    """Words for somebody in no pair, or whom the bot has no reason to write to: what is missing, and whom to ask."""
    return help.no_pair(await services.db.read(programs.list_coordinator_ids, actor.team_id), actor.user_id)
