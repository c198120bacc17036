"""One's own data: a copy to take away, and deleting what one wrote."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from sqlalchemy.orm import Session

from bot.actions import my_data as actions
from bot.content import Content
from bot.domain.actor import Actor
from bot.feature import Feature, Shown, Typed, hooks
from bot.services import Services
from bot.slack import home, people
from bot.slack.screens import Screen
from bot.views import help
from bot.views import my_data as views
from bot.views.forms import number_in
from storage import members
from storage.tables import Member


def register(app: AsyncApp) -> None:
    app.action(views.OPEN_COPY)(open_copy)
    app.view(views.COPY)(close_copy)
    app.action(views.OPEN_DELETE)(open_delete)
    app.view(views.DELETE_FORM)(delete)


async def export(services: Services, actor: Actor, typed: Typed) -> Shown:
    member = await services.db.read(members.find, actor.team_id, actor.user_id)
    if member is None:
        return Shown(await people.no_pair(services, actor))
    return Shown(view=await _copy(services, member, page=0))


async def ask(services: Services, actor: Actor, typed: Typed) -> Shown:
    """Whether they really want all that they wrote deleted."""
    if await services.db.read(members.find, actor.team_id, actor.user_id) is None:
        return Shown(await people.no_pair(services, actor))
    return Shown(view=views.delete_form())


async def _copy(services: Services, member: Member, *, page: int) -> dict[str, Any]:
    """Somebody's own copy, made anew each time; nothing of it is kept anywhere."""
    now = services.clock()
    parts = await services.db.read(collect, services.features, member, services.content, now)
    return views.copy(member, parts, now=now, page=page)


def collect(
    session: Session, features: Iterable[Feature], member: Member, content: Content, now: datetime
) -> list[views.Part]:
    """All that is kept about a member."""
    in_order = sorted(features, key=lambda feature: feature.place.export)
    return [feature.export(session, member, content, now) for feature in in_order if feature.export]


async def open_copy(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """From the privacy page on top of it; the next parts take the place of those before."""
    page = number_in(action)
    member = await services.db.read(members.find, actor.team_id, actor.user_id)
    view = (
        await _copy(services, member, page=page)
        if member
        else help.no_pair_notice(await people.no_pair(services, actor))
    )
    await (screen.replace(view) if page else screen.show(view))


async def close_copy() -> None:
    """Nothing to do: what was changed in it changes nothing."""


async def open_delete(screen: Screen) -> None:
    await screen.show(views.delete_form())


async def delete(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    views.require_sure(view)
    erasers = hooks(services.features, lambda feature: feature.erase)
    readers = hooks(services.features, lambda feature: feature.read_in)
    partner_ids = await services.db.write(actions.erase, actor, erasers, readers, now=services.clock())
    await ack(response_action="update", view=views.deleted())
    for each in (actor.user_id, *partner_ids):
        home.refresh(services, actor.team_id, each)
