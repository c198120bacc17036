"""The texts of a check-in or a reflection, and the one choice of who may read them: in the form and read from it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.domain.entries import Audience, NewAnswer
from bot.errors import UserError
from bot.views.blocks import Block, button, note, section
from bot.views.forms import Form, option, radio_input
from bot.views.pair_choice import partner_name
from bot.views.parts import LONGEST_TEXT, cut, local_day, mention, plain
from storage.entry_drafts import EntryTexts
from storage.tables import Pair, Response

AUDIENCE = "audience"
BACK = "What you typed here before and did not send is back."
AS_BEFORE = "as_before"  # some answers of an old entry are for its author alone and others are not: they stay so
_OWN_AUDIENCE = "_audience"  # in forms of earlier versions, each text had a choice of its own, named after it
LONGEST_NAME = 40  # characters, where a name stands among other words


@dataclass(frozen=True, slots=True)
class HeldTexts:
    """What stands in the fields of a form, where that is not what was saved before.

    `is_back` when it is from an earlier opening. `again` says that the fields are to start anew, whatever was typed in
    them: Slack keeps what was typed in a field while its action's name stays the same.
    """

    draft: EntryTexts = field(default_factory=EntryTexts)
    is_back: bool = False
    again: bool = False

    def initial(self, name: str, saved: str | None) -> str | None:
        return self.draft.texts.get(name, saved)


def back_again(clear: str) -> Block:
    """That there are words from an earlier opening, and the way to be without them."""
    return section(BACK, accessory=button("Clear it", clear, described="Clear what you typed before"))


def read_already(editing: Response | None) -> list[Block]:
    """What an edit cannot undo: said before who may read it is chosen anew."""
    if not editing or not editing.shares or not editing.readings:
        return []
    partner, read_on = mention(editing.partner_id), local_day(editing.readings[0].read_at, editing.author.zone)
    return [
        section(
            f"{partner} has read this, on {read_on}. If you take it back, it cannot be opened any more; what was read "
            "stays read."
        )
    ]


def typed(view: Mapping[str, Any], fields: Collection[str]) -> dict[str, str | None]:
    """What stands in each of these fields that the form has."""
    sent = Form(view)
    return {name: _whole(sent.text(name)) for name in fields if sent.has_text(name)}


def _whole(text: str | None) -> str | None:
    return text[:LONGEST_TEXT] if text else None


def audience_in(view: Mapping[str, Any]) -> str | None:
    chosen = Form(view).option(AUDIENCE)
    return chosen if chosen in (*Audience, AS_BEFORE) else None


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
    for name in fields:
        text = sent.text(name)
        if text is None:
            continue
        if len(text) > LONGEST_TEXT:
            raise UserError(f"Please keep this to {LONGEST_TEXT:,} characters; it has {len(text):,}.", field=name)
        shared = name not in only_me and _is_shared(sent, name, kept if isinstance(kept, Mapping) else {})
        answers.append(NewAnswer(name, text, Audience.PARTNER if shared else Audience.ME))
    return tuple(answers)


def _is_shared(sent: Form, name: str, kept: Mapping[str, object]) -> bool:
    chosen = sent.option(AUDIENCE)
    if chosen == AS_BEFORE:
        return kept.get(name) == Audience.PARTNER
    return (chosen or sent.option(name + _OWN_AUDIENCE)) == Audience.PARTNER
