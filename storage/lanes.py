"""Lanes: the deliveries of one workspace, which one replica at a time drains, so that order and Slack's limits hold.

Leases are told by each replica's own clock, also on PostgreSQL. A replica whose clock is wrong can take a lane too
early or leave it too long, but it can lose or double nothing: a delivery is sent by whoever changes its row from
`planned` to `sending`, results name their attempt, and how long an uncertain one has to settle is told by a steady
clock.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import bindparam, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.delivery import DeliveryState as State
from bot.settings import LONGEST_LEASE
from storage.sql import Writing, execute
from storage.tables import Delivery, Lane, Workspace
from storage.types import UtcDateTime

_THIS = Lane.team_id == bindparam("team")
_NOW = bindparam("now", type_=UtcDateTime())
_UNTIL = bindparam("until", type_=UtcDateTime())

_WAKE = update(Lane).where(_THIS, or_(Lane.ready_at.is_(None), Lane.ready_at > _UNTIL)).values(ready_at=_UNTIL)
_LOCK = select(Lane.failures).where(_THIS).with_for_update(key_share=True)
_EXTEND = (
    update(Lane)
    .where(_THIS, Lane.owner == bindparam("me"), Lane.lease_until > _NOW)
    .values(lease_until=_UNTIL)
    .returning(Lane.team_id)
)
_HEALTHY = update(Lane).where(_THIS, Lane.failures > 0).values(failures=0, not_before=None)


async def wake(session: Writing, team_id: str, at: datetime) -> None:
    """Make a lane ready by then. Only for whoever holds a lock on it, as a new delivery's foreign key does.

    Otherwise the replica that is giving the lane back at this moment would neither see the delivery nor be seen.
    """
    await execute(session, _WAKE, {"team": team_id, "until": at})


async def lock(session: AsyncSession, team_id: str) -> int:
    """Before changing deliveries that others may be changing too: lane first, so that nobody waits in a circle.

    Gives how often in a row it has failed.
    """
    failures: int = (await execute(session, _LOCK, {"team": team_id})).scalar_one()
    return failures


async def claim(
    session: AsyncSession, *, owner: str, now: datetime, lease: timedelta, limit: int, besides: Sequence[str] = ()
) -> list[str]:
    """Take workspaces that have something due and nobody at work, `besides` some; give their team ids.

    Whatever an earlier owner left half sent becomes uncertain: it may have arrived.
    """
    rows = await session.scalars(
        select(Lane.team_id)
        .join(Workspace, Workspace.team_id == Lane.team_id)
        .where(
            Lane.ready_at <= now,
            or_(Lane.not_before.is_(None), Lane.not_before <= now),
            # A lease that ends later than any can was given by a clock that ran ahead, perhaps to a replica now dead.
            or_(
                Lane.lease_until.is_(None),
                Lane.lease_until <= now,
                Lane.lease_until > now + timedelta(seconds=LONGEST_LEASE),
            ),
            Lane.team_id.not_in(besides),
            Workspace.disconnected_at.is_(None),
        )
        .order_by(Lane.ready_at)
        .limit(limit)
        .with_for_update(skip_locked=True, of=Lane)
    )
    teams = list(rows)
    if teams:
        await session.execute(update(Lane).where(Lane.team_id.in_(teams)).values(owner=owner, lease_until=now + lease))
        await session.execute(
            update(Delivery)
            .where(Delivery.team_id.in_(teams), Delivery.state == State.SENDING)
            .values(state=State.UNCERTAIN, send_after=now)
        )
    return teams


async def extend_lease(session: AsyncSession, team_id: str, *, owner: str, now: datetime, lease: timedelta) -> bool:
    """Keep a lane for longer; false when it has meanwhile been lost."""
    kept = await execute(session, _EXTEND, {"team": team_id, "me": owner, "now": now, "until": now + lease})
    return kept.first() is not None


async def release(session: AsyncSession, team_id: str, *, owner: str) -> None:
    """Give a lane back, ready again when the next of its messages is due."""
    held = await session.scalar(
        select(Lane.team_id).where(Lane.team_id == team_id, Lane.owner == owner).with_for_update()
    )
    if held is None:
        return
    # Only now, with the lane's row locked: a message added meanwhile is seen here, or wakes the lane after us.
    next_due = await session.scalar(
        select(func.min(Delivery.send_after)).where(Delivery.team_id == team_id, Delivery.state == State.PLANNED)
    )
    await session.execute(
        update(Lane).where(Lane.team_id == team_id).values(owner=None, lease_until=None, ready_at=next_due)
    )


async def hold(session: AsyncSession, team_id: str, *, until: datetime, failed: bool) -> None:
    """Leave a lane alone until then: Slack asked for it, or failed so often that asking at once is no use."""
    await session.execute(
        update(Lane)
        .where(Lane.team_id == team_id)
        .values(not_before=until, failures=Lane.failures + 1 if failed else Lane.failures)
    )


async def mark_healthy(session: AsyncSession, team_id: str) -> None:
    await execute(session, _HEALTHY, {"team": team_id})
