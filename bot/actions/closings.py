"""The last weeks of a pair: thanks of each to the other, and what becomes of its words when it has ended.

Whatever waits for the two about their thanks changes for both at once, at moments of the envelope alone.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import envelopes, going_on, openings
from bot.actions.envelopes import Contents
from bot.actions.pairs import Hook
from bot.domain.actor import Actor
from bot.domain.calendar import ONE_DAY, local_moment, zone_named
from bot.domain.closings import (
    Wish,
    asked_for,
    begins_on,
    days_until,
    ended_on,
    forget_at,
    forgotten_now,
    is_whole,
    next_look,
    opens_at,
)
from bot.domain.envelopes import OPENS, EnvelopeKind
from bot.domain.items import KEEPSAKE, THANKS_ASK, THANKS_OPEN
from bot.domain.pairs import PairState
from storage import closings, items, pairs
from storage import envelopes as stored
from storage.closings import OpenedThanks, OwnThanks
from storage.items import NewItem
from storage.tables import Member, Pair

THANKS = EnvelopeKind.THANKS
ASKS = (THANKS_ASK,)
ForgetHook = Callable[[Session, Pair, Collection[str], datetime], None]


# --- when both are asked ---------------------------------------------------------------------------------------------


def plan(session: Session, pair: Pair, now: datetime) -> None:
    """It lives, until a day: both are asked two weeks before it, and what they seal opens on it."""
    zone = zone_named(pair.program.zone)
    closings.set_forget(session, pair, None)
    today = pair.program.today(now)
    envelope = stored.hold_collecting(session, pair, THANKS)
    if envelope is not None:
        openings.set_days(session, envelope, ASKS, envelope.id, days_until(pair.last_day, zone), now=now)
        if today >= begins_on(pair.last_day):
            closings.set_next(session, pair, None)
            return
        openings.stop_asking(session, pair.team_id, ASKS, envelope.id, now=now)  # until then; what is written stays
    closings.set_next(session, pair, next_look(pair.last_day, zone, today=today))


def begin_due(session: Session, *, hooks: Sequence[Hook], now: datetime, limit: int) -> int:
    """Ask both of each pair whose last two weeks begin, and let those go on that are over and want to.

    Says how many were looked at.
    """
    due = closings.claim_due(session, now=now, limit=limit)
    for pair in openings.by_workspace(due):
        _begin(session, pair, hooks, now)
    return len(due)


def _begin(session: Session, pair: Pair, hooks: Sequence[Hook], now: datetime) -> None:
    zone = zone_named(pair.program.zone)
    today = pair.program.today(now)
    if pair.state == PairState.ENDED or today >= pair.last_day:
        closings.set_next(session, pair, pair.thaws_at(now))
        if going_on.want_both(session, pair):
            going_on.go_on(session, pair, hooks=hooks, now=now)
    elif today < begins_on(pair.last_day):  # it was moved
        closings.set_next(session, pair, next_look(pair.last_day, zone, today=today))
    elif pair.state == PairState.PAUSED or pair.somebody_left:
        closings.set_next(session, pair, local_moment(today + ONE_DAY, OPENS, zone))
    else:
        _ask(session, pair, now)


def _ask(session: Session, pair: Pair, now: datetime) -> None:
    days = days_until(pair.last_day, zone_named(pair.program.zone))
    thanks_id = stored.add(session, pair, THANKS, days=days, now=now)
    if thanks_id is None:  # its last day was moved since they were asked first
        thanks_id = stored.get_asked_id(session, pair, THANKS, form_id=None)
    key = f"{thanks_id}:{pair.last_day:%Y%m%d}"
    new = openings.for_both(pair, THANKS_ASK, thanks_id, key=key, expires_at=days.last_at)
    items.add_all(session, pair.team_id, new, now=now)
    closings.set_next(session, pair, None)


def open_due(session: Session, *, now: datetime, limit: int) -> None:
    """On the last day: open for both at once what both have sealed, and have both hear of what they can take along.

    Where the last day was moved meanwhile, it opens on that one.
    """
    told: dict[str, list[NewItem]] = defaultdict(list)
    for envelope in openings.by_workspace(stored.claim_due(session, THANKS, now=now, limit=limit)):
        pair, days = envelope.pair, days_until(envelope.pair.last_day, zone_named(envelope.pair.program.zone))
        if days.next_at > now:
            openings.set_days(session, envelope, ASKS, envelope.id, days, now=now)
            continue
        if openings.open_if_sealed(session, envelope, now=now):
            told[pair.team_id] += openings.for_both(pair, THANKS_OPEN, envelope.id)
        elif not stored.mark_closed(session, envelope.id, now=now):
            continue
        openings.stop_asking(session, pair.team_id, ASKS, envelope.id, now=now)
        told[pair.team_id] += openings.for_both(pair, KEEPSAKE, pair.id, key=f"{pair.id}:{envelope.id}")
    for team_id, new in told.items():
        items.add_all(session, team_id, new, now=now)


# --- what follows from elsewhere -------------------------------------------------------------------------------------


def go_on(session: Session, pair: Pair, _pause: timedelta, now: datetime) -> None:
    """The pair goes on after a pause: its last day is what it was."""
    plan(session, pair, now)


def end_with(session: Session, pair: Pair, now: datetime) -> None:
    """The pair has ended: nothing more is asked, and its words have a day on which they are deleted.

    What both had sealed opens if its day has come, such as in a pair that was paused by then. Else it stays its
    author's.
    """
    zone = zone_named(pair.program.zone)
    envelope = stored.hold_collecting(session, pair, THANKS)
    is_due = envelope is not None and opens_at(pair.last_day, zone) <= now and not pair.somebody_left
    if envelope is not None and is_due and stored.mark_opened(session, envelope, now=now):
        openings.stop_asking(session, pair.team_id, ASKS, envelope.id, now=now)
        items.add_all(session, pair.team_id, openings.for_both(pair, THANKS_OPEN, envelope.id), now=now)
    openings.end_with(session, pair, THANKS, ASKS, now=now)
    closings.set_next(session, pair, now if going_on.want_both(session, pair) else None)
    ended = ended_on(pair.last_day, pair.program.today(now))
    closings.set_forget(session, pair, forget_at(ended, pair.program.keep_days, zone))


def stop_asking_partners(session: Session, member: Member, now: datetime) -> None:
    openings.stop_asking_partners(session, member, ASKS, now=now)


# --- what each of the two does ---------------------------------------------------------------------------------------

WRITING: Contents[OwnThanks, OpenedThanks] = Contents(
    reads=closings.READS,
    asked_for=lambda texts, mine: asked_for(texts, mine.asks_about),
    is_whole=lambda texts, _mine: is_whole(texts),
    asks=lambda _mine: THANKS_ASK,
)


def keep_mine(session: Session, actor: Actor, pair_id: int, *, keeps: bool) -> Pair:
    """Keep the actor's own private words of a pair for a year after its end, or no longer than the others."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id, lock=True)
    closings.set_keeps(session, pair, actor.user_id, Wish.YES if keeps else None)
    return pair


def erase(session: Session, member: Member, now: datetime) -> None:
    """Delete all thanks, and what somebody wants of their pairs. What was sealed looks to the other as though nothing
    had been written."""
    envelopes.erase(session, WRITING, member, now=now)
    closings.erase_sides(session, member.team_id, author=member.user_id)


# --- the day on which the words of a pair are deleted ----------------------------------------------------------------


def forget_due(session: Session, *, hooks: Sequence[ForgetHook], now: datetime, limit: int) -> list[Pair]:
    """Delete the words of the pairs whose day has come; gives them.

    Only of such as have ended: in one that lives again nothing is deleted, however long it is paused. It has another
    day when it ends.
    """
    due = closings.claim_to_forget(session, now=now, limit=limit)
    for pair in openings.by_workspace(due):
        wanted = closings.list_sides(session, pair)
        keepers = [who for who, side in wanted.items() if side.keeps is Wish.YES]
        kept_for, again_at = forgotten_now(keepers, pair.ended_at or now, zone_named(pair.program.zone), now=now)
        if closings.mark_forgotten(session, pair, again_at=again_at, now=now):
            items.close_of_pair(session, pair, besides=(), now=now)
            for hook in hooks:
                hook(session, pair, kept_for, now)
    return due
