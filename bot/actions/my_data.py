"""One's own data: deleting what one wrote."""

from collections.abc import Callable, Collection, Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from bot.domain.actor import Actor
from storage import members, pairs
from storage.tables import Member


def erase(
    session: Session,
    actor: Actor,
    erasers: Iterable[Callable[[Session, Member, datetime], None]],
    readers: Iterable[Callable[[Session, Member], Collection[int]]],
    *,
    now: datetime,
) -> set[str]:
    """Delete every word that somebody wrote, for everybody, and give the ids of the partners who could see some of it.

    Whoever could see nothing must not notice: their Home is not even drawn anew. `erasers` are the features' own, in
    the order in which they lock rows; `readers` say, before, in which pairs the other could read something.
    """
    member = members.find(session, actor.team_id, actor.user_id)
    if member is None:
        return set()
    read_in = {pair_id for list_read_in in readers for pair_id in list_read_in(session, member)}
    for erase_words in erasers:
        erase_words(session, member, now)
    mine = pairs.list_all_for(session, member.team_id, member.user_id)
    return {pair.partner_of(member.user_id) for pair in mine if pair.id in read_in}
