"""News that may be told anew, each time that it has become so."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from bot.domain.items import Kind
from storage import items
from storage.items import NewItem


def again(
    session: Session,
    team_id: str,
    kind: Kind,
    subject_id: int,
    user_ids: Iterable[str],
    *,
    pair_id: int | None = None,
    due_at: datetime | None = None,
) -> list[NewItem]:
    """For each of these, told apart from the same news before by a number."""
    told = f"{kind.name}:{subject_id}:{len(items.list_about(session, team_id, [kind], subject_id))}"
    return [
        NewItem(kind, subject_id, f"{told}:{user_id}", user_id=user_id, pair_id=pair_id, due_at=due_at)
        for user_id in user_ids
    ]
