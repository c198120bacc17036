"""What Slack says by itself about people and the app."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.content import Content
from bot.domain import messages
from bot.feature import Drawn, Feature, Job, MessageKind
from bot.jobs import connection, members
from bot.views import help
from handlers import workspace
from storage import members as storage_members
from storage import people_lists, workspaces
from storage.tables import Delivery


def draw(_session: Session, _delivery: Delivery, _content: Content, _now: datetime) -> Drawn:
    return Drawn(help.hint())


WORKSPACE = Feature(
    name="workspace",
    register=workspace.register,
    messages=(MessageKind(messages.HINT, draw),),
    jobs=(
        Job("connection.retry", 60, connection.retry, due=(workspaces.IS_ANY_DISCONNECTED,)),
        Job("members.read", members.READ_EVERY, members.read, due=(people_lists.IS_DUE,)),
        Job("members.ask_slack", members.ASK_EVERY, members.ask_slack, due=(storage_members.IS_TO_ASK_ABOUT,)),
    ),
)
