"""What people have in front of them that is true no longer once something is written: open questions, and Homes."""

from bot.actions.responses import EndedMeanwhile, Saved
from bot.domain import messages
from bot.domain.actor import Actor
from bot.services import Services
from bot.slack import home
from bot.views import prompts as views
from bot.views.blocks import Message
from storage import outbox, prompts
from storage.tables import Prompt


def refresh(services: Services, actor: Actor, outcome: Saved | EndedMeanwhile) -> None:
    """Redraw, soon, what a new entry has changed for its author, and for a partner who may read it."""
    if not isinstance(outcome, Saved) or not outcome.first:
        return
    for prompt_id in outcome.answered:
        services.later(close_question(services, actor, prompt_id))
    response = outcome.response
    for member in (response.pair.mentor, response.pair.mentee):
        concerned = response.shares or member.user_id == actor.user_id
        if concerned and member.home_opened_at:
            home.refresh(services, actor.team_id, member.user_id)


async def close_question(services: Services, actor: Actor, prompt_id: int) -> None:
    """Take the buttons off a question that is done, wherever it stands in the conversation."""
    prompt = await services.db.read(prompts.get, actor, prompt_id)
    await redraw_question(services, prompt, views.closed(prompt, services.content))


async def redraw_question(services: Services, prompt: Prompt, message: Message) -> None:
    sent = await services.db.read(outbox.find_sent, prompt.team_id, kinds=messages.ABOUT_A_PROMPT, subject_id=prompt.id)
    slack = await services.slack_of(prompt.team_id)
    for delivery in sent:
        if delivery.channel_id and delivery.ts:
            await slack.chat_update(
                channel=delivery.channel_id, ts=delivery.ts, text=message.text, blocks=message.blocks
            )
