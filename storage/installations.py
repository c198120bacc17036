"""Installations under way: whoever sets out to Slack carries a state, which brings them back once and not for long."""

import hashlib
from datetime import datetime

from sqlalchemy import bindparam, delete, func, select
from sqlalchemy.orm import Session

from storage.tables import InstallState
from storage.types import UtcDateTime

_NOW = bindparam("now", type_=UtcDateTime())
_LATE = select(InstallState.digest).where(InstallState.expires_at <= _NOW).with_for_update(skip_locked=True)
_states = InstallState.__table__.c
_FORGET_LATE = delete(InstallState.__table__).where(_states.digest.in_(_LATE))
_COUNT = select(func.count()).where(InstallState.expires_at > _NOW)
_USE = (
    delete(InstallState.__table__)
    .where(_states.digest == bindparam("digest"), _states.expires_at > _NOW)
    .returning(_states.digest)
)


def _digest(state: str) -> str:
    """What is kept of a state: always as long, whatever somebody makes up, and no use to who reads the database."""
    return hashlib.sha256(state.encode(errors="replace")).hexdigest()


def add_state(session: Session, state: str, *, expires_at: datetime, now: datetime) -> None:
    """Expect somebody back until `expires_at`; those who never came are forgotten."""
    session.execute(_FORGET_LATE, {"now": now})
    session.add(InstallState(digest=_digest(state), expires_at=expires_at))


def count_states(session: Session, *, now: datetime) -> int:
    """How many are expected back."""
    return session.scalar(_COUNT, {"now": now}) or 0


def use_state(session: Session, state: str, *, now: datetime) -> bool:
    """Whether this state was given out, is not too old, and had not been used before; of two at once, one wins."""
    return session.scalar(_USE, {"digest": _digest(state), "now": now}) is not None
