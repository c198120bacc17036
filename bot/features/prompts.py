"""Questions that come by themselves, at the rhythm of a program."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import reminders
from bot.content import Content
from bot.domain import messages
from bot.domain.prompts import PromptState
from bot.feature import Drawn, Feature, Job, MessageKind, Unwanted
from bot.jobs.prompts import ask_due, close_expired
from bot.views import prompts as views
from handlers import prompts
from storage import prompts as storage
from storage import rhythms
from storage.tables import Delivery


def draw(_session: Session, delivery: Delivery, content: Content, _now: datetime) -> Drawn | Unwanted:
    prompt = delivery.prompt
    if prompt is None or prompt.user_id != delivery.user_id or prompt.state != PromptState.OPEN:
        return Unwanted(prompt.state if prompt else "gone")
    return Drawn(views.ask(prompt, content, reminder=delivery.kind == messages.REMINDER.name))


def _next_due(session: Session, now: datetime) -> list[datetime | None]:
    return [rhythms.find_next_due(session, now=now), storage.find_next_expiry(session, now=now)]


PROMPTS = Feature(
    name="prompts",
    register=prompts.register,
    messages=(
        MessageKind(messages.PROMPT, draw, arrived=reminders.owe),
        MessageKind(messages.PUT_OFF, draw, arrived=reminders.owe),
        MessageKind(messages.REMINDER, draw),
    ),
    jobs=(Job("prompts.ask", 2, ask_due), Job("prompts.close", 30, close_expired)),
    next_due=_next_due,
)
