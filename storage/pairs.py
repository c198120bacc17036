"""Pairs: who is with whom, and the rights that follow from it."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    CompoundSelect,
    Select,
    bindparam,
    case,
    func,
    or_,
    select,
    union_all,
    update,
)
from sqlalchemy.orm import InstrumentedAttribute, Session, joinedload
from sqlalchemy.orm.attributes import set_committed_value
from sqlalchemy.sql import Update

from bot.domain.pairs import PairEnding, PairState
from bot.errors import Refusal
from storage.due import Moment, anything
from storage.sql import insert
from storage.tables import Member, Pair, Program
from storage.types import UtcDateTime

_pairs = Pair.__table__.c
_AT = bindparam("at", type_=UtcDateTime())
LIVING = Pair.state != PairState.ENDED
WITH_PEOPLE = select(Pair).options(joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program))


def due(moment: InstrumentedAttribute[datetime | None], *besides: ColumnElement[bool]) -> Select[Pair]:
    """What claims `most` pairs of any workspace whose moment has come by `now`, longest due first."""
    return (
        WITH_PEOPLE.where(moment <= bindparam("now"), *besides)
        .order_by(moment, Pair.id)
        .limit(bindparam("most"))
        # A key share: whoever holds the lane, which is wanted next, may be adding something that refers to the pair.
        .with_for_update(skip_locked=True, key_share=True, of=Pair)
    )


def next_due(moment: InstrumentedAttribute[datetime | None]) -> Moment:
    """The soonest such moment after `now`."""
    return select(func.min(moment)).where(moment > bindparam("now"))


def set_moment(moment: InstrumentedAttribute[datetime | None]) -> Update:
    """What sets such a moment of one pair to `at`: `team` and `pair` say of which."""
    return (
        update(Pair.__table__)
        .where(_pairs.team_id == bindparam("team"), _pairs.id == bindparam("pair"))
        .values({moment.key: _AT})
    )


def ids_of(team_id: BindParameter[str], user_id: BindParameter[str]) -> CompoundSelect[int]:
    """Of the pairs that somebody is or was in: with `or` instead, SQLite reads all pairs of the workspace for them."""
    here = select(Pair.id).where(Pair.team_id == team_id)
    return union_all(here.where(Pair.mentor_id == user_id), here.where(Pair.mentee_id == user_id))


_IDS_OF = ids_of(bindparam("team_id"), bindparam("user_id"))
_ALL_OF = WITH_PEOPLE.where(Pair.id.in_(_IDS_OF)).order_by(Pair.id)
_LIVING_OF = _ALL_OF.where(LIVING)
_LIVING_KEYS_OF = select(Pair.id, Pair.mentor_id, Pair.mentee_id).where(Pair.id.in_(_IDS_OF), LIVING)
_LAST_ENDED_OF = (
    WITH_PEOPLE.where(Pair.id.in_(_IDS_OF), Pair.state == PairState.ENDED)
    .order_by(Pair.ended_at.desc(), Pair.id.desc())
    .limit(1)
)
_ONE = WITH_PEOPLE.where(Pair.team_id == bindparam("team_id"), Pair.id == bindparam("pair_id"))
_ONE_OF = _ONE.where(or_(Pair.mentor_id == bindparam("member"), Pair.mentee_id == bindparam("member")))
_ONE_OF_LOCKED = _ONE_OF.with_for_update(key_share=True, of=Pair)
_BY_ID = WITH_PEOPLE.where(Pair.id.in_(bindparam("ids", expanding=True)))
_BARE = (
    select(Pair)
    .where(Pair.team_id == bindparam("team_id"), Pair.id.in_(bindparam("ids", expanding=True)))
    .order_by(Pair.id)
)
_SEVERAL = _BY_ID.where(Pair.team_id == bindparam("team_id"))
_IN_PROGRAM = (Pair.team_id == bindparam("team_id"), Pair.program_id == bindparam("program_id"), LIVING)
# All that a program has had. One that goes on without it has ended in it: whoever runs the program sees no difference.
_WAS_IN = Pair.was_in_id == bindparam("program_id")
EVER_IN = or_(Pair.program_id == bindparam("program_id"), _WAS_IN)
ENDED_IN = case((_WAS_IN, Pair.was_in_ending), else_=Pair.ending)
ENDED_IN_AT = case((_WAS_IN, Pair.was_in_until), else_=Pair.ended_at)
_PAGE = WITH_PEOPLE.where(*_IN_PROGRAM).order_by(Pair.id).limit(bindparam("most")).offset(bindparam("start"))
_IDS_OF_PEOPLE = union_all(  # as above
    select(Pair.id).where(
        Pair.team_id == bindparam("team_id"), Pair.mentor_id.in_(bindparam("members", expanding=True))
    ),
    select(Pair.id).where(
        Pair.team_id == bindparam("team_id"), Pair.mentee_id.in_(bindparam("members", expanding=True))
    ),
)
_OF_PEOPLE = WITH_PEOPLE.where(
    Pair.id.in_(_IDS_OF_PEOPLE), Pair.program_id.in_(bindparam("programs", expanding=True))
).order_by(Pair.id)
_ENDED_LATELY = (
    WITH_PEOPLE.where(Pair.team_id == bindparam("team_id"), EVER_IN, or_(Pair.state == PairState.ENDED, _WAS_IN))
    .order_by(ENDED_IN_AT.desc(), Pair.id.desc())
    .limit(bindparam("most"))
)
_ALL_IN_PROGRAM = WITH_PEOPLE.where(*_IN_PROGRAM).order_by(Pair.id)
_COUNT = select(func.count()).select_from(Pair).where(*_IN_PROGRAM)
_KEYS = select(Pair.mentor_id, Pair.mentee_id).where(*_IN_PROGRAM)

_ADD = insert(Pair.__table__).on_conflict_do_nothing().returning(_pairs.id)
_END = (
    update(Pair.__table__)
    .where(_pairs.id == bindparam("pair"), _pairs.state != PairState.ENDED)
    .values(
        state=PairState.ENDED,
        ending=bindparam("how"),
        ended_at=bindparam("now"),
        end_due_at=None,
        paused_until=None,
        go_on_at=None,
        paused_by=None,
    )
    .returning(_pairs.id)
)
_MOVE = (
    update(Pair.__table__)
    # A pause until a day is the two's own.
    .where(_pairs.id == bindparam("pair"), _pairs.state == bindparam("before"), _pairs.paused_until.is_(None))
    .values(
        state=bindparam("after"),
        paused_at=bindparam("since"),
        resumed_at=func.coalesce(bindparam("resumed", type_=UtcDateTime()), _pairs.resumed_at),
    )
    .returning(_pairs.id)
)
_UNTIL = {"paused_until": bindparam("until"), "go_on_at": _AT}
_PAUSED = (_pairs.id == bindparam("pair"), _pairs.state == PairState.PAUSED)
_PAUSE_UNTIL = (
    update(Pair.__table__)
    .where(_pairs.id == bindparam("pair"), _pairs.state == PairState.ACTIVE)
    .values(state=PairState.PAUSED, paused_at=bindparam("now"), paused_by=bindparam("who"), **_UNTIL)
    .returning(_pairs.id)
)
_MOVE_PAUSE = (
    update(Pair.__table__)
    .where(*_PAUSED, _pairs.paused_until == bindparam("before"))
    .values(**_UNTIL)
    .returning(_pairs.id)
)
_GO_ON = (
    update(Pair.__table__)
    .where(*_PAUSED, _pairs.paused_until.is_not(None))
    .values(
        state=PairState.ACTIVE,
        paused_at=None,
        resumed_at=bindparam("now"),
        paused_until=None,
        go_on_at=None,
        paused_by=None,
    )
    .returning(_pairs.id)
)
_DUE = due(Pair.go_on_at, Pair.state == PairState.PAUSED)
IS_DUE = anything(_DUE)
NEXT_DUE = next_due(Pair.go_on_at)
_PAUSED_BY = (_pairs.team_id == bindparam("team"), _pairs.paused_by == bindparam("who"))
_IDS_PAUSED_BY = select(_pairs.id).where(*_PAUSED_BY)
_FORGET_WHO_PAUSED = update(Pair.__table__).where(*_PAUSED_BY).values(paused_by=None)
_ENDED_BY = (_pairs.team_id == bindparam("team"), _pairs.ended_by == bindparam("who"))
_IDS_ENDED_BY = select(_pairs.id).where(*_ENDED_BY)
_FORGET_WHO_ENDED = update(Pair.__table__).where(*_ENDED_BY).values(ended_by=None)


class NotInThisPair(Refusal):
    """There is no such pair, or it is between two others."""


def add_all(
    session: Session,
    team_id: str,
    people: Iterable[tuple[str, str]],
    *,
    program_id: int,
    starts_on: date,
    created_by: str,
    next_round_at: datetime | None,
    align_at: datetime | None = None,
    end_due_at: datetime | None = None,
    pulse_at: datetime | None = None,
    closing_at: datetime | None = None,
    now: datetime,
) -> list[int]:
    """Add pairs of (mentor id, mentee id); gives the ids of those who were not a living pair of this program yet."""
    common: dict[str, Any] = {
        "team_id": team_id,
        "program_id": program_id,
        "starts_on": starts_on,
        "state": PairState.ACTIVE,
        "created_by": created_by,
        "next_round_at": next_round_at,
        "align_at": align_at,
        "end_due_at": end_due_at,
        "pulse_at": pulse_at,
        "closing_at": closing_at,
        "quiet_look_at": now,
        "created_at": now,
    }
    rows = [{**common, "mentor_id": mentor_id, "mentee_id": mentee_id} for mentor_id, mentee_id in people]
    return sorted(session.scalars(_ADD, rows)) if rows else []


def list_for(session: Session, team_id: str, user_id: str) -> list[Pair]:
    """The living pairs that somebody is in, oldest first, with people and program."""
    return list(session.scalars(_LIVING_OF, {"team_id": team_id, "user_id": user_id}))


def list_living_keys_of(session: Session, team_id: str, user_id: str) -> list[tuple[int, str, str]]:
    """The same, as (id, mentor id, mentee id) alone: for hundreds, that is much quicker."""
    rows = session.execute(_LIVING_KEYS_OF, {"team_id": team_id, "user_id": user_id})
    return [(pair_id, mentor_id, mentee_id) for pair_id, mentor_id, mentee_id in rows]


def list_all_for(session: Session, team_id: str, user_id: str) -> list[Pair]:
    """The pairs that somebody is or was in, oldest first, with people and program."""
    return list(session.scalars(_ALL_OF, {"team_id": team_id, "user_id": user_id}))


def find_last_ended(session: Session, team_id: str, user_id: str) -> Pair | None:
    """The pair of somebody's that has ended latest."""
    return session.scalar(_LAST_ENDED_OF, {"team_id": team_id, "user_id": user_id})


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


