"""Meetings: either of the two proposes times, the other picks one, and either moves or cancels what is agreed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from secrets import token_hex, token_urlsafe

from sqlalchemy.orm import Session

from bot.actions import agendas
from bot.actions import terms as agreed_terms
from bot.domain.actor import Actor
from bot.domain.calendar import first_working_moment
from bot.domain.items import MEETING_AGREED, MEETING_CANCELLED, MEETING_MOVED, MEETING_PROPOSED, Kind, Outcome
from bot.domain.meeting_offers import Offers, offers
from bot.domain.meetings import (
    EVERY,
    USUAL_MINUTES,
    Arranges,
    AwayThen,
    MeetingStanding,
    MeetingState,
    RepeatsAlready,
    TimesChanged,
    TooSoonToHear,
    arranger,
    check_times,
    proposed,
)
from bot.domain.pairs import PairState
from bot.errors import Refusal
from storage import items, meetings, pairs, terms
from storage.items import NewItem
from storage.tables import Meeting, Pair

TIMES = "times"
"""The field of a form beside which it is said what is wrong with what was chosen."""


class PairEnded(Refusal):
    """In a pair that has ended, nobody meets."""


class PairPaused(Refusal):
    """In a paused pair, nothing is planned until it goes on."""


class OtherLeft(Refusal):
    """One of the two is no longer in the workspace."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What the two have agreed on how they meet, or what holds for everybody; `arranger` is who finds the next time."""

    minutes: int
    notice: timedelta | None
    arranger: str
    is_agreed: bool


@dataclass(frozen=True, slots=True)
class ChangedMeeting:
    """A meeting as it is now. Not `done`: the other was quicker, or it has to be looked at once more.

    `warn`: it is inside the notice that the two have agreed, and whoever wanted it has not been told so.
    """

    meeting: Meeting
    done: bool
    warn: bool = False


# --- looking ---------------------------------------------------------------------------------------------------------


def settled(session: Session, pair: Pair) -> Settled:
    """How the two meet, as they have signed it."""
    signed = terms.find(session, pair.team_id, pair.id)
    last = meetings.find_last_proposer(session, pair)
    who = arranger(signed.arranges or Arranges.MENTEE, pair.mentor_id, pair.mentee_id, last)
    return Settled(signed.minutes or USUAL_MINUTES, signed.notice, who, signed.arranges is not None)


def offer(session: Session, pair: Pair, minutes: int, *, now: datetime) -> Offers:
    """Times at which both could meet: the same for either of the two."""
    taken = meetings.list_taken(session, pair.team_id, [pair.mentor_id, pair.mentee_id], now=now)
    until = over_at(pair) - minutes * timedelta(minutes=1)
    mentee, mentor = (pair.availability_of(each) for each in (pair.mentee_id, pair.mentor_id))
    return offers(mentee, mentor, minutes, seed=pair.id, taken=taken, until=until, now=now)


def over_at(pair: Pair) -> datetime:
    """From when on nothing is planned any more: the program is over for one of the two."""
    return min(pair.over_at(pair.mentor_id), pair.over_at(pair.mentee_id))


# --- proposing and picking -------------------------------------------------------------------------------------------


