"""What was written: opening one's own entry to change it, and reading what a partner has shared."""

from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncApp
from sqlalchemy.orm import Session

from bot.actions import checkins
from bot.actions import responses as actions
from bot.content import Content
from bot.domain.actor import Actor
from bot.services import Services
from bot.slack import home
from bot.slack.screens import Screen
from bot.views import pages
from bot.views import responses as views
from bot.views.forms import number_in
from bot.views.pages import page_in
from storage import entry_drafts, members, responses


def register(app: AsyncApp) -> None:
    app.action(views.EDIT)(edit)
    app.action(views.READ)(read)
    app.action(views.OWN_HISTORY)(open_own_history)
    app.action(views.SHARED_HISTORY)(open_shared_history)


async def edit(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    mine = await services.db.read(responses.get_own, actor, number_in(action))
    about = entry_drafts.editing(mine.id)
    begin = await services.db.read(checkins.begin, actor, mine.kind, mine.pair_id, about=about)
    form = views.edit_form(mine, services.content, begin)
    await (screen.replace(form) if screen.page_of(views.OWN_HISTORY) is None else screen.show(form))


async def read(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    entry, first_time = await services.db.write(actions.read, actor, number_in(action), now=services.clock())
    if entry is None:
        await screen.show(views.not_shared())
        return
    await screen.show(views.shared(entry, services.content, zone=entry.pair.member(actor.user_id).zone))
    if not first_time:
        return
    for user_id in (entry.author_id, actor.user_id):
        home.refresh(services, actor.team_id, user_id)
    await home.redraw_waiting(services, actor, screen)
    page = screen.page_of(views.SHARED_HISTORY)
    if page is not None:
        await screen.refresh(await _shared_history(services, actor, page))


async def open_own_history(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """All that somebody wrote, a page at a time; the first opens on top, the others take its place."""
    page = page_in(action)
    view = await services.db.read(_draw_own, actor, services.content, page=page, now=services.clock())
    await (screen.show(view) if screen.page_of(views.OWN_HISTORY) is None else screen.refresh(view))


async def open_shared_history(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """All that was shared with somebody, in the same way."""
    view = await _shared_history(services, actor, page_in(action))
    await (screen.show(view) if screen.page_of(views.SHARED_HISTORY) is None else screen.refresh(view))


async def _shared_history(services: Services, actor: Actor, page: int) -> dict[str, Any]:
    return await services.db.read(_draw_shared, actor, services.content, page=page, now=services.clock())


def _draw_own(session: Session, actor: Actor, content: Content, *, page: int, now: datetime) -> dict[str, Any]:
    team_id, me, start = actor.team_id, actor.user_id, page * pages.SIZE
    own = responses.list_own(session, team_id, author=me, limit=pages.SIZE + 1, offset=start)
    awaited = actions.list_awaited(session, own, now=now)
    return views.own_history(own, awaited, content, zone=_zone(session, actor), page=page, now=now)


def _draw_shared(session: Session, actor: Actor, content: Content, *, page: int, now: datetime) -> dict[str, Any]:
    team_id, me, start = actor.team_id, actor.user_id, page * pages.SIZE
    shared = responses.list_shared(session, team_id, viewer=me, limit=pages.SIZE + 1, offset=start)
    return views.shared_history(shared, content, zone=_zone(session, actor), page=page, now=now)


def _zone(session: Session, actor: Actor) -> str:
    member = members.find(session, actor.team_id, actor.user_id)
    return member.zone if member else "UTC"
