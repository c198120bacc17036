"""How sure each of the two is of their goals: one's own side until the opening, both together after it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from bot.domain.envelopes import EnvelopeKind, EnvelopeState, NotInThisEnvelope
from bot.domain.goals import GoalStage
from storage import envelopes, goals
from storage.envelopes import OwnSide
from storage.tables import Confidence, Envelope, Goal, Pair

KIND = EnvelopeKind.CONFIDENCE


@dataclass(frozen=True, slots=True)
class OwnConfidence(OwnSide[Confidence]):
    """An asking as one of the two may see it at any time. `goals` are the pair's, living and dropped."""

    goals: Sequence[Goal]

    @property
    def stage(self) -> GoalStage:
        return self.envelope.stage

    @property
    def asks_about(self) -> list[int]:
        """The ids of the goals that there are now."""
        return [goal.id for goal in self.goals if goal.is_living]


@dataclass(frozen=True, slots=True)
class OpenedConfidence:
    """An asking after its opening: what both have answered."""

    mine: OwnConfidence
    theirs: Mapping[str, str]


def get_mine(session: Session, team_id: str, envelope_id: int, *, viewer: str) -> OwnConfidence:
    """One asking, from the side of one of the two; raises NotInThisEnvelope for anybody else."""
    mine = _confidences(session, team_id, [envelopes.get_own(session, team_id, envelope_id, viewer=viewer)])
    if not mine:  # it is theirs, and something else
        raise NotInThisEnvelope
    return mine[0]


def list_mine(session: Session, team_id: str, *, viewer: str, limit: int) -> list[OwnConfidence]:
    """All that somebody was asked in their pairs, newest first."""
    return _confidences(session, team_id, envelopes.list_own(session, team_id, KIND, viewer=viewer, limit=limit))


def list_collecting(session: Session, team_id: str, *, viewer: str) -> list[OwnConfidence]:
    """What has neither opened nor ended: one for each pair at most."""
    return _confidences(session, team_id, envelopes.list_collecting(session, team_id, KIND, viewer=viewer))


def list_each(
    session: Session, team_id: str, sides: Collection[tuple[int, str]]
) -> dict[tuple[int, str], OwnConfidence]:
    """Askings, each (its id, whose) from the side of that one of the two; without those that are between others."""
    found = envelopes.list_each(session, team_id, sides).values()
    return {(mine.id, mine.viewer): mine for mine in _confidences(session, team_id, found)}


def find_opened(session: Session, team_id: str, envelope_id: int, *, viewer: str) -> OpenedConfidence | None:
    """Both sides of one that has opened, for one of the two; nothing before the opening."""
    found = envelopes.find_opened(session, team_id, envelope_id, viewer=viewer)
    if found is None:
        return None
    own, theirs = found
    mine = _confidences(session, team_id, [own])
    return OpenedConfidence(mine[0], theirs) if mine else None


def look(session: Session, team_id: str, envelope_id: int, *, viewer: str) -> OwnConfidence | OpenedConfidence:
    """Whatever somebody may see of it now; raises NotInThisEnvelope for anybody but the two."""
    opened = find_opened(session, team_id, envelope_id, viewer=viewer)
    return opened or get_mine(session, team_id, envelope_id, viewer=viewer)


_OF_PAIR = (
    select(Confidence)
    .where(Confidence.team_id == bindparam("team_id"), Confidence.pair_id == bindparam("pair"))
    .order_by(Confidence.started_at.desc(), Confidence.id.desc())
)
_LAST = _OF_PAIR.limit(1)
_OPENED_OF_PAIR = _OF_PAIR.with_only_columns(Confidence.id).where(Confidence.state == EnvelopeState.OPENED)


def find_last(session: Session, pair: Pair) -> tuple[GoalStage, datetime] | None:
    """What the two of a pair were asked last, and when that began."""
    last = session.scalar(_LAST, {"team_id": pair.team_id, "pair": pair.id})
    return (last.stage, last.started_at) if last else None


def list_opened(session: Session, pair: Pair, *, viewer: str) -> list[OpenedConfidence]:
    """All that has opened in a pair, newest first: three at most."""
    ids = session.scalars(_OPENED_OF_PAIR, {"team_id": pair.team_id, "pair": pair.id}).all()
    found = [find_opened(session, pair.team_id, each, viewer=viewer) for each in ids]
    return [each for each in found if each]


def _confidences(session: Session, team_id: str, found: Collection[OwnSide[Envelope]]) -> list[OwnConfidence]:
    pair_ids = {own.pair.id for own in found}
    of_pair: dict[int, list[Goal]] = {pair_id: [] for pair_id in pair_ids}
    for goal in goals.list_all(session, team_id, pair_ids) if pair_ids else ():
        of_pair[goal.pair_id].append(goal)
    return [
        OwnConfidence(own.envelope, own.viewer, own.side, own.revision, own.texts, of_pair[own.pair.id])
        for own in found
        if isinstance(own.envelope, Confidence)
    ]
