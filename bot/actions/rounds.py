"""A round of feedback as a whole: it starts, counts its days, and opens or ends when its time has come."""

from datetime import date, datetime, time, timedelta
from typing import TypeVar

from sqlalchemy.orm import Session

from bot.domain import messages
from bot.domain.calendar import ONE_DAY, Availability, local_moment, zone_named
from bot.domain.envelopes import Envelope
from bot.domain.feedback import (
    FOLLOW_UP,
    LOOK_AGAIN,
    REST,
    WINDOW,
    RoundFormat,
    Window,
    next_scheduled,
    nudges_between,
    opening,
    scheduled_format,
)
from bot.domain.pairs import PairState
from storage import outbox, rounds
from storage.tables import Pair, Round

Row = TypeVar("Row", Pair, Round)

START_OF_DAY = time(9)  # in the program's zone; each of the two is told in their own hours


def begin(
    session: Session,
    pair: Pair,
    *,
    format: RoundFormat,
    asked_by: str | None = None,
    form_id: str | None = None,
    now: datetime,
) -> int | None:
    """Start a round and owe both the question; nothing when one is still collecting, or this form has started one."""
    window = Window.starting(now)
    round_id = rounds.add(
        session,
        pair,
        format=format,
        asked_by=asked_by,
        form_id=form_id,
        window=window,
        closes_at=window.closes_at(*_availability(pair)),
        look_at=now + ONE_DAY,
        now=now,
    )
    if round_id is not None:
        _tell_both(session, pair, round_id, messages.FEEDBACK_ASK.name, now=now)
    return round_id


def set_opening(session: Session, round: Round, after: Envelope, *, now: datetime) -> None:
    """Both sealed: open at the next moment that suits both, never in the same breath. Otherwise: not yet."""
    at = min(opening(now, *_availability(round.pair)), now + LOOK_AGAIN) if after.both_sealed else None
    rounds.set_opens_at(session, round.id, at)


# --- when something is due -------------------------------------------------------------------------------------------


def start_scheduled(session: Session, *, now: datetime, limit: int) -> None:
    """Start rounds that the rhythm has planned, or plan them anew."""
    for pair in _by_workspace(rounds.claim_scheduled(session, now=now, limit=limit)):
        _start(session, pair, now)


def open_due(session: Session, *, now: datetime, limit: int) -> None:
    """Open for both at once: one transaction, both messages in it."""
    for round in _by_workspace(rounds.claim_openable(session, now=now, limit=limit)):
        at = opening(now, *_availability(round.pair))
        if at > now:  # not yet, or somebody's hours have changed since
            rounds.set_opens_at(session, round.id, min(at, now + LOOK_AGAIN))
        else:
            _open(session, round, now)


def close_due(session: Session, *, now: datetime, limit: int) -> None:
    """Count another day of each round; and decide those whose window is over, at a moment that suits both.

    Then they open if both have sealed, else they end. Until that moment everything is the same for both and whatever
    either has done, also that time away makes the window longer; so nobody can tell before which of the two it will be.
    """
    for round in _by_workspace(rounds.claim_counting(session, now=now, limit=limit)):
        _count(session, round, now)


def _by_workspace(rows: list[Row]) -> list[Row]:
    """Two replicas that wake the same lanes then do so in the same order."""
    return sorted(rows, key=lambda each: (each.team_id, each.id))


def _start(session: Session, pair: Pair, now: datetime) -> None:
    zone = zone_named(pair.program.zone)
    today = now.astimezone(zone).date()

    def not_before(day: date) -> None:
        rounds.set_next(session, pair.id, local_moment(day, START_OF_DAY, zone))

    if pair.state == PairState.ENDED or today + timedelta(days=WINDOW) > pair.program.ends_on:
        rounds.set_next(session, pair.id, None)
        return
    if pair.state == PairState.PAUSED or pair.somebody_left:
        not_before(today + ONE_DAY)  # nobody's round is skipped for a pause
        return
    away = [each.away for each in (pair.mentor, pair.mentee) if each.away and each.away.covers(each.today(now))]
    if away:  # nobody's window should begin without them
        not_before(max(each.last for each in away) + ONE_DAY)
        return
    following = next_scheduled(pair.starts_on, today)
    ended_at = rounds.find_last_end(session, pair)
    rested_on = (ended_at + REST).astimezone(zone).date() if ended_at else today
    if today < rested_on:  # somebody has asked for one meanwhile: two in a row would be too much
        not_before(min(following, rested_on))
        return
    not_before(following)
    begin(session, pair, format=scheduled_format((today - pair.starts_on).days // 7), now=now)


def _open(session: Session, round: Round, now: datetime) -> None:
    if rounds.mark_opened(session, round, now=now):
        _tell_both(session, round.pair, round.id, messages.FEEDBACK_OPEN.name, now=now)
        later = now + FOLLOW_UP
        _tell_both(session, round.pair, round.id, messages.FEEDBACK_LATER.name, now=now, send_after=later)


def _count(session: Session, round: Round, now: datetime) -> None:
    people, before = _availability(round.pair), round.window
    window = before.counted(now, *people)
    ends = max(round.closes_at, window.closes_at(*people))  # never sooner than it was said
    at = opening(max(now, ends), *people)
    if window.days_left or at > now:
        next_day = window.counted_to + ONE_DAY if window.days_left else ends
        look_at = next_day if next_day > now else min(at, now + LOOK_AGAIN)  # until both are at work
        rounds.set_window(session, round.id, window, closes_at=ends, look_at=look_at)
        nudges = [] if round.pair.somebody_left else nudges_between(before, window)
        for day in nudges[-1:]:  # one, however many days were missed
            _tell_both(session, round.pair, round.id, messages.FEEDBACK_NUDGE.name, now=now, number=day)
    elif round.opens_at is not None and not round.pair.somebody_left:
        _open(session, round, now)
    elif rounds.mark_closed(session, round.id, now=now):
        _tell_both(session, round.pair, round.id, messages.FEEDBACK_END.name, now=now)


def _availability(pair: Pair) -> tuple[Availability, Availability]:
    return pair.mentor.availability, pair.mentee.availability


def _tell_both(
    session: Session,
    pair: Pair,
    round_id: int,
    kind: str,
    *,
    now: datetime,
    send_after: datetime | None = None,
    number: int | None = None,
) -> None:
    """Owe both the same message about a round, each once; `number` tells apart those of which there are several."""
    for user_id in (pair.mentor_id, pair.mentee_id):
        dedupe = f"{kind}:{round_id}:{user_id}" + ("" if number is None else f":{number}")
        owed = outbox.Owed(kind, round_id, dedupe, user_id=user_id, pair_id=pair.id, send_after=send_after)
        outbox.add(session, pair.team_id, owed, now=now)
