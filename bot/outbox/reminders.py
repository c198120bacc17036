"""A question that has arrived is followed by two reminders at most, counted in the person's working hours."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.domain import messages
from bot.domain.calendar import add_working_hours
from bot.domain.delivery import REMINDERS
from storage import outbox, prompts
from storage.letters import Letter


def _after(letter: Letter, *, now: datetime) -> list[outbox.Owed]:
    """The reminders of a question that has just arrived, as far as they come before it closes."""
    person, asked = letter.person, letter.asked
    if letter.kind not in (messages.PROMPT.name, messages.PUT_OFF.name) or person is None or asked is None:
        return []
    owed = []
    at, gone_by = now, 0
    for hours in REMINDERS:
        at = add_working_hours(at, hours - gone_by, person.zone_info, person.working_hours, person.away)
        gone_by = hours
        if at >= asked.expires_at or person.today(at) > asked.program_ends_on:
            break
        owed.append(
            outbox.Owed(
                messages.REMINDER.name,
                asked.id,
                f"reminder:{letter.dedupe}:{hours}",
                user_id=letter.user_id,
                pair_id=letter.pair_id,
                send_after=at,
                expires_at=asked.expires_at,
            )
        )
    return owed


def owe(session: Session, team_id: str, arrived: Sequence[Letter], *, now: datetime) -> None:
    """Owe the reminders of questions that have just arrived and still wait for an answer."""
    asked = {each.asked.id for each in arrived if each.asked}
    still_open = prompts.list_still_open(session, asked) if asked else set()
    owed = [owed for each in arrived if each.asked and each.asked.id in still_open for owed in _after(each, now=now)]
    outbox.add_all(session, team_id, owed, now=now)
