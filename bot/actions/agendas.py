"""The agenda of a meeting: what either of the two puts on it, sharing it, and when each hears of it."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import agenda_pages, initiative, terms
from bot.actions.agenda_pages import AgendaPage
from bot.domain.actor import Actor
from bot.domain.agendas import About, AgendaSource, AgendaState, LineState, ahead_of
from bot.domain.calendar import first_working_moment
from bot.domain.items import AGENDA_PREPARE, AGENDA_SHARED, MEETING_AFTER, MEETING_AGAIN, Kind, Outcome
from bot.domain.meetings import MeetingState
from bot.domain.pairs import PairState
from bot.errors import Refusal
from storage import (
    agendas,
    agreements,
    goals,
    items,
    meeting_notes,
    meetings,
    pairs,
    promises,
    pulses,
    quiet_meetings,
    responses,
)
from storage.agendas import NotTheirAgenda
from storage.items import NewItem
from storage.pulses import OpenedPulse
from storage.tables import AgendaLine, Meeting, Member, Pair

ASKED_FOR = timedelta(days=7)
"""How long after a meeting both are asked whether it took place: until then they remember."""

BEFORE = (AGENDA_PREPARE, AGENDA_SHARED)
AFTER = (MEETING_AFTER, MEETING_AGAIN)


class NoMoreMeetings(Refusal):
    """In a pair that has ended nothing is put on an agenda."""


class AgendaTooLate(Refusal):
    """The meeting is over: nobody reads its agenda any more."""


class MeetingNotAhead(Refusal):
    """The meeting was cancelled, or is being moved: there is nothing to share an agenda for."""


class OnlyMenteeShares(Refusal):
    """The agenda is the mentee's to share."""


def put(
    session: Session,
    actor: Actor,
    pair: Pair,
    source: AgendaSource,
    subject_id: int | None = None,
    text: str | None = None,
    *,
    part: str = "",
    form_id: str | None = None,
    now: datetime,
) -> AgendaLine:
    """Have a line on the pair's next agenda. What is there already, about the same or from the same form, stays.

    Raises NoMoreMeetings in a pair that has ended.
    """
    pair = pairs.get(session, actor.team_id, pair.id, member=actor.user_id, lock=True)  # nor does it end meanwhile
    if pair.state == PairState.ENDED:
        raise NoMoreMeetings(field="text" if text is not None else None)
    about = About(source, subject_id, part)
    line_id = agendas.add_line(session, pair, about, text=text, put_by=actor.user_id, form_id=form_id, now=now)
    if line_id is None:
        line = _standing(session, actor, pair, about, form_id)
        if line.put_by is None:
            agendas.claim_line(session, line, actor.user_id, now=now)
        line_id = line.id
    return agendas.get_line(session, actor.team_id, line_id, viewer=actor.user_id)


def _standing(session: Session, actor: Actor, pair: Pair, about: About, form_id: str | None) -> AgendaLine:
    line = agendas.find_line_by_form(session, actor.team_id, form_id) if form_id else None
    line = line or agendas.find_open(session, pair, about)
    if line is None:
        raise NotTheirAgenda
    return line


def put_about(session: Session, actor: Actor, about: About, *, now: datetime) -> AgendaLine:
    """Have something that the actor reads on the agenda of the pair that it belongs to.

    Raises what reading it raises, for whoever may not see it.
    """
    return put(
        session, actor, _pair_of(session, actor, about), about.source, about.subject_id, part=about.part, now=now
    )


def _pair_of(session: Session, actor: Actor, about: About) -> Pair:
    subject_id = about.subject_id or 0
    match about.source:
        case AgendaSource.RESPONSE:
            shared = responses.find_shared(session, actor.team_id, subject_id, viewer=actor.user_id)
            return shared.pair if shared else responses.get_own(session, actor, subject_id).pair
        case AgendaSource.GOAL:
            return goals.get(session, actor.team_id, subject_id, viewer=actor.user_id).pair
        case AgendaSource.DIFFERENCE:
            return agreements.get(session, actor.team_id, subject_id, viewer=actor.user_id).pair
        case AgendaSource.PULSE:
            seen = pulses.look(session, actor.team_id, subject_id, viewer=actor.user_id)
            if not isinstance(seen, OpenedPulse) or about.part not in (seen.apart or ()):
                raise NotTheirAgenda  # nor is it said whether that is since it is sealed, or they agree
            return seen.mine.pair
        case AgendaSource.PROMISE:
            return promises.get(session, actor.team_id, subject_id, viewer=actor.user_id).pair
        case AgendaSource.TAKEAWAY:
            return meeting_notes.get(session, actor.team_id, subject_id, viewer=actor.user_id).meeting.pair
        case _:
            raise NotTheirAgenda


