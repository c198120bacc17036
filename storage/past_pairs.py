"""All pairs that a program has had, for its coordinators to read: who they were and how each ended, nothing more."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session, joinedload

from bot.domain.pairs import PairEnding
from storage.pairs import ENDED_IN, ENDED_IN_AT, EVER_IN
from storage.tables import Pair

_OF_PROGRAM = (Pair.team_id == bindparam("team_id"), EVER_IN)
_PAGE = (
    select(Pair)
    .where(*_OF_PROGRAM)
    .options(joinedload(Pair.program))
    .order_by(Pair.id)
    .limit(bindparam("most"))
    .offset(bindparam("start"))
)
_OF_OTHERS = (Pair.mentor_id != bindparam("reader"), Pair.mentee_id != bindparam("reader"))
_ENDINGS = (
    select(ENDED_IN.label("ending"), func.count())
    .where(*_OF_PROGRAM, ENDED_IN_AT.is_not(None), *_OF_OTHERS)
    .group_by(ENDED_IN)
    .order_by(ENDED_IN)
)
_ALL = select(func.count(), func.count(ENDED_IN_AT)).where(*_OF_PROGRAM)


def list_page(session: Session, team_id: str, program_id: int, *, limit: int, offset: int) -> list[Pair]:
    """Some of them, oldest first, each with its program."""
    of_these = {"team_id": team_id, "program_id": program_id, "most": limit, "start": offset}
    return list(session.scalars(_PAGE, of_these))


@dataclass(frozen=True, slots=True)
class Ends:
    """How many pairs a program has had, and how many of these live."""

    pairs: int
    living: int


def find_ends(session: Session, team_id: str, program_id: int) -> Ends:
    pairs, ended = session.execute(_ALL, {"team_id": team_id, "program_id": program_id}).one()
    return Ends(pairs, pairs - ended)


def count_endings(session: Session, team_id: str, program_id: int, *, reader: str) -> Mapping[PairEnding | None, int]:
    """By the word with which they ended, of the pairs that `reader` is not in."""
    rows = session.execute(_ENDINGS, {"team_id": team_id, "program_id": program_id, "reader": reader})
    return {ending: count for ending, count in rows}
