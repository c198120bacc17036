"""The messages of a question that is done: take back what has not left, and take the buttons off what has."""

from sqlalchemy.orm import Session

from bot.domain import messages
from bot.services import Services
from bot.views import prompts as views
from bot.views.blocks import Message
from storage import members, outbox, prompts
from storage.tables import Member, Prompt


def cancel_messages(session: Session, team_id: str, prompt_id: int, *, reason: str) -> None:
    """Take back the question and its reminders as far as they have not left."""
    outbox.cancel(session, team_id, kinds=messages.ABOUT_A_PROMPT, subject_id=prompt_id, reason=reason)


async def redraw(services: Services, team_id: str, user_id: str, prompt_id: int) -> None:
    """Take the buttons off a question that is done, wherever it stands in the conversation."""
    async with services.db.read() as session:
        prompt = await session.run_sync(prompts.find, team_id, prompt_id, member=user_id)
        member = await session.run_sync(members.find, team_id, user_id)
    if prompt and member:
        await redraw_as(services, prompt, member, views.closed(prompt, services.content))


async def redraw_as(services: Services, prompt: Prompt, member: Member, message: Message) -> None:
    async with services.db.read() as session:
        sent = await session.run_sync(
            outbox.find_sent, member.team_id, kinds=messages.ABOUT_A_PROMPT, subject_id=prompt.id
        )
    slack = await services.slack_of(member.team_id)
    for delivery in sent:
        if delivery.channel_id and delivery.ts:
            await slack.chat_update(
                channel=delivery.channel_id, ts=delivery.ts, text=message.text, blocks=message.blocks
            )