def list_among(session: Session, program: Program, pair_ids: Iterable[int], people: Mapping[str, Member]) -> list[Pair]:
    """Pairs of one program by id, with people who have been read already: for thousands, that is much quicker."""
    these = {"team_id": program.team_id, "ids": list(pair_ids)}
    found = list(session.scalars(_BARE, these))
    for pair in found:
        set_committed_value(pair, "program", program)
        set_committed_value(pair, "mentor", people[pair.mentor_id])
        set_committed_value(pair, "mentee", people[pair.mentee_id])
    return found


def list_of_people(session: Session, team_id: str, program_ids: Iterable[int], user_ids: Iterable[str]) -> list[Pair]:
    """The pairs of these programs, living or ended, that have one of these people in them, oldest first."""
    of_these = {"team_id": team_id, "programs": list(program_ids), "members": list(user_ids)}
    return list(session.scalars(_OF_PEOPLE, of_these))


def list_in_program(session: Session, team_id: str, program_id: int, *, limit: int, offset: int) -> list[Pair]:
    """Some of the living pairs of a program, for its coordinators: names and states, nothing that anyone wrote."""
    of_these = {"team_id": team_id, "program_id": program_id, "most": limit, "start": offset}
    return list(session.scalars(_PAGE, of_these))


def list_ended_lately(session: Session, team_id: str, program_id: int, *, limit: int) -> list[Pair]:
    """The pairs of a program that have ended, the latest first, with their people."""
    return list(session.scalars(_ENDED_LATELY, {"team_id": team_id, "program_id": program_id, "most": limit}))


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


