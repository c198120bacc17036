"""A sealed feedback round while it is sealed: asking for one, writing, looking once more, sealing.

Everything here is drawn from an `OwnRound`: the round's own clock and the viewer's own side. What the partner has done
is not among it, so it cannot show.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.domain.envelopes import EnvelopeState, SideState, fingerprint
from bot.domain.feedback import FIELDS, SHORTEST, RoundFormat, is_long_enough
from bot.errors import UserError
from bot.views.blocks import Block, actions, button, modal, note, notice, section
from bot.views.commands import here
from bot.views.envelopes import opens
from bot.views.feedback_words import FORMATS, LABELS, WHEN, words
from bot.views.forms import Form, option, radio_input, revision_in, text_input
from bot.views.pair_choice import pair_choice, partner_name
from bot.views.parts import LONGEST_TEXT, mention, name
from storage.feedback import OwnRound
from storage.tables import Pair

START_FORM = "feedback.start"
OPEN = "feedback.open"
FORM = "feedback.write"
DRAFT = "feedback.draft"  # the action_id of each input: what is typed is kept while it is typed
REVIEW = "feedback.seal"
KEEP_WRITING = "feedback.keep_writing"
CHANGE = "feedback.change"
WITHDRAW = "feedback.withdraw"
DISCARD = "feedback.discard"
SEALED = "feedback.sealed"


def start_form(pairs: Sequence[Pair], me: str, *, form_id: str) -> dict[str, Any]:
    """Asks for a round: with whom, if there are several, and in which format."""
    return modal(
        "Ask for feedback",
        [
            pair_choice(pairs, me),
            radio_input(
                "format",
                "What do you want to give each other?",
                [option(label, value, description) for value, (label, description) in FORMATS.items()],
                initial=RoundFormat.FEEDFORWARD,
            ),
            note(
                "Both of you write. It opens after a week if both of you have sealed by then, else after two, "
                "else not at all. Days on which one of you is known to be away do not count."
            ),
            note(WHEN),
        ],
        callback_id=START_FORM,
        submit="Ask for a round",
        close="Cancel",
        metadata={"form": form_id, "pair": pairs[0].id if len(pairs) == 1 else None},
    )


def read_start(view: dict[str, Any]) -> RoundFormat:
    chosen = Form(view).option("format")
    if chosen not in {each.value for each in RoundFormat}:
        raise UserError("Choose one of the two.", field="format")
    return RoundFormat(chosen)


def to_open(label: str, mine: OwnRound, *, style: str | None = None) -> Block:
    """A button to whatever one of the two may see of a round; it says whose for those who hear several of them."""
    described = f"{label}: feedback with {partner_name(mine.pair, mine.viewer)}"
    return button(label, OPEN, value=str(mine.id), style=style, described=described)


def show(mine: OwnRound, *, now: datetime) -> dict[str, Any]:
    """What one of the two sees of a round that has not opened."""
    if mine.state is EnvelopeState.CLOSED:
        return ended(mine)
    if mine.is_over(now):
        return over(mine)
    return sealed(mine) if mine.side is SideState.SEALED else form(mine)


def form(mine: OwnRound) -> dict[str, Any]:
    blocks: list[Block] = [
        section(
            f"*{FORMATS[mine.format][0]}* for {mention(mine.partner_id)}, in {name(mine.pair.program.name)}. "
            f"The round {opens(mine)}."
        ),
        note(WHEN),
    ]
    for field, asked_for in LABELS[mine.format].items():
        blocks.append(
            text_input(
                field,
                asked_for.label,
                initial=mine.texts.get(field),
                hint=asked_for.hint,
                multiline=True,
                as_typed=DRAFT,
            )
        )
    blocks.append(note("What you type is kept as a draft, also when you close this."))
    if mine.texts:
        blocks.append(
            actions(
                button(
                    "Delete what I wrote",
                    DISCARD,
                    value=str(mine.id),
                    confirm=(
                        "Delete it?",
                        "Your draft is deleted. You can write another while the round runs.",
                        "Delete",
                    ),
                )
            )
        )
    return modal(
        "Feedback",
        blocks,
        callback_id=FORM,
        submit="Review",
        close="Close",
        metadata={"round": mine.id, "revision": mine.revision},
        notify_on_close=True,
    )


def read_texts(view: Mapping[str, Any]) -> dict[str, str]:
    """What is typed so far, by field; nothing for a field that is empty. Raises UserError for one that is too long."""
    sent = Form(view, action_id=DRAFT)
    texts = {}
    for field in sorted({field for fields in FIELDS.values() for field in fields}):
        text = sent.text(field)
        if text and len(text) > LONGEST_TEXT:
            raise UserError(f"Please keep this to {LONGEST_TEXT:,} characters; it has {len(text):,}.", field=field)
        if text:
            texts[field] = text
    return texts


def require_whole(texts: Mapping[str, str], format: RoundFormat) -> None:
    """Raises UserError beside each field that is still empty, or says too little to help anybody."""
    empty = {field: "Please write a line here." for field in FIELDS[format] if field not in texts}
    short = {
        field: f"A few words more, please ({SHORTEST} characters at least), so that they can do something with it."
        for field, text in texts.items()
        if field in FIELDS[format] and not is_long_enough(text)
    }
    if empty or short:
        raise UserError.beside(short | empty)


def round_id(view: Mapping[str, Any]) -> int:
    """The round that a form is about; it grants no right to it."""
    return int(Form(view).required("round", Form(view).number("round")))


def review(mine: OwnRound) -> dict[str, Any]:
    """One's own words once more, before they are sealed."""
    return modal(
        "Review",
        [
            section(f"This is what {mention(mine.partner_id)} will read, if both of you seal."),
            *words(mine.format, mine.texts),
            actions(button("Keep writing", KEEP_WRITING, value=str(mine.id))),
            note(WHEN),
        ],
        callback_id=REVIEW,
        submit="Seal it",
        close="Close",
        metadata={"round": mine.id, "revision": mine.revision, "shown": fingerprint(mine.texts)},
    )


