"""Agendas: the button that puts what somebody reads on the next one, and what they are told then."""

from collections.abc import Mapping
from typing import Any

from bot.domain.agendas import About, AgendaSource
from bot.domain.clauses import BY_NAME
from bot.errors import UserError
from bot.views.blocks import Block, button, notice
from bot.views.forms import LONGEST_NUMBER
from bot.views.parts import mention
from storage.tables import AgendaLine

PUT = "agendas.put"
OLD_BUTTON = "This button is from an older message. Open the Home tab to go on."


def agenda_button(
    source: AgendaSource,
    subject_id: int,
    *,
    part: str = "",
    label: str = "Put on our agenda",
    described: str | None = None,
) -> Block:
    """Puts what somebody reads on the agenda of their next meeting; `part` is the clause of a difference."""
    value = f"{source}:{subject_id}:{part}" if part else f"{source}:{subject_id}"
    return button(label, PUT, value=value, described=described)


def read_about(action: Mapping[str, Any]) -> About:
    """What a pressed button names; raises UserError when it names nothing."""
    source, _, rest = str(action.get("value", "")).partition(":")
    number, _, part = rest.partition(":")
    is_number = number.isascii() and number.isdigit() and len(number) <= LONGEST_NUMBER
    if source not in set(AgendaSource) or not is_number or (part and part not in BY_NAME):
        raise UserError(OLD_BUTTON)
    return About(AgendaSource(source), int(number), part)


def put_there(line: AgendaLine, me: str) -> dict[str, Any]:
    partner = mention(line.pair.partner_of(me))
    return notice(
        "On your agenda",
        f"✓ It is on the agenda for your next meeting with {partner}. Both of you see it there, and nobody else.",
    )
