"""Two sealed sides that open for both or for nobody: what each of the two may do, and what is refused.

An envelope is `collecting` until it is `opened` or `closed`. Each side is `empty`, a `draft` or `sealed`. What one side
does changes nothing that the other can notice; it opens on days that are fixed when it starts, if both are sealed then.
Once it is `over` it takes no more words, but what is sealed can be taken back until it opens.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.absences import Away
from bot.domain.calendar import ONE_DAY, local_moment
from bot.errors import Refusal

FIRST_DAY, LAST_DAY = 7, 14
"""The days after its start on which an envelope may open."""

OPENS = time(9)  # in the program's zone; each of the two is told in their own hours
LONGEST = timedelta(days=90)  # words should not wait for ever for somebody who is away for longer


class EnvelopeKind(StrEnum):
    """What is in an envelope. They stand in databases: what is renamed here is not found there."""

    FEEDBACK = "feedback"  # a round of it
    ALIGNMENT = "alignment"  # what each of the two expects, before they agree
    CONFIDENCE = "confidence"  # how sure each is of their goals
    TURN = "turn"  # one question that both answer
    PULSE = "pulse"  # how each finds working together
    THANKS = "thanks"  # what each thanks the other for, in the last weeks of their pair


class EnvelopeState(StrEnum):
    COLLECTING = "collecting"
    OPENED = "opened"
    CLOSED = "closed"


class SideState(StrEnum):
    EMPTY = "empty"
    DRAFT = "draft"
    SEALED = "sealed"


class SealedAlready(Refusal):
    """What is sealed has to be taken out of its envelope before it can be written on."""


class NothingToSeal(Refusal):
    """There is not even a draft."""


class NothingToTakeBack(Refusal):
    """There is nothing in the envelope, not even a draft."""


class NotBothSealed(Refusal):
    """It opens only when both have sealed."""


class TimeOver(Refusal):
    """The time to write is over; what was written stays its author's."""


class OpenedAlready(Refusal):
    """Both can read it, so nothing in it changes any more."""


class EndedUnopened(Refusal):
    """It has ended, and nobody has seen what the other wrote."""


class NotInThisEnvelope(Refusal):
    """It is between two other people."""


class WrittenSince(Refusal):
    """Its author has sent, taken back or deleted something since this form was drawn."""


@dataclass(frozen=True, slots=True)
class TwoSides:
    """An envelope as the rule sees it.

    `sides` are in no particular order of importance; a step says by its place in them whose side it is.
    """

    state: EnvelopeState = EnvelopeState.COLLECTING
    sides: tuple[SideState, SideState] = (SideState.EMPTY, SideState.EMPTY)
    over: bool = False

    @property
    def both_sealed(self) -> bool:
        return self.sides == (SideState.SEALED, SideState.SEALED)

    @property
    def takes_words(self) -> bool:
        return self.state is EnvelopeState.COLLECTING and not self.over

    def write(self, who: int) -> "TwoSides":
        """Keep a draft. What is sealed has to be taken out of its envelope first."""
        self._require_taking()
        if self.sides[who] is SideState.SEALED:
            raise SealedAlready
        return self._with(who, SideState.DRAFT)

    def seal(self, who: int) -> "TwoSides":
        """Seal a draft; sealing twice is sealing once."""
        self._require_taking()
        if self.sides[who] is SideState.EMPTY:
            raise NothingToSeal
        return self._with(who, SideState.SEALED)

    def change(self, who: int) -> "TwoSides":
        """Take what is sealed back out to write on, while it can be sealed again."""
        self._require_taking()
        return self.withdraw(who)

    def withdraw(self, who: int) -> "TwoSides":
        """Take what is sealed back out; it is a draft again."""
        self._require_collecting()
        if self.sides[who] is SideState.EMPTY:
            raise NothingToTakeBack
        return self._with(who, SideState.DRAFT)

    def discard(self, who: int) -> "TwoSides":
        """Delete what one has written."""
        self._require_collecting()
        return self._with(who, SideState.EMPTY)

    def open(self) -> "TwoSides":
        """Open for both at once."""
        self._require_collecting()
        if not self.both_sealed:
            raise NotBothSealed
        return replace(self, state=EnvelopeState.OPENED)

    def close(self) -> "TwoSides":
        """End unopened."""
        self._require_collecting()
        return replace(self, state=EnvelopeState.CLOSED)

    def _require_taking(self) -> None:
        self._require_collecting()
        if self.over:
            raise TimeOver

    def _require_collecting(self) -> None:
        if self.state is EnvelopeState.OPENED:
            raise OpenedAlready
        if self.state is EnvelopeState.CLOSED:
            raise EndedUnopened

    def _with(self, who: int, side: SideState) -> "TwoSides":
        first, second = self.sides
        return replace(self, sides=(side, second) if who == 0 else (first, side))


@dataclass(frozen=True, slots=True)
class OpeningDays:
    """When an envelope may open: at `next_at` if both sides are sealed by then, else at `last_at`, else never.

    Both moments are fixed when it starts and are told to both, so that nothing before them, nor their coming, says what
    either side has done; sealing early only means not having to think of it any more.

    Days on which one of the two is away are not counted, as far as that is known at the start. Time away that is told
    later moves nothing: what is sealed opens and waits to be read, and what is not is nobody's fault and stays its
    author's. A pause of the pair moves both days, by as many whole days as it lasted or a part of one more, so that
    nobody has less time after it than they had before it.
    """

    next_at: datetime
    last_at: datetime

    @classmethod
    def starting(cls, on: date, zone: ZoneInfo, absences: Sequence[Away] = ()) -> "OpeningDays":
        """Of an envelope that starts on this date in the program's zone."""
        first, last = (local_moment(_counted(on, number, absences), OPENS, zone) for number in (FIRST_DAY, LAST_DAY))
        return cls(first, last)

    @property
    def is_last(self) -> bool:
        return self.next_at >= self.last_at

    def moved(self, days: int, zone: ZoneInfo) -> "OpeningDays":
        return OpeningDays(days_later(self.next_at, days, zone), days_later(self.last_at, days, zone))


def whole_days(pause: timedelta) -> int:
    """By how many days a pause moves whatever it stands in the way of."""
    return -(-pause // ONE_DAY)


def _counted(start: date, number: int, absences: Sequence[Away]) -> date:
    """The so-and-so-many-th day after the start on which nobody is away."""
    day = start
    while number and day < start + LONGEST:
        day += ONE_DAY
        if not any(away.covers(day) for away in absences):
            number -= 1
    return day


def days_later(moment: datetime, days: int, zone: ZoneInfo) -> datetime:
    """At the same time by the clocks of the zone, so many days later, or sooner."""
    local = moment.astimezone(zone)
    return local_moment(local.date() + days * ONE_DAY, local.time(), zone)


def fingerprint(texts: Mapping[str, str]) -> str:
    """What somebody looked at before sealing, so that nothing is sealed that its author has not seen."""
    return hashlib.sha256(repr(sorted(texts.items())).encode()).hexdigest()
