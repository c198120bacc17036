"""Lines: which message brought what, and which of them say what is true no more."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, case, delete, func, or_, select, update
from sqlalchemy.orm import Session

from bot.domain.delivery import DeliveryState
from bot.domain.items import Kind, Outcome
from storage.due import anything
from storage.items import WITH_ITS_PAIR
from storage.sql import insert
from storage.tables import Delivery, Item, VisitLine
from storage.types import UtcDateTime

_items, _lines = Item.__table__.c, VisitLine.__table__.c
_NOW = bindparam("now", type_=UtcDateTime())

_FORGET_LINES = delete(VisitLine.__table__).where(_lines.delivery_id.in_(bindparam("deliveries", expanding=True)))
_ADD_LINES = insert(VisitLine.__table__)
_BROUGHT_BY = select(_lines.item_id).where(_lines.delivery_id.in_(bindparam("deliveries", expanding=True)))
# It was due when it was brought, also by a clock that has been set back since; unless it was put off on the way.
_BROUGHT_AT = case((and_(~_items.chosen, _items.due_at > _NOW), _items.due_at), else_=_NOW)
_TOLD = (
    update(Item.__table__)
    .where(_items.id.in_(_BROUGHT_BY))
    .values(told_at=func.coalesce(_items.told_at, _NOW), brought_at=_BROUGHT_AT)
)
# What has ended, or was put off, while the message was on its way stands in it as though it still waited.
_ENDED = and_(_items.closed_at.is_not(None), _items.outcome != Outcome.TOLD)
_TOLD_TOO_LATE = (
    update(Item.__table__)
    .where(_items.id.in_(_BROUGHT_BY), or_(_ENDED, and_(_items.chosen, _items.due_at > _NOW)))
    .values(redraw_at=_NOW)
)
_HEARD = (
    update(Item.__table__)
    .where(
        _items.id.in_(_BROUGHT_BY),
        _items.kind.not_in(bindparam("staying", expanding=True)),
        _items.closed_at.is_(None),
    )
    .values(closed_at=_NOW, outcome=Outcome.TOLD)
)
_OF_DELIVERIES = (
    select(VisitLine.delivery_id, Item)
    .join(Item, Item.id == VisitLine.item_id)
    .where(VisitLine.team_id == bindparam("team"), VisitLine.delivery_id.in_(bindparam("deliveries", expanding=True)))
    .options(WITH_ITS_PAIR)
    .order_by(VisitLine.delivery_id, VisitLine.position)
)
_STALE = (
    select(Item)
    .where(Item.redraw_at.is_not(None), Item.redraw_at <= _NOW)
    .order_by(Item.redraw_at)
    .limit(bindparam("most"))
)
IS_STALE = anything(_STALE)
NEXT_STALE = select(func.min(Item.redraw_at)).where(Item.redraw_at > _NOW)
_STALE_OF = _STALE.where(Item.team_id == bindparam("team"), Item.user_id == bindparam("user"))
_DRAWN = (
    update(Item.__table__)
    .where(
        _items.id == bindparam("this"), _items.redraw_at == bindparam("asked_at", type_=UtcDateTime())
    )  # else it has changed once more
    .values(redraw_at=bindparam("again", type_=UtcDateTime()))
)
_CHANGED = (
    update(Item.__table__)
    .where(_items.team_id == bindparam("team"), _items.id.in_(bindparam("ids", expanding=True)))
    .values(redraw_at=_NOW)
)
_MESSAGES = (
    select(Delivery)
    .join(VisitLine, VisitLine.delivery_id == Delivery.id)
    .where(
        VisitLine.team_id == bindparam("team"),
        VisitLine.item_id.in_(bindparam("items", expanding=True)),
        Delivery.state.concat("") == DeliveryState.SENT,  # so that SQLite does not go through all that were sent
    )
    .order_by(Delivery.id)
)


def set_all(session: Session, team_id: str, lines: Mapping[int, Sequence[int]]) -> None:
    """What each message (by its delivery) brings, in order: as it was drawn now, whatever was drawn before."""
    if not lines:
        return
    session.execute(_FORGET_LINES, {"deliveries": list(lines)})
    rows = [
        {"delivery_id": delivery_id, "item_id": item_id, "team_id": team_id, "position": position}
        for delivery_id, item_ids in lines.items()
        for position, item_id in enumerate(item_ids)
    ]
    if rows:
        session.execute(_ADD_LINES, rows)


def list_of_deliveries(session: Session, team_id: str, delivery_ids: Collection[int]) -> dict[int, list[Item]]:
    """What each message brings or has brought, in order."""
    found: dict[int, list[Item]] = {delivery_id: [] for delivery_id in delivery_ids}
    for delivery_id, item in session.execute(_OF_DELIVERIES, {"team": team_id, "deliveries": list(delivery_ids)}):
        found[delivery_id].append(item)
    return found


def mark_told(session: Session, delivery_ids: Collection[int], *, staying: Iterable[Kind], now: datetime) -> None:
    """These messages have arrived: what they bring is told, and done unless it is of a kind that stays."""
    these: dict[str, Any] = {"deliveries": list(delivery_ids), "now": now}
    session.execute(_TOLD, these)
    session.execute(_TOLD_TOO_LATE, these)
    session.execute(_HEARD, {**these, "staying": [kind.name for kind in staying]})


def list_stale(session: Session, *, now: datetime, limit: int) -> list[Item]:
    """Items, of any workspace, whose messages say what is true no more."""
    return list(session.scalars(_STALE, {"now": now, "most": limit}))


def list_stale_of(session: Session, team_id: str, user_id: str, *, now: datetime, limit: int) -> list[Item]:
    """The same, of one member."""
    return list(session.scalars(_STALE_OF, {"team": team_id, "user": user_id, "now": now, "most": limit}))


def list_messages(session: Session, team_id: str, item_ids: Collection[int]) -> list[Delivery]:
    """The messages that brought these and that people have in front of them."""
    return list(session.scalars(_MESSAGES, {"team": team_id, "items": list(item_ids)}).unique())


def mark_changed(session: Session, team_id: str, drawn: Mapping[int, Sequence[Item]], *, now: datetime) -> None:
    """Have what has changed since it was drawn, by delivery, drawn once more.

    Another replica may have drawn it as it is now, and been overtaken by what was drawn before.
    """
    as_drawn = {each.id: _state(each) for some in drawn.values() for each in some}
    as_now = [each for some in list_of_deliveries(session, team_id, list(drawn)).values() for each in some]
    changed = {each.id for each in as_now if _state(each) != as_drawn.get(each.id)}
    if changed:
        session.execute(_CHANGED, {"team": team_id, "ids": list(changed), "now": now})


def _state(item: Item) -> tuple[object, ...]:
    return item.closed_at, item.outcome, item.due_at, item.chosen


def mark_drawn(session: Session, drawn: Iterable[Item], *, now: datetime, again: datetime | None = None) -> None:
    """Their messages say what is true, or are to be tried `again` then.

    What somebody let pass can be taken up again until it expires: then its message is to say so no more.
    """
    rows = [{"this": each.id, "asked_at": each.redraw_at, "again": again or _undone_until(each, now)} for each in drawn]
    if rows:
        session.execute(_DRAWN, rows)


def _undone_until(item: Item, now: datetime) -> datetime | None:
    passed = item.outcome == Outcome.PASSED and item.expires_at is not None and item.expires_at > now
    return item.expires_at if passed else None
