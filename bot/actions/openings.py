"""An envelope of any kind as a whole: whatever waits for its two changes for both at once, at moments of its own alone.

What somebody does about their own side of it is in `envelopes.py`.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import TypeVar

from sqlalchemy.orm import Session

from bot.domain.absences import Away, together
from bot.domain.calendar import local_moment, zone_named
from bot.domain.envelopes import OPENS, EnvelopeKind, OpeningDays, whole_days
from bot.domain.items import Kind, Outcome
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


def breaks_of(pair: Pair) -> list[Away]:
    """What anybody in its program knows, so that days which leave it out tell nothing of either of the two."""
    return [pair.program.breaks] if pair.program.breaks else []


def back_on(pair: Pair, now: datetime) -> date | None:
    """The first day on which one of the two is back who is away today, or in a break; None when both are here."""
    days = []
    for member in (pair.mentor, pair.mentee):
        today, away = member.today(now), together(member.away, pair.program.breaks)
        if away and away.covers(today):
            days.append(away.back_on(today))
    return max(days, default=None)


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
    theirs = pairs.list_living_keys_of(session, member.team_id, member.user_id)
    users = {user_id for _, *both in theirs for user_id in both}
    items.withdraw_in_pairs(session, member.team_id, [each for each, _, _ in theirs], users, asks, now=now)


# --- of a kind that goes on to its last day, and of which nobody hears if it does not open ----------------------------


def capped(days: OpeningDays, pair: Pair) -> OpeningDays:
    """It opens on the program's last day at the latest."""
    last = min(days.last_at, local_moment(pair.last_day, OPENS, zone_named(pair.program.zone)))
    return OpeningDays(min(days.next_at, last), last)


def open_due(
    session: Session, of: EnvelopeKind, asks: Sequence[Kind], tells: Kind, *, now: datetime, limit: int
) -> None:
    """Open for both at once what both have sealed, on its day; else it goes on to its last, or ends without a word.

    One transaction, and in it what both hear. It opens for both or not at all, so not when one of the two has left.
    """
    told: dict[str, list[NewItem]] = defaultdict(list)
    for envelope in by_workspace(envelopes.claim_due(session, of, now=now, limit=limit)):
        if open_if_sealed(session, envelope, now=now):
            stop_asking(session, envelope.team_id, asks, envelope.id, now=now)
            told[envelope.team_id] += for_both(envelope.pair, tells, envelope.id)
        elif now < envelope.closes_at:
            set_days(session, envelope, asks, envelope.id, last_chance(envelope), now=now)
        elif envelopes.mark_closed(session, envelope.id, now=now):
            stop_asking(session, envelope.team_id, asks, envelope.id, now=now)
    for team_id, new in told.items():
        items.add_all(session, team_id, new, now=now)


def go_on(
    session: Session, pair: Pair, of: EnvelopeKind, asks: Sequence[Kind], *, pause: timedelta, now: datetime
) -> None:
    """The pair was paused for so long: its days move, as though that time had not passed."""
    envelope = envelopes.hold_collecting(session, pair, of)
    if envelope is not None:
        moved = envelope.days.moved(whole_days(pause), zone_named(pair.program.zone))
        set_days(session, envelope, asks, envelope.id, capped(moved, pair), now=now)


def end_with(session: Session, pair: Pair, of: EnvelopeKind, asks: Sequence[Kind], *, now: datetime) -> None:
    """The pair has ended: so has what was asked, unopened."""
    for envelope_id in envelopes.end_with(session, pair, of, now=now):
        stop_asking(session, pair.team_id, asks, envelope_id, now=now)
