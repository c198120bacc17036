"""Writing in an envelope: how far each side is, and its words."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, or_, select, update
from sqlalchemy.orm import Session

from bot.domain.envelopes import NotInThisEnvelope, SideState, TwoSides
from storage.envelopes import OF_VIEWER, WITH_PAIR, OwnSide
from storage.sql import insert
from storage.tables import Envelope, EnvelopeSide, EnvelopeText

_LOCKED = (
    select(Envelope)
    .where(*OF_VIEWER, Envelope.id == bindparam("envelope_id"))
    .options(WITH_PAIR)
    .with_for_update(of=Envelope)
    .execution_options(populate_existing=True)
)
_SIDES = select(EnvelopeSide.author_id, EnvelopeSide.state).where(EnvelopeSide.envelope_id == bindparam("envelope_id"))
_side = EnvelopeSide.__table__.c
_CHANGE_SIDE = update(EnvelopeSide.__table__).where(
    _side.team_id == bindparam("in_team"),
    _side.envelope_id == bindparam("in_envelope"),
    _side.author_id == bindparam("of_author"),
)
_SET_SIDE = _CHANGE_SIDE.values(state=bindparam("new_state", type_=_side.state.type))
_NEXT_REVISION = _CHANGE_SIDE.values(revision=_side.revision + 1, typed_at=None)
_MARK_TYPED = (
    _CHANGE_SIDE.where(
        _side.revision == bindparam("drawn_at"),
        or_(_side.typed_at.is_(None), _side.typed_at <= bindparam("stamp")),
    )
    .values(typed_at=bindparam("stamp"))
    .returning(_side.envelope_id)
)
_DELETE_TEXTS = delete(EnvelopeText.__table__).where(
    EnvelopeText.team_id == bindparam("in_team"),
    EnvelopeText.envelope_id == bindparam("in_envelope"),
    EnvelopeText.author_id == bindparam("of_author"),
)
_ADD_TEXTS = insert(EnvelopeText.__table__)


def lock(session: Session, team_id: str, envelope_id: int, *, viewer: str, now: datetime) -> tuple[TwoSides, int]:
    """Take the envelope for this transaction: (both sides of it, which of them is the viewer's).

    Nobody else changes it meanwhile, so two seals at the same instant see one another. It is for deciding, not for
    showing: nothing that somebody sees may depend on the other side in it.
    """
    envelope = session.scalar(_LOCKED, {"team_id": team_id, "viewer": viewer, "envelope_id": envelope_id})
    if envelope is None:
        raise NotInThisEnvelope
    states = {author_id: state for author_id, state in session.execute(_SIDES, {"envelope_id": envelope_id})}
    sides = states[envelope.pair.mentor_id], states[envelope.pair.mentee_id]
    return TwoSides(envelope.state, sides, envelope.is_over(now)), 0 if viewer == envelope.pair.mentor_id else 1


def set_side(session: Session, own: OwnSide[Envelope], side: SideState) -> None:
    session.execute(_SET_SIDE, {**_own(own), "new_state": side})


def _own(own: OwnSide[Envelope]) -> dict[str, Any]:
    return {"in_team": own.envelope.team_id, "in_envelope": own.id, "of_author": own.viewer}


def mark_typed(session: Session, own: OwnSide[Envelope], *, revision: int, typed_at: str) -> bool:
    """Note that something was typed in a form of this revision; false for what arrives late or from an older form."""
    return session.scalar(_MARK_TYPED, {**_own(own), "drawn_at": revision, "stamp": typed_at}) is not None


def next_revision(session: Session, own: OwnSide[Envelope]) -> None:
    """A form was sent, or its words taken back: what arrives later from what was on the screen before is too late."""
    session.execute(_NEXT_REVISION, _own(own))


def replace_texts(session: Session, own: OwnSide[Envelope], texts: Mapping[str, str]) -> None:
    """One's own words as they are now."""
    session.execute(_DELETE_TEXTS, _own(own))
    if texts:
        key = {"envelope_id": own.id, "author_id": own.viewer, "team_id": own.envelope.team_id}
        session.execute(_ADD_TEXTS, [{**key, "field": field, "text": text} for field, text in texts.items()])
