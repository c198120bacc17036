"""Whether the pairs of a program have a pulse: a field of the program's form, and its reader."""

from bot.views.blocks import Block
from bot.views.forms import Form, option, radio_input

FIELD = "asks_pulse"
YES, NO = "yes", "no"


def pulse_field(asked: bool = True) -> Block:
    return radio_input(
        FIELD,
        "Ask each pair how working together goes?",
        [option("Yes, about every five weeks", YES), option("No", NO)],
        initial=YES if asked else NO,
        hint="Four answers, sealed. The two see where they are far apart; you see how many opened, never an answer.",
    )


def read_pulse(sent: Form) -> bool | None:
    """What was chosen; None where the form was too old to ask."""
    chosen = sent.option(FIELD)
    return chosen == YES if chosen in (YES, NO) else None
