"""How far Slack's list of everybody in a workspace has been read: one replica at a time reads on where it stopped."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import String, bindparam, exists, or_, select, update
from sqlalchemy.orm import Session

from storage.due import anything
from storage.tables import Member, PeopleList, Workspace
from storage.types import UtcDateTime

_list = PeopleList.__table__.c
_AT = bindparam("at", type_=UtcDateTime())

# Where the bot knows nobody there is nothing to learn.
_DUE = (
    select(PeopleList)
    .join(Workspace, Workspace.team_id == PeopleList.team_id)
    .where(
        or_(PeopleList.due_at.is_(None), PeopleList.due_at <= bindparam("now", type_=UtcDateTime())),
        Workspace.disconnected_at.is_(None),
        exists().where(Member.team_id == PeopleList.team_id),
    )
    .order_by(PeopleList.due_at, PeopleList.team_id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True, of=PeopleList)
)
IS_DUE = anything(_DUE, Workspace.team_id == PeopleList.team_id)
_TAKE = update(PeopleList.__table__).where(_list.team_id.in_(bindparam("teams", expanding=True))).values(due_at=_AT)
_GO_ON = (
    update(PeopleList.__table__)
    .where(_list.team_id == bindparam("team"), _list.cursor.is_not_distinct_from(bindparam("was", type_=String)))
    .values(cursor=bindparam("next", type_=String), due_at=_AT)
    .returning(_list.team_id)
)


def claim(session: Session, *, now: datetime, until: datetime, limit: int) -> Sequence[PeopleList]:
    """Those to be read on now; until then nobody else does, and then whoever comes, if this process has died."""
    due = session.scalars(_DUE, {"now": now, "most": limit}).all()
    if due:
        session.execute(_TAKE, {"teams": [each.team_id for each in due], "at": until})
    return due


def go_on(session: Session, team_id: str, *, was: str | None, cursor: str | None, at: datetime) -> bool:
    """Go on at `cursor` then; false when somebody else has meanwhile read on from where it `was`."""
    return session.scalar(_GO_ON, {"team": team_id, "was": was, "next": cursor, "at": at}) is not None
