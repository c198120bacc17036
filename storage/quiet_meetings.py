"""Who wants nothing before and after the meetings of a pair. For themselves alone."""

from sqlalchemy import bindparam, delete, select
from sqlalchemy.orm import Session

from storage.sql import insert
from storage.tables import Pair, QuietMeetings

_quiet = QuietMeetings.__table__.c
_OF_SOMEBODY = (_quiet.team_id == bindparam("team"), _quiet.user_id == bindparam("who"))
_THIS = (*_OF_SOMEBODY, _quiet.pair_id == bindparam("pair"))
_FIND = select(_quiet.pair_id).where(*_THIS)
_LIST = select(_quiet.pair_id).where(*_OF_SOMEBODY).order_by(_quiet.pair_id)
_ADD = insert(QuietMeetings.__table__).on_conflict_do_nothing().returning(_quiet.pair_id)
_REMOVE = delete(QuietMeetings.__table__).where(*_THIS).returning(_quiet.pair_id)
_ERASE = delete(QuietMeetings.__table__).where(*_OF_SOMEBODY)
_FORGET = delete(QuietMeetings.__table__).where(
    _quiet.team_id == bindparam("team"), _quiet.pair_id == bindparam("pair")
)


def is_quiet(session: Session, team_id: str, pair_id: int, user_id: str) -> bool:
    return session.scalar(_FIND, {"team": team_id, "pair": pair_id, "who": user_id}) is not None


def list_pair_ids(session: Session, team_id: str, user_id: str) -> list[int]:
    """The pairs in which somebody has switched it off."""
    return list(session.scalars(_LIST, {"team": team_id, "who": user_id}))


def add(session: Session, pair: Pair, user_id: str) -> bool:
    """Say whether this call did it."""
    return session.scalar(_ADD, {"pair_id": pair.id, "user_id": user_id, "team_id": pair.team_id}) is not None


def remove(session: Session, pair: Pair, user_id: str) -> bool:
    """Say whether this call did it."""
    return session.scalar(_REMOVE, {"team": pair.team_id, "pair": pair.id, "who": user_id}) is not None


def erase(session: Session, team_id: str, user_id: str) -> None:
    session.execute(_ERASE, {"team": team_id, "who": user_id})


def forget(session: Session, pair: Pair) -> None:
    session.execute(_FORGET, {"team": pair.team_id, "pair": pair.id})
