"""Pulses: `/mentorship pulse`, answering sealed, letting one pass, and what both are shown once it has opened."""

from datetime import datetime
from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from sqlalchemy.orm import Session

from bot.actions import envelopes
from bot.actions import pulses as actions
from bot.domain.actor import Actor
from bot.feature import Shown, Typed
from bot.services import Services
from bot.slack import people, sides
from bot.slack.screens import Screen
from bot.views import pages, pulse_lists
from bot.views import pulses as views
from bot.views.forms import number_in
from storage import pairs, pulses
from storage.pulses import OwnPulse


def register(app: AsyncApp) -> None:
    app.action(pulse_lists.OF_PAIR)(open_pair)
    app.action(pulse_lists.PAGE)(open_page)
    app.action(views.OPEN)(open_one)
    app.action(views.DRAFT)(keep_typing)
    app.view_closed(views.FORM)(keep_closed)
    app.view(views.FORM)(seal)
    app.action(views.CHANGE)(change)
    app.action(views.DISCARD)(discard)
    app.action(views.PASS)(let_pass)
    app.action(views.UNDO)(undo)


# --- looking ---------------------------------------------------------------------------------------------------------


async def answer(services: Services, actor: Actor, typed: Typed) -> Shown:
    """The only pair of somebody, or the list of several."""
    view = await services.db.read(_draw, actor, now=services.clock())
    return Shown(view=view) if view else Shown(await people.no_pair(services, actor))


def _draw(session: Session, actor: Actor, *, now: datetime) -> dict[str, Any] | None:
    mine = pairs.list_for(session, actor.team_id, actor.user_id)
    if not mine:
        return None
    return _pair(session, actor, mine[0].id, now=now) if len(mine) == 1 else _page(session, actor, 0, now=now)


def _pair(session: Session, actor: Actor, pair_id: int, *, now: datetime) -> dict[str, Any]:
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id)
    found = pulses.list_of_pair(session, pair, viewer=actor.user_id, limit=pulse_lists.MOST + 1)
    return pulse_lists.of_pair(pair, actor.user_id, found, now=now)


def _page(session: Session, actor: Actor, page: int, *, now: datetime) -> dict[str, Any]:
    mine = pairs.list_for(session, actor.team_id, actor.user_id)
    collecting = pulses.list_collecting(session, actor.team_id, viewer=actor.user_id)
    return pulse_lists.choose(mine, collecting, actor.user_id, page=page, now=now)


async def open_pair(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await screen.show(await services.db.read(_pair, actor, number_in(action), now=services.clock()))


async def open_page(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """All pairs, a page at a time; the first opens on top, the others take its place."""
    view = await services.db.read(_page, actor, pages.page_in(action), now=services.clock())
    await (screen.replace(view) if screen.shows(pulse_lists.PAGE) else screen.show(view))


async def open_one(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """Whatever this person may see of it now."""
    seen = await services.db.read(pulses.look, actor.team_id, number_in(action), viewer=actor.user_id)
    await screen.show(views.show(seen, now=services.clock()))


# --- answering -------------------------------------------------------------------------------------------------------


async def keep_typing(body: dict[str, Any], action: dict[str, Any], actor: Actor, services: Services) -> None:
    """Something was chosen or typed: keep it, so that closing the form loses nothing."""
    view = body.get("view") or {}
    await sides.keep_typed(
        services, actor, actions.ANSWER, views.read_id(view), views.read(view), view=view, typed=action
    )


async def keep_closed(view: dict[str, Any], actor: Actor, services: Services) -> None:
    """The form was closed; if Slack sends along what stood in it, keep that."""
    if (view.get("state") or {}).get("values"):
        await sides.keep_typed(services, actor, actions.ANSWER, views.read_id(view), views.read(view), view=view)


async def seal(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    await sides.seal(
        ack,
        services,
        actor,
        actions.ANSWER,
        pulses.find_opened,
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
    """Take it out of its envelope and answer anew."""
    show = partial(views.show, now=services.clock())
    await sides.take(services, actor, screen, envelopes.change, actions.ANSWER, show, body=body, pressed=action)


async def discard(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """Delete what one has answered; they can answer anew."""

    def show(mine: OwnPulse) -> dict[str, Any]:
        return (views.show if mine.texts else views.deleted)(mine, now=services.clock())

    await sides.take(services, actor, screen, envelopes.discard, actions.ANSWER, show, body=body, pressed=action)


async def let_pass(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    show = partial(views.show, now=services.clock())
    await sides.let_pass(services, actor, screen, actions.ANSWER, show, pressed=action)


async def undo(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    show = partial(views.show, now=services.clock())
    await sides.undo(services, actor, screen, actions.ANSWER, show, pressed=action)
