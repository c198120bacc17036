"""What somebody has typed into a form and not sent: kept as it is typed, for its author alone."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import bindparam, or_, select, update
from sqlalchemy.orm import Session

from bot.domain.actor import Actor
from bot.domain.entries import Audience, DraftKind
from storage.sql import insert, left_of_draft
from storage.tables import EntryDraft, Response

NO_PAIR = 0  # they have not chosen yet which of their pairs it is about

_drafts, _responses = EntryDraft.__table__.c, Response.__table__.c
_KEY = ["team_id", "author_id", "pair_id", "kind", "about", "field"]
_new = insert(EntryDraft.__table__)
_KEEP = _new.on_conflict_do_update(
    index_elements=_KEY,
    set_={"text": _new.excluded.text, "audience": _new.excluded.audience, "typed_at": _new.excluded.typed_at},
    where=(_drafts.revision == _new.excluded.revision)
    & or_(_drafts.typed_at.is_(None), _drafts.typed_at <= _new.excluded.typed_at),
)
_OF_AUTHOR = select(EntryDraft).where(
    EntryDraft.team_id == bindparam("team"), EntryDraft.author_id == bindparam("author")
)
_OF_KIND = _OF_AUTHOR.where(EntryDraft.kind == bindparam("kind"))
_ONE = _OF_KIND.where(EntryDraft.pair_id == bindparam("pair"), EntryDraft.about == bindparam("about"))
_MINE = (_drafts.team_id == bindparam("team"), _drafts.author_id == bindparam("author"))
LEFT = {**left_of_draft(EntryDraft.__table__), "audience": None}
_FORGET = (
    update(EntryDraft.__table__)
    .where(
        *_MINE,
        _drafts.pair_id.in_(bindparam("pairs", expanding=True)),
        _drafts.kind == bindparam("of_kind", type_=_drafts.kind.type),
        _drafts.about.in_(bindparam("abouts", expanding=True)),
    )
    .values(LEFT)
)
_ERASE = update(EntryDraft.__table__).where(*_MINE).values(LEFT)
_SENT = select(_responses.id).where(
    _responses.team_id == bindparam("team"),
    _responses.author_id == bindparam("author"),
    _responses.form_id == bindparam("form"),
)


@dataclass(frozen=True, slots=True)
class DraftOf:
    """Which draft of somebody's."""

    kind: DraftKind
    pair_id: int = NO_PAIR
    about: str = ""


@dataclass(frozen=True, slots=True)
class EntryTexts:
    """What stands in a form that was not sent, by field; a text that is None was emptied.

    `audience` is the narrowest that was chosen while any of it was typed.
    """

    texts: Mapping[str, str | None] = field(default_factory=dict)
    audience: str | None = None
    revision: int = 0
    typed_at: str = ""

    @property
    def has_words(self) -> bool:
        return any(self.texts.values())


def editing(response_id: int) -> str:
    """What a draft is about that changes an entry."""
    return f"edit:{response_id}"


def keep(
    session: Session,
    actor: Actor,
    of: DraftOf,
    texts: Mapping[str, str | None],
    *,
    audience: str | None,
    revision: int,
    typed_at: str,
) -> None:
    """Keep what was typed in a form of this revision."""
    rows = [
        {
            "team_id": actor.team_id,
            "author_id": actor.user_id,
            "pair_id": of.pair_id,
            "kind": of.kind,
            "about": of.about,
            "field": name,
            "text": texts[name],
            "audience": audience,
            "revision": revision,
            "typed_at": typed_at,
        }
        for name in sorted(texts)
    ]
    if rows:
        session.execute(_KEEP, rows)


def find(session: Session, actor: Actor, of: DraftOf) -> EntryTexts:
    these = {"pair": of.pair_id, "kind": of.kind, "about": of.about}
    return _texts(list(session.scalars(_ONE, {**_by(actor), **these})))


def list_of_kind(session: Session, actor: Actor, kind: DraftKind) -> dict[DraftOf, EntryTexts]:
    """All that somebody has typed into forms of a kind, also those of which only the revision is left."""
    return _grouped(list(session.scalars(_OF_KIND, {**_by(actor), "kind": kind})))


def list_all(session: Session, team_id: str, *, author: str) -> dict[DraftOf, EntryTexts]:
    """All that somebody has typed and not sent."""
    found = _grouped(list(session.scalars(_OF_AUTHOR, {"team": team_id, "author": author})))
    return {of: texts for of, texts in found.items() if texts.has_words}


def _grouped(rows: list[EntryDraft]) -> dict[DraftOf, EntryTexts]:
    found: dict[DraftOf, list[EntryDraft]] = {}
    for each in rows:
        found.setdefault(DraftOf(each.kind, each.pair_id, each.about), []).append(each)
    return {of: _texts(these) for of, these in found.items()}


def _texts(rows: list[EntryDraft]) -> EntryTexts:
    kept = [each for each in rows if each.typed_at or each.text]
    audiences = {each.audience for each in kept if each.text}
    return EntryTexts(
        {each.field: each.text for each in kept},
        None if not audiences else audiences.pop() if len(audiences) == 1 else Audience.ME,
        max((each.revision for each in rows), default=0),
        max((each.typed_at or "" for each in kept), default=""),
    )


def is_sent(session: Session, actor: Actor, form_id: str) -> bool:
    """Whether this form was sent, be it that what it brought was deleted since."""
    return session.scalar(_SENT, {**_by(actor), "form": form_id}) is not None


def forget(session: Session, actor: Actor, kind: DraftKind, pair_ids: Collection[int], abouts: Collection[str]) -> None:
    """It was sent, or its author does not want it: what arrives later of its typing is too late."""
    these = {"pairs": list(pair_ids), "of_kind": kind, "abouts": list(abouts)}
    session.execute(_FORGET, {**_by(actor), **these})


def _by(actor: Actor) -> dict[str, Any]:
    return {"team": actor.team_id, "author": actor.user_id}


def erase(session: Session, team_id: str, *, author: str) -> None:
    """Every word that somebody has typed and not sent."""
    session.execute(_ERASE, {"team": team_id, "author": author})
