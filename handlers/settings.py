"""Settings: working hours, time zone and visits."""

import asyncio
from collections.abc import Mapping
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import settings as actions
from bot.domain import zones
from bot.domain.actor import Actor
from bot.feature import Shown, Typed
from bot.services import Services
from bot.slack import home, people
from bot.slack.screens import Screen
from bot.views import help
from bot.views import settings as views
from bot.views import zones as zone_views
from bot.views.blocks import Block
from storage import members


def register(app: AsyncApp) -> None:
    app.action(views.OPEN_FORM)(open_form)
    app.view(views.FORM)(save)


async def settings(services: Services, actor: Actor, typed: Typed) -> Shown:
    member = await services.db.read(members.find, actor.team_id, actor.user_id)
    return Shown(view=views.form(member)) if member else Shown(await people.no_pair(services, actor))


async def open_form(actor: Actor, screen: Screen, services: Services) -> None:
    member = await services.db.read(members.find, actor.team_id, actor.user_id)
    await screen.show(views.form(member) if member else help.no_pair_notice(await people.no_pair(services, actor)))


async def offer_zones(services: Services, actor: Actor, options: Mapping[str, Any]) -> list[Block]:
    """What somebody may mean who types in a field for a time zone, in whichever form."""
    typed, now = str(options.get("value") or ""), services.clock()
    offered = zone_views.offered(await asyncio.to_thread(zones.offers, typed, now), now=now)
    if typed.strip().casefold() in ("", zone_views.AS_SLACK_SAYS) and _form(options) == views.FORM:
        member = await services.db.read(members.find, actor.team_id, actor.user_id)
        offered = [*([zone_views.as_slack_says(member.slack_zone, now=now)] if member else []), *offered]
    return offered


def _form(options: Mapping[str, Any]) -> Any:
    view = options.get("view")
    return view.get("callback_id") if isinstance(view, dict) else None


async def save(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    now = services.clock()
    member = await services.db.write(actions.save, actor, views.read(view), now=now)
    await ack(response_action="update", view=views.saved(member, today=member.today(now)))
    home.refresh(services, actor.team_id, actor.user_id)
