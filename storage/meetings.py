"""The meetings of a pair, and the times that were proposed for them. For the two of the pair alone."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, func, or_, select, update
from sqlalchemy.orm import Session, joinedload

from bot.domain.meetings import MeetingStanding, MeetingState
from bot.domain.pairs import PairState
from bot.errors import Refusal
from storage.due import anything
from storage.sql import insert
from storage.tables import Meeting, MeetingTime, Pair
from storage.types import UtcDateTime

_VIEWER = bindparam("viewer", type_=Pair.mentor_id.type)
_NOW = bindparam("now", type_=UtcDateTime())


class NotTheirMeeting(Refusal):
    """There is no such meeting, or it is between two others."""


# --- reading ---------------------------------------------------------------------------------------------------------

_WITH_PAIR = joinedload(Meeting.pair).options(
    joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program)
)
_WHOLE = (
    select(Meeting)
    .where(Meeting.team_id == bindparam("team"))
    .options(_WITH_PAIR)
    .execution_options(populate_existing=True)  # statements change rows, and not what has been read of them
)
_ONE = _WHOLE.where(
    Meeting.id == bindparam("meeting"),
    Meeting.pair.has(or_(Pair.mentor_id == _VIEWER, Pair.mentee_id == _VIEWER)),
)
_SEVERAL = _WHOLE.where(Meeting.id.in_(bindparam("meetings", expanding=True))).order_by(Meeting.id)
_OF_PAIRS = _WHOLE.where(Meeting.pair_id.in_(bindparam("pairs", expanding=True)))
_OF_PAIR = _OF_PAIRS.order_by(Meeting.id)
_AHEAD = _OF_PAIRS.where(Meeting.state == MeetingState.AGREED, Meeting.ends_at > _NOW).order_by(
    Meeting.starts_at, Meeting.id
)
_OPEN = _OF_PAIRS.where(Meeting.state == MeetingState.PROPOSED, Meeting.due_at > _NOW).order_by(Meeting.id)
_PROPOSED = _OF_PAIRS.where(Meeting.state == MeetingState.PROPOSED)
_BY_FORM = _OF_PAIRS.where(Meeting.form_id == bindparam("form"))
_FOLLOWED_IN = _OF_PAIRS.where(Meeting.follows_at.is_not(None))
_PLANNED_IN = (
    select(Meeting.pair_id)
    .where(
        Meeting.team_id == bindparam("team"),
        Meeting.pair_id.in_(bindparam("pairs", expanding=True)),
        or_(
            Meeting.state == MeetingState.PROPOSED,
            and_(Meeting.state == MeetingState.AGREED, Meeting.ends_at > _NOW),
            Meeting.follows_at.is_not(None),
        ),
    )
    .distinct()
)
_SERIES = _WHOLE.where(Meeting.uid == bindparam("uid")).order_by(Meeting.slot_at, Meeting.id)
_LAST_PROPOSER = (
    select(Meeting.proposed_by)
    .where(
        Meeting.team_id == bindparam("team"),
        Meeting.pair_id == bindparam("pair"),
        Meeting.agreed_at.is_not(None),
        Meeting.form_id.is_not(None),
    )
    .order_by(Meeting.agreed_at.desc(), Meeting.id.desc())
    .limit(1)
)
_TAKEN = (
    select(Meeting.starts_at, Meeting.ends_at)
    .join(Pair, Pair.id == Meeting.pair_id)
    .where(
        Meeting.team_id == bindparam("team"),
        Pair.team_id == bindparam("team"),
        or_(
            Pair.mentor_id.in_(bindparam("users", expanding=True)),
            Pair.mentee_id.in_(bindparam("users", expanding=True)),
        ),
        Meeting.state == MeetingState.AGREED,
        Meeting.ends_at > _NOW,
    )
)
_BY_KEY = select(Meeting).where(Meeting.key == bindparam("key"), Meeting.key_expires_at > _NOW).options(_WITH_PAIR)
_TIMES = (
    select(MeetingTime)
    .join(Meeting, Meeting.id == MeetingTime.meeting_id)
    .where(
        Meeting.team_id == bindparam("team"),
        Meeting.id.in_(bindparam("meetings", expanding=True)),
    )
    .order_by(MeetingTime.meeting_id, MeetingTime.revision, MeetingTime.place)
)


def get(session: Session, team_id: str, meeting_id: int, *, viewer: str) -> Meeting:
    """One meeting with its pair, for one of the two; raises NotTheirMeeting for anybody else."""
    meeting = session.scalar(_ONE, {"team": team_id, "meeting": meeting_id, "viewer": viewer})
    if meeting is None:
        raise NotTheirMeeting
    return meeting


def list_several(session: Session, team_id: str, meeting_ids: Collection[int]) -> list[Meeting]:
    """These meetings, with their pairs, for whoever may see them."""
    return list(session.scalars(_SEVERAL, {"team": team_id, "meetings": list(meeting_ids)})) if meeting_ids else []


def list_of_pair(session: Session, team_id: str, pair_id: int) -> list[Meeting]:
    """All that the two have ever proposed or agreed on, oldest first."""
    return list(session.scalars(_OF_PAIR, {"team": team_id, "pairs": [pair_id]}))


def list_ahead(session: Session, team_id: str, pair_ids: Iterable[int], *, now: datetime) -> list[Meeting]:
    """The agreed meetings of these pairs that are not over, the next first."""
    return list(session.scalars(_AHEAD, {"team": team_id, "pairs": list(pair_ids), "now": now}))


def list_planned_in(session: Session, team_id: str, pair_ids: Iterable[int], *, now: datetime) -> set[int]:
    """Those of these pairs in which a meeting is proposed, is ahead or repeats."""
    return set(session.scalars(_PLANNED_IN, {"team": team_id, "pairs": list(pair_ids), "now": now}))


def find_next_agreed(session: Session, team_id: str, pair_ids: Iterable[int], *, now: datetime) -> dict[int, Meeting]:
    """The next meeting of each of these pairs that has one, by pair; one that is under way is still the next."""
    found: dict[int, Meeting] = {}
    for meeting in list_ahead(session, team_id, pair_ids, now=now):
        found.setdefault(meeting.pair_id, meeting)
    return found


def list_open(session: Session, team_id: str, pair_ids: Iterable[int], *, now: datetime) -> list[Meeting]:
    """What was proposed in these pairs, one in each at most, and can still be picked."""
    return list(session.scalars(_OPEN, {"team": team_id, "pairs": list(pair_ids), "now": now}))


def list_times(session: Session, team_id: str, meetings: Iterable[Meeting]) -> dict[int, list[MeetingTime]]:
    """The times of the latest proposal of each of these, by meeting and place."""
    latest: dict[int, list[MeetingTime]] = {}
    ids = [meeting.id for meeting in meetings]
    for each in session.scalars(_TIMES, {"team": team_id, "meetings": ids}) if ids else ():
        times = latest.setdefault(each.meeting_id, [])
        if times and times[0].revision != each.revision:
            times.clear()
        times.append(each)
    return latest


def find_proposed(session: Session, pair: Pair) -> Meeting | None:
    """What was proposed in a pair, be its times over or not."""
    return session.scalar(_PROPOSED, {"team": pair.team_id, "pairs": [pair.id]})


def find_by_form(session: Session, pair: Pair, form_id: str) -> Meeting | None:
    """The meeting of a pair that this form has proposed."""
    return session.scalar(_BY_FORM, {"team": pair.team_id, "pairs": [pair.id], "form": form_id})


def find_last_proposer(session: Session, pair: Pair) -> str | None:
    """Who has proposed the latest of the meetings that came about."""
    return session.scalar(_LAST_PROPOSER, {"team": pair.team_id, "pair": pair.id})


def list_series(session: Session, meeting: Meeting) -> list[Meeting]:
    """A meeting that repeats, with all that it repeats and that repeat it, by the rule's own time."""
    return list(session.scalars(_SERIES, {"team": meeting.team_id, "uid": meeting.uid}))


