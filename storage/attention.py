"""Which pairs are quiet, and since when what reached them waits; never what anyone wrote."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, ScalarSelect, String, and_, bindparam, case, cast, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from bot.domain.delivery import DeliveryState, Why
from bot.domain.messages import VISIT
from bot.domain.pairs import PairState
from bot.domain.prompts import PromptState
from storage.engagement import IN_PROGRAM, ITS_ITEM
from storage.pairs import LIVING
from storage.tables import Agreement, Delivery, Item, MeetingContact, Member, Pair, Prompt, Reading, Response
from storage.types import UtcDateTime

# What counts has happened before the end of a whole week: whoever looks again within the next one learns nothing new.
_ENDS = bindparam("ends", type_=UtcDateTime())

# What both have said of a meeting, or one of them and the other has said nothing for long, counts as a note of it.
_SAID_MET_ON = (
    select(func.max(MeetingContact.met_on))
    .where(
        MeetingContact.team_id == bindparam("team_id"),
        MeetingContact.pair_id == Pair.id,
        MeetingContact.counts_from < _ENDS,
    )
    .correlate(Pair)
    .scalar_subquery()
)
_NOTED_MET_ON = func.max(Response.met_on)
_MET_ON = case(
    (_SAID_MET_ON.is_(None), _NOTED_MET_ON),
    (_NOTED_MET_ON > _SAID_MET_ON, _NOTED_MET_ON),
    else_=_SAID_MET_ON,
)
_TOUCH = (
    select(
        Pair.id.label("pair_id"),
        func.max(case((Response.author_id == Pair.mentor_id, Response.written_at))).label("mentor_at"),
        func.max(case((Response.author_id == Pair.mentee_id, Response.written_at))).label("mentee_at"),
        func.max(Response.written_at).label("last_at"),
        _MET_ON.label("met_on"),
    )
    .outerjoin(Response, and_(Response.pair_id == Pair.id, Response.written_at < _ENDS))
    .where(*IN_PROGRAM, LIVING)
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
        Delivery.kind.concat("") == VISIT.name,  # or SQLite would go through all visits, of every workspace
        Delivery.reason != Why.CANNOT_BE_DRAWN,  # which is the bot's own fault, and nothing about anybody
        Delivery.created_at >= bindparam("failures_since"),
    )
    .group_by(_WHOSE)
    .subquery()
)
_MENTORS_FAILURE, _MENTEES_FAILURE = _LATEST_FAILURE.alias(), _LATEST_FAILURE.alias()
_MENTOR, _MENTEE = aliased(Member), aliased(Member)


def _is(person: type[Member], user_id: InstrumentedAttribute[str]) -> ColumnElement[bool]:
    return and_(person.team_id == bindparam("team_id"), person.user_id == user_id)


# Bounded before anything is asked about each: what they were asked, and what they did besides writing.
_CANDIDATE = (
    select(
        Pair.id,
        Pair.mentor_id,
        Pair.mentee_id,
        Pair.starts_on,
        Pair.state,
        Pair.paused_at,
        Pair.resumed_at,
        Pair.created_at,
        _TOUCH.c.mentor_at,
        _TOUCH.c.mentee_at,
        _TOUCH.c.last_at,
        _TOUCH.c.met_on,
        _MENTORS_FAILURE.c.delivery_id.label("mentors_failure"),
        _MENTEES_FAILURE.c.delivery_id.label("mentees_failure"),
        _MENTOR.name.label("mentor_name"),
        _MENTEE.name.label("mentee_name"),
        _MENTOR.deactivated_at.label("mentor_left_at"),
        _MENTEE.deactivated_at.label("mentee_left_at"),
        _MENTOR.away_from.label("mentor_away_from"),
        _MENTEE.away_from.label("mentee_away_from"),
        _MENTOR.away_until.label("mentor_away_until"),
        _MENTEE.away_until.label("mentee_away_until"),
        _MENTOR.back_on.label("mentor_back_on"),
        _MENTEE.back_on.label("mentee_back_on"),
    )
    .join(_TOUCH, _TOUCH.c.pair_id == Pair.id)
    .join(_MENTOR, _is(_MENTOR, Pair.mentor_id))
    .join(_MENTEE, _is(_MENTEE, Pair.mentee_id))
    .outerjoin(_MENTORS_FAILURE, _MENTORS_FAILURE.c.user_id == Pair.mentor_id)
    .outerjoin(_MENTEES_FAILURE, _MENTEES_FAILURE.c.user_id == Pair.mentee_id)
    .where(
        or_(
            func.coalesce(_TOUCH.c.last_at, Pair.created_at) < bindparam("quiet_since"),
            func.coalesce(_TOUCH.c.mentor_at, Pair.created_at) < bindparam("long_quiet_since"),
            func.coalesce(_TOUCH.c.mentee_at, Pair.created_at) < bindparam("long_quiet_since"),
            func.coalesce(_TOUCH.c.met_on, Pair.starts_on) <= bindparam("apart_since"),
            _MENTORS_FAILURE.c.delivery_id.is_not(None),
            _MENTEES_FAILURE.c.delivery_id.is_not(None),
            _MENTOR.deactivated_at.is_not(None),
            _MENTEE.deactivated_at.is_not(None),
            Pair.state == PairState.PAUSED,
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
            Prompt.closed_at < _ENDS,
        )
        .correlate(_CANDIDATE)
        .scalar_subquery()
    )


def _read(user_id: ColumnElement[str]) -> ScalarSelect[datetime]:
    """When somebody last read what was shared with them: another sign."""
    return (
        select(func.max(Reading.read_at))
        .select_from(Response)
        .join(Reading, and_(Reading.response_id == Response.id, Reading.reader_id == user_id))
        .where(Response.team_id == bindparam("team_id"), Response.pair_id == _of.id, Reading.read_at < _ENDS)
        .correlate(_CANDIDATE)
        .scalar_subquery()
    )


# Bounded once more, in the same order: without that, SQLite would ask anew for each sign wherever it is compared.
_SIGNED = (
    select(
        _CANDIDATE,
        _let_pass(_of.mentor_id).label("mentor_passed_at"),
        _let_pass(_of.mentee_id).label("mentee_passed_at"),
        _read(_of.mentor_id).label("mentor_read_at"),
        _read(_of.mentee_id).label("mentee_read_at"),
    )
    .order_by(func.coalesce(_of.last_at, _of.created_at), _of.id)
    .limit(bindparam("most"))
    .cte("signed")
)
_signed = _SIGNED.c


@dataclass(frozen=True, slots=True)
class _Who:
    """One of the two, in the statement."""

    user_id: ColumnElement[str]
    away_until: ColumnElement[date | None]
    back_on: ColumnElement[date | None]
    signs: tuple[ColumnElement[datetime], ...]


_BOTH = tuple(
    _Who(
        _signed[f"{role}_id"],
        _signed[f"{role}_away_until"],
        _signed[f"{role}_back_on"],
        (_signed[f"{role}_at"], _signed[f"{role}_passed_at"], _signed[f"{role}_read_at"]),
    )
    for role in ("mentor", "mentee")
)

# As things were when the week closed: what was answered later still waited then.
_STILL_OPEN = or_(
    Prompt.state.in_([PromptState.OPEN, PromptState.EXPIRED]),
    and_(Prompt.state.in_([PromptState.ANSWERED, PromptState.SKIPPED]), Prompt.closed_at >= _ENDS),
)
# A question that was put off reached them anew at the moment that they chose.
_ASKED_AT = case((and_(Item.chosen, Item.due_at < _ENDS), Item.due_at), else_=Item.told_at)
_RAN_OUT = and_(Prompt.state == PromptState.EXPIRED, Prompt.closed_at < _ENDS)


def _reached(who: _Who) -> tuple[ColumnElement[bool], ...]:
    """Whether a question of a rhythm has reached somebody, and neither time away nor a pause has come since."""
    return (
        Prompt.team_id == bindparam("team_id"),
        Prompt.pair_id == _signed.id,
        Prompt.user_id == who.user_id,
        Prompt.rhythm_id.is_not(None),
        Prompt.due_at > _signed.created_at,  # so that SQLite begins with the prompts of the pair
        Item.told_at < _ENDS,
        Item.told_at > func.coalesce(_signed.resumed_at, _signed.created_at),
        # Nobody is told anything while they are away, so what was told is of a day before or after.
        or_(who.away_until.is_(None), who.away_until >= bindparam("monday"), Item.told_at > who.away_until),
        or_(who.back_on.is_(None), Item.told_at >= who.back_on),
    )


def _asked_since(who: _Who) -> ScalarSelect[datetime | None]:
    """When the first question reached somebody that still waits, or ran out, after their last sign of life."""
    return (
        select(func.min(_ASKED_AT))
        .select_from(Prompt)
        .join(Item, ITS_ITEM)
        .where(
            *_reached(who),
            _STILL_OPEN,
            *(func.coalesce(sign, _signed.created_at) < _ASKED_AT for sign in who.signs),
        )
        .correlate(_SIGNED)
        .scalar_subquery()
    )


def _expired_since(who: _Who) -> ScalarSelect[int]:
    """How many questions that reached somebody have run out since the last sign of life of either."""
    return (
        select(func.count())
        .select_from(Prompt)
        .join(Item, ITS_ITEM)
        .where(
            *_reached(who),
            _RAN_OUT,
            *(Prompt.due_at > func.coalesce(sign, _signed.created_at) for each in _BOTH for sign in each.signs),
        )
        .correlate(_SIGNED)
        .scalar_subquery()
    )


def _refused(failure: ColumnElement[int | None]) -> ScalarSelect[str | None]:
    """Slack's word for why nothing reaches somebody, unless something has since."""
    failed, arrived = aliased(Delivery), aliased(Delivery)
    reached_since = (
        select(arrived.id)
        .where(
            arrived.team_id == bindparam("team_id"),
            arrived.user_id == failed.user_id,
            arrived.sent_at > failed.created_at,
        )
        .exists()
    )
    return (
        select(failed.reason)
        .where(failed.team_id == bindparam("team_id"), failed.id == failure, ~reached_since)
        .correlate(_SIGNED)
        .scalar_subquery()
    )


