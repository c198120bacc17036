"""What was written: opening one's own entry to change it, and reading what a partner has shared."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.actions import responses as actions
from bot.domain.actor import Actor
from bot.services import Services
from bot.slack import home
from bot.slack.screens import Screen
from bot.views import responses as views
from bot.views.blocks import notice
from bot.views.forms import number_in
from storage import responses


def register(app: AsyncApp) -> None:
    app.action(views.EDIT)(edit)
    app.action(views.READ)(read)


async def edit(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    mine = await services.db.read(responses.get_own, actor, number_in(action))
    await screen.replace(views.edit_form(mine, services.content))


async def read(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    entry, first_time = await services.db.write(actions.read, actor, number_in(action), now=services.clock())
    if entry is None:
        await screen.show(notice("Not shared", "This is not shared with you, or no longer."))
        return
    await screen.show(views.shared(entry, services.content, zone=entry.pair.member(actor.user_id).zone))
    if first_time:
        for user_id in (entry.author_id, actor.user_id):
            home.refresh(services, actor.team_id, user_id)
