"""Settings: what somebody says about their time, and what moves with it."""

from datetime import date, datetime

from sqlalchemy.orm import Session

from bot.actions import rhythms
from bot.domain.actor import Actor
from bot.domain.calendar import ONE_DAY
from bot.domain.rhythms import Times
from storage import members
from storage.members import ChosenSettings
from storage.tables import Member


def save(session: Session, actor: Actor, chosen: ChosenSettings, *, now: datetime) -> Member:
    """What they say about their time from now on; raises NotAMember."""
    before = rhythms.times_of(members.get(session, actor.team_id, actor.user_id))
    members.save_settings(session, actor.team_id, actor.user_id, chosen)
    return _moved(session, actor, before, now)


def save_away(session: Session, actor: Actor, days: tuple[date, date] | None, *, now: datetime) -> Member:
    """Away from the first to the last of these days, or not at all; raises NotAMember.

    What they were asked before time away that had begun counts for nothing, also when that ends early.
    """
    member = members.get(session, actor.team_id, actor.user_id)
    before, today, was_away = rhythms.times_of(member), member.today(now), member.away
    back_on = min(today, was_away.last + ONE_DAY) if was_away and was_away.first < today else None
    first, last = days or (None, None)
    members.save_away(session, actor.team_id, actor.user_id, first=first, last=last, back_on=back_on)
    return _moved(session, actor, before, now)


def _moved(session: Session, actor: Actor, before: Times | None, now: datetime) -> Member:
    """Move what is still to come to where it fits now; whether what waits fits now is asked at once."""
    member = members.get(session, actor.team_id, actor.user_id)
    rhythms.reschedule(session, before, member, now=now)
    return member
