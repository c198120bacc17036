"""The kinds of messages that the bot sends by itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """A `polite` one waits for its recipient's working hours; the others answer what they have just done."""

    name: str
    polite: bool = True


VISIT = Kind("visit")  # whatever waits for a member: `bot.domain.visits` says when
DIGEST = Kind("digest")  # a coordinator's work, whatever their week as a mentor or mentee holds
DIGEST_NOW = Kind("digest_now", polite=False)
HINT = Kind("hint", polite=False)
