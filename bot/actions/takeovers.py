"""A program that nobody runs any more: a workspace owner is told once, and can take over."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import members
from bot.domain import messages
from bot.domain.access import CoordinatorAction
from bot.domain.actor import Actor
from bot.domain.calendar import zone_named
from storage import access, outbox, pairs, programs, takeovers
from storage.members import Profile
from storage.tables import Member, Program

LOOK_AGAIN = timedelta(hours=6)  # when Slack did not answer, or knows of no owner


@dataclass(frozen=True, slots=True)
class Orphan:
    """A program that goes on without a coordinator, and its living pairs."""

    program: Program
    pairs: int


def note_left(session: Session, member: Member, now: datetime) -> None:
    """Somebody has left the workspace, who may have been the only one to run a program."""
    takeovers.note_left(session, member, now=now)


def claim(session: Session, *, now: datetime, limit: int) -> list[Program]:
    """Programs for which an owner is to be looked for now; if that fails, it is tried again later."""
    return takeovers.claim_due(session, now=now, until=now + LOOK_AGAIN, limit=limit)


def tell(session: Session, team_id: str, program_ids: Sequence[int], owner: Profile, *, now: datetime) -> None:
    """Owe an owner word of the programs of a workspace that nobody runs, once for each."""
    members.meet(session, team_id, owner, zone=programs.newest_zone(session, team_id), now=now)
    takeovers.set_all(session, team_id, program_ids, None)
    running = programs.list_to_ask(session, team_id, program_ids)
    owed = [
        outbox.Owed(
            messages.TAKE_OVER.name,
            each,
            f"take_over:{each}:{owner.user_id}:{now:%Y%m%dT%H%M}",
            user_id=owner.user_id,
        )
        for each in program_ids
        if each not in running
    ]
    outbox.add_all(session, team_id, owed, now=now)


def find(session: Session, team_id: str, program_id: int, *, now: datetime) -> Orphan | None:
    """A program, if it goes on and still nobody runs it."""
    program = programs.find(session, team_id, program_id)
    if program is None or now.astimezone(zone_named(program.zone)).date() > program.ends_on:
        return None
    if programs.list_to_ask(session, team_id, [program_id]):
        return None
    return Orphan(program, pairs.count_in_program(session, team_id, program_id))


def take_over(
    session: Session, actor: Actor, program_id: int, me: Profile, *, now: datetime
) -> tuple[Program, Sequence[str]]:
    """Make somebody who may coordinate every program run this one, unless somebody does; says who runs it now."""
    program = programs.get(session, actor.team_id, program_id, coordinator=None)
    running = programs.list_to_ask(session, actor.team_id, [program_id]).get(program_id)
    if running:
        return program, running
    members.meet(session, actor.team_id, me, zone=program.zone, now=now)
    takeovers.add_coordinator(session, program, actor.user_id)
    takeovers.set_all(session, actor.team_id, [program_id], None)
    access.add(session, actor, CoordinatorAction.TAKE_OVER, program_id=program_id, now=now)
    return program, [actor.user_id]
