"""Questions that were due and have reached nobody, as their pairs are to lose alike."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import and_, bindparam, or_, select
from sqlalchemy.orm import Session

from bot.domain.prompts import PromptState
from storage.prompts import MAY_HAVE_REACHED_THEM
from storage.tables import Pair, Prompt
from storage.types import UtcDateTime

_NOW = bindparam("now", type_=UtcDateTime())

_BEGUN = select(Pair.id, Pair.created_at, Pair.resumed_at).where(
    Pair.team_id == bindparam("team"), Pair.id.in_(bindparam("pairs", expanding=True))
)
# Those whose time has just run out count before they are closed: visits go out at that very moment.
_UNASKED = select(Prompt.user_id, Prompt.pair_id, Prompt.due_at).where(
    Prompt.team_id == bindparam("team"),
    Prompt.user_id.in_(bindparam("users", expanding=True)),
    Prompt.due_at >= bindparam("since", type_=UtcDateTime()),
    or_(
        Prompt.state == PromptState.DROPPED,
        and_(Prompt.state == PromptState.OPEN, Prompt.expires_at <= _NOW, ~MAY_HAVE_REACHED_THEM),
    ),
)


def list_begun(session: Session, team_id: str, pair_ids: Collection[int]) -> dict[int, datetime]:
    """Since when each of these pairs is asked: it was made then, or went on after a pause."""
    rows = session.execute(_BEGUN, {"team": team_id, "pairs": list(pair_ids)})
    return {pair_id: max(made_at, resumed_at or made_at) for pair_id, made_at, resumed_at in rows}


def list_all(
    session: Session, team_id: str, user_ids: Collection[str], *, since: datetime, now: datetime
) -> list[tuple[str, int, datetime]]:
    """Whom a question that was due since then has not reached in time, about which pair, and when it was due."""
    these = {"team": team_id, "users": list(user_ids), "since": since, "now": now}
    return [(user_id, pair_id, due_at) for user_id, pair_id, due_at in session.execute(_UNASKED, these)]
