"""Many pairs at once: look at what was pasted, say what each line would do, and do it when all of it is right."""

from typing import Any

import structlog
from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.domain.actor import Actor, Scope
from bot.domain.calendar import zone_named
from bot.domain.imports import Line, Planned, directory, resolve
from bot.errors import UserError
from bot.operate.logs import where
from bot.services import Services
from bot.slack import home, people
from bot.slack.screens import Screen
from bot.views import imports as views
from bot.views import pairs as pair_views
from bot.views.forms import number_in
from handlers.pairs import NewPair, list_programs, make, news
from storage import pairs, programs
from storage.tables import Program

log = structlog.get_logger()

MOST_NEWS = 60


def register(app: AsyncApp) -> None:
    app.action(views.OPEN_FORM)(press)
    app.view(views.FORM)(send)


async def form(services: Services, team_id: str, scope: Scope, *, program_id: int | None = None) -> dict[str, Any]:
    return views.form(await list_programs(services, team_id, scope), program_id=program_id)


async def press(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    team_id = actor.team_id
    scope = await people.require_scope(services, actor)
    await screen.show(await form(services, team_id, scope, program_id=number_in(action)))


async def send(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    """Show at once that the people are being looked up: in a large workspace that takes longer than Slack waits."""
    team_id, user_id = actor.team_id, actor.user_id
    scope = await people.require_scope(services, actor)
    program_id, typed, checked = views.read(view)
    lines = views.parse_typed(typed)
    mine = await list_programs(services, team_id, scope)
    async with services.db.read() as session:
        program = await session.run_sync(programs.get, team_id, program_id, coordinator=scope.coordinator)
    await ack(response_action="update", view=views.form(mine, program_id=program.id, typed=typed, looking=True))
    services.later(_finish(services, str(view["id"]), mine, program, typed, lines, user_id if checked else None))


async def _finish(
    services: Services,
    view_id: str,
    mine: list[Program],
    program: Program,
    typed: str,
    lines: list[Line],
    confirmed_by: str | None,
) -> None:
    """Look everybody up; make the pairs if that was confirmed and every line is still right, else show the preview."""
    slack = await services.slack_of(program.team_id)
    try:
        users = {str(user["id"]): user for user in await people.list_all(slack)}
        found = directory(people.person(user, program.team_id) for user in users.values())
        async with services.db.read() as session:
            existing = await session.run_sync(pairs.list_living_keys, program.team_id, program.id)
        planned = resolve(lines, found, existing)
        if confirmed_by and planned and not any(line.problem for line in planned):
            shown = pair_views.made(await _make(services, program, planned, users, confirmed_by))
        elif confirmed_by and all((line.mentor_id, line.mentee_id) in existing for line in planned):
            shown = pair_views.made(["All of these pairs are made."])  # Slack has sent the same press again
        else:
            shown = views.form(mine, program_id=program.id, typed=typed, planned=planned)
    except UserError as error:
        shown = views.form(mine, program_id=program.id, typed=typed, failed=error.message)
    except Exception as error:  # acknowledged already: whatever happens, the form must not wait for ever
        log.error("import failed", error=type(error).__name__, where=where(error))
        shown = views.form(mine, program_id=program.id, typed=typed, failed=views.TRY_AGAIN)
    await slack.views_update(view_id=view_id, view=shown)


async def _make(
    services: Services,
    program: Program,
    planned: list[Planned],
    users: dict[str, dict[str, Any]],
    actor: str,
) -> list[str]:
    """All of them in one transaction, or none."""
    today = services.clock().astimezone(zone_named(program.zone)).date()
    starts_on = min(max(today, program.starts_on), program.ends_on)
    new = [
        NewPair(people.profile(users[str(line.mentor_id)]), people.profile(users[str(line.mentee_id)]))
        for line in planned
    ]
    async with services.db.begin() as session:
        made = await session.run_sync(make, services, program, new, starts_on=starts_on, actor=actor)
        lines = [" ".join(news(pair, services)) for pair in made]
    for pair in made:
        home.refresh(services, program.team_id, pair.mentor_id)
        home.refresh(services, program.team_id, pair.mentee_id)
    more = [f"And {len(lines) - MOST_NEWS} more."] if len(lines) > MOST_NEWS else []
    return [*lines[:MOST_NEWS], *more]
