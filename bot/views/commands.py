"""How commands are called here, for whatever tells somebody what to type.

For the whole process, as a language would be: it is known before the first word is said, and never changes.
"""

from bot.domain.command_names import CommandNames

_names = CommandNames()


def call_them(names: CommandNames) -> None:
    """From now on, every word that is said names commands so."""
    global _names
    _names = names


def here(words: str) -> str:
    """The bot's own words, with each command in the form that exists here. Nobody else's words come in: they stay."""
    return _names.said(words)
