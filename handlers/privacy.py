"""The privacy page: who sees what, and who has looked."""

from collections.abc import Iterable
from typing import Any

from slack_bolt.async_app import AsyncApp
from sqlalchemy.orm import Session

from bot.domain.actor import Actor
from bot.feature import Feature, Shown, Typed
from bot.services import Services
from bot.slack.screens import Screen
from bot.views import pages
from bot.views import privacy as views
from storage import access, members, programs


def register(app: AsyncApp) -> None:
    app.action(views.OPEN)(press)
    app.action(views.LOOKS)(open_looks)
    app.action(views.CHANGED)(open_changes)


async def answer(services: Services, actor: Actor, typed: Typed) -> Shown:
    return Shown(view=await services.db.read_blind(draw, services.features, actor))


async def press(actor: Actor, screen: Screen, services: Services) -> None:
    await screen.show(await services.db.read_blind(draw, services.features, actor))


async def open_looks(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    view = await services.db.read_blind(draw_list, actor, page=pages.page_in(action), changes_only=False)
    await _show(screen, views.LOOKS, view)


async def open_changes(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    view = await services.db.read_blind(draw_list, actor, page=pages.page_in(action), changes_only=True)
    await _show(screen, views.CHANGED, view)


async def _show(screen: Screen, name: str, view: dict[str, Any]) -> None:
    """On top of the privacy page; another page of the same list takes its place."""
    await (screen.show(view) if screen.page_of(name) is None else screen.replace(view))


def draw(session: Session, features: Iterable[Feature], actor: Actor) -> dict[str, Any]:
    noted = access.list_concerning(session, actor.team_id, actor.user_id, limit=views.MOST_ON_PAGE + 1)
    names = programs.list_names(session, actor.team_id, {each.program_id for each in noted})
    return views.page(who_sees_what(features), noted, names, zone=_zone_of(session, actor))


def draw_list(session: Session, actor: Actor, *, page: int, changes_only: bool) -> dict[str, Any]:
    """A page of what was noted."""
    start, most = page * pages.SIZE, pages.SIZE + 1
    noted = access.list_concerning(
        session, actor.team_id, actor.user_id, limit=most, offset=start, changes_only=changes_only
    )
    names = programs.list_names(session, actor.team_id, {each.program_id for each in noted})
    view = views.all_changes if changes_only else views.all_looks
    return view(noted, names, zone=_zone_of(session, actor), page=page)


def _zone_of(session: Session, actor: Actor) -> str:
    member = members.find(session, actor.team_id, actor.user_id)
    return member.zone if member else "UTC"


def who_sees_what(features: Iterable[Feature]) -> list[str]:
    in_order = sorted(features, key=lambda feature: feature.place.privacy)
    return [line for feature in in_order for line in feature.privacy]
