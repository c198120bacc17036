"""The outbox: what the bot owes somebody. What becomes of each message is in `deliveries.py`.

A row is added in the same transaction as the change that caused it, so neither can exist without the other.
"""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.orm import Session

from bot.domain.delivery import DeliveryState as State
from bot.domain.delivery import Why
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
_CANCEL = (
    update(Delivery.__table__)
    .where(
        _deliveries.team_id == bindparam("team"),
        _deliveries.kind.in_(bindparam("kinds", expanding=True)),
        _deliveries.subject_id == bindparam("subject"),
        _deliveries.state == State.PLANNED,
    )
    .values(state=State.CANCELLED, reason=bindparam("why"))
)
_RESTORE = (
    update(Delivery.__table__)
    .where(
        _deliveries.team_id == bindparam("team"),
        _deliveries.kind.in_(bindparam("kinds", expanding=True)),
        _deliveries.subject_id == bindparam("subject"),
        _deliveries.state == State.CANCELLED,
        _deliveries.reason == bindparam("why"),
        _deliveries.send_after > bindparam("after", type_=UtcDateTime()),
    )
    .values(state=State.PLANNED, reason=None)
    .returning(_deliveries.send_after)
)
_STATES = select(Delivery.state).where(
    Delivery.team_id == bindparam("team"),
    Delivery.kind == bindparam("this_kind"),
    Delivery.subject_id == bindparam("subject"),
)
_STILL_PLANNED = (
    select(Delivery.id)
    .where(
        Delivery.team_id == bindparam("team"),
        Delivery.kind == bindparam("this_kind"),
        Delivery.subject_id == bindparam("subject"),
        Delivery.user_id == bindparam("user"),
        Delivery.state == State.PLANNED,
    )
    .limit(1)
)
_HURRY = (
    update(Delivery.__table__)
    .where(
        _deliveries.team_id == bindparam("team"),
        _deliveries.pair_id == bindparam("pair"),
        _deliveries.state == State.PLANNED,
        _deliveries.reason == Why.PAUSED,
    )
    .values(send_after=_NOW)
)
_HURRY_MEMBER = (
    update(Delivery.__table__)
    .where(
        _deliveries.team_id == bindparam("team"),
        _deliveries.user_id == bindparam("user"),
        _deliveries.state == State.PLANNED,
        _deliveries.reason.is_not(None),
        _deliveries.send_after > _NOW,
    )
    .values(send_after=_NOW)
)
_SENT = (
    select(Delivery)
    .where(
        Delivery.team_id == bindparam("team"),
        Delivery.kind.in_(bindparam("kinds", expanding=True)),
        Delivery.subject_id == bindparam("subject"),
        Delivery.state == State.SENT,
    )
    .order_by(Delivery.id)
)
_EARLIER = (
    select(Delivery)
    .where(
        Delivery.team_id == bindparam("team"),
        Delivery.user_id == bindparam("member"),
        Delivery.kind.in_(bindparam("kinds", expanding=True)),
        Delivery.subject_id == bindparam("subject"),
        Delivery.id < bindparam("this"),
    )
    .order_by(Delivery.id)
)
_NEXT_DUE = select(func.min(Delivery.send_after)).where(Delivery.state == State.PLANNED, Delivery.send_after > _NOW)


@dataclass(frozen=True, slots=True)
class Owed:
    """A message to somebody's direct messages (`user_id`) or to a channel (`channel_id`).

    `subject_id` is the prompt, response, pair or program that the kind is about. `dedupe` is what makes it the same
    message: adding it again adds nothing.
    """

    kind: str
    subject_id: int
    dedupe: str
    user_id: str | None = None
    channel_id: str | None = None
    pair_id: int | None = None
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
        "pair_id": owed.pair_id,
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


def add_unless_planned(session: Session, team_id: str, owed: Owed, *, now: datetime) -> None:
    """Owe somebody a message, unless one like it about the same subject is still to leave."""
    lanes.lock(session, team_id)  # whoever takes it to send it has to wait: it leaves after this change
    these = {"team": team_id, "this_kind": owed.kind, "subject": owed.subject_id, "user": owed.user_id}
    if session.scalar(_STILL_PLANNED, these) is None:
        add(session, team_id, owed, now=now)


def cancel(session: Session, team_id: str, *, kinds: tuple[str, ...], subject_id: int, reason: str) -> None:
    """Take back what has not left yet."""
    session.execute(_CANCEL, {"team": team_id, "kinds": kinds, "subject": subject_id, "why": reason})


def restore(
    session: Session, team_id: str, *, kinds: tuple[str, ...], subject_id: int, reason: str, after: datetime
) -> None:
    """Owe again what was taken back for this reason and was to leave after that moment."""
    these = {"team": team_id, "kinds": kinds, "subject": subject_id, "why": reason, "after": after}
    moments = session.scalars(_RESTORE, these).all()
    if moments:
        lanes.wake(session, team_id, min(moments))


def list_states(session: Session, team_id: str, *, kind: str, subject_id: int) -> list[State]:
    """How far each message of a kind about something has come."""
    return list(session.scalars(_STATES, {"team": team_id, "this_kind": kind, "subject": subject_id}))


def hurry(session: Session, team_id: str, *, pair_id: int, now: datetime) -> None:
    """The pair goes on, or has ended: what was kept over its pause is asked about at once."""
    lanes.lock(session, team_id)
    session.execute(_HURRY, {"team": team_id, "pair": pair_id, "now": now})
    lanes.wake(session, team_id, now)


def hurry_member(session: Session, team_id: str, user_id: str, *, now: datetime) -> None:
    """Their time has changed: whatever was told to wait is asked about at once."""
    lanes.lock(session, team_id)
    session.execute(_HURRY_MEMBER, {"team": team_id, "user": user_id, "now": now})
    lanes.wake(session, team_id, now)


def find_sent(session: Session, team_id: str, *, kinds: tuple[str, ...], subject_id: int) -> list[Delivery]:
    """Messages about something that people have in front of them, oldest first."""
    return list(session.scalars(_SENT, {"team": team_id, "kinds": kinds, "subject": subject_id}))


def list_about(session: Session, delivery: Delivery, *, kinds: tuple[str, ...]) -> list[Delivery]:
    """Earlier messages of these kinds to the same person about the same subject, whatever became of them."""
    earlier = {
        "team": delivery.team_id,
        "member": delivery.user_id,
        "kinds": kinds,
        "subject": delivery.subject_id,
        "this": delivery.id,
    }
    return list(session.scalars(_EARLIER, earlier))


def find_next_due(session: Session, *, now: datetime) -> datetime | None:
    """When the next message after `now` is due, whatever workspace it is for."""
    return session.scalar(_NEXT_DUE, {"now": now})