def find_followed(session: Session, pair: Pair) -> Meeting | None:
    """The latest of the meetings of a pair that meets at a fixed rhythm."""
    return session.scalar(_FOLLOWED_IN, {"team": pair.team_id, "pairs": [pair.id]})


def list_taken(session: Session, team_id: str, user_ids: Collection[str], *, now: datetime) -> list[tuple[Any, Any]]:
    """When these people meet somebody already, whoever that is."""
    these = {"team": team_id, "users": list(user_ids), "now": now}
    return [(starts_at, ends_at) for starts_at, ends_at in session.execute(_TAKEN, these)]


def find_by_key(session: Session, key: str, *, now: datetime) -> Meeting | None:
    """The meeting whose calendar file is at this address, while it is given out."""
    return session.scalar(_BY_KEY, {"key": key, "now": now})


def standing_of(meeting: Meeting, times: Iterable[MeetingTime]) -> MeetingStanding:
    return MeetingStanding(
        meeting.state,
        meeting.revision,
        meeting.proposed_by,
        meeting.minutes,
        tuple(each.starts_at for each in times),
        picked_by=meeting.picked_by,
        moved_by=meeting.moved_by,
        starts_at=meeting.starts_at,
        late_at=meeting.late_at,
        sequence=meeting.sequence,
        rrule=meeting.rrule,
        zone=meeting.zone,
        slot_at=meeting.slot_at,
        follows_at=meeting.follows_at,
        stops=meeting.stops,
        proposed_at=meeting.proposed_at,
        agreed_at=meeting.agreed_at,
        ended_at=meeting.ended_at,
    )


