"""What is said wherever somebody writes that something is wrong."""

from collections.abc import Sequence

from bot.domain.concerns import LONGEST, DraftField, NobodyLeft
from bot.domain.names import shown
from bot.errors import UserError
from bot.views.blocks import Block, said, section
from bot.views.forms import Form
from bot.views.pair_choice import partner_name
from bot.views.parts import mention, name
from storage.tables import Pair, Program

EMERGENCY = (
    "*This is no emergency service.* It may be days until somebody reads what you write here. If anybody is in "
    "danger, call the emergency number where you are, now."
)
TRUST = "Turn to somebody you trust, or to whoever looks after people in your organization."
IN_CONFIDENCE = (
    "The one person you choose reads it, and nobody else: {partner} is not told, other coordinators see neither it "
    "nor that you have asked, and it is in no digest, count or list."
)
NOBODY = {
    NobodyLeft.YOU_ALONE: "You are the only coordinator of {program}, so there is nobody else here to ask.",
    NobodyLeft.PARTNER: "Nobody coordinates {program} but your partner, whom this would not be for.",
    NobodyLeft.NOBODY: "Nobody coordinates {program} at the moment, so there is nobody here to ask.",
}
TURN_TO = "The contacts above are for you as well."


def about(pair: Pair, me: str) -> str:
    """Which pair it is about, for one of the two."""
    return f"Your pair with {mention(pair.partner_of(me))} · {name(pair.program.name)}"


def described(label: str, pair: Pair, me: str) -> str:
    """For whoever hears several buttons with one label."""
    return f"{label}: {partner_name(pair, me)}, {shown(pair.program.name)}"


def contacts(program: Program) -> list[Block]:
    """Where else to turn: the program's own words, if it has any."""
    if not program.contacts:
        return [section(TRUST if program.own_pair_id else f"This program has named nobody for such moments. {TRUST}")]
    return [section(f"*Whom you can turn to in {name(program.name)}*"), said(program.contacts)]


def nobody_to_ask(why: NobodyLeft, program: Program) -> str:
    return f"{NOBODY[why].format(program=name(program.name))} {TURN_TO}"


def read_texts(sent: Form, fields: Sequence[DraftField]) -> dict[DraftField, str]:
    """What is typed so far, by field; raises UserError beside each that is too long."""
    texts = {each: text for each in fields if (text := sent.text(each))}
    if too_long := {str(each): _too_long(text) for each, text in texts.items() if len(text) > LONGEST}:
        raise UserError.beside(too_long)
    return texts


def read_text(sent: Form, field: str) -> str:
    """One text that is needed; raises UserError beside it."""
    text = str(sent.required(field, sent.text(field)))
    if len(text) > LONGEST:
        raise UserError(_too_long(text), field=field)
    return text


def _too_long(text: str) -> str:
    return f"Please keep this to {LONGEST:,} characters; it has {len(text):,}."
