"""What somebody expects of their pair, answered alone: the form, looking once more, sealing, taking back.

Everything here is drawn from the alignment's own clock and the viewer's own side. What the partner has done is not
among it, so it cannot show.
"""

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Any

from bot.actions.alignments import may_propose
from bot.content import Content
from bot.domain.alignments import Lack, goals_in, lacks
from bot.domain.clauses import (
    CLAUSES,
    GOAL,
    KNOWN,
    MOST_GOALS,
    OWN_WORDS,
    WORDS,
    Clause,
    ClauseForm,
    chosen,
    fields,
    longest,
)
from bot.domain.envelopes import EnvelopeState, SideState, fingerprint
from bot.domain.pairs import PairState
from bot.errors import UserError
from bot.views import clause_words, envelopes
from bot.views.blocks import Block, actions, button, modal, note, notice, said, section
from bot.views.commands import here
from bot.views.forms import Form, checkbox_input, option, radio_input, revision_in, select_input, text_input
from bot.views.pair_choice import partner_name
from bot.views.parts import COORDINATORS_SEE, LONGEST_TEXT, mention, name, plain
from storage.alignments import OwnAlignment
from storage.tables import Pair

opens = partial(envelopes.opens, or_else=None)  # what comes after the last day is said in words of its own

OPEN = "alignments.open"  # of a pair
NOT_NOW = "alignments.not_now"
UNDO = "alignments.undo"
START_FORM = "alignments.start"
FORM = "alignments.write"
DRAFT = "alignments.draft"  # the action_id of each input: what is typed or chosen is kept at once
MORE_GOALS = "alignments.more_goals"
REVIEW = "alignments.seal"
KEEP_WRITING = "alignments.keep_writing"
CHANGE = "alignments.change"
WITHDRAW = "alignments.withdraw"
DISCARD = "alignments.discard"
PROPOSE = "alignments.propose"
SEALED = "alignments.sealed"

RADIOS = ("between", "problems", "ending")
"""Choices of which one should read at once what each would mean; the others are chosen from a list."""

WHEN = (
    "It opens for both of you at the same moment, or for neither. Until then nobody can see what you "
    f"write, or whether you have written. {COORDINATORS_SEE}"
)
NOT_FOR_COORDINATORS = "Once you have an agreement, they see whether it is signed, never what it says."


def show(mine: OwnAlignment, content: Content, *, now: datetime) -> dict[str, Any]:
    """What one of the two sees of an alignment that has not opened."""
    if mine.state is EnvelopeState.OPENED:
        return notice("Opened", here("It has opened, and both of you can read it: /mentorship agreement."))
    if mine.state is EnvelopeState.CLOSED:
        return ended(mine, content)
    if mine.is_over(now):
        return over(mine, content)
    return sealed(mine, content) if mine.side is SideState.SEALED else form(mine, content)


def show_or_offer(
    pair: Pair, me: str, mine: OwnAlignment | None, content: Content, *, form_id: str, now: datetime
) -> dict[str, Any]:
    """What one of the two sees of their pair's newest alignment; where none is under way, that they can begin one."""
    can_begin = pair.state == PairState.ACTIVE and not pair.somebody_left
    if mine is not None and mine.state is EnvelopeState.COLLECTING:
        return show(mine, content, now=now)
    if mine is not None and mine.state is EnvelopeState.CLOSED and mine.texts:
        return ended(mine, content, form_id=form_id if can_begin else None)
    if not can_begin:
        return notice("Not now", "Nothing can be agreed in this pair at the moment: it is paused, or has ended.")
    return start_form(pair, me, form_id=form_id)


def start_form(pair: Pair, me: str, *, form_id: str) -> dict[str, Any]:
    """For a pair that is not being asked: one of the two may begin it."""
    partner = mention(pair.partner_of(me))
    return modal(
        "Agree on what you expect",
        [
            section(
                f"You and {partner} each answer a short form alone, under three minutes: why you do this, goals, how "
                "often you meet, what stays between you. Then it opens for both at once: what you both said is "
                "agreed, and the differences are what to talk about."
            ),
            note(
                f"{partner} is asked too. It opens after a week if both of you have sealed by then, else after two. "
                f"{WHEN} {NOT_FOR_COORDINATORS}"
            ),
        ],
        callback_id=START_FORM,
        submit="Begin",
        close="Not now",
        metadata={"form": form_id, "pair": pair.id},
    )


def read_start(view: Mapping[str, Any]) -> tuple[int, str]:
    """(the pair, the form's own id)."""
    sent = Form(view)
    return int(sent.required("pair", sent.number("pair"))), sent.id


