"""Short words for a moment that many find hard to begin: a promise that was missed, and a first meeting."""

from dataclasses import dataclass
from enum import StrEnum

from bot.content.entries import ID_LIMIT, FieldReader

REPAIR_FILE = "repair_cards.toml"
FIRST_MEETING_FILE = "first_meeting.toml"
NAME_LIMIT = 40
TEXT_LIMIT = 200
STEP_LIMIT = 120


class RepairSide(StrEnum):
    """Whom a card is for, after a promise was missed."""

    PROMISED = "promised"  # whoever made the promise
    WAITED = "waited"  # to whom it was made


@dataclass(frozen=True, slots=True)
class RepairCard:
    """A way to begin after a missed promise: what one could do, and in a sentence or two how."""

    id: str
    side: RepairSide
    name: str
    text: str
    informed_by: str | None


@dataclass(frozen=True, slots=True)
class FirstMeetingStep:
    """A line of the first meeting's agenda, and in a sentence how to go about it."""

    id: str
    text: str
    how: str
    informed_by: str | None


def read_repair_card(entry: FieldReader) -> RepairCard:
    card = RepairCard(
        id=entry.id(),
        side=entry.choice("side", tuple(RepairSide)),
        name=entry.text("name", limit=NAME_LIMIT),
        text=entry.text("text", limit=TEXT_LIMIT),
        informed_by=entry.optional_text("informed_by", limit=ID_LIMIT),
    )
    entry.note_unknown_fields()
    return card


def read_step(entry: FieldReader) -> FirstMeetingStep:
    step = FirstMeetingStep(
        id=entry.id(),
        text=entry.text("text", limit=STEP_LIMIT),
        how=entry.text("how", limit=TEXT_LIMIT),
        informed_by=entry.optional_text("informed_by", limit=ID_LIMIT),
    )
    entry.note_unknown_fields()
    return step
