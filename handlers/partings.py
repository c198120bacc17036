"""What one of a pair says when the other has left the workspace, and both when they are back."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.actions import partings as actions
from bot.domain.actor import Actor
from bot.domain.partings import MatchWish
from bot.feature import hooks
from bot.services import Services
from bot.slack import home
from bot.slack.screens import Screen
from bot.views import partings as views
from bot.views.forms import number_in


def register(app: AsyncApp) -> None:
    app.action(views.ANOTHER)(wish_another)
    app.action(views.NOT_NOW)(wish_none)
    app.action(views.GO_ON)(go_on)


async def wish_another(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await _wish(action, actor, screen, services, MatchWish.ANOTHER)


async def wish_none(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await _wish(action, actor, screen, services, MatchWish.NOT_NOW)


async def _wish(action: dict[str, Any], actor: Actor, screen: Screen, services: Services, said: MatchWish) -> None:
    wished = await services.db.write(actions.wish, actor, number_in(action), said, now=services.clock())
    await screen.show(views.wished(wished.pair, actor.user_id, said, done=wished.done))


async def go_on(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    on_resume = hooks(services.features, lambda feature: feature.pair_resumed)
    said = await services.db.write(actions.go_on, actor, number_in(action), hooks=on_resume, now=services.clock())
    await screen.show(views.goes_on(said.pair, actor.user_id, done=said.done))
    home.refresh_both(services, said.pair)
