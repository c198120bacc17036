"""One delivery's way through its states, for whoever sends it; `bot/domain/delivery.py` tells the states."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import bindparam, exists, func, or_, select, union_all, update
from sqlalchemy.orm import Session, contains_eager

from bot.domain import messages
from bot.domain.delivery import DeliveryState as State
from bot.domain.delivery import Why
from bot.domain.visits import Cause, Past
from storage import lanes
from storage.due import anything
from storage.tables import Delivery, VisitLine, Workspace
from storage.types import UtcDateTime

NO_VISITS: Mapping[int, Cause] = MappingProxyType({})

_delivery = Delivery.__table__.c
_NOW = bindparam("now", type_=UtcDateTime())
_SINCE = bindparam("since", type_=UtcDateTime())
_AFTER = bindparam("after", type_=UtcDateTime())

_WHOLE = (
    select(Delivery)
    .outerjoin(Delivery.member)
    .options(contains_eager(Delivery.member))
    .order_by(Delivery.send_after, Delivery.id)
    .limit(bindparam("most"))
)
# First which, and then the rest of each: PostgreSQL would bring together all that are due at one moment, and then sort.
_DUE = _WHOLE.where(
    Delivery.id.in_(
        select(Delivery.id)
        .where(
            Delivery.team_id == bindparam("team"),
            Delivery.state == State.PLANNED,
            Delivery.send_after <= _NOW,
            func.coalesce(Delivery.user_id, Delivery.channel_id).not_in(bindparam("besides", expanding=True)),
        )
        .order_by(Delivery.send_after, Delivery.id)
        .limit(bindparam("most"))
        .correlate(None)
    )
)
_UNCERTAIN = _WHOLE.join(Workspace, Workspace.team_id == Delivery.team_id).where(
    Delivery.state == State.UNCERTAIN, Delivery.send_after <= _NOW, Workspace.disconnected_at.is_(None)
)
IS_UNCERTAIN = anything(_UNCERTAIN, Workspace.team_id == Delivery.team_id)
_MARK_SENDING = (
    update(Delivery.__table__)
    # Told so that SQLite looks the rows up by id: it would rather go through all that is planned, of every workspace.
    .where(_delivery.id.in_(bindparam("ids", expanding=True)), _delivery.state.concat("") == State.PLANNED)
    .values(state=State.SENDING, attempt=_delivery.attempt + 1, sending_at=_NOW, cause=bindparam("why"))
    .returning(_delivery.id, _delivery.attempt)
)
_THIS_ATTEMPT = update(Delivery.__table__).where(
    _delivery.id == bindparam("this"),
    _delivery.attempt == bindparam("which"),
    or_(_delivery.state == State.SENDING, _delivery.state == State.UNCERTAIN),
)
_MARK_SENT = _THIS_ATTEMPT.values(
    state=State.SENT, channel_id=bindparam("channel"), ts=bindparam("at"), sent_at=_NOW, reason=None
)
_MARK_PLANNED_AGAIN = _THIS_ATTEMPT.values(state=State.PLANNED, send_after=_AFTER, sending_at=None)
_MARK_HELD = _MARK_PLANNED_AGAIN.values(reason=bindparam("why"))
_MARK_UNCERTAIN = _THIS_ATTEMPT.values(state=State.UNCERTAIN, send_after=_AFTER)
_MARK_FAILED = _THIS_ATTEMPT.values(state=State.FAILED, reason=bindparam("why"))
_STILL_PLANNED = update(Delivery.__table__).where(_delivery.id == bindparam("this"), _delivery.state == State.PLANNED)
_MARK_WAITING = _STILL_PLANNED.values(send_after=_AFTER, reason=bindparam("why"))
_MARK_UNWANTED = _STILL_PLANNED.values(state=bindparam("becomes"), reason=bindparam("why"))
# Told so that SQLite looks among their own messages: it would rather go through all visits, of every workspace.
_IS_VISIT = Delivery.kind.concat("") == messages.VISIT.name
_BEGUN = select(
    Delivery.user_id,
    Delivery.cause,
    func.coalesce(Delivery.sent_at, Delivery.sending_at, type_=UtcDateTime()),
    select(func.count()).where(VisitLine.delivery_id == Delivery.id).scalar_subquery(),
).where(
    Delivery.team_id == bindparam("team"),
    Delivery.user_id.in_(bindparam("members", expanding=True)),
    _IS_VISIT,
    Delivery.cause.is_not(None),
)
_VISITS = union_all(
    _BEGUN.where(Delivery.sent_at >= _SINCE),
    _BEGUN.where(
        Delivery.state.in_([State.SENDING, State.UNCERTAIN]), Delivery.sent_at.is_(None), Delivery.sending_at >= _SINCE
    ),
)
_HAS_SENT = select(
    exists().where(_delivery.team_id == bindparam("team"), _delivery.state == State.SENT, _delivery.sent_at >= _SINCE)
)
_UNDER_WAY = select(Delivery.user_id).where(
    Delivery.team_id == bindparam("team"),
    Delivery.user_id.in_(bindparam("members", expanding=True)),
    _IS_VISIT,
    Delivery.state.in_([State.PLANNED, State.SENDING, State.UNCERTAIN]),
    Delivery.sent_at.is_(None),
)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try at sending a delivery. A later one has another number, so what an old one says changes nothing."""

    delivery: Delivery
    number: int
    began_at: datetime

    @property
    def key(self) -> dict[str, int]:
        return {"this": self.delivery.id, "which": self.number}


