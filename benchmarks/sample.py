"""Workspaces, people and pairs to measure with, written in bulk."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from benchmarks.slack import PEOPLE, TEAM, person_id
from storage import migrate
from storage.database import Database
from storage.tables import Lane, Member, Pair, PeopleList, Program, Response, Workspace

START = date(2026, 1, 5)


@asynccontextmanager
async def database(url: str) -> AsyncIterator[Database]:
    """A database with every table."""
    opened = Database(url)
    try:
        await migrate.upgrade(opened)
        yield opened
    finally:
        await opened.close()


def add_workspace(session: Session, team_id: str = TEAM) -> None:
    """A connected workspace to which nothing is owed yet."""
    session.execute(insert(Workspace).values(team_id=team_id, name="Bench", bot_user_id="U0BOT"))
    session.execute(insert(Lane).values(team_id=team_id, failures=0))


def add_pairs(session: Session, count: int, *, team_id: str = TEAM, program_id: int = 1, first_id: int = 1) -> None:
    """A program of `count` pairs, nobody in two of them. Everybody works, and may be visited, around the clock."""
    now = datetime.now(UTC)
    session.execute(
        insert(Program).values(
            id=program_id,
            team_id=team_id,
            form_id=f"program{program_id}",
            name="Spring",
            starts_on=START,
            ends_on=START + timedelta(days=3650),
            zone="UTC",
            rhythm="fortnightly",
            created_at=now - timedelta(days=365),
        )
    )
    session.execute(
        insert(Member),
        [member(team_id, who(role, pair), now) for pair in range(first_id, first_id + count) for role in "AB"],
    )
    session.execute(
        insert(Pair),
        [
            {
                "id": pair,
                "team_id": team_id,
                "program_id": program_id,
                "mentor_id": who("A", pair),
                "mentee_id": who("B", pair),
                "starts_on": START,
                "state": "active",
                "created_by": "U0CLEO",
                "created_at": now - timedelta(days=365),
            }
            for pair in range(first_id, first_id + count)
        ],
    )


def add_everybody(session: Session, team_id: str = TEAM) -> None:
    """The bot has met everybody in Slack's list, long ago, and their list of people is to be read."""
    session.execute(insert(PeopleList).values(team_id=team_id))
    add_members(session, [person_id(number) for number in range(PEOPLE)], team_id)


def add_members(session: Session, user_ids: Sequence[str], team_id: str = TEAM) -> None:
    now = datetime.now(UTC)
    session.execute(insert(Member), [member(team_id, user_id, now) for user_id in user_ids])


def team(number: int) -> str:
    """The first is the one whose token the bot holds."""
    return TEAM if number == 0 else f"{TEAM}{number}"


def who(role: str, pair: int) -> str:
    """The mentor (A) or mentee (B) of a pair."""
    return f"U{role}{pair}"


def member(team_id: str, user_id: str, now: datetime) -> dict[str, Any]:
    return {
        "team_id": team_id,
        "user_id": user_id,
        "name": f"Person {user_id}",
        "slack_zone": "UTC",
        "work_start": time(0),
        "work_end": time(23, 59),
        "work_days": "0123456",
        "visits_a_week": 7,
        "own_visit_time": time(0),
        "dm_channel": f"D{user_id}",
        "created_at": now,
    }


async def count(url: str, table: type[Pair] | type[Response]) -> int:
    """How many rows a table has."""
    async with database(url) as opened:
        with opened.session() as session:
            return session.scalar(select(func.count()).select_from(table)) or 0
