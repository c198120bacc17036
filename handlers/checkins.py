"""Check-ins: `/checkin`, and what happens when the form is sent."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.domain.actor import Actor
from bot.services import Services
from bot.slack import screens
from bot.slack.screens import Screen
from bot.views import checkins as views
from bot.views import help
from bot.views.pair_choice import read_pair
from handlers import responses
from storage import pairs, programs


def register(app: AsyncApp) -> None:
    app.command("/checkin")(command)
    app.action(views.OPEN_FORM)(press)
    app.view(views.FORM)(save)
    app.view(views.EDIT_FORM)(save_edit)


async def command(ack: AsyncAck, actor: Actor, screen: Screen, services: Services) -> None:
    view, words = await _form(services, actor)
    await ack(words or "")
    if view:
        await screen.show(view)


async def press(actor: Actor, screen: Screen, services: Services) -> None:
    view, words = await _form(services, actor)
    await screen.show(view or help.no_pair_notice(words))


async def _form(services: Services, actor: Actor) -> tuple[dict[str, Any] | None, str]:
    """The form for this person, or words for somebody without a pair."""
    team_id, user_id = actor.team_id, actor.user_id
    mine = await services.db.glance(pairs.list_for, team_id, user_id)
    if mine:
        return views.form(mine, user_id, form_id=screens.new_form_id()), ""
    async with services.db.read() as session:
        return None, help.no_pair(await session.run_sync(programs.list_coordinator_ids, team_id), user_id)


async def save(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    await ack(
        response_action="update",
        view=await responses.save(
            services,
            actor,
            view,
            lambda today: views.read(view, today=today),
            pair_id=read_pair(view),
        ),
    )


async def save_edit(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    team_id, user_id = actor.team_id, actor.user_id
    today = await responses.today_of(services, team_id, user_id)
    written = views.read(view, today=today)
    await ack(response_action="update", view=await responses.save_edit(services, actor, view, written))
