"""All pairs that a program has had, for its coordinators to read: who they were and how each ended, nothing more."""

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session, joinedload

from storage.tables import Pair

_OF_PROGRAM = (Pair.team_id == bindparam("team_id"), Pair.program_id == bindparam("program_id"))
_PAGE = (
    select(Pair)
    .where(*_OF_PROGRAM)
    .options(joinedload(Pair.program))
    .order_by(Pair.id)
    .limit(bindparam("most"))
    .offset(bindparam("start"))
)
_COUNT = select(func.count()).select_from(Pair).where(*_OF_PROGRAM)
_ENDINGS = select(Pair.ending, func.count()).where(*_OF_PROGRAM).group_by(Pair.ending)


def list_page(session: Session, team_id: str, program_id: int, *, limit: int, offset: int) -> list[Pair]:
    """Some of them, oldest first, each with its program."""
    of_these = {"team_id": team_id, "program_id": program_id, "most": limit, "start": offset}
    return list(session.scalars(_PAGE, of_these))


def count(session: Session, team_id: str, program_id: int) -> int:
    return session.scalar(_COUNT, {"team_id": team_id, "program_id": program_id}) or 0
