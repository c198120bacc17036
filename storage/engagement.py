"""Counts for the digest: that people are in touch, never what they wrote. No text column is read here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import (
    ColumnElement,
    and_,
    bindparam,
    case,
    distinct,
    exists,
    func,
    select,
)
from sqlalchemy.orm import Session

from bot.domain.delivery import DeliveryState
from bot.domain.items import PROMPT
from bot.domain.messages import DIGEST
from bot.domain.prompts import PromptState
from storage.pairs import LIVING
from storage.tables import Delivery, Item, Pair, Prompt, Response

_NOT_ASKED = (PromptState.CANCELLED, PromptState.DROPPED, PromptState.SPARED, PromptState.EASED)
IN_PROGRAM = (Pair.team_id == bindparam("team_id"), Pair.program_id == bindparam("program_id"))

# Read by its index for each prompt. What only waits, or is on its way, has reached nobody yet.
# By a sum, so that SQLite does not go from all items of a workspace to their prompts instead.
ITS_ITEM = and_(Item.team_id == Prompt.team_id, Item.kind == PROMPT.name, Item.subject_id == Prompt.id + 0)
REACHED_SOMEBODY = exists().where(ITS_ITEM, Item.told_at.is_not(None)).correlate(Prompt)
# The bot was away, so that there is nothing that could have been brought to them.
_NEVER_OWED = ~exists().where(ITS_ITEM).correlate(Prompt)

_DROPPED = (
    select(func.count(), func.min(Prompt.due_at), func.max(Prompt.due_at))
    .join(Pair, Pair.id == Prompt.pair_id)
    .where(
        *IN_PROGRAM,
        Prompt.state == PromptState.DROPPED,
        _NEVER_OWED,
        Prompt.closed_at >= bindparam("begins"),
        Prompt.closed_at < bindparam("ends"),
    )
)
_LATEST_FOR_CHANNEL = (
    select(Delivery.state, Delivery.reason)
    .where(
        Delivery.team_id == bindparam("team_id"),
        Delivery.kind == DIGEST.name,
        Delivery.subject_id == bindparam("program_id"),
        Delivery.channel_id == bindparam("channel_id"),
        Delivery.user_id.is_(None),
    )
    .order_by(Delivery.id.desc())
    .limit(1)
)
_MEMBERS = (
    select(Pair.mentor_id.label("user_id"))
    .where(*IN_PROGRAM, LIVING)
    .union(select(Pair.mentee_id.label("user_id")).where(*IN_PROGRAM, LIVING))
    .subquery()
)
_PEOPLE = select(func.count()).select_from(_MEMBERS)
_PAIRS = select(func.count()).select_from(Pair).where(*IN_PROGRAM, LIVING)


@dataclass(frozen=True, slots=True)
class Span:
    """A period: local dates, both inclusive, and the same as aware UTC moments, the end exclusive."""

    first: date
    last: date
    begins: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class Counts:
    active: int = 0
    sent: int = 0
    answered: int = 0
    skipped: int = 0
    met: int = 0


# With a case for each period, of which there are as many as are asked for, these are not built beforehand.
def _period_of(column: ColumnElement[datetime], spans: Sequence[Span]) -> ColumnElement[int]:
    return case(*((column < span.ends, index) for index, span in enumerate(spans)))


def count_by_period(session: Session, team_id: str, program_id: int, spans: Sequence[Span]) -> list[Counts]:
    """What happened in each period (adjacent, oldest first), counted by the database.

    A question counts when it has reached somebody, and so does what became of it.
    """
    in_program = and_(Pair.team_id == team_id, Pair.program_id == program_id)
    begins, ends = spans[0].begins, spans[-1].ends

    written = _period_of(Response.__table__.c.written_at, spans)
    active = session.execute(
        select(written, func.count(distinct(Response.author_id)))
        .join(Pair, Pair.id == Response.pair_id)
        .where(in_program, Response.written_at >= begins, Response.written_at < ends)
        .group_by(written)
    )
    due = _period_of(Prompt.__table__.c.due_at, spans)
    asked = session.execute(
        select(
            due,
            func.count(),
            func.sum(case((Prompt.state == PromptState.ANSWERED, 1), else_=0)),
            func.sum(case((Prompt.state == PromptState.SKIPPED, 1), else_=0)),
        )
        .join(Pair, Pair.id == Prompt.pair_id)
        .where(
            in_program,
            Prompt.rhythm_id.is_not(None),
            Prompt.due_at >= begins,
            Prompt.due_at < ends,
            Prompt.state.not_in(_NOT_ASKED),
            REACHED_SOMEBODY,
        )
        .group_by(due)
    )
    week = case(*((Response.met_on <= span.last, index) for index, span in enumerate(spans)))
    met = session.execute(
        select(week, func.count(distinct(Response.pair_id)))
        .join(Pair, Pair.id == Response.pair_id)
        .where(in_program, Response.met_on >= spans[0].first, Response.met_on <= spans[-1].last)
        .group_by(week)
    )
    actives = {index: count for index, count in active}
    prompts = {index: (sent, answered, skipped) for index, sent, answered, skipped in asked}
    meetings = {index: count for index, count in met}
    return [
        Counts(actives.get(index, 0), *prompts.get(index, (0, 0, 0)), meetings.get(index, 0))
        for index in range(len(spans))
    ]


@dataclass(frozen=True, slots=True)
class Dropped:
    """Questions that were never sent because the bot was away; due between the first and the last moment."""

    count: int = 0
    first: datetime | None = None
    last: datetime | None = None


def count_dropped(session: Session, team_id: str, program_id: int, span: Span) -> Dropped:
    """What the bot dropped in this period, when it was back; it may have been due before."""
    of_these = {"team_id": team_id, "program_id": program_id, "begins": span.begins, "ends": span.ends}
    return Dropped(*session.execute(_DROPPED, of_these).one())


def find_channel_failure(session: Session, team_id: str, program_id: int, channel_id: str) -> str | None:
    """Why the latest digest for a channel could not be posted there; None when it was."""
    of_these = {"team_id": team_id, "program_id": program_id, "channel_id": channel_id}
    latest = session.execute(_LATEST_FOR_CHANNEL, of_these).one_or_none()
    return latest.reason if latest and latest.state == DeliveryState.FAILED else None


def count_members(session: Session, team_id: str, program_id: int) -> tuple[int, int]:
    """(people, pairs) of the living pairs of a program."""
    of_these = {"team_id": team_id, "program_id": program_id}
    return session.scalar(_PEOPLE, of_these) or 0, session.scalar(_PAIRS, of_these) or 0
