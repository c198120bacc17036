"""The kinds of messages that the bot sends, and which of the rules about people's time each one follows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """`counts` against the weekly budget; `polite` waits for working hours; `survives_end` of its pair.

    What is not `kept` is dropped when the week is full or the pair paused: it can be seen in App Home. What is kept
    waits for the next week, or until the pair goes on. Whatever brings one person's word to the other is kept, survives
    the end and never expires. What `survives_pause` is sent in a paused pair too: it tells of the pause itself.
    """

    name: str
    counts: bool = True
    polite: bool = True
    survives_end: bool = False
    kept: bool = False
    survives_pause: bool = False


PROMPT = Kind("prompt")
PUT_OFF = Kind("put_off", counts=False)  # they chose to be asked again, and were promised it
REMINDER = Kind("reminder")
SHARED = Kind("shared", survives_end=True, kept=True)
SHARED_MORE = Kind("shared_more", survives_end=True, kept=True)  # after the rest had been read
# A coordinator, not the bot, starts these, once for each pair; nobody should miss them for having a full week.
WELCOME = Kind("welcome", counts=False, kept=True)
ENDED = Kind("ended", counts=False, survives_end=True)
# What changes for the two without their doing. Each is said once, and nobody's week should be the reason for silence.
PAIR_PAUSED = Kind("pair_paused", counts=False, survives_pause=True)
PAIR_RESUMED = Kind("pair_resumed", counts=False)
PARTNER_LEFT = Kind("partner_left", counts=False, survives_pause=True)
PROGRAM_ENDED = Kind("program_ended", counts=False)
FEEDBACK_ASK = Kind("feedback_ask", kept=True)
FEEDBACK_NUDGE = Kind("feedback_nudge")
# Both have sealed to get it, and one whose week is full should not hear of it days after the other.
FEEDBACK_OPEN = Kind("feedback_open", counts=False, survives_end=True, kept=True)
FEEDBACK_END = Kind("feedback_end", survives_end=True, kept=True)
FEEDBACK_REPLY = Kind("feedback_reply", survives_end=True, kept=True)
FEEDBACK_LATER = Kind("feedback_later", kept=True)
DIGEST = Kind("digest", counts=False)  # a coordinator's work, whatever their week as a mentor or mentee holds
# Answers to what the person has just done come at once and cost nothing.
DIGEST_NOW = Kind("digest_now", counts=False, polite=False)
HINT = Kind("hint", counts=False, polite=False)

ASKING = (PROMPT.name, PUT_OFF.name)
"""What brings a question to somebody. One that came with none of these was not asked."""

ABOUT_A_PROMPT = (*ASKING, REMINDER.name)
