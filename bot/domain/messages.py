"""The kinds of messages that the bot sends, and which of the rules about people's time each one follows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """`counts` against the weekly budget; `polite` waits for working hours; `survives_end` of its pair."""

    name: str
    counts: bool = True
    polite: bool = True
    survives_end: bool = False


PROMPT = Kind("prompt")
REMINDER = Kind("reminder")
SHARED = Kind("shared", survives_end=True)
WELCOME = Kind("welcome")
ENDED = Kind("ended", survives_end=True)
DIGEST = Kind("digest")
# Answers to what the person has just done come at once and cost nothing.
DIGEST_NOW = Kind("digest_now", counts=False, polite=False)
HINT = Kind("hint", counts=False, polite=False)

KINDS = {kind.name: kind for kind in (PROMPT, REMINDER, SHARED, WELCOME, ENDED, DIGEST, DIGEST_NOW, HINT)}
COUNTED = frozenset(kind.name for kind in KINDS.values() if kind.counts)
