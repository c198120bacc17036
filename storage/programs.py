"""Programs and who runs them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, delete, func, select, update
from sqlalchemy.orm import Session, selectinload

from bot.domain.calendar import end_of_day, zone_named
from bot.domain.programs import is_over, name_key
from bot.errors import Refusal
from storage.due import anything
from storage.pairs import LIVING
from storage.sql import insert
from storage.tables import Coordinator, Member, Pair, Program, Workspace
from storage.types import UtcDateTime

_WITH_COORDINATORS = select(Program).options(selectinload(Program.coordinators))
_RUN_BY = Program.id.in_(select(Coordinator.program_id).where(Coordinator.user_id == bindparam("coordinator")))
_ONE = _WITH_COORDINATORS.where(Program.team_id == bindparam("team_id"), Program.id == bindparam("program_id"))
_ONE_RUN_BY = _ONE.where(_RUN_BY)
_ONE_SHOWN = _ONE.where(Program.own_pair_id.is_(None))  # what is a pair's own, no admin is shown
_ALL = _WITH_COORDINATORS.where(Program.team_id == bindparam("team_id"), Program.own_pair_id.is_(None)).order_by(
    Program.starts_on.desc(), Program.id.desc()
)
_ALL_RUN_BY = _ALL.where(_RUN_BY)
_RUNS_ANY = (
    select(Coordinator.program_id)
    .where(Coordinator.team_id == bindparam("team_id"), Coordinator.user_id == bindparam("user_id"))
    .limit(1)
)
_NEWEST_ZONE = (
    select(Program.zone)
    .where(Program.team_id == bindparam("team_id"))
    .order_by(Program.starts_on.desc(), Program.id.desc())
    .limit(1)
)
_ALL_NAMES = (
    select(Program.id, Program.name, Program.zone, Program.ends_on, Program.ended_at)
    .where(Program.team_id == bindparam("team_id"), Program.own_pair_id.is_(None))
    .order_by(Program.starts_on.desc(), Program.id.desc())
)
_NAMES_RUN_BY = _ALL_NAMES.where(_RUN_BY)
_SOME = _WITH_COORDINATORS.where(
    Program.team_id == bindparam("team_id"), Program.id.in_(bindparam("ids", expanding=True))
)
_ONE_LOCKED = (
    select(Program)
    .where(Program.team_id == bindparam("team_id"), Program.id == bindparam("program_id"))
    .with_for_update()
)
# Its dates and all, as they stay until the transaction ends: others may hold it so too, and nobody changes it.
_HELD = _ONE_SHOWN.with_for_update(read=True, of=Program).execution_options(populate_existing=True)
_HELD_RUN_BY = _ONE_RUN_BY.with_for_update(read=True, of=Program).execution_options(populate_existing=True)
# Whoever is to name a program: one at a time in a workspace.
_NAMING = select(Workspace.team_id).where(Workspace.team_id == bindparam("team_id")).with_for_update(key_share=True)
_NAMES_TAKEN = select(Program.id, Program.name, Program.form_id).where(
    Program.team_id == bindparam("team_id"), Program.own_pair_id.is_(None)
)
_NAMES = select(Program.id, Program.name).where(
    Program.team_id == bindparam("team_id"), Program.id.in_(bindparam("ids", expanding=True))
)
_EVER_IN = func.coalesce(Pair.was_in_id, Pair.program_id)  # also what goes on without it
_EVER_PAIRS = (
    select(_EVER_IN, func.count())
    .where(Pair.team_id == bindparam("team_id"), _EVER_IN.in_(bindparam("ids", expanding=True)))
    .group_by(_EVER_IN)
)
_PAIRS = (
    select(Pair.program_id, func.count())
    .where(Pair.team_id == bindparam("team_id"), Pair.program_id.in_(bindparam("ids", expanding=True)), LIVING)
    .group_by(Pair.program_id)
)
_TO_ASK = (
    select(Coordinator.program_id, Coordinator.user_id)
    .join(Member, (Member.team_id == Coordinator.team_id) & (Member.user_id == Coordinator.user_id))
    .where(
        Coordinator.team_id == bindparam("team_id"),
        Coordinator.program_id.in_(bindparam("ids", expanding=True)),
        Member.deactivated_at.is_(None),
    )
    .order_by(Coordinator.user_id)
)
_COORDINATORS = (
    select(Coordinator.user_id)
    .join(Member, (Member.team_id == Coordinator.team_id) & (Member.user_id == Coordinator.user_id))
    .where(Coordinator.team_id == bindparam("team_id"), Member.deactivated_at.is_(None))
    .distinct()
    .order_by(Coordinator.user_id)
)
_DUE = select(Program).where(Program.next_digest_at <= bindparam("now")).order_by(Program.id).limit(bindparam("most"))
IS_DIGEST_DUE = anything(_DUE)
_STILL_DUE = (
    _WITH_COORDINATORS.where(
        Program.id.in_(bindparam("ids", expanding=True)), Program.next_digest_at <= bindparam("now")
    )
    .order_by(Program.id)
    .with_for_update(skip_locked=True)
)
_ENDED = (
    select(Program)
    .where(Program.tell_end_at <= bindparam("now"))
    .order_by(Program.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
IS_ENDED = anything(_ENDED)
NEXT_END = select(func.min(Program.tell_end_at)).where(Program.tell_end_at > bindparam("now"))
NEXT_DIGEST = select(func.min(Program.next_digest_at)).where(Program.next_digest_at > bindparam("now"))

_programs, _coordinators = Program.__table__.c, Coordinator.__table__.c
_ADD = insert(Program.__table__).on_conflict_do_nothing(index_elements=["team_id", "form_id"]).returning(_programs.id)
_ADD_COORDINATOR = insert(Coordinator.__table__)
_SET_NEXT_DIGEST = (
    update(Program.__table__).where(_programs.id == bindparam("program")).values(next_digest_at=bindparam("at"))
)


_CHANGED = (
    "name",
    "starts_on",
    "ends_on",
    "zone",
    "rhythm",
    "digest_channel",
    "contacts",
    "asks_pulse",
    "keep_days",
    "ended_at",
    "tell_end_at",
    "next_digest_at",
)
_THIS = (_programs.team_id == bindparam("team"), _programs.id == bindparam("program"))
_CHANGE = (
    update(Program.__table__)
    .where(*_THIS)
    .values({name: bindparam(f"new_{name}", type_=_programs[name].type) for name in _CHANGED})
)
# A last digest and the word for everybody in it follow at once.
_END = (
    update(Program.__table__)
    .where(*_THIS)
    .values(
        starts_on=bindparam("first"),
        ends_on=bindparam("last"),
        ended_at=bindparam("now", type_=UtcDateTime()),
        tell_end_at=bindparam("now", type_=UtcDateTime()),
    )
)
_REMOVE_COORDINATORS = delete(Coordinator.__table__).where(
    _coordinators.team_id == bindparam("team"),
    _coordinators.program_id == bindparam("program"),
    _coordinators.user_id.in_(bindparam("users", expanding=True)),
)
_MARK_END_TOLD = update(Program.__table__).where(_programs.id == bindparam("program")).values(tell_end_at=None)


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
    contacts: str | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """What a program is called, and what says whether it is over."""

    id: int
    name: str
    zone: str
    ends_on: date
    ended_at: datetime | None

    def is_over(self, now: datetime) -> bool:
        return is_over(self.ends_on, self.ended_at, now.astimezone(zone_named(self.zone)).date())


class NotTheirProgram(Refusal):
    """There is no such program, or others coordinate it."""


def add(
    session: Session, team_id: str, new: NewProgram, *, form_id: str, next_digest_at: datetime, now: datetime
) -> int | None:
    """Add a program and its coordinators; nothing when this form has already added it."""
    row = {
        "team_id": team_id,
        "form_id": form_id,
        "name": new.name,
        "starts_on": new.starts_on,
        "ends_on": new.ends_on,
        "zone": new.zone,
        "rhythm": new.rhythm,
        "digest_channel": new.digest_channel,
        "contacts": new.contacts,
        "next_digest_at": next_digest_at,
        "tell_end_at": end_of_day(new.ends_on, zone_named(new.zone)),
        "created_at": now,
    }
    program_id: int | None = session.scalar(_ADD, row)
    if program_id is not None:
        add_coordinators(session, team_id, program_id, new.coordinators)
    return program_id


def add_coordinators(session: Session, team_id: str, program_id: int, user_ids: Iterable[str]) -> None:
    if rows := [{"program_id": program_id, "team_id": team_id, "user_id": each} for each in user_ids]:
        session.execute(_ADD_COORDINATOR, rows)


def remove_coordinators(session: Session, team_id: str, program_id: int, user_ids: Iterable[str]) -> None:
    session.execute(_REMOVE_COORDINATORS, {"team": team_id, "program": program_id, "users": list(user_ids)})


def change(session: Session, program: Program, new: Mapping[str, Any]) -> None:
    """Give a program other values of all that can be changed, by the names of the columns."""
    values = {f"new_{name}": new[name] for name in _CHANGED}
    session.execute(_CHANGE, {"team": program.team_id, "program": program.id, **values})
    session.refresh(program)


def mark_ended(session: Session, program: Program, *, starts_on: date, ends_on: date, now: datetime) -> None:
    """It has ended, whatever its last day was to be."""
    days = {"first": starts_on, "last": ends_on, "now": now}
    session.execute(_END, {"team": program.team_id, "program": program.id, **days})
    session.refresh(program)


def get(session: Session, team_id: str, program_id: int, *, coordinator: str | None) -> Program:
    """One program, if `coordinator` runs it; None as coordinator stands for a workspace admin."""
    of_these = {"team_id": team_id, "program_id": program_id, "coordinator": coordinator}
    program = session.scalar(_ONE_SHOWN if coordinator is None else _ONE_RUN_BY, of_these)
    if program is None:
        raise NotTheirProgram
    return program


def hold(session: Session, team_id: str, program_id: int, *, coordinator: str | None) -> Program:
    """Like `get`, of a program that nobody changes until the transaction ends."""
    of_these = {"team_id": team_id, "program_id": program_id, "coordinator": coordinator}
    program = session.scalar(_HELD if coordinator is None else _HELD_RUN_BY, of_these)
    if program is None:
        raise NotTheirProgram
    return program


def find_named(
    session: Session, team_id: str, name: str, *, besides: int | None = None, form_id: str | None = None
) -> str | None:
    """What another program here, running or past, is called that people would take for this name.

    Nobody names one meanwhile. `besides`, or the form that it came from, is one that may be called so.
    """
    session.execute(_NAMING, {"team_id": team_id})
    key = name_key(name)
    for program_id, taken, came_from in session.execute(_NAMES_TAKEN, {"team_id": team_id}):
        if name_key(taken) == key and program_id != besides and came_from != form_id:
            return str(taken)
    return None


def lock(session: Session, team_id: str, program_id: int) -> None:
    """Keep others from changing a program, and who runs it, until the transaction ends."""
    session.execute(_ONE_LOCKED, {"team_id": team_id, "program_id": program_id})


def find(session: Session, team_id: str, program_id: int) -> Program | None:
    """A program for the bot's own work; a person's right to it is checked by `get`."""
    return session.scalar(_ONE, {"team_id": team_id, "program_id": program_id})


def newest_zone(session: Session, team_id: str) -> str:
    """The zone of the newest program: as good a guess as any at where somebody in the workspace lives."""
    return session.scalar(_NEWEST_ZONE, {"team_id": team_id}) or "UTC"


def list_for(session: Session, team_id: str, *, coordinator: str | None) -> list[Program]:
    """Programs that somebody runs, newest first; all of them for a workspace admin (None)."""
    of_these = {"team_id": team_id, "coordinator": coordinator}
    return list(session.scalars(_ALL if coordinator is None else _ALL_RUN_BY, of_these))


def list_names_for(session: Session, team_id: str, *, coordinator: str | None) -> list[Named]:
    """The names of the programs that somebody runs, newest first; of all of them for a workspace admin (None)."""
    of_these = {"team_id": team_id, "coordinator": coordinator}
    rows = session.execute(_ALL_NAMES if coordinator is None else _NAMES_RUN_BY, of_these)
    return [Named(*row) for row in rows]


def list_some(session: Session, team_id: str, program_ids: Sequence[int]) -> list[Program]:
    """These programs, in this order; somebody's right to them has been looked at."""
    found = {each.id: each for each in session.scalars(_SOME, {"team_id": team_id, "ids": list(program_ids)})}
    return [found[each] for each in program_ids if each in found]


