"""One of a pair leaves the workspace: the other is told, may like another match, and the two may go on later."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from sqlalchemy.orm import Session

from bot.actions import pair_news
from bot.domain.actor import Actor
from bot.domain.items import PARTNER_BACK, PARTNER_LEFT, Outcome
from bot.domain.pairs import PairState
from bot.domain.partings import MatchWish, can_go_on
from storage import items, partings
from storage import pairs as storage
from storage.tables import Member, Pair


class ResumedHook(Protocol):
    """What a feature does about a pair that goes on; `bot.feature.Feature` says more."""

    def __call__(self, session: Session, pair: Pair, paused_for: timedelta, now: datetime, /) -> None: ...


@dataclass(frozen=True, slots=True)
class Wished:
    """A pair, and whether what was said is kept: it is not once the two have gone on, or the pair has ended."""

    pair: Pair
    done: bool


# --- leaving, and coming back ----------------------------------------------------------------------------------------


def part(session: Session, member: Member, now: datetime) -> None:
    """Somebody has left the workspace: the others in their pairs hear of it once."""
    for pair in storage.list_for(session, member.team_id, member.user_id):
        partings.add(session, pair, now=now)
        items.close(session, pair.team_id, [PARTNER_BACK], [pair.id], Outcome.WITHDRAWN, now=now)
        pair_news.tell(session, pair, PARTNER_LEFT, [pair.partner_of(member.user_id)], now)


def come_back(session: Session, member: Member, now: datetime) -> None:
    """Somebody is back: of whom nobody has heard that they left, it goes on; else both are asked, for a month."""
    for pair in storage.list_for(session, member.team_id, member.user_id):
        partner = pair.partner_of(member.user_id)
        told = any(
            each.user_id == partner and (each.told_at or each.outcome is Outcome.DONE)
            for each in items.list_about(session, pair.team_id, [PARTNER_LEFT], pair.id)
            if pair.parted_at and each.since >= pair.parted_at
        )
        items.close(session, pair.team_id, [PARTNER_LEFT], [pair.id], Outcome.WITHDRAWN, user_id=partner, now=now)
        items.mark_stale(session, pair.team_id, PARTNER_LEFT, [pair.id], now=now)
        if pair.parted_at is None or pair.member(partner).deactivated_at is not None:
            continue
        if not told:
            partings.remove(session, pair)
        elif can_go_on(pair.parted_at, now):
            pair_news.tell(session, pair, PARTNER_BACK, [pair.mentor_id, pair.mentee_id], now)


# --- what the two say ------------------------------------------------------------------------------------------------


def wish(session: Session, actor: Actor, pair_id: int, said: MatchWish, *, now: datetime) -> Wished:
    """Who stays says whether they would like another match, for coordinators to see. Raises NotInThisPair."""
    pair = storage.get(session, actor.team_id, pair_id, member=actor.user_id)
    partner = pair.member(pair.partner_of(actor.user_id))
    if pair.state == PairState.ENDED or partner.deactivated_at is None:
        return Wished(pair, done=False)
    done = partings.set_wish(session, pair, said)
    these = ([PARTNER_LEFT], [pair.id], Outcome.DONE)
    items.close(session, actor.team_id, *these, user_id=actor.user_id, now=now)
    items.mark_stale(session, actor.team_id, PARTNER_LEFT, [pair.id], now=now)
    return Wished(pair, done)


def go_on(session: Session, actor: Actor, pair_id: int, *, hooks: Sequence[ResumedHook], now: datetime) -> Wished:
    """One of the two says that it goes on; it does once both have. Raises NotInThisPair."""
    pair = storage.get(session, actor.team_id, pair_id, member=actor.user_id)
    mine = partings.get(session, actor.team_id, pair_id, member=actor.user_id)
    gone = any(each.deactivated_at is not None for each in (pair.mentor, pair.mentee))
    if pair.state == PairState.ENDED or mine is None or gone:
        return Wished(pair, done=False)
    these = ([PARTNER_BACK], [pair.id], Outcome.DONE)
    items.close(session, actor.team_id, *these, user_id=actor.user_id, now=now)
    if mine.i_go_on or partings.mark_going_on(session, pair, actor.user_id):
        return Wished(pair, done=True)
    left_at = mine.parting.left_at
    partings.remove(session, pair)
    session.refresh(pair, ["parted_at"])  # as it is now: what is planned depends on it
    if pair.state == PairState.ACTIVE:
        for hook in hooks:
            hook(session, pair, now - left_at, now)
    return Wished(pair, done=True)


def forget_who(session: Session, member: Member, _now: datetime) -> None:
    partings.forget_who(session, member.team_id, member.user_id)


def forget(session: Session, pair: Pair, _kept_for: Collection[str], _now: datetime) -> None:
    partings.forget(session, pair)
