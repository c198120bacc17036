"""Questions that were due and have reached nobody, counted so that all pairs of one member lose alike."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.domain.visits import LINES
from storage import unasked
from storage.tables import Item


def count(
    session: Session, team_id: str, waiting: Mapping[str, Sequence[Item]], *, now: datetime
) -> dict[str, dict[int, int]]:
    """How many questions about each pair have gone unasked, by member, for whom more waits than a visit may hold.

    Since the last of the pairs about which they are to be asked has begun, or gone on: else all others would come first
    until that one had lost as many.
    """
    about: dict[str, set[int]] = {}
    for user_id, some in waiting.items():
        pair_ids = {each.pair_id for each in some if each.pair_id and each.known and each.known.asks}
        if len(some) > LINES and len(pair_ids) > 1:
            about[user_id] = pair_ids
    if not about:
        return {}
    begun = unasked.list_begun(session, team_id, set().union(*about.values()))
    since = {user_id: max(begun[each] for each in pair_ids) for user_id, pair_ids in about.items()}
    counts: dict[str, dict[int, int]] = {user_id: defaultdict(int) for user_id in about}
    for user_id, pair_id, due_at in unasked.list_all(session, team_id, since, since=min(since.values()), now=now):
        if due_at >= since[user_id]:
            counts[user_id][pair_id] += 1
    return counts
