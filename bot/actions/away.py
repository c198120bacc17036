"""Time away: planning it, ending it early, and what moves with it."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy.orm import Session

from bot.actions import rhythms
from bot.domain.absences import Stretch, ahead, ended, joined
from bot.domain.actor import Actor
from bot.domain.items import AWAY_OFFER, Outcome
from bot.domain.programs import LONGEST_AWAY
from bot.domain.statuses import leaves_a_day
from bot.errors import Refusal
from storage import away, away_offers, items, members
from storage.tables import Member

MOST_SPANS = 12
"""Ahead, of one member: more than anybody plans, and few enough to be shown."""


class TooManySpans(Refusal):
    """They have planned as much time away as is kept."""


def add(session: Session, actor: Actor, span: Stretch, *, now: datetime) -> Member:
    """One span more, which becomes one with those that it meets; raises NotAMember and TooManySpans."""
    member, spans = _held(session, actor)
    wanted = joined([*spans, span])
    if len(ahead(wanted, member.today(now))) > MOST_SPANS:
        raise TooManySpans(field="first")
    return _save(session, member, wanted, now)


def end(session: Session, actor: Actor, *, now: datetime) -> Member:
    """They are back today; what waited comes in one visit, and what is planned for later stays. Raises NotAMember."""
    member, spans = _held(session, actor)
    return _save(session, member, ended(spans, member.today(now)), now)


def remove(session: Session, actor: Actor, first: date, *, now: datetime) -> Member:
    """Take back the span that begins on this day, if it has not begun; one that has, ends. Raises NotAMember."""
    member, spans = _held(session, actor)
    today = member.today(now)
    if any(each.first == first and each.covers(today) for each in spans):
        return _save(session, member, ended(spans, today), now)
    left = [each for each in spans if each.first != first or each.last < today]
    return _save(session, member, left, now)


def hold_still(session: Session, actor: Actor) -> None:
    """Nobody else changes their time away until this has ended."""
    away.hold(session, actor.team_id, actor.user_id)


def _held(session: Session, actor: Actor) -> tuple[Member, list[Stretch]]:
    spans = away.hold(session, actor.team_id, actor.user_id)
    return members.get(session, actor.team_id, actor.user_id), spans


def _save(session: Session, member: Member, spans: Sequence[Stretch], now: datetime) -> Member:
    """What they were asked before time away that has begun counts for nothing: such spans stay for a year."""
    before, today = rhythms.times_of(member), member.today(now)
    kept = [each for each in spans if each.last >= today - LONGEST_AWAY]
    away.save(session, member.team_id, member.user_id, kept)
    after = members.get(session, member.team_id, member.user_id)
    rhythms.reschedule(session, before, after, now=now)
    _settle_offers(session, after, now)
    return after


def _settle_offers(session: Session, member: Member, now: datetime) -> None:
    """Whoever is away on all of the days has no need to be offered them."""
    offered = away_offers.list_open(session, member.team_id, member.user_id)
    taken = [each.toordinal() for each in offered if not leaves_a_day(each, member.availability, now)]
    items.close(session, member.team_id, [AWAY_OFFER], taken, Outcome.DONE, user_id=member.user_id, now=now)
