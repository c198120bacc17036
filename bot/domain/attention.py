"""Which pairs may need a hand, and why: never which of the two is silent."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.programs import Role

# The rhythm of a program decides when quiet is worth a word: new pairs and silent ones get half as long again, one
# silent person and missing meetings twice as long. Our choice: late enough for a holiday or a skipped round to pass
# unnoticed.
_PATIENCE = 1.5
LONGER_PATIENCE = 2
_EXPIRED_IN_A_ROW = 3
_WEEK = 7  # days
LONG_PAUSE = 30
"""Days. A pause that lasts so long is said then, and again after as many days."""
HANDLED_FOR = timedelta(weeks=2)
"""For how long a coordinator who looks after a pair is spared its line, unless they choose another day."""
LONGEST_HANDLED = timedelta(weeks=13)


class Concern(StrEnum):
    """What a reason is about. They stand in databases: what is renamed here is not found there any more."""

    GONE = "gone"
    UNREACHABLE = "unreachable"
    SILENT = "silent"
    APART = "apart"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Deactivated:
    """The account of one of the two is deactivated: nothing is asked in this pair."""

    role: Role


@dataclass(frozen=True, slots=True)
class Unreachable:
    """One of the two cannot be written to; `error` is Slack's word for it."""

    role: Role
    error: str


@dataclass(frozen=True, slots=True)
class BothSilent:
    """Neither has answered for so many days, or ever since the start.

    The program meets every `meets_every` days; none if the two have agreed on a rhythm, which is theirs alone to know.
    """

    days: int
    since_start: bool
    meets_every: int | None


@dataclass(frozen=True, slots=True)
class OneSilent:
    """One of the two has not answered for so many days, or ever since the start. Nothing says which of them."""

    days: int
    since_start: bool


@dataclass(frozen=True, slots=True)
class RanOut:
    """So many questions in a row ran out without an answer."""

    questions: int


@dataclass(frozen=True, slots=True)
class NotMeeting:
    """No meeting was noted for so many days, or ever since the start; `meets_every` as when both are silent."""

    days: int
    since_start: bool
    meets_every: int | None


@dataclass(frozen=True, slots=True)
class LongPause:
    """The pair has been paused for so many days."""

    days: int

    @property
    def is_said(self) -> bool:
        """Whether it is this week's turn: once a month is enough to remember that somebody paused it."""
        return self.days % LONG_PAUSE < _WEEK


Reason = Deactivated | Unreachable | BothSilent | OneSilent | RanOut | NotMeeting | LongPause
"""Why a coordinator may want to ask how a pair is doing."""

_CONCERNS = {
    Deactivated: Concern.GONE,
    Unreachable: Concern.UNREACHABLE,
    BothSilent: Concern.SILENT,
    OneSilent: Concern.SILENT,
    RanOut: Concern.SILENT,
    NotMeeting: Concern.APART,
    LongPause: Concern.PAUSED,
}


def concern_of(reason: Reason) -> Concern:
    return _CONCERNS[type(reason)]


def concerns_of(reasons: Iterable[Reason]) -> frozenset[Concern]:
    return frozenset(map(concern_of, reasons))


@dataclass(frozen=True, slots=True)
class Side:
    """What is known of one of the two; days are of the program's zone, and None for what has not happened yet.

    `alive_on` is their last sign of life in the pair: an answer, letting a question pass, reading what was shared.
    `asked_on` is when a question reached them that still waits, or ran out: the first since their last sign of life,
    since the pair went on after a pause, and since they were back. Who was asked nothing owes no answer. `expired` of
    these have run out. `back_on` is the first day after they were away; `refused` is Slack's word for why nothing
    reaches them.
    """

    alive_on: date | None = None
    asked_on: date | None = None
    expired: int = 0
    is_away: bool = False
    back_on: date | None = None
    is_deactivated: bool = False
    refused: str | None = None


