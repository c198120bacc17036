"""For how long what the two of a pair wrote is kept after their end: the field in a program's form."""

from bot.domain.closings import KEEP_DAYS
from bot.views.blocks import Block
from bot.views.forms import Form, option, select_input

FIELD = "keep_days"
CHOICES = {30: "30 days", 90: "90 days", 180: "180 days", 365: "A year"}


def keep_days_field(days: int) -> Block:
    choices = CHOICES if days in CHOICES else {**CHOICES, days: f"{days} days"}
    return select_input(
        FIELD,
        "How long are the words of a pair kept after its end?",
        [option(label, str(each)) for each, label in sorted(choices.items())],
        initial=str(days),
        hint="Then they are deleted for everybody; counts stay. A day that people were told of stays as it is.",
    )


def read_keep_days(sent: Form) -> int | None:
    """None where the form did not ask: it stays as it is."""
    days = sent.chosen_number(FIELD)
    return days if days in KEEP_DAYS else None
