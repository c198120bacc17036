"""Who starts things between the two of a pair: counted from what both of them know, and with one suggestion."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

LOOKS_BACK = timedelta(days=60)
"""Two months: pairs that meet monthly have met twice."""

NUDGED_EVERY = timedelta(days=28)
ENOUGH = 2
"""Of fewer things that the other has started, nothing follows."""

BAR = 10  # marks at most


class Deed(StrEnum):
    """What starts or keeps something going."""

    PROPOSED = "proposed"  # times for a meeting
    PREPARED = "prepared"  # a line of an agenda, or the sharing of one
    FOLLOWED_UP = "followed_up"  # what the two take from a meeting


class Suggestion(StrEnum):
    BEGIN = "begin"
    PROPOSE = "propose"
    PREPARE = "prepare"
    FOLLOW_UP = "follow_up"
    MAKE_ROOM = "make_room"
    GO_ON = "go_on"


@dataclass(frozen=True, slots=True)
class Initiative:
    """How often each of the two has done what, as one of them sees it."""

    mine: Mapping[Deed, int]
    theirs: Mapping[Deed, int]
    is_mentee: bool

    @property
    def my_total(self) -> int:
        return sum(self.mine.values())

    @property
    def their_total(self) -> int:
        return sum(self.theirs.values())

    @property
    def suggestion(self) -> Suggestion:
        """One, by plain rules: the mentee leads, and the mentor makes room for it."""
        if not self.my_total and not self.their_total:
            return Suggestion.BEGIN
        if not self.is_mentee:
            return Suggestion.MAKE_ROOM if self.my_total > self.their_total else Suggestion.GO_ON
        steps = (
            (Deed.PROPOSED, Suggestion.PROPOSE),
            (Deed.PREPARED, Suggestion.PREPARE),
            (Deed.FOLLOWED_UP, Suggestion.FOLLOW_UP),
        )
        for deed, suggestion in steps:
            if self.mine.get(deed, 0) < max(1, self.theirs.get(deed, 0)):
                return suggestion
        return Suggestion.GO_ON

    @property
    def is_led_by_the_other(self) -> bool:
        """Whether the mentee is worth a nudge: the mentor has started more, and enough of it to tell."""
        return self.is_mentee and self.their_total >= ENOUGH and self.their_total > self.my_total


def bar(number: int, most: int) -> int:
    """How many marks of a bar stand for a number, of `BAR` for the most; at least one for anything."""
    return 0 if number <= 0 else max(1, round(BAR * number / max(number, most)))
