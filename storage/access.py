"""The access log: what coordinators read and changed, for the people whom it concerns."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session

from bot.domain.access import CoordinatorAction
from bot.domain.actor import Actor
from storage.sql import insert
from storage.tables import Access, Pair

_ADD = insert(Access.__table__)
_IN_PAIR = (
    Pair.team_id == bindparam("team_id"),
    or_(Pair.mentor_id == bindparam("user_id"), Pair.mentee_id == bindparam("user_id")),
)
_CONCERNING = (
    select(Access)
    .where(
        Access.team_id == bindparam("team_id"),
        or_(
            Access.pair_id.in_(select(Pair.id).where(*_IN_PAIR)),
            Access.pair_id.is_(None) & Access.program_id.in_(select(Pair.program_id).where(*_IN_PAIR)),
        ),
    )
    .order_by(Access.at.desc(), Access.id.desc())
    .limit(bindparam("most"))
)


def add(
    session: Session,
    actor: Actor,
    action: CoordinatorAction,
    *,
    program_id: int,
    pair_id: int | None = None,
    now: datetime,
) -> None:
    """Note what somebody does about a pair, or about a whole program."""
    row = {"team_id": actor.team_id, "actor_id": actor.user_id, "action": action, "at": now}
    session.execute(_ADD, {**row, "program_id": program_id, "pair_id": pair_id})


def list_concerning(session: Session, team_id: str, user_id: str, *, limit: int) -> Sequence[Access]:
    """The latest entries about somebody's pairs, and about the programs these are in."""
    return session.scalars(_CONCERNING, {"team_id": team_id, "user_id": user_id, "most": limit}).all()
