"""The days of promises: what is said about one before its day, on it, and after it was missed."""

from datetime import date, datetime

from sqlalchemy.orm import Session

from bot.actions import promises as actions
from bot.actions.promises import working_today
from bot.domain.calendar import ONE_DAY
from bot.domain.items import PROMISE_DUE, PROMISE_REPAIR, PROMISE_UNDONE, Outcome
from bot.domain.pairs import PairState
from bot.domain.promises import (
    OTHER_HEARS_AFTER,
    REPAIRED_FOR,
    day_after,
    day_asked,
    day_before,
    day_to_ask,
    end_of,
    lapses_at,
    opening_of,
)
from bot.domain.visits import visit_moment
from storage import items, promises
from storage.items import NewItem
from storage.tables import Member, Promise


def look_at_due(session: Session, *, now: datetime, limit: int) -> None:
    """Say what is to be said about promises now, and find those that were missed."""
    for promise in promises.claim_due(session, now=now, limit=limit):
        look(session, promise, now=now)


def look(session: Session, promise: Promise, *, now: datetime) -> None:
    """One promise, as its author's time and its pair are now.

    Nothing is missed in a paused pair, after its program, while one of the two has left, while its author is away, or
    before the question whether it is done has reached them.
    """
    pair, author = promise.pair, promise.author
    if thaws_at := pair.thaws_at(now):
        promises.set_look(session, promise, thaws_at, asked_on=promise.asked_on)
        return
    if not promise.is_open:  # the day is over on which its author could say that it is not kept after all
        _say_how_it_is(session, promise, now)
        promises.stop_looking(session, promise)
        return
    if pair.state != PairState.ACTIVE:
        promises.set_look(session, promise, None, asked_on=promise.asked_on)  # going on looks again
        return
    if pair.somebody_left or now >= pair.over_at(author.user_id) or not _has_zone(author):
        promises.set_look(session, promise, now + ONE_DAY, asked_on=promise.asked_on)
        return
    if promise.asked_on is None:
        _look_before(session, promise, now)
    else:
        _look_after(session, promise, promise.asked_on, now)


def _has_zone(member: Member) -> bool:
    try:
        return bool(member.availability)
    except (ValueError, LookupError):  # a zone that nobody knows any more
        return False


def _look_before(session: Session, promise: Promise, now: datetime) -> None:
    """Its author has not been asked yet."""
    when = promise.availability
    today = working_today(promise.author, now)
    asks_on = day_asked(promise.due_on, promise.set_on, when)
    if asks_on <= today:
        asks_on = day_to_ask(today, when)
    if asks_on == today:
        if promise.reminds:
            actions.ask(session, promise, today, now)
        promises.set_look(session, promise, end_of(today, when), asked_on=today)
        return
    before = day_before(asks_on, when)
    if before == today and today > promise.set_on and promise.reminds:
        actions.remind(session, promise, today, opening_of(asks_on, when), now)
    next_day = before if before and before > today else asks_on
    promises.set_look(session, promise, max(opening_of(next_day, when), _soon(now)), asked_on=None)


def _look_after(session: Session, promise: Promise, asked_on: date, now: datetime) -> None:
    """Its author was to be asked: it is missed once they have been, and have had their working day."""
    when = promise.availability
    today = working_today(promise.author, now)
    if promise.reminds:
        asked = items.list_about(session, promise.team_id, [PROMISE_DUE], promise.id)
        latest = asked[-1] if asked else None
        if latest is None or latest.told_at is None:
            if latest and latest.is_open:
                promises.set_look(session, promise, end_of(day_after(today, when), when), asked_on=asked_on)
            else:  # it was withdrawn while somebody had left: it is asked anew
                promises.set_look(session, promise, _soon(now), asked_on=None)
            return
        asked_on = max(asked_on, working_today(promise.author, latest.told_at))
    until = lapses_at(asked_on, promise.not_yet_on, when)
    if until > now:
        _say_how_it_is(session, promise, now)  # it can be moved no more
        promises.set_look(session, promise, until, asked_on=promise.asked_on)
    elif promises.mark(session, promise, promise.course.missed(), asked_on=promise.asked_on, now=now):
        _mend(session, promise, now)


def _say_how_it_is(session: Session, promise: Promise, now: datetime) -> None:
    """A day is over: in the messages about it stands what can be done about it now."""
    for kind in actions.REMINDERS:
        items.mark_stale(session, promise.team_id, kind, [promise.id], now=now)


def _mend(session: Session, promise: Promise, now: datetime) -> None:
    """Its author is asked once what happened and what now; the other hears of it when they have had time to say it."""
    promises.begin_repair(session, promise)
    team_id, author, pair = promise.team_id, promise.author, promise.pair
    items.close(session, team_id, actions.REMINDERS, [promise.id], Outcome.EXPIRED, now=now)
    first = day_to_ask(working_today(author, now), promise.availability)
    whom = [(author, PROMISE_REPAIR, first)]
    other = pair.member(promise.partner_id)
    if not promise.is_private and _has_zone(other):
        day = working_today(other, now)
        for _ in range(OTHER_HEARS_AFTER):
            day = day_after(day, pair.availability_of(other.user_id))
        whom.append((other, PROMISE_UNDONE, day))
    new = [
        NewItem(
            kind,
            promise.id,
            f"{kind.name}:{promise.id}",
            user_id=member.user_id,
            pair_id=pair.id,
            due_at=visit_moment(day, pair.availability_of(member.user_id), member.visit_time),
            expires_at=min(now + REPAIRED_FOR, pair.over_at(member.user_id)),
        )
        for member, kind, day in whom
    ]
    items.add_all(session, team_id, new, now=now)


def _soon(now: datetime) -> datetime:
    """The next look is never at the same moment: nothing would have changed by then."""
    return now + ONE_DAY / 24
