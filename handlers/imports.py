"""Many pairs at once: look at what was pasted, say what each line would do, and do it when all of it is right."""

import asyncio
from collections.abc import Set
from typing import Any

import structlog
from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import pairs as pair_actions
from bot.actions import programs as program_actions
from bot.actions.pairs import NewPair
from bot.domain.actor import Actor, Scope
from bot.domain.calendar import zone_named
from bot.domain.imports import Directory, Fault, Line, Planned, resolve
from bot.errors import Refusal, UserError
from bot.operate.logs import where
from bot.services import Services
from bot.slack import home, people
from bot.slack.screens import Screen
from bot.views import imports as views
from bot.views import refusals
from bot.views.forms import number_in
from storage import pairs, programs
from storage.tables import Pair, Program

log = structlog.get_logger()

BATCH = 20  # pairs in one transaction: whoever else has something to write waits for one batch, not for all


def register(app: AsyncApp) -> None:
    app.action(views.OPEN_FORM)(press)
    app.view(views.FORM)(send)


async def form(services: Services, actor: Actor, scope: Scope, *, program_id: int | None = None) -> dict[str, Any]:
    mine = await services.db.read_blind(program_actions.list_mine, actor, scope)
    return views.form(mine, program_id=program_id)


async def press(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    await screen.show(await form(services, actor, scope, program_id=number_in(action)))


async def send(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    """Show at once that the people are being looked up: in a large workspace that takes longer than Slack waits."""
    scope = await people.require_scope(services, actor)
    program_id, typed, checked = views.read(view)
    lines = views.parse_typed(typed)
    mine = await services.db.read_blind(program_actions.list_mine, actor, scope)
    program = await services.db.read_blind(programs.get, actor.team_id, program_id, coordinator=scope.coordinator)
    await ack(response_action="update", view=views.form(mine, program_id=program.id, typed=typed, looking=True))
    services.later(_finish(services, actor, str(view["id"]), mine, program, typed, lines, checked))


async def _finish(
    services: Services,
    actor: Actor,
    view_id: str,
    mine: list[Program],
    program: Program,
    typed: str,
    lines: list[Line],
    confirmed: bool,
) -> None:
    """Look everybody up; make the pairs if that was confirmed and every line is still right, else show the preview."""
    slack = await services.slack_of(program.team_id)
    planned: list[Planned] | None = None
    made: list[Pair] = []
    try:
        users = await people.list_all(slack)
        existing = await services.db.in_turn.read_blind(pairs.list_living_keys, program.team_id, program.id)
        planned = await asyncio.to_thread(_plan, lines, users, program.team_id, existing)
        if confirmed and planned and all(_may_go_on(each) for each in planned):
            await _make(services, actor, program, planned, users, made)
            shown = views.made(made, services.clock())
        else:
            shown = views.form(mine, program_id=program.id, typed=typed, planned=planned)
    except Refusal as refusal:
        failed = views.refused(refusals.words(refusal))
        shown = views.form(mine, program_id=program.id, typed=typed, failed=failed)
    except UserError as error:
        shown = views.form(mine, program_id=program.id, typed=typed, failed=views.refused(error.message))
    except Exception as error:  # acknowledged already: whatever happens, the form must not wait for ever
        log.error("import failed", error=type(error).__name__, where=where(error))
        failed, shown_again = views.cut_short(len(made)), planned if made else None
        shown = views.form(mine, program_id=program.id, typed=typed, planned=shown_again, failed=failed)
    await slack.views_update(view_id=view_id, view=shown)


def _plan(
    lines: list[Line], users: list[dict[str, Any]], team_id: str, existing: Set[tuple[str, str]]
) -> list[Planned]:
    """Runs on a thread: it looks at everybody in the workspace, and for a mistyped name at many of them again."""
    return resolve(lines, Directory(people.candidate(user, team_id) for user in users), existing)


def _may_go_on(planned: Planned) -> bool:
    """A pair that exists is one that Slack's second telling of the same press, or an import cut short, has made."""
    return planned.problem is None or planned.problem.fault is Fault.EXISTS


async def _make(
    services: Services,
    actor: Actor,
    program: Program,
    planned: list[Planned],
    users: list[dict[str, Any]],
    made: list[Pair],
) -> None:
    """Those that do not exist yet, in batches that go to `made`: what is cut short goes on when confirmed again."""
    now = services.clock()
    today = now.astimezone(zone_named(program.zone)).date()
    starts_on = min(max(today, program.starts_on), program.ends_on)
    wanted = {user_id for each in planned for user_id in (each.mentor_id, each.mentee_id)}
    profiles = {user["id"]: people.profile(user) for user in users if user["id"] in wanted}
    new = [
        NewPair(profiles[each.mentor_id], profiles[each.mentee_id])
        for each in planned
        if each.problem is None and each.mentor_id and each.mentee_id
    ]
    for start in range(0, len(new), BATCH):
        made += await services.db.in_turn.write(
            pair_actions.make,
            actor,
            program,
            new[start : start + BATCH],
            content=services.content,
            starts_on=starts_on,
            now=now,
        )
    for pair in made:
        for member in (pair.mentor, pair.mentee):
            if member.home_opened_at:
                home.refresh(services, program.team_id, member.user_id)
