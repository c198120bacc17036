"""What somebody said last in each of their pairs: what they said is next, whether it happened, who could read it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, case, func, or_, select, update
from sqlalchemy.orm import Session

from bot.domain.actor import Actor
from bot.domain.entries import FOR_ME, NEXT, Audience, EntryKind, Happened, one_audience
from storage.tables import Answer, Response

_responses, _answers = Response.__table__.c, Answer.__table__.c
_LATEST = (
    select(
        _responses.pair_id,
        func.max(_responses.id).label("last"),
        func.max(case((_answers.field == NEXT, _responses.id))).label("said"),
    )
    .join_from(Response.__table__, Answer.__table__, _answers.response_id == _responses.id)
    .where(
        _responses.team_id == bindparam("team"),
        _responses.author_id == bindparam("author"),
        _responses.pair_id.in_(bindparam("pairs", expanding=True)),
        _responses.kind == EntryKind.CHECKIN,
        _responses.deleted_at.is_(None),
        _answers.field != FOR_ME,
    )
    .group_by(_responses.pair_id)
    .subquery()
)
_LAST = (
    select(
        _responses.pair_id,
        _responses.id,
        _responses.written_at,
        _responses.next_happened,
        _responses.happened_told_at,
        _answers.field,
        _answers.text,
        _answers.audience,
        (_responses.id == _LATEST.c.last).label("is_last"),
        (_responses.id == _LATEST.c.said).label("is_said"),
    )
    .join_from(Response.__table__, _LATEST, or_(_responses.id == _LATEST.c.last, _responses.id == _LATEST.c.said))
    .join(Answer.__table__, _answers.response_id == _responses.id)
    .where(_responses.team_id == bindparam("team"), _answers.team_id == bindparam("team"), _answers.field != FOR_ME)
)
_OWN_NEXT = (
    _responses.team_id == bindparam("team"),
    _responses.id == bindparam("response"),
    _responses.author_id == bindparam("author"),
    _responses.deleted_at.is_(None),
    _responses.happened_told_at.is_(None),
)
_MARK = (
    update(Response.__table__)
    .where(*_OWN_NEXT)
    .values(next_happened=bindparam("happened", type_=_responses.next_happened.type))
    .returning(_responses.id)
)
_MARK_TOLD = (
    update(Response.__table__)
    .where(*_OWN_NEXT)
    .values(happened_told_at=bindparam("now", type_=_responses.happened_told_at.type))
    .returning(_responses.id)
)
_CLEAR = (
    update(Response.__table__)
    .where(_responses.team_id == bindparam("team"), _responses.id == bindparam("response"))
    .values(next_happened=None, happened_told_at=None)
)
_SHARE_NEXT = (
    update(Answer.__table__)
    .where(
        _answers.team_id == bindparam("team"),
        _answers.response_id == bindparam("response"),
        _answers.field == NEXT,
    )
    .values(audience=Audience.PARTNER)
)


@dataclass(frozen=True, slots=True)
class SaidNext:
    """What somebody said is next, and whether it has happened since."""

    response_id: int
    text: str
    shared: bool
    written_at: datetime
    happened: Happened | None
    told_at: datetime | None

    @property
    def is_asked(self) -> bool:
        """Whether their next check-in begins with it."""
        return self.happened in (None, Happened.NOT_YET)


@dataclass(frozen=True, slots=True)
class LastTime:
    """`audience` is who could read the latest check-in in a pair: the narrowest if that differed."""

    audience: Audience = Audience.ME
    said: SaidNext | None = None


def find_each(session: Session, actor: Actor, pair_ids: Collection[int]) -> dict[int, LastTime]:
    """For each of these pairs in which somebody has written a check-in with words."""
    if not pair_ids:
        return {}
    these = {"team": actor.team_id, "author": actor.user_id, "pairs": list(pair_ids)}
    audiences: dict[int, set[Audience]] = {}
    said: dict[int, SaidNext] = {}
    for row in session.execute(_LAST, these):
        if row.is_last:
            audiences.setdefault(row.pair_id, set()).add(row.audience)
        if row.is_said and row.field == NEXT:
            shared = row.audience == Audience.PARTNER
            said[row.pair_id] = SaidNext(
                row.id, row.text, shared, row.written_at, row.next_happened, row.happened_told_at
            )
    return {
        pair_id: LastTime(one_audience(found) or Audience.ME, said.get(pair_id)) for pair_id, found in audiences.items()
    }


def mark(session: Session, actor: Actor, response_id: int, happened: Happened) -> bool:
    """Note whether what the actor said is next has happened; not once their partner was told that it has."""
    these = {"team": actor.team_id, "author": actor.user_id, "response": response_id}
    return session.scalar(_MARK, {**these, "happened": happened}) is not None


def mark_told(session: Session, actor: Actor, response_id: int, *, now: datetime) -> bool:
    """Let the partner read that it has happened, and what; says whether they could not before."""
    these = {"team": actor.team_id, "author": actor.user_id, "response": response_id}
    if session.scalar(_MARK_TOLD, {**these, "now": now}) is None:
        return False
    session.execute(_SHARE_NEXT, {"team": actor.team_id, "response": response_id})
    return True


def clear(session: Session, team_id: str, response_id: int) -> None:
    """What was said is no longer there."""
    session.execute(_CLEAR, {"team": team_id, "response": response_id})
