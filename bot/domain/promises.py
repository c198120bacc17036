"""Promises: what one of a pair will do by a day."""

from enum import StrEnum


class PromiseSource(StrEnum):
    """What a promise can be made from, so that nobody has to type it once more."""

    NEXT = "next"  # what is next, in a check-in of one's own
    TRY = "try"  # "I will try", as an answer to feedback
    AGENDA = "agenda"
    TAKEAWAY = "takeaway"
