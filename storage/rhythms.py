"""Rhythms: when each member of a pair is to be asked next."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import Time, bindparam, func, or_, select, update
from sqlalchemy.orm import Session

from bot.domain.entries import EntryKind
from bot.domain.pairs import PairState
from bot.domain.programs import Role
from storage.due import anything
from storage.pairs import LIVING
from storage.sql import insert
from storage.tables import Member, Pair, Rhythm

_rhythms, _members = Rhythm.__table__.c, Member.__table__.c
_GIVEN = {
    column.name: bindparam(column.name, type_=column.type)
    for column in (_rhythms.kind, _rhythms.rrule, _rhythms.local_time, _rhythms.next_at, _rhythms.next_date)
}
# From the pairs themselves: of a thousand that are made at once, most share each of a few.
_ADD = {
    role: insert(Rhythm.__table__).from_select(
        ["team_id", "pair_id", "user_id", "starts_on", *_GIVEN],
        select(Pair.team_id, Pair.id, user_id, Pair.starts_on, *_GIVEN.values()).where(
            Pair.team_id == bindparam("team"), Pair.id.in_(bindparam("pairs", expanding=True))
        ),
    )
    for role, user_id in ((Role.MENTOR, Pair.mentor_id), (Role.MENTEE, Pair.mentee_id))
}
_DUE = (
    select(Rhythm)
    .where(Rhythm.next_at <= bindparam("now"))
    .order_by(Rhythm.next_at, Rhythm.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
IS_DUE = anything(_DUE)
NEXT_DUE = select(func.min(Rhythm.next_at)).where(Rhythm.next_at > bindparam("now"))
_OF_MEMBER = (
    select(Rhythm)
    .where(Rhythm.team_id == bindparam("team_id"), Rhythm.user_id == bindparam("user_id"), Rhythm.next_at.is_not(None))
    .order_by(Rhythm.next_at)
)
_NEXT_OF_PAIRS = (
    select(Rhythm.pair_id, Rhythm.user_id, func.min(Rhythm.next_at))
    .join(Pair, Pair.id == Rhythm.pair_id)  # its workspace: by that of the rhythm, SQLite reads all of the workspace
    .where(
        Pair.team_id == bindparam("team_id"),
        Pair.id.in_(bindparam("pairs", expanding=True)),
        Rhythm.next_at.is_not(None),
    )
    .group_by(Rhythm.pair_id, Rhythm.user_id)
)
_OF_PAIR = (
    select(Rhythm)
    .where(Rhythm.team_id == bindparam("team_id"), Rhythm.pair_id == bindparam("pair_id"))
    .order_by(Rhythm.id)
)
_OF_PAIRS = (
    select(Rhythm)
    .join(Pair, Pair.id == Rhythm.pair_id)  # as above
    .where(
        Pair.team_id == bindparam("team_id"),
        Rhythm.pair_id.in_(bindparam("pairs", expanding=True)),
        Rhythm.next_at.is_not(None),
    )
    .order_by(Rhythm.id)
)
_NEXT = (
    select(Rhythm.user_id, func.min(Rhythm.next_at))
    .join(Pair, Pair.id == Rhythm.pair_id)
    .where(
        Rhythm.team_id == bindparam("team_id"),
        Rhythm.user_id.in_(bindparam("user_ids", expanding=True)),
        Rhythm.next_at.is_not(None),
        Pair.state == PairState.ACTIVE,
    )
    .group_by(Rhythm.user_id)
)
_EARLIEST = (
    select(func.min(Rhythm.local_time))
    .join(Pair, Pair.id == Rhythm.pair_id)
    .where(Rhythm.team_id == _members.team_id, Rhythm.user_id == _members.user_id, LIVING)
    .correlate(Member.__table__)
    .scalar_subquery()
)
_SET_VISIT_TIMES = (
    update(Member.__table__)
    .where(
        _members.team_id == bindparam("team"),
        _members.user_id.in_(bindparam("users", expanding=True)),
        _members.program_visit_time.is_distinct_from(_EARLIEST),  # so that nobody's row is held for nothing
    )
    .values(program_visit_time=_EARLIEST)
    .returning(_members.user_id)
)
_LOWER_VISIT_TIMES = (
    update(Member.__table__)
    .where(
        _members.team_id == bindparam("team"),
        _members.user_id.in_(bindparam("users", expanding=True)),
        or_(_members.program_visit_time.is_(None), _members.program_visit_time > bindparam("earliest", type_=Time())),
    )
    .values(program_visit_time=bindparam("earliest", type_=Time()))
    .returning(_members.user_id)
)
_SOON = (
    select(Rhythm)
    .where(
        Rhythm.team_id == bindparam("team_id"),
        Rhythm.pair_id == bindparam("pair_id"),
        Rhythm.user_id == bindparam("user_id"),
        Rhythm.kind == bindparam("kind"),
        Rhythm.next_at <= bindparam("latest"),
    )
    .with_for_update()
)
_SET_NEXT = (
    update(Rhythm.__table__)
    .where(_rhythms.id == bindparam("rhythm_id"))
    .values(next_at=bindparam("at"), next_date=bindparam("local_date"))
)
_SET_RULE = (
    update(Rhythm.__table__)
    .where(_rhythms.team_id == bindparam("team"), _rhythms.pair_id == bindparam("pair"))
    .where(_rhythms.kind == bindparam("what"))
    .values(rrule=bindparam("rule"), local_time=bindparam("at", type_=Time()), starts_on=bindparam("first"))
)
_STOP = update(Rhythm.__table__).where(_rhythms.pair_id == bindparam("pair")).values(next_at=None)


@dataclass(frozen=True, slots=True)
class NewRhythm:
    """One of a new pair's four: `local_time` is as its program has it; first asked at `next_at`, or never."""

    role: Role
    kind: EntryKind
    rrule: str
    local_time: time
    next_at: datetime | None
    next_date: date | None


