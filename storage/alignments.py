"""What each of a pair expects, written alone: the pair's newest alignment, and when the next one begins."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.orm import Session

from bot.domain.envelopes import EnvelopeKind
from storage.due import anything
from storage.envelope_reads import EnvelopeReads
from storage.envelopes import OwnSide
from storage.pairs import due, next_due, set_moment
from storage.tables import Alignment, Envelope, Pair

OwnAlignment = OwnSide[Alignment]
KIND = EnvelopeKind.ALIGNMENT
READS: EnvelopeReads[OwnAlignment, OwnAlignment] = EnvelopeReads(
    KIND,
    own=lambda _session, _team_id, found: found,
    both=lambda _session, _team_id, opened: [mine for mine, _ in opened],  # the rest stands in the draft that it began
)
_NEWEST = (
    select(func.max(Alignment.id))
    .where(Alignment.team_id == bindparam("team"), Alignment.pair_id.in_(bindparam("pairs", expanding=True)))
    .group_by(Alignment.pair_id)
)


def list_newest(
    session: Session, team_id: str, sides: Collection[tuple[int, str]]
) -> dict[tuple[int, str], OwnAlignment]:
    """The newest alignment of each pair (its id, whose side), without pairs that have had none."""
    pair_ids = list({pair_id for pair_id, _ in sides})
    newest = session.scalars(_NEWEST, {"team": team_id, "pairs": pair_ids}).all() if pair_ids else []
    members = {user_id for _, user_id in sides}
    own = READS.list_each(session, team_id, [(each, user_id) for each in newest for user_id in members])
    found = {(mine.pair.id, mine.viewer): mine for mine in own.values()}
    return {side: found[side] for side in sides if side in found}


def find_newest(session: Session, team_id: str, pair_id: int, *, viewer: str) -> OwnAlignment | None:
    """The pair's newest alignment, from the side of one of the two; None for anybody else, or if there was none."""
    return list_newest(session, team_id, [(pair_id, viewer)]).get((pair_id, viewer))


# --- when something is due -------------------------------------------------------------------------------------------

_TO_BEGIN = due(Pair.align_at, Pair.final_at.is_(None))
IS_TO_BEGIN = anything(_TO_BEGIN)
_envelope = Envelope.__table__.c
_SET_BEGINNING = set_moment(Pair.align_at)
NEXT_BEGINNING = next_due(Pair.align_at)
_MARK_AGAIN = (
    update(Envelope.__table__)
    .where(_envelope.team_id == bindparam("team"), _envelope.id == bindparam("envelope"))
    .values(attempt=2)
)


def claim_to_begin(session: Session, *, now: datetime, limit: int) -> list[Pair]:
    """Pairs whose alignment begins now, so that nobody else begins it meanwhile."""
    return list(session.scalars(_TO_BEGIN, {"now": now, "most": limit}))


def mark_begun(session: Session, pair: Pair) -> None:
    """The bot begins none in this pair any more."""
    session.execute(_SET_BEGINNING, {"team": pair.team_id, "pair": pair.id, "at": None})


def mark_again(session: Session, alignment: Envelope) -> None:
    """Both are asked once more."""
    session.execute(_MARK_AGAIN, {"team": alignment.team_id, "envelope": alignment.id})
