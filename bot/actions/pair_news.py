"""News about a pair, for one of the two or both: the same may be told anew, each time that it has become so."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import news
from bot.domain.items import (
    AGREEMENT_END,
    GOES_ON,
    KEEPSAKE,
    PAIR_BACK,
    PAIR_ENDED,
    PAIR_EXTENDED,
    PAIR_PAUSED,
    PAIR_RESUMED,
    PROGRAM_MOVED,
    WANTS_ON,
    WELCOME,
    Kind,
)
from storage import items
from storage.items import NewItem
from storage.tables import Pair

ABOUT_ITS_LIFE = (PAIR_ENDED, PAIR_BACK, PAIR_EXTENDED, PAIR_PAUSED, PAIR_RESUMED, KEEPSAKE, WANTS_ON, GOES_ON)
BEGIN_SOMETHING = (WELCOME, AGREEMENT_END)  # with buttons by which nothing can be begun in a pair that has ended


def redraw(session: Session, pair: Pair, now: datetime) -> None:
    """It has ended, lives again or has another last day: whatever its two were told of that says how it is now."""
    items.mark_all_stale(session, pair.team_id, [*ABOUT_ITS_LIFE, *BEGIN_SOMETHING], [pair.id], now=now)
    items.redraw_early(session, pair, now=now)


def redraw_with_program(session: Session, pair: Pair, now: datetime) -> None:
    """The same, and what the two were told of the days of their program, which may be theirs no more, or again."""
    redraw(session, pair, now)
    both = (pair.mentor_id, pair.mentee_id)
    items.mark_stale_for(session, pair.team_id, [PROGRAM_MOVED], pair.program_id, both, now=now)


def tell(session: Session, pair: Pair, kind: Kind, user_ids: Iterable[str], now: datetime) -> None:
    """Each of these hears of it, also if they have heard the same before."""
    items.add_all(session, pair.team_id, again(session, pair, kind, user_ids), now=now)


def again(
    session: Session, pair: Pair, kind: Kind, user_ids: Iterable[str], *, due_at: datetime | None = None
) -> list[NewItem]:
    return news.again(session, pair.team_id, kind, pair.id, user_ids, pair_id=pair.id, due_at=due_at)
