"""One's own data: deleting what one wrote."""

from collections.abc import Callable, Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from bot.domain.actor import Actor
from storage import feedback, goals, meeting_notes, members, pairs, promises, replies, responses
from storage.tables import Member


def erase(
    session: Session, actor: Actor, erasers: Iterable[Callable[[Session, Member, datetime], None]], *, now: datetime
) -> set[str]:
    """Delete every word that somebody wrote, for everybody, and give the ids of the partners who could see some of it.

    Whoever could see nothing must not notice: their Home is not even drawn anew. `erasers` are the features' own, in
    the order in which they lock rows.
    """
    member = members.find(session, actor.team_id, actor.user_id)
    if member is None:
        return set()
    team_id, me = actor.team_id, actor.user_id
    seen = responses.list_pairs_shared_in(session, team_id, author=me)
    seen |= replies.list_pairs_answered_in(session, team_id, author=me)
    seen |= feedback.list_pairs_with_opened(session, team_id, viewer=me)
    seen |= promises.list_pairs_shared_in(session, team_id, author=me)
    seen |= goals.list_pairs_with_words(session, team_id, author=me)
    seen |= meeting_notes.list_pairs_written_in(session, team_id, author=me)
    for erase_words in erasers:
        erase_words(session, member, now)
    return {pair.partner_of(me) for pair in pairs.list_all_for(session, team_id, me) if pair.id in seen}
