"""Programs: starting one, and which of them somebody runs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.domain.access import CoordinatorAction
from bot.domain.actor import Actor, Scope
from bot.domain.calendar import zone_named
from bot.domain.rhythms import next_digest
from bot.errors import Refusal
from storage import access, members, programs
from storage.members import Profile
from storage.programs import NewProgram
from storage.tables import Program


class NoProgramYet(Refusal):
    """Nothing can be done in a program: they run none."""


@dataclass(frozen=True, slots=True)
class Hub:
    """The programs that somebody runs, newest first, and the living pairs in each."""

    programs: Sequence[Program]
    pair_counts: Mapping[int, int]


def hub(session: Session, actor: Actor, scope: Scope) -> Hub:
    mine = programs.list_for(session, actor.team_id, coordinator=scope.coordinator)
    return Hub(mine, programs.count_pairs(session, actor.team_id, [program.id for program in mine]))


def list_mine(session: Session, actor: Actor, scope: Scope) -> list[Program]:
    """The programs that something can be done in; raises NoProgramYet when there is none."""
    mine = programs.list_for(session, actor.team_id, coordinator=scope.coordinator)
    if not mine:
        raise NoProgramYet
    return mine


def start(
    session: Session, actor: Actor, new: NewProgram, people: Sequence[Profile], *, form_id: str, now: datetime
) -> None:
    """Start a program whose coordinators are these people; nothing when this form has started it already."""
    for profile in people:
        members.save_profile(session, actor.team_id, profile, now=now)
    first_digest = next_digest(now, zone_named(new.zone))
    program_id = programs.add(session, actor.team_id, new, form_id=form_id, next_digest_at=first_digest, now=now)
    if program_id is not None:
        access.add(session, actor, CoordinatorAction.START_PROGRAM, program_id=program_id, now=now)