def add_all(session: Session, team_id: str, new: Mapping[NewRhythm, Sequence[int]]) -> None:
    """Add rhythms, each to all of these pairs."""
    for each, pair_ids in new.items():
        given = {name: getattr(each, name) for name in _GIVEN}
        session.execute(_ADD[each.role], {"team": team_id, "pairs": pair_ids, **given})


def claim_due(session: Session, *, now: datetime, limit: int) -> list[Rhythm]:
    """Rhythms whose moment has come, oldest first, so that nobody else takes them until this transaction ends."""
    return list(session.scalars(_DUE, {"now": now, "most": limit}))


def list_of_member(session: Session, team_id: str, user_id: str) -> list[Rhythm]:
    """The rhythms that will ask somebody again, soonest first."""
    return list(session.scalars(_OF_MEMBER, {"team_id": team_id, "user_id": user_id}))


def list_next_of_pairs(session: Session, team_id: str, pair_ids: Iterable[int]) -> dict[tuple[int, str], datetime]:
    """When each of these pairs' members, by pair and member, is asked next in it."""
    found = session.execute(_NEXT_OF_PAIRS, {"team_id": team_id, "pairs": list(pair_ids)})
    return {(pair_id, user_id): next_at for pair_id, user_id, next_at in found if next_at}


def list_of_pair(session: Session, pair: Pair) -> list[Rhythm]:
    """The rhythms of both, also those that ask nothing more."""
    return list(session.scalars(_OF_PAIR, {"team_id": pair.team_id, "pair_id": pair.id}))


def list_of_pairs(session: Session, team_id: str, pair_ids: Iterable[int]) -> list[Rhythm]:
    """The rhythms of these pairs that will ask again."""
    return list(session.scalars(_OF_PAIRS, {"team_id": team_id, "pairs": list(pair_ids)}))


def list_next(session: Session, team_id: str, user_ids: Collection[str]) -> dict[str, datetime]:
    """When each of these is asked something next, in pairs that are not paused; who is not, is left out."""
    rows = session.execute(_NEXT, {"team_id": team_id, "user_ids": list(user_ids)})
    return {user_id: next_at for user_id, next_at in rows if next_at}


def set_visit_times(session: Session, pair: Pair) -> set[str]:
    """Give both the visit time of their programs, the earliest of several; says for whom it is another now."""
    users = [pair.mentor_id, pair.mentee_id]
    return set(session.scalars(_SET_VISIT_TIMES, {"team": pair.team_id, "users": users}))


def lower_visit_times(session: Session, team_id: str, user_ids: Iterable[str], earliest: time) -> set[str]:
    """Give these the visit time of a program that is new to them, if theirs is later; says for whom that is so."""
    these = {"team": team_id, "users": list(user_ids), "earliest": earliest}
    return set(session.scalars(_LOWER_VISIT_TIMES, these))


def claim_soon(session: Session, pair: Pair, user_id: str, kind: EntryKind, *, latest: datetime) -> Rhythm | None:
    """A member's rhythm in a pair, if it is due until `latest`; nobody else asks meanwhile."""
    whose = {"team_id": pair.team_id, "pair_id": pair.id, "user_id": user_id}
    return session.scalar(_SOON, {**whose, "kind": kind, "latest": latest})


def set_next(session: Session, rhythm_id: int, at: datetime | None, local_date: date | None) -> None:
    """`at` is aware UTC and stands for the occurrence of the local date; neither: it has come to its end."""
    set_all_next(session, [(rhythm_id, at, local_date)])


def set_all_next(session: Session, upcoming: Iterable[tuple[int, datetime | None, date | None]]) -> None:
    """(id, at, local date) of several, as for `set_next`."""
    rows = [{"rhythm_id": id, "at": at, "local_date": local_date} for id, at, local_date in upcoming]
    if rows:
        session.execute(_SET_NEXT, rows)


def set_rule(session: Session, pair: Pair, kind: EntryKind, rrule: str, local_time: time) -> None:
    """Both are asked by another rule, counted from the pair's first day; when they are asked next, is not touched."""
    values = {"rule": rrule, "at": local_time, "first": pair.starts_on}
    session.execute(_SET_RULE, {"team": pair.team_id, "pair": pair.id, "what": kind, **values})


def stop(session: Session, pair_id: int) -> None:
    """Nobody is asked anything more in this pair."""
    session.execute(_STOP, {"pair": pair_id})