def list_due(session: Session, team_id: str, *, now: datetime, limit: int) -> list[Delivery]:
    """Of each conversation of a lane the first planned message whose moment has come, oldest moment first.

    What somebody gets now decides whether there is room for more this week; and nobody's many hide another's one.
    """
    first: dict[str, Delivery] = {}
    while len(first) < limit:
        most = limit - len(first)
        rows = session.scalars(_DUE, {"team": team_id, "now": now, "most": most, "besides": list(first)}).all()
        for delivery in rows:
            first.setdefault(delivery.conversation, delivery)
        if len(rows) < most:  # else whoever has many due may hide others: look once more, besides those that are found
            break
    return sorted(first.values(), key=lambda each: (each.send_after, each.id))


def list_uncertain(session: Session, *, now: datetime, limit: int) -> list[Attempt]:
    """Messages that may have arrived, and are to be looked for by now."""
    rows = session.scalars(_UNCERTAIN, {"now": now, "most": limit})
    return [Attempt(each, each.attempt, each.sending_at or each.created_at) for each in rows]


def mark_sending(
    session: Session, deliveries: Sequence[Delivery], *, causes: Mapping[int, Cause] = NO_VISITS, now: datetime
) -> list[Attempt]:
    """Before the requests: from here on the messages may have arrived. Gives those that were still planned.

    `causes` are those of the visits among them, by id.
    """
    numbers: dict[int, int] = {}
    for cause in {causes.get(each.id) for each in deliveries}:
        ids = [each.id for each in deliveries if causes.get(each.id) == cause]
        numbers.update(tuple(row) for row in session.execute(_MARK_SENDING, {"ids": ids, "now": now, "why": cause}))
    return [Attempt(each, numbers[each.id], now) for each in deliveries if each.id in numbers]


def mark_sent(session: Session, attempt: Attempt, *, channel: str, ts: str, now: datetime) -> bool:
    return mark_all_sent(session, [(attempt, channel, ts)], now=now) == 1


def mark_all_sent(session: Session, sent: Sequence[tuple[Attempt, str, str]], *, now: datetime) -> int:
    """Note (attempt, channel, ts) of messages that have arrived; says how many this call marked."""
    if not sent:
        return 0
    rows = [{**attempt.key, "channel": channel, "at": ts, "now": now} for attempt, channel, ts in sent]
    marked: Any = session.execute(_MARK_SENT, rows)
    return int(marked.rowcount)


def mark_planned_again(session: Session, attempt: Attempt, *, send_after: datetime) -> None:
    """The message surely did not arrive; try again, not before `send_after`. The caller has locked the lane."""
    session.execute(_MARK_PLANNED_AGAIN, {**attempt.key, "after": send_after})
    lanes.wake(session, attempt.delivery.team_id, send_after)


def mark_held(session: Session, attempt: Attempt, *, until: datetime, reason: str) -> None:
    """Slack takes nothing now: after all that is due before `until`, try again. The caller has locked the lane."""
    session.execute(_MARK_HELD, {**attempt.key, "after": until, "why": reason})
    lanes.wake(session, attempt.delivery.team_id, until)


def has_sent(session: Session, team_id: str, *, since: datetime) -> bool:
    """Whether anything of a workspace has arrived since then."""
    return bool(session.scalar(_HAS_SENT, {"team": team_id, "since": since}))


def mark_uncertain(session: Session, attempt: Attempt, *, look_at: datetime) -> None:
    """The message may have arrived; look in the conversation, not before `look_at`."""
    session.execute(_MARK_UNCERTAIN, {**attempt.key, "after": look_at})


def mark_failed(session: Session, attempt: Attempt, *, reason: str) -> None:
    session.execute(_MARK_FAILED, {**attempt.key, "why": reason})


def mark_waiting(session: Session, delivery: Delivery, *, until: datetime, reason: str) -> None:
    """Not now: outside working hours, away."""
    session.execute(_MARK_WAITING, {"this": delivery.id, "after": until, "why": reason})


def mark_cancelled(session: Session, delivery: Delivery, *, reason: str) -> None:
    """No longer wanted."""
    state = State.EXPIRED if reason == Why.EXPIRED else State.CANCELLED
    session.execute(_MARK_UNWANTED, {"this": delivery.id, "becomes": state, "why": reason})


def mark_undrawable(session: Session, delivery: Delivery, *, reason: str) -> None:
    """Its message could not be made; whoever operates the bot can have it tried again."""
    session.execute(_MARK_UNWANTED, {"this": delivery.id, "becomes": State.FAILED, "why": reason})


def list_visits(session: Session, team_id: str, user_ids: Iterable[str], *, since: datetime) -> dict[str, list[Past]]:
    """Visits that reached these members since then, or began to be on their way, by member."""
    found: dict[str, list[Past]] = {}
    rows: Iterable[Any] = session.execute(_VISITS, {"team": team_id, "members": list(user_ids), "since": since})
    for user_id, cause, at, lines in rows:
        found.setdefault(user_id, []).append(Past(at, cause, lines))
    return found


def list_under_way(session: Session, team_id: str, user_ids: Iterable[str]) -> set[str]:
    """Those of these members to whom a visit is owed that has not arrived yet."""
    return set(session.scalars(_UNDER_WAY, {"team": team_id, "members": list(user_ids)}))
