"""A question that has arrived is followed by two reminders at most, counted in the person's working hours.

Each is planned when what comes before it has arrived, so that hours and days away are the ones that hold by then.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain import messages
from bot.domain.calendar import add_working_hours
from bot.domain.delivery import REMINDERS
from storage import outbox, prompts
from storage.letters import Letter


def _next(letter: Letter, *, now: datetime) -> outbox.Owed | None:
    """What follows a question or a reminder that has just arrived, if it comes before the question closes."""
    person, asked = letter.person, letter.asked
    if person is None or asked is None:
        return None
    dedupe, gone_by = f"reminder:{letter.dedupe}", 0
    if letter.kind == messages.REMINDER.name:
        dedupe, _, hours = letter.dedupe.rpartition(":")
        gone_by = int(hours)
    due = next((each for each in REMINDERS if each > gone_by), None)
    if due is None:
        return None
    at = add_working_hours(now, due - gone_by, person.zone_info, person.working_hours, person.away)
    if at >= asked.expires_at or person.today(at) > asked.program_ends_on:
        return None
    return outbox.Owed(
        messages.REMINDER.name,
        asked.id,
        f"{dedupe}:{due}",
        user_id=letter.user_id,
        pair_id=letter.pair_id,
        send_after=at,
        expires_at=asked.expires_at,
    )


async def owe(session: AsyncSession, team_id: str, arrived: Sequence[Letter], *, now: datetime) -> None:
    """Owe the next reminder of questions that still wait for an answer; of whatever else arrived, nothing."""
    asked = {each.asked.id for each in arrived if each.asked}
    still_open = await prompts.list_still_open(session, asked) if asked else set()
    owed = [_next(each, now=now) for each in arrived if each.asked and each.asked.id in still_open]
    await outbox.add_all(session, team_id, [each for each in owed if each], now=now)