# --- writing ---------------------------------------------------------------------------------------------------------

_meetings, _times = Meeting.__table__.c, MeetingTime.__table__.c
_ADD = insert(Meeting.__table__).on_conflict_do_nothing().returning(_meetings.id)
_ADD_TIMES = insert(MeetingTime.__table__)
_CHANGED = (
    "state",
    "proposed_by",
    "picked_by",
    "moved_by",
    "starts_at",
    "ends_at",
    "late_at",
    "due_at",
    "key_expires_at",
    "sequence",
    "slot_at",
    "follows_at",
    "stops",
    "proposed_at",
    "agreed_at",
    "ended_at",
)
_SAVE = (
    update(Meeting.__table__)
    .where(
        _meetings.team_id == bindparam("team"),
        _meetings.id == bindparam("meeting"),
        _meetings.revision == bindparam("seen"),
    )
    .values(
        revision=bindparam("to", type_=_meetings.revision.type),
        **{name: bindparam(f"new_{name}", type_=_meetings[name].type) for name in _CHANGED},
    )
    .returning(_meetings.id)
)
_SET_FOLLOWS = (
    update(Meeting.__table__)
    .where(_meetings.team_id == bindparam("team"), _meetings.id == bindparam("meeting"))
    .values(follows_at=bindparam("at", type_=UtcDateTime()))
)


def add(
    session: Session, pair: Pair, standing: MeetingStanding, *, form_id: str | None, uid: str, key: str
) -> int | None:
    """Add a meeting with the times that are proposed; nothing when something is proposed already, or this form did."""
    row = {name: getattr(standing, name) for name in (*_CHANGED, "revision", "minutes", "rrule", "zone")}
    row |= {"team_id": pair.team_id, "pair_id": pair.id, "form_id": form_id, "uid": uid, "key": key}
    meeting_id: int | None = session.scalar(_ADD, row)
    if meeting_id is not None:
        _add_times(session, pair.team_id, meeting_id, standing)
    return meeting_id


