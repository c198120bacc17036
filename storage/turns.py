"""Questions that both of a pair answer: one's own side until the opening, both together after it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from bot.domain.envelopes import EnvelopeKind
from bot.domain.turns import FIELD
from storage.envelope_reads import EnvelopeReads
from storage.envelopes import OwnSide
from storage.tables import Pair, Turn


@dataclass(frozen=True, slots=True)
class OwnTurn(OwnSide[Turn]):
    """A question as one of the two may see it at any time."""

    @property
    def question_id(self) -> str:
        return self.envelope.question_id

    @property
    def answer(self) -> str | None:
        return self.texts.get(FIELD)


@dataclass(frozen=True, slots=True)
class OpenedTurn:
    """A question after its opening: what both have answered."""

    mine: OwnTurn
    theirs: str | None


READS: EnvelopeReads[OwnTurn, OpenedTurn] = EnvelopeReads(
    EnvelopeKind.TURN,
    lambda _session, _team_id, found: [
        OwnTurn(own.envelope, own.viewer, own.side, own.revision, own.texts) for own in found
    ],
    lambda _session, _team_id, opened: [OpenedTurn(mine, theirs.get(FIELD)) for mine, theirs in opened],
)

_ASKED = (
    select(Turn.question_id, Turn.started_at)
    .where(Turn.team_id == bindparam("team_id"), Turn.pair_id == bindparam("pair"))
    .order_by(Turn.started_at)
)


def list_asked(session: Session, pair: Pair) -> Mapping[str, datetime]:
    """When both of a pair were asked which question, last."""
    return {id: at for id, at in session.execute(_ASKED, {"team_id": pair.team_id, "pair": pair.id})}


_QUESTIONS = select(Turn.id, Turn.question_id).where(
    Turn.team_id == bindparam("team_id"), Turn.id.in_(bindparam("ids", expanding=True))
)


def list_questions(session: Session, team_id: str, turn_ids: Collection[int]) -> dict[int, str]:
    """The ids of the questions of these."""
    found = session.execute(_QUESTIONS, {"team_id": team_id, "ids": list(turn_ids)})
    return {id: question_id for id, question_id in found}
