"""One's own data: a copy to take away, and deleting what one wrote."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.domain.actor import Actor
from bot.services import Services
from bot.slack import home
from bot.slack.screens import Screen
from bot.views import help
from bot.views import my_data as views
from bot.views.blocks import notice
from bot.views.forms import number_in
from handlers.settings import find_member
from storage import my_data


def register(app: AsyncApp) -> None:
    app.action(views.OPEN_COPY)(open_copy)
    app.view(views.COPY)(close_copy)
    app.action(views.OPEN_DELETE)(open_delete)
    app.view(views.DELETE_FORM)(delete)


async def copy(services: Services, actor: Actor, *, page: int = 0) -> dict[str, Any]:
    """Somebody's own copy, made anew each time; nothing of it is kept anywhere."""
    member, words = await find_member(services, actor)
    if member is None:
        return help.no_pair_notice(words)
    async with services.db.read() as session:
        data = await session.run_sync(my_data.collect, member)
    return views.copy(data, services.content, now=services.clock(), page=page)


async def open_copy(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """From the privacy page on top of it; the next parts take the place of those before."""
    page = number_in(action)
    view = await copy(services, actor, page=page)
    await (screen.replace(view) if page else screen.show(view))


async def close_copy() -> None:
    """Nothing to do: what was changed in it changes nothing."""


async def open_delete(screen: Screen) -> None:
    await screen.show(views.delete_form())


async def delete(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    team_id, user_id = actor.team_id, actor.user_id
    views.require_sure(view)
    async with services.db.begin() as session:
        await session.run_sync(my_data.delete_written, team_id, user_id, now=services.clock())
        partner_ids = await session.run_sync(my_data.list_partner_ids, team_id, user_id)
    await ack(response_action="update", view=notice("Deleted", "All that you wrote is deleted."))
    for each in (user_id, *partner_ids):
        home.refresh(services, team_id, each)
