"""Programs and who runs them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, func, select, update
from sqlalchemy.orm import Session, selectinload

from bot.errors import Refusal
from storage.sql import insert
from storage.tables import Coordinator, Member, Pair, Program


@dataclass(frozen=True, slots=True)
class NewProgram:
    """What the form asks for."""

    name: str
    starts_on: date
    ends_on: date
    zone: str
    rhythm: str
    coordinators: tuple[str, ...]
    digest_channel: str | None


def add(
    session: Session, team_id: str, new: NewProgram, *, form_id: str, next_digest_at: datetime, now: datetime
) -> int | None:
    """Add a program and its coordinators; nothing when this form has already added it."""
    program_id: int | None = session.scalar(
        insert(Program)
        .values(
            team_id=team_id,
            form_id=form_id,
            name=new.name,
            starts_on=new.starts_on,
            ends_on=new.ends_on,
            zone=new.zone,
            rhythm=new.rhythm,
            digest_channel=new.digest_channel,
            next_digest_at=next_digest_at,
            created_at=now,
        )
        .on_conflict_do_nothing(index_elements=["team_id", "form_id"])
        .returning(Program.id)
    )
    if program_id is not None:
        session.add_all(
            Coordinator(program_id=program_id, team_id=team_id, user_id=user_id) for user_id in new.coordinators
        )
    return program_id


class NotTheirProgram(Refusal):
    """There is no such program, or others coordinate it."""


def get(session: Session, team_id: str, program_id: int, *, coordinator: str | None) -> Program:
    """One program, if `coordinator` runs it; None as coordinator stands for a workspace admin."""
    query = (
        select(Program)
        .where(Program.team_id == team_id, Program.id == program_id)
        .options(selectinload(Program.coordinators))
    )
    program = session.scalar(_run_by(query, coordinator))
    if program is None:
        raise NotTheirProgram
    return program


def find(session: Session, team_id: str, program_id: int) -> Program | None:
    """A program for the bot's own work; a person's right to it is checked by `get`."""
    return session.scalar(
        select(Program)
        .where(Program.team_id == team_id, Program.id == program_id)
        .options(selectinload(Program.coordinators))
    )


def list_for(session: Session, team_id: str, *, coordinator: str | None) -> list[Program]:
    """Programs that somebody runs, newest first; all of them for a workspace admin (None)."""
    query = (
        select(Program)
        .where(Program.team_id == team_id)
        .options(selectinload(Program.coordinators))
        .order_by(Program.starts_on.desc(), Program.id.desc())
    )
    return list(session.scalars(_run_by(query, coordinator)))


def _run_by(query: Select[Program], coordinator: str | None) -> Select[Program]:
    if coordinator is None:
        return query
    runs = select(Coordinator.program_id).where(Coordinator.user_id == coordinator)
    return query.where(Program.id.in_(runs))


def runs_any(session: Session, team_id: str, user_id: str) -> bool:
    found = session.scalar(
        select(Coordinator.program_id).where(Coordinator.team_id == team_id, Coordinator.user_id == user_id).limit(1)
    )
    return found is not None


def list_names(session: Session, team_id: str, program_ids: Iterable[int]) -> dict[int, str]:
    rows = session.execute(
        select(Program.id, Program.name).where(Program.team_id == team_id, Program.id.in_(list(program_ids)))
    )
    return {program_id: name for program_id, name in rows}


def count_pairs(session: Session, team_id: str, program_ids: Iterable[int]) -> dict[int, int]:
    """Living pairs by program."""
    rows = session.execute(
        select(Pair.program_id, func.count())
        .where(Pair.team_id == team_id, Pair.program_id.in_(list(program_ids)), Pair.state != "ended")
        .group_by(Pair.program_id)
    )
    return {program_id: count for program_id, count in rows}


def list_coordinator_ids(session: Session, team_id: str) -> list[str]:
    """Everybody who runs a program here: whom a member without a pair can ask."""
    rows = session.scalars(
        select(Coordinator.user_id)
        .join(Member, (Member.team_id == Coordinator.team_id) & (Member.user_id == Coordinator.user_id))
        .where(Coordinator.team_id == team_id, Member.deactivated_at.is_(None))
        .distinct()
        .order_by(Coordinator.user_id)
    )
    return list(rows)


def claim_due_digests(session: Session, *, now: datetime, limit: int = 50) -> list[Program]:
    """Programs whose weekly digest is due, so that nobody else takes them until this transaction ends."""
    rows = session.scalars(
        select(Program)
        .where(Program.next_digest_at <= now)
        .options(selectinload(Program.coordinators))
        .order_by(Program.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return list(rows)


def set_next_digest(session: Session, program_id: int, at: datetime | None) -> None:
    session.execute(update(Program).where(Program.id == program_id).values(next_digest_at=at))


def find_next_digest(session: Session, *, now: datetime) -> datetime | None:
    """When the next digest after `now` is due."""
    return session.scalar(select(func.min(Program.next_digest_at)).where(Program.next_digest_at > now))
