"""What one of the two answers alone: what is asked for, and what has to be mended before it can be sealed."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from bot.domain.clauses import CLAUSES, GOAL, KNOWN, MOST_GOALS, WORDS, ClauseForm, chosen, longest

REQUIRED: Sequence[str] = ("why", f"{GOAL}_1", f"{KNOWN}_1")
"""Texts without which nothing is sealed; what is chosen has to be, too."""


class Lack(StrEnum):
    """Why an answer cannot be sealed as it is."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    NOT_CHOSEN = "not_chosen"
    NO_GOAL = "no_goal"  # there is how they will know, and not what


def lacks(texts: Mapping[str, str]) -> dict[str, Lack]:
    """What has to be mended before these answers can be sealed, by field."""
    found = {field: Lack.EMPTY for field in REQUIRED if not texts.get(field)}
    for number in range(2, MOST_GOALS + 1):
        if texts.get(f"{KNOWN}_{number}") and not texts.get(f"{GOAL}_{number}"):
            found[f"{GOAL}_{number}"] = Lack.NO_GOAL
    for clause in CLAUSES:
        if clause.form is ClauseForm.CHOICE and len(chosen(clause, texts.get(clause.name, ""))) != 1:
            found[clause.name] = Lack.NOT_CHOSEN
    return found | {field: Lack.TOO_LONG for field in WORDS if len(texts.get(field, "")) > longest(field)}


def goals_in(texts: Mapping[str, str]) -> int:
    """How many goals a form has to show for these texts: one at least."""
    used = [n for n in range(1, MOST_GOALS + 1) if texts.get(f"{GOAL}_{n}") or texts.get(f"{KNOWN}_{n}")]
    return max(used, default=1)
