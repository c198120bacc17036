"""What Slack tells us by itself: somebody wrote to the bot, changed, joined; the app was removed."""

from datetime import UTC, datetime
from typing import Any

import structlog
from slack_bolt.async_app import AsyncApp

from bot.actions import members as member_actions
from bot.actions import workspaces as workspace_actions
from bot.domain.actor import Actor
from bot.feature import hooks
from bot.services import Services
from bot.slack import people
from storage import members, workspaces

log = structlog.get_logger()


def register(app: AsyncApp) -> None:
    app.event("message")(message)
    app.event("user_change")(changed)
    app.event("team_join")(joined)
    app.event("app_uninstalled")(removed)
    app.event("tokens_revoked")(removed)


async def message(event: dict[str, Any], actor: Actor, services: Services) -> None:
    """Somebody wrote to the bot. What they wrote is not looked at, and they are told so."""
    if event.get("subtype") is None and not event.get("bot_id") and event.get("channel_type") == "im":
        known = await services.db.read(members.find, actor.team_id, actor.user_id)
        profile = None if known else await people.introduce(services, actor)
        if known or profile:
            written_at = datetime.fromtimestamp(float(event["ts"]), UTC)
            await services.db.write(
                workspace_actions.answer_message, actor, written_at=written_at, profile=profile, now=services.clock()
            )


async def changed(event: dict[str, Any], actor: Actor, services: Services) -> None:
    """A name, a time zone, or that the account was deactivated or came back; also each status of everybody here."""
    profile = people.profile(event["user"])
    if await services.db.read(members.find, actor.team_id, profile.user_id):
        on_leaving = hooks(services.features, lambda feature: feature.member_left)
        await services.db.write(member_actions.refresh, actor.team_id, profile, hooks=on_leaving, now=services.clock())


async def joined() -> None:
    """Nothing to do: people are met when a coordinator pairs them, and nobody is written to before."""


async def removed(event: dict[str, Any], actor: Actor, services: Services) -> None:
    """Stop working for this workspace; what it is owed is kept, and goes on when the app is installed again."""
    if event["type"] == "app_uninstalled" or (event.get("tokens") or {}).get("bot"):
        stopped = await services.db.write(
            workspaces.mark_disconnected, actor.team_id, reason=event["type"], now=services.clock()
        )
        if stopped:
            log.error("workspace disconnected", team=actor.team_id, reason=event["type"])
