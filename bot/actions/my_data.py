"""One's own data: deleting what one wrote."""

from collections.abc import Callable, Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from bot.domain.actor import Actor
from storage import members, pairs
from storage.tables import Member


def erase(
    session: Session, actor: Actor, erasers: Iterable[Callable[[Session, Member, datetime], None]], *, now: datetime
) -> set[str]:
    """Delete every word that somebody wrote, for everybody, and give the ids of their partners, also former ones.

    `erasers` are the features' own, in the order in which they lock rows.
    """
    member = members.find(session, actor.team_id, actor.user_id)
    if member is None:
        return set()
    for erase_words in erasers:
        erase_words(session, member, now)
    return {pair.partner_of(actor.user_id) for pair in pairs.list_all_for(session, actor.team_id, actor.user_id)}
