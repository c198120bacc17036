"""What somebody writes when something is wrong and has not sent: kept as it is typed, for its author alone.

Drafts are about a pair; what one of the two is writing to the other belongs to what was asked in confidence.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, bindparam, delete, or_, select, update
from sqlalchemy.orm import Session

from bot.domain.concerns import DraftField
from storage.concerns import Thread
from storage.sql import insert, left_of_draft
from storage.tables import ConcernDraft, ConcernReply, Pair

_drafts, _replies = ConcernDraft.__table__.c, ConcernReply.__table__.c
_TEAM = bindparam("team", type_=_drafts.team_id.type)
_AUTHOR = bindparam("author", type_=_drafts.author_id.type)
_CONCERN = bindparam("concern", type_=_replies.concern_id.type)
_OF_AUTHOR = select(ConcernDraft).where(ConcernDraft.team_id == _TEAM, ConcernDraft.author_id == _AUTHOR)
_ABOUT = _OF_AUTHOR.where(ConcernDraft.pair_id == bindparam("pair"))
_REPLIES = select(ConcernReply).where(ConcernReply.team_id == _TEAM, ConcernReply.author_id == _AUTHOR)
_REPLY = _REPLIES.where(ConcernReply.concern_id == _CONCERN)


def _keep(table: Table, key: Sequence[str]) -> Any:
    """What was typed in a form; not what arrives late, or from a form that is older than what was sent since."""
    new = insert(table)
    return new.on_conflict_do_update(
        index_elements=key,
        set_={"text": new.excluded.text, "typed_at": new.excluded.typed_at},
        where=(table.c.revision == new.excluded.revision)
        & or_(table.c.typed_at.is_(None), table.c.typed_at <= new.excluded.typed_at),
    )


def _write(table: Table, key: Sequence[str]) -> Any:
    """As it was sent: what arrives later of its typing is too late."""
    new = insert(table)
    return new.on_conflict_do_update(
        index_elements=key, set_={"text": new.excluded.text, "typed_at": None, "revision": table.c.revision + 1}
    )


_KEY, _REPLY_KEY = ["pair_id", "author_id", "field"], ["concern_id", "author_id"]
_KEEP, _WRITE = _keep(ConcernDraft.__table__, _KEY), _write(ConcernDraft.__table__, _KEY)
_KEEP_REPLY, _WRITE_REPLY = _keep(ConcernReply.__table__, _REPLY_KEY), _write(ConcernReply.__table__, _REPLY_KEY)
_ERASE = (
    update(ConcernDraft.__table__)
    .where(_drafts.team_id == _TEAM, _drafts.author_id == _AUTHOR)
    .values(left_of_draft(ConcernDraft.__table__))
)
_ERASE_REPLIES = (
    update(ConcernReply.__table__)
    .where(_replies.team_id == _TEAM, _replies.author_id == _AUTHOR)
    .values(left_of_draft(ConcernReply.__table__))
)
_DELETE_REPLIES = delete(ConcernReply.__table__).where(_replies.team_id == _TEAM, _replies.concern_id == _CONCERN)


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands in the fields that are not empty, and in which revision each is that was ever written."""

    texts: Mapping[DraftField, str]
    revisions: Mapping[DraftField, int]

    def revision(self, fields: Collection[DraftField]) -> int:
        """How often a form with these fields was sent."""
        return max((self.revisions.get(each, 0) for each in fields), default=0)

    def among(self, fields: Collection[DraftField]) -> dict[DraftField, str]:
        return {each: self.texts[each] for each in fields if each in self.texts}


@dataclass(frozen=True, slots=True)
class Unsent:
    """What one of the two is writing to the other, and how often such a form was sent."""

    text: str | None
    revision: int


# --- about a pair ----------------------------------------------------------------------------------------------------


def find(session: Session, pair: Pair, *, author: str) -> Draft:
    """What somebody has written about a pair."""
    rows = list(session.scalars(_ABOUT, {"team": pair.team_id, "pair": pair.id, "author": author}))
    return Draft({each.field: each.text for each in rows if each.text}, {each.field: each.revision for each in rows})


def list_of(session: Session, team_id: str, *, author: str) -> dict[int, dict[DraftField, str]]:
    """All that somebody has written, by the pair that it is about."""
    found: dict[int, dict[DraftField, str]] = {}
    for each in session.scalars(_OF_AUTHOR, {"team": team_id, "author": author}):
        if each.text:
            found.setdefault(each.pair_id, {})[each.field] = each.text
    return found


def keep(
    session: Session, pair: Pair, *, author: str, texts: Mapping[DraftField, str | None], revision: int, typed_at: str
) -> None:
    """Keep what was typed in a form of this revision."""
    for field in sorted(texts):
        row = _row(pair, author, field, texts[field])
        session.execute(_KEEP, {**row, "revision": revision, "typed_at": typed_at})


def write(session: Session, pair: Pair, *, author: str, texts: Mapping[DraftField, str | None]) -> None:
    """These fields as they were sent."""
    for field in sorted(texts):
        session.execute(_WRITE, {**_row(pair, author, field, texts[field]), "revision": 1, "typed_at": None})


def _row(pair: Pair, author: str, field: DraftField, text: str | None) -> dict[str, object]:
    return {"pair_id": pair.id, "author_id": author, "field": field, "team_id": pair.team_id, "text": text}


# --- to the other of the two -----------------------------------------------------------------------------------------


def find_reply(session: Session, thread: Thread) -> Unsent:
    """What the viewer is writing."""
    these = {"team": thread.concern.team_id, "author": thread.viewer, "concern": thread.id}
    found = session.scalar(_REPLY, these)
    return Unsent(found.text, found.revision) if found else Unsent(None, 0)


def list_replies_of(session: Session, team_id: str, *, author: str) -> list[str]:
    """All that somebody has written to others and not sent."""
    found = session.scalars(_REPLIES, {"team": team_id, "author": author})
    return [each.text for each in found if each.text]


def keep_reply(session: Session, thread: Thread, text: str | None, *, revision: int, typed_at: str) -> None:
    """Keep what the viewer has typed in a form of this revision."""
    session.execute(_KEEP_REPLY, {**_reply(thread, text), "revision": revision, "typed_at": typed_at})


def forget_reply(session: Session, thread: Thread) -> None:
    """The viewer has sent it."""
    session.execute(_WRITE_REPLY, {**_reply(thread, None), "revision": 1, "typed_at": None})


def delete_replies(session: Session, thread: Thread) -> None:
    """What either of the two was writing."""
    session.execute(_DELETE_REPLIES, {"team": thread.concern.team_id, "concern": thread.id})


def _reply(thread: Thread, text: str | None) -> dict[str, object]:
    team_id = thread.concern.team_id
    return {"concern_id": thread.id, "author_id": thread.viewer, "team_id": team_id, "text": text}


def erase(session: Session, team_id: str, *, author: str) -> None:
    """Every word that somebody has written and not sent."""
    session.execute(_ERASE, {"team": team_id, "author": author})
    session.execute(_ERASE_REPLIES, {"team": team_id, "author": author})
