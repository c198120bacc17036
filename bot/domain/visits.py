"""When the bot visits a member, and what counts: the rule behind every message that it starts by itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum

from bot.domain.calendar import Availability
from bot.domain.items import Starts

VISIT_TIME = time(10)
"""For whoever has chosen no time of day and is in no program that has one."""


class Cause(StrEnum):
    """Why a visit was paid. What changes in any case is not counted; the others take one of the week's visits."""

    IN_ANY_CASE = "in_any_case"
    ON_ITS_DAY = "on_its_day"
    WORDS = "words"
    QUESTIONS = "questions"


class Ease(StrEnum):
    """How much less somebody is asked who shows no sign of life."""

    NORMAL = "normal"
    HALF = "half"  # every second time
    MONTHLY = "monthly"


@dataclass(frozen=True, slots=True)
class Pace:
    """How a member wants to be visited: `days` are weekdays, Monday is 0, and empty for each day on which they work."""

    visits_a_week: int
    visit_time: time
    days: frozenset[int]


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing that waits, as far as the rule has to know it. `brought_at` is the latest visit it was part of."""

    starts: Starts
    asks: bool
    due_at: datetime
    told_at: datetime | None
    brought_at: datetime | None
    expires_at: datetime | None


@dataclass(frozen=True, slots=True)
class Past:
    """A visit that was paid, or is on its way."""

    at: datetime
    cause: Cause


@dataclass(frozen=True, slots=True)
class Go:
    """Visit them now."""

    cause: Cause


@dataclass(frozen=True, slots=True)
class Look:
    """Not now; ask again then, at the latest."""

    at: datetime


def decide(
    now: datetime,
    when: Availability,
    pace: Pace,
    waiting: Sequence[Waiting],
    past: Sequence[Past],
    *,
    next_question: datetime | None,
    unanswered: int,
    asked_at: datetime | None,
) -> Go | Look | None:
    """Whether to visit somebody now; None when there is nothing that ever would be a reason to."""
    raise NotImplementedError
