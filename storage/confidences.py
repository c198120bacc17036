"""How sure each of the two is of their goals: one's own side until the opening, both together after it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from bot.domain.envelopes import EnvelopeKind
from bot.domain.goals import GoalStage
from storage import goals
from storage.envelope_reads import EnvelopeReads, Theirs
from storage.envelopes import OwnSide
from storage.tables import Confidence, Goal, Pair


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
    theirs: Theirs


def _own(session: Session, team_id: str, found: Sequence[OwnSide[Confidence]]) -> list[OwnConfidence]:
    of_pair: dict[int, list[Goal]] = {own.pair.id: [] for own in found}
    for goal in goals.list_all(session, team_id, list(of_pair)):
        of_pair[goal.pair_id].append(goal)
    return [
        OwnConfidence(own.envelope, own.viewer, own.side, own.revision, own.texts, of_pair[own.pair.id])
        for own in found
    ]


READS: EnvelopeReads[OwnConfidence, OpenedConfidence] = EnvelopeReads(
    EnvelopeKind.CONFIDENCE, _own, lambda _session, _team_id, opened: [OpenedConfidence(*each) for each in opened]
)

_LAST = (
    select(Confidence)
    .where(Confidence.team_id == bindparam("team_id"), Confidence.pair_id == bindparam("pair"))
    .order_by(Confidence.started_at.desc(), Confidence.id.desc())
    .limit(1)
)


def find_last(session: Session, pair: Pair) -> tuple[GoalStage, datetime] | None:
    """What the two of a pair were asked last, and when that began."""
    last = session.scalar(_LAST, {"team_id": pair.team_id, "pair": pair.id})
    return (last.stage, last.started_at) if last else None
