"""Feedback rounds on a timer: the rhythm starts them, and each opens or ends when its time has come."""

from datetime import date, datetime, time, timedelta
from typing import TypeVar

from sqlalchemy.orm import Session

from bot.domain import messages
from bot.domain.calendar import ONE_DAY, local_moment, zone_named
from bot.domain.feedback import (
    FOLLOW_UP,
    LOOK_AGAIN,
    REST,
    WINDOW,
    next_scheduled,
    nudges_between,
    opening,
    scheduled_format,
)
from bot.services import Services
from storage import rounds
from storage.rounds import availability, begin, tell_both, window_of
from storage.tables import Pair, Round

Row = TypeVar("Row", Pair, Round)

BATCH = 50
START_OF_DAY = time(9)  # in the program's zone; each of the two is told in their own hours


async def run(services: Services) -> None:
    """Start, open and end what is due."""
    await start_scheduled(services)
    await open_due(services)
    await close_due(services)


def _by_workspace(rows: list[Row]) -> list[Row]:
    """Two replicas that wake the same lanes then do so in the same order."""
    return sorted(rows, key=lambda each: (each.team_id, each.id))


async def start_scheduled(services: Services) -> None:
    now = services.clock()
    async with services.db.begin() as session:
        for pair in _by_workspace(await session.run_sync(rounds.claim_scheduled, now=now, limit=BATCH)):
            await session.run_sync(_start, pair, now)


def _start(session: Session, pair: Pair, now: datetime) -> None:
    zone = zone_named(pair.program.zone)
    today = now.astimezone(zone).date()

    def not_before(day: date) -> None:
        rounds.set_next(session, pair.id, local_moment(day, START_OF_DAY, zone))

    if pair.state == "ended" or today + timedelta(days=WINDOW) > pair.program.ends_on:
        rounds.set_next(session, pair.id, None)
        return
    if pair.state == "paused" or _somebody_left(pair):
        not_before(today + ONE_DAY)  # nobody's round is skipped for a pause
        return
    away = [each.away for each in (pair.mentor, pair.mentee) if each.away and each.away.covers(each.today(now))]
    if away:  # nobody's window should begin without them
        not_before(max(each.last for each in away) + ONE_DAY)
        return
    following = next_scheduled(pair.starts_on, today)
    ended_at = rounds.find_last_end(session, pair)
    rested_on = (ended_at + REST).astimezone(zone).date() if ended_at else today
    if today < rested_on:  # somebody has asked for one meanwhile: two in a row would be too much
        not_before(min(following, rested_on))
        return
    not_before(following)
    begin(session, pair, format=scheduled_format((today - pair.starts_on).days // 7), now=now)


async def open_due(services: Services) -> None:
    """Open for both at once: one transaction, both messages in it."""
    now = services.clock()
    async with services.db.begin() as session:
        for round in _by_workspace(await session.run_sync(rounds.claim_openable, now=now, limit=BATCH)):
            at = opening(now, *availability(round.pair))
            if at > now:  # not yet, or somebody's hours have changed since
                await session.run_sync(rounds.set_opens_at, round.id, min(at, now + LOOK_AGAIN))
            else:
                await session.run_sync(_open, round, now)


def _open(session: Session, round: Round, now: datetime) -> None:
    if rounds.mark_opened(session, round, now=now):
        tell_both(session, round.pair, round.id, messages.FEEDBACK_OPEN.name, now=now)
        later = now + FOLLOW_UP
        tell_both(session, round.pair, round.id, messages.FEEDBACK_LATER.name, now=now, send_after=later)


async def close_due(services: Services) -> None:
    """Count another day of each round; and decide those whose window is over, at a moment that suits both.

    Then they open if both have sealed, else they end. Until that moment everything is the same for both and whatever
    either has done, also that time away makes the window longer; so nobody can tell before which of the two it will be.
    """
    now = services.clock()
    async with services.db.begin() as session:
        for round in _by_workspace(await session.run_sync(rounds.claim_counting, now=now, limit=BATCH)):
            await session.run_sync(_count, round, now)


def _count(session: Session, round: Round, now: datetime) -> None:
    people, before = availability(round.pair), window_of(round)
    window = before.counted(now, *people)
    ends = max(round.closes_at, window.closes_at(*people))  # never sooner than it was said
    at = opening(max(now, ends), *people)
    if window.days_left or at > now:
        next_day = window.counted_to + ONE_DAY if window.days_left else ends
        look_at = next_day if next_day > now else min(at, now + LOOK_AGAIN)  # until both are at work
        rounds.set_window(session, round.id, window, closes_at=ends, look_at=look_at)
        for day in nudges_between(before, window)[-1:]:  # one, however many days were missed
            tell_both(session, round.pair, round.id, messages.FEEDBACK_NUDGE.name, now=now, number=day)
    elif round.opens_at is not None and not _somebody_left(round.pair):
        _open(session, round, now)
    elif rounds.mark_closed(session, round.id, now=now):
        tell_both(session, round.pair, round.id, messages.FEEDBACK_END.name, now=now)


def _somebody_left(pair: Pair) -> bool:
    return any(each.deactivated_at is not None for each in (pair.mentor, pair.mentee))
