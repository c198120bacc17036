"""Errors whose message may be shown to the person who caused them."""

from collections.abc import Mapping
from typing import Self


class UserError(Exception):
    """Something the person can mend; the message is plain text that says what is wrong and how to mend it.

    `fields` holds the messages that belong beside fields of a form, by the field's name (its block_id).
    """

    def __init__(self, message: str, *, field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.fields: Mapping[str, str] = {field: message} if field else {}

    @classmethod
    def beside(cls, problems: Mapping[str, str]) -> Self:
        """One error for several fields; `problems` must not be empty."""
        error = cls(" ".join(problems.values()))
        error.fields = problems
        return error


class Refusal(Exception):
    """Somebody may not have or do what they asked for. Each subclass is one reason, and holds no words of its own.

    The words stand in `bot/views/refusals.py`, by class; `field` names the field of a form that they belong beside.
    """

    def __init__(self, *, field: str | None = None) -> None:
        super().__init__()
        self.field = field


class ContentError(Exception):
    """The question or rhythm files have mistakes; the message lists them all."""
