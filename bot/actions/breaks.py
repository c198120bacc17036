"""Breaks of a program: a coordinator sets them, and what is to come in its pairs moves with them."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from bot.actions import rhythms
from bot.domain.absences import Away, Stretch
from bot.domain.access import CoordinatorAction
from bot.domain.actor import Actor, Scope
from bot.domain.breaks import BadBreaks, Break, arranged, as_spans, days_ahead, days_of
from bot.errors import Refusal
from storage import access, breaks, pairs, programs
from storage.tables import Program

FIELD = "breaks"


@dataclass(frozen=True, slots=True)
class BreakEffects:
    """What other breaks do to the living pairs of a program: nothing is asked on `rest`, and on `work` it is again."""

    pairs: int = 0
    rest: tuple[Stretch, ...] = ()
    work: tuple[Stretch, ...] = ()

    @property
    def is_nothing(self) -> bool:
        return not (self.pairs and (self.rest or self.work))

    @property
    def key(self) -> str:
        """The same for the same effects: whoever agrees to what they were shown, agrees to nothing else."""
        return hashlib.sha256(repr(self).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class BreakAttempt:
    """The breaks as they are, or as they would be, what that does, and whether it is done."""

    program: Program
    breaks: Sequence[Break]
    effects: BreakEffects
    done: bool


class BreaksDoNotFit(Refusal):
    """The dates of the program have been changed since these breaks were looked at: they do not fit them any more."""


def find(session: Session, actor: Actor, scope: Scope, program_id: int) -> tuple[Program, Sequence[Break]]:
    """A program that the actor runs, and its breaks."""
    program = programs.get(session, actor.team_id, program_id, coordinator=scope.coordinator)
    return program, breaks.list_of(session, actor.team_id, [program_id]).get(program_id, ())


def replace(
    session: Session,
    actor: Actor,
    scope: Scope,
    program_id: int,
    wanted: Sequence[Break],
    *,
    agreed: str | None,
    now: datetime,
) -> BreakAttempt:
    """These breaks, in place of those that there were. Raises BreaksDoNotFit.

    What is to come in the program's pairs moves: out of the breaks, and back where there is none any more. What does
    something to them is done only if they `agreed` to these effects.
    """
    programs.lock(session, actor.team_id, program_id)
    program, before = find(session, actor, scope, program_id)
    try:
        after = arranged(wanted, program.starts_on, program.ends_on)
    except BadBreaks:
        raise BreaksDoNotFit(field=FIELD) from None
    was, living = program.breaks, pairs.list_living(session, actor.team_id, program_id)
    effects = _effects(len(living), was, days_of(after), program.today(now))
    if list(before) == after:
        return BreakAttempt(program, after, effects, done=True)
    if not effects.is_nothing and effects.key != agreed:
        return BreakAttempt(program, after, effects, done=False)
    breaks.save(session, actor.team_id, program_id, after)
    session.refresh(program, ["break_days"])
    if living and program.breaks != was:
        rhythms.move_with_breaks(session, living, was, now=now)
    access.add(session, actor, CoordinatorAction.CHANGE_PROGRAM, program_id=program_id, now=now)
    return BreakAttempt(program, after, effects, done=True)


def _effects(living: int, was: Away | None, will: Away | None, today: date) -> BreakEffects:
    before, after = days_ahead(was, today), days_ahead(will, today)
    return BreakEffects(living, as_spans(after - before), as_spans(before - after))
