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
