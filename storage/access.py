"""The access log: what coordinators read and changed, for the people whom it concerns."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import bindparam, case, func, or_, select, union_all
from sqlalchemy.orm import Session

from bot.domain.access import CHANGES, CoordinatorAction
from bot.domain.actor import Actor
from bot.domain.calendar import zone_named
from storage.sql import insert
from storage.tables import Access, Pair, Program

_ADD = insert(Access.__table__)
_ZONE = select(Program.zone).where(Program.team_id == bindparam("team_id"), Program.id == bindparam("program_id"))
_PAIR = select(Pair.id, Pair.program_id, Pair.created_at, Pair.ended_at, Pair.was_in_id, Pair.was_in_until).where(
    Pair.team_id == bindparam("team_id")
)
# With `or` instead, SQLite reads all pairs of the workspace to find them.
_MINE = union_all(
    _PAIR.where(Pair.mentor_id == bindparam("user_id")), _PAIR.where(Pair.mentee_id == bindparam("user_id"))
).cte("mine")
_mine = _MINE.c
_WAS_IN_PROGRAM = (
    select(_mine.id)  # not `*`: a pair has columns that a blind connection may not name
    .where(
        _mine.created_at <= Access.at,
        or_(
            (_mine.program_id == Access.program_id) & (_mine.ended_at.is_(None) | (_mine.ended_at >= Access.at)),
            (_mine.was_in_id == Access.program_id) & (_mine.was_in_until >= Access.at),
        ),
    )
    .exists()
)
_OF_NAMED = (Access.action == CoordinatorAction.PREVIEW_PAIRS) & Access.about_id.is_not(None)
# That somebody has asked a coordinator in confidence is for themselves to see, whoever else is in the program.
_IN_CONFIDENCE = Access.action == CoordinatorAction.READ_CONCERN
_WHOLE_PROGRAM = Access.pair_id.is_(None) & ~_OF_NAMED & ~_IN_CONFIDENCE
_STARTED_MINE = (Access.action == CoordinatorAction.START_PROGRAM) & Access.program_id.in_(
    select(func.coalesce(_mine.was_in_id, _mine.program_id))
)
# What was done on one day is one line; a change is one by itself.
_BY_ITSELF = case((Access.action.in_(CHANGES), Access.id), else_=0)
_CONCERNING = (
    select(
        Access.actor_id,
        Access.action,
        Access.program_id,
        Access.about_id,
        Access.day,
        func.max(Access.at).label("at"),
        func.count().label("times"),
    )
    .where(
        Access.team_id == bindparam("team_id"),
        or_(
            Access.about_id == bindparam("user_id"),
            Access.pair_id.in_(select(_mine.id)),
            _WHOLE_PROGRAM & _WAS_IN_PROGRAM,
            _STARTED_MINE,
        ),
    )
    .group_by(Access.actor_id, Access.action, Access.program_id, Access.about_id, Access.day, _BY_ITSELF)
    .order_by(func.max(Access.at).desc(), func.max(Access.id).desc())
    .limit(bindparam("most"))
    .offset(bindparam("start"))
)
_CHANGES_CONCERNING = _CONCERNING.where(Access.action.in_(CHANGES))
_WAS_REMOVED = (
    select(Access.id)
    .where(
        Access.team_id == bindparam("team_id"),
        Access.about_id == bindparam("user_id"),
        Access.program_id == bindparam("program_id"),
        Access.action == CoordinatorAction.REMOVE_COORDINATOR,
        Access.at >= bindparam("since"),
    )
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Noted:
    """What somebody did once, or on one day so many times; `at` is when they did it last.

    `about_id` is who was looked up, added or removed. Of what was posted, `actor_id` is the channel.
    """

    actor_id: str
    action: CoordinatorAction
    program_id: int
    about_id: str | None
    day: date
    at: datetime
    times: int


def add(
    session: Session,
    actor: Actor,
    action: CoordinatorAction,
    *,
    program_id: int,
    pair_id: int | None = None,
    about_id: str | None = None,
    now: datetime,
) -> None:
    """Note what somebody does about a pair, about somebody, or about a whole program."""
    add_all(session, actor, action, [(pair_id, about_id)], program_id=program_id, now=now)


def add_all(
    session: Session,
    actor: Actor,
    action: CoordinatorAction,
    about: Iterable[tuple[int | None, str | None]],
    *,
    program_id: int,
    now: datetime,
) -> None:
    """The same several times in one program: (the pair, who) it is about, either of them or none."""
    zone = session.scalar(_ZONE, {"team_id": actor.team_id, "program_id": program_id})
    row = {
        "team_id": actor.team_id,
        "actor_id": actor.user_id,
        "action": action,
        "program_id": program_id,
        "day": now.astimezone(zone_named(zone or "UTC")).date(),
        "at": now,
    }
    if rows := [{**row, "pair_id": pair_id, "about_id": about_id} for pair_id, about_id in about]:
        session.execute(_ADD, rows)


def list_concerning(
    session: Session, team_id: str, user_id: str, *, limit: int, offset: int = 0, changes_only: bool = False
) -> Sequence[Noted]:
    """What concerns somebody, the latest first: their pairs, the programs that they were in then, and themselves."""
    of_these = {"team_id": team_id, "user_id": user_id, "most": limit, "start": offset}
    rows = session.execute(_CHANGES_CONCERNING if changes_only else _CONCERNING, of_these)
    return [Noted(*row) for row in rows]


def was_removed(session: Session, team_id: str, program_id: int, user_id: str, *, since: datetime) -> bool:
    """Whether somebody has ceased to be a coordinator of a program since then."""
    of_these = {"team_id": team_id, "program_id": program_id, "user_id": user_id, "since": since}
    return session.scalar(_WAS_REMOVED, of_these) is not None
