"""The outbox: what the bot owes somebody, and what became of each message; `bot/domain/delivery.py` tells the states.

A row is added in the same transaction as the change that caused it, so neither can exist without the other.
"""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import PAUSED
from bot.domain.delivery import DeliveryState as State
from storage import lanes, letters
from storage.database import Database
from storage.letters import Letter
from storage.sql import Prepared, Writing, core, execute
from storage.tables import Delivery, Workspace
from storage.types import UtcDateTime

_NOW = bindparam("now", type_=UtcDateTime())
_SINCE = bindparam("since", type_=UtcDateTime())


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


_ADD = Prepared(
    lambda insert: (
        insert(core(Delivery))
        .on_conflict_do_nothing(index_elements=["team_id", "dedupe"])
        .returning(core(Delivery).c.send_after)
    )
)


async def add(session: Writing, team_id: str, owed: Owed, *, now: datetime) -> bool:
    """Owe somebody a message; say whether it was not owed already."""
    moment = await session.scalar(_ADD.on(session), _row(team_id, owed, now))
    if moment is not None:
        await lanes.wake(session, team_id, moment)
    return moment is not None


async def add_all(session: AsyncSession, team_id: str, owed: Sequence[Owed], *, now: datetime) -> int:
    """Owe several messages at once; say how many were not owed already."""
    if not owed:
        return 0
    added = await execute(session, _ADD.on(session), [_row(team_id, each, now) for each in owed])
    moments = added.scalars().all()
    if moments:
        await lanes.wake(session, team_id, min(moments))
    return len(moments)


async def add_unless_planned(session: AsyncSession, team_id: str, owed: Owed, *, now: datetime) -> None:
    """Owe somebody a message, unless one like it about the same subject is still to leave."""
    await lanes.lock(session, team_id)  # whoever takes it to send it has to wait: it leaves after this change
    planned = await session.scalar(
        select(Delivery.id)
        .where(
            Delivery.team_id == team_id,
            Delivery.kind == owed.kind,
            Delivery.subject_id == owed.subject_id,
            Delivery.user_id == owed.user_id,
            Delivery.state == State.PLANNED,
        )
        .limit(1)
    )
    if planned is None:
        await add(session, team_id, owed, now=now)


_deliveries = core(Delivery).c
_CANCEL = (
    update(core(Delivery))
    .where(
        _deliveries.team_id == bindparam("team"),
        _deliveries.kind.in_(bindparam("kinds", expanding=True)),
        _deliveries.subject_id == bindparam("subject"),
        _deliveries.state == State.PLANNED,
    )
    .values(state=State.CANCELLED, reason=bindparam("why"))
)


async def cancel(session: Writing, team_id: str, *, kinds: tuple[str, ...], subject_id: int, reason: str) -> None:
    """Take back what has not left yet."""
    await session.execute(_CANCEL, {"team": team_id, "kinds": kinds, "subject": subject_id, "why": reason})


async def hurry(session: AsyncSession, team_id: str, *, pair_id: int, now: datetime) -> None:
    """The pair goes on: what was kept over its pause is asked about at once."""
    await lanes.lock(session, team_id)
    await session.execute(
        update(Delivery)
        .where(
            Delivery.team_id == team_id,
            Delivery.pair_id == pair_id,
            Delivery.state == State.PLANNED,
            Delivery.reason == PAUSED,
        )
        .values(send_after=now)
    )
    await lanes.wake(session, team_id, now)


async def find_sent(session: AsyncSession, team_id: str, *, kinds: tuple[str, ...], subject_id: int) -> list[Delivery]:
    """Messages about something that people have in front of them, oldest first."""
    rows = await session.scalars(
        select(Delivery)
        .where(
            Delivery.team_id == team_id,
            Delivery.kind.in_(kinds),
            Delivery.subject_id == subject_id,
            Delivery.state == State.SENT,
        )
        .order_by(Delivery.id)
    )
    return list(rows)


_DUE = (
    letters.SELECT.where(
        Delivery.team_id == bindparam("team"), Delivery.state == State.PLANNED, Delivery.send_after <= _NOW
    )
    .order_by(Delivery.send_after, Delivery.id)
    .limit(bindparam("most"))
)


async def list_due(db: Database, team_id: str, *, now: datetime, limit: int) -> list[Letter]:
    """Planned messages of a lane whose moment has come, oldest moment first."""
    rows = await db.glance(_DUE, {"team": team_id, "now": now, "most": limit})
    return [letters.read(row) for row in rows]


# --- one delivery's way through the states ---------------------------------------------------------------------------


_MARK_SENDING = (
    update(Delivery)
    # Told so that SQLite looks the rows up by id: it would rather go through all that is planned, of every workspace.
    .where(Delivery.id.in_(bindparam("ids", expanding=True)), Delivery.state.concat("") == State.PLANNED)
    .values(state=State.SENDING, attempt=Delivery.attempt + 1, sending_at=_NOW)
    .returning(Delivery.id, Delivery.attempt)
)