# --- the form --------------------------------------------------------------------------------------------------------


def form(
    mine: OwnAlignment, content: Content, *, texts: Mapping[str, str] | None = None, goals: int | None = None
) -> dict[str, Any]:
    """The clauses, each with what its author has said, else with what the program's rhythm proposes.

    `texts` is what an open form holds, which may be more than is kept.
    """
    texts = mine.texts if texts is None else texts
    goals = min(MOST_GOALS, max(goals or 1, goals_in(texts)))
    rhythm = mine.pair.program.rhythm
    blocks: list[Block] = [
        section(
            f"What do you expect of your mentorship with {mention(mine.partner_id)}, in "
            f"{name(mine.pair.program.name)}? You answer alone, and so do they. It {opens(mine)}."
        ),
        note(WHEN),
    ]
    for clause in CLAUSES:
        if clause.form is ClauseForm.GOALS:
            blocks += _goals(clause, texts, content, goals)
        else:
            blocks += _inputs(clause, texts, content, rhythm)
    blocks.append(note("What you choose and type is kept as a draft, also when you close this."))
    if mine.texts:
        blocks.append(actions(_delete_button(mine)))
    return modal(
        "What you expect",
        blocks,
        callback_id=FORM,
        submit="Review",
        close="Close",
        metadata={
            "alignment": mine.id,
            "revision": mine.revision,
            "goals": goals,
            "rhythm": rhythm,
            "had": [field for field in WORDS if texts.get(field)],
        },
        notify_on_close=True,
    )


def _delete_button(mine: OwnAlignment) -> Block:
    return button(
        "Delete what I wrote",
        DISCARD,
        value=str(mine.id),
        confirm=("Delete it?", "Your draft is deleted. You can write another until it opens.", "Delete"),
    )


def _inputs(clause: Clause, texts: Mapping[str, str], content: Content, rhythm: str) -> list[Block]:
    words = content.clauses[clause.name]
    if clause.form is ClauseForm.TEXT:
        return [_text(clause.name, words.question, texts, hint=words.hint)]
    options = [option(each.name, key, each.means) for key, each in words.options.items()]
    answer = texts.get(clause.name, words.proposed(rhythm) or "")
    if clause.form is ClauseForm.CHOICES:
        field = f"{clause.name}_{OWN_WORDS}"
        return [
            checkbox_input(
                clause.name,
                words.question,
                options,
                initial=chosen(clause, answer),
                hint=words.hint,
                optional=True,
                as_chosen=DRAFT,
            ),
            _text(field, words.words or words.question, texts, optional=True),
        ]
    make = radio_input if clause.name in RADIOS else select_input
    return [make(clause.name, words.question, options, initial=answer, hint=words.hint, as_chosen=DRAFT)]


def _goals(clause: Clause, texts: Mapping[str, str], content: Content, goals: int) -> list[Block]:
    words = content.clauses[clause.name]
    blocks = []
    for number in range(1, goals + 1):
        again = "" if number == 1 else f" ({number})"
        more = number > 1
        known = words.known or words.question
        blocks += [
            _text(f"{GOAL}_{number}", words.question + again, texts, hint=None if more else words.hint, optional=more),
            _text(f"{KNOWN}_{number}", known + again, texts, hint=None if more else words.known_hint, optional=more),
        ]
    if goals < MOST_GOALS:
        blocks.append(actions(button("Add another goal", MORE_GOALS, value=str(goals + 1))))
    return blocks


def _text(
    field: str, label: str, texts: Mapping[str, str], *, hint: str | None = None, optional: bool = False
) -> Block:
    initial = texts.get(field)
    most = longest(field)
    if initial and len(initial) > most:  # from elsewhere: Slack refuses to show more than the field takes
        most = LONGEST_TEXT
    return text_input(
        field,
        label,
        initial=initial,
        hint=hint,
        optional=optional,
        multiline=True,
        longest=most,
        as_typed=DRAFT,
    )


def with_more_goals(
    mine: OwnAlignment, view: Mapping[str, Any], content: Content, *, goals: int, now: datetime
) -> dict[str, Any]:
    """An open form again, with room for another goal; if it is over or sealed meanwhile, what there is to see."""
    if mine.state is not EnvelopeState.COLLECTING or mine.is_over(now) or mine.side is SideState.SEALED:
        return show(mine, content, now=now)
    return form(mine, content, texts={**mine.texts, **read_all(view)}, goals=goals)


