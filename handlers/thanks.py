"""A few words for each other in the last weeks of a pair: writing them, sealed, and reading both."""

from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import closings as actions
from bot.actions import envelopes
from bot.domain.actor import Actor
from bot.services import Services
from bot.slack import sides
from bot.slack.screens import Screen
from bot.views import thanks as views
from bot.views.forms import number_in
from storage import closings
from storage.closings import OwnThanks


def register(app: AsyncApp) -> None:
    app.action(views.OPEN)(open_one)
    app.action(views.DRAFT)(keep_typing)
    app.view_closed(views.FORM)(keep_closed)
    app.view(views.FORM)(seal)
    app.action(views.CHANGE)(change)
    app.action(views.DISCARD)(discard)
    app.action(views.PASS)(let_pass)
    app.action(views.UNDO)(undo)


async def open_one(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """Whatever this person may see of it now."""
    seen = await services.db.read(closings.look, actor.team_id, number_in(action), viewer=actor.user_id)
    await screen.show(views.show(seen, now=services.clock()))


async def keep_typing(body: dict[str, Any], action: dict[str, Any], actor: Actor, services: Services) -> None:
    """Something was typed or chosen: keep it, so that closing the form loses nothing."""
    view = body.get("view") or {}
    await sides.keep_typed(
        services, actor, actions.WRITING, views.read_id(view), views.read(view), view=view, typed=action
    )


async def keep_closed(view: dict[str, Any], actor: Actor, services: Services) -> None:
    """The form was closed; if Slack sends along what stood in it, keep that."""
    if (view.get("state") or {}).get("values"):
        await sides.keep_typed(services, actor, actions.WRITING, views.read_id(view), views.read(view), view=view)


async def seal(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    await sides.seal(
        ack,
        services,
        actor,
        actions.WRITING,
        closings.find_opened,
        views.read_id(view),
        views.read(view),
        view=view,
        given_back=views.given_back,
        require_whole=views.require_whole,
        show=partial(views.show, now=services.clock()),
    )


async def change(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """Take it out of its envelope and write on."""
    show = partial(views.show, now=services.clock())
    await sides.take(services, actor, screen, envelopes.change, actions.WRITING, show, body=body, pressed=action)


async def discard(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """Delete what one has written; they can write anew."""

    def show(mine: OwnThanks) -> dict[str, Any]:
        return (views.show if mine.texts else views.deleted)(mine, now=services.clock())

    await sides.take(services, actor, screen, envelopes.discard, actions.WRITING, show, body=body, pressed=action)


async def let_pass(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    show = partial(views.show, now=services.clock())
    await sides.let_pass(services, actor, screen, actions.WRITING, show, pressed=action)


async def undo(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    show = partial(views.show, now=services.clock())
    await sides.undo(services, actor, screen, actions.WRITING, show, pressed=action)
