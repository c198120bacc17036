"""Rounds of feedback as wholes: when the rhythm starts one, and which ended with their pair."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import and_, bindparam, or_, select
from sqlalchemy.orm import Session

from bot.domain.envelopes import EnvelopeState
from bot.domain.pairs import PairState
from storage.due import anything
from storage.pairs import due, next_due, set_moment
from storage.tables import Pair, Round

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


_SCHEDULED = due(Pair.next_round_at)
IS_SCHEDULED = anything(_SCHEDULED)


def claim_scheduled(session: Session, *, now: datetime, limit: int) -> list[Pair]:
    """Pairs for which the rhythm starts a round now."""
    return list(session.scalars(_SCHEDULED, {"now": now, "most": limit}))


_SET_NEXT = set_moment(Pair.next_round_at)
NEXT_START = next_due(Pair.next_round_at)


def set_next(session: Session, pair: Pair, at: datetime | None) -> None:
    session.execute(_SET_NEXT, {"team": pair.team_id, "pair": pair.id, "at": at})