def read_review(view: Mapping[str, Any]) -> tuple[int, int | None, str]:
    """(the round, its author's revision, the fingerprint of the words that were shown)."""
    return round_id(view), revision_in(view), str(Form(view).metadata.get("shown", ""))


def sealed(mine: OwnRound) -> dict[str, Any]:
    partner = mention(mine.partner_id)
    return modal(
        "Sealed",
        [
            section(
                f"*Sealed.* The round {opens(mine)}. It opens for you and {partner} at the same moment; "
                "what does not open stays yours alone."
            ),
            *words(mine.format, mine.texts),
            actions(
                button("Change", CHANGE, value=str(mine.id), described="Change what you have sealed"),
                _take_back_button(mine),
            ),
            note(f"Until it opens you can change it or take it back. {partner} cannot see whether you have written."),
        ],
        callback_id=SEALED,
        metadata={"round": mine.id, "revision": mine.revision},
    )


def _take_back_button(mine: OwnRound) -> Block:
    return button("Take it back", WITHDRAW, value=str(mine.id), described="Take it back: it is a draft again")


def over(mine: OwnRound) -> dict[str, Any]:
    """From its last moment until the bot has opened or ended it: the same for both."""
    blocks: list[Block] = [
        section(f"The time to write to {mention(mine.partner_id)} is over. You will both hear what became of it.")
    ]
    if mine.texts:
        state = "sealed" if mine.side is SideState.SEALED else "a draft that stays with you"
        blocks += [section(f"Your own words, {state}:"), *words(mine.format, mine.texts)]
    if mine.side is SideState.SEALED:
        blocks.append(actions(_take_back_button(mine)))
    return modal("Feedback", blocks, callback_id=SEALED, metadata={"round": mine.id, "revision": mine.revision})


def taken_back(mine: OwnRound, *, now: datetime) -> dict[str, Any]:
    then = (
        "This round takes no more words, so it will end without being opened."
        if mine.is_over(now)
        else here("Seal them whenever you like, with /feedback.")
    )
    return notice("Taken back", f"Your words are a draft again, and nobody can tell. {then}")


def deleted(mine: OwnRound, *, now: datetime) -> dict[str, Any]:
    then = "" if mine.is_over(now) else here(" /feedback opens an empty form.")
    return notice("Deleted", f"What you wrote is deleted.{then}")


def ended(mine: OwnRound) -> dict[str, Any]:
    blocks: list[Block] = [
        section(f"This feedback round with {mention(mine.partner_id)} has ended without being opened.")
    ]
    if mine.texts:
        blocks += [section("Your own words, which nobody else has seen:"), *words(mine.format, mine.texts)]
    else:
        blocks.append(section("You had written nothing, or have deleted it."))
    return modal("Round ended", blocks, callback_id=SEALED)


def given_back(mine: OwnRound, texts: Mapping[str, str], reason: str) -> dict[str, Any]:
    """The round no longer takes words; those that were typed go back to their author."""
    blocks: list[Block] = [section(reason)]
    if texts:
        blocks.append(section("Here is what you wrote, so that you can copy it:"))
        blocks += words(mine.format, texts)
    return modal("Not kept", blocks, callback_id=SEALED)


def not_sealed(mine: OwnRound, reason: str) -> dict[str, Any]:
    """It is too late to seal what was looked at; the words are kept, and shown."""
    return modal("Not sealed", [section(reason), *words(mine.format, mine.texts)], callback_id=SEALED)
