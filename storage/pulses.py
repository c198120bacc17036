"""How each of the two finds working together: one's own side until the opening; then where the two are far apart.

What the other has chosen is read here and leaves as what both are shown of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from bot.domain.entries import Audience
from bot.domain.envelopes import EnvelopeKind
from bot.domain.pulses import AUDIENCE, PulseAsks, Statement, apart, is_shared, shared_lines
from storage.due import anything
from storage.envelope_reads import EnvelopeReads
from storage.envelopes import OwnSide
from storage.pairs import due, next_due, set_moment
from storage.tables import EnvelopeText, Pair, Pulse


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


READS: EnvelopeReads[OwnPulse, OpenedPulse] = EnvelopeReads(
    EnvelopeKind.PULSE,
    lambda _session, _team_id, found: [
        OwnPulse(own.envelope, own.viewer, own.side, own.revision, own.texts) for own in found
    ],
    lambda _session, _team_id, opened: [
        OpenedPulse(mine, apart(mine.texts, theirs), shared_lines(theirs, mine.asks)) for mine, theirs in opened
    ],
)


def look(session: Session, team_id: str, pulse_id: int, *, viewer: str) -> OwnPulse | OpenedPulse:
    """Whatever somebody may see of it now, with who reads what they write unless they choose otherwise.

    Raises NotInThisEnvelope for anybody but the two.
    """
    seen = READS.look(session, team_id, pulse_id, viewer=viewer)
    if isinstance(seen, OpenedPulse):
        return seen
    return replace(seen, usual=_usual_audience(session, team_id, viewer))


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

_DUE = due(Pair.pulse_at)
IS_DUE = anything(_DUE)
NEXT_DUE = next_due(Pair.pulse_at)
_SET_NEXT = set_moment(Pair.pulse_at)
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
