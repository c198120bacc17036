"""What somebody writes about a pair for themselves alone: kept as it is typed, and sent to nobody."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import bindparam, or_, select, update
from sqlalchemy.orm import Session

from bot.domain.concerns import DraftField
from storage.sql import insert
from storage.tables import ConcernDraft, Pair

_drafts = ConcernDraft.__table__.c
_TEAM = bindparam("team", type_=_drafts.team_id.type)
_AUTHOR = bindparam("author", type_=_drafts.author_id.type)
_OF_AUTHOR = select(ConcernDraft).where(ConcernDraft.team_id == _TEAM, ConcernDraft.author_id == _AUTHOR)
_ABOUT = _OF_AUTHOR.where(ConcernDraft.pair_id == bindparam("pair"))
_KEY = ["pair_id", "author_id", "field"]
_INSERT = insert(ConcernDraft.__table__)
_KEEP = _INSERT.on_conflict_do_update(
    index_elements=_KEY,
    set_={"text": _INSERT.excluded.text, "typed_at": _INSERT.excluded.typed_at},
    where=(_drafts.revision == _INSERT.excluded.revision)
    & or_(_drafts.typed_at.is_(None), _drafts.typed_at <= _INSERT.excluded.typed_at),
)
_WRITE = _INSERT.on_conflict_do_update(
    index_elements=_KEY,
    set_={"text": _INSERT.excluded.text, "typed_at": None, "revision": _drafts.revision + 1},
)
_ERASE = (
    update(ConcernDraft.__table__)
    .where(_drafts.team_id == _TEAM, _drafts.author_id == _AUTHOR)
    .values(text=None, typed_at=None, revision=_drafts.revision + 1)
)


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
    """Keep what was typed in a form of this revision; what arrives late, or from an older form, is left out."""
    for field in sorted(texts):
        row = _row(pair, author, field, texts[field])
        session.execute(_KEEP, {**row, "revision": revision, "typed_at": typed_at})


def write(session: Session, pair: Pair, *, author: str, texts: Mapping[DraftField, str | None]) -> None:
    """These fields as they were sent: what arrives later of their typing is too late."""
    for field in sorted(texts):
        session.execute(_WRITE, {**_row(pair, author, field, texts[field]), "revision": 1, "typed_at": None})


def erase(session: Session, team_id: str, *, author: str) -> None:
    """Every word of somebody's drafts."""
    session.execute(_ERASE, {"team": team_id, "author": author})


def _row(pair: Pair, author: str, field: DraftField, text: str | None) -> dict[str, object]:
    return {"pair_id": pair.id, "author_id": author, "field": field, "team_id": pair.team_id, "text": text}
