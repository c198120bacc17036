"""Pairs: who is with whom, and the rights that follow from it."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, func, literal_column, or_, select, union_all, update
from sqlalchemy.orm import Session, joinedload

from bot.domain.pairs import PairState
from bot.errors import Refusal
from storage.sql import insert
from storage.tables import Pair

# A literal, because of the partial index on it: given as a parameter, SQLite plans the query anew each time it is run.
LIVING = Pair.state != literal_column(f"'{PairState.ENDED}'")
_WITH_PEOPLE = select(Pair).options(joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program))
# With `or` instead, SQLite reads all pairs of the workspace to find them.
_IDS_OF = union_all(
    select(Pair.id).where(Pair.team_id == bindparam("team_id"), Pair.mentor_id == bindparam("user_id")),
    select(Pair.id).where(Pair.team_id == bindparam("team_id"), Pair.mentee_id == bindparam("user_id")),
)
_ALL_OF = _WITH_PEOPLE.where(Pair.id.in_(_IDS_OF)).order_by(Pair.id)
_LIVING_OF = _ALL_OF.where(LIVING)
_ONE = _WITH_PEOPLE.where(Pair.team_id == bindparam("team_id"), Pair.id == bindparam("pair_id"))
_ONE_OF = _ONE.where(or_(Pair.mentor_id == bindparam("member"), Pair.mentee_id == bindparam("member")))
_ONE_OF_LOCKED = _ONE_OF.with_for_update(key_share=True, of=Pair)
_BY_ID = _WITH_PEOPLE.where(Pair.id.in_(bindparam("ids", expanding=True)))
_SEVERAL = _BY_ID.where(Pair.team_id == bindparam("team_id"))
_IN_PROGRAM = (Pair.team_id == bindparam("team_id"), Pair.program_id == bindparam("program_id"), LIVING)
_PAGE = _WITH_PEOPLE.where(*_IN_PROGRAM).order_by(Pair.id).limit(bindparam("most")).offset(bindparam("start"))
_ALL_IN_PROGRAM = _WITH_PEOPLE.where(*_IN_PROGRAM).order_by(Pair.id)
_IDS_OF_PEOPLE = union_all(  # as above
    select(Pair.id).where(
        Pair.team_id == bindparam("team_id"), Pair.mentor_id.in_(bindparam("members", expanding=True))
    ),
    select(Pair.id).where(
        Pair.team_id == bindparam("team_id"), Pair.mentee_id.in_(bindparam("members", expanding=True))
    ),
)
_OF_PEOPLE = _WITH_PEOPLE.where(
    Pair.id.in_(_IDS_OF_PEOPLE), Pair.program_id.in_(bindparam("programs", expanding=True))
).order_by(Pair.id)
_COUNT = select(func.count()).select_from(Pair).where(*_IN_PROGRAM)
_KEYS = select(Pair.mentor_id, Pair.mentee_id).where(*_IN_PROGRAM)

_pairs = Pair.__table__.c
_ADD = insert(Pair.__table__).on_conflict_do_nothing().returning(_pairs.id)
_END = (
    update(Pair.__table__)
    .where(_pairs.id == bindparam("pair"), _pairs.state != PairState.ENDED)
    .values(state=PairState.ENDED, ended_at=bindparam("now"))
    .returning(_pairs.id)
)
_MOVE = (
    update(Pair.__table__)
    .where(_pairs.id == bindparam("pair"), _pairs.state == bindparam("before"))
    .values(state=bindparam("after"), paused_at=bindparam("since"))
    .returning(_pairs.id)
)


class NotInThisPair(Refusal):
    """There is no such pair, or it is between two others."""


def add(
    session: Session,
    team_id: str,
    *,
    program_id: int,
    mentor_id: str,
    mentee_id: str,
    starts_on: date,
    created_by: str,
    next_round_at: datetime | None,
    now: datetime,
) -> int | None:
    """Add a pair; nothing when the two are a living pair of this program already."""
    new: dict[str, Any] = {
        "team_id": team_id,
        "program_id": program_id,
        "mentor_id": mentor_id,
        "mentee_id": mentee_id,
        "starts_on": starts_on,
        "state": PairState.ACTIVE,
        "created_by": created_by,
        "next_round_at": next_round_at,
        "created_at": now,
    }
    pair_id: int | None = session.scalar(_ADD, new)
    return pair_id


def list_for(session: Session, team_id: str, user_id: str) -> list[Pair]:
    """The living pairs that somebody is in, oldest first, with people and program."""
    return list(session.scalars(_LIVING_OF, {"team_id": team_id, "user_id": user_id}))


def list_all_for(session: Session, team_id: str, user_id: str) -> list[Pair]:
    """The pairs that somebody is or was in, oldest first, with people and program."""
    return list(session.scalars(_ALL_OF, {"team_id": team_id, "user_id": user_id}))


def get(session: Session, team_id: str, pair_id: int, *, member: str, lock: bool = False) -> Pair:
    """A pair, living or ended, if `member` is one of the two; with `lock`, as it stays until the transaction ends."""
    of_these = {"team_id": team_id, "pair_id": pair_id, "member": member}
    pair = session.scalar(_ONE_OF_LOCKED if lock else _ONE_OF, of_these)
    if pair is None:
        raise NotInThisPair
    return pair


def find(session: Session, team_id: str, pair_id: int) -> Pair | None:
    """A pair for the bot's own work; a person's right to it is checked by `get`."""
    return session.scalar(_ONE, {"team_id": team_id, "pair_id": pair_id})


def list_by_id(session: Session, pair_ids: Iterable[int]) -> dict[int, Pair]:
    """Pairs of any workspace by id, for the bot's own timetable."""
    return {pair.id: pair for pair in session.scalars(_BY_ID, {"ids": list(pair_ids)})}


