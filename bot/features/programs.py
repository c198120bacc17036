"""Programs, and the coordinator's hub."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.content import Content
from bot.domain import messages
from bot.domain.actor import Actor, Scope
from bot.domain.delivery import Why
from bot.feature import Drawn, Feature, Job, MessageKind, Place, Shown, Typed, Unwanted, Viewer
from bot.jobs.programs import tell_ended
from bot.services import Services
from bot.views import pairs as pair_views
from bot.views import programs as views
from bot.views.blocks import Block
from handlers import programs as handlers
from storage import pairs, programs
from storage.tables import Delivery


async def hub(services: Services, actor: Actor, scope: Scope, typed: Typed) -> Shown:
    return Shown(view=await handlers.hub(services, actor, scope))


async def new(services: Services, actor: Actor, scope: Scope, typed: Typed) -> Shown:
    return Shown(view=await handlers.form(services, actor, typed.rest))


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    return views.on_home(programs.list_for(session, viewer.team_id, coordinator=viewer.user_id))


def draw_ended(session: Session, delivery: Delivery, _content: Content, _now: datetime) -> Drawn | Unwanted:
    me = str(delivery.user_id)
    mine = [each for each in pairs.list_for(session, delivery.team_id, me) if each.program_id == delivery.subject_id]
    return Drawn(pair_views.program_ended(mine, me)) if mine else Unwanted(Why.GONE)


def _next_due(session: Session, now: datetime) -> list[datetime | None]:
    return [programs.find_next_end(session, now=now)]


PROGRAMS = Feature(
    name="programs",
    register=handlers.register,
    place=Place(home=6),
    coordinator_commands={
        "/mentorship-admin": "programs, pairs and the digest in one place",
        "/mentorship-admin program new NAME": "start a program",
    },
    coordinator_answers={"": hub, "program new": new},
    messages=(MessageKind(messages.PROGRAM_ENDED, draw_ended),),
    jobs=(Job("programs.end", 30, tell_ended),),
    home=home,
    next_due=_next_due,
)
