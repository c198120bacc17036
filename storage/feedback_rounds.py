"""Feedback rounds as a whole: starting, opening and ending them, for the rhythm and for the people themselves."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, func, or_, select, update
from sqlalchemy.orm import Session, joinedload

from bot.domain import messages
from bot.domain.calendar import ONE_DAY
from bot.domain.feedback import LOOK_AGAIN, Availability, Format, Round, Side, State, Window, opening
from storage import outbox
from storage.feedback import WITH_PAIR
from storage.sql import insert
from storage.tables import Exchange, ExchangeSide, Member, Pair
from storage.types import UtcDateTime


def availability(pair: Pair) -> tuple[Availability, Availability]:
    one, other = pair.mentor, pair.mentee
    return (
        Availability(one.zone_info, one.working_hours, one.away),
        Availability(other.zone_info, other.working_hours, other.away),
    )


def begin(
    session: Session,
    pair: Pair,
    *,
    format: Format,
    asked_by: str | None = None,
    form_id: str | None = None,
    now: datetime,
) -> int | None:
    """Start a round and owe both the question; nothing when one is still collecting, or this form has started one."""
    window = Window.starting(now)
    exchange_id: int | None = session.scalar(
        insert(Exchange)
        .values(
            team_id=pair.team_id,
            pair_id=pair.id,
            format=format,
            asked_by=asked_by,
            form_id=form_id,
            state=State.COLLECTING,
            started_at=now,
            closes_at=window.closes_at(*availability(pair)),
            look_at=now + ONE_DAY,
            counted_to=window.counted_to,
            days_left=window.days_left,
            latest_at=window.latest,
        )
        .on_conflict_do_nothing()
        .returning(Exchange.id)
    )
    if exchange_id is None:
        return None
    session.add_all(
        ExchangeSide(exchange_id=exchange_id, author_id=user_id, team_id=pair.team_id, state=Side.EMPTY, revision=0)
        for user_id in (pair.mentor_id, pair.mentee_id)
    )
    session.flush()  # so that what is written next finds its side
    tell_both(session, pair, exchange_id, messages.FEEDBACK_ASK.name, now=now)
    return exchange_id


def tell_both(
    session: Session,
    pair: Pair,
    exchange_id: int,
    kind: str,
    *,
    now: datetime,
    send_after: datetime | None = None,
    number: int | None = None,
) -> None:
    """Owe both the same message about a round, each once; `number` tells apart those of which there are several."""
    for user_id in (pair.mentor_id, pair.mentee_id):
        dedupe = f"{kind}:{exchange_id}:{user_id}" + ("" if number is None else f":{number}")
        owed = outbox.Owed(kind, exchange_id, dedupe, user_id=user_id, pair_id=pair.id, send_after=send_after)
        outbox.add(session, pair.team_id, owed, now=now)


def set_opening(session: Session, exchange_id: int, pair: Pair, after: Round, *, now: datetime) -> None:
    """Both sealed: open at the next moment that suits both, never in the same breath. Otherwise: not yet."""
    at = min(opening(now, *availability(pair)), now + LOOK_AGAIN) if after.both_sealed else None
    set_opens_at(session, exchange_id, at)


def set_opens_at(session: Session, exchange_id: int, at: datetime | None) -> None:
    session.execute(update(Exchange).where(Exchange.id == exchange_id).values(opens_at=at))


def window_of(exchange: Exchange) -> Window:
    return Window(exchange.counted_to, exchange.days_left, exchange.latest_at)


def set_window(session: Session, exchange_id: int, window: Window, *, closes_at: datetime, look_at: datetime) -> None:
    session.execute(
        update(Exchange)
        .where(Exchange.id == exchange_id)
        .values(
            counted_to=window.counted_to,
            days_left=window.days_left,
            latest_at=window.latest,
            closes_at=closes_at,
            look_at=look_at,
        )
    )


def go_on(session: Session, pair: Pair, *, pause: timedelta) -> None:
    """The pair was paused for so long: its round goes on as though that time had not passed."""
    exchange = session.scalar(
        select(Exchange)
        .where(Exchange.team_id == pair.team_id, Exchange.pair_id == pair.id, Exchange.state == State.COLLECTING)
        .with_for_update()
    )
    if exchange is not None:
        window = window_of(exchange).paused_for(pause)
        closes_at, look_at = exchange.closes_at + pause, exchange.look_at + pause
        set_window(session, exchange.id, window, closes_at=closes_at, look_at=look_at)


def claim_openable(session: Session, *, now: datetime, limit: int) -> list[Exchange]:
    """Rounds that both have sealed and whose moment has come, so that nobody else opens them meanwhile.

    Not while one of the two has left: it opens for both or not at all.
    """
    return _claim(session, (Exchange.opens_at <= now, ~_SOMEBODY_LEFT), limit)


def claim_counting(session: Session, *, now: datetime, limit: int) -> list[Exchange]:
    """Rounds of which another day has passed, whatever either has done: longer for one is longer for all."""
    return _claim(session, (Exchange.look_at <= now,), limit)


_SOMEBODY_LEFT = Exchange.pair.has(
    or_(Pair.mentor.has(Member.deactivated_at.is_not(None)), Pair.mentee.has(Member.deactivated_at.is_not(None)))
)


def _claim(session: Session, due: tuple[ColumnElement[bool], ...], limit: int) -> list[Exchange]:
    """In a paused pair nothing opens or ends: neither could be told."""
    rows = session.scalars(
        select(Exchange)
        .where(Exchange.state == State.COLLECTING, Exchange.pair.has(Pair.state != "paused"), *due)
        .options(WITH_PAIR)
        .order_by(Exchange.id)
        .limit(limit)
        .with_for_update(skip_locked=True, of=Exchange)
    )
    return list(rows)


def mark_opened(session: Session, exchange: Exchange, *, now: datetime) -> bool:
    """Open for both, if both are sealed at this very moment; say whether this call did it."""
    sealed = (
        select(func.count())
        .where(ExchangeSide.exchange_id == exchange.id, ExchangeSide.state == Side.SEALED)
        .scalar_subquery()
    )
    done = session.scalar(
        update(Exchange)
        .where(Exchange.id == exchange.id, Exchange.state == State.COLLECTING, sealed == 2)
        .values(state=State.OPENED, ended_at=now)
        .returning(Exchange.id)
    )
    return done is not None


def mark_closed(session: Session, exchange_id: int, *, now: datetime) -> bool:
    """End unopened; say whether this call did it."""
    done = session.scalar(
        update(Exchange)
        .where(Exchange.id == exchange_id, Exchange.state == State.COLLECTING)
        .values(state=State.CLOSED, ended_at=now, opens_at=None)
        .returning(Exchange.id)
    )
    return done is not None


def ended_with(session: Session, pair: Pair) -> bool:
    """Whether a round was still collecting when the pair ended, whatever either had done in it."""
    found = session.scalar(
        select(Exchange.id).where(
            Exchange.pair_id == pair.id, Exchange.state == State.CLOSED, Exchange.ended_at == pair.ended_at
        )
    )
    return found is not None


def claim_scheduled(session: Session, *, now: datetime, limit: int) -> list[Pair]:
    """Pairs for which the rhythm starts a round now."""
    rows = session.scalars(
        select(Pair)
        .where(Pair.next_exchange_at <= now)
        .options(joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program))
        .order_by(Pair.id)
        .limit(limit)
        # A key share: whoever holds the lane, which is wanted next, may be adding something that refers to the pair.
        .with_for_update(skip_locked=True, key_share=True, of=Pair)
    )
    return list(rows)


def find_last_end(session: Session, pair: Pair) -> datetime | None:
    """When the pair's latest round ended, or its window will."""
    return session.scalar(
        select(func.coalesce(Exchange.ended_at, Exchange.closes_at, type_=UtcDateTime()))
        .where(Exchange.pair_id == pair.id)
        .order_by(Exchange.started_at.desc())
        .limit(1)
    )


def set_next(session: Session, pair_id: int, at: datetime | None) -> None:
    session.execute(update(Pair).where(Pair.id == pair_id).values(next_exchange_at=at))


@dataclass(frozen=True, slots=True)
class Totals:
    """Rounds of a program that ended in a span, and the people in them; somebody may be in several."""

    held: int
    held_people: int
    opened: int
    opened_people: int
    unopened_people: int


def count_totals(session: Session, team_id: str, program_id: int, *, begins: datetime, ends: datetime) -> Totals:
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

    def people(*states: State) -> tuple[int, int]:
        rounds = session.scalar(select(func.count()).select_from(ended).where(ended.c.state.in_(states)))
        everybody = (
            select(ended.c.mentor_id.label("user_id"))
            .where(ended.c.state.in_(states))
            .union(select(ended.c.mentee_id.label("user_id")).where(ended.c.state.in_(states)))
            .subquery()
        )
        return rounds or 0, session.scalar(select(func.count()).select_from(everybody)) or 0

    held, held_people = people(State.OPENED, State.CLOSED)
    opened, opened_people = people(State.OPENED)
    _, unopened_people = people(State.CLOSED)
    return Totals(held, held_people, opened, opened_people, unopened_people)
