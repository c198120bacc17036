"""Pulses: when both of a pair are asked how they find working together, and what each does in the envelope.

Whatever waits for the two changes for both at once, at moments of the pulse alone; whoever seals, lets it pass or takes
back changes their own side.
"""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import envelopes, openings
from bot.actions.envelopes import Contents
from bot.domain.calendar import ONE_DAY, local_moment, zone_named
from bot.domain.envelopes import OPENS, EnvelopeKind, OpeningDays
from bot.domain.items import PULSE_ASK, PULSE_OPEN
from bot.domain.pairs import PairState
from bot.domain.pulses import FRESH, PulseAsks, asked_for, asked_on, is_whole, next_pulse
from storage import envelopes as stored
from storage import items, pulses
from storage.pulses import OpenedPulse, OwnPulse
from storage.tables import Member, Pair

PULSE = EnvelopeKind.PULSE
ASKS = (PULSE_ASK,)
LOOK_AGAIN = timedelta(weeks=1)
"""Where nothing is asked now: a program may switch it on again, or a pair go on for longer."""


# --- when both are asked ---------------------------------------------------------------------------------------------


def plan(session: Session, pair: Pair, *, now: datetime) -> None:
    """A pair lives for longer, or again: it is looked whether the two are asked."""
    pulses.set_next(session, pair, now)


def begin_due(session: Session, *, now: datetime, limit: int) -> None:
    """Ask where it is time to, and set when it is looked again."""
    for pair in openings.by_workspace(pulses.claim_due(session, now=now, limit=limit)):
        pulses.set_next(session, pair, _begin(session, pair, now))


def _begin(session: Session, pair: Pair, now: datetime) -> datetime | None:
    if pair.state == PairState.ENDED:
        return pair.thaws_at(now)
    zone = zone_named(pair.program.zone)
    today = pair.program.today(now)
    began = max(pair.starts_on, pair.program.starts_on, pair.created_at.astimezone(zone).date())
    begun = pulses.list_begun(session, pair)
    last = begun[-1][1].astimezone(zone).date() if begun else None
    rested = pair.resumed_at.astimezone(zone).date() + FRESH if pair.resumed_at else today
    day = next_pulse(last, began=began, earliest=max(today, rested))
    if day <= today and _rests(pair, now):
        day = today + ONE_DAY
    elif day <= today:
        # Time away moves no day of it: the bot asks by itself, and the days would tell the other until when that is.
        days = OpeningDays.starting(today, zone, openings.breaks_of(pair))
        asks = asked_on(
            today,
            [each for each, _ in begun],
            over_on=days.last_at.astimezone(zone).date(),
            began=began,
            last_day=pair.last_day,
            monthly=pair.program.asks_pulse,
        )
        if asks is None:
            day = today + LOOK_AGAIN
        elif _ask(session, pair, asks, days, now):
            day = next_pulse(today, began=began, earliest=today + ONE_DAY)
        else:
            day = today + ONE_DAY
    return local_moment(day, OPENS, zone)


def _rests(pair: Pair, now: datetime) -> bool:
    away = openings.back_on(pair, now) is not None
    return pair.state == PairState.PAUSED or pair.somebody_left or away


def _ask(session: Session, pair: Pair, asks: PulseAsks, days: OpeningDays, now: datetime) -> bool:
    """Not while the one before is still collecting, such as after a long pause."""
    pulse_id = stored.add(session, pair, PULSE, days=days, now=now, asks=asks)
    if pulse_id is None:
        return False
    new = openings.for_both(pair, PULSE_ASK, pulse_id, expires_at=days.last_at)
    items.add_all(session, pair.team_id, new, now=now)
    return True


def open_due(session: Session, *, now: datetime, limit: int) -> None:
    """Open for both at once what both have sealed, on its day."""
    openings.open_due(session, PULSE, ASKS, PULSE_OPEN, now=now, limit=limit)


def go_on(session: Session, pair: Pair, *, pause: timedelta, now: datetime) -> None:
    """The pair was paused for so long."""
    openings.go_on(session, pair, PULSE, ASKS, pause=pause, now=now)


def end_with(session: Session, pair: Pair, *, now: datetime) -> None:
    """The pair has ended: so has what was asked, and nothing more is."""
    openings.end_with(session, pair, PULSE, ASKS, now=now)
    pulses.set_next(session, pair, None)


# --- what each of the two does ---------------------------------------------------------------------------------------

ANSWER: Contents[OwnPulse, OpenedPulse] = Contents(
    reads=pulses.READS,
    asked_for=lambda texts, mine: asked_for(texts, mine.asks),
    is_whole=lambda texts, mine: is_whole(texts, mine.asks),
    asks=lambda _mine: PULSE_ASK,
)


def erase(session: Session, member: Member, now: datetime) -> None:
    """Delete every answer. One that is sealed looks to the other as though nothing had been answered."""
    envelopes.erase(session, ANSWER, member, now=now)
