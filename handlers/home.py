"""App Home: drawn when it is opened."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.domain.actor import Actor
from bot.services import Services
from bot.slack import home
from storage import members


def register(app: AsyncApp) -> None:
    app.event("app_home_opened")(opened)


async def opened(event: dict[str, Any], actor: Actor, services: Services) -> None:
    if event.get("tab") != "home":
        return
    team_id, user_id = actor.team_id, str(event["user"])
    await home.publish(services, team_id, user_id)
    await services.db.write(members.mark_home_opened, team_id, user_id, now=services.clock())
