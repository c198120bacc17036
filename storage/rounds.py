"""Rounds of feedback as wholes: those that are to start, to open or to end, and how many there were."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, case, false, func, or_, select, update
from sqlalchemy.orm import Session, joinedload

from bot.domain.envelopes import EnvelopeState, OpeningDays, SideState
from bot.domain.feedback import RoundFormat
from bot.domain.pairs import PairState
from storage.feedback import WITH_PAIR, NotInThisRound
from storage.sql import insert
from storage.tables import Pair, Round, RoundSide
from storage.types import UtcDateTime

_ADD = insert(Round.__table__).on_conflict_do_nothing().returning(Round.__table__.c.id)
_ADD_SIDE = insert(RoundSide.__table__)


def add(
    session: Session,
    pair: Pair,
    *,
    format: RoundFormat,
    asked_by: str | None,
    form_id: str | None,
    days: OpeningDays,
    now: datetime,
) -> int | None:
    """Add a round with two empty sides; nothing when one is still collecting, or this form has started one."""
    new = {
        "team_id": pair.team_id,
        "pair_id": pair.id,
        "format": format,
        "asked_by": asked_by,
        "form_id": form_id,
        "state": EnvelopeState.COLLECTING,
        "started_at": now,
        "opens_at": days.next_at,
        "closes_at": days.last_at,
    }
    round_id: int | None = session.scalar(_ADD, new)
    if round_id is not None:
        side = {"round_id": round_id, "team_id": pair.team_id, "state": SideState.EMPTY, "revision": 0}
        session.execute(_ADD_SIDE, [{**side, "author_id": each} for each in (pair.mentor_id, pair.mentee_id)])
    return round_id


def get_asked_id(session: Session, pair: Pair, *, form_id: str | None) -> int:
    """The pair's round that this form has started, else the one that still collects; raises NotInThisRound."""
    by_form = Round.form_id == form_id if form_id else false()
    round_id = session.scalar(
        select(Round.id)
        .where(
            Round.team_id == pair.team_id,
            Round.pair_id == pair.id,
            or_(by_form, Round.state == EnvelopeState.COLLECTING),
        )
        .order_by(case((by_form, 0), else_=1))
        .limit(1)
    )
    if round_id is None:  # another pair's form
        raise NotInThisRound
    return round_id


_round = Round.__table__.c
_CHANGE = update(Round.__table__).where(_round.id == bindparam("round"))
_DAYS = ("opens_at", "closes_at")
_SET_DAYS = _CHANGE.values({name: bindparam(f"new_{name}", type_=UtcDateTime()) for name in _DAYS})


def set_days(session: Session, round_id: int, days: OpeningDays) -> None:
    session.execute(_SET_DAYS, {"round": round_id, "new_opens_at": days.next_at, "new_closes_at": days.last_at})


def hold_collecting(session: Session, pair: Pair) -> Round | None:
    """The pair's round that still collects, so that nobody else changes it meanwhile."""
    return session.scalar(
        select(Round)
        .where(Round.team_id == pair.team_id, Round.pair_id == pair.id, Round.state == EnvelopeState.COLLECTING)
        .with_for_update()
    )


_NOW = bindparam("now", type_=UtcDateTime())
# In a paused pair nothing opens or ends: neither could be told.
_DUE = (
    select(Round)
    .where(Round.state == EnvelopeState.COLLECTING, Round.pair.has(Pair.state != PairState.PAUSED))
    .options(WITH_PAIR)
    .order_by(Round.id)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True, of=Round)
)
_OPENING = _DUE.where(Round.opens_at <= _NOW)


def claim_due(session: Session, *, now: datetime, limit: int) -> list[Round]:
    """Rounds of which a day has come on which they may open, so that nobody else decides them meanwhile."""
    return list(session.scalars(_OPENING, {"now": now, "limit": limit}))


_IF_COLLECTING = _CHANGE.where(_round.state == EnvelopeState.COLLECTING).returning(_round.id)
_SEALED = (
    select(func.count())
    .where(RoundSide.round_id == _round.id, RoundSide.state == SideState.SEALED)
    .correlate(Round.__table__)
    .scalar_subquery()
)
_MARK_OPENED = _IF_COLLECTING.where(_SEALED == 2).values(state=EnvelopeState.OPENED, ended_at=_NOW)
_MARK_CLOSED = _IF_COLLECTING.values(state=EnvelopeState.CLOSED, ended_at=_NOW)


def mark_opened(session: Session, round: Round, *, now: datetime) -> bool:
    """Open for both, if both are sealed at this very moment; say whether this call did it."""
    return session.scalar(_MARK_OPENED, {"round": round.id, "now": now}) is not None


def mark_closed(session: Session, round_id: int, *, now: datetime) -> bool:
    """End unopened; say whether this call did it."""
    return session.scalar(_MARK_CLOSED, {"round": round_id, "now": now}) is not None


_END_WITH_PAIR = (
    update(Round.__table__)
    .where(_round.pair_id == bindparam("pair"), _round.state == EnvelopeState.COLLECTING)
    .values(state=EnvelopeState.CLOSED, ended_at=_NOW)
    .returning(_round.id)
)


