"""To hold somebody's visits while their status in Slack says that they are away: it is offered, and never taken."""

from datetime import date, datetime

from sqlalchemy.orm import Session

from bot.actions import away, rhythms
from bot.domain.absences import Stretch
from bot.domain.actor import Actor
from bot.domain.calendar import end_of_day
from bot.domain.items import AWAY_OFFER, Outcome
from bot.domain.statuses import days_of, last_day
from bot.errors import Refusal
from storage import away_offers as storage
from storage import items, members, pairs
from storage.items import NewItem
from storage.tables import Member


class OfferOver(Refusal):
    """Nothing is offered to them until that day, or no longer."""


def follow(session: Session, member: Member, expires_at: datetime | None, now: datetime) -> None:
    """Their status says until then that they are away, or does not: what is offered follows it, each day once.

    It is offered to whoever is in a pair: nobody else is visited. Nor is anybody whose zone nobody knows any more.
    """
    if rhythms.times_of(member) is None:
        return
    span = _worth_asking(session, member, expires_at, now)
    team_id, user_id = member.team_id, member.user_id
    says = last_day(expires_at, member.availability) if expires_at else None  # what was asked, may be said to the end
    gone = [each for each in storage.list_open(session, team_id, user_id) if each != says]
    _close(session, member, gone, Outcome.WITHDRAWN, now)
    if span is None:
        return
    subject, over_at = span.last.toordinal(), end_of_day(span.last, member.zone_info)
    new = NewItem(AWAY_OFFER, subject, f"{AWAY_OFFER.name}:{user_id}:{span.last}", user_id=user_id, expires_at=over_at)
    if not items.add(session, team_id, new, now=now):  # perhaps the status was gone for a while
        items.reopen(session, team_id, AWAY_OFFER, subject, user_id=user_id, outcome=Outcome.WITHDRAWN, now=now)


def _worth_asking(session: Session, member: Member, expires_at: datetime | None, now: datetime) -> Stretch | None:
    if expires_at is None or member.deactivated_at is not None:
        return None
    span = days_of(expires_at, member.availability, now)
    return span if span and pairs.list_for(session, member.team_id, member.user_id) else None


def hold(session: Session, actor: Actor, last: date, *, now: datetime) -> Member:
    """They are away from today to that day; twice is as once. Raises OfferOver, NotAMember and TooManySpans."""
    member = members.get(session, actor.team_id, actor.user_id)
    today = member.today(now)
    away.hold_still(session, actor)
    offered = storage.find(session, actor.team_id, actor.user_id, last)
    if offered is None or last < today or not (offered.is_open or offered.outcome is Outcome.DONE):
        raise OfferOver
    if not offered.is_open:
        return members.get(session, actor.team_id, actor.user_id)
    _close(session, member, [last], Outcome.DONE, now)
    return away.add(session, actor, Stretch(today, last), now=now)


def decline(session: Session, actor: Actor, last: date, *, now: datetime) -> None:
    """Visits go on. Raises OfferOver, also when they are held already, and NotAMember."""
    member = members.get(session, actor.team_id, actor.user_id)
    away.hold_still(session, actor)
    offered = storage.find(session, actor.team_id, actor.user_id, last)
    if offered is None or not (offered.is_open or offered.outcome is Outcome.PASSED):
        raise OfferOver
    _close(session, member, [last], Outcome.PASSED, now)


def forget(session: Session, member: Member, now: datetime) -> None:
    storage.forget(session, member.team_id, member.user_id, now=now)


def _close(session: Session, member: Member, days: list[date], outcome: Outcome, now: datetime) -> None:
    subjects = [each.toordinal() for each in days]
    items.close(session, member.team_id, [AWAY_OFFER], subjects, outcome, user_id=member.user_id, now=now)
