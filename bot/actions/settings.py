"""Settings: what somebody says about their time, and what moves with it."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import rhythms
from bot.domain.actor import Actor
from storage import members
from storage.members import ChosenSettings
from storage.tables import Member


def save(session: Session, actor: Actor, chosen: ChosenSettings, *, now: datetime) -> Member:
    """What they say about their time from now on; what is to come moves to where it fits. Raises NotAMember."""
    before = rhythms.times_of(members.get(session, actor.team_id, actor.user_id))
    members.save_settings(session, actor.team_id, actor.user_id, chosen)
    member = members.get(session, actor.team_id, actor.user_id)
    rhythms.reschedule(session, before, member, now=now)
    return member
