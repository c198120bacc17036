"""What is owed, for whoever operates the bot: no words here, and no team left out."""

from collections import Counter
from datetime import datetime, timedelta

from sqlalchemy import bindparam, func, or_, select, update
from sqlalchemy.orm import Session

from bot.domain.delivery import DeliveryState as State
from storage import lanes
from storage.tables import Delivery, Item, Lane, Program, Workspace
from storage.types import UtcDateTime

OPEN = (State.PLANNED, State.SENDING, State.UNCERTAIN)

_NOW = bindparam("now", type_=UtcDateTime())
_OWED = (
    select(Delivery.state, Delivery.kind, func.count())
    .where(Delivery.state.in_(OPEN))
    .group_by(Delivery.state, Delivery.kind)
)
_OLDEST_DUE = (
    select(func.min(Delivery.send_after))
    .join(Workspace, Workspace.team_id == Delivery.team_id)
    .where(Delivery.state == State.PLANNED, Delivery.send_after <= _NOW, Workspace.disconnected_at.is_(None))
)
_LEASED = select(Lane.team_id).where(Lane.lease_until > _NOW).limit(1)
_WAITING = (
    select(func.count())
    .select_from(Item)
    .where(Item.closed_at.is_(None), Item.due_at <= _NOW, or_(Item.expires_at.is_(None), Item.expires_at > _NOW))
)
_PROGRAMS = (
    select(Program.rhythm, Program.digest_channel.is_not(None), func.count())
    .where(Program.ends_on >= bindparam("today"), Program.own_pair_id.is_(None))
    .group_by(Program.rhythm, Program.digest_channel.is_not(None))
)
_UNFINISHED = (
    select(Delivery)
    .where(Delivery.state.in_([*OPEN, State.FAILED]))
    .order_by(Delivery.send_after, Delivery.id)
    .limit(bindparam("most"))
)
_deliveries = Delivery.__table__.c
_RETRY = (
    update(Delivery.__table__)
    .where(_deliveries.id == bindparam("this"), _deliveries.state == bindparam("before"))
    .values(state=bindparam("after"), send_after=_NOW, reason=None)
    .returning(_deliveries.id)
)
_CANCEL = (
    update(Delivery.__table__)
    .where(
        _deliveries.id == bindparam("this"),
        _deliveries.state.in_([State.PLANNED, State.UNCERTAIN, State.FAILED]),
    )
    .values(state=State.CANCELLED, reason=bindparam("why"))
    .returning(_deliveries.id)
)


def count_owed(session: Session) -> list[tuple[str, str, int]]:
    """(state, kind, number) of the deliveries that are not done."""
    return [(state, kind, number) for state, kind, number in session.execute(_OWED)]


def find_oldest_due(session: Session, *, now: datetime) -> datetime | None:
    """Since when the message that is due the longest has been due; workspaces that are cut off do not count."""
    return session.scalar(_OLDEST_DUE, {"now": now})


def is_leased(session: Session, *, now: datetime) -> bool:
    """Whether a bot is at work on some workspace's messages."""
    return session.scalar(_LEASED, {"now": now}) is not None


def count_programs(session: Session, *, now: datetime) -> tuple[Counter[str], int]:
    """How many programs that are not over have each rhythm, and how many post their digest in a channel."""
    rhythms: Counter[str] = Counter()
    in_channel = 0
    for rhythm, has_channel, number in session.execute(_PROGRAMS, {"today": (now - timedelta(days=1)).date()}):
        rhythms[rhythm] += number
        in_channel += number if has_channel else 0
    return rhythms, in_channel


def count_waiting(session: Session, *, now: datetime) -> int:
    """How many things wait for somebody: not of which kind, which in a small workspace would tell who does what."""
    return session.scalar(_WAITING, {"now": now}) or 0


def list_unfinished(session: Session, *, limit: int) -> list[Delivery]:
    """What is owed, uncertain or failed, what was due first at the top."""
    return list(session.scalars(_UNFINISHED, {"most": limit}))


def mark_retried(session: Session, delivery: Delivery, *, now: datetime) -> bool:
    """Have something sent, or looked for if it is uncertain, at once. The caller has locked the lane."""
    for before, after in ((State.FAILED, State.PLANNED), (State.PLANNED,) * 2, (State.UNCERTAIN,) * 2):
        this = {"this": delivery.id, "before": before, "after": after, "now": now}
        if session.scalar(_RETRY, this) is not None:
            lanes.wake(session, delivery.team_id, now)
            return True
    return False


def mark_cancelled_by_hand(session: Session, delivery: Delivery, *, reason: str) -> bool:
    return session.scalar(_CANCEL, {"this": delivery.id, "why": reason}) is not None
