"""Which pairs may need a hand, and why: never which of the two is silent."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.partings import MatchWish
from bot.domain.programs import Role
from bot.domain.silences import SilenceKind

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
    HELP = "help"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Deactivated:
    """The account of one of the two is deactivated: nothing is asked in this pair.

    `wish` is what the other has said about another match.
    """

    role: Role
    wish: MatchWish | None = None


@dataclass(frozen=True, slots=True)
class NotGoneOn:
    """One of the two had left the workspace and is back, and the two have not both said that it goes on."""


@dataclass(frozen=True, slots=True)
class Unreachable:
    """One of the two cannot be written to; `error` is Slack's word for it."""

    role: Role
    error: str


@dataclass(frozen=True, slots=True)
class WouldLikeHelp:
    """One of the two has said that they would like a hand. Nothing says which of them."""


@dataclass(frozen=True, slots=True)
class GoneQuiet:
    """Of neither of the two was anything heard for so many weeks, nor since both were asked how it is.

    The program meets every `meets_every` days; none if the two have agreed on a rhythm, which is theirs alone to know.
    """

    weeks: int
    meets_every: int | None


@dataclass(frozen=True, slots=True)
class NotMeeting:
    """No meeting was noted for so many weeks, nor did either say anything when both were asked; as above."""

    weeks: int
    meets_every: int | None


@dataclass(frozen=True, slots=True)
class LongPause:
    """The pair has been paused for so many days."""

    days: int

    @property
    def is_said(self) -> bool:
        """Whether it is this week's turn: once a month is enough to remember that somebody paused it."""
        return self.days % LONG_PAUSE < _WEEK


Reason = Deactivated | NotGoneOn | Unreachable | WouldLikeHelp | GoneQuiet | NotMeeting | LongPause
"""Why a coordinator may want to ask how a pair is doing. Of quiet they hear only after the two, who said nothing."""

_CONCERNS = {
    Deactivated: Concern.GONE,
    NotGoneOn: Concern.GONE,
    Unreachable: Concern.UNREACHABLE,
    WouldLikeHelp: Concern.HELP,
    GoneQuiet: Concern.SILENT,
    NotMeeting: Concern.APART,
    LongPause: Concern.PAUSED,
}


def concern_of(reason: Reason) -> Concern:
    return _CONCERNS[type(reason)]


def concerns_of(reasons: Iterable[Reason]) -> frozenset[Concern]:
    return frozenset(map(concern_of, reasons))


@dataclass(frozen=True, slots=True)
class Reach:
    """Whether one of the two is there, and Slack's word for why nothing reaches them."""

    is_deactivated: bool = False
    refused: str | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """A time of quiet that the two have heard of, and that coordinators may know of: see `bot/domain/silences.py`."""

    kind: SilenceKind
    days: int  # that counted when both were asked
    asked_on: date
    meets_every: int | None
    wants_help: bool = False

    def reason(self, as_of: date) -> Reason:
        if self.wants_help:
            return WouldLikeHelp()
        weeks = (self.days + (as_of - self.asked_on).days) // _WEEK
        what = GoneQuiet if self.kind is SilenceKind.QUIET else NotMeeting
        return what(weeks, self.meets_every)


def reasons_for_attention(
    mentor: Reach,
    mentee: Reach,
    *,
    parted: bool = False,
    wish: MatchWish | None = None,
    heard: Iterable[Heard] = (),
    paused_on: date | None = None,
    as_of: date,
) -> list[Reason]:
    """Why a coordinator may want to ask how this pair is doing, as things were at the end of `as_of`; empty when well.

    That somebody cannot be written to is said whatever the pair's state, since they cannot mend it from Slack.
    """
    reasons: list[Reason] = [
        Deactivated(role, wish) if side.is_deactivated else Unreachable(role, side.refused or "")
        for role, side in ((Role.MENTOR, mentor), (Role.MENTEE, mentee))
        if side.is_deactivated or side.refused
    ]
    if parted and not (mentor.is_deactivated or mentee.is_deactivated):
        reasons.append(NotGoneOn())
    if paused_on and (as_of - paused_on).days >= LONG_PAUSE:
        reasons.append(LongPause((as_of - paused_on).days))
    return reasons + [each.reason(as_of) for each in heard]
