"""The coordinator's hub, past programs, and new ones."""

from collections.abc import Mapping
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import pairs as pair_actions
from bot.actions import past_pairs as past_actions
from bot.actions import programs as actions
from bot.domain.actor import Actor, Scope
from bot.domain.calendar import zone_named
from bot.services import Services
from bot.slack import channels, home, people, screens
from bot.slack.screens import Screen
from bot.views import past_pairs, program_choice
from bot.views import programs as views
from bot.views.blocks import Block
from bot.views.forms import number_in


def register(app: AsyncApp) -> None:
    app.action(views.OPEN_HUB)(press_hub)
    app.action(views.OPEN_PAST)(press_past)
    app.action(past_pairs.OPEN)(open_past_pairs)
    app.action(past_pairs.TURN_PAGE)(turn_past_pairs)
    app.action(past_pairs.TURN_BACK)(turn_past_pairs)
    app.action(views.TURN_PAGE)(turn_page)
    app.action(views.TURN_BACK)(turn_page)
    app.action(views.OPEN_FORM)(press_new)
    app.view(views.FORM)(save)


# --- the hub ---------------------------------------------------------------------------------------------------------


async def hub(
    services: Services,
    actor: Actor,
    scope: Scope,
    *,
    named: str = "",
    past: bool = False,
    number: int = 0,
    headline: str | None = None,
) -> dict[str, Any]:
    mine = await services.db.read_blind(
        actions.hub, actor, scope, named=named, past=past, number=number, size=views.MOST_LISTED, now=services.clock()
    )
    return views.hub(mine, headline=headline)


async def press_hub(body: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    shown = await hub(services, actor, scope)
    if views.is_past(body.get("view") or {}):
        await screen.replace(shown)
    else:
        await screen.show(shown)


async def press_past(actor: Actor, screen: Screen, services: Services) -> None:
    """The programs that are over, in the place of those that go on."""
    scope = await people.require_scope(services, actor)
    await screen.replace(await hub(services, actor, scope, past=True))


async def turn_page(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """The next page, or the one before."""
    scope = await people.require_scope(services, actor)
    number, named, past = views.read_place(body.get("view") or {})
    step = -1 if action.get("action_id") == views.TURN_BACK else 1
    await screen.replace(await hub(services, actor, scope, named=named, past=past, number=max(0, number + step)))


async def open_past_pairs(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    await screen.show(await _past_pairs(services, actor, scope, number_in(action), 0))


async def turn_past_pairs(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """The next page, or the one before; each is a look."""
    scope = await people.require_scope(services, actor)
    step = -1 if action.get("action_id") == past_pairs.TURN_BACK else 1
    number = max(0, past_pairs.read_page(body.get("view") or {}) + step)
    await screen.replace(await _past_pairs(services, actor, scope, number_in(action), number))


async def _past_pairs(services: Services, actor: Actor, scope: Scope, program_id: int, number: int) -> dict[str, Any]:
    await services.db.write(pair_actions.note_look, actor, scope, program_id, now=services.clock())
    page = await services.db.read_blind(
        past_actions.page, actor, scope, program_id, number=number, size=past_pairs.MOST_LISTED
    )
    return past_pairs.listing(page)


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
