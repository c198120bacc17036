"""A question that has arrived is followed by two reminders at most, counted in the person's working hours."""

from datetime import datetime

from bot.domain import messages
from bot.domain.calendar import add_working_hours
from bot.domain.delivery import REMINDERS
from storage import outbox, prompts
from storage.tables import Delivery, Member, Prompt


def after(delivery: Delivery, member: Member | None, prompt: Prompt | None, *, now: datetime) -> list[outbox.Owed]:
    """The reminders of a question that has just arrived, as far as they come before it closes."""
    if delivery.kind not in (messages.PROMPT.name, messages.PUT_OFF.name) or member is None:
        return []
    if prompt is None or prompt.state != prompts.OPEN:
        return []
    owed = []
    at, gone_by = now, 0
    for hours in REMINDERS:
        at = add_working_hours(at, hours - gone_by, member.zone_info, member.working_hours, member.away)
        gone_by = hours
        if at >= prompt.expires_at or member.today(at) > prompt.pair.program.ends_on:
            break
        owed.append(
            outbox.Owed(
                messages.REMINDER.name,
                prompt.id,
                f"reminder:{delivery.dedupe}:{hours}",
                user_id=delivery.user_id,
                pair_id=delivery.pair_id,
                send_after=at,
                expires_at=prompt.expires_at,
            )
        )
    return owed
