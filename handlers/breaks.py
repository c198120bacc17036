"""Breaks of a program: looking at them, and setting them."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import breaks as actions
from bot.domain.actor import Actor
from bot.services import Services
from bot.slack import people
from bot.slack.screens import Screen
from bot.views import breaks as views
from bot.views.forms import number_in


def register(app: AsyncApp) -> None:
    app.action(views.OPEN)(open_form)
    app.view(views.FORM)(save)


async def open_form(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    program, breaks = await services.db.read_blind(actions.find, actor, scope, number_in(action))
    await screen.show(views.form(program, breaks, now=services.clock()))


async def save(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    scope, program_id = await people.require_scope(services, actor), views.program_id(view)
    program, _ = await services.db.read_blind(actions.find, actor, scope, program_id)
    wanted = views.read(view, program)
    agreed, now = views.agreed(view), services.clock()
    attempt = await services.db.write(actions.replace, actor, scope, program_id, wanted, agreed=agreed, now=now)
    if attempt.done:
        shown = views.saved(attempt.program, attempt.breaks)
    else:
        meanwhile = agreed is not None
        shown = views.form(attempt.program, attempt.breaks, effects=attempt.effects, now=now, meanwhile=meanwhile)
    await ack(response_action="update", view=shown)
