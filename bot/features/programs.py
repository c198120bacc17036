"""Programs, and the coordinator's hub."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.content import Content
from bot.domain.actor import Actor, Scope
from bot.feature import Feature, Place, Shown, Typed, Viewer
from bot.services import Services
from bot.views import programs as views
from bot.views.blocks import Block
from handlers import programs as handlers
from storage import programs


async def hub(services: Services, actor: Actor, scope: Scope, typed: Typed) -> Shown:
    return Shown(view=await handlers.hub(services, actor, scope))


async def new(services: Services, actor: Actor, scope: Scope, typed: Typed) -> Shown:
    return Shown(view=await handlers.form(services, actor, typed.rest))


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    return views.on_home(programs.list_for(session, viewer.team_id, coordinator=viewer.user_id))


PROGRAMS = Feature(
    name="programs",
    register=handlers.register,
    place=Place(home=6),
    coordinator_commands={
        "/mentorship-admin": "programs, pairs and the digest in one place",
        "/mentorship-admin program new NAME": "start a program",
    },
    coordinator_answers={"": hub, "program new": new},
    home=home,
)
