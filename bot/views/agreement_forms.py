"""The form for one clause of an agreement, and its reader; and the page that is signed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.content import Content
from bot.content.clauses import ClauseWords
from bot.domain.clauses import (
    BY_NAME,
    CLAUSES,
    GOAL,
    KNOWN,
    MOST_GOALS,
    Clause,
    ClauseForm,
    Texts,
    draft_fields,
    fields,
    half,
    is_own_words,
    longest,
    words_field,
)
from bot.errors import UserError
from bot.views import agreement_words, clause_words
from bot.views.blocks import Block, modal, note, said, section
from bot.views.forms import OLD_BUTTON, Form, checkbox_input, option, radio_input, text_input
from bot.views.parts import mention, name
from storage.agreements import Version

EDIT_FORM = "agreements.save"
SIGN_FORM = "agreements.sign"
GIVEN_BACK = "agreements.given_back"
IN_WORDS = "In words of your own"


@dataclass(frozen=True, slots=True)
class SentClause:
    """What the form for a clause holds; `seen` is the revision of the clause that its writer had before them."""

    agreement_id: int
    clause: Clause
    texts: Mapping[str, str]
    seen: int
    since: int


def edit_form(version: Version, clause: Clause, content: Content, *, since: int) -> dict[str, Any]:
    """The form for a clause, with how it stands, or what they have said themselves under what both have said."""
    above = [] if clause.name in version.standing else agreement_words.answered(version, clause, content)
    return _form(version, clause, content, _begins_with(version, clause), above=above, since=since)


def changed_meanwhile(
    version: Version, clause: Clause, content: Content, texts: Texts, *, since: int
) -> dict[str, Any]:
    """The form again, with one's own words in it and what the other has made of the clause beside them."""
    stands = version.standing.get(clause.name)
    above: list[Block] = [
        section(
            f"{mention(version.partner_id)} has changed this while you were writing, so yours is not saved yet. "
            "As it stands now:"
        ),
        *agreement_words.stands(clause, stands.texts if stands else {}, content, version.pair, version.viewer),
        section("Your words are still below. Send them again to put them in its place, or bring both together first."),
    ]
    return _form(version, clause, content, texts, above=above, since=since)


def given_back(clause: Clause, content: Content, texts: Texts, why: str) -> dict[str, Any]:
    """One's own words, to be taken elsewhere, when the draft takes none any more."""
    words = clause_words.said(clause, texts, content)
    blocks = [section(why), section("What you wrote:"), said(words)]
    return modal("Agreement", blocks, callback_id=GIVEN_BACK)


def _begins_with(version: Version, clause: Clause) -> Texts:
    stands = version.standing.get(clause.name)
    answers = version.answers(clause)
    mine = answers.get(version.viewer)
    if clause.apart:
        own = half(clause, version.pair.role_of(version.viewer))
        text = stands.texts.get(own) if stands else (mine or {}).get(clause.name)
        return {clause.name: text} if text else {}
    return stands.texts if stands else mine or answers.get(version.partner_id, {})


def _form(
    version: Version, clause: Clause, content: Content, texts: Texts, *, above: list[Block] | None = None, since: int
) -> dict[str, Any]:
    blocks: list[Block] = [
        *(above or []),
        *_inputs(clause, content.clauses[clause.name], texts),
        note(f"You and {mention(version.partner_id)} see this, and who has changed it; nobody else."),
    ]
    seen = {"agreement": version.id, "clause": clause.name, "seen": version.seen(clause.name), "since": since}
    return modal("Agreement", blocks, callback_id=EDIT_FORM, submit="Save", close="Cancel", metadata=seen)


def _inputs(clause: Clause, words: ClauseWords, texts: Texts) -> list[Block]:
    field = clause.name
    if clause.form is ClauseForm.TEXT:
        initial = texts.get(field)
        return [
            text_input(field, words.question, hint=words.hint, initial=initial, multiline=True, longest=longest(field))
        ]
    if clause.form is ClauseForm.GOALS:
        return [each for number in range(1, MOST_GOALS + 1) for each in _goal(words, texts, number)]
    options = [option(words.options[key].name, key, words.options[key].means) for key in clause.options]
    own = words_field(clause)
    in_words = text_input(
        own,
        words.words or IN_WORDS,
        initial=texts.get(own),
        optional=True,
        multiline=True,
        longest=longest(own),
    )
    if clause.form is ClauseForm.CHOICES:
        chosen = texts.get(field, "").split()
        return [
            checkbox_input(field, words.question, options, initial=chosen, hint=words.hint, optional=True),
            in_words,
        ]
    chosen_one = radio_input(field, words.question, options, initial=texts.get(field), hint=words.hint)
    return [chosen_one] if clause.apart else [chosen_one, in_words]


