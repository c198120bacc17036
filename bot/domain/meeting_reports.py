"""After a meeting: what each of the two says of it, and what that comes to. Pure: who is who is the caller's."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

ONE_SIDED_AFTER = timedelta(days=7)
"""Whoever has said nothing for so long disagrees with nothing: the other's word counts then, as in a check-in."""


class MeetingSaid(StrEnum):
    """What one of the two says of a meeting. They stand in databases: what is renamed here is not found there."""

    MET = "met"
    MOVED = "moved"
    NOT_HELD = "not_held"


class ReportStanding(StrEnum):
    """How it stands between the two."""

    OPEN = "open"  # somebody is still to answer
    AGAIN = "again"  # they have disagreed: both are asked once more
    AGREED = "agreed"
    NOT_AGREED = "not_agreed"  # it counts for nothing, and nobody is asked any more


@dataclass(frozen=True, slots=True)
class Said:
    what: MeetingSaid
    at: datetime


@dataclass(frozen=True, slots=True)
class Reports:
    """What the two have said, by attempt: for each, by who."""

    first: Mapping[int, Said] = field(default_factory=dict)
    second: Mapping[int, Said] = field(default_factory=dict)

    @property
    def attempt(self) -> int:
        """In which attempt an answer counts now, and from the end on, counted."""
        return 1 if len(self.first) < 2 or _same(self.first) else 2

    @property
    def standing(self) -> ReportStanding:
        if len(self.first) < 2:
            return ReportStanding.OPEN
        if _same(self.first):
            return ReportStanding.AGREED
        if len(self.second) < 2:
            return ReportStanding.AGAIN
        return ReportStanding.AGREED if _same(self.second) else ReportStanding.NOT_AGREED

    @property
    def agreed_on(self) -> MeetingSaid | None:
        if self.standing is not ReportStanding.AGREED:
            return None
        return next(iter((self.second or self.first).values())).what

    def of(self, who: int) -> Said | None:
        """The latest that one of the two has said."""
        return self.second.get(who) or self.first.get(who)

    def is_asked(self, who: int) -> bool:
        """Whether this one is still to answer."""
        answers = self.first if self.attempt == 1 else self.second
        return self.standing in (ReportStanding.OPEN, ReportStanding.AGAIN) and who not in answers

    def say(self, who: int, what: MeetingSaid, *, attempt: int, now: datetime) -> "Reports":
        """One of the two answers, or changes their answer before the other has given one.

        An answer to an attempt that is over, such as a press that Slack delivers late, changes nothing; nor does
        anything once it is settled.
        """
        if attempt != self.attempt or self.standing in (ReportStanding.AGREED, ReportStanding.NOT_AGREED):
            return self
        before = self.first if attempt == 1 else self.second
        if who in before and before[who].what is what:
            return self
        after = {**before, who: Said(what, now)}
        return Reports(after, self.second) if attempt == 1 else Reports(self.first, after)

    @property
    def counts_from(self) -> datetime | None:
        """From when on it counts that they have met: both say so, or one does and the other has long said nothing."""
        if self.agreed_on is MeetingSaid.MET:
            return max(each.at for each in (self.second or self.first).values())
        if self.standing is ReportStanding.OPEN and len(self.first) == 1:
            (only,) = self.first.values()
            return only.at + ONE_SIDED_AFTER if only.what is MeetingSaid.MET else None
        return None


def _same(answers: Mapping[int, Said]) -> bool:
    return len({each.what for each in answers.values()}) == 1
