"""What somebody types into the form of a promise and does not send: kept when they close it, for them alone."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions.envelopes import stamp
from bot.domain.actor import Actor
from bot.domain.entries import DraftKind
from bot.domain.promises import PromiseSource
from storage import entry_drafts, pairs
from storage.entry_drafts import NO_PAIR, DraftOf, EntryTexts


def about(source: PromiseSource | None, source_id: int | None) -> str:
    """What a promise comes from; empty for one of their own accord."""
    return f"{source}:{source_id}" if source else ""


def find(session: Session, actor: Actor, pair_id: int | None, about: str) -> EntryTexts:
    return entry_drafts.find(session, actor, DraftOf(DraftKind.PROMISE, pair_id or NO_PAIR, about))


def keep(
    session: Session,
    actor: Actor,
    pair_id: int | None,
    about: str,
    texts: Mapping[str, str | None],
    *,
    revision: int,
    now: datetime,
) -> None:
    """What stood in a form of this revision as it was closed; one that was sent since has a later one."""
    if pair_id is None and not pairs.list_for(session, actor.team_id, actor.user_id):
        return
    if pair_id is not None:
        pairs.get(session, actor.team_id, pair_id, member=actor.user_id)
    of = DraftOf(DraftKind.PROMISE, pair_id or NO_PAIR, about)
    there = entry_drafts.find(session, actor, of)
    if there.revision == revision:
        at = max(stamp(now), there.typed_at)
        entry_drafts.keep(session, actor, of, texts, audience=None, revision=revision, typed_at=at)


def forget(session: Session, actor: Actor, pair_id: int, about: str) -> None:
    """It was sent."""
    entry_drafts.forget(session, actor, DraftKind.PROMISE, [pair_id, NO_PAIR], [about])
