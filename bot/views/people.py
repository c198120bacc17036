"""What is said about people who cannot be chosen, and when Slack does not tell about people at all."""

from collections.abc import Sequence
from math import ceil

NOT_HERE = "This person is not in this workspace. Choose somebody else."
A_BOT = "This is a bot. Choose a person."
DEACTIVATED = "This account is deactivated. Choose somebody else."
FOREIGN = "This person belongs to another workspace. Choose somebody from this one."

TOO_MANY = "That was a lot at once, and I am still busy with the first of it. Wait a moment, then try again."
NO_ANSWER = "Slack did not answer in time. Please try again."
HELD = "Slack tells nothing about people here at the moment, so nothing was changed. Please try again later."


def wait(seconds: float) -> str:
    """Slack asks for quiet for so long."""
    minutes = ceil(seconds / 60)
    long = _some(ceil(seconds), "second") if seconds <= 90 else _some(minutes, "minute")
    return f"Slack asks us to wait {long}; nothing was changed. Try again then."


def _some(number: int, unit: str) -> str:
    return f"{number} {unit}{'' if number == 1 else 's'}"


def problems(found: Sequence[tuple[str, str]], *, chosen: int) -> str:
    """What is wrong with whom: each by name where several people were chosen in one field."""
    if chosen == 1:
        return found[0][1]
    return " ".join(f"{name}: {words}" for name, words in found)
