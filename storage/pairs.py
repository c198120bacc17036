"""Pairs: who is with whom, and the rights that follow from it."""

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import bindparam, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload, load_only

from bot.domain.feedback import State
from bot.errors import UserError
from storage.sql import insert
from storage.tables import Exchange, Member, Pair, Program, Prompt, Rhythm

_PEOPLE = (joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program))


async def add(
    session: AsyncSession,
    team_id: str,
    *,
    program_id: int,
    mentor_id: str,
    mentee_id: str,
    starts_on: date,
    created_by: str,
    next_exchange_at: datetime | None,
    now: datetime,
) -> int | None:
    """Add a pair; nothing when the two are a living pair of this program already."""
    pair_id: int | None = await session.scalar(
        insert(session, Pair)
        .values(
            team_id=team_id,
            program_id=program_id,
            mentor_id=mentor_id,
            mentee_id=mentee_id,
            starts_on=starts_on,
            state="active",
            created_by=created_by,
            next_exchange_at=next_exchange_at,
            created_at=now,
        )
        .on_conflict_do_nothing()
        .returning(Pair.id)
    )
    return pair_id


async def list_for(session: AsyncSession, team_id: str, user_id: str) -> list[Pair]:
    """The living pairs that somebody is in, oldest first, with people and program."""
    rows = await session.scalars(
        select(Pair)
        .where(
            Pair.team_id == team_id,
            or_(Pair.mentor_id == user_id, Pair.mentee_id == user_id),
            Pair.state != "ended",
        )
        .options(*_PEOPLE)
        .order_by(Pair.id)
    )
    return list(rows)


_FOR_A_FORM = (
    select(Pair)
    .where(
        Pair.team_id == bindparam("team_id"),
        or_(Pair.mentor_id == bindparam("user_id"), Pair.mentee_id == bindparam("user_id")),
        Pair.state != "ended",
    )
    .options(
        load_only(Pair.mentor_id, Pair.mentee_id),
        joinedload(Pair.mentor).load_only(Member.name),
        joinedload(Pair.mentee).load_only(Member.name),
        joinedload(Pair.program).load_only(Program.name),
    )
    .order_by(Pair.id)
)


async def list_for_form(session: AsyncSession, team_id: str, user_id: str) -> list[Pair]:
    """As `list_for`, but with no more than the names that a form shows: whoever typed a command waits for it."""
    return list(await session.scalars(_FOR_A_FORM, {"team_id": team_id, "user_id": user_id}))


async def get(session: AsyncSession, team_id: str, pair_id: int, *, member: str) -> Pair:
    """A pair, living or ended, if `member` is one of the two."""
    pair = await session.scalar(
        select(Pair)
        .where(
            Pair.team_id == team_id,
            Pair.id == pair_id,
            or_(Pair.mentor_id == member, Pair.mentee_id == member),
        )
        .options(*_PEOPLE)
    )
    if pair is None:
        raise UserError("You are not in this pair.")
    return pair


async def find(session: AsyncSession, team_id: str, pair_id: int) -> Pair | None:
    """A pair for the bot's own work; a person's right to it is checked by `get`."""
    return await session.scalar(select(Pair).where(Pair.team_id == team_id, Pair.id == pair_id).options(*_PEOPLE))


async def list_by_id(session: AsyncSession, pair_ids: Iterable[int]) -> dict[int, Pair]:
    """Pairs of any workspace by id, for the bot's own timetable."""
    rows = await session.scalars(select(Pair).where(Pair.id.in_(list(pair_ids))).options(*_PEOPLE))
    return {pair.id: pair for pair in rows}


async def list_in_program(
    session: AsyncSession, team_id: str, program_id: int, *, limit: int, offset: int
) -> list[Pair]:
    """Some of the living pairs of a program, for its coordinators: names and states, nothing that anyone wrote."""
    rows = await session.scalars(
        select(Pair)
        .where(Pair.team_id == team_id, Pair.program_id == program_id, Pair.state != "ended")
        .options(*_PEOPLE)
        .order_by(Pair.id)
        .limit(limit)
        .offset(offset)
    )
    return list(rows)


async def count_in_program(session: AsyncSession, team_id: str, program_id: int) -> int:
    """How many living pairs a program has."""
    return (
        await session.scalar(
            select(func.count())
            .select_from(Pair)
            .where(Pair.team_id == team_id, Pair.program_id == program_id, Pair.state != "ended")
        )
        or 0
    )


async def list_living_keys(session: AsyncSession, team_id: str, program_id: int) -> set[tuple[str, str]]:
    """(mentor, mentee) of the living pairs of a program."""
    rows = await session.execute(
        select(Pair.mentor_id, Pair.mentee_id).where(
            Pair.team_id == team_id, Pair.program_id == program_id, Pair.state != "ended"
        )
    )
    return {(mentor_id, mentee_id) for mentor_id, mentee_id in rows}


async def mark_ended(session: AsyncSession, pair: Pair, *, now: datetime) -> bool:
    """End a pair with its rhythms, its open prompts and its feedback round; say whether this call did it."""
    done = await session.scalar(
        update(Pair)
        .where(Pair.id == pair.id, Pair.state != "ended")
        .values(state="ended", ended_at=now, next_exchange_at=None)
        .returning(Pair.id)
    )
    if done is None:
        return False
    await session.execute(update(Rhythm).where(Rhythm.pair_id == pair.id).values(next_at=None))
    await session.execute(
        update(Prompt).where(Prompt.pair_id == pair.id, Prompt.state == "open").values(state="cancelled", closed_at=now)
    )
    await session.execute(
        update(Exchange)
        .where(Exchange.pair_id == pair.id, Exchange.state == State.COLLECTING)
        .values(state=State.CLOSED, ended_at=now, opens_at=None)
    )
    return True


async def mark_paused(session: AsyncSession, pair: Pair) -> bool:
    return await _move(session, pair, "active", "paused")


async def mark_resumed(session: AsyncSession, pair: Pair) -> bool:
    return await _move(session, pair, "paused", "active")


async def _move(session: AsyncSession, pair: Pair, before: str, after: str) -> bool:
    done = await session.scalar(
        update(Pair).where(Pair.id == pair.id, Pair.state == before).values(state=after).returning(Pair.id)
    )
    return done is not None
