"""What coordinators read and change, which is noted for the people whom it concerns."""

from enum import StrEnum


class CoordinatorAction(StrEnum):
    READ_DIGEST = "digest"
    READ_PAIRS = "pairs"
    READ_ATTENTION = "attention"
    PREVIEW_PAIRS = "pairs.preview"
    START_PROGRAM = "program.new"
    MAKE_PAIR = "pair.new"
    END_PAIR = "pair.end"
    PAUSE_PAIR = "pair.pause"
    RESUME_PAIR = "pair.resume"
    HANDLE_PAIR = "pair.handled"
    TAKE_BACK_PAIR = "pair.taken_back"
    TAKE_OVER = "program.taken_over"
