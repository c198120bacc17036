"""How the clauses of an agreement read, as plain words: for the one who answers them and for the two who agree."""

from collections.abc import Mapping

from bot.content import Content
from bot.domain.clauses import GOAL, KNOWN, MOST_GOALS, OWN_WORDS, Clause, ClauseForm, chosen

NOTHING = "–"


def heading(clause: Clause, content: Content) -> str:
    return content.clauses[clause.name].name


def said(clause: Clause, texts: Mapping[str, str], content: Content, *, of: str = "") -> str:
    """What these texts say about a clause, in plain words that nobody has escaped; a dash if they say nothing.

    `of` is what stands behind the clause's name in a draft that holds both answers: `_mentor` or `_mentee`.
    """
    match clause.form:
        case ClauseForm.TEXT:
            return texts.get(clause.name + of) or NOTHING
        case ClauseForm.CHOICE | ClauseForm.CHOICES:
            words = chose(clause, texts, content, of=of)
            own = texts.get(f"{clause.name}_{OWN_WORDS}{of}")
            return "\n".join([*words, *([own] if own else [])]) or NOTHING
        case ClauseForm.GOALS:
            goals = [goal for number in range(1, MOST_GOALS + 1) if (goal := _goal(texts, number))]
            return "\n".join(goals) or NOTHING


def chose(clause: Clause, texts: Mapping[str, str], content: Content, *, of: str = "") -> list[str]:
    """How the options that were chosen read."""
    options = content.clauses[clause.name].options
    return [options[key].name for key in chosen(clause, texts.get(clause.name + of, ""))]


def _goal(texts: Mapping[str, str], number: int) -> str | None:
    goal, known = texts.get(f"{GOAL}_{number}"), texts.get(f"{KNOWN}_{number}")
    if not goal:
        return None
    return f"{number}. {goal}\nWe will know: {known}" if known else f"{number}. {goal}"


def means(clause: Clause, texts: Mapping[str, str], content: Content, *, of: str = "") -> str | None:
    """In half a sentence what the chosen option would mean; None where it is not one option that was chosen."""
    if clause.form is not ClauseForm.CHOICE:
        return None
    keys = chosen(clause, texts.get(clause.name + of, ""))
    return content.clauses[clause.name].options[keys[0]].means if keys else None
