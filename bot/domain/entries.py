"""What members write: its kinds, its moods, and who may read it."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from bot.errors import Refusal

LONGEST = 3000  # characters of one answer: what a field of Slack's takes
NEWS = "goal"
"""The answer that has news about a goal."""
FOR_ME = "for_me"
"""The answer that nobody but its author ever reads, whatever they chose for the others."""

NEXT = "next"
"""The answer that says what comes next."""


class EntryKind(StrEnum):
    """What is asked, and what is written in answer to it."""

    CHECKIN = "checkin"
    REFLECTION = "reflection"


class DraftKind(StrEnum):
    """Into which form something was typed that was not sent."""

    CHECKIN = "checkin"
    REFLECTION = "reflection"
    PROMISE = "promise"


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


class Met(StrEnum):
    """Whether the two have met since the last time, as it is asked; `OTHER` comes with a date."""

    NOT_YET = "not_yet"
    TODAY = "today"
    WEEK = "week"
    OTHER = "other"


class Happened(StrEnum):
    """What became of what somebody said is next: *not yet* is asked again, *changed* is not."""

    YES = "yes"
    NOT_YET = "not_yet"
    CHANGED = "changed"


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
    met: Met | None = None
    met_on: date | None = None
    met_in_week: bool = False
    """They said which week, not which day; `met_on` is a day of it."""
    question_id: str | None = None
    goal_id: int | None = None
    """The goal that the answer `NEWS` is about."""

    @property
    def shares(self) -> bool:
        return any(answer.audience == Audience.PARTNER for answer in self.answers)


class DayToCome(Refusal):
    """They have not met on a day that has not come yet."""


class DayBeforePair(Refusal):
    """They have not met as a pair before they were one."""


def monday(of: date) -> date:
    """The first day of a week."""
    return of - timedelta(days=of.weekday())


def dated(written: Written, *, today: date) -> Written:
    """With the day on which they met, where it was said as *today* or *this week*; `today` is the author's own."""
    match written.met:
        case Met.TODAY | Met.WEEK:
            return replace(written, met_on=today, met_in_week=written.met is Met.WEEK)
        case Met.NOT_YET:
            return replace(written, met_on=None)
    return written


def check(written: Written, *, today: date, began: date) -> None:
    """Refuse what cannot be so; `today` is the author's own, `began` the day from which the two are a pair."""
    if written.met_on is None:
        return
    if written.met_on > today:
        raise DayToCome(field="met_on")
    if written.met_on < began:
        raise DayBeforePair(field="met_on")


def one_audience(audiences: Collection[Audience]) -> Audience | None:
    """Who may read all of some answers; None where some are for the author alone and others are not."""
    found = set(audiences)
    return None if len(found) > 1 else next(iter(found), Audience.ME)