def end_with(session: Session, pair: Pair, *, now: datetime) -> list[int]:
    """The pair has ended: so has its round, unopened, and no other begins. Gives the ids of what this has ended."""
    ended = list(session.scalars(_END_WITH_PAIR, {"pair": pair.id, "now": now}))
    set_next(session, pair, None)
    return ended


_ENDED_WITH_PAIR = (
    select(Round.pair_id)
    .join(Pair, Pair.id == Round.pair_id)
    .where(
        Round.team_id == bindparam("team"),
        Round.pair_id.in_(bindparam("pairs", expanding=True)),
        Round.state == EnvelopeState.CLOSED,
        Round.ended_at == Pair.ended_at,
    )
)


def list_ended_with(session: Session, team_id: str, pair_ids: Iterable[int]) -> set[int]:
    """Those of these pairs that ended while a round was collecting, whatever either had done in it."""
    return set(session.scalars(_ENDED_WITH_PAIR, {"team": team_id, "pairs": list(pair_ids)}))


_SCHEDULED = (
    select(Pair)
    .where(Pair.next_round_at <= _NOW)
    .options(joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program))
    .order_by(Pair.next_round_at, Pair.id)
    .limit(bindparam("limit"))
    # A key share: whoever holds the lane, which is wanted next, may be adding something that refers to the pair.
    .with_for_update(skip_locked=True, key_share=True, of=Pair)
)


def claim_scheduled(session: Session, *, now: datetime, limit: int) -> list[Pair]:
    """Pairs for which the rhythm starts a round now."""
    return list(session.scalars(_SCHEDULED, {"now": now, "limit": limit}))


_LAST_END = (
    select(func.coalesce(Round.ended_at, Round.closes_at, type_=UtcDateTime()))
    .where(Round.team_id == bindparam("team"), Round.pair_id == bindparam("pair"))
    .order_by(Round.started_at.desc())
    .limit(1)
)


def find_last_end(session: Session, pair: Pair) -> datetime | None:
    """When the pair's latest round ended, or will at the latest."""
    return session.scalar(_LAST_END, {"team": pair.team_id, "pair": pair.id})


_pairs = Pair.__table__.c
_SET_NEXT = (
    update(Pair.__table__)
    .where(_pairs.team_id == bindparam("team"), _pairs.id == bindparam("pair"))
    .values(next_round_at=bindparam("at"))
)
_NEXT_START = select(func.min(Pair.next_round_at)).where(Pair.next_round_at > _NOW)
_NEXT_OPENING = select(func.min(Round.opens_at)).where(Round.state == EnvelopeState.COLLECTING, Round.opens_at > _NOW)


def set_next(session: Session, pair: Pair, at: datetime | None) -> None:
    session.execute(_SET_NEXT, {"team": pair.team_id, "pair": pair.id, "at": at})


_NEXT_START = select(func.min(Pair.next_round_at)).where(Pair.next_round_at > _NOW)
_NEXT_OPENING = select(func.min(Round.opens_at)).where(Round.state == EnvelopeState.COLLECTING, Round.opens_at > _NOW)


@dataclass(frozen=True, slots=True)
class Totals:
    """Rounds that ended in a span, of the pairs that were there at its end, and the people in them, some in several."""

    held: int
    held_people: int
    opened: int
    opened_people: int
    unopened_people: int


def count_totals(session: Session, team_id: str, program_id: int, *, begins: datetime, ends: datetime) -> Totals:
    """Only counts leave here; whether they may be shown is decided by `bot/domain/engagement.py`."""
    ended = (
        select(Round.id, Round.state, Pair.mentor_id, Pair.mentee_id)
        .join(Pair, Pair.id == Round.pair_id)
        .where(
            Pair.team_id == team_id,
            Pair.program_id == program_id,
            or_(Pair.ended_at.is_(None), Pair.ended_at >= ends),
            Round.ended_at >= begins,
            Round.ended_at < ends,
        )
        .cte("ended")
    )

    def people(*states: EnvelopeState) -> tuple[int, int]:
        rounds = session.scalar(select(func.count()).select_from(ended).where(ended.c.state.in_(states)))
        everybody = (
            select(ended.c.mentor_id.label("user_id"))
            .where(ended.c.state.in_(states))
            .union(select(ended.c.mentee_id.label("user_id")).where(ended.c.state.in_(states)))
            .subquery()
        )
        return rounds or 0, session.scalar(select(func.count()).select_from(everybody)) or 0

    held, held_people = people(EnvelopeState.OPENED, EnvelopeState.CLOSED)
    opened, opened_people = people(EnvelopeState.OPENED)
    _, unopened_people = people(EnvelopeState.CLOSED)
    return Totals(held, held_people, opened, opened_people, unopened_people)


def list_next_moments(session: Session, *, now: datetime) -> list[datetime | None]:
    """When the next round after `now` starts, or may open."""
    return [session.scalar(each, {"now": now}) for each in (_NEXT_START, _NEXT_OPENING)]
