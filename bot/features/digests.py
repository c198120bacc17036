"""How a program is doing."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import digest_readers
from bot.actions import digests as actions
from bot.content import Content
from bot.domain import messages
from bot.domain.actor import Actor, Scope
from bot.domain.delivery import Why
from bot.feature import Drawn, Feature, Job, MessageKind, Place, Shown, Typed, Unwanted
from bot.jobs.digests import plan_due
from bot.services import Services
from bot.views import digests as views
from handlers import digests
from storage import programs
from storage.tables import Delivery


def draw(session: Session, delivery: Delivery, content: Content, now: datetime) -> Drawn | Unwanted:
    """Of the weeks that are over: the same whether it came by itself or was asked for."""
    program = programs.find(session, delivery.team_id, delivery.subject_id)
    if program is None:
        return Unwanted(Why.GONE)
    if delivery.user_id is None and delivery.channel_id != program.digest_channel:
        return Unwanted(Why.ANOTHER_CHANNEL)
    if delivery.user_id and not digest_readers.may_get(session, program, delivery, delivery.user_id):
        return Unwanted(Why.NO_COORDINATOR)
    digest = actions.collect(session, program, now=now, reader=delivery.user_id)
    looked = digest.attention.looked if delivery.kind == messages.DIGEST.name else None
    return Drawn(views.draw(digest), views.draw_plain(digest), looked=looked)


async def answer(services: Services, actor: Actor, scope: Scope, typed: Typed) -> Shown:
    return Shown(await digests.answer(services, actor, scope, typed.rest))


DIGESTS = Feature(
    name="digests",
    register=digests.register,
    messages=(
        MessageKind(messages.DIGEST, draw, arrived=digest_readers.note_arrival, refused=actions.owe_in_person),
        MessageKind(messages.DIGEST_NOW, draw, arrived=digest_readers.note_arrival),
    ),
    jobs=(Job("digests.plan", 10, plan_due, due=(programs.IS_DIGEST_DUE,)),),
    place=Place(privacy=3),
    coordinator_commands={"/mentorship-admin digest": "how a program is doing"},
    coordinator_answers={"digest": answer},
    privacy=(
        "*That you met, and when* – your partner. Coordinators see that you met.",
        "*That you answered or let a question pass* – coordinators see whether a pair is in touch and for how many "
        "weeks it has been quiet, never which of the two, nor what was said. How many people wrote something or said "
        "*Not this time* they see for the whole program, for weeks that are over, and only if that is five people or "
        "more.",
    ),
    next_due=(programs.NEXT_DIGEST,),
)
