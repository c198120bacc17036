"""What the two of a pair say of their meetings, and which of these count. What each has said is the two's alone."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.orm import Session, joinedload

from bot.domain.meeting_reports import MeetingSaid, Reports, Said
from storage.sql import insert
from storage.tables import Meeting, MeetingContact, MeetingReport, Pair

_reports, _contacts = MeetingReport.__table__.c, MeetingContact.__table__.c
_ALL = (
    select(MeetingReport)
    .where(MeetingReport.team_id == bindparam("team"))
    .order_by(MeetingReport.meeting_id, MeetingReport.attempt, MeetingReport.said_at, MeetingReport.user_id)
    .execution_options(populate_existing=True)  # statements change rows, and not what has been read of them
)
_OF_MEETINGS = _ALL.where(MeetingReport.meeting_id.in_(bindparam("meetings", expanding=True)))
_BY = _ALL.where(MeetingReport.user_id == bindparam("who")).options(
    joinedload(MeetingReport.meeting)
    .joinedload(Meeting.pair)
    .options(joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program))
)
_new = insert(MeetingReport.__table__)
_SAY = _new.on_conflict_do_update(
    index_elements=["meeting_id", "attempt", "user_id"],
    set_={"said": _new.excluded.said, "said_at": _new.excluded.said_at},
)
_contact = insert(MeetingContact.__table__)
_COUNT = _contact.on_conflict_do_update(
    index_elements=["meeting_id"],
    set_={"met_on": _contact.excluded.met_on, "counts_from": _contact.excluded.counts_from},
)
_COUNT_NO_MORE = delete(MeetingContact.__table__).where(
    _contacts.team_id == bindparam("team"), _contacts.meeting_id == bindparam("meeting")
)
_ERASE = (
    update(MeetingReport.__table__)
    .where(_reports.team_id == bindparam("team"), _reports.user_id == bindparam("who"))
    .values(said=None)
)


def find_each(session: Session, team_id: str, meetings: Collection[Meeting]) -> dict[int, Reports]:
    """What has been said of these meetings, by meeting; the two are 0, the mentor, and 1. Deleted answers are none."""
    found: dict[int, tuple[dict[int, Said], dict[int, Said]]] = {meeting.id: ({}, {}) for meeting in meetings}
    mentors = {meeting.id: meeting.pair.mentor_id for meeting in meetings}
    for each in session.scalars(_OF_MEETINGS, {"team": team_id, "meetings": list(found)}) if found else ():
        if each.said in set(MeetingSaid):
            who = 0 if each.user_id == mentors[each.meeting_id] else 1
            found[each.meeting_id][each.attempt - 1][who] = Said(MeetingSaid(each.said), each.said_at)
    return {meeting_id: Reports(*both) for meeting_id, both in found.items()}


def say(session: Session, meeting: Meeting, user_id: str, said: MeetingSaid, *, attempt: int, now: datetime) -> None:
    new: dict[str, Any] = {"meeting_id": meeting.id, "attempt": attempt, "user_id": user_id}
    session.execute(_SAY, {**new, "team_id": meeting.team_id, "said": said, "said_at": now})


def set_contact(session: Session, meeting: Meeting, met_on: date, counts_from: datetime | None) -> None:
    """That the two have met counts from a moment on, or not at all."""
    this = {"team": meeting.team_id, "meeting": meeting.id}
    if counts_from is None:
        session.execute(_COUNT_NO_MORE, this)
        return
    new = {"meeting_id": meeting.id, "team_id": meeting.team_id, "pair_id": meeting.pair_id}
    session.execute(_COUNT, {**new, "met_on": met_on, "counts_from": counts_from})


def list_by(session: Session, team_id: str, user_id: str) -> list[MeetingReport]:
    """All that somebody has said of meetings, with these and their pairs."""
    return list(session.scalars(_BY, {"team": team_id, "who": user_id}))


def erase(session: Session, team_id: str, *, author: str) -> None:
    session.execute(_ERASE, {"team": team_id, "who": author})
