"""Switching off what comes before and after the meetings of a pair, for oneself, and on again."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import agendas
from bot.domain.actor import Actor
from bot.domain.items import Outcome
from bot.domain.meetings import MeetingState
from bot.domain.pairs import PairState
from storage import items, meetings, pairs, quiet_meetings
from storage.tables import Item, Meeting, Pair


def switch_off(session: Session, actor: Actor, pair_id: int, *, now: datetime) -> None:
    """What was told already is let pass, and what was not may come once it is on again. Raises NotInThisPair."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id, lock=True)
    if not quiet_meetings.add(session, pair, actor.user_id):
        return
    for meeting in _of_pair(session, actor, pair, now):
        waiting = [each for each in _about(session, actor, meeting) if each.closed_at is None]
        items.withdraw(session, [each.id for each in waiting if each.told_at is None], now=now)
        kinds, who = [*agendas.BEFORE, *agendas.AFTER], actor.user_id
        items.close(session, actor.team_id, kinds, [meeting.id], Outcome.PASSED, user_id=who, now=now)


def switch_on(session: Session, actor: Actor, pair_id: int, *, now: datetime) -> None:
    """What is still to come before and after the meetings comes, besides what was told before. Raises NotInThisPair."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id, lock=True)
    if not quiet_meetings.remove(session, pair, actor.user_id) or pair.state == PairState.ENDED or pair.somebody_left:
        return
    for meeting in _of_pair(session, actor, pair, now):
        before, member = _about(session, actor, meeting), pair.member(actor.user_id)
        known = {each.kind for each in before if _is_settled(each, meeting)}
        agendas.plan_for(session, meeting, member, besides=known, again=str(len(before)), now=now)


def _is_settled(item: Item, meeting: Meeting) -> bool:
    """Of this time, and not of one that was agreed before; not what was only withdrawn before anybody was told."""
    of_this_time = item.dedupe.startswith(f"{item.kind}:{meeting.id}:{meeting.revision}:")
    return of_this_time and (item.told_at is not None or item.outcome is not Outcome.WITHDRAWN)


def _about(session: Session, actor: Actor, meeting: Meeting) -> Sequence[Item]:
    found = items.list_about(session, actor.team_id, [*agendas.BEFORE, *agendas.AFTER], meeting.id, lock=True)
    return [each for each in found if each.user_id == actor.user_id]


def _of_pair(session: Session, actor: Actor, pair: Pair, now: datetime) -> list[Meeting]:
    """The meetings that something may still come about."""
    return [
        meetings.get(session, actor.team_id, each.id, viewer=actor.user_id)
        for each in meetings.list_of_pair(session, actor.team_id, pair.id)
        if each.state in (MeetingState.AGREED, MeetingState.OVER)
        and each.ends_at is not None
        and each.ends_at + 2 * agendas.ASKED_FOR > now
    ]
