"""What a change of a program means for its pairs: how many of which kind, and which are to be planned anew."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import and_, bindparam, func, or_, select, union, update
from sqlalchemy.orm import Session

from bot.domain.pairs import PairEnding
from storage.due import anything
from storage.pairs import LIVING, due, next_due
from storage.tables import Member, Pair, Program
from storage.types import UtcDateTime

_NOW = bindparam("now", type_=UtcDateTime())
_OVER = Pair.ending == PairEnding.OVER
_OF_PROGRAM = (Pair.team_id == bindparam("team"), Pair.program_id == bindparam("program"))
_SOMEBODY_LEFT = (
    select(Member.user_id)
    .where(
        Member.team_id == Pair.team_id,
        or_(Member.user_id == Pair.mentor_id, Member.user_id == Pair.mentee_id),
        Member.deactivated_at.is_not(None),
    )
    .exists()
)
_KINDS = (
    select(LIVING, Pair.ends_on, func.count())
    .where(*_OF_PROGRAM, or_(LIVING, and_(_OVER, ~_SOMEBODY_LEFT)))
    .group_by(LIVING, Pair.ends_on)
)
_GOES_WITH = (*_OF_PROGRAM, Pair.ends_on.is_(None))
_MENTORS, _MENTEES = (select(who).where(*_OF_PROGRAM, LIVING) for who in (Pair.mentor_id, Pair.mentee_id))
_LIVING_PEOPLE = union(_MENTORS, _MENTEES)
_WITH_IT = union(
    *(select(who).where(*_GOES_WITH, or_(LIVING, _OVER)) for who in (Pair.mentor_id, Pair.mentee_id)),
)
_pairs = Pair.__table__.c
_MARK = update(Pair.__table__).where(*_OF_PROGRAM, or_(LIVING, _OVER)).values(replan_at=_NOW)
_END_DUE = (
    update(Pair.__table__)
    .where(*_OF_PROGRAM, LIVING, or_(Pair.ends_on.is_(None), Pair.ends_on <= bindparam("last_day")))
    .values(end_due_at=_NOW)
)
# Pairs that are still to begin and do so with their program, or would before it: they are counted, and then moved.
_BEGINS_WITH_IT = (
    *_OF_PROGRAM,
    LIVING,
    Pair.starts_on > bindparam("today"),
    or_(Pair.starts_on < bindparam("first"), Pair.starts_on == bindparam("was")),
)
_BEGIN_LATER = update(Pair.__table__).where(*_BEGINS_WITH_IT).values(starts_on=bindparam("first"))
_TO_BEGIN = select(func.count()).select_from(Pair).where(*_BEGINS_WITH_IT)
_TO_REPLAN = due(Pair.replan_at)
IS_ANOTHER = anything(_TO_REPLAN)
_REPLANNED = update(Pair.__table__).where(_pairs.id.in_(bindparam("ids", expanding=True))).values(replan_at=None)
NEXT_DUE = next_due(Pair.replan_at)


@dataclass(frozen=True, slots=True)
class PairsOfAKind:
    """How many pairs of a program live or have ended with their last day, which is their own if they have one."""

    lives: bool
    ends_on: date | None
    count: int


def count_kinds(session: Session, program: Program) -> list[PairsOfAKind]:
    rows = session.execute(_KINDS, {"team": program.team_id, "program": program.id})
    return [PairsOfAKind(bool(lives), ends_on, count) for lives, ends_on, count in rows]


def count_to_begin(session: Session, program: Program, *, first: date, today: date) -> int:
    """How many pairs begin on another day when the program does on this one."""
    values = {"team": program.team_id, "program": program.id, "first": first, "was": program.starts_on, "today": today}
    return session.scalar(_TO_BEGIN, values) or 0


def list_living_people(session: Session, program: Program) -> list[str]:
    """Everybody in a living pair of the program."""
    return sorted(session.scalars(_LIVING_PEOPLE, {"team": program.team_id, "program": program.id}))


def list_people_with(session: Session, program: Program) -> list[str]:
    """Everybody in a pair whose last day is the program's, also if it was."""
    return sorted(session.scalars(_WITH_IT, {"team": program.team_id, "program": program.id}))


def mark_to_replan(session: Session, program: Program, *, now: datetime) -> None:
    """What is planned in its pairs is of a program that was: they are planned anew, some at a time."""
    session.execute(_MARK, {"team": program.team_id, "program": program.id, "now": now})


def end_with(session: Session, program: Program, *, last_day: date, now: datetime) -> None:
    """Have its pairs end at once that have no later day of their own."""
    session.execute(_END_DUE, {"team": program.team_id, "program": program.id, "last_day": last_day, "now": now})


def begin_with(session: Session, program: Program, *, first: date, was: date, today: date) -> None:
    """Have pairs that are still to begin do so with their program: on its first day, or not before it."""
    values = {"team": program.team_id, "program": program.id, "first": first, "was": was, "today": today}
    session.execute(_BEGIN_LATER, values)


def claim_to_replan(session: Session, *, now: datetime, limit: int) -> list[Pair]:
    """Pairs of any workspace whose program has changed, so that nobody else takes them meanwhile."""
    return list(session.scalars(_TO_REPLAN, {"now": now, "most": limit}))


def mark_replanned(session: Session, pair_ids: Iterable[int]) -> None:
    session.execute(_REPLANNED, {"ids": list(pair_ids)})
