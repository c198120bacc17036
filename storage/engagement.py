"""Counts for the digest: that people are in touch, never what they wrote. No text column is read here."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import BindParameter, ColumnElement, and_, bindparam, case, distinct, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from bot.domain.delivery import DeliveryState
from bot.domain.items import PROMPT
from bot.domain.messages import DIGEST
from bot.domain.pairs import PairState
from bot.domain.prompts import PromptState
from storage.pairs import ENDED_IN_AT, EVER_IN, LIVING
from storage.tables import Delivery, Item, MeetingContact, Pair, Prompt, Response, Week

_REACHED_WITHIN = timedelta(weeks=4)  # from the day a question was due; it closes two weeks after that
_PASSED_WITHIN = timedelta(weeks=12)  # the same, for who puts it off again and again first

_NOT_ASKED = (PromptState.CANCELLED, PromptState.DROPPED, PromptState.SPARED, PromptState.EASED)
IN_PROGRAM = (Pair.team_id == bindparam("team_id"), Pair.program_id == bindparam("program_id"))

# Read by its index for each prompt. What only waits, or is on its way, has reached nobody yet.
# By a sum, so that SQLite does not go from all items of a workspace to their prompts instead.
ITS_ITEM = and_(Item.team_id == Prompt.team_id, Item.kind == PROMPT.name, Item.subject_id == Prompt.id + 0)
# The bot was away, so that there is nothing that could have been brought to them.
_NEVER_OWED = ~exists().where(ITS_ITEM).correlate(Prompt)

_BEGINS: BindParameter[datetime] = bindparam("begins")
_ENDS: BindParameter[datetime] = bindparam("ends")
# Whoever counts later finds the same: a pair that has ended since was there.
_EVER_IN_PROGRAM = (Pair.team_id == bindparam("team_id"), EVER_IN)
_THERE_AT_ITS_END = (
    *_EVER_IN_PROGRAM,
    Pair.starts_on <= bindparam("last"),
    Pair.created_at < _ENDS,
    or_(ENDED_IN_AT.is_(None), ENDED_IN_AT >= _ENDS),
)
_PEOPLE = select(func.count()).select_from(
    select(Pair.mentor_id.label("user_id"))
    .where(*_THERE_AT_ITS_END)
    .union(select(Pair.mentee_id.label("user_id")).where(*_THERE_AT_ITS_END))
    .subquery()
)
_WRITTEN = (Response.written_at >= _BEGINS, Response.written_at < _ENDS)
_LET_PASS = (
    Prompt.due_at >= bindparam("passed_since"),
    Prompt.due_at < _ENDS,
    Prompt.state == PromptState.SKIPPED,
    Prompt.closed_at >= _BEGINS,
    Prompt.closed_at < _ENDS,
)
_WROTE = (
    select(func.count(distinct(Response.author_id)))
    .join(Pair, Pair.id == Response.pair_id)
    .where(*_THERE_AT_ITS_END, *_WRITTEN)
)
_PASSED = (
    select(func.count(distinct(Prompt.user_id)))
    .join(Pair, Pair.id == Prompt.pair_id)
    .where(*_THERE_AT_ITS_END, *_LET_PASS)
)
_ASKED = (
    select(func.count(), func.count(distinct(Prompt.user_id)))
    .select_from(Prompt)
    .join(Pair, Pair.id == Prompt.pair_id)
    .join(Item, ITS_ITEM)
    .where(
        *_THERE_AT_ITS_END,
        Prompt.rhythm_id.is_not(None),
        Prompt.due_at >= bindparam("reached_since"),
        Prompt.due_at < _ENDS,
        Prompt.state.not_in(_NOT_ASKED),
        Item.told_at >= _BEGINS,
        Item.told_at < _ENDS,
    )
)
# One of the two is enough: so it never tells which of them it was.
_IN_TOUCH = or_(
    select(Response.id).where(Response.pair_id == Pair.id, *_WRITTEN).correlate(Pair).exists(),
    select(Prompt.id).where(Prompt.pair_id == Pair.id, *_LET_PASS).correlate(Pair).exists(),
)
# A meeting counts in the week in which it is noted first: that of a Sunday is often noted on Monday, when its own week
# is over, and by the other of the two later still.
_before = aliased(Response)
_NOTED_BEFORE = (
    select(_before.id)
    .where(_before.pair_id == Response.pair_id, _before.met_on == Response.met_on, _before.written_at < _BEGINS)
    .correlate(Response)
    .exists()
)
# So does one that both have said took place, or one of them, and the other has said nothing for long.
_SAID_BEFORE = (
    select(MeetingContact.meeting_id)
    .where(
        MeetingContact.team_id == bindparam("team_id"),
        MeetingContact.pair_id == Response.pair_id,
        MeetingContact.met_on == Response.met_on,
        MeetingContact.counts_from < _BEGINS,
    )
    .correlate(Response)
    .exists()
)
_NOTED = (
    select(Response.id)
    .where(Response.pair_id == Pair.id, *_WRITTEN, Response.met_on.is_not(None), ~_NOTED_BEFORE, ~_SAID_BEFORE)
    .correlate(Pair)
    .exists()
)
_SAID = (
    select(MeetingContact.meeting_id)
    .where(
        MeetingContact.team_id == bindparam("team_id"),
        MeetingContact.pair_id == Pair.id,
        MeetingContact.counts_from >= _BEGINS,
        MeetingContact.counts_from < _ENDS,
        ~select(_before.id)
        .where(
            _before.pair_id == MeetingContact.pair_id,
            _before.met_on == MeetingContact.met_on,
            _before.written_at < _BEGINS,
        )
        .correlate(MeetingContact)
        .exists(),
    )
    .correlate(Pair)
    .exists()
)
_MET = or_(_NOTED, _SAID)
_PAUSED = and_(IN_PROGRAM[1], Pair.state == PairState.PAUSED, Pair.paused_at < _ENDS)


def _how_many(so: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((so, 1), else_=0)), 0)


_PAIRS = select(func.count(), _how_many(_PAUSED), _how_many(_IN_TOUCH), _how_many(_MET)).where(*_THERE_AT_ITS_END)
# By a sum, so that SQLite begins with what was dropped, which is little, and not with all that was ever asked.
_DROPPED = (
    select(func.count(), func.min(Prompt.due_at), func.max(Prompt.due_at))
    .join(Pair, Pair.id == Prompt.pair_id + 0)
    .where(
        *_EVER_IN_PROGRAM,
        or_(IN_PROGRAM[1], Prompt.closed_at <= Pair.was_in_until),
        Prompt.team_id == bindparam("team_id"),
        Prompt.state == PromptState.DROPPED,
        _NEVER_OWED,
        Prompt.closed_at >= _BEGINS,
        Prompt.closed_at < _ENDS,
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
_ANY_SINCE = (
    select(Pair.id)
    .where(*_EVER_IN_PROGRAM, or_(and_(IN_PROGRAM[1], LIVING), bindparam("since") <= ENDED_IN_AT))
    .limit(1)
)
_IS_IN_ONE = (
    select(Pair.id)
    .where(*_EVER_IN_PROGRAM, or_(Pair.mentor_id == bindparam("user_id"), Pair.mentee_id == bindparam("user_id")))
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Span:
    """A period: local dates, both inclusive, and the same as aware UTC moments, the end exclusive."""

    first: date
    last: date
    begins: datetime
    ends: datetime


def count_week(session: Session, team_id: str, program_id: int, span: Span, *, now: datetime) -> Week:
    """What a week that is over came to, of the pairs that were there at its end; not added to anything."""
    of_these = {
        "team_id": team_id,
        "program_id": program_id,
        "last": span.last,
        "begins": span.begins,
        "ends": span.ends,
        "reached_since": span.begins - _REACHED_WITHIN,
        "passed_since": span.begins - _PASSED_WITHIN,
    }
    pairs, paused, in_touch, met = session.execute(_PAIRS, of_these).one()
    asked, asked_people = session.execute(_ASKED, of_these).one()
    dropped, dropped_from, dropped_to = session.execute(_DROPPED, of_these).one()
    return Week(
        program_id=program_id,
        first=span.first,
        team_id=team_id,
        people=count_people(session, team_id, program_id, span),
        pairs=pairs,
        paused=paused,
        in_touch=in_touch,
        met=met,
        asked=asked,
        asked_people=asked_people,
        wrote=session.scalar(_WROTE, of_these),
        passed=session.scalar(_PASSED, of_these),
        dropped=dropped,
        dropped_from=dropped_from,
        dropped_to=dropped_to,
        counted_at=now,
    )


def count_people(session: Session, team_id: str, program_id: int, span: Span) -> int:
    """Whoever was in a pair of the program at the end of a period."""
    of_these = {"team_id": team_id, "program_id": program_id, "last": span.last, "ends": span.ends}
    return session.scalar(_PEOPLE, of_these) or 0


def has_pairs(session: Session, team_id: str, program_id: int, *, since: datetime) -> bool:
    """Whether a program has pairs, or had some then or later."""
    return session.scalar(_ANY_SINCE, {"team_id": team_id, "program_id": program_id, "since": since}) is not None


def is_in_a_pair(session: Session, team_id: str, program_id: int, user_id: str) -> bool:
    """Whether somebody is, or was, in a pair of the program."""
    return session.scalar(_IS_IN_ONE, {"team_id": team_id, "program_id": program_id, "user_id": user_id}) is not None


def find_channel_failure(session: Session, team_id: str, program_id: int, channel_id: str) -> str | None:
    """Why the latest digest for a channel could not be posted there; None when it was."""
    of_these = {"team_id": team_id, "program_id": program_id, "channel_id": channel_id}
    latest = session.execute(_LATEST_FOR_CHANNEL, of_these).one_or_none()
    return latest.reason if latest and latest.state == DeliveryState.FAILED else None
