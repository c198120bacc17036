"""An envelope of any kind as a whole: whatever waits for its two changes for both at once, at moments of its own alone.

What somebody does about their own side of it is in `envelopes.py`.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TypeVar

from sqlalchemy.orm import Session

from bot.domain.envelopes import OpeningDays
from bot.domain.items import KINDS, Kind, Outcome
from storage import envelopes, items, pairs
from storage.items import NewItem
from storage.tables import Agreement, Envelope, Meeting, Member, Pair

Row = TypeVar("Row", Pair, Envelope, Agreement, Meeting)


def by_workspace(rows: Iterable[Row]) -> list[Row]:
    """Two replicas that wake the same people then do so in much the same order."""
    return sorted(rows, key=lambda each: (each.team_id, each.id))


def open_if_sealed(session: Session, envelope: Envelope, *, now: datetime) -> bool:
    """Open it for both or not at all, so not when one of the two has left; says whether this call did it."""
    return not envelope.pair.somebody_left and envelopes.mark_opened(session, envelope, now=now)


def last_chance(envelope: Envelope) -> OpeningDays:
    """Its days when the first of them is over: it goes on to its last."""
    return OpeningDays(envelope.closes_at, envelope.closes_at)


def for_both(
    pair: Pair,
    kind: Kind,
    about: int,
    *,
    key: str | None = None,
    due_at: datetime | None = None,
    expires_at: datetime | None = None,
) -> list[NewItem]:
    """The same for each of the two; what expires does so with their program at the latest.

    `key` tells it from others of its kind about the same; without one there is one.
    """
    return [
        NewItem(
            kind,
            about,
            f"{kind.name}:{key or about}:{user_id}",
            user_id=user_id,
            pair_id=pair.id,
            due_at=due_at,
            expires_at=expires_at and min(expires_at, pair.over_at(user_id)),
        )
        for user_id in (pair.mentor_id, pair.mentee_id)
    ]


# Both of these redraw the messages of both, sealed or not: one that changed for the other alone would tell on them.


def set_days(
    session: Session, envelope: Envelope, asks: Sequence[Kind], about: int, days: OpeningDays, *, now: datetime
) -> None:
    """It opens or ends on other days, and whatever asks for it waits as long."""
    envelopes.set_days(session, envelope.id, days)
    for kind in asks:
        items.move(session, envelope.team_id, kind, about, expires_at=days.last_at, now=now)


def stop_asking(session: Session, team_id: str, asks: Sequence[Kind], about: int, *, now: datetime) -> None:
    """It takes no more words."""
    items.close(session, team_id, asks, [about], Outcome.EXPIRED, now=now)
    for kind in asks:
        items.mark_stale(session, team_id, kind, [about], now=now)


def stop_asking_partners(session: Session, member: Member, asks: Sequence[Kind], *, now: datetime) -> None:
    """Somebody has left the workspace: in their pairs neither of the two is asked for these any more."""
    besides = [kind for kind in KINDS.values() if kind not in asks]
    for pair in pairs.list_for(session, member.team_id, member.user_id):
        items.close_of_pair(session, pair, besides=besides, now=now)
