"""What somebody does about a pair of their own: pausing it until a day, and going on with it."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy.orm import Session

from bot.actions import openings, prompts, rhythms
from bot.actions.pairs import Changed, Hook, ResumeHook, tell_of_day
from bot.domain.actor import Actor
from bot.domain.calendar import ONE_DAY, start_of_day, zone_named
from storage import pairs
from storage.tables import Member, Pair

UNDONE_WITHIN = ONE_DAY
"""Who goes on so soon has changed their mind: what was open is open again. After that a pair begins afresh."""


def pause(
    session: Session,
    actor: Actor,
    pair_id: int,
    until: date,
    *,
    before: date | None,
    hooks: Sequence[Hook],
    now: datetime,
) -> Changed:
    """Leave a pair of the actor's alone until a day; both are told, not by whom.

    `before` is until when it is paused already, as far as they know. Raises NotInThisPair.
    """
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id)
    at = _begins(pair, until)
    if before is None:
        done = pairs.mark_paused_until(session, pair, until, go_on_at=at, by=actor.user_id, now=now)
        for hook in hooks if done else ():
            hook(session, pair, now)
    else:
        done = pairs.mark_pause_moved(session, pair, until, before=before, go_on_at=at)
    if done:
        tell_of_day(session, pair, now)
    return Changed(pair, done)


def go_on(session: Session, actor: Actor, pair_id: int, *, hooks: Sequence[ResumeHook], now: datetime) -> Changed:
    """Go on with a pair that either of the two has paused until a day. Raises NotInThisPair."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id)
    return Changed(pair, _go_on(session, pair, hooks, now))


def go_on_due(session: Session, *, hooks: Sequence[ResumeHook], now: datetime, limit: int) -> list[Pair]:
    """Go on with the pairs whose day has come; gives them."""
    due = pairs.claim_due(session, now=now, limit=limit)
    for pair in openings.by_workspace(due):
        _go_on(session, pair, hooks, now)
    return due


def forget_who(session: Session, member: Member, _now: datetime) -> None:
    pairs.forget_who(session, member.team_id, member.user_id)


def _go_on(session: Session, pair: Pair, hooks: Sequence[ResumeHook], now: datetime) -> bool:
    paused_for = now - (pair.paused_at or now)
    if not pairs.mark_going_on(session, pair, now=now):
        return False
    if paused_for > UNDONE_WITHIN:
        prompts.withdraw(session, pair, now=now)
    for hook in hooks:
        hook(session, pair, paused_for, now)
    return True


def _begins(pair: Pair, day: date) -> datetime:
    """When a day has begun for both; one whose zone nobody knows any more lives by the program's."""
    times = [rhythms.times_of(member) for member in (pair.mentor, pair.mentee)]
    zones = [each.availability.zone if each else zone_named(pair.program.zone) for each in times]
    return max(start_of_day(day, zone) for zone in zones)
