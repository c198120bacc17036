"""Somebody's Home tab: drawing it, and drawing it again when something on it has changed."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from bot.content import Content
from bot.feature import Feature, Viewer
from bot.services import Services
from bot.views import home as views
from storage import members, pairs


def refresh(services: Services, team_id: str, user_id: str) -> None:
    """Redraw somebody's Home soon, if they have ever looked at it."""
    services.later(_refresh(services, team_id, user_id))


async def _refresh(services: Services, team_id: str, user_id: str) -> None:
    member = await services.db.read(members.find, team_id, user_id)
    if member and member.home_opened_at:
        await publish(services, team_id, user_id)


async def publish(services: Services, team_id: str, user_id: str) -> None:
    view = await services.db.read(draw, services.features, team_id, user_id, services.content, now=services.clock())
    slack = await services.slack_of(team_id)
    await slack.views_publish(user_id=user_id, view=view)


def draw(
    session: Session, features: Iterable[Feature], team_id: str, user_id: str, content: Content, *, now: datetime
) -> dict[str, Any]:
    viewer = Viewer(
        team_id,
        user_id,
        member=members.find(session, team_id, user_id),
        pairs=pairs.list_all_for(session, team_id, user_id),
    )
    in_order = sorted(features, key=lambda feature: feature.place.home)
    return views.view(feature.home(session, viewer, content, now) for feature in in_order if feature.home)
