"""The words of an agreement's clauses: what the form asks, how each option reads, and what it proposes."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.content.entries import FieldReader
from bot.domain.clauses import Clause, ClauseForm

FILE = "clauses.toml"
NAME_LIMIT = 40
QUESTION_LIMIT = 120
LABEL_LIMIT = 75  # Slack's limit for the text and the description of an option
HINT_LIMIT = 150


@dataclass(frozen=True, slots=True)
class OptionWords:
    """How an option reads in an agreement, and in half a sentence what it would mean."""

    name: str
    means: str


@dataclass(frozen=True, slots=True)
class ClauseWords:
    """`name` heads the clause in what both read; `question` and `hint` are on the form.

    `options` are by their keys. `known` asks how the two will know that they have reached a goal, `words` for what no
    option says. `default` is what the form proposes, or `by_rhythm` in a program with that preset: the key of an
    option, or several with a space between.
    """

    name: str
    question: str
    hint: str | None = None
    known: str | None = None
    known_hint: str | None = None
    words: str | None = None
    options: Mapping[str, OptionWords] = field(default_factory=dict)
    default: str | None = None
    by_rhythm: Mapping[str, str] = field(default_factory=dict)

    def proposed(self, rhythm: str) -> str | None:
        """What the form proposes in a program with this preset, be it one that is gone."""
        return self.by_rhythm.get(rhythm, self.default)


def read(entry: FieldReader, clause: Clause) -> ClauseWords:
    """The words of one clause, from an entry that has its id."""
    is_choice = clause.form in (ClauseForm.CHOICE, ClauseForm.CHOICES)
    is_goals = clause.form is ClauseForm.GOALS
    words = ClauseWords(
        name=entry.text("name", limit=NAME_LIMIT),
        question=entry.text("question", limit=QUESTION_LIMIT),
        hint=entry.optional_text("hint", limit=HINT_LIMIT),
        known=entry.text("known", limit=QUESTION_LIMIT) if is_goals else None,
        known_hint=entry.optional_text("known_hint", limit=HINT_LIMIT) if is_goals else None,
        words=entry.text("words", limit=QUESTION_LIMIT) if clause.form is ClauseForm.CHOICES else None,
        options=_options(entry, clause) if is_choice else {},
        default=_proposed(entry, clause) if is_choice else None,
        by_rhythm=_by_rhythm(entry, clause) if is_choice else {},
    )
    entry.note_unknown_fields()
    return words


def _options(entry: FieldReader, clause: Clause) -> dict[str, OptionWords]:
    found: dict[str, OptionWords] = {}
    for each in entry.entries("option"):
        key = each.known_id(clause.options)
        words = OptionWords(each.text("name", limit=LABEL_LIMIT), each.text("means", limit=LABEL_LIMIT))
        each.note_unknown_fields()
        if key in found:
            each.note("this option is there already; keep one")
        if key:
            found[key] = words
    for key in clause.options:
        if key not in found:
            entry.note(f"the option {key!r} is missing; add it as [[clause.option]] with id, name and means")
    return {key: found[key] for key in clause.options if key in found}


def _proposed(entry: FieldReader, clause: Clause) -> str:
    value = entry.text("default", limit=LABEL_LIMIT)
    _check_keys(entry, clause, "default", value)
    return value


def _by_rhythm(entry: FieldReader, clause: Clause) -> dict[str, str]:
    table = entry.words_by_key("by_rhythm")
    for rhythm, value in table.items():
        _check_keys(entry, clause, f"by_rhythm.{rhythm}", value)
    return table


def _check_keys(entry: FieldReader, clause: Clause, where: str, value: str) -> None:
    keys = value.split()
    if clause.form is ClauseForm.CHOICE and len(keys) > 1:
        entry.note(f"{where} has {len(keys)} options; one can be chosen")
    for key in keys:
        if key not in clause.options:
            entry.note(f"{where}: {key!r} is not an option; use: {', '.join(clause.options)}")
