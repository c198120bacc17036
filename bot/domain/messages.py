"""The kinds of messages that the bot sends by itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MessageType:
    """A `polite` one waits for its recipient's working hours; the others answer what they have just done."""

    name: str
    polite: bool = True


VISIT = MessageType("visit")  # whatever waits for a member: `bot.domain.visits` says when
DIGEST = MessageType("digest")  # a coordinator's work, whatever their week as a mentor or mentee holds
DIGEST_NOW = MessageType("digest_now", polite=False)
TAKE_OVER = MessageType("take_over")  # to an owner: nobody runs a program any more
HINT = MessageType("hint", polite=False)
