"""What a pair of the demo has before it: a promise due today, one that was missed last week, a meeting tomorrow."""

from collections.abc import Callable
from datetime import datetime, time, timedelta

from sqlalchemy.orm import Session

from bot.actions import agendas, meetings, promise_days, promises
from bot.domain.actor import Actor
from bot.domain.agendas import AgendaSource
from bot.domain.calendar import local_moment
from bot.domain.promises import PromiseWords
from storage.promises import NewPromise
from storage.tables import Pair

DUE = PromiseWords("ask three people what they took from my talk", when="my Monday planning is done")
MISSED = PromiseWords("introduce you to the platform team")
TO_TALK_ABOUT = "Whether to apply for the open staff position"
MEETS_AT = time(14)

DAY = timedelta(days=1)
HALF_DAYS = 24


def add(session: Session, pair: Pair, now: datetime, tell: Callable[[datetime], None]) -> None:
    """`tell` has visits of the past bring what waits at a moment."""
    mentor, mentee = (Actor(pair.team_id, user_id) for user_id in (pair.mentor_id, pair.mentee_id))
    _promise(session, pair, mentor, MISSED, due=now - 5 * DAY, at=now - 12 * DAY)
    _promise(session, pair, mentee, DUE, due=now, at=now - 6 * DAY)
    for half_days in range(HALF_DAYS, 1, -1):
        at = now - half_days * DAY / 2
        promise_days.look_at_due(session, now=at, limit=9)
        tell(at)
    tomorrow = local_moment((now + DAY).date(), MEETS_AT, pair.mentee.zone_info)
    form_id, zone = f"sample-meeting-{pair.id}", pair.mentee.zone
    proposed = meetings.propose(session, mentee, pair.id, [tomorrow], zone=zone, form_id=form_id, now=now - 4 * DAY)
    meeting = proposed.meeting
    meetings.pick(session, mentor, meeting.id, meeting.revision, 1, now=now - 3 * DAY)
    agendas.put(session, mentee, pair, AgendaSource.OWN, text=TO_TALK_ABOUT, now=now - 2 * DAY)
    tell(now - DAY)


def _promise(session: Session, pair: Pair, actor: Actor, words: PromiseWords, *, due: datetime, at: datetime) -> None:
    form_id = f"sample-promise-{actor.user_id}"
    new = NewPromise(actor.user_id, form_id, words, due_on=due.date(), set_on=at.date())
    promises.make(session, actor, pair.id, new, now=at)
