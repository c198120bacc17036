"""All pairs that a program has had, as its coordinators may read them."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from bot.domain.actor import Actor, Scope
from storage import past_pairs, programs
from storage.tables import Pair, Program


@dataclass(frozen=True, slots=True)
class PastPage:
    """A page, counted from 0, of all pairs of a program; `total` is how many there are."""

    program: Program
    pairs: Sequence[Pair]
    total: int
    number: int
    reader: str


def page(session: Session, actor: Actor, scope: Scope, program_id: int, *, number: int, size: int) -> PastPage:
    """A page of them; beyond the last one, the first."""
    program = programs.get(session, actor.team_id, program_id, coordinator=scope.coordinator)
    total = past_pairs.find_ends(session, program.team_id, program.id).pairs
    number = number if number * size < total else 0
    listed = past_pairs.list_page(session, program.team_id, program.id, limit=size, offset=number * size)
    return PastPage(program, listed, total, number, actor.user_id)