# Signed by both before the week closed, and not replaced by then.
_AGREED = and_(
    Agreement.team_id == bindparam("team_id"),
    Agreement.signed_at < _ENDS,
    or_(Agreement.ended_at.is_(None), Agreement.ended_at >= _ENDS),
)
_AGREED_EVERY = (
    select(func.min(Agreement.meets_every))
    .where(_AGREED, Agreement.pair_id == _signed.id)
    .correlate(_SIGNED)
    .scalar_subquery()
)
_SHORTEST_AGREED = (
    select(func.min(Agreement.meets_every)).join(Pair, Pair.id == Agreement.pair_id).where(_AGREED, *IN_PROGRAM, LIVING)
)

_QUIET = select(
    _SIGNED,
    _AGREED_EVERY.label("agreed_every"),
    _asked_since(_BOTH[0]).label("mentor_asked_at"),
    _asked_since(_BOTH[1]).label("mentee_asked_at"),
    _expired_since(_BOTH[0]).label("mentor_expired"),
    _expired_since(_BOTH[1]).label("mentee_expired"),
    _refused(_signed.mentors_failure).label("mentor_refused"),
    _refused(_signed.mentees_failure).label("mentee_refused"),
).order_by(func.coalesce(_signed.last_at, _signed.created_at), _signed.id)


