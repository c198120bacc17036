"""Who starts things in a pair, for one of the two; and the mentee is told of it at most once a month."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.domain.actor import Actor
from bot.domain.initiative import LOOKS_BACK, NUDGED_EVERY, Deed, Initiative
from bot.domain.items import INITIATIVE_IDEA
from storage import agendas, items, meeting_notes, meetings, pairs
from storage.items import NewItem
from storage.tables import Pair


@dataclass(frozen=True, slots=True)
class InitiativePage:
    pair: Pair
    viewer: str
    initiative: Initiative


def look(session: Session, actor: Actor, pair_id: int, *, now: datetime) -> InitiativePage:
    """How it is in a pair, for one of the two: only what both of them know is counted. Raises NotInThisPair."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id)
    return InitiativePage(pair, actor.user_id, _count(session, pair, actor.user_id, now))


def _count(session: Session, pair: Pair, viewer: str, now: datetime) -> Initiative:
    since, team_id = now - LOOKS_BACK, pair.team_id
    deeds: Counter[tuple[str | None, Deed]] = Counter()
    for meeting in meetings.list_of_pair(session, team_id, pair.id):
        if meeting.proposed_at >= since and meeting.form_id is not None:  # else it repeats another, by itself
            deeds[meeting.proposed_by, Deed.PROPOSED] += 1
    for agenda in agendas.list_agendas(session, team_id, [pair.id]):
        if agenda.shared_at is not None and agenda.shared_at >= since:
            deeds[agenda.shared_by, Deed.PREPARED] += 1
    for put_by in agendas.list_who_put(session, pair, since=since):
        deeds[put_by, Deed.PREPARED] += 1
    takeaways = meeting_notes.list_takeaways(session, team_id, pair.id, viewer=viewer)
    for version in meeting_notes.list_versions(session, takeaways):
        if version.written_at >= since:
            deeds[version.author_id, Deed.FOLLOWED_UP] += 1
    partner = pair.partner_of(viewer)
    return Initiative(
        {deed: deeds[viewer, deed] for deed in Deed},
        {deed: deeds[partner, deed] for deed in Deed},
        is_mentee=viewer == pair.mentee_id,
    )


def nudge(session: Session, pair: Pair, *, now: datetime) -> None:
    """Have the mentee hear, with a visit that comes anyway, that they could lead; at most once a month."""
    mentee = pair.mentee_id
    before = items.list_about(session, pair.team_id, [INITIATIVE_IDEA], pair.id)
    if any(each.since > now - NUDGED_EVERY for each in before):
        return
    if _count(session, pair, mentee, now).is_led_by_the_other:
        told = f"{INITIATIVE_IDEA.name}:{pair.id}:{now:%Y-%m-%d}"
        until = now + NUDGED_EVERY
        new = NewItem(INITIATIVE_IDEA, pair.id, told, user_id=mentee, pair_id=pair.id, expires_at=until)
        items.add(session, pair.team_id, new, now=now)
