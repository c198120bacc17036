"""What coordinators read and change, which is noted for the people whom it concerns."""

from enum import StrEnum


class CoordinatorAction(StrEnum):
    READ_DIGEST = "digest"
    READ_PAIRS = "pairs"
    START_PROGRAM = "program.new"
    MAKE_PAIR = "pair.new"
    END_PAIR = "pair.end"
    PAUSE_PAIR = "pair.pause"
    RESUME_PAIR = "pair.resume"
