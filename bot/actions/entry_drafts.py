"""What somebody types into the form of an entry: kept as it is typed, and moved to the pair that they choose."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions.envelopes import stamp
from bot.domain.actor import Actor
from bot.domain.entries import LONGEST, Audience
from storage import entry_drafts, pairs, responses
from storage.entry_drafts import NO_PAIR, DraftOf, EntryTexts


def keep_typed(
    session: Session,
    actor: Actor,
    of: DraftOf,
    texts: Mapping[str, str | None],
    *,
    audience: str | None,
    revision: int,
    form_id: str | None,
    typed_at: str | None,
    now: datetime,
) -> None:
    """Keep what was typed into a form that may never be sent. `typed_at` is Slack's own stamp.

    What arrives after the form was sent, or is from an older one than was sent or cleared since, is too late.
    """
    if not texts or not _may_type(session, actor, of):
        return
    if form_id and entry_drafts.is_sent(session, actor, form_id):
        return
    there = entry_drafts.find(session, actor, of)
    if there.revision == revision:
        when = typed_at or max(stamp(now), there.typed_at)  # Slack's clock may be ahead of ours
        entry_drafts.keep(session, actor, of, texts, audience=audience, revision=revision, typed_at=when)


def keep_closed(
    session: Session,
    actor: Actor,
    of: DraftOf,
    texts: Mapping[str, str],
    *,
    response_id: int | None,
    audience: str | None,
    revision: int,
    form_id: str | None,
    now: datetime,
) -> None:
    """Keep what stood in a form that was closed, but for what is saved in those words already."""
    saved = responses.find_own(session, actor, response_id) if response_id else None
    known = {answer.field: answer.text for answer in saved.answers} if saved else {}
    kept = entry_drafts.find(session, actor, of).texts
    new = {field: text for field, text in texts.items() if text not in (known.get(field), kept.get(field))}
    keep_typed(session, actor, of, new, audience=audience, revision=revision, form_id=form_id, typed_at=None, now=now)


def _may_type(session: Session, actor: Actor, of: DraftOf) -> bool:
    if of.pair_id == NO_PAIR:
        return bool(pairs.list_for(session, actor.team_id, actor.user_id))
    pairs.get(session, actor.team_id, of.pair_id, member=actor.user_id)
    return True


def add_words(
    session: Session, actor: Actor, of: DraftOf, texts: Mapping[str, str], *, audience: str | None, now: datetime
) -> None:
    """Keep what a form was opened with, as though it had been typed there."""
    revision = entry_drafts.find(session, actor, of).revision
    keep_typed(session, actor, of, texts, audience=audience, revision=revision, form_id=None, typed_at=None, now=now)


def clear(session: Session, actor: Actor, of: DraftOf) -> int:
    """Its author does not want it any more; gives the revision that its next form has."""
    entry_drafts.forget(session, actor, of.kind, [of.pair_id], [of.about])
    return entry_drafts.find(session, actor, of).revision


def move(
    session: Session,
    actor: Actor,
    before: DraftOf,
    after: DraftOf,
    texts: Mapping[str, str | None],
    *,
    audience: str | None,
    now: datetime,
) -> EntryTexts:
    """Take along what is typed to the pair that was chosen; what was typed there before stays, above it.

    Gives what the form then holds. Who may read it is never wider than it was for either.
    """
    pairs.get(session, actor.team_id, after.pair_id, member=actor.user_id)
    typed = {field: text for field, text in texts.items() if text}
    there = entry_drafts.find(session, actor, after)
    if before == after or not typed:
        return there
    when = max(stamp(now), there.typed_at)
    held = {field: both(there.texts.get(field), text) for field, text in typed.items()}
    if audience != Audience.ME and there.has_words and there.audience:
        audience = there.audience
    entry_drafts.keep(session, actor, after, held, audience=audience, revision=there.revision, typed_at=when)
    entry_drafts.forget(session, actor, before.kind, [before.pair_id], [before.about])
    return replace(there, texts={**there.texts, **held}, audience=audience)


def both(before: str | None, new: str) -> str:
    """Words that were there and new ones, without saying anything twice."""
    if not before or before in new:
        return new
    return before if new in before else f"{before}\n\n{new}"[:LONGEST]
