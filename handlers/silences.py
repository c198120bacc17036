"""What one of the two says when it is quiet between them."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.actions import silences as actions
from bot.domain.actor import Actor
from bot.domain.silences import SilenceSaid
from bot.services import Services
from bot.slack.screens import Screen
from bot.views import silences as views
from bot.views.forms import number_in


def register(app: AsyncApp) -> None:
    app.action(views.MET)(met)
    app.action(views.TIME)(give_time)
    app.action(views.HELP)(help_us)


async def met(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await _say(action, actor, screen, services, SilenceSaid.MET)


async def give_time(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await _say(action, actor, screen, services, SilenceSaid.TIME)


async def help_us(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await _say(action, actor, screen, services, SilenceSaid.HELP)


async def _say(action: dict[str, Any], actor: Actor, screen: Screen, services: Services, said: SilenceSaid) -> None:
    pair = await services.db.write(actions.say, actor, number_in(action), said, now=services.clock())
    await screen.show(views.thanks(pair, actor.user_id, said))
