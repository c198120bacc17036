"""Answering what a partner has shared: thanks, words, and the author's look at them."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import replies as actions
from bot.domain.actor import Actor
from bot.services import Services
from bot.slack import home
from bot.slack.screens import Screen
from bot.views import replies as views
from bot.views import responses as response_views
from bot.views.forms import number_in
from storage import responses
from storage.responses import Shared


def register(app: AsyncApp) -> None:
    app.action(views.THANK)(thank)
    app.action(views.SAY)(open_form)
    app.view(views.SAY_FORM)(say)
    app.action(views.OPEN)(look)


async def thank(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    entry = await services.db.write(actions.thank, actor, number_in(action), now=services.clock())
    await screen.replace(_shown(entry, actor, services))
    home.refresh(services, actor.team_id, entry.author_id)


async def open_form(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """In the place of what was read, which comes back when it is sent."""
    entry = await services.db.read(responses.find_shared, actor.team_id, number_in(action), viewer=actor.user_id)
    await screen.replace(views.form(entry) if entry else response_views.not_shared())


async def say(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    response_id, text = views.read(view)
    entry = await services.db.write(actions.say, actor, response_id, text, now=services.clock())
    await ack(response_action="update", view=_shown(entry, actor, services))
    home.refresh(services, actor.team_id, entry.author_id)


def _shown(entry: Shared, actor: Actor, services: Services) -> dict[str, Any]:
    return response_views.shared(entry, services.content, zone=entry.pair.member(actor.user_id).zone)


async def look(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """The author reads what was answered, below what they wrote."""
    mine = await services.db.write(actions.look, actor, number_in(action), now=services.clock())
    await screen.show(response_views.copy(mine, services.content, headline=response_views.ANSWERED))
    home.refresh(services, actor.team_id, actor.user_id)
    await home.redraw_waiting(services, actor, screen)
