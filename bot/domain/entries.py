"""What members write: its kinds, its moods, and who may read it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.errors import Refusal

NEWS = "goal"
"""The answer that has news about a goal."""


class EntryKind(StrEnum):
    """What is asked, and what is written in answer to it."""

    CHECKIN = "checkin"
    REFLECTION = "reflection"


class Audience(StrEnum):
    """Who may read an answer: its author alone, or their partner too."""

    ME = "me"
    PARTNER = "partner"


class Mood(StrEnum):
    """How it is going, in one word for the author alone."""

    GREAT = "great"
    GOOD = "good"
    OKAY = "okay"
    HARD = "hard"
    STUCK = "stuck"


@dataclass(frozen=True, slots=True)
class NewAnswer:
    field: str
    text: str
    audience: Audience


@dataclass(frozen=True, slots=True)
class Written:
    """What a form held."""

    kind: EntryKind
    answers: tuple[NewAnswer, ...]
    mood: Mood | None = None
    met_on: date | None = None
    question_id: str | None = None
    goal_id: int | None = None
    """The goal that the answer `NEWS` is about."""

    @property
    def shares(self) -> bool:
        return any(answer.audience == Audience.PARTNER for answer in self.answers)


class DayToCome(Refusal):
    """They have not met on a day that has not come yet."""


def check(written: Written, *, today: date) -> None:
    """Refuse what cannot be so; `today` is the author's own."""
    if written.met_on is not None and written.met_on > today:
        raise DayToCome(field="met_on")
