"""Reflections: `/reflect`, and what happens when the answer is sent."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import reflections
from bot.domain.actor import Actor
from bot.services import Services
from bot.slack import entries, screens
from bot.slack.screens import Screen
from bot.views import reflections as views


def register(app: AsyncApp) -> None:
    app.command("/reflect")(command)
    app.action(views.OPEN_FORM)(press)
    app.view(views.FORM)(save)
    app.view(views.EDIT_FORM)(save_edit)


async def command(ack: AsyncAck, actor: Actor, screen: Screen, services: Services) -> None:
    await entries.answer_command(ack, actor, screen, services, await _form(services, actor))


async def press(actor: Actor, screen: Screen, services: Services) -> None:
    await entries.answer_press(actor, screen, services, await _form(services, actor))


async def _form(services: Services, actor: Actor) -> dict[str, Any] | None:
    """The form with a question that is noted as asked; None for somebody without a pair."""
    form_id = screens.new_form_id()
    asked = await services.db.write(reflections.ask, actor, services.content, form_id=form_id, now=services.clock())
    if asked is None:
        return None
    return views.form(asked.pairs, actor.user_id, asked.question, form_id=form_id, prompt_id=asked.prompt_id)


async def save(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    await entries.save(ack, view, actor, services, read=views.read)


async def save_edit(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    await entries.save_edit(ack, view, actor, services, read=views.read)
