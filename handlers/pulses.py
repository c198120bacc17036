"""Pulses: `/mentorship pulse`, answering sealed, letting one pass, and what both are shown once it has opened."""

from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncApp
from sqlalchemy.orm import Session

from bot.actions import pulses as actions
from bot.domain.actor import Actor
from bot.feature import Shown, Typed
from bot.services import Services
from bot.slack import people
from bot.slack.screens import Screen
from bot.slack.sides import SealedForm
from bot.views import pages, pulse_lists
from bot.views import pulses as views
from bot.views.forms import number_in
from storage import pairs, pulses
from storage.pulses import OpenedPulse, OwnPulse

FORM: SealedForm[OwnPulse, OpenedPulse] = SealedForm(
    actions.ANSWER,
    read_id=views.read_id,
    read=views.read,
    require_whole=views.require_whole,
    given_back=views.given_back,
    show=lambda services, seen: views.show(seen, now=services.clock()),
    deleted=lambda services, mine: views.deleted(mine, now=services.clock()),
)


def register(app: AsyncApp) -> None:
    app.action(pulse_lists.OF_PAIR)(open_pair)
    app.action(pulse_lists.PAGE)(open_page)
    app.action(views.OPEN)(open_one)
    app.action(views.DRAFT)(FORM.keep_typing)
    app.view_closed(views.FORM)(FORM.keep_closed)
    app.view(views.FORM)(FORM.seal)
    app.action(views.CHANGE)(FORM.change)
    app.action(views.DISCARD)(FORM.discard)
    app.action(views.PASS)(FORM.let_pass)
    app.action(views.UNDO)(FORM.undo)


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
    found = pulses.READS.look_at_pair(session, pair, viewer=actor.user_id, limit=pulse_lists.MOST + 1)
    return pulse_lists.of_pair(pair, actor.user_id, found, now=now)


def _page(session: Session, actor: Actor, page: int, *, now: datetime) -> dict[str, Any]:
    mine = pairs.list_for(session, actor.team_id, actor.user_id)
    collecting = pulses.READS.list_collecting(session, actor.team_id, viewer=actor.user_id)
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
