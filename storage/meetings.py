"""The meetings of a pair, and the times that were proposed for them. For the two of the pair alone."""

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session, joinedload

from bot.domain.meetings import MeetingState
from bot.errors import Refusal
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