# --- making it one's own ---------------------------------------------------------------------------------------------


def leave_out(session: Session, actor: Actor, pair_id: int, about: About, *, now: datetime) -> AgendaPage:
    """Take a line off the agenda: one's own for good, any other for this meeting only.

    `about` is what it is about; of a line in somebody's own words, its number.
    """
    page = _held(session, actor, pair_id, now)
    for each in page.laid.lines:
        if each.named != about:
            continue
        if each.line is not None and each.line.put_by == actor.user_id:
            line = page.lines[each.line.id]
            agendas.move_line(session, line, LineState.DROPPED, before=_STANDING, now=now)
        elif page.meeting is not None and each.line is not None:
            line, meeting_id = page.lines[each.line.id], page.meeting.id
            agendas.move_line(session, line, LineState.LEFT_OUT, before=_STANDING, meeting_id=meeting_id, now=now)
        elif page.meeting is not None:
            meeting_id = page.meeting.id
            state = LineState.LEFT_OUT
            agendas.add_line(session, page.pair, each.about, put_by=None, state=state, meeting_id=meeting_id, now=now)
    return agenda_pages.look(session, actor, pair_id, now=now)


def put_back(session: Session, actor: Actor, pair_id: int, about: About, *, now: datetime) -> AgendaPage:
    """What was left out of this meeting's agenda is on it again."""
    page = _held(session, actor, pair_id, now)
    for each in page.laid.left_out:
        if each.line is None or each.named != about:
            continue
        line, is_open = page.lines[each.line.id], agendas.find_open(session, page.pair, each.about) is not None
        state = LineState.DROPPED if is_open or line.put_by is None else LineState.OPEN
        agendas.move_line(session, line, state, before=[LineState.LEFT_OUT], now=now)
    return agenda_pages.look(session, actor, pair_id, now=now)


_STANDING = (LineState.OPEN, LineState.LEFT_OUT)


def _held(session: Session, actor: Actor, pair_id: int, now: datetime) -> AgendaPage:
    """The agenda, while nobody else changes it."""
    pairs.get(session, actor.team_id, pair_id, member=actor.user_id, lock=True)
    return agenda_pages.look(session, actor, pair_id, now=now)


# --- sharing it ------------------------------------------------------------------------------------------------------


def share(session: Session, actor: Actor, meeting_id: int, *, now: datetime) -> AgendaPage:
    """Share the agenda of a meeting with the mentor, who hears of it a working day ahead, or at once if that is past.

    Raises NotTheirMeeting, OnlyMenteeShares, MeetingNotAhead, and AgendaTooLate once the meeting is over.
    """
    meeting = meetings.get(session, actor.team_id, meeting_id, viewer=actor.user_id)
    pair = pairs.get(session, actor.team_id, meeting.pair_id, member=actor.user_id, lock=True)
    meeting = meetings.get(session, actor.team_id, meeting_id, viewer=actor.user_id)
    if actor.user_id != pair.mentee_id:
        raise OnlyMenteeShares
    if meeting.state == MeetingState.OVER or (meeting.ends_at is not None and meeting.ends_at <= now):
        raise AgendaTooLate
    if meeting.state != MeetingState.AGREED or pair.state == PairState.ENDED:
        raise MeetingNotAhead
    agendas.begin(session, meeting)
    if agendas.mark_shared(session, meeting, by=actor.user_id, now=now):
        items.close(session, actor.team_id, [AGENDA_PREPARE], [meeting.id], Outcome.DONE, now=now)
        _tell_mentor(session, meeting, now)
    return agenda_pages.lay_out(session, actor, pair, meeting, now=now)


