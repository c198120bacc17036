"""Pairs: making one, and pausing, resuming or ending it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from sqlalchemy.orm import Session

from bot.actions import rhythms
from bot.domain import messages
from bot.domain.actor import Actor, Scope
from bot.domain.calendar import first_working_moment, local_moment, zone_named
from bot.domain.feedback import next_scheduled
from bot.errors import UserError
from bot.services import Services
from bot.slack import home, people
from bot.slack.screens import Screen
from bot.views import pairs as views
from bot.views.forms import number_in
from bot.views.parts import local_moment as shown_moment
from bot.views.parts import mention
from storage import access, members, outbox, pairs, programs, rounds
from storage.members import Profile
from storage.tables import Member, Pair, Program

MENTION = re.compile(r"<@([A-Z0-9]+)(?:\|[^>]*)?>")


def register(app: AsyncApp) -> None:
    app.action(views.OPEN_FORM)(press_new)
    app.action(views.OPEN_LIST)(open_list)
    app.action(views.TURN_PAGE)(turn_page)
    app.action(views.END)(end)
    app.action(views.PAUSE)(pause)
    app.action(views.RESUME)(resume)
    app.view(views.FORM)(save)


async def form(
    services: Services, team_id: str, scope: Scope, *, typed: str = "", program_id: int | None = None
) -> dict[str, Any]:
    """The form for a new pair; `typed` may name mentor and mentee as mentions."""
    mine = await list_programs(services, team_id, scope)
    named = [*MENTION.findall(typed), None, None]
    chosen = next((program for program in mine if program.id == program_id), mine[0])
    today = services.clock().astimezone(zone_named(chosen.zone)).date()
    start = min(max(today, chosen.starts_on), chosen.ends_on)
    return views.form(mine, today=start, program_id=program_id, mentor_id=named[0], mentee_id=named[1])


async def list_programs(services: Services, team_id: str, scope: Scope) -> list[Program]:
    """The programs that a pair can be made in; raises UserError when there is none."""
    async with services.db.read() as session:
        mine = await session.run_sync(programs.list_for, team_id, coordinator=scope.coordinator)
    if not mine:
        raise UserError("There is no program yet. Start one with /mentorship-admin program new NAME.")
    return mine


async def press_new(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    team_id = actor.team_id
    scope = await people.require_scope(services, actor)
    await screen.show(await form(services, team_id, scope, program_id=number_in(action)))


async def save(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    team_id, user_id = actor.team_id, actor.user_id
    scope = await people.require_scope(services, actor)
    chosen = views.read(view)
    slack = await services.slack_of(team_id)
    mentor = await people.get_pairable(slack, team_id, chosen.mentor_id, field="mentor")
    mentee = await people.get_pairable(slack, team_id, chosen.mentee_id, field="mentee")
    async with services.db.begin() as session:
        program = await session.run_sync(programs.get, team_id, chosen.program_id, coordinator=scope.coordinator)
        views.check_start(chosen.starts_on, program)
        made = await session.run_sync(
            make, services, program, [NewPair(mentor, mentee)], starts_on=chosen.starts_on, actor=user_id
        )
        if not made:
            raise UserError("These two are a pair in this program already.", field="mentee")
        lines = [line for pair in made for line in news(pair, services)]
    await ack(response_action="update", view=views.made(lines))
    for each in (mentor.user_id, mentee.user_id):
        home.refresh(services, team_id, each)


@dataclass(frozen=True, slots=True)
class NewPair:
    mentor: Profile
    mentee: Profile


def make(
    session: Session,
    services: Services,
    program: Program,
    new: list[NewPair],
    *,
    starts_on: date,
    actor: str,
) -> list[Pair]:
    """Make pairs, start their rhythms and owe both people a welcome; gives those that did not exist yet."""
    now, team_id = services.clock(), program.team_id
    preset = services.content.rhythm(program.rhythm)
    if preset is None:
        raise UserError(
            f"The rhythm of this program, {program.rhythm}, is no longer in the content. Put it back first."
        )
    zone = zone_named(program.zone)
    # Also of a pair that began before it was made: nobody's first message is a round of feedback.
    first_round = local_moment(next_scheduled(starts_on, max(starts_on, now.astimezone(zone).date())), time(9), zone)
    made = []
    for each in new:
        for profile in (each.mentor, each.mentee):
            members.save_profile(session, team_id, profile, now=now)
        pair_id = pairs.add(
            session,
            team_id,
            program_id=program.id,
            mentor_id=each.mentor.user_id,
            mentee_id=each.mentee.user_id,
            starts_on=starts_on,
            created_by=actor,
            next_round_at=first_round,
            now=now,
        )
        if pair_id is None:
            continue
        pair = pairs.get(session, team_id, pair_id, member=each.mentor.user_id)
        rhythms.start(session, pair, preset, now=now)
        access.add(session, team_id, actor_id=actor, action="pair.new", program_id=program.id, pair_id=pair_id, now=now)
        tell_both(session, services, pair, messages.WELCOME.name)
        made.append(pair)
    return made


def tell_both(session: Session, services: Services, pair: Pair, kind: str) -> None:
    for user_id in (pair.mentor_id, pair.mentee_id):
        outbox.add(
            session,
            pair.team_id,
            outbox.Owed(kind, pair.id, f"{kind}:{pair.id}:{user_id}", user_id=user_id, pair_id=pair.id),
            now=services.clock(),
        )


def news(pair: Pair, services: Services) -> list[str]:
    """What the coordinator is told: that the pair is made, and when each of the two will hear."""
    lines = [f"{mention(pair.mentor_id)} mentors {mention(pair.mentee_id)}."]
    return lines + [
        f"{mention(member.user_id)} hears {_when(member, services)}." for member in (pair.mentor, pair.mentee)
    ]


def _when(member: Member, services: Services) -> str:
    now = services.clock()
    at = first_working_moment(now, member.zone_info, member.working_hours, member.away)
    return "now" if at <= now else f"{shown_moment(at, member.zone)} their time, in their working hours"


async def open_list(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    team_id, user_id = actor.team_id, actor.user_id
    scope = await people.require_scope(services, actor)
    async with services.db.begin() as session:
        program = await session.run_sync(programs.get, team_id, number_in(action), coordinator=scope.coordinator)
        view = await session.run_sync(_page, program, 0)
        await session.run_sync(
            access.add, team_id, actor_id=user_id, action="pairs", program_id=program.id, now=services.clock()
        )
    await screen.show(view)


async def turn_page(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    team_id = actor.team_id
    scope = await people.require_scope(services, actor)
    async with services.db.read() as session:
        program = await session.run_sync(programs.get, team_id, number_in(action), coordinator=scope.coordinator)
        view = await session.run_sync(_page, program, views.read_page(body.get("view") or {}) + 1)
    await screen.replace(view)


def _page(session: Session, program: Program, page: int, *, said: str | None = None) -> dict[str, Any]:
    """A page of the list of pairs; beyond the last one, the first."""
    total = pairs.count_in_program(session, program.team_id, program.id)
    if page * views.MOST_LISTED >= total:
        page = 0
    listed = pairs.list_in_program(
        session, program.team_id, program.id, limit=views.MOST_LISTED, offset=page * views.MOST_LISTED
    )
    return views.listing(program, listed, total=total, page=page, said=said)


async def end(body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    def change(session: Session, pair: Pair) -> bool:
        done = pairs.mark_ended(session, pair, now=services.clock())
        if done:
            tell_both(session, services, pair, messages.ENDED.name)
        return done

    await _change(body, action, actor, screen, services, "pair.end", change)


async def pause(body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    def change(session: Session, pair: Pair) -> bool:
        return pairs.mark_paused(session, pair, now=services.clock())

    await _change(body, action, actor, screen, services, "pair.pause", change)


async def resume(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    def change(session: Session, pair: Pair) -> bool:
        now, paused_at = services.clock(), pair.paused_at
        done = pairs.mark_resumed(session, pair)
        if done:
            # The round before the lane, as the jobs lock them.
            rounds.go_on(session, pair, pause=now - (paused_at or now))
            outbox.hurry(session, pair.team_id, pair_id=pair.id, now=now)
        return done

    await _change(body, action, actor, screen, services, "pair.resume", change)


async def _change(
    body: dict[str, Any],
    action: dict[str, Any],
    actor: Actor,
    screen: Screen,
    services: Services,
    name: str,
    change: Callable[[Session, Pair], bool],
) -> None:
    """Change a pair that this person coordinates, note it in the access log, and show the list anew."""
    team_id, user_id = actor.team_id, actor.user_id
    scope = await people.require_scope(services, actor)
    async with services.db.begin() as session:
        pair = await session.run_sync(pairs.find, team_id, number_in(action))
        if pair is None:
            raise UserError("There is no such pair.")
        program = await session.run_sync(programs.get, team_id, pair.program_id, coordinator=scope.coordinator)
        changed = await session.run_sync(change, pair)
        if changed:
            await session.run_sync(
                access.add,
                team_id,
                actor_id=user_id,
                action=name,
                program_id=program.id,
                pair_id=pair.id,
                now=services.clock(),
            )
    async with services.db.read() as session:
        page = views.read_page(body.get("view") or {})
        view = await session.run_sync(_page, program, page, said=None if changed else views.CHANGED_MEANWHILE)
    await screen.replace(view)
    for each in (pair.mentor_id, pair.mentee_id):
        home.refresh(services, team_id, each)
