"""App Home: drawn when it is opened."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.domain.actor import Actor
from bot.feature import Shown, Typed
from bot.services import Services
from bot.slack import home
from bot.slack.screens import Screen
from bot.views import help
from bot.views import home as views
from bot.views.pages import page_in


def register(app: AsyncApp) -> None:
    app.event("app_home_opened")(opened)
    app.action(views.WAITING)(open_waiting)


async def opened(event: dict[str, Any], actor: Actor, services: Services) -> None:
    if event.get("tab") != "home":
        return
    await home.publish(services, actor.team_id, actor.user_id)
    await home.note_opened(services, actor)


async def open_waiting(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """All that waits, a page at a time; the first opens on top, the others take its place."""
    page, now = page_in(action), services.clock()
    view = await services.db.read(home.draw_waiting, services.features, actor, services.content, page=page, now=now)
    await (screen.show(view) if screen.page_of(views.WAITING) is None else screen.refresh(view))


async def link(services: Services, actor: Actor, typed: Typed) -> Shown:
    return Shown(help.home_link(actor.team_id, typed.app_id))
