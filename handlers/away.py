"""Time away: planning it, taking it back, and being back early; and what is offered for a status in Slack."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import away as actions
from bot.actions import away_offers as offers
from bot.domain.actor import Actor
from bot.feature import Shown, Typed
from bot.services import Services
from bot.slack import home, people
from bot.slack.screens import Screen
from bot.views import away as views
from bot.views import away_offers as offer_views
from bot.views import help
from storage import members


def register(app: AsyncApp) -> None:
    app.action(views.OPEN)(open_form)
    app.view(views.FORM)(save)
    app.action(views.END)(end)
    app.action(views.REMOVE)(remove)
    app.action(offer_views.HOLD)(hold)
    app.action(offer_views.DECLINE)(decline)


async def answer(services: Services, actor: Actor, typed: Typed) -> Shown:
    member = await services.db.read(members.find, actor.team_id, actor.user_id)
    if member is None:
        return Shown(await people.no_pair(services, actor))
    return Shown(view=views.form(member, today=member.today(services.clock())))


async def open_form(actor: Actor, screen: Screen, services: Services) -> None:
    member = await services.db.read(members.find, actor.team_id, actor.user_id)
    if member is None:
        await screen.show(help.no_pair_notice(await people.no_pair(services, actor)))
    else:
        await screen.show(views.form(member, today=member.today(services.clock())))


async def save(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    now = services.clock()
    member = await services.db.read(members.get, actor.team_id, actor.user_id)
    span = views.read(view, today=member.today(now))
    member = await services.db.write(actions.add, actor, span, now=now)
    await ack(response_action="update", view=views.saved(member, today=member.today(now)))
    home.refresh(services, actor.team_id, actor.user_id)


async def end(actor: Actor, screen: Screen, services: Services) -> None:
    now = services.clock()
    member = await services.db.write(actions.end, actor, now=now)
    await screen.replace(views.form(member, today=member.today(now), said=views.BACK))
    home.refresh(services, actor.team_id, actor.user_id)


async def remove(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    now = services.clock()
    first = views.read_first(str(action.get("value")))
    member = await services.db.write(actions.remove, actor, first, now=now)
    today = member.today(now)
    await screen.replace(views.form(member, today=today, said=views.summary(member, today=today)))
    home.refresh(services, actor.team_id, actor.user_id)


async def hold(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    last = offer_views.last_day(action)
    await services.db.write(offers.hold, actor, last, now=services.clock())
    await screen.show(offer_views.held(last))
    home.refresh(services, actor.team_id, actor.user_id)


async def decline(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await services.db.write(offers.decline, actor, offer_views.last_day(action), now=services.clock())
    await screen.show(offer_views.declined())
    home.refresh(services, actor.team_id, actor.user_id)
