"""Questions that come by themselves, at the rhythm of a program."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import prompts as actions
from bot.actions import rhythms as rhythm_actions
from bot.content import Content
from bot.domain import messages
from bot.domain.delivery import Why
from bot.domain.prompts import PromptState
from bot.feature import Drawn, Feature, Job, MessageKind, Place, Unwanted, Viewer
from bot.jobs.prompts import ask_due, close_expired
from bot.views import prompts as views
from bot.views.blocks import Block
from bot.views.my_data import MOST_OF_A_KIND, Part
from handlers import prompts
from storage import pairs, rhythms
from storage import prompts as storage
from storage.tables import Delivery, Member, Pair


def draw(_session: Session, delivery: Delivery, content: Content, now: datetime) -> Drawn | Unwanted:
    prompt = delivery.prompt
    if prompt is None or prompt.user_id != delivery.user_id or prompt.state != PromptState.OPEN:
        return Unwanted(prompt.state if prompt else Why.GONE)
    if delivery.member and delivery.member.today(now) > prompt.pair.program.ends_on:
        return Unwanted(Why.PROGRAM_ENDED)
    return Drawn(views.ask(prompt, content, reminder=delivery.kind == messages.REMINDER.name))


def waits(session: Session, viewer: Viewer, content: Content, now: datetime, most: int) -> Sequence[Sequence[Block]]:
    waiting = storage.list_open(session, viewer.team_id, viewer.user_id, now=now)
    return [views.waiting(prompt, content, zone=viewer.zone) for prompt in waiting[:most]]


def home(session: Session, viewer: Viewer, content: Content, now: datetime) -> Sequence[Block]:
    if not viewer.pairs:
        return []
    passed = storage.list_let_pass(session, viewer.team_id, viewer.user_id, now=now, limit=views.MOST_ON_HOME)
    return views.let_pass_on_home(passed, content, zone=viewer.zone)


def export(session: Session, member: Member, content: Content, now: datetime) -> Part:
    asked = storage.list_for(session, member.team_id, member.user_id, limit=MOST_OF_A_KIND)
    return Part("WHAT YOU WERE ASKED", [views.copied(each, content, member.zone_info) for each in asked])


def _next_due(session: Session, now: datetime) -> list[datetime | None]:
    return [rhythms.find_next_due(session, now=now), storage.find_next_expiry(session, now=now)]


def _pair_ended(session: Session, pair: Pair, now: datetime) -> None:
    rhythm_actions.stop(session, pair, now=now)
    actions.withdraw(session, pair, now=now)


def _member_left(session: Session, member: Member, now: datetime) -> None:
    """Nothing is asked about a partner who is not there; what was asked already is taken back."""
    for pair in pairs.list_for(session, member.team_id, member.user_id):
        actions.withdraw(session, pair, now=now)


PROMPTS = Feature(
    name="prompts",
    register=prompts.register,
    place=Place(waits=3, home=1, export=5, lock=1),
    messages=(
        MessageKind(messages.PROMPT, draw, arrived=reminders.owe),
        MessageKind(messages.PUT_OFF, draw, arrived=reminders.owe),
        MessageKind(messages.REMINDER, draw),
    ),
    jobs=(Job("prompts.ask", 2, ask_due), Job("prompts.close", 30, close_expired)),
    waits=waits,
    home=home,
    keeps=("prompts",),
    export=export,
    pair_ended=_pair_ended,
    member_left=_member_left,
    next_due=_next_due,
)
