"""Feedback for each other: sealed until a day fixed at its start, then open for both at once, or for nobody.

A message is drawn from its recipient's own side alone: whether it is sent must tell nothing about the other's.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from slack_bolt.async_app import AsyncApp
from sqlalchemy.orm import Session

from bot.actions import feedback as actions
from bot.actions import rounds as round_actions
from bot.content import Content
from bot.domain import messages
from bot.domain.delivery import Why
from bot.domain.envelopes import EnvelopeState, SideState
from bot.feature import Drawn, Feature, Job, MessageKind, Place, Unwanted, Viewer
from bot.jobs import feedback as timer
from bot.views import feedback_copy
from bot.views import feedback_opened as opened_views
from bot.views import feedback_rounds as round_views
from bot.views.blocks import Block
from bot.views.my_data import MOST_OF_A_KIND, Part
from handlers import feedback, feedback_opened
from storage import feedback as storage
from storage import outbox, rounds
from storage.feedback import Mine
from storage.tables import Delivery, Member, Pair

NUDGE_AFTER = timedelta(days=2)  # our choice: a reminder on the heels of the question is one message too many


def _register(app: AsyncApp) -> None:
    feedback.register(app)
    feedback_opened.register(app)


def draw_ask(session: Session, delivery: Delivery, _content: Content, now: datetime) -> Drawn | Unwanted:
    mine = _mine(session, delivery)
    return _why_not(mine, now) or Drawn(round_views.asked(mine, reminder=False))


def draw_nudge(session: Session, delivery: Delivery, _content: Content, now: datetime) -> Drawn | Unwanted:
    mine = _mine(session, delivery)
    if unwanted := _why_not(mine, now):
        return unwanted
    if not _asked_by(session, delivery, now - NUDGE_AFTER):
        return Unwanted(Why.ASKED_LATELY)
    return Drawn(round_views.asked(mine, reminder=True))


def draw_opened(session: Session, delivery: Delivery, _content: Content, _now: datetime) -> Drawn:
    return Drawn(round_views.opened_notice(_mine(session, delivery)))


def draw_ended(session: Session, delivery: Delivery, _content: Content, _now: datetime) -> Drawn:
    return Drawn(round_views.ended_notice(_mine(session, delivery)))


def draw_reply(session: Session, delivery: Delivery, _content: Content, _now: datetime) -> Drawn:
    return Drawn(opened_views.reply_notice(_mine(session, delivery)))


def draw_follow_up(session: Session, delivery: Delivery, _content: Content, _now: datetime) -> Drawn | Unwanted:
    mine = _mine(session, delivery)
    return Unwanted(Why.TOLD) if mine.told_outcome else Drawn(opened_views.follow_up(mine))


def _mine(session: Session, delivery: Delivery) -> Mine:
    return storage.get_mine(session, delivery.team_id, delivery.subject_id, viewer=str(delivery.user_id))


def _why_not(mine: Mine, now: datetime) -> Unwanted | None:
    if mine.state is not EnvelopeState.COLLECTING or mine.is_over(now):
        return Unwanted(Why.ROUND_OVER)
    if mine.pair.somebody_left:
        return Unwanted(Why.SOMEBODY_LEFT)
    return Unwanted(Why.SEALED) if mine.side is SideState.SEALED else None


def _asked_by(session: Session, delivery: Delivery, moment: datetime) -> bool:
    """Whether this person has had the question itself since then: it may have waited for room in their week."""
    question, round_id = (messages.FEEDBACK_ASK.name,), delivery.subject_id
    asked = outbox.find_sent(session, delivery.team_id, kinds=question, subject_id=round_id)
    return any(each.user_id == delivery.user_id and each.sent_at and each.sent_at <= moment for each in asked)


def waits(session: Session, viewer: Viewer, content: Content, now: datetime, most: int) -> Sequence[Sequence[Block]]:
    waiting = storage.list_waiting(session, viewer.team_id, viewer=viewer.user_id, now=now, limit=most)
    return [round_views.lines(mine, now=now) for mine in waiting]


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    newest = storage.list_mine(session, viewer.team_id, viewer=viewer.user_id, limit=round_views.MOST_ON_HOME + 1)
    return round_views.on_home(newest, now=now)


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    team_id, me = member.team_id, member.user_id
    newest = storage.list_mine(session, team_id, viewer=me, limit=MOST_OF_A_KIND)
    unopened = [mine for mine in newest if mine.state is not EnvelopeState.OPENED]
    opened = [
        storage.get_opened(session, team_id, mine.id, viewer=me)
        for mine in newest
        if mine.state is EnvelopeState.OPENED
    ]
    return Part("FEEDBACK", feedback_copy.lines(unopened, opened, member.zone_info))


def _next_due(session: Session, now: datetime) -> list[datetime | None]:
    return rounds.list_next_moments(session, now=now)


def _pair_ended(session: Session, pair: Pair, now: datetime) -> None:
    rounds.end_with(session, pair, now=now)


def _pair_resumed(session: Session, pair: Pair, paused_for: timedelta, _now: datetime) -> None:
    round_actions.go_on(session, pair, pause=paused_for)


FEEDBACK = Feature(
    name="feedback",
    register=_register,
    place=Place(waits=2, home=3, privacy=2, export=4, lock=2),
    commands={"/feedback": "feedback for each other, sealed until it opens for both"},
    messages=(
        MessageKind(messages.FEEDBACK_ASK, draw_ask),
        MessageKind(messages.FEEDBACK_NUDGE, draw_nudge),
        MessageKind(messages.FEEDBACK_OPEN, draw_opened),
        MessageKind(messages.FEEDBACK_END, draw_ended),
        MessageKind(messages.FEEDBACK_REPLY, draw_reply),
        MessageKind(messages.FEEDBACK_LATER, draw_follow_up),
    ),
    jobs=(Job("feedback.run", 5, timer.run),),
    waits=waits,
    home=home,
    privacy=(
        "*Feedback* – only you until it opens for both of you; then you and your partner. Until then nobody can see "
        "whether you have written. Coordinators see how many rounds there were, in totals of five people or more.",
    ),
    keeps=("rounds", "round_sides", "round_texts", "round_replies"),
    export=export,
    pair_ended=_pair_ended,
    pair_resumed=_pair_resumed,
    erase=actions.erase,
    next_due=_next_due,
)
