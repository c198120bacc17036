"""Check-ins: `/checkin`, and what happens when the form is sent."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.domain.actor import Actor
from bot.services import Services
from bot.slack import entries, screens
from bot.slack.screens import Screen
from bot.views import checkins as views
from storage import pairs


def register(app: AsyncApp) -> None:
    app.command("/checkin")(command)
    app.action(views.OPEN_FORM)(press)
    app.view(views.FORM)(save)
    app.view(views.EDIT_FORM)(save_edit)


async def command(ack: AsyncAck, actor: Actor, screen: Screen, services: Services) -> None:
    await entries.answer_command(ack, actor, screen, services, await _form(services, actor))


async def press(actor: Actor, screen: Screen, services: Services) -> None:
    await entries.answer_press(actor, screen, services, await _form(services, actor))


async def _form(services: Services, actor: Actor) -> dict[str, Any] | None:
    """The form for this person; None for somebody without a pair."""
    mine = await services.db.glance(pairs.list_for, actor.team_id, actor.user_id)
    return views.form(mine, actor.user_id, form_id=screens.new_form_id()) if mine else None


async def save(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    await entries.save(ack, view, actor, services, read=views.read)


async def save_edit(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    await entries.save_edit(ack, view, actor, services, read=views.read)
