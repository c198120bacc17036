"""Feedback rounds on a timer: the rhythm starts them, and each opens or ends when its time has come."""

from datetime import datetime, time, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain import messages
from bot.domain.calendar import local_moment, zone_named
from bot.domain.feedback import FOLLOW_UP, LOOK_AGAIN, WINDOW, closes_at, next_scheduled, opening, scheduled_format
from bot.services import Services
from storage import feedback_rounds, outbox
from storage.feedback_rounds import availability, begin
from storage.tables import Exchange, Pair

BATCH = 50
START_OF_DAY = time(9)  # in the program's zone; each of the two is told in their own hours


async def run(services: Services) -> None:
    """Start, open and end what is due."""
    await start_scheduled(services)
    await open_due(services)
    await close_due(services)


async def start_scheduled(services: Services) -> None:
    now = services.clock()
    async with services.db.begin() as session:
        for pair in await feedback_rounds.claim_scheduled(session, now=now, limit=BATCH):
            await _start(session, pair, now)


async def _start(session: AsyncSession, pair: Pair, now: datetime) -> None:
    zone = zone_named(pair.program.zone)
    today = now.astimezone(zone).date()
    if pair.state == "ended" or today + timedelta(days=WINDOW) > pair.program.ends_on:
        await feedback_rounds.set_next(session, pair.id, None)
        return
    away = [each.away for each in (pair.mentor, pair.mentee) if each.away and each.away.covers(each.today(now))]
    if away:  # nobody's window should begin without them
        back = max(each.last for each in away) + timedelta(days=1)
        await feedback_rounds.set_next(session, pair.id, local_moment(back, START_OF_DAY, zone))
        return
    following = next_scheduled(pair.starts_on, today)
    await feedback_rounds.set_next(session, pair.id, local_moment(following, START_OF_DAY, zone))
    if pair.state == "active" and not _somebody_left(pair):
        weeks = (today - pair.starts_on).days // 7
        await begin(session, pair, format=scheduled_format(weeks), asked_by=None, now=now)


async def open_due(services: Services) -> None:
    """Open for both at once: one transaction, both messages in it."""
    now = services.clock()
    async with services.db.begin() as session:
        for exchange in await feedback_rounds.claim_openable(session, now=now, limit=BATCH):
            at = opening(now, *availability(exchange.pair))
            if at > now:  # not yet, or somebody's hours have changed since
                await feedback_rounds.set_opens_at(session, exchange.id, min(at, now + LOOK_AGAIN))
            else:
                await _open(session, exchange, now)


async def _open(session: AsyncSession, exchange: Exchange, now: datetime) -> None:
    if await feedback_rounds.mark_opened(session, exchange, now=now):
        await _tell_both(session, exchange, messages.FEEDBACK_OPEN.name, now, send_after=now)
        await _tell_both(session, exchange, messages.FEEDBACK_LATER.name, now, send_after=now + FOLLOW_UP)


async def close_due(services: Services) -> None:
    """Decide the rounds whose window is over, at a moment that suits both: open if both have sealed, else end.

    Until that moment everything is the same for both and whatever either has done, also that time away makes the
    window longer; so nobody can tell before which of the two it will be.
    """
    now = services.clock()
    async with services.db.begin() as session:
        for exchange in await feedback_rounds.claim_over(session, now=now, limit=BATCH):
            ends = max(exchange.closes_at, closes_at(exchange.started_at, *availability(exchange.pair)))
            at = opening(max(now, ends), *availability(exchange.pair))
            if at > now:  # longer because of time away, or until both are at work
                look_at = min(at, max(now, ends) + LOOK_AGAIN)
                await feedback_rounds.set_closing(session, exchange.id, closes_at=ends, look_at=look_at)
            elif exchange.opens_at is not None and not _somebody_left(exchange.pair):
                await _open(session, exchange, now)
            elif await feedback_rounds.mark_closed(session, exchange.id, now=now):
                await _tell_both(session, exchange, messages.FEEDBACK_END.name, now, send_after=now)


def _somebody_left(pair: Pair) -> bool:
    return any(each.deactivated_at is not None for each in (pair.mentor, pair.mentee))


async def _tell_both(
    session: AsyncSession, exchange: Exchange, kind: str, now: datetime, *, send_after: datetime
) -> None:
    for user_id in (exchange.pair.mentor_id, exchange.pair.mentee_id):
        await outbox.add(
            session,
            exchange.team_id,
            outbox.Owed(
                kind,
                exchange.id,
                f"{kind}:{exchange.id}:{user_id}",
                user_id=user_id,
                pair_id=exchange.pair_id,
                send_after=send_after,
            ),
            now=now,
        )
