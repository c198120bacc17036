"""How sure each of the two is of their goals: when both are asked, and what each does in the envelope.

Whatever waits for the two changes for both at once, at moments of the asking alone; whoever seals, lets it pass or
takes back changes their own side.
"""

from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import envelopes, openings
from bot.actions.envelopes import Contents
from bot.domain.calendar import ONE_DAY, local_moment, zone_named
from bot.domain.envelopes import (
    OPENS,
    EnvelopeKind,
    OpeningDays,
)
from bot.domain.goals import GoalStage, asked_for, is_whole, next_asking
from bot.domain.items import CONFIDENCE_ASK, CONFIDENCE_OPEN
from bot.domain.pairs import PairState
from storage import confidences, goals, items
from storage import envelopes as stored
from storage.confidences import OpenedConfidence, OwnConfidence
from storage.tables import Member, Pair

CONFIDENCE = EnvelopeKind.CONFIDENCE
ASKS = (CONFIDENCE_ASK,)


# --- when both are asked ---------------------------------------------------------------------------------------------


def plan(session: Session, pair: Pair, *, now: datetime) -> None:
    """There is a goal: both are asked from tomorrow on, so that the others can be written first."""
    planned = _next(session, pair, earliest=_today(pair, now) + ONE_DAY)
    if planned is not None:
        goals.plan(session, pair, _morning(pair, planned[1]))


def begin_due(session: Session, *, now: datetime, limit: int) -> None:
    """Ask where it is time to, or plan it anew."""
    for pair in openings.by_workspace(goals.claim_due(session, now=now, limit=limit)):
        _begin(session, pair, now)


def _begin(session: Session, pair: Pair, now: datetime) -> None:
    if thaws_at := pair.thaws_at(now):
        goals.set_next(session, pair, thaws_at)
        return
    today = _today(pair, now)
    planned = _next(session, pair, earliest=today)
    if planned is None or pair.state == PairState.ENDED or not goals.list_living(session, pair.team_id, [pair.id]):
        goals.set_next(session, pair, None)  # a new goal plans it anew
        return
    stage, day = planned
    back_on = openings.back_on(pair, now)
    if pair.state == PairState.PAUSED or pair.somebody_left:
        day = today + ONE_DAY
    elif back_on:
        day = back_on
    elif day <= today:
        day = today + ONE_DAY if not _ask(session, pair, stage, now) else _day_after(pair, stage, today)
    goals.set_next(session, pair, _morning(pair, day) if day <= pair.last_day else None)


def _ask(session: Session, pair: Pair, stage: GoalStage, now: datetime) -> bool:
    """Not while what was asked before is still collecting, such as after somebody's long time away."""
    zone = zone_named(pair.program.zone)
    # Time away moves no day of it: the bot asks by itself, and the days would tell the other until when that is.
    days = openings.capped(OpeningDays.starting(now.astimezone(zone).date(), zone, openings.breaks_of(pair)), pair)
    envelope_id = stored.add(session, pair, CONFIDENCE, days=days, now=now, stage=stage)
    if envelope_id is None:
        return False
    items.add_all(
        session, pair.team_id, openings.for_both(pair, CONFIDENCE_ASK, envelope_id, expires_at=days.last_at), now=now
    )
    return True


def _day_after(pair: Pair, stage: GoalStage, today: date) -> date:
    """When the one after this comes, which has begun today; for ever, if none does."""
    following = _rule((stage, today), pair, earliest=today + ONE_DAY)
    return following[1] if following else date.max


def _next(session: Session, pair: Pair, *, earliest: date) -> tuple[GoalStage, date] | None:
    last = confidences.find_last(session, pair)
    zone = zone_named(pair.program.zone)
    return _rule(last and (last[0], last[1].astimezone(zone).date()), pair, earliest=earliest)


def _rule(last: tuple[GoalStage, date] | None, pair: Pair, *, earliest: date) -> tuple[GoalStage, date] | None:
    starts_on = max(pair.starts_on, pair.program.starts_on)
    return next_asking(last, earliest=earliest, starts_on=starts_on, ends_on=pair.last_day)


def _today(pair: Pair, now: datetime) -> date:
    return now.astimezone(zone_named(pair.program.zone)).date()


def _morning(pair: Pair, day: date) -> datetime:
    return local_moment(day, OPENS, zone_named(pair.program.zone))


def open_due(session: Session, *, now: datetime, limit: int) -> None:
    """Open for both at once what both have sealed, on its day."""
    openings.open_due(session, CONFIDENCE, ASKS, CONFIDENCE_OPEN, now=now, limit=limit)


def go_on(session: Session, pair: Pair, *, pause: timedelta, now: datetime) -> None:
    """The pair was paused for so long."""
    openings.go_on(session, pair, CONFIDENCE, ASKS, pause=pause, now=now)


def end_with(session: Session, pair: Pair, *, now: datetime) -> None:
    """The pair has ended: so has what was asked, and nothing more is."""
    openings.end_with(session, pair, CONFIDENCE, ASKS, now=now)
    goals.set_next(session, pair, None)


# --- what each of the two does ---------------------------------------------------------------------------------------

ASKING: Contents[OwnConfidence, OpenedConfidence] = Contents(
    reads=confidences.READS,
    asked_for=lambda texts, mine: asked_for(texts, mine.asks_about, mine.stage),
    is_whole=lambda texts, mine: is_whole(texts, mine.asks_about, mine.stage),
    asks=lambda _mine: CONFIDENCE_ASK,
)


def erase(session: Session, member: Member, *, now: datetime) -> None:
    """Delete every answer. One that is sealed looks to the other as though nothing had been answered."""
    envelopes.erase(session, ASKING, member, now=now)
