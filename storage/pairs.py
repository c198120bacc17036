"""Pairs: who is with whom, and the rights that follow from it."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import CompoundSelect, bindparam, func, literal_column, or_, select, union_all, update
from sqlalchemy.orm import Session, joinedload

from bot.domain.pairs import PairState
from bot.errors import Refusal
from storage.sql import insert
from storage.tables import Pair

# A literal, because of the partial index on it: given as a parameter, SQLite plans the query anew each time it is run,
# which took 44 of its 53 µs.
LIVING = Pair.state != literal_column("'ended'")
_PEOPLE = (joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program))


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
    pair_id: int | None = session.scalar(
        insert(Pair)
        .values(
            team_id=team_id,
            program_id=program_id,
            mentor_id=mentor_id,
            mentee_id=mentee_id,
            starts_on=starts_on,
            state=PairState.ACTIVE,
            created_by=created_by,
            next_round_at=next_round_at,
            created_at=now,
        )
        .on_conflict_do_nothing()
        .returning(Pair.id)
    )
    return pair_id


def _ids_of(team_id: Any, user_id: Any) -> CompoundSelect[int]:
    """The pairs that somebody is in. With `or` instead, SQLite reads all pairs of the workspace to find them."""
    return union_all(
        select(Pair.id).where(Pair.team_id == team_id, Pair.mentor_id == user_id),
        select(Pair.id).where(Pair.team_id == team_id, Pair.mentee_id == user_id),
    )


_LIVING_OF = (
    select(Pair)
    .where(Pair.id.in_(_ids_of(bindparam("team_id"), bindparam("user_id"))), LIVING)
    .options(*_PEOPLE)
    .order_by(Pair.id)
)


def list_for(session: Session, team_id: str, user_id: str) -> list[Pair]:
    """The living pairs that somebody is in, oldest first, with people and program."""
    return list(session.scalars(_LIVING_OF, {"team_id": team_id, "user_id": user_id}))


_ALL_OF = (
    select(Pair)
    .where(Pair.id.in_(_ids_of(bindparam("team_id"), bindparam("user_id"))))
    .options(*_PEOPLE)
    .order_by(Pair.id)
)


def list_all_for(session: Session, team_id: str, user_id: str) -> list[Pair]:
    """The pairs that somebody is or was in, oldest first, with people and program."""
    return list(session.scalars(_ALL_OF, {"team_id": team_id, "user_id": user_id}))


_PAIR_OF = (
    select(Pair)
    .where(
        Pair.team_id == bindparam("team_id"),
        Pair.id == bindparam("pair_id"),
        or_(Pair.mentor_id == bindparam("member"), Pair.mentee_id == bindparam("member")),
    )
    .options(*_PEOPLE)
)
_LOCKED_PAIR_OF = _PAIR_OF.with_for_update(key_share=True, of=Pair)


def get(session: Session, team_id: str, pair_id: int, *, member: str, lock: bool = False) -> Pair:
    """A pair, living or ended, if `member` is one of the two; with `lock`, as it stays until the transaction ends."""
    of_these = {"team_id": team_id, "pair_id": pair_id, "member": member}
    pair = session.scalar(_LOCKED_PAIR_OF if lock else _PAIR_OF, of_these)
    if pair is None:
        raise NotInThisPair
    return pair


def find(session: Session, team_id: str, pair_id: int) -> Pair | None:
    """A pair for the bot's own work; a person's right to it is checked by `get`."""
    return session.scalar(select(Pair).where(Pair.team_id == team_id, Pair.id == pair_id).options(*_PEOPLE))


def list_by_id(session: Session, pair_ids: Iterable[int]) -> dict[int, Pair]:
    """Pairs of any workspace by id, for the bot's own timetable."""
    rows = session.scalars(select(Pair).where(Pair.id.in_(list(pair_ids))).options(*_PEOPLE))
    return {pair.id: pair for pair in rows}


def list_in_program(session: Session, team_id: str, program_id: int, *, limit: int, offset: int) -> list[Pair]:
    """Some of the living pairs of a program, for its coordinators: names and states, nothing that anyone wrote."""
    rows = session.scalars(
        select(Pair)
        .where(Pair.team_id == team_id, Pair.program_id == program_id, Pair.state != PairState.ENDED)
        .options(*_PEOPLE)
        .order_by(Pair.id)
        .limit(limit)
        .offset(offset)
    )
    return list(rows)


def count_in_program(session: Session, team_id: str, program_id: int) -> int:
    """How many living pairs a program has."""
    return (
        session.scalar(
            select(func.count())
            .select_from(Pair)
            .where(Pair.team_id == team_id, Pair.program_id == program_id, Pair.state != PairState.ENDED)
        )
        or 0
    )


def list_living_keys(session: Session, team_id: str, program_id: int) -> set[tuple[str, str]]:
    """(mentor, mentee) of the living pairs of a program."""
    rows = session.execute(
        select(Pair.mentor_id, Pair.mentee_id).where(
            Pair.team_id == team_id, Pair.program_id == program_id, Pair.state != PairState.ENDED
        )
    )
    return {(mentor_id, mentee_id) for mentor_id, mentee_id in rows}


def mark_ended(session: Session, pair: Pair, *, now: datetime) -> bool:
    """End a pair; say whether this call did it."""
    done = session.scalar(
        update(Pair)
        .where(Pair.id == pair.id, Pair.state != PairState.ENDED)
        .values(state=PairState.ENDED, ended_at=now)
        .returning(Pair.id)
    )
    return done is not None


def mark_paused(session: Session, pair: Pair, *, now: datetime) -> bool:
    return _move(session, pair, PairState.ACTIVE, PairState.PAUSED, paused_at=now)


def mark_resumed(session: Session, pair: Pair) -> bool:
    return _move(session, pair, PairState.PAUSED, PairState.ACTIVE, paused_at=None)


def _move(session: Session, pair: Pair, before: PairState, after: PairState, *, paused_at: datetime | None) -> bool:
    done = session.scalar(
        update(Pair)
        .where(Pair.id == pair.id, Pair.state == before)
        .values(state=after, paused_at=paused_at)
        .returning(Pair.id)
    )
    return done is not None
