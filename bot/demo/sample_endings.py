"""How pairs of the demo pause and end: one is in its last week, one is paused until a day, and one is completed."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import endings, my_pairs
from bot.actions.pairs import Hook
from bot.domain.actor import Actor
from bot.domain.pairs import PairEnding
from storage.tables import Pair

LAST_DAY = timedelta(days=4)  # this Friday
PAUSED_FOR = timedelta(days=17)


def add(
    session: Session, pairs: Sequence[Pair], *, on_pause: Sequence[Hook], on_prolong: Sequence[Hook], now: datetime
) -> None:
    """By one of the two each, in the last days; both have heard of it."""
    last_week, paused, completed = pairs
    day = timedelta(days=1)
    endings.extend(
        session,
        Actor(last_week.team_id, last_week.mentee_id),
        last_week.id,
        (now + LAST_DAY).date(),
        before=last_week.last_day,
        hooks=on_prolong,
        now=now - 5 * day,
    )
    my_pairs.pause(
        session,
        Actor(paused.team_id, paused.mentor_id),
        paused.id,
        (now + PAUSED_FOR).date(),
        before=None,
        hooks=on_pause,
        now=now - 4 * day,
    )
    by = Actor(completed.team_id, completed.mentee_id)
    endings.finish(session, by, completed.id, PairEnding.COMPLETED, now=now - 3 * day)
