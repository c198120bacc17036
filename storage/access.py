"""The access log: what coordinators read and changed, for the people whom it concerns."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from storage.tables import Access, Pair


def add(
    session: Session,
    team_id: str,
    *,
    actor_id: str,
    action: str,
    program_id: int,
    now: datetime,
    pair_id: int | None = None,
) -> None:
    session.add(
        Access(team_id=team_id, actor_id=actor_id, action=action, program_id=program_id, pair_id=pair_id, at=now)
    )


def list_concerning(session: Session, team_id: str, user_id: str, *, limit: int) -> Sequence[Access]:
    """The latest entries about somebody's pairs, and about the programs these are in."""
    mine = or_(Pair.mentor_id == user_id, Pair.mentee_id == user_id)
    pair_ids = select(Pair.id).where(Pair.team_id == team_id, mine)
    program_ids = select(Pair.program_id).where(Pair.team_id == team_id, mine)
    rows = session.scalars(
        select(Access)
        .where(
            Access.team_id == team_id,
            or_(Access.pair_id.in_(pair_ids), Access.pair_id.is_(None) & Access.program_id.in_(program_ids)),
        )
        .order_by(Access.at.desc(), Access.id.desc())
        .limit(limit)
    )
    return rows.all()
