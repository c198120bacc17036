"""Pairs: who is with whom, and the rights that follow from it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import CompoundSelect, bindparam, func, literal_column, or_, select, union_all, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, joinedload

from bot.domain.feedback import State
from bot.errors import UserError
from storage.database import Database
from storage.sql import insert
from storage.tables import Exchange, Member, Pair, Program, Prompt, Rhythm

NOT_YOURS = "You are not in this pair."
# A literal, because of the partial index on it: given as a parameter, SQLite plans the query anew each time it is run,
# which took 44 of its 53 µs.
LIVING = Pair.state != literal_column("'ended'")
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


def _ids_of(team_id: Any, user_id: Any) -> CompoundSelect[int]:
    """The pairs that somebody is in. With `or` instead, SQLite reads all pairs of the workspace to find them."""
    return union_all(
        select(Pair.id).where(Pair.team_id == team_id, Pair.mentor_id == user_id),
        select(Pair.id).where(Pair.team_id == team_id, Pair.mentee_id == user_id),
    )


async def list_for(session: AsyncSession, team_id: str, user_id: str) -> list[Pair]:
    """The living pairs that somebody is in, oldest first, with people and program."""
    rows = await session.scalars(
        select(Pair).where(Pair.id.in_(_ids_of(team_id, user_id)), LIVING).options(*_PEOPLE).order_by(Pair.id)
    )
    return list(rows)


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody or something of which only the name is shown."""

    name: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A pair with no more than a form shows of it, under the names that the whole has."""

    id: int
    mentor_id: str
    mentee_id: str
    mentor: Named
    mentee: Named
    program: Named

    def partner_of(self, user_id: str) -> str:
        return self.mentee_id if user_id == self.mentor_id else self.mentor_id


_mentor, _mentee = aliased(Member), aliased(Member)
_FOR_A_FORM = (
    select(Pair.id, Pair.mentor_id, Pair.mentee_id, _mentor.name, _mentee.name, Program.name)
    .join(Pair.mentor.of_type(_mentor))
    .join(Pair.mentee.of_type(_mentee))
    .join(Pair.program)
    .where(Pair.id.in_(_ids_of(bindparam("team_id"), bindparam("user_id"))), LIVING)
    .order_by(Pair.id)
)


async def list_for_form(db: Database, team_id: str, user_id: str) -> list[Listed]:
    """As `list_for`, but with no more than the names that a form shows: whoever typed a command waits for it."""
    rows = await db.glance(_FOR_A_FORM, {"team_id": team_id, "user_id": user_id})
    return [
        Listed(id, mentor_id, mentee_id, Named(mentor), Named(mentee), Named(program))
        for id, mentor_id, mentee_id, mentor, mentee, program in rows
    ]


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two in a pair: what day it is for them, and whether they have a Home to be redrawn."""

    user_id: str
    zone: str
    has_opened_home: bool

    def today(self, now: datetime) -> date:
        return now.astimezone(ZoneInfo(self.zone)).date()


def _side(member: type[Member]) -> tuple[Any, ...]:
    return member.user_id, member.own_zone, member.slack_zone, member.home_opened_at.is_not(None)


_SIDES = (
    select(*_side(_mentor), *_side(_mentee))
    .select_from(Pair)
    .join(Pair.mentor.of_type(_mentor))
    .join(Pair.mentee.of_type(_mentee))
    .where(Pair.team_id == bindparam("team_id"), Pair.id == bindparam("pair_id"))
)


async def get_sides(db: Database, team_id: str, pair_id: int, *, member: str) -> tuple[Side, Side]:
    """`member` and their partner in a pair, living or ended, if `member` is one of the two."""
    rows = await db.glance(_SIDES, {"team_id": team_id, "pair_id": pair_id})
    both = [
        Side(user_id, own_zone or slack_zone, has_home)
        for row in rows
        for user_id, own_zone, slack_zone, has_home in (row[:4], row[4:])
    ]
    mine = [side for side in both if side.user_id == member]
    if not mine:
        raise UserError(NOT_YOURS)
    return mine[0], next(side for side in both if side is not mine[0])


async def get(session: AsyncSession, team_id: str, pair_id: int, *, member: str, lock: bool = False) -> Pair:
    """A pair, living or ended, if `member` is one of the two; with `lock`, as it stays until the transaction ends."""
    query = (
        select(Pair)
        .where(
            Pair.team_id == team_id,
            Pair.id == pair_id,
            or_(Pair.mentor_id == member, Pair.mentee_id == member),
        )
        .options(*_PEOPLE)
    )
    pair = await session.scalar(query.with_for_update(key_share=True, of=Pair) if lock else query)
    if pair is None:
        raise UserError(NOT_YOURS)
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


async def mark_paused(session: AsyncSession, pair: Pair, *, now: datetime) -> bool:
    return await _move(session, pair, "active", "paused", paused_at=now)


async def mark_resumed(session: AsyncSession, pair: Pair) -> bool:
    return await _move(session, pair, "paused", "active", paused_at=None)


async def _move(session: AsyncSession, pair: Pair, before: str, after: str, *, paused_at: datetime | None) -> bool:
    done = await session.scalar(
        update(Pair)
        .where(Pair.id == pair.id, Pair.state == before)
        .values(state=after, paused_at=paused_at)
        .returning(Pair.id)
    )
    return done is not None
