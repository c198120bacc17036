"""Two sealed sides that open for both or for nobody: what each of the two may do, and what is refused.

An envelope is `collecting` until it is `opened` or `closed`. Each side is `empty`, a `draft` or `sealed`. What one side
does changes nothing that the other can notice; only time and both seals together open it. Once it is `over` it takes no
more words, but what is sealed can be taken back until it opens.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.errors import Refusal


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


class WrittenSince(Refusal):
    """Its author has sent, taken back or deleted something since this form was drawn."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """`sides` are in no particular order of importance; a step says by its place in them whose side it is."""

    state: EnvelopeState = EnvelopeState.COLLECTING
    sides: tuple[SideState, SideState] = (SideState.EMPTY, SideState.EMPTY)
    over: bool = False

    @property
    def both_sealed(self) -> bool:
        return self.sides == (SideState.SEALED, SideState.SEALED)

    @property
    def takes_words(self) -> bool:
        return self.state is EnvelopeState.COLLECTING and not self.over

    def write(self, who: int) -> "Envelope":
        """Keep a draft. What is sealed has to be taken out of its envelope first."""
        self._require_taking()
        if self.sides[who] is SideState.SEALED:
            raise SealedAlready
        return self._with(who, SideState.DRAFT)

    def seal(self, who: int) -> "Envelope":
        """Seal a draft; sealing twice is sealing once."""
        self._require_taking()
        if self.sides[who] is SideState.EMPTY:
            raise NothingToSeal
        return self._with(who, SideState.SEALED)

    def change(self, who: int) -> "Envelope":
        """Take what is sealed back out to write on, while it can be sealed again."""
        self._require_taking()
        return self.withdraw(who)

    def withdraw(self, who: int) -> "Envelope":
        """Take what is sealed back out; it is a draft again."""
        self._require_collecting()
        if self.sides[who] is SideState.EMPTY:
            raise NothingToTakeBack
        return self._with(who, SideState.DRAFT)

    def discard(self, who: int) -> "Envelope":
        """Delete what one has written."""
        self._require_collecting()
        return self._with(who, SideState.EMPTY)

    def open(self) -> "Envelope":
        """Open for both at once."""
        self._require_collecting()
        if not self.both_sealed:
            raise NotBothSealed
        return replace(self, state=EnvelopeState.OPENED)

    def close(self) -> "Envelope":
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

    def _with(self, who: int, side: SideState) -> "Envelope":
        first, second = self.sides
        return replace(self, sides=(side, second) if who == 0 else (first, side))


def fingerprint(texts: Mapping[str, str]) -> str:
    """What somebody looked at before sealing, so that nothing is sealed that its author has not seen."""
    return hashlib.sha256(repr(sorted(texts.items())).encode()).hexdigest()
