"""A few words for each other in the last weeks of a pair: writing them, sealed, and reading both."""

from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import closings as actions
from bot.actions import envelopes
from bot.domain.actor import Actor
from bot.domain.envelopes import EnvelopeState
from bot.services import Services
from bot.slack import home, sides
from bot.slack.screens import Screen
from bot.views import thanks as views
from bot.views.forms import number_in, revision_in
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
    """Seal what was sent. What it looks like afterwards is the same whatever the partner has done."""
    thanks_id, sent, revision = views.read_id(view), views.read(view), revision_in(view)
    now = services.clock()
    step, opened = await services.db.write(actions.seal, actor, thanks_id, sent, revision=revision, now=now)
    if opened is None and step.refused:
        await ack(response_action="update", view=views.given_back(step.mine, sent, step.refused))
        return
    if opened is None:
        views.require_whole(step.mine)
    await ack(response_action="update", view=views.show(opened or step.mine, now=now))
    home.refresh(services, actor.team_id, actor.user_id)


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
    now = services.clock()
    mine, passed = await services.db.write(envelopes.let_pass, actions.WRITING, actor, number_in(action), now=now)
    if passed:
        home.refresh(services, actor.team_id, actor.user_id)
        await home.redraw_waiting(services, actor, screen)
    else:
        await _show_over(services, screen, mine)


async def undo(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    now = services.clock()
    mine, goes_on = await services.db.write(envelopes.undo, actions.WRITING, actor, number_in(action), now=now)
    if goes_on:
        home.refresh(services, actor.team_id, actor.user_id)
    else:
        await _show_over(services, screen, mine)


async def _show_over(services: Services, screen: Screen, mine: OwnThanks) -> None:
    now = services.clock()
    still = mine.state is EnvelopeState.COLLECTING and not mine.is_over(now)
    await screen.show(views.show(mine, now=now) if still else views.not_asked())
