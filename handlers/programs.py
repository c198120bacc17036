"""The coordinator's hub, new programs, and a program's settings."""

from collections.abc import Mapping
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import programs as actions
from bot.domain.actor import Actor, Scope
from bot.domain.calendar import zone_named
from bot.services import Services
from bot.slack import channels, home, people, screens
from bot.slack.screens import Screen
from bot.views import program_choice, program_settings
from bot.views import programs as views
from bot.views.blocks import Block
from bot.views.forms import number_in
from storage import programs


def register(app: AsyncApp) -> None:
    app.action(views.OPEN_HUB)(press_hub)
    app.action(views.TURN_PAGE)(turn_page)
    app.action(views.TURN_BACK)(turn_page)
    app.action(views.OPEN_FORM)(press_new)
    app.action(program_settings.OPEN_FORM)(press_settings)
    app.view(views.FORM)(save)
    app.view(program_settings.FORM)(save_settings)


# --- the hub ---------------------------------------------------------------------------------------------------------


async def hub(
    services: Services, actor: Actor, scope: Scope, *, named: str = "", number: int = 0, headline: str | None = None
) -> dict[str, Any]:
    mine = await services.db.read_blind(actions.hub, actor, scope, named=named, number=number, size=views.MOST_LISTED)
    return views.hub(mine, headline=headline)


async def press_hub(actor: Actor, screen: Screen, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    await screen.show(await hub(services, actor, scope))


async def turn_page(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """The next page, or the one before."""
    scope = await people.require_scope(services, actor)
    number, named = views.read_place(body.get("view") or {})
    step = -1 if action.get("action_id") == views.TURN_BACK else 1
    await screen.replace(await hub(services, actor, scope, named=named, number=max(0, number + step)))


async def offer(services: Services, actor: Actor, options: Mapping[str, Any]) -> list[Block]:
    """The programs that somebody may mean who types in a form."""
    scope, typed = await people.find_scope(services, actor), str(options.get("value") or "")
    found = await services.db.read_blind(actions.list_named, actor, scope, typed) if scope else []
    return program_choice.offered(found)


# --- a new one -------------------------------------------------------------------------------------------------------


async def press_new(actor: Actor, screen: Screen, services: Services) -> None:
    await people.require_scope(services, actor)
    await screen.show(await form(services, actor, ""))


async def form(services: Services, actor: Actor, typed_name: str) -> dict[str, Any]:
    zone = await people.find_zone(services, actor)
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
    zone = await people.find_zone(services, actor)
    new = views.read(view, services.content.rhythms, today=now.astimezone(zone_named(zone)).date())
    chosen = dict.fromkeys([actor.user_id, *new.coordinators])
    profiles = await people.list_pairable(services, team_id, [("coordinators", each) for each in chosen])
    await channels.require_fit(await services.slack_of(team_id), new.digest_channel)
    await services.db.write(actions.start, actor, new, profiles, form_id=views.form_id(view), now=now)
    await ack(response_action="update", view=await hub(services, actor, scope, headline=views.started(new)))
    for profile in profiles:
        home.refresh(services, team_id, profile.user_id)


# --- settings --------------------------------------------------------------------------------------------------------


async def press_settings(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    await screen.show(await settings(services, actor, scope, number_in(action)))


async def settings(services: Services, actor: Actor, scope: Scope, program_id: int) -> dict[str, Any]:
    program = await services.db.read_blind(programs.get, actor.team_id, program_id, coordinator=scope.coordinator)
    return program_settings.form(program)


async def settings_of(services: Services, actor: Actor, scope: Scope, named: str) -> dict[str, Any]:
    """The settings of the one program that is called like that, else the hub with those that are."""
    found = await services.db.read_blind(actions.list_named, actor, scope, named)
    if len(found) == 1:
        return await settings(services, actor, scope, found[0][0])
    if not found and named:
        return await hub(services, actor, scope, headline=views.NOT_FOUND)
    return await hub(services, actor, scope, named=named, headline=views.CHOOSE if found else None)


async def save_settings(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    program_id, wanted = program_settings.program_id(view), program_settings.read(view)
    program = await services.db.read_blind(programs.get, actor.team_id, program_id, coordinator=scope.coordinator)
    chosen = [("coordinators", each) for each in sorted(wanted.added)]
    new = await people.list_pairable(services, actor.team_id, chosen)
    if wanted.digest_channel != program.digest_channel:
        await channels.require_fit(await services.slack_of(actor.team_id), wanted.digest_channel)
    await services.db.write(actions.change, actor, scope, program_id, wanted, new, now=services.clock())
    left = await people.find_scope(services, actor)
    if left is None:
        await ack(response_action="update", view=program_settings.no_longer_yours(wanted))
    else:
        shown = await hub(services, actor, left, headline=program_settings.saved(wanted))
        await ack(response_action="update", view=shown)
    for user_id in wanted.added | wanted.removed:
        home.refresh(services, actor.team_id, user_id)
