"""Lanes: the deliveries of one workspace, which one replica at a time drains, so that order and Slack's limits hold.

Leases are told by each replica's own clock, also on PostgreSQL. A replica whose clock is wrong can take a lane too
early or leave it too long, but it can lose or double nothing: a delivery is sent by whoever changes its row from
`planned` to `sending`, results name their attempt, and how long an uncertain one has to settle is told by a steady
clock.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import bindparam, func, literal_column, or_, select, update
from sqlalchemy.orm import Session

from bot.domain.delivery import DeliveryState as State
from storage.tables import Delivery, Lane, Workspace
from storage.types import UtcDateTime

_lane = Lane.__table__.c
_delivery = Delivery.__table__.c
_THIS = _lane.team_id == bindparam("team")
_NOW = bindparam("now", type_=UtcDateTime())
_UNTIL = bindparam("until", type_=UtcDateTime())

_WAKE = (
    update(Lane.__table__).where(_THIS, or_(_lane.ready_at.is_(None), _lane.ready_at > _UNTIL)).values(ready_at=_UNTIL)
)
_LOCK = select(_lane.failures).where(_THIS).with_for_update(key_share=True)
_LOCK_IF_FREE = select(_lane.team_id).where(_THIS).with_for_update(key_share=True, skip_locked=True)
_EXTEND = (
    update(Lane.__table__)
    .where(_THIS, _lane.owner == bindparam("me"), _lane.lease_until > _NOW)
    .values(lease_until=_UNTIL)
    .returning(_lane.team_id)
)
_HEALTHY = update(Lane.__table__).where(_THIS, _lane.failures > 0).values(failures=0, not_before=None)
_HOLD = update(Lane.__table__).where(_THIS).values(not_before=_UNTIL, failures=_lane.failures + bindparam("more"))
_READY = (
    select(_lane.team_id)
    .join(Workspace.__table__, Workspace.team_id == _lane.team_id)
    .where(
        _lane.ready_at <= _NOW,
        or_(_lane.not_before.is_(None), _lane.not_before <= _NOW),
        or_(_lane.lease_until.is_(None), _lane.lease_until <= _NOW, _lane.lease_until > _UNTIL),
        _lane.team_id.not_in(bindparam("besides", expanding=True)),
        Workspace.disconnected_at.is_(None),
    )
    .order_by(_lane.ready_at)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True, of=Lane.__table__)
)
# Those that are being drained are among them: whether there is anything to do besides is found when they are claimed.
IS_ANY_READY = (
    select(literal_column("1"))
    .join_from(Lane.__table__, Workspace.__table__, Workspace.team_id == _lane.team_id)
    .where(
        _lane.ready_at <= _NOW,
        or_(_lane.not_before.is_(None), _lane.not_before <= _NOW),
        Workspace.disconnected_at.is_(None),
    )
    .exists()
)
_TAKE = (
    update(Lane.__table__)
    .where(_lane.team_id.in_(bindparam("teams", expanding=True)))
    .values(owner=bindparam("me"), lease_until=_UNTIL)
)
_LEFT_HALF_SENT = (
    update(Delivery.__table__)
    .where(_delivery.team_id.in_(bindparam("teams", expanding=True)), _delivery.state == State.SENDING)
    .values(state=State.UNCERTAIN, send_after=_NOW)
)
_HELD = select(_lane.team_id).where(_THIS, _lane.owner == bindparam("me")).with_for_update()
_NEXT_DUE = select(func.min(_delivery.send_after)).where(
    _delivery.team_id == bindparam("team"), _delivery.state == State.PLANNED
)
_GIVE_BACK = update(Lane.__table__).where(_THIS).values(owner=None, lease_until=None, ready_at=_UNTIL)


def wake(session: Session, team_id: str, at: datetime) -> None:
    """Make a lane ready by then. Only for whoever holds a lock on it, as a new delivery's foreign key does.

    Otherwise the replica that is giving the lane back at this moment would neither see the delivery nor be seen.
    """
    session.execute(_WAKE, {"team": team_id, "until": at})


def lock(session: Session, team_id: str) -> int:
    """Before changing deliveries that others may be changing too: lane first, so that nobody waits in a circle.

    Gives how often in a row it has failed.
    """
    failures: int = session.execute(_LOCK, {"team": team_id}).scalar_one()
    return failures


def lock_if_free(session: Session, team_id: str) -> bool:
    """As `lock`, unless somebody else holds it: perhaps a replica that has been frozen, for whom nobody should wait."""
    return session.scalar(_LOCK_IF_FREE, {"team": team_id}) is not None


def claim(
    session: Session,
    *,
    owner: str,
    now: datetime,
    lease: timedelta,
    longest: timedelta,
    limit: int,
    besides: Sequence[str] = (),
) -> list[str]:
    """Take workspaces that have something due and nobody at work, `besides` some; give their team ids.

    `longest` is the longest lease that any replica may be set to: one that ends later was given by a clock that ran
    ahead, perhaps to a replica now dead, and is not waited for.
    Whatever an earlier owner left half sent becomes uncertain: it may have arrived.
    """
    teams = list(session.scalars(_READY, {"now": now, "until": now + longest, "besides": list(besides), "most": limit}))
    if teams:
        session.execute(_TAKE, {"teams": teams, "me": owner, "until": now + lease})
        session.execute(_LEFT_HALF_SENT, {"teams": teams, "now": now})
    return teams


def extend_lease(session: Session, team_id: str, *, owner: str, now: datetime, lease: timedelta) -> bool:
    """Keep a lane for longer; false when it has meanwhile been lost."""
    kept = session.execute(_EXTEND, {"team": team_id, "me": owner, "now": now, "until": now + lease})
    return kept.first() is not None


def release(session: Session, team_id: str, *, owner: str) -> None:
    """Give a lane back, ready again when the next of its messages is due."""
    if session.scalar(_HELD, {"team": team_id, "me": owner}) is None:
        return
    # Only now, with the lane's row locked: a message added meanwhile is seen here, or wakes the lane after us.
    session.execute(_GIVE_BACK, {"team": team_id, "until": session.scalar(_NEXT_DUE, {"team": team_id})})


def hold(session: Session, team_id: str, *, until: datetime, failed: bool) -> None:
    """Leave a lane alone until then: Slack asked for it, or failed so often that asking at once is no use."""
    session.execute(_HOLD, {"team": team_id, "until": until, "more": int(failed)})


def mark_healthy(session: Session, team_id: str) -> None:
    session.execute(_HEALTHY, {"team": team_id})
