"""Quiet in a pair: both hear of it first, and only what nobody answers for a week is shown to coordinators."""

from collections.abc import Collection
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import openings, rhythms, terms
from bot.content import Content
from bot.domain.actor import Actor
from bot.domain.calendar import ONE_DAY, end_of_day, start_of_day, zone_named
from bot.domain.closings import begins_on
from bot.domain.items import SILENCE_ASKED, Outcome
from bot.domain.pairs import PairState
from bot.domain.silences import (
    HELP_STANDS,
    TIME_GIVEN,
    PairSigns,
    Signs,
    SilenceKind,
    SilenceSaid,
    has_had_time,
    look_again,
    notice,
)
from bot.domain.visits import visit_moment
from storage import items, silences
from storage.items import NewItem
from storage.silences import NewSilence
from storage.tables import Member, Pair, Silence

WAITS = timedelta(weeks=4)
"""For so long the two can say something about it; what has not reached both by then is over without a word."""
AT_REST = timedelta(weeks=1)  # until a pair in which nothing is asked is looked at again


# --- looking, on a timer ---------------------------------------------------------------------------------------------


def look_due(session: Session, content: Content, *, now: datetime, limit: int) -> int:
    """Look at the pairs whose turn it is; says at how many."""
    due = silences.claim_due(session, now=now, limit=limit)
    for pair in openings.by_workspace(due):
        silences.set_look(session, pair, _look(session, pair, content, now))
    return len(due)


def _look(session: Session, pair: Pair, content: Content, now: datetime) -> datetime | None:
    """Whether it is quiet, or still is; gives the moment of the next look."""
    if pair.state == PairState.ENDED:
        return pair.thaws_at(now)
    zone = zone_named(pair.program.zone)
    today = pair.program.today(now)
    latest = silences.find_latest(session, pair)
    open_one = latest if latest and latest.ended_at is None else None
    if _is_at_rest(pair, now):
        if open_one:
            _end(session, open_one, today, now, unless_help=True)
        return now + AT_REST
    life = _life(session, pair, content, latest, today, now)
    if open_one is None:
        if today >= begins_on(pair.last_day):  # then what becomes of it is asked anyway
            return now + AT_REST
        noticed = notice(life, today)
        if noticed is None:
            return start_of_day(look_again(life, today), zone)
        agreed = terms.meeting_rhythm(session, pair, content, today).agreed
        ask(session, pair, NewSilence(noticed.kind, noticed.days, life.every, agreed, today), now)
    elif _is_over(open_one, life, now):
        _end(session, open_one, today, now)
    elif open_one.shown_at is None and open_one.help_at is None:
        _show_if_unanswered(session, open_one, pair, life, today, now)
    return end_of_day(today, zone)


def _is_at_rest(pair: Pair, now: datetime) -> bool:
    """Whether nothing is asked in it: it is paused or over, somebody is not there, or they go on by themselves."""
    there = all(rhythms.times_of(each) for each in (pair.mentor, pair.mentee))  # else nobody knows their zone any more
    if pair.state == PairState.PAUSED or pair.somebody_left or not there or pair.program.own_pair_id:
        return True
    return now >= min(pair.over_at(each) for each in (pair.mentor_id, pair.mentee_id))


def _life(
    session: Session, pair: Pair, content: Content, latest: Silence | None, today: date, now: datetime
) -> PairSigns:
    zone = zone_named(pair.program.zone)

    def day(moment: datetime | None) -> date | None:
        return moment.astimezone(zone).date() if moment else None

    def signs(user_id: str) -> Signs:
        alive_at = alive.get(user_id)
        since = max(each for each in (alive_at, pair.created_at, pair.resumed_at) if each)
        return Signs(day(alive_at), day(silences.find_asked(session, pair, user_id, since=since)))

    alive = silences.list_alive(session, pair)
    counts_from = (
        day(pair.resumed_at),
        latest.counts_from if latest else None,
    )
    return PairSigns(
        began_on=max(pair.starts_on, pair.created_at.astimezone(zone).date()),
        every=terms.meeting_rhythm(session, pair, content, today).every,
        mentor=signs(pair.mentor_id),
        mentee=signs(pair.mentee_id),
        met_on=silences.find_met(session, pair, now=now),
        meets_next=silences.meets_next(session, pair, now=now),
        counts_from=max((each for each in counts_from if each), default=None),
        rests=[each for each in (pair.mentor.away, pair.mentee.away, pair.program.breaks) if each],
    )


