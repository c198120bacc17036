"""Programs that have lost their only coordinator."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import takeovers as actions
from bot.content import Content
from bot.domain import messages
from bot.domain.delivery import Why
from bot.feature import Drawn, Feature, Job, MessageKind, Unwanted
from bot.jobs.takeovers import tell_owners
from bot.views import takeovers as views
from handlers import takeovers
from storage import takeovers as storage
from storage.tables import Delivery


def draw(session: Session, delivery: Delivery, _content: Content, now: datetime) -> Drawn | Unwanted:
    orphan = actions.find(session, delivery.team_id, delivery.subject_id, now=now)
    return Drawn(views.offer(orphan)) if orphan else Unwanted(Why.GONE)


TAKEOVERS = Feature(
    name="takeovers",
    register=takeovers.register,
    messages=(MessageKind(messages.TAKE_OVER, draw),),
    jobs=(Job("takeovers.tell", 60, tell_owners, due=(storage.IS_DUE,)),),
    member_left=actions.note_left,
    next_due=(storage.NEXT_DUE,),
)
