"""Breaks of a program: a coordinator sets them, and what is to come in its pairs moves with them."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import rhythms
from bot.domain.access import CoordinatorAction
from bot.domain.actor import Actor, Scope
from bot.domain.breaks import BadBreaks, Break, arranged
from bot.errors import Refusal
from storage import access, breaks, pairs, programs
from storage.tables import Program

FIELD = "breaks"


class BreaksDoNotFit(Refusal):
    """The dates of the program have been changed since these breaks were looked at: they do not fit them any more."""


def find(session: Session, actor: Actor, scope: Scope, program_id: int) -> tuple[Program, Sequence[Break]]:
    """A program that the actor runs, and its breaks."""
    program = programs.get(session, actor.team_id, program_id, coordinator=scope.coordinator)
    return program, breaks.list_of(session, actor.team_id, [program_id]).get(program_id, ())


def replace(
    session: Session, actor: Actor, scope: Scope, program_id: int, wanted: Sequence[Break], *, now: datetime
) -> tuple[Program, Sequence[Break]]:
    """These breaks, in place of those that there were; gives them as they are now. Raises BreaksDoNotFit.

    What is to come in the program's pairs moves: out of the breaks, and back where there is none any more.
    """
    programs.lock(session, actor.team_id, program_id)
    program, before = find(session, actor, scope, program_id)
    try:
        after = arranged(wanted, program.starts_on, program.ends_on)
    except BadBreaks:
        raise BreaksDoNotFit(field=FIELD) from None
    if list(before) == after:
        return program, after
    was = program.breaks
    breaks.save(session, actor.team_id, program_id, after)
    session.refresh(program, ["break_days"])
    living = pairs.list_living(session, actor.team_id, program_id)
    if living and program.breaks != was:
        rhythms.move_with_breaks(session, living, was, now=now)
    access.add(session, actor, CoordinatorAction.CHANGE_PROGRAM, program_id=program_id, now=now)
    return program, after
