"""How sure somebody is of their goals: answering, sealed; letting it pass; reading both once it has opened."""

from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import confidences as actions
from bot.actions import envelopes
from bot.domain.actor import Actor
from bot.services import Services
from bot.slack import sides
from bot.slack.screens import Screen
from bot.views import confidences as views
from bot.views.forms import number_in
from storage import confidences
from storage.confidences import OwnConfidence


def register(app: AsyncApp) -> None:
    for action_id in (views.OPEN, *views.OPEN_STAGE.values()):
        app.action(action_id)(open_confidence)
    app.view(views.FORM)(seal)
    app.action(views.CHANGE)(change)
    app.action(views.DISCARD)(discard)
    app.action(views.PASS)(let_pass)
    app.action(views.UNDO)(undo)


async def open_confidence(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """Whatever this person may see of it now."""
    seen = await services.db.read(confidences.look, actor.team_id, number_in(action), viewer=actor.user_id)
    await screen.show(views.show(seen, now=services.clock()))


async def seal(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    await sides.seal(
        ack,
        services,
        actor,
        actions.ASKING,
        confidences.find_opened,
        views.read_id(view),
        views.read(view),
        view=view,
        given_back=lambda mine, _sent, refusal: views.refused(mine, refusal),
        require_whole=views.require_whole,
        show=partial(views.show, now=services.clock()),
    )


async def change(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """Take it out of its envelope and answer anew."""
    show = partial(views.show, now=services.clock())
    await sides.take(services, actor, screen, envelopes.change, actions.ASKING, show, body=body, pressed=action)


async def discard(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """Delete what one has answered; they can answer anew."""

    def show(mine: OwnConfidence) -> dict[str, Any]:
        return (views.show if mine.texts else views.deleted)(mine, now=services.clock())

    await sides.take(services, actor, screen, envelopes.discard, actions.ASKING, show, body=body, pressed=action)


async def let_pass(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    show = partial(views.show, now=services.clock())
    await sides.let_pass(services, actor, screen, actions.ASKING, show, pressed=action)


async def undo(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    show = partial(views.show, now=services.clock())
    await sides.undo(services, actor, screen, actions.ASKING, show, pressed=action)
