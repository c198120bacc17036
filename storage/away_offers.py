"""Offers to hold somebody's visits: nothing is kept of a status but the last day that was offered, in the item itself.

The day is the item's subject, as the number that `date.toordinal` gives.
"""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import String, bindparam, cast, select, update
from sqlalchemy.orm import Session

from bot.domain.items import AWAY_OFFER, Outcome
from storage.tables import Item
from storage.types import UtcDateTime

_items = Item.__table__.c
_THEIRS = (
    _items.team_id == bindparam("team"),
    _items.user_id == bindparam("user"),
    _items.kind == AWAY_OFFER.name,
    _items.subject_id > 0,
)
_OPEN = select(_items.subject_id).where(*_THEIRS, _items.closed_at.is_(None))
_ALL = select(_items.subject_id, _items.outcome).where(*_THEIRS).order_by(_items.id)
_FIND = (
    select(Item)
    .where(*_THEIRS, _items.subject_id == bindparam("day"))
    .with_for_update()
    .execution_options(populate_existing=True)
)
_NOW = bindparam("now", type_=UtcDateTime())
# The messages that brought one refer to it, so it stays without its day.
_FORGET = (
    update(Item.__table__)
    .where(*_THEIRS)
    .values(
        subject_id=0,
        dedupe=AWAY_OFFER.name + ":forgotten:" + cast(_items.id, String),
        closed_at=_NOW,
        outcome=Outcome.WITHDRAWN,
        redraw_at=_NOW,
    )
)


def find(session: Session, team_id: str, user_id: str, last: date) -> Item | None:
    """What they were offered until this day, so that nobody else changes it meanwhile."""
    return session.scalar(_FIND, {"team": team_id, "user": user_id, "day": last.toordinal()})


def list_open(session: Session, team_id: str, user_id: str) -> list[date]:
    """The last days of what they have neither taken nor let pass."""
    return [date.fromordinal(day) for day in session.scalars(_OPEN, {"team": team_id, "user": user_id})]


def list_all(session: Session, team_id: str, user_id: str) -> Sequence[tuple[date, Outcome | None]]:
    """All last days that they were offered, and how each has ended."""
    rows = session.execute(_ALL, {"team": team_id, "user": user_id})
    return [(date.fromordinal(day), outcome) for day, outcome in rows]


def forget(session: Session, team_id: str, user_id: str, *, now: datetime) -> None:
    """That they were offered anything, and until when."""
    session.execute(_FORGET, {"team": team_id, "user": user_id, "now": now})
