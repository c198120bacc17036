"""Rhythms: when each member of a pair is to be asked next."""

from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.domain.entries import EntryKind
from storage.tables import Rhythm


@dataclass(frozen=True, slots=True)
class NewRhythm:
    """`next_at` is aware UTC and stands for the occurrence of the local date `next_date`."""

    user_id: str
    kind: EntryKind
    rrule: str
    local_time: time
    starts_on: date
    next_at: datetime | None
    next_date: date | None


def add_all(session: Session, team_id: str, pair_id: int, rhythms: list[NewRhythm]) -> None:
    session.add_all(
        Rhythm(
            team_id=team_id,
            pair_id=pair_id,
            user_id=new.user_id,
            kind=new.kind,
            rrule=new.rrule,
            local_time=new.local_time,
            starts_on=new.starts_on,
            next_at=new.next_at,
            next_date=new.next_date,
        )
        for new in rhythms
    )


def claim_due(session: Session, *, now: datetime, limit: int) -> list[Rhythm]:
    """Rhythms whose moment has come, oldest first, so that nobody else takes them until this transaction ends."""
    rows = session.scalars(
        select(Rhythm)
        .where(Rhythm.next_at <= now)
        .order_by(Rhythm.next_at, Rhythm.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return list(rows)


def list_of_member(session: Session, team_id: str, user_id: str) -> list[Rhythm]:
    """The rhythms that will ask somebody again, soonest first."""
    rows = session.scalars(
        select(Rhythm)
        .where(Rhythm.team_id == team_id, Rhythm.user_id == user_id, Rhythm.next_at.is_not(None))
        .order_by(Rhythm.next_at)
    )
    return list(rows)


def set_next(session: Session, rhythm_id: int, at: datetime | None, local_date: date | None) -> None:
    session.execute(update(Rhythm).where(Rhythm.id == rhythm_id).values(next_at=at, next_date=local_date))