def read_words(view: Mapping[str, Any]) -> dict[str, str]:
    """What is typed so far, by field; nothing for a field that is empty."""
    sent = Form(view, action_id=DRAFT)
    return {field: text[:LONGEST_TEXT] for field in WORDS if (text := sent.text(field))}


def read_all(view: Mapping[str, Any]) -> dict[str, str]:
    """What is typed and chosen so far, by field; a clause of which nothing is chosen has an empty text."""
    sent = Form(view, action_id=DRAFT)
    texts = read_words(view)
    for clause in CLAUSES:
        if clause.form is ClauseForm.CHOICE:
            if (key := sent.option(clause.name)) and key in clause.options:
                texts[clause.name] = key
        elif clause.form is ClauseForm.CHOICES:
            texts[clause.name] = " ".join(chosen(clause, " ".join(sent.options(clause.name))))
    return texts


def read_sent(view: Mapping[str, Any]) -> dict[str, str]:
    """The same of a form that is sent: a text that it held and holds no more has been taken out."""
    texts = read_all(view)
    return {field: "" for field in Form(view).keys("had") if field in WORDS} | texts


def alignment_id(view: Mapping[str, Any]) -> int:
    """What a form is about; it grants no right to it."""
    return int(Form(view).required("alignment", Form(view).number("alignment")))


def rhythm_of(view: Mapping[str, Any]) -> str | None:
    """The rhythm of the program when this was drawn."""
    return Form(view).key("rhythm")


def require_whole(texts: Mapping[str, str]) -> None:
    """Raises UserError beside each field that has to be mended before this can be sealed."""
    found = lacks(texts)
    if found:
        raise UserError.beside({field: _to_mend(lack, field, texts) for field, lack in found.items()})


def _to_mend(lack: Lack, field: str, texts: Mapping[str, str]) -> str:
    match lack:
        case Lack.EMPTY:
            return "Please write a line here."
        case Lack.TOO_LONG:
            most, has = longest(field), len(texts[field])
            return f"Please keep this to {most:,} characters; it has {has:,}. What you wrote is kept."
        case Lack.NOT_CHOSEN:
            return "Please choose one of these."
        case Lack.NO_GOAL:
            return "Please write the goal, too, or empty the line below."


# --- looking once more, and sealed -----------------------------------------------------------------------------------


def words(mine: OwnAlignment, content: Content) -> list[Block]:
    """One's own answers, each under its heading."""
    blocks: list[Block] = []
    for clause in CLAUSES:
        heading = f"*{plain(clause_words.heading(clause, content))}*"
        answer = clause_words.said(clause, mine.texts, content)
        if clause.form is ClauseForm.CHOICE:
            blocks.append(section(f"{heading}\n{plain(answer)}"))
        else:
            blocks += [section(heading), said(answer)]
    return blocks


def review(mine: OwnAlignment, content: Content, *, rhythm: str | None) -> dict[str, Any]:
    """One's own answers once more, before they are sealed. `rhythm` is the program's when the form was drawn."""
    blocks = [section(f"This is what {mention(mine.partner_id)} will read beside their own, if both of you seal.")]
    if rhythm not in (None, mine.pair.program.rhythm):
        preset = content.rhythm(mine.pair.program.rhythm)
        now = f"It is now: {plain(preset.name)}. " if preset else ""
        blocks.append(
            section(
                f"Your program's rhythm has changed since you opened the form. {now}Here is what you chose; "
                "it is as you left it."
            )
        )
    return modal(
        "Review",
        [
            *blocks,
            *words(mine, content),
            actions(button("Keep writing", KEEP_WRITING, value=str(mine.id))),
            note(WHEN),
        ],
        callback_id=REVIEW,
        submit="Seal it",
        close="Close",
        metadata={"alignment": mine.id, "revision": mine.revision, "shown": fingerprint(mine.texts)},
    )


def read_review(view: Mapping[str, Any]) -> tuple[int, int | None, str]:
    """(the alignment, its author's revision, the fingerprint of the words that were shown)."""
    return alignment_id(view), revision_in(view), str(Form(view).metadata.get("shown", ""))


def sealed(mine: OwnAlignment, content: Content) -> dict[str, Any]:
    partner = mention(mine.partner_id)
    return modal(
        "Sealed",
        [
            section(
                f"*Sealed.* It {opens(mine)}. It opens for you and {partner} at the same moment; what does not open "
                "stays yours alone."
            ),
            *(_proposing(mine) if may_propose(mine) else []),
            *words(mine, content),
            actions(
                button("Change", CHANGE, value=str(mine.id), described="Change what you have sealed"),
                _take_back_button(mine),
            ),
            note(f"Until it opens you can change it or take it back. {partner} cannot see whether you have written."),
        ],
        callback_id=SEALED,
        metadata={"alignment": mine.id, "revision": mine.revision},
    )