@dataclass(frozen=True, slots=True)
class PairActivity:
    """That a pair is in touch, never what they wrote.

    They meet every `meets_every` days, if they have `agreed` so, else their program does.
    """

    started_on: date
    met_on: date | None
    meets_every: int
    mentor: Side
    mentee: Side
    paused_on: date | None = None
    resumed_on: date | None = None
    agreed: bool = False

    @property
    def programs_rhythm(self) -> int | None:
        """The days of it, while it is what counts."""
        return None if self.agreed else self.meets_every

    @property
    def sides(self) -> tuple[Side, Side]:
        return self.mentor, self.mentee

    @property
    def rests(self) -> bool:
        """Whether quiet means nothing now."""
        return self.paused_on is not None or any(side.is_away or side.is_deactivated for side in self.sides)

    @property
    def alive_on(self) -> date | None:
        return _latest(side.alive_on for side in self.sides)


def reasons_for_attention(activity: PairActivity, as_of: date) -> list[Reason]:
    """Why a coordinator may want to ask how this pair is doing, as things were at the end of `as_of`; empty when well.

    Quiet is never held against a pair that is paused, in which somebody is away, or that has only just started or gone
    on. That somebody cannot be written to is said whatever the pair's state, since they cannot mend it from Slack.
    """
    reasons: list[Reason] = [
        Deactivated(role) if side.is_deactivated else Unreachable(role, side.refused or "")
        for role, side in ((Role.MENTOR, activity.mentor), (Role.MENTEE, activity.mentee))
        if side.is_deactivated or side.refused
    ]
    if activity.paused_on and (as_of - activity.paused_on).days >= LONG_PAUSE:
        reasons.append(LongPause((as_of - activity.paused_on).days))
    began_on = max(activity.started_on, activity.resumed_on or activity.started_on)
    if activity.rests or (as_of - began_on).days < activity.meets_every * _PATIENCE:
        return reasons
    silence = _silence(activity, as_of)
    expired = sum(side.expired for side in activity.sides)
    if silence:
        reasons.append(silence)
    elif expired >= _EXPIRED_IN_A_ROW:
        reasons.append(RanOut(expired))
    apart = _apart(activity, as_of)
    if apart:
        reasons.append(apart)
    return reasons


def _silence(activity: PairActivity, as_of: date) -> BothSilent | OneSilent | None:
    """Silence begins with the last sign of life, but no longer than one rhythm before the question that waits."""
    every = activity.meets_every
    asked = [side.asked_on for side in activity.sides if side.asked_on]
    if len(asked) == len(activity.sides):
        days, since_start = _silent_for(activity.alive_on, max(asked), activity, as_of)
        if days >= every * _PATIENCE:
            return BothSilent(days, since_start, activity.programs_rhythm)
    silences = [_silent_for(side.alive_on, side.asked_on, activity, as_of) for side in activity.sides if side.asked_on]
    days, since_start = max(silences, default=(0, False))
    return OneSilent(days, since_start) if days >= every * LONGER_PATIENCE else None


def _silent_for(sign: date | None, asked_on: date, activity: PairActivity, as_of: date) -> tuple[int, bool]:
    """For how many days, and whether these are all since the start."""
    days = (as_of - (sign or activity.started_on)).days
    since_asked = (as_of - asked_on).days + activity.meets_every
    return min(days, since_asked), sign is None and days <= since_asked


def _apart(activity: PairActivity, as_of: date) -> NotMeeting | None:
    """Neither a pause nor time away counts; of the latter only whole weeks are left, so that no day of return shows.

    Whoever was asked nothing, and did nothing, had no occasion to note a meeting.
    """
    met, began = activity.met_on, max(activity.started_on, activity.resumed_on or activity.started_on)
    since = max(met or began, began)
    back = _latest(side.back_on for side in activity.sides)
    days = (as_of - since).days
    if back and back > since:
        since = back
        days = (as_of - back).days // _WEEK * _WEEK
    asked = any(side.asked_on for side in activity.sides)
    alive = activity.alive_on
    could_note = asked or (alive is not None and (alive > since or (met is None and since == activity.started_on)))
    if not could_note or days < activity.meets_every * LONGER_PATIENCE:
        return None
    return NotMeeting(days, met is None and since == activity.started_on, activity.programs_rhythm)


def _latest(days: Iterable[date | None]) -> date | None:
    return max((day for day in days if day), default=None)
