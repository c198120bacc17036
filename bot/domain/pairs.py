"""Pairs: the states that one goes through."""

from enum import StrEnum


class PairState(StrEnum):
    """A pair is asked nothing while it is paused, and never again once it has ended."""

    ACTIVE = "active"
    PAUSED = "paused"
    ENDED = "ended"