@dataclass(frozen=True, slots=True)
class QuietSide:
    """One of the two: their last sign of life, and since when what reached them waits."""

    user_id: str
    name: str
    alive_at: datetime | None
    asked_at: datetime | None
    expired: int
    away_from: date | None
    away_until: date | None
    back_on: date | None
    is_deactivated: bool
    refused: str | None


@dataclass(frozen=True, slots=True)
class QuietPair:
    """When a pair was last in touch, and whether it is paused; `agreed_every` days the two have agreed to meet."""

    pair_id: int
    starts_on: date
    paused_at: datetime | None
    resumed_at: datetime | None
    met_on: date | None
    agreed_every: int | None
    mentor: QuietSide
    mentee: QuietSide


def find_shortest_agreed(session: Session, team_id: str, program_id: int, *, ends: datetime) -> int | None:
    """Of what the living pairs of a program have agreed on, by then, the fewest days from one meeting to the next."""
    return session.scalar(_SHORTEST_AGREED, {"team_id": team_id, "program_id": program_id, "ends": ends})


def list_quiet_pairs(
    session: Session,
    team_id: str,
    program_id: int,
    *,
    ends: datetime,
    monday: date,
    quiet_since: datetime,
    long_quiet_since: datetime,
    failures_since: datetime,
    limit: int,
) -> list[QuietPair]:
    """Living pairs in which, at `ends`, both had written nothing since `quiet_since`, or one of them since
    `long_quiet_since`, or which had noted no meeting since then.

    Quietest first; `monday` is the local day that begins at `ends`. Also those that are paused, in which somebody's
    account is deactivated, or whose messages could not be delivered since `failures_since`.
    """
    of_these = {
        "team_id": team_id,
        "program_id": program_id,
        "ends": ends,
        "monday": monday,
        "quiet_since": quiet_since,
        "long_quiet_since": long_quiet_since,
        "apart_since": long_quiet_since.date(),
        "failures_since": failures_since,
        "most": limit,
    }
    return [
        QuietPair(
            pair_id=row.id,
            starts_on=row.starts_on,
            paused_at=row.paused_at if row.state == PairState.PAUSED else None,
            resumed_at=row.resumed_at,
            met_on=row.met_on,
            agreed_every=row.agreed_every,
            mentor=QuietSide(
                row.mentor_id,
                row.mentor_name,
                _latest(row.mentor_at, row.mentor_passed_at, row.mentor_read_at),
                row.mentor_asked_at,
                row.mentor_expired,
                row.mentor_away_from,
                row.mentor_away_until,
                row.mentor_back_on,
                row.mentor_left_at is not None,
                row.mentor_refused,
            ),
            mentee=QuietSide(
                row.mentee_id,
                row.mentee_name,
                _latest(row.mentee_at, row.mentee_passed_at, row.mentee_read_at),
                row.mentee_asked_at,
                row.mentee_expired,
                row.mentee_away_from,
                row.mentee_away_until,
                row.mentee_back_on,
                row.mentee_left_at is not None,
                row.mentee_refused,
            ),
        )
        for row in session.execute(_QUIET, of_these)
    ]


def _latest(*moments: datetime | None) -> datetime | None:
    return max((moment for moment in moments if moment), default=None)
