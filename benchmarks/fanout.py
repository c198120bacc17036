"""Workspaces in which everybody's visit is due, for the rows about sending."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import insert, text, update
from sqlalchemy.orm import Session

from benchmarks import sample
from bot.domain.items import PROMPT
from storage.tables import Item, Member, Prompt

WORKSPACES = 50


async def prepare(url: str, visits: int) -> None:
    """So many members, spread evenly over the workspaces, for each of whom a check-in question waits since a minute."""
    pairs = visits // WORKSPACES // 2
    async with sample.database(url) as database:
        with database.session() as session:
            for number in range(WORKSPACES):
                team_id = sample.team(number)
                first = number * pairs + 1
                sample.add_workspace(session, team_id)
                sample.add_pairs(session, pairs, team_id=team_id, program_id=number + 1, first_id=first)
                add_questions(session, team_id, range(first, first + pairs))
            session.execute(text("ANALYZE"))  # as a database that has been in use for a while


def add_questions(session: Session, team_id: str, pairs: range) -> None:
    """An open question to both of each pair that waits for a visit, about which it is time to ask."""
    now = datetime.now(UTC)
    due, expires = now - timedelta(minutes=1), now + timedelta(days=7)
    people = [(2 * pair + which, pair, sample.who(role, pair)) for pair in pairs for which, role in enumerate("AB")]
    session.execute(
        insert(Prompt),
        [
            {
                "id": prompt_id,
                "team_id": team_id,
                "pair_id": pair,
                "user_id": user_id,
                "kind": "checkin",
                "due_at": due,
                "expires_at": expires,
                "state": "open",
            }
            for prompt_id, pair, user_id in people
        ],
    )
    session.execute(
        insert(Item),
        [
            {
                "team_id": team_id,
                "user_id": user_id,
                "kind": PROMPT.name,
                "subject_id": prompt_id,
                "pair_id": pair,
                "dedupe": f"prompt:{prompt_id}",
                "since": due,
                "due_at": due,
                "chosen": False,
                "expires_at": expires,
            }
            for prompt_id, pair, user_id in people
        ],
    )
    session.execute(update(Member).where(Member.team_id == team_id).values(visit_at=due))
