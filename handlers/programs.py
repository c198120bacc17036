"""The coordinator's hub, and new programs."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import programs as actions
from bot.domain.actor import Actor, Scope
from bot.domain.calendar import zone_named
from bot.services import Services
from bot.slack import home, people, screens
from bot.slack.screens import Screen
from bot.views import programs as views


def register(app: AsyncApp) -> None:
    app.action(views.OPEN_FORM)(press_new)
    app.view(views.FORM)(save)


async def hub(services: Services, actor: Actor, scope: Scope, *, headline: str | None = None) -> dict[str, Any]:
    mine = await services.db.read_blind(actions.hub, actor, scope)
    return views.hub(mine.programs, mine.pair_counts, headline=headline)


async def press_new(actor: Actor, screen: Screen, services: Services) -> None:
    await people.require_scope(services, actor)
    await screen.show(await form(services, actor, ""))


async def form(services: Services, actor: Actor, typed_name: str) -> dict[str, Any]:
    user = await people.find(await services.slack_of(actor.team_id), actor.user_id)
    zone = people.zone_of(user or {}) or "UTC"
    return views.form(
        services.content.rhythms,
        form_id=screens.new_form_id(),
        me=actor.user_id,
        today=services.clock().astimezone(zone_named(zone)).date(),
        zone=zone,
        typed_name=typed_name,
    )


async def save(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    team_id, now = actor.team_id, services.clock()
    scope = await people.require_scope(services, actor)
    slack = await services.slack_of(team_id)
    me = await people.get_pairable(slack, team_id, actor.user_id, field="coordinators")
    new = views.read(view, services.content.rhythms, today=now.astimezone(zone_named(me.zone or "UTC")).date())
    profiles = [me] + [
        await people.get_pairable(slack, team_id, each, field="coordinators")
        for each in new.coordinators
        if each != actor.user_id
    ]
    await services.db.write(actions.start, actor, new, profiles, form_id=views.form_id(view), now=now)
    await ack(response_action="update", view=await hub(services, actor, scope, headline=views.started(new)))
    for profile in profiles:
        home.refresh(services, team_id, profile.user_id)
