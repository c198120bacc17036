"""Counts for the digest: that people are in touch, never what they wrote. No text column is read here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import (
    ColumnElement,
    ScalarSelect,
    String,
    and_,
    bindparam,
    case,
    cast,
    distinct,
    exists,
    func,
    or_,
    select,
)
from sqlalchemy.orm import Session

from bot.domain.delivery import DeliveryState
from bot.domain.items import PROMPT
from bot.domain.messages import DIGEST, VISIT
from bot.domain.pairs import PairState
from bot.domain.prompts import PromptState
from storage.pairs import LIVING
from storage.tables import Delivery, Item, Member, Pair, Prompt, Response

_NOT_ASKED = (PromptState.CANCELLED, PromptState.DROPPED, PromptState.SPARED, PromptState.EASED)
_IN_PROGRAM = (Pair.team_id == bindparam("team_id"), Pair.program_id == bindparam("program_id"))

# Read by its index for each prompt. What only waits, or is on its way, has reached nobody yet.
# By a sum, so that SQLite does not go from all items of a workspace to their prompts instead.
_ITEM = and_(Item.team_id == Prompt.team_id, Item.kind == PROMPT.name, Item.subject_id == Prompt.id + 0)
_REACHED_SOMEBODY = exists().where(_ITEM, Item.told_at.is_not(None)).correlate(Prompt)
# The bot was away, so that there is nothing that could have been brought to them.
_NEVER_OWED = ~exists().where(_ITEM).correlate(Prompt)

_DROPPED = (
    select(func.count(), func.min(Prompt.due_at), func.max(Prompt.due_at))
    .join(Pair, Pair.id == Prompt.pair_id)
    .where(
        *_IN_PROGRAM,
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
    .where(*_IN_PROGRAM, LIVING)
    .union(select(Pair.mentee_id.label("user_id")).where(*_IN_PROGRAM, LIVING))
    .subquery()
)
_PEOPLE = select(func.count()).select_from(_MEMBERS)
_PAIRS = select(func.count()).select_from(Pair).where(*_IN_PROGRAM, LIVING)


_TOUCH = (
    select(
        Pair.id.label("pair_id"),
        func.max(case((Response.author_id == Pair.mentor_id, Response.written_at))).label("mentor_at"),
        func.max(case((Response.author_id == Pair.mentee_id, Response.written_at))).label("mentee_at"),
        func.max(Response.written_at).label("last_at"),
        func.max(Response.met_on).label("met_on"),
    )
    .outerjoin(Response, Response.pair_id == Pair.id)
    .where(*_IN_PROGRAM, LIVING)
    .group_by(Pair.id)
    .subquery()
)
# Grouped once, through the lane's index: asked for each person, it would read all deliveries each time. To
# group by the bare column, SQLite would read them all by the index of a member's deliveries.
_WHOSE = cast(Delivery.user_id, String)
_LATEST_FAILURE = (
    select(_WHOSE.label("user_id"), func.max(Delivery.id).label("delivery_id"))
    .where(
        Delivery.team_id == bindparam("team_id"),
        Delivery.state == DeliveryState.FAILED,
        Delivery.kind == VISIT.name,
        Delivery.created_at >= bindparam("failures_since"),
    )
    .group_by(_WHOSE)
    .subquery()
)
_MENTORS_FAILURE, _MENTEES_FAILURE = _LATEST_FAILURE.alias(), _LATEST_FAILURE.alias()
_LATER_FAILURE = case(
    (_MENTEES_FAILURE.c.delivery_id.is_(None), _MENTORS_FAILURE.c.delivery_id),
    (_MENTORS_FAILURE.c.delivery_id > _MENTEES_FAILURE.c.delivery_id, _MENTORS_FAILURE.c.delivery_id),
    else_=_MENTEES_FAILURE.c.delivery_id,
)
# Bounded before anything is asked about each: what they were asked, and whether somebody is away.
_CANDIDATE = (
    select(
        Pair.id,
        Pair.mentor_id,
        Pair.mentee_id,
        Pair.starts_on,
        Pair.state,
        Pair.created_at,
        _TOUCH.c.mentor_at,
        _TOUCH.c.mentee_at,
        _TOUCH.c.last_at,
        _TOUCH.c.met_on,
        Delivery.user_id.label("failed_user"),
        Delivery.reason.label("failed_error"),
    )
    .join(_TOUCH, _TOUCH.c.pair_id == Pair.id)
    .outerjoin(_MENTORS_FAILURE, _MENTORS_FAILURE.c.user_id == Pair.mentor_id)
    .outerjoin(_MENTEES_FAILURE, _MENTEES_FAILURE.c.user_id == Pair.mentee_id)
    .outerjoin(Delivery, Delivery.id == _LATER_FAILURE)
    .where(
        or_(
            func.coalesce(_TOUCH.c.mentor_at, Pair.created_at) < bindparam("quiet_since"),
            func.coalesce(_TOUCH.c.mentee_at, Pair.created_at) < bindparam("quiet_since"),
            func.coalesce(_TOUCH.c.met_on, Pair.starts_on) < bindparam("quiet_since_day"),
            Delivery.id.is_not(None),
        )
    )
    .order_by(func.coalesce(_TOUCH.c.last_at, Pair.created_at), Pair.id)
    .limit(bindparam("most"))
    .cte("candidate")
)
_of = _CANDIDATE.c


def _let_pass(user_id: ColumnElement[str]) -> ScalarSelect[datetime | None]:
    """When somebody last let a question pass: a sign of life."""
    return (
        select(func.max(Prompt.closed_at))
        .where(
            Prompt.team_id == bindparam("team_id"),
            Prompt.pair_id == _of.id,
            Prompt.user_id == user_id,
            Prompt.state == PromptState.SKIPPED,
        )
        .correlate(_CANDIDATE)
        .scalar_subquery()
    )


_SIGNED = select(
    _CANDIDATE,
    _let_pass(_of.mentor_id).label("mentor_passed_at"),
    _let_pass(_of.mentee_id).label("mentee_passed_at"),
).cte("signed")
_signed = _SIGNED.c


def _asked_since(
    user_id: ColumnElement[str], answered_at: ColumnElement[datetime], passed_at: ColumnElement[datetime]
) -> ScalarSelect[datetime | None]:
    """When the first question reached somebody that still waits, or ran out, after their last sign of life."""
    return (
        select(func.min(Item.told_at))
        .select_from(Prompt)
        .join(Item, _ITEM)
        .where(
            Prompt.team_id == bindparam("team_id"),
            Prompt.pair_id == _signed.id,
            Prompt.user_id == user_id,
            Prompt.state.in_([PromptState.OPEN, PromptState.EXPIRED]),
            Prompt.rhythm_id.is_not(None),
            Item.told_at > func.coalesce(answered_at, _signed.created_at),
            Item.told_at > func.coalesce(passed_at, _signed.created_at),
        )
        .correlate(_SIGNED)
        .scalar_subquery()
    )


def _away(user_id: ColumnElement[str]) -> ScalarSelect[int]:
    return (
        select(func.count())
        .where(
            Member.team_id == bindparam("team_id"),
            Member.user_id == user_id,
            Member.away_from <= bindparam("today"),
            Member.away_until >= bindparam("today"),
        )
        .correlate(_SIGNED)
        .scalar_subquery()
    )


_EXPIRED_SINCE = (
    select(func.count())
    .where(
        Prompt.team_id == bindparam("team_id"),
        Prompt.pair_id == _signed.id,
        Prompt.state == PromptState.EXPIRED,
        Prompt.rhythm_id.is_not(None),
        *(
            Prompt.due_at > func.coalesce(sign, _signed.created_at)
            for sign in (_signed.last_at, _signed.mentor_passed_at, _signed.mentee_passed_at)
        ),
        _REACHED_SOMEBODY,
    )
    .correlate(_SIGNED)
    .scalar_subquery()
)
_QUIET = select(
    _SIGNED,
    _asked_since(_signed.mentor_id, _signed.mentor_at, _signed.mentor_passed_at).label("mentor_asked_at"),
    _asked_since(_signed.mentee_id, _signed.mentee_at, _signed.mentee_passed_at).label("mentee_asked_at"),
    _EXPIRED_SINCE.label("expired"),
    _away(_signed.mentor_id).label("mentor_away"),
    _away(_signed.mentee_id).label("mentee_away"),
).order_by(func.coalesce(_signed.last_at, _signed.created_at), _signed.id)


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
            _REACHED_SOMEBODY,
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


@dataclass(frozen=True, slots=True)
class QuietPair:
    """When a pair was last in touch, and since when what reached them waits; letting a question pass is a sign too."""

    pair_id: int
    mentor_id: str
    mentee_id: str
    starts_on: date
    paused: bool
    mentor_away: bool
    mentee_away: bool
    mentor_answered_at: datetime | None
    mentee_answered_at: datetime | None
    mentor_asked_at: datetime | None
    mentee_asked_at: datetime | None
    met_on: date | None
    expired_since: int
    failed_user: str | None
    failed_error: str | None


def list_quiet_pairs(
    session: Session,
    team_id: str,
    program_id: int,
    *,
    quiet_since: datetime,
    today: date,
    failures_since: datetime,
    limit: int,
) -> list[QuietPair]:
    """Living pairs in which somebody has not answered, or both have not met, since `quiet_since`, quietest first.

    Also those in which somebody's messages could not be delivered since `failures_since`.
    """
    of_these = {
        "team_id": team_id,
        "program_id": program_id,
        "quiet_since": quiet_since,
        "quiet_since_day": quiet_since.date(),
        "today": today,
        "failures_since": failures_since,
        "most": limit,
    }
    return [
        QuietPair(
            pair_id=row.id,
            mentor_id=row.mentor_id,
            mentee_id=row.mentee_id,
            starts_on=row.starts_on,
            paused=row.state == PairState.PAUSED,
            mentor_away=bool(row.mentor_away),
            mentee_away=bool(row.mentee_away),
            mentor_answered_at=_later(row.mentor_at, row.mentor_passed_at),
            mentee_answered_at=_later(row.mentee_at, row.mentee_passed_at),
            mentor_asked_at=row.mentor_asked_at,
            mentee_asked_at=row.mentee_asked_at,
            met_on=row.met_on,
            expired_since=row.expired,
            failed_user=row.failed_user,
            failed_error=row.failed_error,
        )
        for row in session.execute(_QUIET, of_these)
    ]


def _later(one: datetime | None, other: datetime | None) -> datetime | None:
    return max((moment for moment in (one, other) if moment), default=None)
