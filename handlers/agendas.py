"""Agendas: putting what somebody reads on the next one."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.actions import agendas as actions
from bot.domain.actor import Actor
from bot.services import Services
from bot.slack.screens import Screen
from bot.views import agendas as views


def register(app: AsyncApp) -> None:
    app.action(views.PUT)(put)


async def put(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    line = await services.db.write(actions.put_about, actor, views.read_about(action), now=services.clock())
    await screen.show(views.put_there(line, actor.user_id))