def ask(session: Session, pair: Pair, new: NewSilence, now: datetime) -> None:
    """Both hear of it, each at their visit time."""
    silence_id = silences.add(session, pair, new, now=now)
    if silence_id is None:
        return
    asked = [
        NewItem(
            SILENCE_ASKED,
            silence_id,
            f"{SILENCE_ASKED.name}:{silence_id}:{member.user_id}",
            user_id=member.user_id,
            pair_id=pair.id,
            due_at=max(now, visit_moment(member.today(now), pair.availability_of(member.user_id), member.visit_time)),
            expires_at=min(now + WAITS, pair.over_at(member.user_id)),
        )
        for member in (pair.mentor, pair.mentee)
    ]
    items.add_all(session, pair.team_id, asked, now=now)


def _is_over(silence: Silence, life: PairSigns, now: datetime) -> bool:
    """Somebody has done something, they have met, or that they would like help has been said for long enough."""
    if silence.help_at:
        return now >= silence.help_at + HELP_STANDS or _has_met_since(life, silence.asked_on)
    if silence.kind is SilenceKind.APART:
        return life.meets_next or _has_met_since(life, silence.asked_on - silence.days * ONE_DAY)
    return any(each.alive_on and each.alive_on >= silence.asked_on for each in life.both)


def _has_met_since(life: PairSigns, day: date) -> bool:
    return life.met_on is not None and life.met_on > day


def _show_if_unanswered(
    session: Session, silence: Silence, pair: Pair, life: PairSigns, today: date, now: datetime
) -> None:
    told = [each for each in silences.list_told(session, silence).values() if each]
    if len(told) == len(life.both):
        heard_on = max(told).astimezone(zone_named(pair.program.zone)).date()
        if has_had_time(heard_on, life.rests, today):
            silences.mark_shown(session, silence, now=now)
    elif now >= silence.asked_at + WAITS:  # it has not reached both, so that nobody has been heard
        _end(session, silence, today, now)


def _end(session: Session, silence: Silence, counts_from: date, now: datetime, *, unless_help: bool = False) -> None:
    """No message changes with it: that the other has done something is not to be seen."""
    silences.mark_ended(session, silence, counts_from=counts_from, unless_help=unless_help, now=now)


# --- what the two say ------------------------------------------------------------------------------------------------


def say(session: Session, actor: Actor, silence_id: int, said: SilenceSaid, *, now: datetime) -> Pair:
    """One of the two says something about it; both may. Nobody is shown who said what.

    That they would like help is shown to coordinators; anything else ends it, and the more time given holds.
    """
    silence = silences.get(session, actor.team_id, silence_id, member=actor.user_id)
    pair = silence.pair
    if pair.state == PairState.ENDED:
        return pair
    silences.say(session, silence, actor.user_id, said, now=now)
    these = ([SILENCE_ASKED], [silence.id], Outcome.DONE)
    items.close(session, actor.team_id, *these, user_id=actor.user_id, now=now)
    latest = silences.find_latest(session, pair) or silence  # from an old message: it is meant for what is so now
    today = pair.program.today(now)
    if said is SilenceSaid.HELP:
        silences.mark_help(session, latest, now=now)
        silences.set_look(session, pair, now)
        return pair
    counts_from = today + TIME_GIVEN if said is SilenceSaid.TIME else today
    if not silences.mark_ended(session, latest, counts_from=counts_from, unless_help=True, now=now):
        silences.put_later(session, latest, counts_from=counts_from)
    return pair


# --- what follows ----------------------------------------------------------------------------------------------------


def stop(session: Session, pair: Pair, now: datetime) -> None:
    """The pair is paused: nothing is asked about its quiet, and that is over."""
    today = pair.program.today(now)
    latest = silences.find_latest(session, pair)
    if latest:
        _end(session, latest, today, now, unless_help=True)
        items.close(session, pair.team_id, [SILENCE_ASKED], [latest.id], Outcome.WITHDRAWN, now=now)


def end_with(session: Session, pair: Pair, now: datetime) -> None:
    """The pair has ended: nobody looks at it any more."""
    today = pair.program.today(now)
    latest = silences.find_latest(session, pair)
    if latest:
        _end(session, latest, today, now)
    silences.set_look(session, pair, None)


def go_on(session: Session, pair: Pair, _paused_for: timedelta, now: datetime) -> None:
    """It is looked at again; whatever was before counts no more."""
    silences.set_look(session, pair, now)


def look_soon(session: Session, pair: Pair, now: datetime) -> None:
    """It has another last day, or lives again."""
    silences.set_look(session, pair, now)


def stop_asking_partners(session: Session, member: Member, now: datetime) -> None:
    """Somebody has left the workspace: in their pairs nobody is asked how it is."""
    openings.stop_asking_partners(session, member, [SILENCE_ASKED], now=now)


def erase(session: Session, member: Member, _now: datetime) -> None:
    silences.erase(session, member.team_id, author=member.user_id)


def forget(session: Session, pair: Pair, kept_for: Collection[str], _now: datetime) -> None:
    """The day has come on which the words of an ended pair go."""
    silences.forget(session, pair, kept_for=kept_for)
