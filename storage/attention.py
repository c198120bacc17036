"""Which pairs may need a hand: who has left, whom nothing reaches, what is paused, and what the two have heard first.

Never what anyone wrote, nor when anybody did anything: quiet is noticed elsewhere, and here only what both were asked
about and left unanswered is read.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, ScalarSelect, String, and_, bindparam, cast, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from bot.domain.delivery import DeliveryState, Why
from bot.domain.messages import VISIT
from bot.domain.pairs import PairState
from bot.domain.partings import MatchWish
from storage.engagement import IN_PROGRAM
from storage.pairs import LIVING
from storage.tables import Delivery, Member, Pair, Parting, Silence
from storage.types import UtcDateTime

_ENDS = bindparam("ends", type_=UtcDateTime())
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

# What coordinators are shown of quiet, as things were when the week closed: whoever looks again within the next one
# learns nothing new. Whoever would like help need not wait for that.
_ASKS_FOR_HELP = and_(Silence.help_at <= bindparam("now", type_=UtcDateTime()), Silence.ended_at.is_(None))
_IS_QUIET = and_(Silence.shown_at < _ENDS, or_(Silence.ended_at.is_(None), Silence.ended_at >= _ENDS))
_HEARD = (
    select(Silence, _ASKS_FOR_HELP.label("wants_help"))
    .join(Pair, Pair.id == Silence.pair_id)
    .where(*IN_PROGRAM, Silence.team_id == bindparam("team_id"), LIVING, or_(_ASKS_FOR_HELP, _IS_QUIET))
    .order_by(Silence.id)
)


def _is(person: type[Member], user_id: InstrumentedAttribute[str]) -> ColumnElement[bool]:
    return and_(person.team_id == bindparam("team_id"), person.user_id == user_id)


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
        .correlate(_MENTORS_FAILURE, _MENTEES_FAILURE)
        .scalar_subquery()
    )


_NOTABLE = (
    select(
        Pair.id,
        Pair.mentor_id,
        Pair.mentee_id,
        Pair.state,
        Pair.paused_at,
        Pair.parted_at,
        Parting.wish,
        _MENTOR.name.label("mentor_name"),
        _MENTEE.name.label("mentee_name"),
        _MENTOR.deactivated_at.label("mentor_left_at"),
        _MENTEE.deactivated_at.label("mentee_left_at"),
        _refused(_MENTORS_FAILURE.c.delivery_id).label("mentor_refused"),
        _refused(_MENTEES_FAILURE.c.delivery_id).label("mentee_refused"),
    )
    .join(_MENTOR, _is(_MENTOR, Pair.mentor_id))
    .join(_MENTEE, _is(_MENTEE, Pair.mentee_id))
    .outerjoin(Parting, and_(Parting.team_id == bindparam("team_id"), Parting.pair_id == Pair.id))
    .outerjoin(_MENTORS_FAILURE, _MENTORS_FAILURE.c.user_id == Pair.mentor_id)
    .outerjoin(_MENTEES_FAILURE, _MENTEES_FAILURE.c.user_id == Pair.mentee_id)
    .where(
        *IN_PROGRAM,
        LIVING,
        or_(
            Pair.id.in_(bindparam("heard", expanding=True)),
            _MENTORS_FAILURE.c.delivery_id.is_not(None),
            _MENTEES_FAILURE.c.delivery_id.is_not(None),
            _MENTOR.deactivated_at.is_not(None),
            _MENTEE.deactivated_at.is_not(None),
            Pair.state == PairState.PAUSED,
            Pair.parted_at.is_not(None),
        ),
    )
    .order_by(Pair.id)
    .limit(bindparam("most"))
)


@dataclass(frozen=True, slots=True)
class NotableSide:
    """One of the two: whether they are there, and whether anything reaches them."""

    user_id: str
    name: str
    is_deactivated: bool
    refused: str | None


@dataclass(frozen=True, slots=True)
class HeardOf:
    """A time of quiet that coordinators may know of."""

    silence: Silence
    wants_help: bool


@dataclass(frozen=True, slots=True)
class NotablePair:
    """A pair of which there may be something to say."""

    pair_id: int
    paused_at: datetime | None
    mentor: NotableSide
    mentee: NotableSide
    heard: tuple[HeardOf, ...]
    parted: bool = False
    wish: MatchWish | None = None


def list_notable(
    session: Session,
    team_id: str,
    program_id: int,
    *,
    ends: datetime,
    failures_since: datetime,
    now: datetime,
    limit: int,
) -> list[NotablePair]:
    """Living pairs of a program of whose quiet coordinators may know, as of `ends`, or which are paused, in which
    somebody's account is deactivated, or whose messages could not be delivered since `failures_since`.
    """
    program = {"team_id": team_id, "program_id": program_id}
    heard: dict[int, list[HeardOf]] = defaultdict(list)
    for silence, wants_help in session.execute(_HEARD, {**program, "ends": ends, "now": now}):
        heard[silence.pair_id].append(HeardOf(silence, bool(wants_help)))
    these = {**program, "failures_since": failures_since, "heard": list(heard), "most": limit}
    return [
        NotablePair(
            row.id,
            row.paused_at if row.state == PairState.PAUSED else None,
            NotableSide(row.mentor_id, row.mentor_name, row.mentor_left_at is not None, row.mentor_refused),
            NotableSide(row.mentee_id, row.mentee_name, row.mentee_left_at is not None, row.mentee_refused),
            tuple(heard.get(row.id, ())),
            row.parted_at is not None,
            row.wish,
        )
        for row in session.execute(_NOTABLE, these)
    ]
