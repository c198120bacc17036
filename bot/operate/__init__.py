"""Commands for whoever operates the bot: what is owed, backup, and moving to PostgreSQL."""


class CannotDo(Exception):
    """What was asked for cannot be done; the message says why and what to do instead."""
