"""Many pairs at once: look at what was pasted, say what each line would do, and do it when all of it is right."""

import asyncio
from collections.abc import Set
from functools import partial
from typing import Any

import structlog
from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.actions import programs as program_actions
from bot.actions import rosters as actions
from bot.actions.rosters import Collected
from bot.domain.actor import Actor, Scope
from bot.domain.directory import Directory
from bot.domain.matching import judge_again, resolve
from bot.domain.rosters import Roster, parse
from bot.errors import Refusal, UserError
from bot.operate.logs import where
from bot.services import Services
from bot.slack import home, people
from bot.slack.screens import Screen, new_form_id
from bot.views import refusals, roster_words
from bot.views import rosters as views
from bot.views.forms import number_in
from bot.views.roster_words import ShownLine
from storage import pairs, rosters
from storage.members import Profile
from storage.tables import Program

log = structlog.get_logger()


def register(app: AsyncApp) -> None:
    app.action(views.OPEN_FORM)(press)
    app.action(views.ADD_MORE)(add_more)
    app.action(views.EARLIER)(turn_part)
    app.action(views.LATER)(turn_part)
    app.action(views.START_OVER)(start_over)
    app.action(views.GO_ON)(go_on)
    app.action(views.OPEN_LINES)(open_lines)
    app.action(views.TURN_PAGE)(turn_page)
    app.view(views.FORM)(send)


async def form(services: Services, actor: Actor, scope: Scope, *, program_id: int | None = None) -> dict[str, Any]:
    mine = await services.db.read_blind(program_actions.list_running, actor, scope, now=services.clock())
    waiting = await services.db.read_blind(rosters.find_latest, actor)
    program = next((each for each in mine if waiting and each.id == waiting[1]), None)
    before = (waiting[0], views.pasted_before(program, waiting[2])) if waiting and program else None
    return views.form(mine, form_id=new_form_id(), program_id=program_id, waiting=before)


