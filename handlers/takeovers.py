"""An owner takes over a program that nobody runs any more."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.actions import takeovers as actions
from bot.domain.actor import Actor
from bot.errors import UserError
from bot.services import Services
from bot.slack import home, people
from bot.slack.screens import Screen
from bot.views import takeovers as views
from bot.views.forms import number_in


def register(app: AsyncApp) -> None:
    app.action(views.TAKE_OVER)(take_over)


async def take_over(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """Whether they still own the workspace, Slack is asked anew."""
    scope = await people.require_scope(services, actor)
    if scope.coordinator is not None:
        await people.find(services, actor.team_id, actor.user_id)  # its silence is said instead
        raise UserError(views.FOR_OWNERS)
    me = await people.introduce(services, actor) or people.nothing_said_of(actor.user_id)
    program, running = await services.db.write(actions.take_over, actor, number_in(action), me, now=services.clock())
    await screen.show(views.taken_over(program, running, actor.user_id))
    home.refresh(services, actor.team_id, actor.user_id)