def _goal(words: ClauseWords, texts: Texts, number: int) -> list[Block]:
    goal, known = f"{GOAL}_{number}", f"{KNOWN}_{number}"
    return [
        text_input(
            goal,
            words.question if number == 1 else f"Goal {number}",
            initial=texts.get(goal),
            optional=number > 1,
            multiline=True,
            longest=longest(goal),
        ),
        text_input(
            known,
            words.known or "How will you both know?",
            initial=texts.get(known),
            optional=True,
            multiline=True,
            longest=longest(known),
        ),
    ]


def read_edit(view: dict[str, Any]) -> SentClause:
    """Raises UserError beside the fields that need mending."""
    sent = Form(view)
    clause = BY_NAME.get(sent.key("clause") or "")
    agreement_id = sent.number("agreement")
    if clause is None or agreement_id is None:
        raise UserError(OLD_BUTTON)
    texts = {field: text for field in _asked(clause) if (text := _read(sent, clause, field))}
    problems = _problems(clause, texts)
    if problems:
        raise UserError.beside(problems)
    return SentClause(agreement_id, clause, texts, sent.number("seen") or 0, sent.number("since") or 0)


def _asked(clause: Clause) -> tuple[str, ...]:
    return tuple(fields(clause)) if clause.apart else draft_fields(clause)


def in_draft(sent: SentClause, role: str) -> dict[str, str]:
    """By the fields of a draft: in a clause in which both answers stand, the half of whoever has written."""
    if not sent.clause.apart:
        return dict(sent.texts)
    text = sent.texts.get(sent.clause.name)
    return {half(sent.clause, role): text} if text else {}


def _read(sent: Form, clause: Clause, field: str) -> str | None:
    if is_own_words(field):
        return sent.text(field)
    if clause.form is ClauseForm.CHOICES:
        keys = sent.options(field)
        return " ".join(key for key in clause.options if key in keys) or None
    chosen = sent.option(field)
    return chosen if chosen in clause.options else None


def _problems(clause: Clause, texts: Texts) -> dict[str, str]:
    problems = {
        field: f"Please keep this to {longest(field)} characters; it has {len(text)}."
        for field, text in texts.items()
        if is_own_words(field) and len(text) > longest(field)
    }
    if clause.form in (ClauseForm.TEXT, ClauseForm.CHOICE) and clause.name not in texts:
        problems[clause.name] = "Please fill this in."
    if clause.form is ClauseForm.GOALS:
        for number in range(1, MOST_GOALS + 1):
            goal, known = f"{GOAL}_{number}", f"{KNOWN}_{number}"
            if goal not in texts and (number == 1 or known in texts):
                problems[goal] = "Please fill this in."
    return problems


# --- signing ---------------------------------------------------------------------------------------------------------


def review(version: Version, content: Content, *, since: int) -> dict[str, Any]:
    """All that is signed, word for word."""
    pair, me = version.pair, version.viewer
    partner = mention(version.partner_id)
    standing = version.standing
    blocks: list[Block] = [
        section(f"This is what you sign, with {partner} in {name(pair.program.name)}:"),
        *(
            block
            for clause in CLAUSES
            if clause.name in standing
            for block in agreement_words.stands(clause, standing[clause.name].texts, content, pair, me)
        ),
        note(
            "It holds once both of you have signed these words. Any change before that takes a signature back. "
            "It is a promise to each other and no contract: either of you can propose another at any time."
        ),
    ]
    shown = {"agreement": version.id, "shown": version.paper.fingerprint, "since": since}
    return modal("Sign", blocks, callback_id=SIGN_FORM, submit="Sign", metadata=shown)


def read_review(view: dict[str, Any]) -> tuple[int, str, int]:
    """(agreement, the fingerprint of what was shown, up to which revision they had looked before)."""
    sent = Form(view)
    agreement_id = sent.number("agreement")
    if agreement_id is None:
        raise UserError(OLD_BUTTON)
    return agreement_id, sent.key("shown") or "", sent.number("since") or 0
