"""Errors whose message may be shown to the person who caused them."""


class UserError(Exception):
    """Something the person can mend; the message says what is wrong and how to mend it.

    `field` names the form field (its block_id) that the message belongs to, if it belongs to one.
    """

    def __init__(self, message: str, *, field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field


class ContentError(Exception):
    """The question or rhythm files have mistakes; the message lists them all."""
