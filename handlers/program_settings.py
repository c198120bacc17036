"""A program's settings: what a change would do to its pairs is shown before it is done; and ending it at once."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import program_changes as actions
from bot.actions import programs as program_actions
from bot.domain.actor import Actor, Scope
from bot.services import Services
from bot.slack import channels, home, people
from bot.slack.screens import Screen
from bot.views import program_settings as views
from bot.views import programs as hub_views
from bot.views.forms import number_in
from storage import programs


def register(app: AsyncApp) -> None:
    app.action(views.OPEN_FORM)(press_settings)
    app.view(views.FORM)(save)
    app.action(views.OPEN_END)(press_end)
    app.view(views.END)(end)


async def press_settings(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    await screen.show(await form(services, actor, scope, number_in(action)))


async def form(services: Services, actor: Actor, scope: Scope, program_id: int) -> dict[str, Any]:
    program = await services.db.read_blind(programs.get, actor.team_id, program_id, coordinator=scope.coordinator)
    return views.form(program, services.content.rhythms, is_over=program.is_over(services.clock()))


async def save(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    scope, now = await people.require_scope(services, actor), services.clock()
    program_id = views.program_id(view)
    program = await services.db.read_blind(programs.get, actor.team_id, program_id, coordinator=scope.coordinator)
    wanted = views.read(view, program, services.content.rhythms, today=program.today(now))
    chosen = [("coordinators", each) for each in sorted(wanted.added)]
    new = await people.list_pairable(services, actor.team_id, chosen)
    if wanted.digest_channel != program.digest_channel:
        await channels.require_fit(await services.slack_of(actor.team_id), wanted.digest_channel)
    agreed = views.agreed(view)
    attempt = await services.db.write(
        actions.change,
        actor,
        scope,
        program_id,
        wanted,
        new,
        content=services.content,
        agreed=agreed,
        now=now,
    )
    if not attempt.done:
        shown = views.form(
            program,
            services.content.rhythms,
            is_over=program.is_over(now),
            shown=wanted,
            effects=attempt.effects,
            meanwhile=agreed is not None,
        )
        await ack(response_action="update", view=shown)
        return
    left = await people.find_scope(services, actor)
    if left is None:
        await ack(response_action="update", view=views.no_longer_yours(wanted))
    else:
        await ack(response_action="update", view=await _hub(services, actor, left, views.saved(wanted)))
    for user_id in wanted.added | wanted.removed:
        home.refresh(services, actor.team_id, user_id)


async def press_end(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    program_id, now = number_in(action), services.clock()
    program = await services.db.read_blind(programs.get, actor.team_id, program_id, coordinator=scope.coordinator)
    effects = await services.db.read_blind(actions.effects_of_end, actor, scope, program_id, now=now)
    await screen.show(views.end_form(program, effects))


async def end(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    scope, program_id = await people.require_scope(services, actor), views.program_id(view)
    attempt = await services.db.write(
        actions.end, actor, scope, program_id, agreed=views.agreed(view), now=services.clock()
    )
    program = await services.db.read_blind(programs.get, actor.team_id, program_id, coordinator=scope.coordinator)
    if attempt.done:
        await ack(response_action="update", view=await _hub(services, actor, scope, views.ended(program)))
    else:
        await ack(response_action="update", view=views.end_form(program, attempt.effects, meanwhile=True))


async def _hub(services: Services, actor: Actor, scope: Scope, headline: str) -> dict[str, Any]:
    """The programs that go on, and above them what has been done."""
    mine = await services.db.read_blind(
        program_actions.hub, actor, scope, size=hub_views.MOST_LISTED, now=services.clock()
    )
    return hub_views.hub(mine, headline=headline)
