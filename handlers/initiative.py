"""Who starts things in a pair: `/mentorship initiative`, and the page of one pair."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.actions import initiative as actions
from bot.domain.actor import Actor
from bot.feature import Shown, Typed
from bot.services import Services
from bot.slack import people
from bot.slack.screens import Screen
from bot.views import initiative as views
from bot.views.forms import number_in
from bot.views.pages import page_in
from storage import pairs


def register(app: AsyncApp) -> None:
    app.action(views.OPEN)(open_pair)
    app.action(views.LIST)(open_page)


async def answer(services: Services, actor: Actor, typed: Typed) -> Shown:
    if not await services.db.read(pairs.list_for, actor.team_id, actor.user_id):
        return Shown(await people.no_pair(services, actor))
    return Shown(view=await _page(services, actor, 0))


async def open_page(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await screen.replace(await _page(services, actor, page_in(action)))


async def open_pair(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    found = await services.db.read(actions.look, actor, number_in(action), now=services.clock())
    await screen.replace(views.show(found))


async def _page(services: Services, actor: Actor, page: int) -> dict[str, Any]:
    """Of whoever is in one pair, that one; else the list."""
    mine = await services.db.read(pairs.list_for, actor.team_id, actor.user_id)
    if len(mine) != 1:
        return views.choose(mine, actor.user_id, page=page)
    return views.show(await services.db.read(actions.look, actor, mine[0].id, now=services.clock()))
