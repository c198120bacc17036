"""What weeks and quarters of programs came to, as it was counted once."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from storage.sql import insert
from storage.tables import Quarter, Week

# Whoever was first has counted: what comes later may differ.
_ADD = insert(Week.__table__).on_conflict_do_nothing()
_ADD_QUARTER = insert(Quarter.__table__).on_conflict_do_nothing()
_OF_PROGRAM = (Week.team_id == bindparam("team_id"), Week.program_id == bindparam("program_id"))
_FIRST_DAYS = select(Week.first).where(*_OF_PROGRAM, Week.first >= bindparam("since"))
_LATEST = select(Week).where(*_OF_PROGRAM).order_by(Week.first.desc()).limit(bindparam("most"))
_QUARTER = select(Quarter).where(
    Quarter.team_id == bindparam("team_id"),
    Quarter.program_id == bindparam("program_id"),
    Quarter.first == bindparam("first"),
)


def list_latest(session: Session, team_id: str, program_id: int, *, limit: int) -> list[Week]:
    """The latest weeks that were counted, oldest first."""
    latest = session.scalars(_LATEST, {"team_id": team_id, "program_id": program_id, "most": limit})
    return list(latest)[::-1]


def list_first_days(session: Session, team_id: str, program_id: int, *, since: date) -> set[date]:
    """The Mondays, from that day on, whose weeks were counted."""
    return set(session.scalars(_FIRST_DAYS, {"team_id": team_id, "program_id": program_id, "since": since}))


def add_all(session: Session, counted: Sequence[Week]) -> None:
    """Keep what was counted, but for weeks that somebody else has counted meanwhile."""
    if counted:
        session.execute(_ADD, [_values(each) for each in counted])


def find_quarter(session: Session, team_id: str, program_id: int, first: date) -> Quarter | None:
    return session.scalar(_QUARTER, {"team_id": team_id, "program_id": program_id, "first": first})


def add_quarter(session: Session, counted: Quarter) -> None:
    """The same as `add_all`, for a quarter."""
    session.execute(_ADD_QUARTER, _values(counted))


def _values(row: Week | Quarter) -> dict[str, Any]:
    return {column.name: getattr(row, column.name) for column in row.__table__.c}
