"""Returns from Slack that have installed the app: each state is good for one of them."""

import hashlib
from datetime import datetime

from sqlalchemy import bindparam, delete, exists, select
from sqlalchemy.orm import Session

from storage.sql import insert
from storage.tables import InstallReturn
from storage.types import UtcDateTime

_returns = InstallReturn.__table__.c
_LATE = (
    select(_returns.digest)
    .where(_returns.expires_at <= bindparam("now", type_=UtcDateTime()))
    .with_for_update(skip_locked=True)
)
_FORGET_LATE = delete(InstallReturn.__table__).where(_returns.digest.in_(_LATE))
_IS_USED = select(exists().where(_returns.digest == bindparam("digest")))
_USE = insert(InstallReturn.__table__).on_conflict_do_nothing(index_elements=["digest"]).returning(_returns.digest)


def _digest(state: str) -> str:
    return hashlib.sha256(state.encode()).hexdigest()


def is_used(session: Session, state: str) -> bool:
    """Whether somebody has come back with it."""
    return bool(session.scalar(_IS_USED, {"digest": _digest(state)}))


def use(session: Session, state: str, *, until: datetime, now: datetime) -> bool:
    """Note that somebody has come back with it; false when somebody had already, and of two at once for one of them.

    It is remembered `until` it is good no more.
    """
    session.execute(_FORGET_LATE, {"now": now})
    return session.scalar(_USE, {"digest": _digest(state), "expires_at": until}) is not None
