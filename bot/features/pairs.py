"""Pairs."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.content import Content
from bot.domain import messages
from bot.feature import Drawn, Feature, MessageKind, Unwanted
from bot.views import pairs as views
from handlers import pairs
from storage import pairs as storage
from storage import rounds
from storage.tables import Delivery


def draw_welcome(session: Session, delivery: Delivery, content: Content, _now: datetime) -> Drawn | Unwanted:
    pair = storage.find(session, delivery.team_id, delivery.subject_id)
    if pair is None:
        return Unwanted("gone")
    return Drawn(views.welcome(pair, str(delivery.user_id), content.rhythm(pair.program.rhythm)))


def draw_end(session: Session, delivery: Delivery, _content: Content, _now: datetime) -> Drawn | Unwanted:
    pair = storage.find(session, delivery.team_id, delivery.subject_id)
    if pair is None:
        return Unwanted("gone")
    round_ended = rounds.ended_with(session, pair)
    return Drawn(views.ended(pair, str(delivery.user_id), round_ended=round_ended))


PAIRS = Feature(
    name="pairs",
    register=pairs.register,
    messages=(MessageKind(messages.WELCOME, draw_welcome), MessageKind(messages.ENDED, draw_end)),
)