def propose(
    session: Session,
    actor: Actor,
    pair_id: int,
    times: Sequence[datetime],
    *,
    weeks: str | None = None,
    zone: str,
    seen: int | None = None,
    form_id: str,
    now: datetime,
) -> ChangedMeeting:
    """Propose times to the other, who hears of them; a form that is sent twice proposes once.

    `weeks` says how it repeats, by the clocks in `zone`. What was proposed before is replaced if the actor has seen it,
    as it was at revision `seen`; else it stays, and they see it first.
    """
    pair = hold(session, actor, pair_id)
    times = sorted(set(times))
    check(pair, actor, times, now)
    before = meetings.find_proposed(session, pair)
    if before is not None and before.form_id == form_id:
        return ChangedMeeting(get(session, actor, before.id), done=True)
    if before is not None and before.due_at and before.due_at <= now:
        pass_by(session, before, now)
        before = None
    if before is not None:
        return _propose_others(session, actor, before, times, seen, now)
    if weeks is not None and meetings.find_followed(session, pair):
        raise RepeatsAlready(field="every")
    settled_ = settled(session, pair)
    rrule = EVERY.get(weeks or "")
    standing = proposed(actor.user_id, times, settled_.minutes, rrule=rrule, zone=zone if rrule else None, now=now)
    meeting_id = meetings.add(session, pair, standing, form_id=form_id, uid=token_hex(16), key=new_key())
    if meeting_id is None:  # the same form once more, after the other has decided
        found = meetings.find_by_form(session, pair, form_id)
        if found is None:
            raise TimesChanged(field=TIMES)
        return ChangedMeeting(found, done=True)
    meeting = get(session, actor, meeting_id)
    _tell_of_times(session, actor, meeting, now)
    return ChangedMeeting(meeting, done=True)


def _propose_others(
    session: Session, actor: Actor, before: Meeting, times: Sequence[datetime], seen: int | None, now: datetime
) -> ChangedMeeting:
    standing = standing_of(session, before)
    if standing.proposed_by == actor.user_id and standing.times == tuple(times):  # Slack sends the same form again
        return ChangedMeeting(get(session, actor, before.id), done=True)
    if seen != before.revision or not meetings.save(session, before, standing.propose(actor.user_id, times, now=now)):
        return ChangedMeeting(get(session, actor, before.id), done=False)
    items.close(session, actor.team_id, [MEETING_PROPOSED], [before.id], Outcome.DONE, now=now)
    meeting = get(session, actor, before.id)
    _tell_of_times(session, actor, meeting, now)
    return ChangedMeeting(meeting, done=True)


def pick(
    session: Session, actor: Actor, meeting_id: int, revision: int, place: int, *, now: datetime
) -> ChangedMeeting:
    """Pick one of the times that the other has proposed; they hear of it. Raises TooSoonToHear if they could not."""
    meeting = get(session, actor, meeting_id)
    pair = hold(session, actor, meeting.pair_id)
    meeting = get(session, actor, meeting_id)
    before = standing_of(session, meeting)
    after = before.pick(actor.user_id, revision, place, now=now)
    if after is before:
        return ChangedMeeting(meeting, done=True)
    when = pair.availability_of(pair.partner_of(actor.user_id))
    if after.starts_at and first_working_moment(now, when.zone, when.working_hours, when.away) >= after.starts_at:
        raise TooSoonToHear
    if after.rrule and meetings.find_followed(session, pair):  # the two have begun another rhythm meanwhile
        after = replace(after, slot_at=None, follows_at=None)
    if not meetings.save(session, meeting, after):
        raise TimesChanged
    items.close(session, actor.team_id, [MEETING_PROPOSED], [meeting.id], Outcome.DONE, now=now)
    meeting = get(session, actor, meeting_id)
    tell(session, actor, meeting, MEETING_AGREED, now)
    agendas.plan(session, meeting, now=now)
    return ChangedMeeting(meeting, done=True)


def take_back(session: Session, actor: Actor, meeting_id: int, *, now: datetime) -> ChangedMeeting:
    """Take back what one has proposed, while nobody has picked from it; the other need not hear of it."""
    meeting = held(session, actor, meeting_id)
    if meeting.state == MeetingState.CANCELLED:
        return ChangedMeeting(meeting, done=True)
    withdraw(session, meeting, actor.user_id, now)
    return ChangedMeeting(get(session, actor, meeting_id), done=True)


def withdraw(session: Session, meeting: Meeting, by: str, now: datetime) -> None:
    if not meetings.save(session, meeting, standing_of(session, meeting).take_back(by, now=now)):
        raise TimesChanged
    items.close(session, meeting.team_id, [MEETING_PROPOSED], [meeting.id], Outcome.WITHDRAWN, now=now)


