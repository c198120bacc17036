"""Visits: the one message in which the bot brings a member everything that waits."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import visits as actions
from bot.domain import messages
from bot.feature import Feature, Job, MessageKind, Place
from bot.jobs import visits as timer
from storage import visits as storage
from storage.tables import Pair


def _next_due(session: Session, now: datetime) -> Sequence[datetime | None]:
    return [storage.find_next(session, now=now)]


def _pair_resumed(session: Session, pair: Pair, _paused_for: timedelta, now: datetime) -> None:
    actions.wake_pair(session, pair, now)


VISITS = Feature(
    name="visits",
    place=Place(lock=4),
    messages=(MessageKind(messages.VISIT, draw=None, arrived=actions.note_arrived),),
    jobs=(Job("visits.plan", 1, timer.plan_due), Job("visits.redraw", 1, timer.redraw_due)),
    pair_ended=actions.withdraw_of_pair,
    pair_paused=actions.wake_pair,
    pair_resumed=_pair_resumed,
    next_due=_next_due,
)
