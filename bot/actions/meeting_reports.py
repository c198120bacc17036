"""After a meeting: each of the two says how it was. Where they disagree, both are asked once more."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import terms
from bot.actions.agendas import ASKED_FOR, NoMoreMeetings
from bot.domain.actor import Actor
from bot.domain.calendar import zone_named
from bot.domain.items import MEETING_AFTER, MEETING_AGAIN, Outcome
from bot.domain.meeting_reports import MeetingSaid, Reports, ReportStanding
from bot.domain.meetings import MeetingState
from bot.domain.pairs import PairState
from bot.errors import Refusal
from storage import items, meeting_reports, meetings, pairs, quiet_meetings
from storage.items import NewItem
from storage.tables import Meeting, Member

_HELD = (MeetingState.AGREED, MeetingState.OVER)


class NotYetMet(Refusal):
    """The meeting is still to come, or was cancelled: there is nothing to say of it."""


@dataclass(frozen=True, slots=True)
class LookBack:
    """A meeting, as it stands between the two for one of them. Not `done`: it was settled, or asked anew, meanwhile."""

    meeting: Meeting
    viewer: str
    reports: Reports
    done: bool = True

    @property
    def who(self) -> int:
        return place_of(self.meeting, self.viewer)


def place_of(meeting: Meeting, user_id: str) -> int:
    """Which of the two the rule calls somebody."""
    return 0 if user_id == meeting.pair.mentor_id else 1


def look(session: Session, actor: Actor, meeting_id: int) -> LookBack:
    """How a meeting stands for one of the two. Raises NotTheirMeeting."""
    meeting = meetings.get(session, actor.team_id, meeting_id, viewer=actor.user_id)
    reports = meeting_reports.find_each(session, actor.team_id, [meeting])[meeting.id]
    return LookBack(meeting, actor.user_id, reports)


def say(session: Session, actor: Actor, meeting_id: int, said: MeetingSaid, *, attempt: int, now: datetime) -> LookBack:
    """One of the two says how a meeting was. An answer to an earlier question changes nothing.

    Raises NotTheirMeeting, NotYetMet before it has begun, and NoMoreMeetings once the pair has ended.
    """
    meeting = meetings.get(session, actor.team_id, meeting_id, viewer=actor.user_id)
    pair = pairs.get(session, actor.team_id, meeting.pair_id, member=actor.user_id, lock=True)  # one after the other
    before = look(session, actor, meeting_id)
    if pair.state == PairState.ENDED:
        raise NoMoreMeetings
    meeting = before.meeting
    if meeting.state not in _HELD or meeting.starts_at is None or meeting.starts_at > now:
        raise NotYetMet
    reports = before.reports.say(before.who, said, attempt=attempt, now=now)
    if reports is before.reports:
        mine = reports.of(before.who)
        done = mine is not None and mine.what is said and attempt == reports.attempt
        return LookBack(meeting, actor.user_id, reports, done=done)
    meeting_reports.say(session, meeting, actor.user_id, said, attempt=attempt, now=now)
    met_on = meeting.starts_at.astimezone(zone_named(pair.program.zone)).date()
    meeting_reports.set_contact(session, meeting, met_on, reports.counts_from)
    kind = MEETING_AFTER if attempt == 1 else MEETING_AGAIN
    items.close(session, actor.team_id, [kind], [meeting.id], Outcome.DONE, user_id=actor.user_id, now=now)
    if reports.standing is ReportStanding.AGAIN and attempt == 1:
        _ask_again(session, meeting, now)
    return LookBack(meeting, actor.user_id, reports)


def _ask_again(session: Session, meeting: Meeting, now: datetime) -> None:
    for member in (meeting.pair.mentor, meeting.pair.mentee):
        is_quiet = quiet_meetings.is_quiet(session, meeting.team_id, meeting.pair_id, member.user_id)
        if not meeting.pair.somebody_left and not is_quiet:
            _ask(session, meeting, member, now)


def _ask(session: Session, meeting: Meeting, member: Member, now: datetime) -> None:
    due_at = terms.told_from(session, meeting.pair, member.user_id, now)
    until = min(due_at + ASKED_FOR, meeting.pair.over_at(member.user_id))
    if until <= due_at:
        return
    told = f"{MEETING_AGAIN.name}:{meeting.id}:{member.user_id}"
    new = NewItem(
        MEETING_AGAIN,
        meeting.id,
        told,
        user_id=member.user_id,
        pair_id=meeting.pair_id,
        due_at=due_at,
        expires_at=until,
    )
    items.add(session, meeting.team_id, new, now=now)


def erase(session: Session, member: Member, now: datetime) -> None:
    """Delete what somebody has said of meetings. That a pair has met stays, as a count."""
    meeting_reports.erase(session, member.team_id, author=member.user_id)