def find_several(session: Session, team_id: str, pair_ids: Iterable[int]) -> dict[int, Pair]:
    """Pairs of a workspace by id, for what the bot says of them to the two; with people and program."""
    return {pair.id: pair for pair in session.scalars(_SEVERAL, {"team_id": team_id, "ids": list(pair_ids)})}


def list_of_people(session: Session, team_id: str, program_ids: Iterable[int], user_ids: Iterable[str]) -> list[Pair]:
    """The pairs of these programs, living or ended, that have one of these people in them, oldest first."""
    of_these = {"team_id": team_id, "programs": list(program_ids), "members": list(user_ids)}
    return list(session.scalars(_OF_PEOPLE, of_these))


def list_in_program(session: Session, team_id: str, program_id: int, *, limit: int, offset: int) -> list[Pair]:
    """Some of the living pairs of a program, for its coordinators: names and states, nothing that anyone wrote."""
    of_these = {"team_id": team_id, "program_id": program_id, "most": limit, "start": offset}
    return list(session.scalars(_PAGE, of_these))


def list_living(session: Session, team_id: str, program_id: int) -> list[Pair]:
    """All living pairs of a program, with their people."""
    return list(session.scalars(_ALL_IN_PROGRAM, {"team_id": team_id, "program_id": program_id}))


def count_in_program(session: Session, team_id: str, program_id: int) -> int:
    """How many living pairs a program has."""
    return session.scalar(_COUNT, {"team_id": team_id, "program_id": program_id}) or 0


def list_living_keys(session: Session, team_id: str, program_id: int) -> set[tuple[str, str]]:
    """(mentor, mentee) of the living pairs of a program."""
    rows = session.execute(_KEYS, {"team_id": team_id, "program_id": program_id})
    return {(mentor_id, mentee_id) for mentor_id, mentee_id in rows}


def mark_ended(session: Session, pair: Pair, *, now: datetime) -> bool:
    """End a pair; say whether this call did it."""
    return session.scalar(_END, {"pair": pair.id, "now": now}) is not None


def mark_paused(session: Session, pair: Pair, *, now: datetime) -> bool:
    return _move(session, pair, PairState.ACTIVE, PairState.PAUSED, paused_at=now)


def mark_resumed(session: Session, pair: Pair) -> bool:
    return _move(session, pair, PairState.PAUSED, PairState.ACTIVE, paused_at=None)


def _move(session: Session, pair: Pair, before: PairState, after: PairState, *, paused_at: datetime | None) -> bool:
    moved = session.scalar(_MOVE, {"pair": pair.id, "before": before, "after": after, "since": paused_at})
    return moved is not None
