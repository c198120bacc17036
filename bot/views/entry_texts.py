"""The texts of a check-in or a reflection: each with its audience, in the form and read from it."""

from bot.domain.entries import Audience, NewAnswer
from bot.errors import UserError
from bot.views.blocks import Block
from bot.views.forms import Form, option, select_input, text_input
from bot.views.pair_choice import partner_name
from bot.views.parts import LONGEST_TEXT, cut
from storage.tables import Pair

AUDIENCE = "_audience"  # the field that says who may read a text is named after the text's


def text_with_audience(
    field: str,
    label: str,
    me: str,
    pair: Pair | None,
    *,
    initial: str | None,
    audience: str,
    optional: bool = True,
    placeholder: str | None = None,
) -> list[Block]:
    """A text, and beside it who may read it: narrowest first, and chosen before it is sent."""
    both = f"Me and my partner, {cut(partner_name(pair, me), 40)}" if pair else "Me and my partner"
    return [
        text_input(field, label, initial=initial, optional=optional, multiline=True, placeholder=placeholder),
        select_input(
            field + AUDIENCE,
            "Who can read this answer?",
            [option("Only me", Audience.ME), option(both, Audience.PARTNER)],
            initial=audience,
        ),
    ]


def read_text(sent: Form, field: str) -> NewAnswer | None:
    """One text with its audience; a choice that is missing or unknown means the narrowest."""
    text = sent.text(field)
    if text is None:
        return None
    if len(text) > LONGEST_TEXT:
        raise UserError(f"Please keep this to {LONGEST_TEXT:,} characters; it has {len(text):,}.", field=field)
    shared = sent.option(field + AUDIENCE) == Audience.PARTNER
    return NewAnswer(field, text, Audience.PARTNER if shared else Audience.ME)
