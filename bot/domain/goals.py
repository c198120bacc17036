"""The goals of a pair: how many, and when both are asked how sure they are of them, at start, middle and end.

What each of the two may do while their answers are sealed is the envelope's: `bot/domain/envelopes.py`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.calendar import ONE_DAY
from bot.domain.clauses import MOST_GOALS
from bot.domain.envelopes import FIRST_DAY

PLACES = range(1, MOST_GOALS + 1)
SURE = ("1", "2", "3", "4", "5")
FAR_APART = 2
"""Numbers that differ by so much are worth a talk."""

BEFORE_THE_END = timedelta(weeks=3)
"""Asked then, the last envelope opens a week or two before the program's last day."""
APART = timedelta(weeks=3)
"""Between the beginnings of two askings: an envelope lasts two weeks."""


class GoalState(StrEnum):
    """They stand in databases: what is renamed here is not found there."""

    LIVING = "living"
    DROPPED = "dropped"


class GoalStage(StrEnum):
    """When both are asked how sure they are."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Reached(StrEnum):
    """What each of the two says of a goal at the end."""

    YES = "yes"
    MOSTLY = "mostly"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True, slots=True)
class GoalWords:
    """A goal, and how the two will know that they are there."""

    text: str
    known: str | None


# --- what each answers -----------------------------------------------------------------------------------------------


def sure_field(goal_id: int) -> str:
    return f"goal_{goal_id}"


def reached_field(goal_id: int) -> str:
    return f"reached_{goal_id}"


def fields_of(goal_ids: Iterable[int], stage: GoalStage) -> list[tuple[str, tuple[str, ...]]]:
    """What is asked of these goals, each with the answers that there are."""
    fields: list[tuple[str, tuple[str, ...]]] = []
    for goal_id in goal_ids:
        fields.append((sure_field(goal_id), SURE))
        if stage == GoalStage.END:
            fields.append((reached_field(goal_id), tuple(Reached)))
    return fields


def asked_for(texts: Mapping[str, str], goal_ids: Iterable[int], stage: GoalStage) -> dict[str, str]:
    """Of what was sent, the answers that there are."""
    return {field: texts[field] for field, answers in fields_of(goal_ids, stage) if texts.get(field) in answers}


def is_whole(texts: Mapping[str, str], goal_ids: Iterable[int], stage: GoalStage) -> bool:
    """Whether everything is answered, so that it can be sealed."""
    fields = fields_of(goal_ids, stage)
    return bool(fields) and all(texts.get(field) in answers for field, answers in fields)


def are_far_apart(one: str, other: str) -> bool:
    return abs(int(one) - int(other)) >= FAR_APART


# --- when both are asked ---------------------------------------------------------------------------------------------


def next_asking(
    last: tuple[GoalStage, date] | None, *, earliest: date, starts_on: date, ends_on: date
) -> tuple[GoalStage, date] | None:
    """What both are asked next, and on which day; `last` is what they were asked last, and when. None: nothing more.

    `starts_on` is when the pair began, `ends_on` the last day of its program. What would come too close to another
    asking, or too late to be opened, is left out: the start of goals that come late, the middle of a short program.
    """
    end, middle = ends_on - BEFORE_THE_END, starts_on + (ends_on - starts_on) // 2
    if last is None and earliest + APART <= end:
        return GoalStage.START, earliest
    if last is not None and last[0] == GoalStage.START and last[1] + APART <= middle:
        day = max(earliest, middle)
        if day + APART <= end:
            return GoalStage.MIDDLE, day
    if last is not None and last[0] == GoalStage.END:
        return None
    day = max(earliest, end)
    return (GoalStage.END, day) if day + FIRST_DAY * ONE_DAY <= ends_on else None