async def press(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    await screen.show(await form(services, actor, scope, program_id=number_in(action)))


async def send(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    """Show at once that the people are being looked up: in a large workspace that takes longer than Slack waits."""
    services.make_room(actor)
    scope = await people.require_scope(services, actor)
    typed = views.read_form(view)
    collected, mine = await _collect(services, actor, scope, typed)
    parts = [typed.text] if collected.was_made else collected.parts
    roster = await asyncio.to_thread(views.parse_typed, parts, typed.field)
    confirmed = bool(collected.read_as) and typed.checked == collected.digest
    part = max(0, min(typed.part, len(parts) - 1))
    draw = partial(
        views.form, mine, form_id=typed.form_id, program_id=collected.program.id, parts=parts, over=typed.over
    )
    await ack(response_action="update", view=draw(part=part, looking=True))
    view_id = str(view["id"])
    services.later_at_length(
        actor, partial(_finish, services, actor, scope, view_id, collected, roster, draw, part, confirmed)
    )


async def _collect(
    services: Services, actor: Actor, scope: Scope, typed: views.SentPart
) -> tuple[Collected, list[Program]]:
    """Keep what is in the form."""
    mine = await services.db.read_blind(program_actions.list_running, actor, scope, now=services.clock())
    collected = await services.db.write(
        actions.collect,
        actor,
        scope,
        typed.form_id,
        typed.program_id,
        typed.part,
        typed.text,
        now=services.clock(),
    )
    return collected, mine


async def _finish(
    services: Services,
    actor: Actor,
    scope: Scope,
    view_id: str,
    collected: Collected,
    roster: Roster,
    draw: "partial[dict[str, Any]]",
    part: int,
    confirmed: bool,
) -> None:
    """Look everybody up; make the pairs if that was confirmed and everybody can still be paired, else say what is."""
    slack = await services.slack_of(actor.team_id)
    try:
        users = await people.list_all(slack)
        if collected.was_made:  # Slack tells the same press again, and shows the answer to either
            await slack.views_update(view_id=view_id, view=views.made([], 0))
            return
        if confirmed:
            lines = await asyncio.to_thread(_judge_again, collected.read_as, users, actor.team_id)
        else:
            existing = await services.db.in_turn.read_blind(pairs.list_living_keys, actor.team_id, collected.program.id)
            lines = await asyncio.to_thread(_look_up, roster, len(collected.parts), users, actor.team_id, existing)
        read = views.Preview(lines, views.aside(roster))
        if confirmed and read.is_right:
            shown = await _make(services, actor, scope, collected, lines, users)
        else:
            kept = roster_words.kept(lines)
            named = sorted({each for line in lines for each in (line.mentor_id, line.mentee_id) if each})
            await services.db.in_turn.write(actions.keep_reading, actor, collected, kept, named, now=services.clock())
            shown = draw(part=_worst(lines, part), read=read, checked=collected.digest)
    except Refusal as refusal:
        shown = draw(part=part, said=views.refused(refusals.words(refusal)))
    except UserError as error:
        shown = draw(part=part, said=views.refused(error.message))
    except Exception as error:  # acknowledged already: whatever happens, the form must not wait for ever
        log.error("import failed", error=type(error).__name__, where=where(error))
        shown = draw(part=part, said=views.TRY_AGAIN)
    await slack.views_update(view_id=view_id, view=shown)


def _look_up(
    roster: Roster, parts: int, users: list[dict[str, Any]], team_id: str, existing: Set[tuple[str, str]]
) -> list[ShownLine]:
    """Runs on a thread: it looks at everybody in the workspace, and for a mistyped name at some of them again."""
    directory = Directory(people.candidate(user, team_id) for user in users)
    return roster_words.shown(resolve(roster.lines, directory, existing), parts=parts)


def _judge_again(read_as: str, users: list[dict[str, Any]], team_id: str) -> list[ShownLine]:
    """Those who were found when it was shown, and nobody else, whatever they are called now. Runs on a thread."""
    before = roster_words.read_kept(read_as)
    if any(line.why for line in before):
        return before
    pairs_shown = [(line.spot, line.mentor_id, line.mentee_id) for line in before]
    named = {user_id for _, *both in pairs_shown for user_id in both}
    those = {user["id"]: people.candidate(user, team_id) for user in users if user["id"] in named}
    return roster_words.shown(judge_again(pairs_shown, those), parts=1)


def _worst(lines: list[ShownLine], part: int) -> int:
    """The part to be mended: the one that is looked at, else the first with something wrong."""
    wrong = [line.spot.part for line in lines if line.why]
    return part if part in wrong or not wrong else wrong[0]


async def _make(
    services: Services,
    actor: Actor,
    scope: Scope,
    collected: Collected,
    lines: list[ShownLine],
    users: list[dict[str, Any]],
) -> dict[str, Any]:
    """All of them in one transaction, and what is shown then."""
    wanted = [(line.mentor_id, line.mentee_id) for line in lines]
    profiles = await asyncio.to_thread(_profiles, users, {user_id for pair in wanted for user_id in pair})
    now = services.clock()
    made = await services.db.in_turn.write(
        actions.make, actor, scope, collected, wanted, profiles, content=services.content, now=now
    )
    home.refresh_all(services, made.pairs)
    return views.made(made.pairs, made.existed)


def _profiles(users: list[dict[str, Any]], named: Set[str]) -> dict[str, Profile]:
    """Of those who are named, by id. Runs on a thread: it looks at everybody in the workspace."""
    return {user["id"]: people.profile(user) for user in users if user["id"] in named}


async def add_more(body: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """Keep this part, and an empty field for the next."""
    scope = await people.require_scope(services, actor)
    typed = views.read_form(body["view"])
    collected, mine = await _collect(services, actor, scope, typed)
    count = len(collected.parts)
    await screen.replace(
        views.form(
            mine,
            form_id=typed.form_id,
            program_id=collected.program.id,
            parts=collected.parts,
            part=count,
            said=views.collected(collected.parts) if count else None,
            over=typed.over,
        )
    )


async def turn_part(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    scope = await people.require_scope(services, actor)
    typed = views.read_form(body["view"])
    collected, mine = await _collect(services, actor, scope, typed)
    if collected.read_as:  # which is shown once more
        collected = await services.db.write(actions.look, actor, scope, typed.form_id, now=services.clock())
    await _show(screen, mine, collected, part=number_in(action), over=typed.over)


async def start_over(body: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    scope = await people.require_scope(services, actor)
    typed = views.read_form(body["view"])
    await services.db.write(actions.start_over, actor, typed.form_id)
    mine = await services.db.read_blind(program_actions.list_running, actor, scope, now=services.clock())
    await screen.replace(views.form(mine, form_id=new_form_id(), program_id=typed.program_id, over=typed.over + 1))


async def go_on(body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """With a list that was pasted before this form was opened, as it was shown then."""
    scope = await people.require_scope(services, actor)
    mine = await services.db.read_blind(program_actions.list_running, actor, scope, now=services.clock())
    collected = await services.db.write(actions.look, actor, scope, views.form_id_in(action), now=services.clock())
    await _show(screen, mine, collected, part=0, over=views.read_form(body["view"]).over + 1)


async def _show(screen: Screen, mine: list[Program], collected: Collected, *, part: int, over: int) -> None:
    """A part of a roster, and what it was read as if that is known."""
    read = None
    if collected.read_as:
        roster = await asyncio.to_thread(parse, collected.parts)
        read = views.Preview(roster_words.read_kept(collected.read_as), views.aside(roster))
    await screen.replace(
        views.form(
            mine,
            form_id=collected.form_id,
            program_id=collected.program.id,
            parts=collected.parts,
            part=min(part, max(0, len(collected.parts) - 1)),
            read=read,
            checked=collected.digest,
            over=over,
        )
    )


async def open_lines(body: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await screen.show(await _lines(services, actor, body, 0))


async def turn_page(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    await screen.replace(await _lines(services, actor, body, number_in(action)))


async def _lines(services: Services, actor: Actor, body: dict[str, Any], number: int) -> dict[str, Any]:
    scope = await people.require_scope(services, actor)
    form_id = views.form_id_of(body["view"])
    collected = await services.db.write(actions.look, actor, scope, form_id, now=services.clock())
    lines = roster_words.read_kept(collected.read_as)
    return views.listing(form_id, lines, parts=len(collected.parts), number=number)
