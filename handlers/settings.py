"""Settings: working hours, time zone, messages a week, and time away."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import rhythms
from bot.domain.actor import Actor
from bot.domain.calendar import zone_named
from bot.errors import UserError
from bot.feature import Shown, Typed
from bot.services import Services
from bot.slack import home
from bot.slack.screens import Screen
from bot.views import help
from bot.views import settings as views
from bot.views.blocks import notice
from bot.views.parts import day
from storage import members, programs


def register(app: AsyncApp) -> None:
    app.action(views.OPEN_FORM)(open_form)
    app.action(views.OPEN_AWAY)(open_away)
    app.view(views.FORM)(save)
    app.view(views.AWAY_FORM)(save_away)


async def settings(services: Services, actor: Actor, typed: Typed) -> Shown:
    member = await services.db.read(members.find, actor.team_id, actor.user_id)
    return Shown(view=views.form(member)) if member else Shown(await _no_pair(services, actor))


async def away(services: Services, actor: Actor, typed: Typed) -> Shown:
    member = await services.db.read(members.find, actor.team_id, actor.user_id)
    return Shown(view=views.away_form(member)) if member else Shown(await _no_pair(services, actor))


async def open_form(actor: Actor, screen: Screen, services: Services) -> None:
    member = await services.db.read(members.find, actor.team_id, actor.user_id)
    await screen.show(views.form(member) if member else help.no_pair_notice(await _no_pair(services, actor)))


async def open_away(actor: Actor, screen: Screen, services: Services) -> None:
    member = await services.db.read(members.find, actor.team_id, actor.user_id)
    await screen.show(views.away_form(member) if member else help.no_pair_notice(await _no_pair(services, actor)))


async def _no_pair(services: Services, actor: Actor) -> str:
    """For somebody whom the bot has no reason to write to."""
    return help.no_pair(await services.db.read(programs.list_coordinator_ids, actor.team_id), actor.user_id)


async def save(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    team_id, user_id = actor.team_id, actor.user_id
    chosen = views.read(view)
    if chosen.zone is not None:
        try:
            zone_named(chosen.zone)
        except ValueError as error:
            raise UserError(f"{str(error)[:1].upper()}{str(error)[1:]}.", field="zone") from None
    async with services.db.begin() as session:
        await session.run_sync(
            members.save_settings,
            team_id,
            user_id,
            own_zone=chosen.zone,
            work_start=chosen.work_start,
            work_end=chosen.work_end,
            work_days=chosen.work_days,
            weekly_messages=chosen.weekly_messages,
        )
        member = await session.run_sync(members.get, team_id, user_id)
        await session.run_sync(rhythms.reschedule, member, now=services.clock())
    summary = views.summary(member, today=member.today(services.clock()))
    await ack(response_action="update", view=notice("Saved", f"Your settings now:\n{summary}"))
    home.refresh(services, team_id, user_id)


async def save_away(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    team_id, user_id, now = actor.team_id, actor.user_id, services.clock()
    async with services.db.begin() as session:
        member = await session.run_sync(members.get, team_id, user_id)
        days = views.read_away(view, today=member.today(now))
        first, last = days or (None, None)
        await session.run_sync(members.save_away, team_id, user_id, first=first, last=last)
        member = await session.run_sync(members.get, team_id, user_id)
        await session.run_sync(rhythms.reschedule, member, now=now)
    words = (
        f"You are away {day(days[0])} to {day(days[1])}. Nothing reaches you until you are back, and nothing counts."
        if days
        else "You are not away. Questions come in your working hours, as before."
    )
    await ack(response_action="update", view=notice("Saved", words))
    home.refresh(services, team_id, user_id)
