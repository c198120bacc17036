"""Names as people see them: of somebody, of a program, of a workspace."""

import re
import unicodedata

TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")  # turn what follows them around
_BLANK = frozenset(
    "\u115f\u1160\u3164\uffa0\u2800\ufffc\U0001d159"
)  # letters and symbols by their kind, and nothing to see


def shown(name: str) -> str:
    """A name in one line, without what turns the words after it around; empty when nothing of it can be seen.

    Joiners and marks inside a name stay: emoji, Persian and Hindi are written with them.
    """
    line = " ".join(TURNING.sub("", name).split())
    if not line.isprintable():  # as hardly any is
        line = "".join(each for each in line if unicodedata.category(each) not in ("Cc", "Cs"))
    return line if any(map(_is_seen, line)) else ""


def _is_seen(character: str) -> bool:
    """Letters, digits, punctuation and symbols; a mark alone stands on nothing, and the rest is made to be unseen."""
    return unicodedata.category(character)[0] in "LNPS" and character not in _BLANK
