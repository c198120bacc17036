"""The privacy page: who sees what, and who has looked."""

from collections.abc import Iterable
from typing import Any

from slack_bolt.async_app import AsyncApp
from sqlalchemy.orm import Session

from bot.domain.actor import Actor
from bot.feature import Feature, Shown, Typed
from bot.services import Services
from bot.slack.screens import Screen
from bot.views import privacy as views
from storage import access, members, programs

MOST_LOOKS = 15


def register(app: AsyncApp) -> None:
    app.action(views.OPEN)(press)


async def answer(services: Services, actor: Actor, typed: Typed) -> Shown:
    return Shown(view=await services.db.read_blind(draw, services.features, actor))


async def press(actor: Actor, screen: Screen, services: Services) -> None:
    await screen.show(await services.db.read_blind(draw, services.features, actor))


def draw(session: Session, features: Iterable[Feature], actor: Actor) -> dict[str, Any]:
    member = members.find(session, actor.team_id, actor.user_id)
    entries = access.list_concerning(session, actor.team_id, actor.user_id, limit=MOST_LOOKS)
    names = programs.list_names(session, actor.team_id, {entry.program_id for entry in entries})
    return views.page(who_sees_what(features), entries, names, zone=member.zone if member else "UTC")


def who_sees_what(features: Iterable[Feature]) -> list[str]:
    in_order = sorted(features, key=lambda feature: feature.place.privacy)
    return [line for feature in in_order for line in feature.privacy]
