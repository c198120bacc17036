"""A question that has arrived is followed by two reminders at most, counted in the person's working hours."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.domain import messages
from bot.domain.calendar import add_working_hours
from bot.domain.delivery import REMINDERS
from storage import outbox, prompts
from storage.tables import Delivery


def owe(session: Session, arrived: Sequence[Delivery], now: datetime) -> None:
    """Owe the reminders of questions of one workspace that have just arrived and still wait for an answer."""
    asked = {each.prompt.id for each in arrived if each.prompt}
    still_open = prompts.list_still_open(session, asked) if asked else set()
    owed = [owed for each in arrived if each.subject_id in still_open for owed in _after(each, now)]
    if owed:
        outbox.add_all(session, arrived[0].team_id, owed, now=now)


def _after(delivery: Delivery, now: datetime) -> list[outbox.Owed]:
    """The reminders of one question, as far as they come before it closes."""
    member, prompt = delivery.member, delivery.prompt
    if member is None or prompt is None:
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
