"""What coordinators read and change, which is noted for the people whom it concerns."""

from enum import StrEnum


class CoordinatorAction(StrEnum):
    READ_DIGEST = "digest"  # asked for it; in older rows, also who got one that came by itself
    SENT_DIGEST = "digest.sent"  # to one of them, by itself
    POSTED_DIGEST = "digest.posted"  # in a channel, whose id stands in the place of a person's
    READ_PAIRS = "pairs"
    READ_ATTENTION = "attention"
    PREVIEW_PAIRS = "pairs.preview"  # of those who are named in it, or of the whole list once more
    START_PROGRAM = "program.new"
    CHANGE_PROGRAM = "program.change"
    MOVE_PROGRAM = "program.dates"  # and its time zone
    CHANGE_RHYTHM = "program.rhythm"
    END_PROGRAM = "program.end"
    ADD_COORDINATOR = "coordinator.add"
    REMOVE_COORDINATOR = "coordinator.remove"
    MAKE_PAIR = "pair.new"
    END_PAIR = "pair.end"
    PAUSE_PAIR = "pair.pause"
    RESUME_PAIR = "pair.resume"
    HANDLE_PAIR = "pair.handled"
    TAKE_BACK_PAIR = "pair.taken_back"
    TAKE_OVER = "program.taken_over"
    READ_CONCERN = "concern.read"  # what somebody has asked them in confidence; for that one alone to see


CHANGES = frozenset(
    {
        CoordinatorAction.START_PROGRAM,
        CoordinatorAction.CHANGE_PROGRAM,
        CoordinatorAction.MOVE_PROGRAM,
        CoordinatorAction.CHANGE_RHYTHM,
        CoordinatorAction.END_PROGRAM,
        CoordinatorAction.ADD_COORDINATOR,
        CoordinatorAction.REMOVE_COORDINATOR,
        CoordinatorAction.MAKE_PAIR,
        CoordinatorAction.END_PAIR,
        CoordinatorAction.PAUSE_PAIR,
        CoordinatorAction.RESUME_PAIR,
        CoordinatorAction.HANDLE_PAIR,
        CoordinatorAction.TAKE_BACK_PAIR,
        CoordinatorAction.TAKE_OVER,
    }
)
"""Each of these is a line of its own; of the rest, what one person did on one day is one line with a count."""
