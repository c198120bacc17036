"""The offer to hold somebody's visits while their status in Slack says that they are away."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.domain.items import Outcome
from bot.errors import UserError
from bot.views import away
from bot.views.blocks import DrawnItem, actions, button, notice, section
from bot.views.forms import OLD_BUTTON, number_in
from bot.views.parts import day
from storage.tables import Item

HOLD = "away_offers.hold"
DECLINE = "away_offers.decline"

WHY = "Your status in Slack says that you are away."
FARTHEST = date.max.toordinal()


def line(item: Item) -> DrawnItem:
    """What is offered, or what they have said to it."""
    last = day(date.fromordinal(item.subject_id))
    if not item.is_open:
        said = f"you chose time away until {last}" if item.outcome is Outcome.DONE else "your visits go on"
        text = f"Your status in Slack said that you are away until {last}: ✓ {said}."
        return DrawnItem(text, [section(text)])
    text = f"Your status in Slack says that you are away until {last}. Shall I hold my visits until then?"
    value = str(item.subject_id)
    pressed = actions(
        button(f"Hold my visits until {last}", HOLD, value=value),
        button("No, go on", DECLINE, value=value, described=f"No, go on with visits before {last}"),
    )
    return DrawnItem(text, [section(text), pressed])


def last_day(action: Mapping[str, Any]) -> date:
    """Until when the offer goes whose button was pressed; raises UserError when it names no day."""
    number = number_in(action)
    if not 0 < number <= FARTHEST:
        raise UserError(OLD_BUTTON)
    return date.fromordinal(number)


def held(last: date) -> dict[str, Any]:
    return notice(
        "Your visits are held",
        f"You are away until {day(last)}. {away.NOTHING_REACHES} *I am back*, in the Home tab, ends it early.",
    )


def declined() -> dict[str, Any]:
    return notice("It goes on", "Your visits go on as before. I do not ask again about this status.")
