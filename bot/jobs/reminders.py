"""A question that has arrived is followed by two reminders at most, counted in the person's working hours."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain import messages
from bot.domain.calendar import add_working_hours
from bot.domain.delivery import REMINDERS
from storage import members, outbox, prompts
from storage.tables import Delivery


async def plan(session: AsyncSession, delivery: Delivery, *, now: datetime) -> None:
    """Owe the reminders of a question that has just arrived, as far as they come before it closes."""
    if delivery.kind not in (messages.PROMPT.name, messages.PUT_OFF.name) or delivery.user_id is None:
        return
    member = await members.find(session, delivery.team_id, delivery.user_id)
    prompt = await prompts.find(session, delivery.team_id, delivery.subject_id, member=delivery.user_id)
    if member is None or prompt is None or prompt.state != prompts.OPEN:
        return
    for hours in REMINDERS:
        at = add_working_hours(now, hours, member.zone_info, member.working_hours, member.away)
        if at >= prompt.expires_at or member.today(at) > prompt.pair.program.ends_on:
            return
        await outbox.add(
            session,
            delivery.team_id,
            outbox.Owed(
                messages.REMINDER.name,
                prompt.id,
                f"reminder:{delivery.dedupe}:{hours}",
                user_id=delivery.user_id,
                pair_id=delivery.pair_id,
                send_after=at,
                expires_at=prompt.expires_at,
            ),
            now=now,
        )
