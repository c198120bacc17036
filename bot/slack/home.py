"""Somebody's Home tab: drawing it, and drawing it again when something on it has changed."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from bot.content import Content
from bot.domain.actor import Actor
from bot.feature import Feature, Viewer
from bot.services import Services
from bot.slack.screens import Screen
from bot.views import home as views
from bot.views import pages
from bot.views.blocks import Block
from storage import members, pairs


def refresh(services: Services, team_id: str, user_id: str) -> None:
    """Redraw somebody's Home soon, if they have ever looked at it."""
    services.later(_refresh(services, team_id, user_id))


async def _refresh(services: Services, team_id: str, user_id: str) -> None:
    async with services.redrawing:
        view = await services.db.in_turn.read(
            draw_if_opened, services.features, team_id, user_id, services.content, now=services.clock()
        )
        if view:
            await _publish(services, team_id, user_id, view)


async def publish(services: Services, team_id: str, user_id: str) -> None:
    """Show somebody their Home, which they have just opened."""
    view = await services.db.read(draw, services.features, team_id, user_id, services.content, now=services.clock())
    await _publish(services, team_id, user_id, view)


async def _publish(services: Services, team_id: str, user_id: str, view: dict[str, Any]) -> None:
    slack = await services.slack_of(team_id)
    await slack.views_publish(user_id=user_id, view=view)


def draw_if_opened(
    session: Session, features: Iterable[Feature], team_id: str, user_id: str, content: Content, *, now: datetime
) -> dict[str, Any] | None:
    """The Home of somebody who has ever looked at it."""
    member = members.find(session, team_id, user_id)
    return draw(session, features, team_id, user_id, content, now=now) if member and member.home_opened_at else None


def draw(
    session: Session, features: Iterable[Feature], team_id: str, user_id: str, content: Content, *, now: datetime
) -> dict[str, Any]:
    viewer = _viewer(session, team_id, user_id)
    in_order = sorted(features, key=lambda feature: feature.place.home)
    sections = [feature.home(session, viewer, content, now) for feature in in_order if feature.home]
    if viewer.pairs:
        lines = _waiting(session, features, viewer, content, now, most=views.MOST_WAITING + 1)
        sections.insert(0, views.waiting(lines))
    return views.view(sections)


def draw_waiting(
    session: Session, features: Iterable[Feature], actor: Actor, content: Content, *, page: int, now: datetime
) -> dict[str, Any]:
    """A page of all that waits for somebody."""
    viewer = _viewer(session, actor.team_id, actor.user_id)
    lines = _waiting(session, features, viewer, content, now, most=pages.reach(page))
    return views.all_waiting(lines[page * pages.SIZE :], page=page)


async def redraw_waiting(services: Services, actor: Actor, screen: Screen) -> None:
    """If what somebody has just done something about stood in the list of all that waits, show that anew."""
    page = screen.page_of(views.WAITING)
    if page is not None:
        now = services.clock()
        view = await services.db.read(draw_waiting, services.features, actor, services.content, page=page, now=now)
        await screen.refresh(view)


def _viewer(session: Session, team_id: str, user_id: str) -> Viewer:
    member = members.find(session, team_id, user_id)
    return Viewer(team_id, user_id, member=member, pairs=pairs.list_all_for(session, team_id, user_id))


def _waiting(
    session: Session, features: Iterable[Feature], viewer: Viewer, content: Content, now: datetime, *, most: int
) -> list[Sequence[Block]]:
    lines: list[Sequence[Block]] = []
    for feature in sorted(features, key=lambda feature: feature.place.waits):
        if feature.waits and len(lines) < most:
            lines += feature.waits(session, viewer, content, now, most - len(lines))
    return lines