def mark_ended(session: Session, pair: Pair, how: PairEnding = PairEnding.ENDED, *, now: datetime) -> bool:
    """End a pair for good; say whether this call did it."""
    return session.scalar(_END, {"pair": pair.id, "how": how, "now": now}) is not None


def mark_paused(session: Session, pair: Pair, *, now: datetime) -> bool:
    return _move(session, pair, PairState.ACTIVE, PairState.PAUSED, since=now)


def mark_resumed(session: Session, pair: Pair, *, now: datetime) -> bool:
    return _move(session, pair, PairState.PAUSED, PairState.ACTIVE, resumed=now)


def _move(
    session: Session,
    pair: Pair,
    before: PairState,
    after: PairState,
    *,
    since: datetime | None = None,
    resumed: datetime | None = None,
) -> bool:
    values = {"pair": pair.id, "before": before, "after": after, "since": since, "resumed": resumed}
    return session.scalar(_MOVE, values) is not None


# --- pauses until a day ----------------------------------------------------------------------------------------------


def mark_paused_until(session: Session, pair: Pair, until: date, *, go_on_at: datetime, by: str, now: datetime) -> bool:
    """`go_on_at` is the moment of the day `until`; nobody is shown who has paused it."""
    values = {"pair": pair.id, "until": until, "at": go_on_at, "who": by, "now": now}
    return session.scalar(_PAUSE_UNTIL, values) is not None


