"""Meetings of a pair: how one comes about, which times are offered, and how one that repeats goes on."""

from enum import StrEnum


class MeetingState(StrEnum):
    """They stand in databases: what is renamed here is not found there."""

    PROPOSED = "proposed"  # one of the two has named times, and the other has picked none yet
    AGREED = "agreed"
    CANCELLED = "cancelled"  # by one of the two, or with their pair; a proposal: taken back
    OVER = "over"  # its time has gone by: whether they have met is theirs to say
    LAPSED = "lapsed"  # of a proposal: all its times have gone by
