"""Workspaces full of questions that are due, for the rows about sending."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import insert, text
from sqlalchemy.orm import Session

from benchmarks import sample
from bot.domain.delivery import DeliveryState
from bot.domain.messages import PROMPT
from storage.tables import Delivery, Prompt

WORKSPACES = 50


async def prepare(url: str, messages: int) -> None:
    """`messages` check-in questions due now, one for each member, spread evenly over the workspaces."""
    pairs = messages // WORKSPACES // 2
    async with sample.database(url) as database:
        with database.session() as session:
            for number in range(WORKSPACES):
                team_id = sample.team(number)
                first = number * pairs + 1
                sample.add_workspace(session, team_id, due_at=datetime.now(UTC))
                sample.add_pairs(session, pairs, team_id=team_id, program_id=number + 1, first_id=first)
                add_questions(session, team_id, range(first, first + pairs))
            session.execute(text("ANALYZE"))  # as a database that has been in use for a while


def add_questions(session: Session, team_id: str, pairs: range) -> None:
    """An open question to both of each pair, and the message that asks it."""
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
        insert(Delivery),
        [
            {
                "token": f"{prompt_id:032x}",
                "team_id": team_id,
                "user_id": user_id,
                "kind": PROMPT.name,
                "subject_id": prompt_id,
                "pair_id": pair,
                "dedupe": f"prompt:{prompt_id}",
                "state": DeliveryState.PLANNED,
                "send_after": due,
                "expires_at": expires,
                "attempt": 0,
                "created_at": due,
            }
            for prompt_id, pair, user_id in people
        ],
    )
