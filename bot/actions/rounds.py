"""A round of feedback as a whole: it starts, reminds, and opens or ends on a day fixed at its start."""

from datetime import date, datetime, timedelta
from typing import TypeVar

from sqlalchemy.orm import Session

from bot.domain import messages
from bot.domain.calendar import ONE_DAY, local_moment, zone_named
from bot.domain.envelopes import FIRST_DAY, LAST_DAY, OPENS, OpeningDays, days_later, whole_days
from bot.domain.feedback import FOLLOW_UP, REST, RoundFormat, next_nudge, next_scheduled, scheduled_format
from bot.domain.pairs import PairState
from storage import outbox, rounds
from storage.tables import Pair, Round

Row = TypeVar("Row", Pair, Round)


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
    zone = zone_named(pair.program.zone)
    absences = [each.away for each in (pair.mentor, pair.mentee) if each.away]
    days = OpeningDays.starting(now.astimezone(zone).date(), zone, absences)
    nudge_at = next_nudge(days, zone, after=now)
    round_id = rounds.add(
        session, pair, format=format, asked_by=asked_by, form_id=form_id, days=days, nudge_at=nudge_at, now=now
    )
    if round_id is not None:
        _tell_both(session, pair, round_id, messages.FEEDBACK_ASK.name, now=now)
    return round_id


def go_on(session: Session, pair: Pair, *, pause: timedelta) -> None:
    """The pair was paused for so long: the days of its round move, as though that time had not passed."""
    round = rounds.hold_collecting(session, pair)
    if round is not None:
        zone = zone_named(pair.program.zone)
        days = whole_days(pause)
        nudge_at = days_later(round.nudge_at, days, zone) if round.nudge_at else None
        rounds.set_days(session, round.id, round.days.moved(days, zone), nudge_at=nudge_at)


# --- when something is due -------------------------------------------------------------------------------------------


def start_scheduled(session: Session, *, now: datetime, limit: int) -> None:
    """Start rounds that the rhythm has planned, or plan them anew."""
    for pair in _by_workspace(rounds.claim_scheduled(session, now=now, limit=limit)):
        _start(session, pair, now)


def open_due(session: Session, *, now: datetime, limit: int) -> None:
    """Open for both at once each round whose day has come, if both have sealed; else it goes on to its last, or ends.

    One transaction, both messages in it. It opens for both or not at all, so not when one of the two has left.
    """
    for round in _by_workspace(rounds.claim_due(session, now=now, limit=limit)):
        if not round.pair.somebody_left and rounds.mark_opened(session, round, now=now):
            _tell_both(session, round.pair, round.id, messages.FEEDBACK_OPEN.name, now=now)
            later = now + FOLLOW_UP
            _tell_both(session, round.pair, round.id, messages.FEEDBACK_LATER.name, now=now, send_after=later)
        elif now < round.closes_at:
            last = OpeningDays(round.closes_at, round.closes_at)
            rounds.set_days(session, round.id, last, nudge_at=round.nudge_at)
        elif rounds.mark_closed(session, round.id, now=now):
            _tell_both(session, round.pair, round.id, messages.FEEDBACK_END.name, now=now)


def nudge_due(session: Session, *, now: datetime, limit: int) -> None:
    """Remind both, each once before each day on which the round may open."""
    for round in _by_workspace(rounds.claim_nudging(session, now=now, limit=limit)):
        if not round.pair.somebody_left:
            day = LAST_DAY if round.days.is_last else FIRST_DAY
            _tell_both(session, round.pair, round.id, messages.FEEDBACK_NUDGE.name, now=now, number=day)
        nudge_at = next_nudge(round.days, zone_named(round.pair.program.zone), after=now)
        rounds.set_days(session, round.id, round.days, nudge_at=nudge_at)


def _by_workspace(rows: list[Row]) -> list[Row]:
    """Two replicas that wake the same lanes then do so in the same order."""
    return sorted(rows, key=lambda each: (each.team_id, each.id))


def _start(session: Session, pair: Pair, now: datetime) -> None:
    zone = zone_named(pair.program.zone)
    today = now.astimezone(zone).date()

    def not_before(day: date) -> None:
        rounds.set_next(session, pair, local_moment(day, OPENS, zone))

    if pair.state == PairState.ENDED or today + timedelta(days=LAST_DAY) > pair.program.ends_on:
        rounds.set_next(session, pair, None)
        return
    if pair.state == PairState.PAUSED or pair.somebody_left:
        not_before(today + ONE_DAY)  # nobody's round is skipped for a pause
        return
    away = [each.away for each in (pair.mentor, pair.mentee) if each.away and each.away.covers(each.today(now))]
    if away:  # no round should begin without them
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
