"""A question that both of a pair answer: either of the two has it asked, and it opens for both or for nobody.

Whatever waits for the two changes for both at once, at moments of the envelope alone.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import envelopes, feedback, openings
from bot.actions.envelopes import Contents
from bot.content import Question, choose_for_both
from bot.domain.actor import Actor
from bot.domain.calendar import zone_named
from bot.domain.envelopes import EnvelopeKind, OpeningDays
from bot.domain.items import TURN_ASK, TURN_OPEN
from bot.domain.turns import asked_for, is_whole
from bot.errors import Refusal
from storage import envelopes as stored
from storage import items, pairs, turns
from storage.tables import Member, Pair
from storage.turns import OpenedTurn, OwnTurn

TURN = EnvelopeKind.TURN
ASKS = (TURN_ASK,)
MOST_OFFERED = 3


class NoDayLeft(Refusal):
    """The program ends before it could open."""


# --- asking ----------------------------------------------------------------------------------------------------------


def offered(session: Session, pair: Pair, questions: Sequence[Question], *, now: datetime) -> list[Question]:
    """A few that the two could be asked, the best first; the same ones until another was asked."""
    asked = turns.list_asked(session, pair)
    in_phase = pair.phase_on(now.date())
    left, found = list(questions), list[Question]()
    while len(found) < MOST_OFFERED:
        chosen = choose_for_both(left, phase=in_phase, seen=asked, seed=f"{pair.id} {len(asked)}")
        if chosen is None:
            break
        found.append(chosen)
        left.remove(chosen)
    return found


def start(session: Session, actor: Actor, pair_id: int, question_id: str, *, now: datetime) -> OwnTurn | OpenedTurn:
    """Ask both; if they are being asked something already, go on with that."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id, lock=True)
    feedback.require_going_on(pair)
    zone = zone_named(pair.program.zone)
    # Time away moves no day of it: the days would tell the other until when that is.
    days = openings.capped(OpeningDays.starting(now.astimezone(zone).date(), zone, openings.breaks_of(pair)), pair)
    if days.last_at <= now:
        raise NoDayLeft
    turn_id = stored.add(session, pair, TURN, asked_by=actor.user_id, days=days, now=now, question_id=question_id)
    if turn_id is None:
        turn_id = stored.get_asked_id(session, pair, TURN, form_id=None)
    else:
        new = openings.for_both(pair, TURN_ASK, turn_id, expires_at=days.last_at)
        items.add_all(session, pair.team_id, new, now=now)
    return turns.READS.look(session, actor.team_id, turn_id, viewer=actor.user_id)


# --- when its day has come -------------------------------------------------------------------------------------------


def open_due(session: Session, *, now: datetime, limit: int) -> None:
    """Open for both at once what both have sealed, on its day."""
    openings.open_due(session, TURN, ASKS, TURN_OPEN, now=now, limit=limit)


def go_on(session: Session, pair: Pair, *, pause: timedelta, now: datetime) -> None:
    """The pair was paused for so long."""
    openings.go_on(session, pair, TURN, ASKS, pause=pause, now=now)


def end_with(session: Session, pair: Pair, *, now: datetime) -> None:
    """The pair has ended."""
    openings.end_with(session, pair, TURN, ASKS, now=now)


# --- what each of the two does ---------------------------------------------------------------------------------------

ANSWER: Contents[OwnTurn, OpenedTurn] = Contents(
    reads=turns.READS,
    asked_for=lambda texts, _mine: asked_for(texts),
    is_whole=lambda texts, _mine: is_whole(texts),
    asks=lambda _mine: TURN_ASK,
)


def erase(session: Session, member: Member, now: datetime) -> None:
    """Delete every answer. One that is sealed looks to the other as though nothing had been answered."""
    envelopes.erase(session, ANSWER, member, now=now)
