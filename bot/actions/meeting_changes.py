"""What becomes of an agreed meeting: it is moved or cancelled, over, followed by another, or ends with its pair."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import agendas, openings
from bot.actions import meetings as planning
from bot.actions.meetings import ChangedMeeting, over_at
from bot.domain.actor import Actor
from bot.domain.items import MEETING_AGREED, MEETING_CANCELLED, MEETING_MOVED, Outcome
from bot.domain.meetings import MeetingStanding, MeetingState, follow, is_late
from bot.domain.pairs import PairState
from storage import items, meetings, pairs, terms
from storage.tables import Meeting, Member, Pair

# --- moving and cancelling -------------------------------------------------------------------------------------------


def move(
    session: Session,
    actor: Actor,
    meeting_id: int,
    to: datetime,
    *,
    seen: int | None,
    warned: bool,
    now: datetime,
) -> ChangedMeeting:
    """Move what is agreed, as it was at revision `seen`, to another time; the other hears of it in any case.

    Inside the notice that the two have agreed, nothing is done until whoever moves it has been `warned`.
    """
    meeting = planning.held(session, actor, meeting_id)
    planning.hold(session, actor, meeting.pair_id)
    before = planning.standing_of(session, meeting)
    if before.state == MeetingState.AGREED and before.starts_at == to:  # the same form again, or nothing to change
        return ChangedMeeting(meeting, done=True)
    planning.check(meeting.pair, actor, [to], now)
    notice = terms.find(session, actor.team_id, meeting.pair_id).notice
    after = before.move(actor.user_id, to, notice, now=now)
    if refused := _save(session, actor, meeting, after, seen=seen, warned=warned, now=now):
        return refused
    meeting = planning.get(session, actor, meeting_id)
    planning.tell(session, actor, meeting, MEETING_MOVED, now)
    agendas.plan(session, meeting, now=now)
    return ChangedMeeting(meeting, done=True)


def cancel(
    session: Session,
    actor: Actor,
    meeting_id: int,
    *,
    and_following: bool = False,
    seen: int | None,
    warned: bool,
    now: datetime,
) -> ChangedMeeting:
    """Cancel what is agreed, as it was at revision `seen`, and all that would follow it if that is meant too.

    The other hears of it in any case. Inside the notice, nothing is done until whoever cancels has been `warned`.
    """
    meeting = planning.held(session, actor, meeting_id)
    if meeting.state == MeetingState.CANCELLED:
        return ChangedMeeting(meeting, done=True)
    notice = terms.find(session, actor.team_id, meeting.pair_id).notice
    before = planning.standing_of(session, meeting)
    after = before.cancel(actor.user_id, notice, and_following=and_following, now=now)
    if refused := _save(session, actor, meeting, after, seen=seen, warned=warned, now=now):
        return refused
    if after.stops:
        _stop(session, actor, meeting, now)
    meeting = planning.get(session, actor, meeting_id)
    planning.tell(session, actor, meeting, MEETING_CANCELLED, now)
    agendas.drop(session, meeting, now=now)
    if after.follows_at and meeting.pair.state == PairState.ACTIVE:
        _follow(session, meeting, now)
    return ChangedMeeting(planning.get(session, actor, meeting_id), done=True)


def _save(
    session: Session,
    actor: Actor,
    meeting: Meeting,
    after: MeetingStanding,
    *,
    seen: int | None,
    warned: bool,
    now: datetime,
) -> ChangedMeeting | None:
    """Keep how it is now; or give what is to be looked at first, and nothing is done."""
    if seen != meeting.revision:
        return ChangedMeeting(meeting, done=False)
    if after.late_at and not warned:
        return ChangedMeeting(meeting, done=False, warn=True)
    if not meetings.save(session, meeting, after):
        return ChangedMeeting(planning.get(session, actor, meeting.id), done=False)
    _close_news(session, meeting, now)
    return None


def _stop(session: Session, actor: Actor, meeting: Meeting, now: datetime) -> None:
    """None follows; where a moved one is cancelled, the next may have been made already."""
    for each in meetings.list_series(session, meeting):
        if each.state == MeetingState.AGREED:
            after = planning.standing_of(session, each).cancel(None, None, and_following=True, now=now)
            if meetings.save(session, each, replace(after, moved_by=actor.user_id)):
                _close_news(session, each, now)
                agendas.drop(session, each, now=now)
        elif each.follows_at:
            meetings.set_follows(session, each, None)


def is_late_now(session: Session, meeting: Meeting, *, now: datetime) -> timedelta | None:
    """The notice that the two have agreed, if moving or cancelling it now is inside of it."""
    notice = terms.find(session, meeting.team_id, meeting.pair_id).notice
    return notice if is_late(meeting.starts_at, notice, now) else None


# --- what time alone changes -----------------------------------------------------------------------------------------


def pass_due(session: Session, *, now: datetime, limit: int) -> None:
    """Meetings are over, and proposals lapse, when their time has gone by."""
    for meeting in openings.by_workspace(meetings.claim_due(session, now=now, limit=limit)):
        planning.pass_by(session, meeting, now)


def follow_due(session: Session, *, now: datetime, limit: int) -> None:
    """Make the next one of meetings that repeat."""
    for meeting in openings.by_workspace(meetings.claim_following(session, now=now, limit=limit)):
        _follow(session, meeting, now)


def _follow(session: Session, meeting: Meeting, now: datetime) -> None:
    """Make the next one, unless it would lie after the program, or one of the two has left."""
    meetings.set_follows(session, meeting, None)
    pair = meeting.pair
    if pair.state == PairState.ENDED or pair.somebody_left:
        return
    first_at = meetings.list_series(session, meeting)[0].slot_at
    standing = follow(planning.standing_of(session, meeting), first_at, now=now) if first_at else None
    if standing is None or standing.starts_at is None or standing.starts_at >= over_at(pair):
        return
    made = meetings.add(session, pair, standing, form_id=None, uid=meeting.uid, key=planning.new_key())
    if made is not None:
        agendas.plan(session, meetings.get(session, pair.team_id, made, viewer=pair.mentee_id), now=now)


# --- what follows from elsewhere -------------------------------------------------------------------------------------


def end_with(session: Session, pair: Pair, *, now: datetime) -> None:
    """With a pair end its meetings that are ahead: both hear of it, so that it leaves their calendars."""
    if meetings.list_planned_in(session, pair.team_id, [pair.id], now=now):
        _end(session, pair, [pair.mentor_id, pair.mentee_id], now)


def end_without(session: Session, member: Member, *, now: datetime) -> None:
    """Somebody has left the workspace: whoever was to meet them hears that they will not."""
    theirs = pairs.list_for(session, member.team_id, member.user_id)
    planned = meetings.list_planned_in(session, member.team_id, [pair.id for pair in theirs], now=now)
    for pair in theirs:
        if pair.id in planned:
            _end(session, pair, [pair.partner_of(member.user_id)], now)


def _end(session: Session, pair: Pair, told: Sequence[str], now: datetime) -> None:
    open_ = meetings.find_proposed(session, pair)
    if open_ is not None and open_.proposed_by is not None:
        planning.withdraw(session, open_, open_.proposed_by, now)
    ahead = meetings.list_ahead(session, pair.team_id, [pair.id], now=now)
    if followed := meetings.find_followed(session, pair):
        meetings.set_follows(session, followed, None)
    new = []
    for meeting in ahead:
        after = planning.standing_of(session, meeting).cancel(None, None, and_following=True, now=now)
        if meetings.save(session, meeting, after):
            _close_news(session, meeting, now)
            agendas.drop(session, meeting, now=now)
            there = [user_id for user_id in told if pair.member(user_id).deactivated_at is None]
            new += [planning.news(meeting, MEETING_CANCELLED, user_id, after.revision) for user_id in there]
    items.add_all(session, pair.team_id, new, now=now)


def erase(session: Session, member: Member, now: datetime) -> None:
    """Take back what somebody has proposed and nobody has picked; forget what it was they who did."""
    for meeting in meetings.list_proposed_by(session, member.team_id, member.user_id):
        planning.withdraw(session, meeting, member.user_id, now)
    meetings.forget_who(session, member.team_id, member.user_id)


def _close_news(session: Session, meeting: Meeting, now: datetime) -> None:
    """What has been said of it, and what waits to be said, is no longer how it is."""
    kinds = [MEETING_AGREED, MEETING_MOVED]
    items.close(session, meeting.team_id, kinds, [meeting.id], Outcome.WITHDRAWN, now=now)
    for kind in kinds:
        items.mark_stale(session, meeting.team_id, kind, [meeting.id], now=now)
