"""What somebody typed after a slash command: which of its words it is, and the rest."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_CLOSE_ENOUGH = 0.6  # difflib's own cutoff for close matches
_LOOKED_AT = 40  # characters of what was typed


@dataclass(frozen=True, slots=True)
class Command:
    """A known command, spelled as it is known, and what was typed after it, as it was typed."""

    name: str
    rest: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """What was typed instead, the command that was meant if one is close, and all of them, the likeliest first."""

    typed: str
    meant: str | None
    choices: tuple[str, ...]


def parse(text: str, known: Sequence[str]) -> Command | Unknown:
    """Find the longest known command that the text starts with, whatever its capitals and spaces.

    Commands may have several words. Nothing typed is the command "" if that is known.
    """
    words = list(re.finditer(r"\S+", text))
    typed = [word.group().casefold() for word in words]
    for name in sorted(known, key=lambda name: len(name.split()), reverse=True):
        count = len(name.split())
        if typed[:count] == name.casefold().split() and (count or not typed):
            rest = text[words[count].start() :].rstrip() if len(words) > count else ""
            return Command(name, rest)
    return _unknown(text.split(), [name for name in known if name])


def _unknown(typed: list[str], known: Sequence[str]) -> Unknown:
    by_likeness = sorted(known, key=lambda name: _likeness(typed, name), reverse=True)
    likely = [name for name in by_likeness if _likeness(typed, name) >= _CLOSE_ENOUGH]
    others = [name for name in known if name not in likely]
    return Unknown(" ".join(typed), likely[0] if likely else None, (*likely, *others))


def _likeness(typed: list[str], name: str) -> float:
    """From 0 to 1, how close the typed words are to as many words of the command."""
    wanted = name.casefold().split()
    count = min(len(typed), len(wanted))
    matcher = SequenceMatcher(None, " ".join(typed[:count])[:_LOOKED_AT].casefold(), " ".join(wanted[:count]))
    return matcher.ratio() if count else 0.0
