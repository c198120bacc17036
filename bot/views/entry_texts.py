"""The texts of a check-in or a reflection, and the one choice of who may read them: in the form and read from it."""

from collections.abc import Collection, Mapping

from bot.domain.entries import Audience, NewAnswer
from bot.errors import UserError
from bot.views.blocks import Block, note
from bot.views.forms import Form, option, radio_input
from bot.views.pair_choice import partner_name
from bot.views.parts import LONGEST_TEXT, cut, plain
from storage.tables import Pair

AUDIENCE = "audience"
AS_BEFORE = "as_before"  # some answers of an old entry are for its author alone and others are not: they stay so
_OWN_AUDIENCE = "_audience"  # in forms of earlier versions, each text had a choice of its own, named after it
LONGEST_NAME = 40  # characters, where a name stands among other words


def both(pair: Pair | None, me: str) -> str:
    """The two who read what is shared, as plain text."""
    return f"{cut(partner_name(pair, me), LONGEST_NAME)} and you" if pair else "Your partner and you"


def audience_input(pair: Pair | None, me: str, audience: str, *, as_chosen: str, mixed: bool = False) -> list[Block]:
    """Who may read what is written below: chosen before it is written, narrowest first, and said in words."""
    options = [option("Only you", Audience.ME), option(both(pair, me), Audience.PARTNER)]
    if mixed:
        options.append(option("As before: some only you, some both", AS_BEFORE))
    words = {
        Audience.ME: "*Only you* can read what you write here.",
        Audience.PARTNER: f"*{plain(both(pair, me))}* can read what you write here.",
        AS_BEFORE: "Each answer keeps the readers that it had. A new one is for you alone.",
    }
    return [
        radio_input(AUDIENCE, "Who can read this?", options, initial=audience, as_chosen=as_chosen),
        note(words.get(audience, words[Audience.ME])),
    ]


def read_texts(sent: Form, fields: Collection[str], *, only_me: Collection[str] = ()) -> tuple[NewAnswer, ...]:
    """The texts with who may read each; what is missing or unknown means the narrowest, and `only_me` always does."""
    kept = sent.metadata.get("kept")
    answers = []
    for field in fields:
        text = sent.text(field)
        if text is None:
            continue
        if len(text) > LONGEST_TEXT:
            raise UserError(f"Please keep this to {LONGEST_TEXT:,} characters; it has {len(text):,}.", field=field)
        shared = field not in only_me and _is_shared(sent, field, kept if isinstance(kept, Mapping) else {})
        answers.append(NewAnswer(field, text, Audience.PARTNER if shared else Audience.ME))
    return tuple(answers)


def _is_shared(sent: Form, field: str, kept: Mapping[str, object]) -> bool:
    chosen = sent.option(AUDIENCE)
    if chosen == AS_BEFORE:
        return kept.get(field) == Audience.PARTNER
    return (chosen or sent.option(field + _OWN_AUDIENCE)) == Audience.PARTNER
