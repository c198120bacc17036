"""Pairs: the life of one, step by step, and the days that either of the two may choose in theirs."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.calendar import ONE_DAY

TAKEN_BACK_FOR = ONE_DAY
"""For so long whoever has completed or left their pair can take that back: a night to sleep over it."""
LONGEST_EXTENSION = timedelta(weeks=52)  # from today: who wants more can extend it again
USUAL_EXTENSION = timedelta(weeks=12)
"""What is proposed: a season more."""

USUAL_PAUSE = timedelta(weeks=4)
"""What is proposed: long enough for a busy month, and short enough that nobody forgets the other."""


class PairState(StrEnum):
    """A pair is asked nothing while it is paused, and never again once it has ended."""

    ACTIVE = "active"
    PAUSED = "paused"
    ENDED = "ended"


class PairEnding(StrEnum):
    """How a pair has ended; why, nobody is asked."""

    OVER = "over"  # its last day has passed
    COMPLETED = "completed"  # early, by one of the two: they have done what they set out to do
    LEFT = "left"  # by one of the two
    ENDED = "ended"  # by a coordinator


class Stage(StrEnum):
    """Where a pair is in its life."""

    ACTIVE = "active"
    HELD = "held"  # paused by a coordinator, who goes on with it
    PAUSED = "paused"  # until a day, by one of the two
    ENDING = "ending"  # nothing is sent or asked any more, and it can be taken back
    OVER = "over"  # its last day has passed
    ENDED = "ended"


class Step(StrEnum):
    """What is done to a pair: by one of the two, by a coordinator, or by time."""

    PAUSE = "pause"
    MOVE_PAUSE = "move_pause"
    GO_ON = "go_on"  # also by itself, on its day
    EXTEND = "extend"
    COMPLETE = "complete"
    LEAVE = "leave"
    TAKE_BACK = "take_back"
    HOLD = "hold"
    RESUME = "resume"
    END = "end"
    RUN_OUT = "run_out"
    MAKE_FINAL = "make_final"
    REOPEN = "reopen"


_LIVING = (Stage.ACTIVE, Stage.HELD, Stage.PAUSED)
_AFTER: dict[tuple[Stage, Step], Stage] = {
    (Stage.ACTIVE, Step.PAUSE): Stage.PAUSED,
    (Stage.PAUSED, Step.MOVE_PAUSE): Stage.PAUSED,
    (Stage.PAUSED, Step.GO_ON): Stage.ACTIVE,
    (Stage.ACTIVE, Step.HOLD): Stage.HELD,
    (Stage.HELD, Step.RESUME): Stage.ACTIVE,
    **{(stage, Step.EXTEND): stage for stage in _LIVING},
    **{(stage, step): Stage.ENDING for stage in _LIVING for step in (Step.COMPLETE, Step.LEAVE)},
    **{(stage, Step.END): Stage.ENDED for stage in _LIVING},
    **{(stage, Step.RUN_OUT): Stage.OVER for stage in _LIVING},
    (Stage.ENDING, Step.MAKE_FINAL): Stage.ENDED,
    (Stage.OVER, Step.REOPEN): Stage.ACTIVE,
}


@dataclass(frozen=True, slots=True)
class Life:
    """Where a pair is, and where it was before it was completed or left, if that can be taken back."""

    stage: Stage
    before: Stage | None = None

    def after(self, step: Step) -> "Life | None":
        """Where it is after a step; None: it cannot be taken now."""
        if self.stage is Stage.ENDING and step is Step.TAKE_BACK and self.before:
            return Life(self.before)
        stage = _AFTER.get((self.stage, step))
        if stage is None:
            return None
        return Life(stage, self.stage if stage is Stage.ENDING else None)

    def can(self, step: Step) -> bool:
        return self.after(step) is not None


class DayProblem(StrEnum):
    """What is wrong with a day on which a pair is to go on after a pause, or that is to be its last."""

    TOO_EARLY = "too_early"
    AFTER_THE_END = "after_the_end"
    TOO_FAR = "too_far"


def first_day(today: date) -> date:
    """The first day on which a pair that is paused today can go on."""
    return today + ONE_DAY


def usual_day(today: date, ends_on: date) -> date | None:
    """The day that is proposed in a program that ends then; None when it ends before any day is left."""
    return min(today + USUAL_PAUSE, ends_on) if first_day(today) <= ends_on else None


def day_problem(until: date, today: date, ends_on: date) -> DayProblem | None:
    """What is wrong with pausing a pair until this day, in a program that ends on that one; None when nothing is."""
    if until < first_day(today):
        return DayProblem.TOO_EARLY
    return DayProblem.AFTER_THE_END if until > ends_on else None


def first_extension(last_day: date, program_ends_on: date, today: date) -> date:
    """The first day that can be a pair's last: what was extended can end with its program again, if that is ahead."""
    return max(program_ends_on if program_ends_on < last_day else last_day + ONE_DAY, today + ONE_DAY)


def last_extension(last_day: date, today: date) -> date:
    return max(today + LONGEST_EXTENSION, last_day)


def usual_extension(last_day: date, today: date) -> date:
    """The last day that is proposed."""
    return min(max(last_day, today) + USUAL_EXTENSION, last_extension(last_day, today))


def extension_problem(until: date, last_day: date, program_ends_on: date, today: date) -> DayProblem | None:
    """What is wrong with a last day; None when nothing is."""
    if until < first_extension(last_day, program_ends_on, today):
        return DayProblem.TOO_EARLY
    return DayProblem.TOO_FAR if until > last_extension(last_day, today) else None