async def mark_sending(session: AsyncSession, deliveries: Sequence[Letter], *, now: datetime) -> list[Letter]:
    """Before the requests: from here on the messages may have arrived. Gives those that were still planned.

    They then hold their new attempt, which every later change of state asks for.
    """
    if not deliveries:
        return []
    rows = await execute(session, _MARK_SENDING, {"ids": [each.id for each in deliveries], "now": now})
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


async def mark_sent(session: AsyncSession, delivery: Letter, *, channel: str, ts: str, now: datetime) -> bool:
    return await mark_all_sent(session, [(delivery, channel, ts)], now=now) == 1


_MARK_SENT = (
    update(Delivery)
    .where(
        Delivery.id == bindparam("this"),
        Delivery.attempt == bindparam("which"),
        or_(Delivery.state == State.SENDING, Delivery.state == State.UNCERTAIN),
    )
    .values(state=State.SENT, channel_id=bindparam("channel"), ts=bindparam("at"), sent_at=_NOW, reason=None)
)


async def mark_all_sent(session: AsyncSession, sent: Sequence[tuple[Letter, str, str]], *, now: datetime) -> int:
    """Note (delivery, channel, ts) of messages that have arrived; says how many this call marked."""
    if not sent:
        return 0
    marked = await execute(
        session,
        _MARK_SENT,
        [
            {"this": each.id, "which": each.attempt, "channel": channel, "at": ts, "now": now}
            for each, channel, ts in sent
        ],
    )
    return marked.rowcount


async def mark_planned_again(session: AsyncSession, delivery: Letter, *, send_after: datetime) -> None:
    """The message surely did not arrive; try again, not before `send_after`. The caller has locked the lane."""
    await session.execute(
        update(Delivery)
        .where(*_this_attempt(delivery))
        .values(state=State.PLANNED, send_after=send_after, sending_at=None)
    )
    await lanes.wake(session, delivery.team_id, send_after)


async def mark_uncertain(session: AsyncSession, delivery: Letter, *, look_at: datetime) -> None:
    """The message may have arrived; look in the conversation, not before `look_at`."""
    await session.execute(
        update(Delivery).where(*_this_attempt(delivery)).values(state=State.UNCERTAIN, send_after=look_at)
    )


async def mark_failed(session: AsyncSession, delivery: Letter, *, reason: str) -> None:
    await session.execute(update(Delivery).where(*_this_attempt(delivery)).values(state=State.FAILED, reason=reason))


async def mark_waiting(session: AsyncSession, delivery: Letter, *, until: datetime, reason: str) -> None:
    """Not now: outside working hours, away."""
    await session.execute(
        update(Delivery)
        .where(Delivery.id == delivery.id, Delivery.state == State.PLANNED)
        .values(send_after=until, reason=reason)
    )


async def mark_cancelled(session: AsyncSession, delivery: Letter, *, reason: str) -> None:
    """No longer wanted."""
    state = State.EXPIRED if reason == "expired" else State.CANCELLED
    await session.execute(
        update(Delivery)
        .where(Delivery.id == delivery.id, Delivery.state == State.PLANNED)
        .values(state=state, reason=reason)
    )


async def mark_undrawable(session: AsyncSession, delivery: Letter, *, reason: str) -> None:
    """Its message could not be made; whoever operates the bot can have it tried again."""
    await session.execute(
        update(Delivery)
        .where(Delivery.id == delivery.id, Delivery.state == State.PLANNED)
        .values(state=State.FAILED, reason=reason)
    )


_UNCERTAIN = (
    letters.SELECT.join(Workspace, Workspace.team_id == Delivery.team_id)
    .where(Delivery.state == State.UNCERTAIN, Delivery.send_after <= _NOW, Workspace.disconnected_at.is_(None))
    .order_by(Delivery.send_after, Delivery.id)
    .limit(bindparam("most"))
)


async def list_uncertain(session: AsyncSession, *, now: datetime, limit: int) -> list[Letter]:
    """Messages that may have arrived, and are to be looked for by now."""
    rows = await execute(session, _UNCERTAIN, {"now": now, "most": limit})
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


async def list_sent_moments(
    db: Database, team_id: str, user_ids: Iterable[str], *, since: datetime, kinds: frozenset[str]
) -> dict[str, list[datetime]]:
    """When messages of these kinds reached somebody since then, or began to be on their way, by member."""
    rows = await db.glance(
        _SENT_MOMENTS, {"team": team_id, "members": list(user_ids), "kinds": list(kinds), "since": since}
    )
    moments: dict[str, list[datetime]] = {}
    for user_id, moment in rows:
        moments.setdefault(str(user_id), []).append(moment)
    return moments
