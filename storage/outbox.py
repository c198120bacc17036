"""The outbox: what the bot owes somebody. What becomes of each message is in `deliveries.py`.

A row is added in the same transaction as the change that caused it, so neither can exist without the other.
"""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from bot.domain.delivery import DeliveryState as State
from storage import lanes
from storage.sql import insert
from storage.tables import Delivery
from storage.types import UtcDateTime

_deliveries = Delivery.__table__.c
_NOW = bindparam("now", type_=UtcDateTime())
_ADD = (
    insert(Delivery.__table__)
    .on_conflict_do_nothing(index_elements=["team_id", "dedupe"])
    .returning(_deliveries.send_after)
)
NEXT_DUE = select(func.min(Delivery.send_after)).where(Delivery.state == State.PLANNED, Delivery.send_after > _NOW)


@dataclass(frozen=True, slots=True)
class Owed:
    """A message to somebody's direct messages (`user_id`) or to a channel (`channel_id`).

    `subject_id` is the program that it is about, or 0. `dedupe` is what makes it the same message: adding it again adds
    nothing.
    """

    kind: str
    subject_id: int
    dedupe: str
    user_id: str | None = None
    channel_id: str | None = None
    send_after: datetime | None = None
    expires_at: datetime | None = None


def _row(team_id: str, owed: Owed, now: datetime) -> dict[str, Any]:
    return {
        "token": uuid.uuid4().hex,
        "team_id": team_id,
        "user_id": owed.user_id,
        "channel_id": owed.channel_id,
        "kind": owed.kind,
        "subject_id": owed.subject_id,
        "dedupe": owed.dedupe,
        "state": State.PLANNED,
        "send_after": owed.send_after or now,
        "expires_at": owed.expires_at,
        "attempt": 0,
        "created_at": now,
    }


def add(session: Session, team_id: str, owed: Owed, *, now: datetime) -> bool:
    """Owe somebody a message; say whether it was not owed already."""
    moment = session.scalar(_ADD, _row(team_id, owed, now))
    if moment is not None:
        lanes.wake(session, team_id, moment)
    return moment is not None


def add_all(session: Session, team_id: str, owed: Sequence[Owed], *, now: datetime) -> int:
    """Owe several messages at once; say how many were not owed already."""
    if not owed:
        return 0
    added = session.execute(_ADD, [_row(team_id, each, now) for each in owed])
    moments = added.scalars().all()
    if moments:
        lanes.wake(session, team_id, min(moments))
    return len(moments)
