"""A round of feedback as a whole: it starts, and opens or ends on a day fixed at its start.

Whatever waits for the two changes here for both at once, at moments of the round alone: whoever seals, or takes back,
changes their own side, in `bot/actions/feedback.py`.
"""

from collections import defaultdict
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import openings
from bot.domain.calendar import ONE_DAY, local_moment, zone_named
from bot.domain.envelopes import LAST_DAY, OPENS, EnvelopeKind, OpeningDays, whole_days
from bot.domain.feedback import FOLLOW_UP, FOLLOWED_UP_FOR, REST, RoundFormat, next_scheduled, scheduled_format
from bot.domain.items import FEEDBACK_ASK, FEEDBACK_END, FEEDBACK_LATER, FEEDBACK_OPEN
from bot.domain.pairs import PairState
from storage import envelopes, items, rounds
from storage.items import NewItem
from storage.tables import Pair

FEEDBACK = EnvelopeKind.FEEDBACK
ASKS = (FEEDBACK_ASK,)


def begin(
    session: Session,
    pair: Pair,
    *,
    format: RoundFormat,
    asked_by: str | None = None,
    form_id: str | None = None,
    now: datetime,
) -> int | None:
    """Start a round, and ask both to write; nothing when one is still collecting, or this form has started one."""
    zone = zone_named(pair.program.zone)
    absences = [each for each in (pair.mentor.away, pair.mentee.away, pair.program.breaks) if each]
    days = OpeningDays.starting(now.astimezone(zone).date(), zone, absences)
    round_id = envelopes.add(
        session, pair, FEEDBACK, asked_by=asked_by, form_id=form_id, days=days, now=now, format=format
    )
    if round_id is not None:
        new = openings.for_both(pair, FEEDBACK_ASK, round_id, expires_at=days.last_at)
        items.add_all(session, pair.team_id, new, now=now)
    return round_id


def go_on(session: Session, pair: Pair, *, pause: timedelta, now: datetime) -> None:
    """The pair was paused for so long: the days of its round move, as though that time had not passed."""
    round = envelopes.hold_collecting(session, pair, FEEDBACK)
    if round is not None:
        zone = zone_named(pair.program.zone)
        openings.set_days(session, round, ASKS, round.id, round.days.moved(whole_days(pause), zone), now=now)


def end_with(session: Session, pair: Pair, *, now: datetime) -> None:
    """The pair has ended: so has its round, unopened, and no other begins."""
    for round_id in envelopes.end_with(session, pair, FEEDBACK, now=now):
        openings.stop_asking(session, pair.team_id, ASKS, round_id, now=now)
    rounds.set_next(session, pair, None)


def plan(session: Session, pair: Pair, *, now: datetime) -> None:
    """The pair has days again: the rhythm goes on with the rounds for which there is time, unless it does already."""
    zone = zone_named(pair.program.zone)
    following = next_scheduled(pair.starts_on, now.astimezone(zone).date())
    if pair.next_round_at is None and following + timedelta(days=LAST_DAY) <= pair.last_day:
        rounds.set_next(session, pair, local_moment(following, OPENS, zone))


# --- when something is due -------------------------------------------------------------------------------------------


def start_scheduled(session: Session, *, now: datetime, limit: int) -> None:
    """Start rounds that the rhythm has planned, or plan them anew."""
    for pair in openings.by_workspace(rounds.claim_scheduled(session, now=now, limit=limit)):
        _start(session, pair, now)


def open_due(session: Session, *, now: datetime, limit: int) -> None:
    """Open for both at once each round whose day has come, if both have sealed; else it goes on to its last, or ends.

    One transaction, and in it what both hear. It opens for both or not at all, so not when one of the two has left.
    """
    told: dict[str, list[NewItem]] = defaultdict(list)
    for round in openings.by_workspace(envelopes.claim_due(session, FEEDBACK, now=now, limit=limit)):
        pair, to_tell = round.pair, told[round.team_id]
        if openings.open_if_sealed(session, round, now=now):
            openings.stop_asking(session, round.team_id, ASKS, round.id, now=now)
            to_tell += openings.for_both(pair, FEEDBACK_OPEN, round.id)
            due_at = now + FOLLOW_UP
            to_tell += openings.for_both(
                pair, FEEDBACK_LATER, round.id, due_at=due_at, expires_at=due_at + FOLLOWED_UP_FOR
            )
        elif now < round.closes_at:
            openings.set_days(session, round, ASKS, round.id, openings.last_chance(round), now=now)
        elif envelopes.mark_closed(session, round.id, now=now):
            openings.stop_asking(session, round.team_id, ASKS, round.id, now=now)
            to_tell += openings.for_both(pair, FEEDBACK_END, round.id)
    for team_id, new in told.items():
        items.add_all(session, team_id, new, now=now)


def _start(session: Session, pair: Pair, now: datetime) -> None:
    zone = zone_named(pair.program.zone)
    today = now.astimezone(zone).date()

    def not_before(day: date) -> None:
        rounds.set_next(session, pair, local_moment(day, OPENS, zone))

    if thaws_at := pair.thaws_at(now):
        rounds.set_next(session, pair, thaws_at)
        return
    if pair.state == PairState.ENDED or today + timedelta(days=LAST_DAY) > pair.last_day:
        rounds.set_next(session, pair, None)
        return
    if pair.state == PairState.PAUSED or pair.somebody_left:
        not_before(today + ONE_DAY)  # nobody's round is skipped for a pause
        return
    back_on = openings.back_on(pair, now)
    if back_on:  # no round should begin without them
        not_before(back_on)
        return
    following = next_scheduled(pair.starts_on, today)
    ended_at = envelopes.find_last_end(session, pair, FEEDBACK)
    rested_on = (ended_at + REST).astimezone(zone).date() if ended_at else today
    if today < rested_on:  # somebody has asked for one meanwhile: two in a row would be too much
        not_before(min(following, rested_on))
        return
    not_before(following)
    begin(session, pair, format=scheduled_format((today - pair.starts_on).days // 7), now=now)
