"""What was written: shown again, edited, and read by the partner."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.content import Content
from bot.domain import messages
from bot.feature import Drawn, Feature, MessageKind, Unwanted
from bot.views import responses as views
from handlers import responses
from storage import responses as storage
from storage.tables import Delivery


def draw(session: Session, delivery: Delivery, _content: Content, _now: datetime) -> Drawn | Unwanted:
    entry = storage.find_shared(session, delivery.team_id, delivery.subject_id, viewer=str(delivery.user_id))
    if entry is None:
        return Unwanted("no longer shared")
    if entry.read_at is not None:
        return Unwanted("read already")
    return Drawn(views.shared_notice(entry.id, entry.kind, entry.author_id))


RESPONSES = Feature(name="responses", register=responses.register, messages=(MessageKind(messages.SHARED, draw),))
