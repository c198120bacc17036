"""Time away: the days on which somebody wants to be left alone. Each member is read with theirs, as `Member.away`."""

from collections.abc import Sequence

from sqlalchemy import bindparam, delete, select
from sqlalchemy.orm import Session

from bot.domain.absences import Stretch, joined
from storage.sql import insert
from storage.tables import AwaySpan, Member

_spans = AwaySpan.__table__.c
_THEIRS = (_spans.team_id == bindparam("team"), _spans.user_id == bindparam("user"))
_LIST = select(_spans.starts_on, _spans.ends_on).where(*_THEIRS).order_by(_spans.starts_on)
# Nobody else changes them meanwhile, nor what moves with them.
_HOLD = (
    select(Member.user_id)
    .where(Member.team_id == bindparam("team"), Member.user_id == bindparam("user"))
    .with_for_update(key_share=True)
)
_FORGET = delete(AwaySpan.__table__).where(*_THEIRS)
_ADD = insert(AwaySpan.__table__)


def hold(session: Session, team_id: str, user_id: str) -> list[Stretch]:
    """Their spans, in order, also those that are over, so that nobody else changes them meanwhile."""
    whose = {"team": team_id, "user": user_id}
    session.execute(_HOLD, whose)
    return [Stretch(first, last) for first, last in session.execute(_LIST, whose)]


def save(session: Session, team_id: str, user_id: str, spans: Sequence[Stretch]) -> None:
    """These, in place of all that were known; those that meet become one."""
    session.execute(_FORGET, {"team": team_id, "user": user_id})
    rows = [
        {"team_id": team_id, "user_id": user_id, "starts_on": each.first, "ends_on": each.last}
        for each in joined(spans)
    ]
    if rows:
        session.execute(_ADD, rows)
