"""The coordinator's hub, and new programs."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.domain.actor import Actor, Scope
from bot.domain.calendar import zone_named
from bot.domain.rhythms import next_digest
from bot.services import Services
from bot.slack import home, people, screens
from bot.slack.screens import Screen
from bot.views import programs as views
from storage import access, members, programs


def register(app: AsyncApp) -> None:
    app.action(views.OPEN_FORM)(press_new)
    app.view(views.FORM)(save)


async def hub(services: Services, team_id: str, scope: Scope, *, headline: str | None = None) -> dict[str, Any]:
    async with services.db.read() as session:
        mine = await session.run_sync(programs.list_for, team_id, coordinator=scope.coordinator)
        counts = await session.run_sync(programs.count_pairs, team_id, [program.id for program in mine])
    return views.hub(mine, counts, headline=headline)


async def press_new(actor: Actor, screen: Screen, services: Services) -> None:
    await people.require_scope(services, actor)
    await screen.show(await form(services, actor.team_id, actor.user_id, ""))


async def form(services: Services, team_id: str, user_id: str, typed_name: str) -> dict[str, Any]:
    user = await people.find(await services.slack_of(team_id), user_id)
    zone = people.zone_of(user or {})
    return views.form(
        services.content.rhythms,
        form_id=screens.new_form_id(),
        me=user_id,
        today=services.clock().astimezone(zone_named(zone)).date(),
        zone=zone,
        typed_name=typed_name,
    )


async def save(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    team_id, user_id, now = actor.team_id, actor.user_id, services.clock()
    scope = await people.require_scope(services, actor)
    slack = await services.slack_of(team_id)
    me = await people.get_pairable(slack, team_id, user_id, field="coordinators")
    new = views.read(view, services.content.rhythms, today=now.astimezone(zone_named(me.zone)).date())
    profiles = [me] + [
        await people.get_pairable(slack, team_id, each, field="coordinators")
        for each in new.coordinators
        if each != user_id
    ]
    async with services.db.begin() as session:
        for profile in profiles:
            await session.run_sync(members.save_profile, team_id, profile, now=now)
        program_id = await session.run_sync(
            programs.add,
            team_id,
            new,
            form_id=views.form_id(view),
            next_digest_at=next_digest(now, zone_named(new.zone)),
            now=now,
        )
        if program_id is not None:
            await session.run_sync(
                access.add, team_id, actor_id=user_id, action="program.new", program_id=program_id, now=now
            )
    await ack(
        response_action="update",
        view=await hub(services, team_id, scope, headline=views.started(new)),
    )
    for profile in profiles:
        home.refresh(services, team_id, profile.user_id)