def mark_pause_moved(session: Session, pair: Pair, until: date, *, before: date, go_on_at: datetime) -> bool:
    """Move the end of a pause that was to last until `before`."""
    values = {"pair": pair.id, "until": until, "at": go_on_at, "before": before}
    return session.scalar(_MOVE_PAUSE, values) is not None


def mark_going_on(session: Session, pair: Pair, *, now: datetime) -> bool:
    """End a pause until a day; say whether this call did it."""
    return session.scalar(_GO_ON, {"pair": pair.id, "now": now}) is not None


def claim_due(session: Session, *, now: datetime, limit: int) -> list[Pair]:
    """Pairs that are to go on by themselves now, so that nobody else takes them until this transaction ends."""
    return list(session.scalars(_DUE, {"now": now, "most": limit}))


def list_ids_paused_by(session: Session, team_id: str, user_id: str) -> set[int]:
    """The pairs that somebody has paused until a day, for their own copy of what is kept."""
    return set(session.scalars(_IDS_PAUSED_BY, {"team": team_id, "who": user_id}))


def list_ids_ended_by(session: Session, team_id: str, user_id: str) -> set[int]:
    """The pairs that somebody has ended and may still take back."""
    return set(session.scalars(_IDS_ENDED_BY, {"team": team_id, "who": user_id}))


def forget_who(session: Session, team_id: str, user_id: str) -> None:
    """What somebody has paused or ended stays so, and it is no longer kept by whom."""
    session.execute(_FORGET_WHO_PAUSED, {"team": team_id, "who": user_id})
    session.execute(_FORGET_WHO_ENDED, {"team": team_id, "who": user_id})
