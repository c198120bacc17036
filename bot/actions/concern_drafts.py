"""What somebody writes for themselves when something is wrong: kept as it is typed, and sent to nobody."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions.envelopes import stamp
from bot.domain.actor import Actor
from bot.domain.concerns import SAYING, DraftField
from bot.errors import Refusal
from storage import concern_drafts, pairs
from storage.concern_drafts import Draft
from storage.tables import Pair


class DraftWrittenSince(Refusal):
    """The same draft was written on in another form."""


def keep_typed(
    session: Session,
    actor: Actor,
    pair_id: int,
    texts: Mapping[DraftField, str | None],
    *,
    revision: int,
    typed_at: str | None,
    now: datetime,
) -> None:
    """Keep what was typed into a form that may never be sent. `typed_at` is Slack's own stamp."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id)
    when = typed_at or stamp(now)
    concern_drafts.keep(session, pair, author=actor.user_id, texts=texts, revision=revision, typed_at=when)


def write(
    session: Session, actor: Actor, pair_id: int, texts: Mapping[DraftField, str], *, revision: int
) -> tuple[Pair, Draft]:
    """Keep the three fields as they were sent; raises DraftWrittenSince rather than write over anything newer."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id)
    before = concern_drafts.find(session, pair, author=actor.user_id)
    if before.revision(SAYING) != revision:
        if before.among(SAYING) != texts:  # else Slack delivers the same form once more
            raise DraftWrittenSince(field=SAYING[0])
        return pair, before
    concern_drafts.write(session, pair, author=actor.user_id, texts={each: texts.get(each) for each in SAYING})
    return pair, concern_drafts.find(session, pair, author=actor.user_id)


def delete(session: Session, actor: Actor, pair_id: int) -> Pair:
    """Delete what somebody wrote for themselves about a pair."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id)
    concern_drafts.write(session, pair, author=actor.user_id, texts=dict.fromkeys(SAYING))
    return pair