def save(session: Session, meeting: Meeting, standing: MeetingStanding) -> bool:
    """Have it stand so, if it still stands as it was read; say whether it did."""
    new: dict[str, Any] = {f"new_{name}": getattr(standing, name) for name in _CHANGED}
    these = {"team": meeting.team_id, "meeting": meeting.id, "seen": meeting.revision, "to": standing.revision}
    if session.scalar(_SAVE, {**these, **new}) is None:
        return False
    if standing.state == MeetingState.PROPOSED:
        _add_times(session, meeting.team_id, meeting.id, standing)
    return True


def _add_times(session: Session, team_id: str, meeting_id: int, standing: MeetingStanding) -> None:
    these = {"meeting_id": meeting_id, "revision": standing.revision, "team_id": team_id}
    rows = [{**these, "place": place, "starts_at": at} for place, at in enumerate(standing.times, 1)]
    if rows:
        session.execute(_ADD_TIMES, rows)


def set_follows(session: Session, meeting: Meeting, at: datetime | None) -> None:
    """When the next one is made of a meeting that repeats; None: it has been, or never is."""
    session.execute(_SET_FOLLOWS, {"team": meeting.team_id, "meeting": meeting.id, "at": at})


# --- what time alone changes -----------------------------------------------------------------------------------------

_DUE = (
    select(Meeting)
    .where(Meeting.due_at <= _NOW)
    .options(_WITH_PAIR)
    .order_by(Meeting.due_at, Meeting.id)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True, key_share=True, of=Meeting)
)
IS_DUE = anything(_DUE)
NEXT_DUE = select(func.min(Meeting.due_at)).where(Meeting.due_at > _NOW)
_FOLLOWING = (
    select(Meeting)
    .where(Meeting.follows_at <= _NOW, Meeting.pair.has(Pair.state == PairState.ACTIVE))
    .options(_WITH_PAIR)
    .order_by(Meeting.follows_at, Meeting.id)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True, key_share=True, of=Meeting)
)
IS_FOLLOWING = anything(_FOLLOWING)
NEXT_FOLLOWING = select(func.min(Meeting.follows_at)).where(Meeting.follows_at > _NOW)


def claim_due(session: Session, *, now: datetime, limit: int) -> list[Meeting]:
    """Meetings that are over, and proposals that nobody has picked from in time."""
    return list(session.scalars(_DUE, {"now": now, "limit": limit}))


def claim_following(session: Session, *, now: datetime, limit: int) -> list[Meeting]:
    """Meetings that repeat, and whose next one is to be made: not in a paused pair."""
    return list(session.scalars(_FOLLOWING, {"now": now, "limit": limit}))


# --- forgetting who has done what ------------------------------------------------------------------------------------

_OF_PEOPLE: Any = select(Pair.id).where(
    Pair.team_id == bindparam("team"), or_(Pair.mentor_id == bindparam("who"), Pair.mentee_id == bindparam("who"))
)
_PROPOSED_OF = _WHOLE.where(Meeting.state == MeetingState.PROPOSED, Meeting.proposed_by == bindparam("who"))
_FORGET = {
    name: update(Meeting.__table__)
    .where(
        _meetings.team_id == bindparam("team"), _meetings.pair_id.in_(_OF_PEOPLE), _meetings[name] == bindparam("who")
    )
    .values({name: None})
    for name in ("proposed_by", "picked_by", "moved_by")
}


def list_proposed_by(session: Session, team_id: str, user_id: str) -> list[Meeting]:
    """What somebody has proposed, and nobody has picked from yet."""
    return list(session.scalars(_PROPOSED_OF, {"team": team_id, "who": user_id}))


def forget_who(session: Session, team_id: str, user_id: str) -> None:
    """That it was they who have proposed, picked or moved something."""
    for statement in _FORGET.values():
        session.execute(statement, {"team": team_id, "who": user_id})