def pass_by(session: Session, actor: Actor, meeting_id: int, *, now: datetime) -> None:
    """This meeting has no agenda: what would be on it stays for the next one. Raises NotTheirMeeting."""
    meeting = meetings.get(session, actor.team_id, meeting_id, viewer=actor.user_id)
    this = [AGENDA_PREPARE]
    items.close(session, actor.team_id, this, [meeting.id], Outcome.PASSED, user_id=actor.user_id, now=now)


def _tell_mentor(session: Session, meeting: Meeting, now: datetime, *, again: str = "") -> None:
    pair, starts_at = meeting.pair, meeting.starts_at
    if starts_at is None or pair.somebody_left:
        return
    ahead = ahead_of(starts_at, pair.availability_of(pair.mentor_id), pair.mentor.visit_time)
    told_from = terms.told_from(session, pair, pair.mentor_id, max(now, ahead or now))
    due_at = told_from if told_from < starts_at else now
    expires_at, who = meeting.ends_at, pair.mentor_id
    _wait(session, AGENDA_SHARED, meeting, who, due_at=due_at, expires_at=expires_at, again=again, now=now)


# --- when a meeting is agreed on, moved or cancelled -----------------------------------------------------------------


def plan(session: Session, meeting: Meeting, *, now: datetime) -> None:
    """A meeting is agreed on, or moved: its agenda comes a working day ahead, and the question how it was after it."""
    drop(session, meeting, now=now)
    pair, starts_at, ends_at = meeting.pair, meeting.starts_at, meeting.ends_at
    if starts_at is None or ends_at is None or ends_at <= now or pair.somebody_left or pair.state == PairState.ENDED:
        return
    agendas.begin(session, meeting)
    initiative.nudge(session, pair, now=now)
    for member in (pair.mentor, pair.mentee):
        plan_for(session, meeting, member, now=now)


def plan_for(
    session: Session,
    meeting: Meeting,
    member: Member,
    *,
    besides: Collection[str] = (),
    again: str = "",
    now: datetime,
) -> None:
    """What one of the two hears before and after a meeting, `besides` these kinds.

    `again` sets what waits apart from the same that was withdrawn before.
    """
    pair, starts_at, ends_at = meeting.pair, meeting.starts_at, meeting.ends_at
    if starts_at is None or ends_at is None:
        return
    agenda = agendas.find_agenda(session, meeting)
    is_shared, who = agenda is not None and agenda.state == AgendaState.SHARED, member.user_id
    when = pair.availability_of(who)
    if is_shared and who == pair.mentor_id and AGENDA_SHARED.name not in besides:
        _tell_mentor(session, meeting, now, again=again)
    elif not is_shared and who == pair.mentee_id and AGENDA_PREPARE.name not in besides:
        due_at = max(now, ahead_of(starts_at, when, member.visit_time) or now)
        _wait(session, AGENDA_PREPARE, meeting, who, due_at=due_at, expires_at=ends_at, again=again, now=now)
    if MEETING_AFTER.name not in besides:
        due_at = first_working_moment(ends_at, when.zone, when.working_hours, when.away)
        until = min(due_at + ASKED_FOR, pair.over_at(who))
        if until > now:
            _wait(session, MEETING_AFTER, meeting, who, due_at=due_at, expires_at=until, again=again, now=now)


def drop(session: Session, meeting: Meeting, *, now: datetime) -> None:
    """A meeting is cancelled, or about to be planned anew: nothing about it waits. Its lines stay for the next one."""
    items.close(session, meeting.team_id, [*BEFORE, *AFTER], [meeting.id], Outcome.WITHDRAWN, now=now)


def _wait(
    session: Session,
    kind: Kind,
    meeting: Meeting,
    user_id: str,
    *,
    due_at: datetime,
    expires_at: datetime | None,
    again: str = "",
    now: datetime,
) -> None:
    if expires_at is not None and expires_at <= due_at:
        return
    if quiet_meetings.is_quiet(session, meeting.team_id, meeting.pair_id, user_id):
        return
    told = ":".join([kind.name, str(meeting.id), str(meeting.revision), user_id, *([again] if again else [])])
    new = NewItem(
        kind,
        meeting.id,
        told,
        user_id=user_id,
        pair_id=meeting.pair_id,
        due_at=due_at,
        expires_at=expires_at,
    )
    items.add(session, meeting.team_id, new, now=now)