def _take_back_button(mine: OwnAlignment) -> Block:
    return button("Take it back", WITHDRAW, value=str(mine.id), described="Take it back: it is a draft again")


def _proposing(mine: OwnAlignment) -> list[Block]:
    partner = mention(mine.partner_id)
    return [
        section(
            f"You need not wait: you can send yours to {partner} as a proposal, to read, change and sign. They can "
            "read all of it then, and you will not see what they may have written alone."
        ),
        actions(
            button(
                "Send mine as a proposal",
                PROPOSE,
                value=str(mine.id),
                confirm=(
                    "Send it?",
                    f"{partner} reads your answers. This cannot be taken back, and it opens for both of you no more.",
                    "Send",
                ),
            )
        ),
    ]


def proposed(mine: OwnAlignment) -> dict[str, Any]:
    partner = mention(mine.partner_id)
    return notice("Sent", f"{partner} hears of your proposal. {here('/mentorship agreement')} shows it to both of you.")


def over(mine: OwnAlignment, content: Content) -> dict[str, Any]:
    """From its last moment until the bot has opened it or asked once more: the same for both."""
    blocks: list[Block] = [section("The time to write is over. You will both hear what became of it.")]
    if mine.texts:
        state = "sealed" if mine.side is SideState.SEALED else "a draft that stays with you"
        blocks += [section(f"Your own answers, {state}:"), *words(mine, content)]
    if mine.side is SideState.SEALED:
        blocks.append(actions(_take_back_button(mine)))
    return modal(
        "What you expect", blocks, callback_id=SEALED, metadata={"alignment": mine.id, "revision": mine.revision}
    )


def taken_back(mine: OwnAlignment, *, now: datetime) -> dict[str, Any]:
    then = "" if mine.is_over(now) else here(" Seal them whenever you like, with /mentorship agreement.")
    return notice("Taken back", f"Your answers are a draft again, and nobody can tell.{then}")


def deleted(mine: OwnAlignment, *, now: datetime) -> dict[str, Any]:
    then = "" if mine.is_over(now) else here(" /mentorship agreement opens an empty form.")
    return notice("Deleted", f"What you wrote is deleted.{then}")


def ended(mine: OwnAlignment, content: Content, *, form_id: str | None = None) -> dict[str, Any]:
    """With `form_id`, either of the two can begin anew from here."""
    blocks: list[Block] = [section("It has ended without being opened for both of you.")]
    if may_propose(mine):
        blocks += _proposing(mine)
    if mine.texts:
        blocks += [section("Your own answers:"), *words(mine, content)]
    else:
        blocks.append(section("You had written nothing, or have deleted it."))
    metadata = {"alignment": mine.id, "revision": mine.revision}
    if form_id is None:
        return modal("Ended unopened", blocks, callback_id=SEALED, metadata=metadata)
    blocks.append(note(f"Begin anew, and {mention(mine.partner_id)} is asked too, to answer alone."))
    metadata_to_begin = {**metadata, "form": form_id, "pair": mine.pair.id}
    return modal("Ended unopened", blocks, callback_id=START_FORM, submit="Begin anew", metadata=metadata_to_begin)


def given_back(texts: Mapping[str, str], content: Content, reason: str) -> dict[str, Any]:
    """No words are taken any more; those that were typed go back to their author."""
    blocks: list[Block] = [section(reason), section("Here is what you wrote, so that you can copy it:")]
    for clause in CLAUSES:
        own = [said(texts[field]) for field in fields(clause) if field in WORDS and texts.get(field)]
        chose = clause_words.chose(clause, texts, content) or ([] if own else [clause_words.NOTHING])
        heading = f"*{plain(clause_words.heading(clause, content))}*"
        blocks += [section("\n".join([heading, *map(plain, chose)])), *own]
    return modal("Not kept", blocks, callback_id=SEALED)


def not_sealed(mine: OwnAlignment, content: Content, reason: str) -> dict[str, Any]:
    """It is too late to seal what was looked at; the words are kept, and shown."""
    return modal("Not sealed", [section(reason), *words(mine, content)], callback_id=SEALED)


def open_button(pair: Pair, me: str, label: str, *, style: str | None = None) -> Block:
    """It says whose for those who hear several of them."""
    described = f"{label}: what you expect of {partner_name(pair, me)}"
    return button(label, OPEN, value=str(pair.id), style=style, described=described)
