"""How pairs end and live again: with their last day, or by one of the two, who can take that back for a while."""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import Date, String, bindparam, case, exists, func, literal_column, or_, select, union, update
from sqlalchemy.orm import Session

from bot.domain.pairs import PairEnding, PairState
from storage.due import anything
from storage.pairs import LIVING, due, next_due, set_moment
from storage.tables import Item, Member, Pair, Program
from storage.types import UtcDateTime

_pairs = Pair.__table__.c
_live = Pair.__table__.alias()
_ANOTHER = exists().where(  # they may have become a pair anew meanwhile
    _live.c.program_id == _pairs.program_id,
    _live.c.mentor_id == _pairs.mentor_id,
    _live.c.mentee_id == _pairs.mentee_id,
    _live.c.state != PairState.ENDED,
)
_REOPEN = (
    update(Pair.__table__)
    .where(
        _pairs.id == bindparam("pair"),
        _pairs.state == PairState.ENDED,
        _pairs.ending.in_(bindparam("after", expanding=True)),
        ~_ANOTHER,
    )
    .values(
        state=PairState.ACTIVE,
        ending=None,
        ended_at=None,
        paused_at=None,
        resumed_at=bindparam("now"),
        ends_on=bindparam("last_day", type_=Date()),
        end_due_at=bindparam("due", type_=UtcDateTime()),
    )
    .returning(_pairs.id)
)
# Nothing else is changed: all that the pair was is there to go back to.
_MARK_ENDING = (
    update(Pair.__table__)
    .where(_pairs.id == bindparam("pair"), _pairs.state != PairState.ENDED)
    .values(
        state=PairState.ENDED,
        ending=bindparam("how"),
        ended_at=bindparam("now"),
        ended_by=bindparam("who"),
        final_at=bindparam("final", type_=UtcDateTime()),
    )
    .returning(_pairs.id)
)
_TAKE_BACK = (
    update(Pair.__table__)
    .where(
        _pairs.id == bindparam("pair"),
        _pairs.state == PairState.ENDED,
        _pairs.final_at > bindparam("now", type_=UtcDateTime()),
        _pairs.ended_by == bindparam("who"),
        ~_ANOTHER,
    )
    .values(
        state=case(
            (_pairs.paused_at.is_not(None), literal_column(f"'{PairState.PAUSED}'")),
            else_=literal_column(f"'{PairState.ACTIVE}'"),
        ),
        ending=None,
        ended_at=None,
        ended_by=None,
        final_at=None,
    )
    .returning(_pairs.id)
)
_FINAL = due(Pair.final_at)
IS_FINAL = anything(_FINAL)
NEXT_FINAL = next_due(Pair.final_at)
_MARK_FINAL = (
    update(Pair.__table__)
    .where(_pairs.id == bindparam("pair"), _pairs.final_at.is_not(None))
    .values(final_at=None, ended_by=None, end_due_at=None, paused_until=None, go_on_at=None, paused_by=None)
    .returning(_pairs.id)
)
_OVER = due(Pair.end_due_at, LIVING)
IS_OVER = anything(_OVER)
NEXT_OVER = next_due(Pair.end_due_at)
_SET_LAST_DAY = (
    update(Pair.__table__)
    .where(_pairs.id == bindparam("pair"), _pairs.state != PairState.ENDED)
    .values(ends_on=bindparam("last_day", type_=Date()), end_due_at=bindparam("due"))
    .returning(_pairs.id)
)
_LOOK_AGAIN = set_moment(Pair.end_due_at)
# Those that end, or have just ended, with their program.
_WITH_PROGRAM = (
    Pair.team_id == bindparam("team_id"),
    Pair.program_id == bindparam("program_id"),
    Program.id == Pair.program_id,
    or_(LIVING, Pair.ending == PairEnding.OVER),
    or_(Pair.ends_on.is_(None), Pair.ends_on == Program.ends_on),
)
# Not whole members: of a program's thousands no more is asked.
_PEOPLE_WITH_PROGRAM = (
    select(Member.user_id, func.coalesce(Member.own_zone, Member.slack_zone))
    .where(
        Member.team_id == bindparam("team_id"),
        Member.user_id.in_(union(*(select(who).where(*_WITH_PROGRAM) for who in (Pair.mentor_id, Pair.mentee_id)))),
        ~exists().where(
            Item.team_id == Member.team_id, Item.dedupe == bindparam("told_as", type_=String()) + Member.user_id
        ),
    )
    .order_by(Member.user_id)
    .limit(bindparam("most"))
)


# --- completed or left by one of the two, which can be taken back -----------------------------------------------------


def mark_ending(session: Session, pair: Pair, how: PairEnding, *, by: str, final_at: datetime, now: datetime) -> bool:
    """End a pair in a way that `by` can take back until `final_at`; nobody is shown who it was."""
    values = {"pair": pair.id, "how": how, "who": by, "final": final_at, "now": now}
    return session.scalar(_MARK_ENDING, values) is not None


def mark_taken_back(session: Session, pair: Pair, *, by: str, now: datetime) -> bool:
    """Have it live or rest as before, for whoever has ended it, in time; not beside another pair of the two."""
    return session.scalar(_TAKE_BACK, {"pair": pair.id, "who": by, "now": now}) is not None


def claim_final(session: Session, *, now: datetime, limit: int) -> list[Pair]:
    """Pairs whose end can be taken back no more, so that nobody else takes them until this transaction ends."""
    return list(session.scalars(_FINAL, {"now": now, "most": limit}))


def mark_final(session: Session, pair: Pair) -> bool:
    """It has ended for good; say whether this call did it."""
    return session.scalar(_MARK_FINAL, {"pair": pair.id}) is not None


# --- its last day ----------------------------------------------------------------------------------------------------


def claim_over(session: Session, *, now: datetime, limit: int) -> list[Pair]:
    """Living pairs whose last day may be over, so that nobody else takes them until this transaction ends."""
    return list(session.scalars(_OVER, {"now": now, "most": limit}))


def look_again(session: Session, pair: Pair, at: datetime) -> None:
    """It is looked then whether its last day is over."""
    session.execute(_LOOK_AGAIN, {"team": pair.team_id, "pair": pair.id, "at": at})


def mark_reopened(
    session: Session,
    pair: Pair,
    *,
    after: Collection[PairEnding],
    ends_on: date | None,
    end_due_at: datetime,
    now: datetime,
) -> bool:
    """Have a pair live again that had ended so; not if the two are a living pair of the program already."""
    values = {"pair": pair.id, "after": list(after), "last_day": ends_on, "due": end_due_at, "now": now}
    return session.scalar(_REOPEN, values) is not None


def mark_last_day(session: Session, pair: Pair, *, ends_on: date | None, end_due_at: datetime) -> bool:
    """Give a pair a last day of its own, or its program's; say whether it lives."""
    values = {"pair": pair.id, "last_day": ends_on, "due": end_due_at}
    return session.scalar(_SET_LAST_DAY, values) is not None


def list_people_with_program(
    session: Session, team_id: str, program_id: int, *, told_as: str, limit: int
) -> list[tuple[str, str]]:
    """Who is in a pair that ends with its program, or has just done so, and the name of the zone they live by.

    Without those who have an item with this key and their id, and some of the others at a time.
    """
    of_these = {"team_id": team_id, "program_id": program_id, "told_as": told_as, "most": limit}
    rows = session.execute(_PEOPLE_WITH_PROGRAM, of_these)
    return [(user_id, zone) for user_id, zone in rows]
