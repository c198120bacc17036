"""Visits: whom it is time to ask about, and what a visit leaves behind."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, or_, select, update
from sqlalchemy.orm import Session

from bot.domain import messages
from bot.domain.actor import Actor
from bot.domain.calendar import ONE_DAY
from bot.domain.items import KINDS
from storage.due import anything
from storage.tables import Delivery, Item, Member, VisitLine
from storage.types import PrivateMoment, UtcDateTime

_items, _members = Item.__table__.c, Member.__table__.c
_NOW = bindparam("now", type_=UtcDateTime())
_AT = bindparam("at", type_=UtcDateTime())

_TEAMS = (
    select(func.min(Member.team_id))
    .where(Member.visit_at <= _NOW)
    .group_by(Member.team_id.concat(""))  # as it is, SQLite would go through all members, in the order of their index
    .order_by(func.min(Member.visit_at), func.min(Member.team_id))
    .limit(bindparam("most"))
)
IS_DUE = anything(_TEAMS)
_DUE = (
    select(Member)
    .where(Member.team_id == bindparam("team"), Member.visit_at <= _NOW)
    .order_by(Member.visit_at, Member.user_id)
    .limit(bindparam("most"))
    .with_for_update(key_share=True)
)
_LOOK_AT = (
    update(Member.__table__)
    .where(_members.team_id == bindparam("team"), _members.user_id == bindparam("user"))
    .values(visit_at=_AT)
)
_ASKED = (
    select(VisitLine.delivery_id)
    .join(Item, Item.id == VisitLine.item_id)
    .where(
        VisitLine.team_id == bindparam("team"),
        VisitLine.delivery_id.in_(bindparam("deliveries", expanding=True)),
        Item.kind.in_([kind.name for kind in KINDS.values() if kind.asks]),
    )
)
# Not twice for one visit, when two replicas have found that it arrived: the first has noted a later moment.
_NOTE_ASKED = (
    update(Member.__table__)
    .where(
        _members.team_id == bindparam("team"),
        _members.user_id.in_(bindparam("users", expanding=True)),
        or_(_members.asked_at.is_(None), _members.asked_at < bindparam("planned", type_=UtcDateTime())),
    )
    .values(asked_at=_NOW, unanswered=_members.unanswered + 1)
    .returning(_members.user_id, _members.unanswered)
)
_NOTE_ALIVE = (
    update(Member.__table__)
    .where(_members.team_id == bindparam("team"), _members.user_id == bindparam("user"), _members.unanswered > 0)
    .values(unanswered=0)
)
_UNANSWERED = select(_members.unanswered).where(
    _members.team_id == bindparam("team"), _members.user_id == bindparam("user")
)
_NOTE_SIGN = (
    update(Member.__table__)
    .where(
        _members.team_id == bindparam("team"),
        _members.user_id == bindparam("user"),
        or_(_members.alive_at.is_(None), _members.alive_at <= bindparam("before", type_=PrivateMoment())),
    )
    .values(alive_at=bindparam("now", type_=PrivateMoment()))
)
_LEFT = _UNANSWERED.add_columns(
    _members.alive_at,
    select(_items.id)
    .where(_items.team_id == bindparam("team"), _items.user_id == bindparam("user"), _items.redraw_at <= _NOW)
    .exists(),
)
_OF_MEMBER = select(Delivery).where(
    Delivery.team_id == bindparam("team"),
    Delivery.token == bindparam("visit"),
    Delivery.user_id == bindparam("user"),
    Delivery.kind == messages.VISIT.name,
)
NEXT_DUE = select(func.min(Member.visit_at)).where(Member.visit_at > _NOW)


def list_teams(session: Session, *, now: datetime, limit: int) -> list[str]:
    """The workspaces in which it is time to ask about somebody, longest due first."""
    return list(session.scalars(_TEAMS, {"now": now, "most": limit}))


def claim_due(session: Session, team_id: str, *, now: datetime, limit: int) -> list[Member]:
    """Members about whom it is time to ask; what is added for them meanwhile waits until this transaction ends."""
    return list(session.scalars(_DUE, {"team": team_id, "now": now, "most": limit}))


def set_looks(session: Session, team_id: str, looks: Iterable[tuple[str, datetime | None]]) -> None:
    """When to ask about each of these members next; the caller has claimed them."""
    rows = [{"team": team_id, "user": user_id, "at": at} for user_id, at in looks]
    if rows:
        session.execute(_LOOK_AT, rows)


def list_asking(session: Session, team_id: str, delivery_ids: Iterable[int]) -> set[int]:
    """Those of these messages that bring a question."""
    return set(session.scalars(_ASKED, {"team": team_id, "deliveries": list(delivery_ids)}))


def note_asked(
    session: Session, team_id: str, user_ids: Iterable[str], *, planned_at: datetime, now: datetime
) -> dict[str, int]:
    """Visits with questions that were planned then have arrived; how many there were since a sign of life, by member.

    Without those of whom it had been noted.
    """
    these = {"team": team_id, "users": list(user_ids), "planned": planned_at, "now": now}
    return {user_id: number for user_id, number in session.execute(_NOTE_ASKED, these)}


def note_alive(session: Session, team_id: str, user_id: str) -> None:
    """They have done something: no question counts as unanswered any more."""
    session.execute(_NOTE_ALIVE, {"team": team_id, "user": user_id})


def note_sign(session: Session, team_id: str, user_id: str, *, now: datetime) -> None:
    """When they have done something last: a day later it is noted anew."""
    session.execute(_NOTE_SIGN, {"team": team_id, "user": user_id, "before": now - ONE_DAY, "now": now})


def find_unanswered(session: Session, team_id: str, user_id: str) -> int:
    """How many visits with questions came since they last did anything; 0 for whom the bot does not know."""
    return session.scalar(_UNANSWERED, {"team": team_id, "user": user_id}) or 0


@dataclass(frozen=True, slots=True)
class Left:
    """What somebody leaves who does something: whether visits with questions came since they last did anything, whether
    it is to be noted that they did, and whether any message says what is true no more.
    """

    unanswered: bool = False
    unnoted: bool = False
    stale: bool = False


def find_left(session: Session, actor: Actor, *, now: datetime) -> Left:
    """Nothing of whom the bot does not know."""
    left = session.execute(_LEFT, {"team": actor.team_id, "user": actor.user_id, "now": now}).first()
    return Left(left[0] > 0, left[1] is None or left[1] <= now - ONE_DAY, left[2]) if left else Left()


def find_own(session: Session, actor: Actor, token: str) -> Delivery | None:
    """A visit that was paid to the actor."""
    return session.scalar(_OF_MEMBER, {"team": actor.team_id, "visit": token, "user": actor.user_id})
