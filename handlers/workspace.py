"""What Slack tells us by itself: somebody wrote to the bot, changed, joined; the app was removed."""

from typing import Any

import structlog
from slack_bolt.async_app import AsyncApp

from bot.actions import rhythms
from bot.domain import messages
from bot.domain.actor import Actor
from bot.services import Services
from bot.slack import people
from storage import members, outbox, workspaces

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
        team_id, user_id, now = actor.team_id, str(event["user"]), services.clock()
        async with services.db.read() as session:
            known = await session.run_sync(members.find, team_id, user_id)
        user = None if known else await people.find(await services.slack_of(team_id), user_id)
        async with services.db.begin() as session:
            if user:
                await session.run_sync(members.save_profile, team_id, people.profile(user), now=now)
            if known or user:
                await session.run_sync(
                    outbox.add,
                    team_id,
                    outbox.Owed(messages.HINT.name, 0, f"hint:{user_id}:{event['ts']}", user_id=user_id),
                    now=now,
                )


async def changed(event: dict[str, Any], actor: Actor, services: Services) -> None:
    """A name, a time zone, or that the account was deactivated or came back."""
    team_id, now = actor.team_id, services.clock()
    profile = people.profile(event["user"])
    async with services.db.begin() as session:
        if await session.run_sync(members.refresh_profile, team_id, profile, now=now):
            member = await session.run_sync(members.get, team_id, profile.user_id)
            await session.run_sync(rhythms.reschedule, member, now=now)


async def joined() -> None:
    """Nothing to do: people are met when a coordinator pairs them, and nobody is written to before."""


async def removed(event: dict[str, Any], actor: Actor, services: Services) -> None:
    """Stop working for this workspace; what it is owed is kept, and goes on when the app is installed again."""
    if event["type"] == "app_uninstalled" or (event.get("tokens") or {}).get("bot"):
        async with services.db.begin() as session:
            stopped = await session.run_sync(
                workspaces.mark_disconnected, actor.team_id, reason=event["type"], now=services.clock()
            )
        if stopped:
            log.error("workspace disconnected", team=actor.team_id, reason=event["type"])
