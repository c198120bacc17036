"""App Home: drawn when it is opened."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.domain.actor import Actor
from bot.feature import Shown, Typed
from bot.services import Services
from bot.slack import home
from bot.views import help
from storage import members


def register(app: AsyncApp) -> None:
    app.event("app_home_opened")(opened)


async def opened(event: dict[str, Any], actor: Actor, services: Services) -> None:
    if event.get("tab") != "home":
        return
    await home.publish(services, actor.team_id, actor.user_id)
    await services.db.write(members.mark_home_opened, actor.team_id, actor.user_id, now=services.clock())


async def link(services: Services, actor: Actor, typed: Typed) -> Shown:
    return Shown(help.home_link(actor.team_id, typed.app_id))