# --- shared with `meeting_changes.py` ---------------------------------------------------------------------------------


def new_key() -> str:
    return token_urlsafe(32)


def get(session: Session, actor: Actor, meeting_id: int) -> Meeting:
    return meetings.get(session, actor.team_id, meeting_id, viewer=actor.user_id)


def held(session: Session, actor: Actor, meeting_id: int) -> Meeting:
    """A meeting, and nobody else changes the meetings of its pair meanwhile."""
    pair_id = get(session, actor, meeting_id).pair_id
    pairs.get(session, actor.team_id, pair_id, member=actor.user_id, lock=True)
    return get(session, actor, meeting_id)


def hold(session: Session, actor: Actor, pair_id: int) -> Pair:
    """The pair, in which something new may be planned."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id, lock=True)
    if pair.state == PairState.ENDED:
        raise PairEnded(field=TIMES)
    if pair.state == PairState.PAUSED:
        raise PairPaused(field=TIMES)
    if pair.somebody_left:
        raise OtherLeft(field=TIMES)
    return pair


def check(pair: Pair, actor: Actor, times: Sequence[datetime], now: datetime) -> None:
    """What is wrong with these times for whoever names them. Nothing is said of the other's hours or time away.

    Whoever may try one time after another would learn those from what is refused.
    """
    try:
        check_times(times, over_at=over_at(pair), now=now)
        me = pair.member(actor.user_id)
        if me.away and any(me.away.covers(at.astimezone(me.zone_info).date()) for at in times):
            raise AwayThen
    except Refusal as refusal:
        refusal.field = TIMES
        raise


def standing_of(session: Session, meeting: Meeting) -> MeetingStanding:
    times = meetings.list_times(session, meeting.team_id, [meeting]).get(meeting.id, [])
    return meetings.standing_of(meeting, times)


def _tell_of_times(session: Session, actor: Actor, meeting: Meeting, now: datetime) -> None:
    partner = meeting.pair.partner_of(actor.user_id)
    due_at = agreed_terms.told_from(session, meeting.pair, partner, now)
    new = news(meeting, MEETING_PROPOSED, partner, meeting.revision, due_at=due_at)
    items.add(session, meeting.team_id, new, now=now)


def tell(session: Session, actor: Actor, meeting: Meeting, kind: Kind, now: datetime) -> None:
    """What changes a time that is in calendars is told at the next working moment, whatever the hours for writing."""
    partner = meeting.pair.partner_of(actor.user_id)
    if meeting.pair.member(partner).deactivated_at is not None:
        return
    due_at = agreed_terms.told_from(session, meeting.pair, partner, now) if kind is MEETING_AGREED else now
    if meeting.starts_at and due_at >= meeting.starts_at:
        due_at = now
    items.add(session, meeting.team_id, news(meeting, kind, partner, meeting.revision, due_at=due_at), now=now)


def news(meeting: Meeting, kind: Kind, user_id: str, revision: int, *, due_at: datetime | None = None) -> NewItem:
    """What is proposed expires with its last time, and news with the meeting, unless it is cancelled."""
    dedupe = f"{kind.name}:{meeting.id}:{revision}:{user_id}"
    expires_at = None if kind is MEETING_CANCELLED else meeting.due_at
    return NewItem(
        kind, meeting.id, dedupe, user_id=user_id, pair_id=meeting.pair_id, due_at=due_at, expires_at=expires_at
    )


def pass_by(session: Session, meeting: Meeting, now: datetime) -> None:
    before = standing_of(session, meeting)
    after = before.pass_by(now=now)
    if after is not before and meetings.save(session, meeting, after):
        kinds = [MEETING_PROPOSED, MEETING_AGREED, MEETING_MOVED]
        items.close(session, meeting.team_id, kinds, [meeting.id], Outcome.EXPIRED, now=now)
        items.mark_all_stale(session, meeting.team_id, kinds, [meeting.id], now=now)  # also what was told
