"""The clauses of an agreement: what each asks, what can be chosen, and when two answers are the same.

What somebody says is one text for each field. A choice is the key of an option, several are keys with a space between;
their words for people are content (`bot/content/clauses.toml`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

MOST_GOALS = 3
GOAL, KNOWN = "goal", "known"
"""The beginnings of the fields of a goal, and of how the two will know: `goal_1`, `known_1`, …"""
LONGEST_REASON, LONGEST_WORDS = 600, 300
"""Characters: why they do this, and every other text."""
OWN_WORDS = "words"
"""Of a choice, in words of one's own: the field's name with this at its end."""


class ClauseForm(StrEnum):
    TEXT = "text"  # words alone
    CHOICE = "choice"  # one option
    CHOICES = "choices"  # any of the options, and words of one's own
    GOALS = "goals"  # up to three, each with how the two will know


@dataclass(frozen=True, slots=True)
class Clause:
    """`options` are keys. Where they are `ordered`, a middle lies between two that are not next to each other.

    `apart`: the two may well differ, so that both answers stand, each with its author's name.
    """

    name: str
    form: ClauseForm
    options: Sequence[str] = ()
    ordered: bool = False
    apart: bool = False


CLAUSES: Sequence[Clause] = (
    Clause("why", ClauseForm.TEXT, apart=True),
    Clause("goals", ClauseForm.GOALS),
    Clause("meets", ClauseForm.CHOICE, ("7", "14", "21", "28"), ordered=True),  # days
    Clause("length", ClauseForm.CHOICE, ("30", "45", "60", "90"), ordered=True),  # minutes
    Clause("arranges", ClauseForm.CHOICE, ("mentee", "mentor", "turns")),
    Clause("notice", ClauseForm.CHOICE, ("4", "24", "48"), ordered=True),  # hours
    Clause("contact", ClauseForm.CHOICE, ("any", "mornings", "afternoons")),  # of one's working hours
    Clause("reply", ClauseForm.CHOICE, ("1", "2", "3", "5"), ordered=True),  # working days
    Clause("in_scope", ClauseForm.CHOICES, ("career", "skills", "work", "people", "workplace", "balance")),
    Clause("out_scope", ClauseForm.CHOICES, ("reviews", "private", "therapy", "doing", "references")),
    Clause("between", ClauseForm.CHOICE, ("all", "topics", "marked")),
    Clause("feedback", ClauseForm.CHOICE, ("at_once", "written", "asked", "meeting"), apart=True),
    Clause("problems", ClauseForm.CHOICE, ("say", "write", "help")),
    Clause("ending", ClauseForm.CHOICE, ("anytime", "talk", "message")),
)
BY_NAME: Mapping[str, Clause] = {clause.name: clause for clause in CLAUSES}


def fields(clause: Clause) -> Sequence[str]:
    """What one of the two fills in for it."""
    match clause.form:
        case ClauseForm.CHOICES:
            return clause.name, f"{clause.name}_{OWN_WORDS}"
        case ClauseForm.GOALS:
            return [f"{each}_{number}" for number in range(1, MOST_GOALS + 1) for each in (GOAL, KNOWN)]
        case _:
            return (clause.name,)


FIELDS: Sequence[str] = [field for clause in CLAUSES for field in fields(clause)]
_CHOSEN = {clause.name for clause in CLAUSES if clause.form in (ClauseForm.CHOICE, ClauseForm.CHOICES)}
WORDS: Sequence[str] = [field for field in FIELDS if field not in _CHOSEN]
"""Those that hold words of their author's own."""


def longest(field: str) -> int:
    """Characters that a text takes at most, so that both sides and all goals fit on one page."""
    return LONGEST_REASON if field == "why" else LONGEST_WORDS


def chosen(clause: Clause, text: str) -> list[str]:
    """The options that a text names, in the clause's own order."""
    keys = text.split()
    return [key for key in clause.options if key in keys]


