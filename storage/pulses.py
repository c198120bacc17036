"""How each of the two finds working together: one's own side until the opening; then where the two are far apart.

What the other has chosen is read here and leaves as what both are shown of it.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from bot.domain.entries import Audience
from bot.domain.envelopes import EnvelopeKind, EnvelopeState, NotInThisEnvelope
from bot.domain.pulses import AUDIENCE, PulseAsks, Statement, apart, is_shared, shared_lines
from storage import envelopes
from storage.due import anything
from storage.envelopes import OwnSide
from storage.pairs import due, next_due
from storage.tables import Envelope, EnvelopeText, Pair, Pulse
from storage.types import UtcDateTime

KIND = EnvelopeKind.PULSE


@dataclass(frozen=True, slots=True)
class OwnPulse(OwnSide[Pulse]):
    """A pulse as one of the two may see it at any time. `usual` is who read what they wrote in the one before."""

    usual: Audience = Audience.ME

    @property
    def asks(self) -> PulseAsks:
        return self.envelope.asks

    @property
    def lines(self) -> dict[str, str]:
        return {field: self.texts[field] for field in self.asks.lines if field in self.texts}

    @property
    def shares(self) -> bool:
        return is_shared(self.texts)


@dataclass(frozen=True, slots=True)
class OpenedPulse:
    """A pulse after its opening. `apart` is None where there is nothing to compare; `theirs` is what was shared."""

    mine: OwnPulse
    apart: tuple[Statement, ...] | None
    theirs: Mapping[str, str]


def get_mine(session: Session, team_id: str, pulse_id: int, *, viewer: str) -> OwnPulse:
    """One pulse, from the side of one of the two; raises NotInThisEnvelope for anybody else."""
    mine = _pulses([envelopes.get_own(session, team_id, pulse_id, viewer=viewer)])
    if not mine:  # it is theirs, and something else
        raise NotInThisEnvelope
    return mine[0]


def list_mine(session: Session, team_id: str, *, viewer: str, limit: int) -> list[OwnPulse]:
    """All that somebody was asked in their pairs, newest first."""
    return _pulses(envelopes.list_own(session, team_id, KIND, viewer=viewer, limit=limit))


def list_collecting(session: Session, team_id: str, *, viewer: str) -> list[OwnPulse]:
    """Those that have neither opened nor ended: one for each pair at most."""
    return _pulses(envelopes.list_collecting(session, team_id, KIND, viewer=viewer))


def list_each(session: Session, team_id: str, sides: Collection[tuple[int, str]]) -> dict[tuple[int, str], OwnPulse]:
    """Pulses, each (its id, whose) from the side of that one of the two; without those that are between others."""
    return {(mine.id, mine.viewer): mine for mine in _pulses(envelopes.list_each(session, team_id, sides).values())}


_OF_PAIR = (
    select(Pulse.id)
    .where(Pulse.team_id == bindparam("team"), Pulse.pair_id == bindparam("pair"))
    .order_by(Pulse.started_at.desc(), Pulse.id.desc())
    .limit(bindparam("most"))
)


def list_of_pair(session: Session, pair: Pair, *, viewer: str, limit: int) -> list[OwnPulse | OpenedPulse]:
    """All of a pair as one of the two may see them now, newest first."""
    ids = session.scalars(_OF_PAIR, {"team": pair.team_id, "pair": pair.id, "most": limit}).all()
    found = look_at_each(session, pair.team_id, [(id, viewer) for id in ids])
    return [found[id, viewer] for id in ids if (id, viewer) in found]


def look(session: Session, team_id: str, pulse_id: int, *, viewer: str) -> OwnPulse | OpenedPulse:
    """Whatever somebody may see of it now; raises NotInThisEnvelope for anybody but the two."""
    (seen,) = look_at(session, team_id, [get_mine(session, team_id, pulse_id, viewer=viewer)])
    if isinstance(seen, OpenedPulse):
        return seen
    return replace(seen, usual=_usual_audience(session, team_id, viewer))


def find_opened(session: Session, team_id: str, pulse_id: int, *, viewer: str) -> OpenedPulse | None:
    """What both are shown, for one of the two; nothing before the opening."""
    seen = look(session, team_id, pulse_id, viewer=viewer)
    return seen if isinstance(seen, OpenedPulse) else None


def look_at_each(
    session: Session, team_id: str, sides: Collection[tuple[int, str]]
) -> dict[tuple[int, str], OwnPulse | OpenedPulse]:
    """The same of several, each (its id, whose) from the side of that one; without those that are between others."""
    found = _pulses(envelopes.list_each(session, team_id, sides).values())
    return {(mine.id, mine.viewer): seen for mine, seen in zip(found, look_at(session, team_id, found), strict=True)}


def look_at(session: Session, team_id: str, found: Sequence[OwnPulse]) -> list[OwnPulse | OpenedPulse]:
    """Each of these as its viewer may see it now, in the same order."""
    others = [(mine.id, mine.partner_id) for mine in found if mine.state is EnvelopeState.OPENED]
    texts = envelopes.texts_of(session, team_id, others) if others else {}
    return [
        _opened(mine, texts.get((mine.id, mine.partner_id), {})) if mine.state is EnvelopeState.OPENED else mine
        for mine in found
    ]


def _opened(mine: OwnPulse, theirs: Mapping[str, str]) -> OpenedPulse:
    return OpenedPulse(mine, apart(mine.texts, theirs), shared_lines(theirs, mine.asks))


def _pulses(found: Iterable[OwnSide[Envelope]]) -> list[OwnPulse]:
    return [
        OwnPulse(own.envelope, own.viewer, own.side, own.revision, own.texts)
        for own in found
        if isinstance(own.envelope, Pulse)
    ]


_USUAL = (
    select(EnvelopeText.text)
    .join(Pulse, Pulse.id == EnvelopeText.envelope_id)
    .where(
        Pulse.team_id == bindparam("team"),
        EnvelopeText.team_id == bindparam("team"),
        EnvelopeText.author_id == bindparam("author"),
        EnvelopeText.field == AUDIENCE,
    )
    .order_by(EnvelopeText.envelope_id.desc())
    .limit(1)
)


def _usual_audience(session: Session, team_id: str, author: str) -> Audience:
    usual = session.scalar(_USUAL, {"team": team_id, "author": author})
    return Audience.PARTNER if usual == Audience.PARTNER else Audience.ME


# --- when both are asked ---------------------------------------------------------------------------------------------

_pairs = Pair.__table__.c
_DUE = due(Pair.pulse_at)
IS_DUE = anything(_DUE)
NEXT_DUE = next_due(Pair.pulse_at)
_SET_NEXT = (
    update(Pair.__table__)
    .where(_pairs.team_id == bindparam("team"), _pairs.id == bindparam("pair"))
    .values(pulse_at=bindparam("at", type_=UtcDateTime()))
)
_BEGUN = (
    select(Pulse.asks, Pulse.started_at)
    .where(Pulse.team_id == bindparam("team"), Pulse.pair_id == bindparam("pair"))
    .order_by(Pulse.started_at, Pulse.id)
)


def claim_due(session: Session, *, now: datetime, limit: int) -> list[Pair]:
    """Pairs of which it is time to look whether both are asked, so that nobody else does meanwhile."""
    return list(session.scalars(_DUE, {"now": now, "most": limit}))


def set_next(session: Session, pair: Pair, at: datetime | None) -> None:
    session.execute(_SET_NEXT, {"team": pair.team_id, "pair": pair.id, "at": at})


def list_begun(session: Session, pair: Pair) -> list[tuple[PulseAsks, datetime]]:
    """What the two of a pair were asked so far, and when that began, oldest first."""
    return [(asks, at) for asks, at in session.execute(_BEGUN, {"team": pair.team_id, "pair": pair.id})]
