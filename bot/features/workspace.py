"""What Slack says by itself about people and the app."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.content import Content
from bot.domain import messages
from bot.feature import Drawn, Feature, Job, MessageKind
from bot.jobs import connection, members
from bot.views import help
from handlers import workspace
from storage.tables import Delivery


def draw(_session: Session, _delivery: Delivery, _content: Content, _now: datetime) -> Drawn:
    return Drawn(help.hint())


WORKSPACE = Feature(
    name="workspace",
    register=workspace.register,
    messages=(MessageKind(messages.HINT, draw),),
    jobs=(
        Job("connection.retry", 60, connection.retry),
        Job("members.read", members.READ_EVERY, members.read),
        Job("members.ask_slack", members.ASK_EVERY, members.ask_slack),
    ),
)
