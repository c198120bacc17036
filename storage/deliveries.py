"""One delivery's way through its states, for whoever sends it; `bot/domain/delivery.py` tells the states."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, or_, select, update
from sqlalchemy.orm import Session

from bot.domain.delivery import DeliveryState as State
from storage import lanes, letters
from storage.letters import Letter
from storage.tables import Delivery, Workspace
from storage.types import UtcDateTime

_delivery = Delivery.__table__.c
_NOW = bindparam("now", type_=UtcDateTime())
_SINCE = bindparam("since", type_=UtcDateTime())

_DUE = (
    letters.SELECT.where(
        Delivery.team_id == bindparam("team"), Delivery.state == State.PLANNED, Delivery.send_after <= _NOW
    )
    .order_by(Delivery.send_after, Delivery.id)
    .limit(bindparam("most"))
)


def list_due(session: Session, team_id: str, *, now: datetime, limit: int) -> list[Letter]:
    """Planned messages of a lane whose moment has come, oldest moment first."""
    rows = session.execute(_DUE, {"team": team_id, "now": now, "most": limit})
    return [letters.read(row) for row in rows]


_MARK_SENDING = (
    update(Delivery.__table__)
    # Told so that SQLite looks the rows up by id: it would rather go through all that is planned, of every workspace.
    .where(_delivery.id.in_(bindparam("ids", expanding=True)), _delivery.state.concat("") == State.PLANNED)
    .values(state=State.SENDING, attempt=_delivery.attempt + 1, sending_at=_NOW)
    .returning(_delivery.id, _delivery.attempt)
)


def mark_sending(session: Session, deliveries: Sequence[Letter], *, now: datetime) -> list[Letter]:
    """Before the requests: from here on the messages may have arrived. Gives those that were still planned.

    They then hold their new attempt, which every later change of state asks for.
    """
    if not deliveries:
        return []
    rows = session.execute(_MARK_SENDING, {"ids": [each.id for each in deliveries], "now": now})
    attempts = {id: attempt for id, attempt in rows}
    marked = [each for each in deliveries if each.id in attempts]
    for each in marked:
        each.attempt, each.sending_at = attempts[each.id], now
    return marked


def _this_attempt(delivery: Letter) -> tuple[ColumnElement[bool], ...]:
    return (
        Delivery.id == delivery.id,
        Delivery.attempt == delivery.attempt,
        Delivery.state.in_([State.SENDING, State.UNCERTAIN]),
    )


def _still_planned(delivery: Letter) -> tuple[ColumnElement[bool], ...]:
    return Delivery.id == delivery.id, Delivery.state == State.PLANNED


def mark_sent(session: Session, delivery: Letter, *, channel: str, ts: str, now: datetime) -> bool:
    return mark_all_sent(session, [(delivery, channel, ts)], now=now) == 1


_MARK_SENT = (
    update(Delivery.__table__)
    .where(
        _delivery.id == bindparam("this"),
        _delivery.attempt == bindparam("which"),
        or_(_delivery.state == State.SENDING, _delivery.state == State.UNCERTAIN),
    )
    .values(state=State.SENT, channel_id=bindparam("channel"), ts=bindparam("at"), sent_at=_NOW, reason=None)
)


def mark_all_sent(session: Session, sent: Sequence[tuple[Letter, str, str]], *, now: datetime) -> int:
    """Note (delivery, channel, ts) of messages that have arrived; says how many this call marked."""
    if not sent:
        return 0
    marked: Any = session.execute(
        _MARK_SENT,
        [
            {"this": each.id, "which": each.attempt, "channel": channel, "at": ts, "now": now}
            for each, channel, ts in sent
        ],
    )
    return int(marked.rowcount)


def mark_planned_again(session: Session, delivery: Letter, *, send_after: datetime) -> None:
    """The message surely did not arrive; try again, not before `send_after`. The caller has locked the lane."""
    session.execute(
        update(Delivery)
        .where(*_this_attempt(delivery))
        .values(state=State.PLANNED, send_after=send_after, sending_at=None)
    )
    lanes.wake(session, delivery.team_id, send_after)


def mark_uncertain(session: Session, delivery: Letter, *, look_at: datetime) -> None:
    """The message may have arrived; look in the conversation, not before `look_at`."""
    session.execute(update(Delivery).where(*_this_attempt(delivery)).values(state=State.UNCERTAIN, send_after=look_at))


def mark_failed(session: Session, delivery: Letter, *, reason: str) -> None:
    session.execute(update(Delivery).where(*_this_attempt(delivery)).values(state=State.FAILED, reason=reason))


def mark_waiting(session: Session, delivery: Letter, *, until: datetime, reason: str) -> None:
    """Not now: outside working hours, away."""
    session.execute(update(Delivery).where(*_still_planned(delivery)).values(send_after=until, reason=reason))


def mark_cancelled(session: Session, delivery: Letter, *, reason: str) -> None:
    """No longer wanted."""
    state = State.EXPIRED if reason == "expired" else State.CANCELLED
    session.execute(update(Delivery).where(*_still_planned(delivery)).values(state=state, reason=reason))


def mark_undrawable(session: Session, delivery: Letter, *, reason: str) -> None:
    """Its message could not be made; whoever operates the bot can have it tried again."""
    session.execute(update(Delivery).where(*_still_planned(delivery)).values(state=State.FAILED, reason=reason))


_UNCERTAIN = (
    letters.SELECT.join(Workspace, Workspace.team_id == Delivery.team_id)
    .where(Delivery.state == State.UNCERTAIN, Delivery.send_after <= _NOW, Workspace.disconnected_at.is_(None))
    .order_by(Delivery.send_after, Delivery.id)
    .limit(bindparam("most"))
)


def list_uncertain(session: Session, *, now: datetime, limit: int) -> list[Letter]:
    """Messages that may have arrived, and are to be looked for by now."""
    rows = session.execute(_UNCERTAIN, {"now": now, "most": limit})
    return [letters.read(row) for row in rows]


_SENT_MOMENTS = select(
    Delivery.user_id, func.coalesce(Delivery.sent_at, Delivery.sending_at, type_=UtcDateTime())
).where(
    Delivery.team_id == bindparam("team"),
    Delivery.user_id.in_(bindparam("members", expanding=True)),
    Delivery.kind.in_(bindparam("kinds", expanding=True)),
    or_(
        (Delivery.state == State.SENT) & (Delivery.sent_at >= _SINCE),
        Delivery.state.in_([State.SENDING, State.UNCERTAIN]) & (Delivery.sending_at >= _SINCE),
    ),
)


def list_sent_moments(
    session: Session, team_id: str, user_ids: Iterable[str], *, since: datetime, kinds: frozenset[str]
) -> dict[str, list[datetime]]:
    """When messages of these kinds reached somebody since then, or began to be on their way, by member."""
    rows = session.execute(
        _SENT_MOMENTS, {"team": team_id, "members": list(user_ids), "kinds": list(kinds), "since": since}
    )
    moments: dict[str, list[datetime]] = {}
    for user_id, moment in rows:
        moments.setdefault(str(user_id), []).append(moment)
    return moments
