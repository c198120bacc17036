"""What is owed, for whoever operates the bot: no words here, and no team left out."""

from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from bot.domain.delivery import DeliveryState as State
from storage import lanes
from storage.tables import Delivery, Workspace

OPEN = (State.PLANNED, State.SENDING, State.UNCERTAIN)


def count_owed(session: Session) -> list[tuple[str, str, int]]:
    """(state, kind, number) of the deliveries that are not done."""
    rows = session.execute(
        select(Delivery.state, Delivery.kind, func.count())
        .where(Delivery.state.in_(OPEN))
        .group_by(Delivery.state, Delivery.kind)
    )
    return [(state, kind, number) for state, kind, number in rows]


def find_oldest_due(session: Session, *, now: datetime) -> datetime | None:
    """Since when the message that is due the longest has been due; workspaces that are cut off do not count."""
    return session.scalar(
        select(func.min(Delivery.send_after))
        .join(Workspace, Workspace.team_id == Delivery.team_id)
        .where(Delivery.state == State.PLANNED, Delivery.send_after <= now, Workspace.disconnected_at.is_(None))
    )


def list_unfinished(session: Session, *, limit: int) -> list[Delivery]:
    """What is owed, uncertain or failed, what was due first at the top."""
    rows = session.scalars(
        select(Delivery)
        .where(Delivery.state.in_([*OPEN, State.FAILED]))
        .order_by(Delivery.send_after, Delivery.id)
        .limit(limit)
    )
    return list(rows)


def mark_retried(session: Session, delivery: Delivery, *, now: datetime) -> bool:
    """Have something sent, or looked for if it is uncertain, at once. The caller has locked the lane."""
    for before, after in ((State.FAILED, State.PLANNED), (State.PLANNED,) * 2, (State.UNCERTAIN,) * 2):
        done = session.scalar(
            update(Delivery)
            .where(Delivery.id == delivery.id, Delivery.state == before)
            .values(state=after, send_after=now, reason=None)
            .returning(Delivery.id)
        )
        if done is not None:
            lanes.wake(session, delivery.team_id, now)
            return True
    return False


def mark_cancelled_by_hand(session: Session, delivery: Delivery, *, reason: str) -> bool:
    done = session.scalar(
        update(Delivery)
        .where(Delivery.id == delivery.id, Delivery.state.in_([State.PLANNED, State.UNCERTAIN, State.FAILED]))
        .values(state=State.CANCELLED, reason=reason)
        .returning(Delivery.id)
    )
    return done is not None
