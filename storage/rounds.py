"""Rounds of feedback as wholes: when the rhythm starts one, and which ended with their pair."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import and_, bindparam, func, or_, select, update
from sqlalchemy.orm import Session, joinedload

from bot.domain.envelopes import EnvelopeState
from bot.domain.pairs import PairState
from storage.due import anything
from storage.tables import Pair, Round
from storage.types import UtcDateTime

_NOW = bindparam("now", type_=UtcDateTime())
_ENDED_WITH_PAIR = (
    select(Round.pair_id)
    .join(Pair, Pair.id == Round.pair_id)
    .where(
        Round.team_id == bindparam("team"),
        Round.pair_id.in_(bindparam("pairs", expanding=True)),
        Pair.state == PairState.ENDED,
        # As long as the end of the pair can be taken back, that of the round is still to come.
        or_(
            Round.state == EnvelopeState.COLLECTING,
            and_(Round.state == EnvelopeState.CLOSED, Round.ended_at >= Pair.ended_at),
        ),
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
IS_SCHEDULED = anything(_SCHEDULED)


def claim_scheduled(session: Session, *, now: datetime, limit: int) -> list[Pair]:
    """Pairs for which the rhythm starts a round now."""
    return list(session.scalars(_SCHEDULED, {"now": now, "limit": limit}))


_pairs = Pair.__table__.c
_SET_NEXT = (
    update(Pair.__table__)
    .where(_pairs.team_id == bindparam("team"), _pairs.id == bindparam("pair"))
    .values(next_round_at=bindparam("at"))
)
NEXT_START = select(func.min(Pair.next_round_at)).where(Pair.next_round_at > _NOW)


def set_next(session: Session, pair: Pair, at: datetime | None) -> None:
    session.execute(_SET_NEXT, {"team": pair.team_id, "pair": pair.id, "at": at})
