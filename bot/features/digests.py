"""How a program is doing."""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import digests as actions
from bot.content import Content
from bot.domain import messages
from bot.domain.actor import Actor, Scope
from bot.domain.calendar import zone_named
from bot.domain.delivery import Why
from bot.feature import Drawn, Feature, Job, MessageKind, Place, Shown, Typed, Unwanted
from bot.jobs.digests import plan_due
from bot.services import Services
from bot.views import digests as views
from handlers import digests
from storage import programs
from storage.tables import Delivery


def draw(session: Session, delivery: Delivery, content: Content, now: datetime) -> Drawn | Unwanted:
    """A scheduled digest covers whole days, up to yesterday; one that was asked for covers today as well."""
    program = programs.find(session, delivery.team_id, delivery.subject_id)
    if program is None:
        return Unwanted(Why.GONE)
    today = now.astimezone(zone_named(program.zone)).date()
    scheduled = delivery.kind == messages.DIGEST.name
    through = today - timedelta(days=1) if scheduled else today
    digest = actions.collect(session, program, content, now=now, through=through)
    digest = replace(digest, in_channel=delivery.user_id is None)
    readers = [delivery.user_id] if delivery.user_id else [each.user_id for each in program.coordinators]
    return Drawn(views.draw(digest), views.draw_plain(digest), tuple(readers))


async def answer(services: Services, actor: Actor, scope: Scope, typed: Typed) -> Shown:
    return Shown(await digests.answer(services, actor, scope, typed.rest))


def _next_due(session: Session, now: datetime) -> list[datetime | None]:
    return [programs.find_next_digest(session, now=now)]


DIGESTS = Feature(
    name="digests",
    register=digests.register,
    messages=(
        MessageKind(messages.DIGEST, draw, refused=actions.owe_in_person),
        MessageKind(messages.DIGEST_NOW, draw),
    ),
    jobs=(Job("digests.plan", 10, plan_due),),
    place=Place(privacy=3),
    coordinator_commands={"/mentorship-admin digest": "how a program is doing"},
    coordinator_answers={"digest": answer},
    privacy=(
        "*That you met, and when* – your partner. Coordinators see that you met.",
        "*That you answered or let a question pass* – coordinators see when a pair last answered, never what was said. "
        "*Not this time* is counted only in totals for the program.",
    ),
    next_due=_next_due,
)
