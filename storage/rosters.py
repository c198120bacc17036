"""Rosters: what coordinators have pasted and not yet made pairs of. Each is its author's alone."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, delete, exists, select, update
from sqlalchemy.orm import Session

from bot.domain.actor import Actor
from storage.sql import insert
from storage.tables import Member, PastedPart, PastedRoster
from storage.types import UtcDateTime

_rosters, _parts = PastedRoster.__table__.c, PastedPart.__table__.c
_ADD = insert(PastedRoster.__table__)
_SAVE = _ADD.on_conflict_do_update(
    index_elements=["team_id", "author_id", "form_id"],
    set_={"program_id": _ADD.excluded.program_id, "touched_at": _ADD.excluded.touched_at},
).returning(_rosters.id)
_THEIRS = (PastedRoster.team_id == bindparam("team"), PastedRoster.author_id == bindparam("author"))
_FIND = (
    select(PastedRoster)
    .where(*_THEIRS, PastedRoster.form_id == bindparam("form"))
    .execution_options(populate_existing=True)
)
_OF_AUTHOR = select(PastedRoster).where(*_THEIRS).order_by(PastedRoster.id)
# Of what waits no word is read: a coordinator's reads are blind.
_LATEST = (
    select(PastedRoster.form_id, PastedRoster.program_id, PastedRoster.touched_at)
    .where(*_THEIRS, PastedRoster.made_at.is_(None), PastedRoster.read_of.is_not(None))
    .order_by(PastedRoster.touched_at.desc())
    .limit(1)
)
_PARTS = (
    select(PastedPart)
    .where(PastedPart.team_id == bindparam("team"), PastedPart.roster_id == bindparam("roster"))
    .order_by(PastedPart.position)
)
_THIS = (_rosters.team_id == bindparam("team"), _rosters.id == bindparam("roster"))
_ADD_PARTS = insert(PastedPart.__table__)
_DELETE_PARTS = delete(PastedPart.__table__).where(
    _parts.team_id == bindparam("team"), _parts.roster_id == bindparam("roster")
)
_KEEP = update(PastedRoster.__table__).where(*_THIS).values(read_as=bindparam("words"), read_of=bindparam("digest"))
_MARK_MADE = (
    update(PastedRoster.__table__)
    .where(*_THIS, _rosters.made_at.is_(None))
    .values(made_at=bindparam("now", type_=UtcDateTime()), read_as=None, read_of=None)
    .returning(_rosters.id)
)
_OLD = (
    select(PastedRoster)
    .where(PastedRoster.touched_at <= bindparam("before", type_=UtcDateTime()))
    .order_by(PastedRoster.touched_at, PastedRoster.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
IS_ANY = exists().select_from(PastedRoster)
_DELETE = delete(PastedRoster.__table__).where(*_THIS)


def save(session: Session, actor: Actor, form_id: str, program_id: int, *, now: datetime) -> PastedRoster:
    """Somebody's roster of this form, for this program, as it is from now on."""
    row = {"team_id": actor.team_id, "author_id": actor.user_id, "form_id": form_id}
    session.execute(_SAVE, {**row, "program_id": program_id, "touched_at": now})
    return session.scalars(_FIND, {"team": actor.team_id, "author": actor.user_id, "form": form_id}).one()


def find(session: Session, actor: Actor, form_id: str) -> PastedRoster | None:
    return session.scalar(_FIND, {"team": actor.team_id, "author": actor.user_id, "form": form_id})


def find_latest(session: Session, actor: Actor) -> tuple[str, int, datetime] | None:
    """Form id, program and moment of what somebody looked at last and has made no pairs of; none of its words."""
    row = session.execute(_LATEST, {"team": actor.team_id, "author": actor.user_id}).one_or_none()
    return (row[0], row[1], row[2]) if row else None


def list_parts(session: Session, roster: PastedRoster) -> list[str]:
    rows = session.scalars(_PARTS, {"team": roster.team_id, "roster": roster.id})
    return [part.text for part in rows]


def replace_parts(session: Session, roster: PastedRoster, texts: Sequence[str]) -> None:
    session.execute(_DELETE_PARTS, {"team": roster.team_id, "roster": roster.id})
    new = {"team_id": roster.team_id, "roster_id": roster.id}
    if texts:
        session.execute(_ADD_PARTS, [{**new, "position": at, "text": text} for at, text in enumerate(texts)])


def keep_reading(session: Session, roster: PastedRoster, *, read_as: str, read_of: str) -> None:
    """What was read of it, as its author is shown it, and of which pastes."""
    session.execute(_KEEP, {"team": roster.team_id, "roster": roster.id, "words": read_as, "digest": read_of})


def mark_made(session: Session, roster: PastedRoster, *, now: datetime) -> bool:
    """Its words go, as the pairs come; says whether this call did it."""
    if session.scalar(_MARK_MADE, {"team": roster.team_id, "roster": roster.id, "now": now}) is None:
        return False
    replace_parts(session, roster, [])
    return True


def delete_whole(session: Session, roster: PastedRoster) -> None:
    replace_parts(session, roster, [])
    session.execute(_DELETE, {"team": roster.team_id, "roster": roster.id})


def claim_old(session: Session, *, before: datetime, limit: int) -> list[PastedRoster]:
    """Those that nobody has touched since, oldest first, so that nobody else takes them."""
    return list(session.scalars(_OLD, {"before": before, "most": limit}))


def list_of(session: Session, member: Member) -> list[PastedRoster]:
    return list(session.scalars(_OF_AUTHOR, {"team": member.team_id, "author": member.user_id}))
