"""Questions that both of a pair answer: one's own side until the opening, both together after it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from bot.domain.envelopes import EnvelopeKind, NotInThisEnvelope
from bot.domain.turns import FIELD
from storage import envelopes
from storage.envelopes import OwnSide
from storage.tables import Envelope, Pair, Turn

KIND = EnvelopeKind.TURN


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


def get_mine(session: Session, team_id: str, turn_id: int, *, viewer: str) -> OwnTurn:
    """One question, from the side of one of the two; raises NotInThisEnvelope for anybody else."""
    mine = _turns([envelopes.get_own(session, team_id, turn_id, viewer=viewer)])
    if not mine:  # it is theirs, and something else
        raise NotInThisEnvelope
    return mine[0]


def list_mine(session: Session, team_id: str, *, viewer: str, limit: int, offset: int = 0) -> list[OwnTurn]:
    """All questions that somebody was asked with somebody else, newest first."""
    return _turns(envelopes.list_own(session, team_id, KIND, viewer=viewer, limit=limit, offset=offset))


def list_collecting(session: Session, team_id: str, *, viewer: str) -> list[OwnTurn]:
    """Those that have neither opened nor ended: one for each pair at most."""
    return _turns(envelopes.list_collecting(session, team_id, KIND, viewer=viewer))


def list_each(session: Session, team_id: str, sides: Collection[tuple[int, str]]) -> dict[tuple[int, str], OwnTurn]:
    """Questions, each (its id, whose) from the side of that one of the two; without those that are between others."""
    return {(mine.id, mine.viewer): mine for mine in _turns(envelopes.list_each(session, team_id, sides).values())}


def find_opened(session: Session, team_id: str, turn_id: int, *, viewer: str) -> OpenedTurn | None:
    """Both answers to one that has opened, for one of the two; nothing before the opening."""
    found = envelopes.find_opened(session, team_id, turn_id, viewer=viewer)
    mine = _turns([found[0]]) if found else []
    return OpenedTurn(mine[0], found[1].get(FIELD)) if found and mine else None


def look(session: Session, team_id: str, turn_id: int, *, viewer: str) -> OwnTurn | OpenedTurn:
    """Whatever somebody may see of it now; raises NotInThisEnvelope for anybody but the two."""
    opened = find_opened(session, team_id, turn_id, viewer=viewer)
    return opened or get_mine(session, team_id, turn_id, viewer=viewer)


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


def _turns(found: Iterable[OwnSide[Envelope]]) -> list[OwnTurn]:
    return [
        OwnTurn(own.envelope, own.viewer, own.side, own.revision, own.texts)
        for own in found
        if isinstance(own.envelope, Turn)
    ]
