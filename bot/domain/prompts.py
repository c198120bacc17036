"""What becomes of a question that somebody is asked."""

from enum import StrEnum


class PromptState(StrEnum):
    """A prompt is open until one of the others; none of them counts against anybody."""

    OPEN = "open"
    ANSWERED = "answered"
    SKIPPED = "skipped"
    EXPIRED = "expired"
    CANCELLED = "cancelled"  # its pair has ended, or one of the two has left
    DROPPED = "dropped"  # never asked: the bot was away when it was due, or its message has reached nobody in time
    SPARED = "spared"  # never asked: they had just checked in by themselves
    EASED = "eased"  # never asked: nothing had been heard of them, and they are asked every second time
