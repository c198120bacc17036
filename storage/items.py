"""Items: what waits for whom; which messages brought it is in `visit_lines.py`.

An item is added and closed in the same transaction as its cause. Whoever adds one also sets the moment at which it is
asked next whether to visit its member.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import String, bindparam, case, cast, false, or_, select, update
from sqlalchemy.orm import Session, joinedload, load_only

from bot.domain.delivery import MAY_HAVE_ARRIVED
from bot.domain.items import Kind, Outcome
from bot.domain.programs import Role
from storage.sql import insert
from storage.tables import Delivery, Item, Member, Pair, Program, VisitLine
from storage.types import UtcDateTime

_items, _members = Item.__table__.c, Member.__table__.c
_NOW = bindparam("now", type_=UtcDateTime())
_AT = bindparam("at", type_=UtcDateTime())

_ADD = (
    insert(Item.__table__)
    .on_conflict_do_nothing(index_elements=["team_id", "dedupe"])
    .returning(_items.user_id, _items.due_at)
)
_KIND = bindparam("what", type_=String())
# From the pairs themselves: of a thousand that are made at once, all or most share the rest.
_ADD_IN_PAIRS = {
    role: insert(Item.__table__)
    .from_select(
        ["team_id", "user_id", "kind", "subject_id", "pair_id", "dedupe", "since", "due_at", "chosen", "expires_at"],
        select(
            Pair.team_id,
            user_id,
            _KIND,
            Pair.id,
            Pair.id,
            _KIND + ":" + cast(Pair.id, String) + ":" + bindparam("key", type_=String()) + ":" + user_id,
            _NOW,
            _NOW,
            false(),
            bindparam("until", type_=UtcDateTime()),
        ).where(Pair.team_id == bindparam("team"), Pair.id.in_(bindparam("pairs", expanding=True))),
    )
    .on_conflict_do_nothing(index_elements=["team_id", "dedupe"])
    .returning(_items.user_id)
    for role, user_id in ((Role.MENTOR, Pair.mentor_id), (Role.MENTEE, Pair.mentee_id))
}
_THESE = (_members.team_id == bindparam("team"), _members.user_id.in_(bindparam("users", expanding=True)))
# In one order, so that two transactions that wake the same people do not wait in a circle.
_HOLD = select(_members.user_id).where(*_THESE).order_by(_members.user_id).with_for_update(key_share=True)
_WAKE = (
    update(Member.__table__)
    .where(
        *_THESE,
        or_(_members.visit_at.is_(None), _members.visit_at > _AT),
    )
    .values(visit_at=_AT)
)
_ABOUT_SUBJECTS = (
    _items.team_id == bindparam("team"),
    _items.kind.in_(bindparam("kinds", expanding=True)),
    _items.subject_id.in_(bindparam("subjects", expanding=True)),
)
_CLOSE = (
    update(Item.__table__)
    .where(*_ABOUT_SUBJECTS, _items.closed_at.is_(None))
    .values(closed_at=_NOW, outcome=bindparam("how"), redraw_at=_NOW)
    .returning(_items.id)
)
_CLOSE_FOR = _CLOSE.where(_items.user_id == bindparam("user"))
_CLOSE_OF_PAIR = (
    update(Item.__table__)
    .where(
        _items.team_id == bindparam("team"),
        _items.user_id.in_(bindparam("users", expanding=True)),
        _items.pair_id == bindparam("pair"),
        _items.kind.not_in(bindparam("besides", expanding=True)),
        _items.closed_at.is_(None),
    )
    .values(closed_at=_NOW, outcome=Outcome.WITHDRAWN, redraw_at=_NOW)
)
_WITHDRAW_IN_PAIRS = (
    update(Item.__table__)
    .where(
        _items.team_id == bindparam("team"),
        _items.user_id.in_(bindparam("users", expanding=True)),
        _items.pair_id.in_(bindparam("pairs", expanding=True)),
        _items.kind.in_(bindparam("kinds", expanding=True)),
        _items.closed_at.is_(None),
    )
    .values(closed_at=_NOW, outcome=Outcome.WITHDRAWN, redraw_at=_NOW)
)
_STILL_OPEN = (_items.id.in_(bindparam("ids", expanding=True)), _items.closed_at.is_(None))
_WITHDRAW = update(Item.__table__).where(*_STILL_OPEN).values(closed_at=_NOW, outcome=Outcome.WITHDRAWN, redraw_at=_NOW)
_SET_ASIDE = update(Item.__table__).where(*_STILL_OPEN).values(due_at=_AT)
_THIS = (
    _items.team_id == bindparam("team"),
    _items.user_id == bindparam("user"),
    _items.kind == bindparam("what"),
    _items.subject_id == bindparam("subject"),
)
_REOPEN = (
    update(Item.__table__)
    .where(*_THIS, _items.outcome == bindparam("how"))
    .values(
        closed_at=None,
        outcome=None,
        redraw_at=_NOW,
        brought_at=case((_items.told_at.is_not(None), _NOW)),  # they look at it: no visit is paid for it right away
    )
    .returning(_items.id)
)
_REOPEN_CLOSED_AT = (
    update(Item.__table__)
    .where(*_ABOUT_SUBJECTS, _items.closed_at == _AT, _items.outcome == Outcome.DONE)
    .values(
        closed_at=None,
        outcome=None,
        redraw_at=_NOW,
        brought_at=case((_items.told_at.is_not(None), _NOW)),
    )
    .returning(_items.user_id)
)
# Whatever has become of it: what is closed may wait again, and its message may say more than that it is.
_MOVE = update(Item.__table__).where(*_ABOUT_SUBJECTS).values(expires_at=_AT, redraw_at=_NOW)
_MARK_STALE = update(Item.__table__).where(*_ABOUT_SUBJECTS).values(redraw_at=_NOW)
_MARK_STALE_FOR = _MARK_STALE.where(_items.user_id.in_(bindparam("users", expanding=True)))
_REDRAW_EARLY = (
    update(Item.__table__)
    .where(
        _items.team_id == bindparam("team"),
        _items.user_id.in_(bindparam("users", expanding=True)),
        _items.pair_id == bindparam("pair"),
        _items.redraw_at.is_not(None),
    )
    .values(redraw_at=_NOW)
)
_PUT_OFF = (
    update(Item.__table__)
    .where(*_THIS, _items.closed_at.is_(None))
    .values(due_at=_AT, chosen=True, expires_at=bindparam("until", type_=UtcDateTime()), redraw_at=_NOW)
    .returning(_items.id)
)
# Whose it is, whether it is paused, its last day, and when its program rests: all that is asked of it for each thing
# that waits.
WITH_ITS_PAIR = joinedload(Item.pair).options(
    load_only(Pair.mentor_id, Pair.mentee_id, Pair.state, Pair.final_at, Pair.ends_on, raiseload=True),
    joinedload(Pair.program).load_only(Program.break_days, Program.ends_on, raiseload=True),
)
_WAITING = (
    select(Item)
    .where(
        Item.team_id == bindparam("team"),
        Item.user_id.in_(bindparam("users", expanding=True)),
        Item.closed_at.is_(None),
        or_(Item.expires_at.is_(None), Item.expires_at > _NOW),
    )
    .options(WITH_ITS_PAIR)
    .order_by(Item.due_at, Item.id)
)
_ABOUT = (
    select(Item)
    .where(
        Item.team_id == bindparam("team"),
        Item.kind.in_(bindparam("kinds", expanding=True)),
        Item.subject_id == bindparam("subject"),
    )
    .order_by(Item.id)
)
_ABOUT_HELD = _ABOUT.with_for_update()
_TOLD = select(Item.user_id, Item.subject_id, Item.told_at).where(
    Item.team_id == bindparam("team"),
    Item.kind == bindparam("what"),
    Item.subject_id.in_(bindparam("subjects", expanding=True)),
    Item.told_at.is_not(None),
)
# What is on its way may have arrived already: whoever has read it is told once more.
_UNTOLD = (
    select(_items.id)
    .where(
        *_THIS,
        _items.closed_at.is_(None),
        _items.told_at.is_(None),
        ~select(VisitLine.item_id)
        .join(Delivery, Delivery.id == VisitLine.delivery_id)
        .where(VisitLine.item_id == _items.id, Delivery.state.in_(MAY_HAVE_ARRIVED))
        .exists(),
    )
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class NewItem:
    """`dedupe` is what makes it the same thing: adding it again adds nothing. It is due at once unless `due_at` says.

    `chosen`: its member has chosen that moment.
    """

    kind: Kind
    subject_id: int
    dedupe: str
    user_id: str
    pair_id: int | None = None
    due_at: datetime | None = None
    expires_at: datetime | None = None
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class NewInPairs:
    """The same for whoever has this role in each of several pairs; it is due at once."""

    kind: Kind
    role: Role
    expires_at: datetime | None = None


def add(session: Session, team_id: str, new: NewItem, *, now: datetime) -> bool:
    """Have something wait for somebody; say whether it did not wait, or had waited, already."""
    return add_all(session, team_id, [new], now=now) == 1


def add_all(session: Session, team_id: str, new: Sequence[NewItem], *, now: datetime) -> int:
    """Have several things of one workspace wait; say how many are new."""
    if not new:
        return 0
    added = session.execute(_ADD, [_row(team_id, each, now) for each in new]).all()
    first: dict[str, datetime] = {}
    for user_id, due_at in added:
        first[user_id] = min(due_at, first.get(user_id, due_at))
    _wake_each(session, team_id, first)
    return len(added)


def add_in_pairs(
    session: Session, team_id: str, new: Mapping[NewInPairs, Sequence[int]], *, key: str, now: datetime
) -> None:
    """Have things wait in pairs, about each pair itself; `key` tells them from others of their kind about the same."""
    added: set[str] = set()
    for each, pair_ids in new.items():
        these = {"team": team_id, "pairs": pair_ids, "what": each.kind.name, "key": key, "now": now}
        added |= set(session.scalars(_ADD_IN_PAIRS[each.role], {**these, "until": each.expires_at}))
    wake(session, team_id, sorted(added), at=now)


def add_unless_untold(session: Session, team_id: str, new: NewItem, *, now: datetime) -> None:
    """Have something wait for somebody, unless one of its kind about the same subject is still to be told."""
    this = {"team": team_id, "user": new.user_id, "what": new.kind.name, "subject": new.subject_id}
    if session.scalar(_UNTOLD, this) is None:
        add(session, team_id, new, now=now)


def _row(team_id: str, new: NewItem, now: datetime) -> dict[str, Any]:
    return {
        "team_id": team_id,
        "user_id": new.user_id,
        "kind": new.kind.name,
        "subject_id": new.subject_id,
        "pair_id": new.pair_id,
        "dedupe": new.dedupe,
        "since": now,
        "due_at": new.due_at or now,
        "chosen": new.chosen,
        "expires_at": new.expires_at,
    }


def wake(session: Session, team_id: str, user_ids: Iterable[str], *, at: datetime) -> None:
    """Ask by then whether to visit these members: what waits for them, or their time, has changed."""
    _wake_each(session, team_id, dict.fromkeys(user_ids, at))


def _wake_each(session: Session, team_id: str, moments: Mapping[str, datetime]) -> None:
    if len(moments) > 1:
        session.execute(_HOLD, {"team": team_id, "users": list(moments)})
    together: dict[datetime, list[str]] = defaultdict(list)
    for user_id, at in moments.items():
        together[at].append(user_id)
    for at, user_ids in together.items():
        session.execute(_WAKE, {"team": team_id, "users": user_ids, "at": at})


def close(
    session: Session,
    team_id: str,
    kinds: Sequence[Kind],
    subject_ids: Iterable[int],
    outcome: Outcome,
    *,
    user_id: str | None = None,
    now: datetime,
) -> int:
    """End what waits about these subjects, for one member or everybody; the messages that brought it will say so."""
    these: dict[str, Any] = {
        "team": team_id,
        "kinds": [kind.name for kind in kinds],
        "subjects": list(subject_ids),
        "how": outcome,
        "now": now,
    }
    if not these["subjects"]:
        return 0
    if user_id is None:
        return len(session.execute(_CLOSE, these).all())
    return len(session.execute(_CLOSE_FOR, {**these, "user": user_id}).all())


def close_of_pair(session: Session, pair: Pair, *, besides: Iterable[Kind], now: datetime) -> None:
    """Withdraw whatever waits in a pair, but for these kinds."""
    these = {"team": pair.team_id, "users": [pair.mentor_id, pair.mentee_id], "pair": pair.id}
    session.execute(_CLOSE_OF_PAIR, {**these, "besides": [kind.name for kind in besides], "now": now})


def withdraw_in_pairs(
    session: Session,
    team_id: str,
    pair_ids: Collection[int],
    user_ids: Iterable[str],
    kinds: Iterable[Kind],
    *,
    now: datetime,
) -> None:
    """Withdraw what waits of these kinds in these pairs, for these people."""
    if pair_ids:
        these = {"team": team_id, "users": sorted(user_ids), "pairs": list(pair_ids)}
        session.execute(_WITHDRAW_IN_PAIRS, {**these, "kinds": [kind.name for kind in kinds], "now": now})


def withdraw(session: Session, item_ids: Collection[int], *, now: datetime) -> None:
    """There is nothing left to say of these."""
    if item_ids:
        session.execute(_WITHDRAW, {"ids": list(item_ids), "now": now})


def set_aside(session: Session, item_ids: Collection[int], *, until: datetime) -> None:
    """These are tried again then."""
    if item_ids:
        session.execute(_SET_ASIDE, {"ids": list(item_ids), "at": until})


def reopen(
    session: Session,
    team_id: str,
    kind: Kind,
    subject_id: int,
    *,
    user_id: str,
    outcome: Outcome = Outcome.PASSED,
    now: datetime,
) -> None:
    """What somebody let pass, or has taken back, waits again, in the messages that brought it too."""
    this = {"team": team_id, "user": user_id, "what": kind.name, "subject": subject_id, "how": outcome}
    if session.scalar(_REOPEN, {**this, "now": now}) is not None:
        wake(session, team_id, [user_id], at=now)


def reopen_closed_at(
    session: Session, team_id: str, kinds: Collection[Kind], subject_id: int, *, at: datetime, now: datetime
) -> None:
    """What was done by a press at that moment is taken back: it waits again, also in the messages that brought it."""
    these = {"team": team_id, "kinds": [each.name for each in kinds], "subjects": [subject_id], "at": at, "now": now}
    if users := set(session.scalars(_REOPEN_CLOSED_AT, these)):
        wake(session, team_id, sorted(users), at=now)


def move(session: Session, team_id: str, kind: Kind, subject_id: int, *, expires_at: datetime, now: datetime) -> None:
    """It expires at another moment, for everybody for whom it waits or may wait again; their messages say so."""
    these = {"team": team_id, "kinds": [kind.name], "subjects": [subject_id]}
    session.execute(_MOVE, {**these, "at": expires_at, "now": now})


def mark_stale(session: Session, team_id: str, kind: Kind, subject_ids: Collection[int], *, now: datetime) -> None:
    """Whatever has become of these: the messages that brought them are to say what is true now."""
    mark_all_stale(session, team_id, [kind], subject_ids, now=now)


def mark_all_stale(
    session: Session, team_id: str, kinds: Iterable[Kind], subject_ids: Collection[int], *, now: datetime
) -> None:
    """The same for several kinds of what is said about these."""
    if subject_ids:
        these = {"team": team_id, "kinds": [kind.name for kind in kinds], "subjects": list(subject_ids)}
        session.execute(_MARK_STALE, {**these, "now": now})


def mark_stale_for(
    session: Session, team_id: str, kinds: Iterable[Kind], subject_id: int, user_ids: Iterable[str], *, now: datetime
) -> None:
    """The same for what these alone were told of something."""
    these = {"team": team_id, "kinds": [kind.name for kind in kinds], "subjects": [subject_id]}
    session.execute(_MARK_STALE_FOR, {**these, "users": sorted(user_ids), "now": now})


def redraw_early(session: Session, pair: Pair, *, now: datetime) -> None:
    """What the two were told in a pair, and is to say something else at a later moment, says so now."""
    these = {"team": pair.team_id, "users": [pair.mentor_id, pair.mentee_id], "pair": pair.id}
    session.execute(_REDRAW_EARLY, {**these, "now": now})


def put_off(
    session: Session,
    team_id: str,
    kind: Kind,
    subject_id: int,
    *,
    user_id: str,
    until: datetime,
    expires_at: datetime,
    now: datetime,
) -> None:
    """It waits until the moment that its member has chosen; whatever is said about it before, is left out."""
    this = {"team": team_id, "user": user_id, "what": kind.name, "subject": subject_id}
    if session.scalar(_PUT_OFF, {**this, "at": until, "until": expires_at, "now": now}) is not None:
        wake(session, team_id, [user_id], at=until)


def list_waiting(session: Session, team_id: str, user_ids: Collection[str], *, now: datetime) -> list[Item]:
    """All that waits for these members, also what is not due yet, soonest first, each with its pair."""
    if not user_ids:
        return []
    return list(session.scalars(_WAITING, {"team": team_id, "users": list(user_ids), "now": now}))


def list_about(
    session: Session, team_id: str, kinds: Sequence[Kind], subject_id: int, *, lock: bool = False
) -> list[Item]:
    """What waits or has waited about something, oldest first; with `lock`, nobody changes it until this has ended."""
    these = {"team": team_id, "kinds": [kind.name for kind in kinds], "subject": subject_id}
    return list(session.scalars(_ABOUT_HELD if lock else _ABOUT, these))


def list_told(
    session: Session, team_id: str, kind: Kind, subject_ids: Collection[int]
) -> list[tuple[str, int, datetime]]:
    """Who was told about what, and when."""
    if not subject_ids:
        return []
    these = {"team": team_id, "what": kind.name, "subjects": list(subject_ids)}
    return [(user_id, subject_id, at) for user_id, subject_id, at in session.execute(_TOLD, these) if at]
