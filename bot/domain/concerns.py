"""Something is wrong in a pair: what somebody writes for themselves, whom they may ask, and what becomes of it."""

from collections.abc import Collection
from enum import StrEnum

LONGEST = 2000
"""Characters of one text: a page, which says all that is needed to begin with."""


class DraftField(StrEnum):
    """What somebody writes for themselves before they say or ask something."""

    SITUATION = "situation"
    EFFECT = "effect"
    WISH = "wish"
    QUESTION = "question"  # what they are about to ask a coordinator


SAYING = (DraftField.SITUATION, DraftField.EFFECT, DraftField.WISH)
"""The three steps of saying something difficult."""


class ConcernState(StrEnum):
    """They stand in databases: what is renamed here is not found there."""

    OPEN = "open"
    LET_GO = "let_go"  # who was asked can no longer be: they may not read it any more
    CLOSED = "closed"  # by its author
    TAKEN_BACK = "taken_back"  # by its author, with every word of it


class NobodyLeft(StrEnum):
    """Why there is no coordinator whom somebody can ask in confidence."""

    YOU_ALONE = "you_alone"
    PARTNER = "partner"
    NOBODY = "nobody"


def may_ask(coordinators: Collection[str], author: str, partners: Collection[str]) -> list[str]:
    """Whom of those who run a program somebody may ask: not themselves, and nobody who is their partner."""
    return [each for each in coordinators if each != author and each not in partners]


def why_nobody(coordinators: Collection[str], author: str, partners: Collection[str]) -> NobodyLeft:
    """Why `may_ask` gives nobody."""
    if set(coordinators) & set(partners):
        return NobodyLeft.PARTNER
    return NobodyLeft.YOU_ALONE if author in coordinators else NobodyLeft.NOBODY
