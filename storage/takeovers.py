"""Programs that nobody runs any more, until a workspace owner has been told."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import bindparam, exists, func, select, update
from sqlalchemy.orm import Session

from storage.due import anything
from storage.sql import insert
from storage.tables import Coordinator, Member, Program
from storage.types import UtcDateTime

_programs = Program.__table__.c
_NOW = bindparam("now", type_=UtcDateTime())
_SOMEBODY_RUNS_IT = (
    exists()
    .where(
        Coordinator.program_id == _programs.id,
        Member.team_id == Coordinator.team_id,
        Member.user_id == Coordinator.user_id,
        Member.deactivated_at.is_(None),
    )
    .correlate(Program.__table__)
)
_NOTE_LEFT = (
    update(Program.__table__)
    .where(
        _programs.team_id == bindparam("team"),
        _programs.ends_on >= bindparam("today"),
        _programs.id.in_(
            select(Coordinator.program_id).where(
                Coordinator.team_id == bindparam("team"), Coordinator.user_id == bindparam("member")
            )
        ),
        ~_SOMEBODY_RUNS_IT,
    )
    .values(ask_owner_at=_NOW)
)
_DUE = (
    select(Program)
    .where(Program.ask_owner_at <= _NOW)
    .order_by(Program.ask_owner_at, Program.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
IS_DUE = anything(_DUE)
_SET_ALL = (
    update(Program.__table__)
    .where(_programs.team_id == bindparam("team"), _programs.id.in_(bindparam("ids", expanding=True)))
    .values(ask_owner_at=bindparam("at", type_=UtcDateTime()))
)
_ADD = insert(Coordinator.__table__).on_conflict_do_nothing()
NEXT_DUE = select(func.min(Program.ask_owner_at)).where(Program.ask_owner_at > _NOW)


def note_left(session: Session, member: Member, *, now: datetime) -> None:
    """Somebody has left: an owner is to be looked for, for each program that goes on and that nobody else runs."""
    who = {"team": member.team_id, "member": member.user_id}
    session.execute(_NOTE_LEFT, {**who, "today": now.date(), "now": now})


def claim_due(session: Session, *, now: datetime, until: datetime, limit: int) -> list[Program]:
    """Programs for which an owner is to be looked for; nobody else does before `until`."""
    due = list(session.scalars(_DUE, {"now": now, "most": limit}))
    for program in due:
        set_all(session, program.team_id, [program.id], until)
    return due


def set_all(session: Session, team_id: str, program_ids: Iterable[int], at: datetime | None) -> None:
    session.execute(_SET_ALL, {"team": team_id, "ids": list(program_ids), "at": at})


def add_coordinator(session: Session, program: Program, user_id: str) -> None:
    """Nothing when they run it already."""
    session.execute(_ADD, {"program_id": program.id, "team_id": program.team_id, "user_id": user_id})