def runs_any(session: Session, team_id: str, user_id: str) -> bool:
    return session.scalar(_RUNS_ANY, {"team_id": team_id, "user_id": user_id}) is not None


def list_names(session: Session, team_id: str, program_ids: Iterable[int]) -> dict[int, str]:
    rows = session.execute(_NAMES, {"team_id": team_id, "ids": list(program_ids)})
    return {program_id: name for program_id, name in rows}


def count_pairs(session: Session, team_id: str, program_ids: Iterable[int]) -> dict[int, int]:
    """Living pairs by program."""
    rows = session.execute(_PAIRS, {"team_id": team_id, "ids": list(program_ids)})
    return {program_id: count for program_id, count in rows}


def count_ever_pairs(session: Session, team_id: str, program_ids: Iterable[int]) -> dict[int, int]:
    """Pairs by program, living or ended."""
    rows = session.execute(_EVER_PAIRS, {"team_id": team_id, "ids": list(program_ids)})
    return {program_id: count for program_id, count in rows}


def list_coordinator_ids(session: Session, team_id: str) -> list[str]:
    """Everybody who runs a program here: whom a member without a pair can ask."""
    return list(session.scalars(_COORDINATORS, {"team_id": team_id}))


def list_to_ask(session: Session, team_id: str, program_ids: Iterable[int]) -> dict[int, list[str]]:
    """Who runs each of these programs and is still there."""
    running: dict[int, list[str]] = defaultdict(list)
    for program_id, user_id in session.execute(_TO_ASK, {"team_id": team_id, "ids": list(program_ids)}):
        running[program_id].append(user_id)
    return running


def claim_ended(session: Session, *, now: datetime, limit: int) -> list[Program]:
    """Programs that are over, of which nobody has been told, so that nobody else takes them meanwhile."""
    return list(session.scalars(_ENDED, {"now": now, "most": limit}))


def mark_end_told(session: Session, program_id: int) -> None:
    session.execute(_MARK_END_TOLD, {"program": program_id})


def list_due_digests(session: Session, *, now: datetime, limit: int) -> list[Program]:
    """Programs, of any workspace, whose weekly digest is due."""
    return list(session.scalars(_DUE, {"now": now, "most": limit}))


def claim_due_digests(session: Session, program_ids: Collection[int], *, now: datetime) -> list[Program]:
    """Those of these whose weekly digest is still due, so that nobody else takes them until this transaction ends."""
    return list(session.scalars(_STILL_DUE, {"ids": list(program_ids), "now": now}))


def set_next_digest(session: Session, program_id: int, at: datetime | None) -> None:
    session.execute(_SET_NEXT_DIGEST, {"program": program_id, "at": at})
