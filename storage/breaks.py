"""Breaks of programs. Each program is read with their days, as `Program.breaks`; here is what they are called too."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import bindparam, delete, select
from sqlalchemy.orm import Session

from bot.domain.breaks import Break
from storage.sql import insert
from storage.tables import ProgramBreak

_breaks = ProgramBreak.__table__.c
_LIST = (
    select(_breaks.program_id, _breaks.starts_on, _breaks.ends_on, _breaks.name)
    .where(_breaks.team_id == bindparam("team"), _breaks.program_id.in_(bindparam("programs", expanding=True)))
    .order_by(_breaks.starts_on)
)
_FORGET = delete(ProgramBreak.__table__).where(
    _breaks.team_id == bindparam("team"), _breaks.program_id == bindparam("program")
)
_ADD = insert(ProgramBreak.__table__)


def list_of(session: Session, team_id: str, program_ids: Iterable[int]) -> dict[int, list[Break]]:
    """The breaks of each of these programs that has some, in order."""
    found: dict[int, list[Break]] = defaultdict(list)
    for program_id, first, last, name in session.execute(_LIST, {"team": team_id, "programs": list(program_ids)}):
        found[program_id].append(Break(first, last, name))
    return dict(found)


def save(session: Session, team_id: str, program_id: int, breaks: Sequence[Break]) -> None:
    """These, of which no two overlap, in place of all that were known."""
    session.execute(_FORGET, {"team": team_id, "program": program_id})
    rows = [
        {
            "team_id": team_id,
            "program_id": program_id,
            "starts_on": each.first,
            "ends_on": each.last,
            "name": each.name,
        }
        for each in breaks
    ]
    if rows:
        session.execute(_ADD, rows)
