"""How many envelopes of a kind were held in a program and how many opened, for those who coordinate it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import case, func, or_, select
from sqlalchemy.orm import Session

from bot.domain.envelopes import EnvelopeKind, EnvelopeState
from storage.tables import Envelope, Pair


@dataclass(frozen=True, slots=True)
class Totals:
    """Envelopes of a kind that ended in a span, of the pairs there at its end, and the people in them."""

    held: int
    held_people: int
    opened: int
    opened_people: int
    unopened_people: int


def count(
    session: Session, team_id: str, program_id: int, kind: EnvelopeKind, *, begins: datetime, ends: datetime
) -> Totals:
    """Only counts leave here; whether they may be shown is decided by `bot/domain/engagement.py`."""
    was_in = Pair.was_in_id == program_id
    ended_at = case((was_in, Pair.was_in_until), else_=Pair.ended_at)
    ended = (
        select(Envelope.id, Envelope.state, Pair.mentor_id, Pair.mentee_id)
        .join(Pair, Pair.id == Envelope.pair_id)
        .where(
            Pair.team_id == team_id,
            or_(Pair.program_id == program_id, was_in),
            or_(ended_at.is_(None), ended_at >= ends),
            Envelope.kind == kind,
            Envelope.ended_at >= begins,
            Envelope.ended_at < ends,
        )
        .cte("ended")
    )

    def people(*states: EnvelopeState) -> tuple[int, int]:
        number = session.scalar(select(func.count()).select_from(ended).where(ended.c.state.in_(states)))
        everybody = (
            select(ended.c.mentor_id.label("user_id"))
            .where(ended.c.state.in_(states))
            .union(select(ended.c.mentee_id.label("user_id")).where(ended.c.state.in_(states)))
            .subquery()
        )
        return number or 0, session.scalar(select(func.count()).select_from(everybody)) or 0

    held, held_people = people(EnvelopeState.OPENED, EnvelopeState.CLOSED)
    opened, opened_people = people(EnvelopeState.OPENED)
    _, unopened_people = people(EnvelopeState.CLOSED)
    return Totals(held, held_people, opened, opened_people, unopened_people)
