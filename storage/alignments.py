"""What each of a pair expects, written alone: the pair's newest alignment, and when the next one begins."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.orm import Session

from bot.domain.envelopes import EnvelopeKind, NotInThisEnvelope
from storage import envelopes
from storage.due import anything
from storage.envelopes import OwnSide
from storage.pairs import due, next_due
from storage.tables import Alignment, Envelope, Pair

KIND = EnvelopeKind.ALIGNMENT
_NEWEST = (
    select(func.max(Alignment.id))
    .where(Alignment.team_id == bindparam("team"), Alignment.pair_id.in_(bindparam("pairs", expanding=True)))
    .group_by(Alignment.pair_id)
)


def get_mine(session: Session, team_id: str, alignment_id: int, *, viewer: str) -> OwnSide[Alignment]:
    """One alignment, from the side of one of the two; raises NotInThisEnvelope for anybody else."""
    mine = _alignments([envelopes.get_own(session, team_id, alignment_id, viewer=viewer)])
    if not mine:  # it is theirs, and something else
        raise NotInThisEnvelope
    return mine[0]


def list_newest(
    session: Session, team_id: str, sides: Collection[tuple[int, str]]
) -> dict[tuple[int, str], OwnSide[Alignment]]:
    """The newest alignment of each pair (its id, whose side), without pairs that have had none."""
    pair_ids = list({pair_id for pair_id, _ in sides})
    newest = session.scalars(_NEWEST, {"team": team_id, "pairs": pair_ids}).all() if pair_ids else []
    members = {user_id for _, user_id in sides}
    own = envelopes.list_each(session, team_id, [(each, user_id) for each in newest for user_id in members])
    found = {(mine.pair.id, mine.viewer): mine for mine in _alignments(own.values())}
    return {side: found[side] for side in sides if side in found}


def find_newest(session: Session, team_id: str, pair_id: int, *, viewer: str) -> OwnSide[Alignment] | None:
    """The pair's newest alignment, from the side of one of the two; None for anybody else, or if there was none."""
    return list_newest(session, team_id, [(pair_id, viewer)]).get((pair_id, viewer))


def list_mine(session: Session, team_id: str, *, viewer: str, limit: int) -> list[OwnSide[Alignment]]:
    """Somebody's own side of all their alignments, newest first."""
    return _alignments(envelopes.list_own(session, team_id, KIND, viewer=viewer, limit=limit))


def list_collecting(session: Session, team_id: str, *, viewer: str) -> list[OwnSide[Alignment]]:
    return _alignments(envelopes.list_collecting(session, team_id, KIND, viewer=viewer))


def _alignments(found: Collection[OwnSide[Envelope]]) -> list[OwnSide[Alignment]]:
    return [
        OwnSide(own.envelope, own.viewer, own.side, own.revision, own.texts)
        for own in found
        if isinstance(own.envelope, Alignment)
    ]


# --- when something is due -------------------------------------------------------------------------------------------

_TO_BEGIN = due(Pair.align_at, Pair.final_at.is_(None))
IS_TO_BEGIN = anything(_TO_BEGIN)
_pairs, _envelope = Pair.__table__.c, Envelope.__table__.c
_BEGUN = (
    update(Pair.__table__)
    .where(_pairs.team_id == bindparam("team"), _pairs.id == bindparam("pair"))
    .values(align_at=None)
)
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
    session.execute(_BEGUN, {"team": pair.team_id, "pair": pair.id})


def mark_again(session: Session, alignment: Envelope) -> None:
    """Both are asked once more."""
    session.execute(_MARK_AGAIN, {"team": alignment.team_id, "envelope": alignment.id})
