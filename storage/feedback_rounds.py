"""Feedback rounds as a whole: starting, opening and ending them, for the rhythm and for the people themselves."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.domain import messages
from bot.domain.feedback import LOOK_AGAIN, NUDGES, Availability, Format, Round, Side, State, closes_at, opening
from storage import outbox
from storage.feedback import WITH_PAIR
from storage.sql import insert
from storage.tables import Exchange, ExchangeSide, Member, Pair


def availability(pair: Pair) -> tuple[Availability, Availability]:
    one, other = pair.mentor, pair.mentee
    return (
        Availability(one.zone_info, one.working_hours, one.away),
        Availability(other.zone_info, other.working_hours, other.away),
    )


async def begin(
    session: AsyncSession, pair: Pair, *, format: Format, asked_by: str | None, now: datetime
) -> int | None:
    """Start a round and owe both the question and its reminders; nothing when one is still collecting.

    Everything is planned now, by the round's clock alone: whether a reminder is still wanted is asked when it is sent,
    of the one who would get it.
    """
    ends = closes_at(now, *availability(pair))
    exchange_id = await start(session, pair, format=format, asked_by=asked_by, closes_at=ends, now=now)
    if exchange_id is None:
        return None
    for user_id in (pair.mentor_id, pair.mentee_id):
        planned = [(messages.FEEDBACK_ASK.name, now)]
        planned += [(messages.FEEDBACK_NUDGE.name, now + after) for after in NUDGES]
        for kind, send_after in planned:
            await outbox.add(
                session,
                pair.team_id,
                outbox.Owed(
                    kind,
                    exchange_id,
                    f"{kind}:{exchange_id}:{user_id}:{send_after:%Y%m%d}",
                    user_id=user_id,
                    pair_id=pair.id,
                    send_after=send_after,
                    expires_at=ends,
                ),
                now=now,
            )
    return exchange_id


async def set_opening(session: AsyncSession, exchange_id: int, pair: Pair, after: Round, *, now: datetime) -> None:
    """Both sealed: open at the next moment that suits both, never in the same breath. Otherwise: not yet."""
    at = min(opening(now, *availability(pair)), now + LOOK_AGAIN) if after.both_sealed else None
    await set_opens_at(session, exchange_id, at)


async def start(
    session: AsyncSession, pair: Pair, *, format: Format, asked_by: str | None, closes_at: datetime, now: datetime
) -> int | None:
    """Start a round; nothing when the pair has one that still collects."""
    exchange_id: int | None = await session.scalar(
        insert(session, Exchange)
        .values(
            team_id=pair.team_id,
            pair_id=pair.id,
            format=format,
            asked_by=asked_by,
            state=State.COLLECTING,
            started_at=now,
            closes_at=closes_at,
            look_at=closes_at,
        )
        .on_conflict_do_nothing()
        .returning(Exchange.id)
    )
    if exchange_id is not None:
        session.add_all(
            ExchangeSide(exchange_id=exchange_id, author_id=user_id, team_id=pair.team_id, state=Side.EMPTY, revision=0)
            for user_id in (pair.mentor_id, pair.mentee_id)
        )
        await session.flush()  # so that what is written next finds its side
    return exchange_id


async def set_opens_at(session: AsyncSession, exchange_id: int, at: datetime | None) -> None:
    await session.execute(update(Exchange).where(Exchange.id == exchange_id).values(opens_at=at))


async def set_closing(session: AsyncSession, exchange_id: int, *, closes_at: datetime, look_at: datetime) -> None:
    await session.execute(
        update(Exchange).where(Exchange.id == exchange_id).values(closes_at=closes_at, look_at=look_at)
    )


async def claim_openable(session: AsyncSession, *, now: datetime, limit: int) -> list[Exchange]:
    """Rounds that both have sealed and whose moment has come, so that nobody else opens them meanwhile.

    Not while one of the two has left: it opens for both or not at all.
    """
    return await _claim(session, (Exchange.opens_at <= now, ~_SOMEBODY_LEFT), limit)


async def claim_over(session: AsyncSession, *, now: datetime, limit: int) -> list[Exchange]:
    """Rounds whose window has ended, whatever either has done: longer for one is longer for all."""
    return await _claim(session, (Exchange.look_at <= now,), limit)


_SOMEBODY_LEFT = Exchange.pair.has(
    or_(Pair.mentor.has(Member.deactivated_at.is_not(None)), Pair.mentee.has(Member.deactivated_at.is_not(None)))
)


async def _claim(session: AsyncSession, due: tuple[ColumnElement[bool], ...], limit: int) -> list[Exchange]:
    """In a paused pair nothing opens or ends: neither could be told."""
    rows = await session.scalars(
        select(Exchange)
        .where(Exchange.state == State.COLLECTING, Exchange.pair.has(Pair.state != "paused"), *due)
        .options(WITH_PAIR)
        .order_by(Exchange.id)
        .limit(limit)
        .with_for_update(skip_locked=True, of=Exchange)
    )
    return list(rows)


async def mark_opened(session: AsyncSession, exchange: Exchange, *, now: datetime) -> bool:
    """Open for both, if both are sealed at this very moment; say whether this call did it."""
    sealed = (
        select(func.count())
        .where(ExchangeSide.exchange_id == exchange.id, ExchangeSide.state == Side.SEALED)
        .scalar_subquery()
    )
    done = await session.scalar(
        update(Exchange)
        .where(Exchange.id == exchange.id, Exchange.state == State.COLLECTING, sealed == 2)
        .values(state=State.OPENED, ended_at=now)
        .returning(Exchange.id)
    )
    return done is not None


async def mark_closed(session: AsyncSession, exchange_id: int, *, now: datetime) -> bool:
    """End unopened; say whether this call did it."""
    done = await session.scalar(
        update(Exchange)
        .where(Exchange.id == exchange_id, Exchange.state == State.COLLECTING)
        .values(state=State.CLOSED, ended_at=now, opens_at=None)
        .returning(Exchange.id)
    )
    return done is not None


async def claim_scheduled(session: AsyncSession, *, now: datetime, limit: int) -> list[Pair]:
    """Pairs for which the rhythm starts a round now."""
    rows = await session.scalars(
        select(Pair)
        .where(Pair.next_exchange_at <= now)
        .options(joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program))
        .order_by(Pair.id)
        .limit(limit)
        .with_for_update(skip_locked=True, of=Pair)
    )
    return list(rows)


async def set_next(session: AsyncSession, pair_id: int, at: datetime | None) -> None:
    await session.execute(update(Pair).where(Pair.id == pair_id).values(next_exchange_at=at))


@dataclass(frozen=True, slots=True)
class Totals:
    """Rounds of a program that ended in a span, and the people in them."""

    held: int
    held_people: int
    opened: int
    opened_people: int


async def count_totals(
    session: AsyncSession, team_id: str, program_id: int, *, begins: datetime, ends: datetime
) -> Totals:
    """Only counts leave here; whether they may be shown is decided by `bot/domain/engagement.py`."""
    ended = (
        select(Exchange.id, Exchange.state, Pair.mentor_id, Pair.mentee_id)
        .join(Pair, Pair.id == Exchange.pair_id)
        .where(
            Pair.team_id == team_id,
            Pair.program_id == program_id,
            Exchange.ended_at >= begins,
            Exchange.ended_at < ends,
        )
        .cte("ended")
    )

    async def people(*states: State) -> tuple[int, int]:
        rounds = await session.scalar(select(func.count()).select_from(ended).where(ended.c.state.in_(states)))
        everybody = (
            select(ended.c.mentor_id.label("user_id"))
            .where(ended.c.state.in_(states))
            .union(select(ended.c.mentee_id.label("user_id")).where(ended.c.state.in_(states)))
            .subquery()
        )
        return rounds or 0, await session.scalar(select(func.count()).select_from(everybody)) or 0

    held, held_people = await people(State.OPENED, State.CLOSED)
    opened, opened_people = await people(State.OPENED)
    return Totals(held, held_people, opened, opened_people)