# --- both together ---------------------------------------------------------------------------------------------------

Texts = Mapping[str, str]
"""What is said in a clause, or in all of them, by field."""

ROLES = ("mentor", "mentee")


def half(clause: Clause, role: str) -> str:
    """The field in a draft that holds what one of the two says in a clause in which both answers stand."""
    return f"{clause.name}_{role}"


def draft_fields(clause: Clause) -> tuple[str, ...]:
    """The fields of a clause in a draft."""
    if clause.apart:
        return tuple(half(clause, role) for role in ROLES)
    return (clause.name, words_field(clause)) if clause.form is ClauseForm.CHOICE else tuple(fields(clause))


def words_field(clause: Clause) -> str:
    """The field for words of one's own beside what is chosen."""
    return f"{clause.name}_{OWN_WORDS}"


def of_clause(clause: Clause, side: Texts) -> dict[str, str]:
    """What a side says in one clause."""
    return {field: side[field] for field in fields(clause) if side.get(field)}


def is_own_words(field: str) -> bool:
    """Whether a field holds what somebody wrote, and not the key of an option."""
    return field not in _CHOSEN_TOGETHER


def same(clause: Clause, one: Texts, other: Texts) -> bool:
    """Whether both say the same in a clause, whatever the capitals, spaces and order."""
    return _essence(clause, one) == _essence(clause, other)


def middle(clause: Clause, one: Texts, other: Texts) -> dict[str, str] | None:
    """What lies between two answers, if there is such a thing: an option between theirs, or all that both name."""
    if clause.ordered:
        places = sorted(clause.options.index(each[clause.name]) for each in (one, other) if _is_option(clause, each))
        if len(places) == 2 and places[1] - places[0] > 1:
            return {clause.name: clause.options[sum(places) // 2]}
    elif clause.form is ClauseForm.CHOICES and one and other:
        keys = {key for each in (one, other) for key in each.get(clause.name, "").split()}
        both = {
            clause.name: " ".join(key for key in clause.options if key in keys),
            words_field(clause): "\n".join(
                dict.fromkeys(each[words_field(clause)] for each in (one, other) if each.get(words_field(clause)))
            ),
        }
        fits = len(both[words_field(clause)]) <= LONGEST_WORDS
        return {field: text for field, text in both.items() if text} if fits else None
    elif clause.form is ClauseForm.GOALS and one and other:
        goals = {_plain(goal): (goal, known) for each in (other, one) for goal, known in _goals(each)}
        return goal_texts(list(goals.values())) if len(goals) <= MOST_GOALS else None
    return None


def goal_texts(goals: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Goals, each with how the two will know, by field."""
    texts: dict[str, str] = {}
    for number, (goal, known) in enumerate(goals, start=1):
        texts |= {f"{GOAL}_{number}": goal, f"{KNOWN}_{number}": known}
    return {field: text for field, text in texts.items() if text}


def _goals(texts: Texts) -> list[tuple[str, str]]:
    numbers = range(1, MOST_GOALS + 1)
    each = [(texts.get(f"{GOAL}_{number}", ""), texts.get(f"{KNOWN}_{number}", "")) for number in numbers]
    return [(goal, known) for goal, known in each if goal or known]


def _is_option(clause: Clause, texts: Texts) -> bool:
    return texts.get(clause.name) in clause.options


def _essence(clause: Clause, texts: Texts) -> object:
    if clause.form is ClauseForm.GOALS:
        return [(_plain(goal), _plain(known)) for goal, known in _goals(texts)]
    said = texts.get(clause.name, "")
    if clause.form is ClauseForm.TEXT:
        return _plain(said)
    return set(said.split()), _plain(texts.get(words_field(clause), ""))


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


_CHOSEN_TOGETHER = _CHOSEN | {
    half(clause, role) for clause in CLAUSES if clause.name in _CHOSEN and clause.apart for role in ROLES
}
