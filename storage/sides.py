"""Writing in a round of feedback: how far each side is, its words, and what is answered after the opening."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, delete, or_, select, update
from sqlalchemy.orm import Session

from bot.domain.envelopes import Envelope, SideState
from bot.domain.feedback import ReplyKind
from storage.feedback import OF_VIEWER, WITH_PAIR, Mine, NotInThisRound
from storage.sql import insert
from storage.tables import Round, RoundReply, RoundSide, RoundText

_LOCKED = (
    select(Round)
    .where(*OF_VIEWER, Round.id == bindparam("round_id"))
    .options(WITH_PAIR)
    .with_for_update(of=Round)
    .execution_options(populate_existing=True)
)
_SIDES = select(RoundSide.author_id, RoundSide.state).where(RoundSide.round_id == bindparam("round_id"))
_side = RoundSide.__table__.c
_CHANGE_SIDE = update(RoundSide.__table__).where(
    _side.team_id == bindparam("in_team"),
    _side.round_id == bindparam("in_round"),
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
    .returning(_side.round_id)
)
_DELETE_TEXTS = delete(RoundText.__table__).where(
    RoundText.team_id == bindparam("in_team"),
    RoundText.round_id == bindparam("in_round"),
    RoundText.author_id == bindparam("of_author"),
)
_ADD_TEXTS = insert(RoundText.__table__)
_ADD_REPLY = insert(RoundReply.__table__).on_conflict_do_nothing().returning(RoundReply.__table__.c.round_id)


def lock(session: Session, team_id: str, round_id: int, *, viewer: str, now: datetime) -> tuple[Envelope, int]:
    """Take the round for this transaction: (its envelope, which of its sides is the viewer's).

    Nobody else changes it meanwhile, so two seals at the same instant see one another. It is for deciding, not for
    showing: nothing that somebody sees may depend on the other side in it.
    """
    round = session.scalar(_LOCKED, {"team_id": team_id, "viewer": viewer, "round_id": round_id})
    if round is None:
        raise NotInThisRound
    states = {author_id: state for author_id, state in session.execute(_SIDES, {"round_id": round_id})}
    sides = states[round.pair.mentor_id], states[round.pair.mentee_id]
    return Envelope(round.state, sides, round.is_over(now)), 0 if viewer == round.pair.mentor_id else 1


def set_side(session: Session, mine: Mine, side: SideState) -> None:
    session.execute(_SET_SIDE, {**_own(mine), "new_state": side})


def _own(mine: Mine) -> dict[str, Any]:
    return {"in_team": mine.round.team_id, "in_round": mine.id, "of_author": mine.viewer}


def mark_typed(session: Session, mine: Mine, *, revision: int, typed_at: str) -> bool:
    """Note that something was typed in a form of this revision; false for what arrives late or from an older form."""
    return session.scalar(_MARK_TYPED, {**_own(mine), "drawn_at": revision, "stamp": typed_at}) is not None


def next_revision(session: Session, mine: Mine) -> None:
    """A form was sent, or its words taken back: what arrives later from what was on the screen before is too late."""
    session.execute(_NEXT_REVISION, _own(mine))


def replace_texts(session: Session, mine: Mine, texts: Mapping[str, str]) -> None:
    """One's own words as they are now."""
    session.execute(_DELETE_TEXTS, _own(mine))
    if texts:
        key = {"round_id": mine.id, "author_id": mine.viewer, "team_id": mine.round.team_id}
        session.execute(_ADD_TEXTS, [{**key, "field": field, "text": text} for field, text in texts.items()])


def add_reply(
    session: Session, mine: Mine, kind: ReplyKind, *, text: str | None = None, by: date | None = None, now: datetime
) -> bool:
    """Answer to what was read, each kind once; say whether this call added it."""
    new = {
        "round_id": mine.id,
        "author_id": mine.viewer,
        "kind": kind,
        "team_id": mine.round.team_id,
        "text": text,
        "by": by,
        "written_at": now,
    }
    return session.scalar(_ADD_REPLY, new) is not None


def erase(session: Session, team_id: str, *, author: str) -> None:
    """Every word that somebody wrote in any round; that they answered, and how, stays."""
    session.execute(delete(RoundText).where(RoundText.team_id == team_id, RoundText.author_id == author))
    session.execute(
        update(RoundReply)
        .where(RoundReply.team_id == team_id, RoundReply.author_id == author)
        .values(text=None, by=None)
    )
