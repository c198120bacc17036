"""Pairs: making one, and pausing, resuming or ending it."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import pairs as actions
from bot.actions import programs as program_actions
from bot.actions.pairs import Changed, NewPair
from bot.domain.actor import Actor, Scope
from bot.domain.calendar import zone_named
from bot.domain.imports import MENTION
from bot.feature import hooks
from bot.services import Services
from bot.slack import home, people
from bot.slack.screens import Screen
from bot.views import pairs as views
from bot.views.forms import number_in
from storage import programs


def register(app: AsyncApp) -> None:
    app.action(views.OPEN_FORM)(press_new)
    app.action(views.OPEN_LIST)(open_list)
    app.action(views.TURN_PAGE)(turn_page)
    app.action(views.END)(end)
    app.action(views.PAUSE)(pause)
    app.action(views.RESUME)(resume)
    app.view(views.FORM)(save)


async def press_new(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    await screen.show(await form(services, actor, scope, program_id=number_in(action)))


async def form(
    services: Services, actor: Actor, scope: Scope, *, typed: str = "", program_id: int | None = None
) -> dict[str, Any]:
    """The form for a new pair; `typed` may name mentor and mentee as mentions."""
    mine = await services.db.read_blind(program_actions.list_mine, actor, scope)
    mentor_id, mentee_id, *_ = [*MENTION.findall(typed), None, None]
    chosen = next((program for program in mine if program.id == program_id), mine[0])
    today = services.clock().astimezone(zone_named(chosen.zone)).date()
    start = min(max(today, chosen.starts_on), chosen.ends_on)
    return views.form(mine, today=start, program_id=program_id, mentor_id=mentor_id, mentee_id=mentee_id)


async def save(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    chosen, now = views.read(view), services.clock()
    slack = await services.slack_of(actor.team_id)
    mentor = await people.get_pairable(slack, actor.team_id, chosen.mentor_id, field="mentor")
    mentee = await people.get_pairable(slack, actor.team_id, chosen.mentee_id, field="mentee")
    program = await services.db.read_blind(
        programs.get, actor.team_id, chosen.program_id, coordinator=scope.coordinator
    )
    views.check_start(chosen.starts_on, program)
    made = await services.db.write(
        actions.make_one,
        actor,
        program,
        NewPair(mentor, mentee),
        content=services.content,
        starts_on=chosen.starts_on,
        now=now,
    )
    await ack(response_action="update", view=views.made(views.news(made, now)))
    home.refresh(services, actor.team_id, made.mentor_id)
    home.refresh(services, actor.team_id, made.mentee_id)


async def open_list(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    program_id = number_in(action)
    await services.db.write(actions.note_look, actor, scope, program_id, now=services.clock())
    page = await services.db.read_blind(actions.page, actor, scope, program_id, number=0, size=views.MOST_LISTED)
    await screen.show(views.listing(page))


async def turn_page(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    scope = await people.require_scope(services, actor)
    number = views.read_page(body.get("view") or {}) + 1
    page = await services.db.read_blind(
        actions.page, actor, scope, number_in(action), number=number, size=views.MOST_LISTED
    )
    await screen.replace(views.listing(page))


async def end(body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    on_end = hooks(services.features, lambda feature: feature.pair_ended)
    changed = await services.db.write(actions.end, actor, scope, number_in(action), hooks=on_end, now=services.clock())
    await _show(body, actor, scope, screen, services, changed)


async def pause(body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    on_pause = hooks(services.features, lambda feature: feature.pair_paused)
    changed = await services.db.write(
        actions.pause, actor, scope, number_in(action), hooks=on_pause, now=services.clock()
    )
    await _show(body, actor, scope, screen, services, changed)


async def resume(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    scope = await people.require_scope(services, actor)
    on_resume = hooks(services.features, lambda feature: feature.pair_resumed)
    changed = await services.db.write(
        actions.resume, actor, scope, number_in(action), hooks=on_resume, now=services.clock()
    )
    await _show(body, actor, scope, screen, services, changed)


async def _show(
    body: dict[str, Any], actor: Actor, scope: Scope, screen: Screen, services: Services, changed: Changed
) -> None:
    """The list anew, at the page at which they were."""
    pair, number = changed.pair, views.read_page(body.get("view") or {})
    page = await services.db.read_blind(
        actions.page, actor, scope, pair.program_id, number=number, size=views.MOST_LISTED
    )
    await screen.replace(views.listing(page, said=None if changed.done else views.CHANGED_MEANWHILE))
    home.refresh(services, actor.team_id, pair.mentor_id)
    home.refresh(services, actor.team_id, pair.mentee_id)
