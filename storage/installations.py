"""Installations under way: whoever sets out to Slack carries a state, which brings them back once and not for long."""

import hashlib
from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from storage.tables import InstallState


def _digest(state: str) -> str:
    """What is kept of a state: always as long, whatever somebody makes up, and no use to who reads the database."""
    return hashlib.sha256(state.encode(errors="replace")).hexdigest()


def add_state(session: Session, state: str, *, expires_at: datetime, now: datetime) -> None:
    """Expect somebody back until `expires_at`; those who never came are forgotten."""
    late = select(InstallState.digest).where(InstallState.expires_at <= now).with_for_update(skip_locked=True)
    session.execute(delete(InstallState).where(InstallState.digest.in_(late)))
    session.add(InstallState(digest=_digest(state), expires_at=expires_at))


def count_states(session: Session, *, now: datetime) -> int:
    """How many are expected back."""
    return session.scalar(select(func.count()).where(InstallState.expires_at > now)) or 0


def use_state(session: Session, state: str, *, now: datetime) -> bool:
    """Whether this state was given out, is not too old, and had not been used before; of two at once, one wins."""
    used = session.scalar(
        delete(InstallState)
        .where(InstallState.digest == _digest(state), InstallState.expires_at > now)
        .returning(InstallState.digest)
    )
    return used is not None
