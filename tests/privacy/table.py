"""What differs between two worlds, and what each of those who look on may learn of it.

This table is the promise. Where it names nobody, nothing at all may differ: not a byte, not a moment.
"""

from collections.abc import Mapping
from enum import StrEnum


class Secret(StrEnum):
    """What somebody does in one world and does otherwise, or not at all, in the other."""

    WORDS = "what they write, and how much"
    SEALED_WORDS = "what they write into an envelope, and how much"
    MOOD = "the word for how it is going"
    ANSWER = "whether they answer, let pass, put off or leave a question, and when in the week"
    ACCORD = "whether they write of their own accord"
    AUDIENCE = "whether they share what they write"
    ENVELOPE = "whether they write, seal, or take back what is in an envelope"
    HOURS = "their working hours, visit time, and visits a week"
    AWAY = "until when they are away"
    READING = "whether they read what was shared with them"
    DELETING = "whether they delete all that they wrote"
    PAUSER = "which of the two pauses their pair"
    LOOKING = "what they look at, mistype, or open and close"
    CONCERN = "whether, whom, what and when they ask in confidence, and what becomes of it"
    CONCERN_WORDS = "what they ask in confidence, and what they are answered"
    DRAFTING = "what they write for themselves when something is wrong, and whether"
    GOAL = "what goal they set, and whether they change or drop it"
    SURE = "how sure they are of a goal"
    EXPECTING = "whether they answer alone what they expect, seal it, take it back or let it pass, and when"
    EXPECTATION = "what they expect, answered alone, and how much they write"
    AGREED = "what they propose, write and choose in an agreement, who signs first, and whether it is still right"
    TURNING = "whether they answer a question for both, change that, take it back or let it pass, and when"
    TURN_WORDS = "what they answer to a question for both, and how much"
    MEETING = "when they meet, which of the two proposes it, and what is on the agenda"
    NOTE = "what they note for themselves alone after a meeting, and how much"
    PROMISE = "what they promise to themselves, and whether they keep it"
    SAYING_BACK = "whether and what they say back to what was shared with them"
    PULSE = "how they find working together, whether they say it, change that, take it back or let it pass"
    SILENCE = "what they say when it is quiet: that they have met, or that it takes time"
    CONFIDENCE = "whether they say how sure they are, change that, take it back or let it pass, and when"
    THANKING = "whether they thank the other at the end, change that, take it back or let it pass, and when"
    THANKS_WORDS = "what they thank the other for and take along, and how much they write"
    KEEPING = "whether they take a keepsake along, and keep what is theirs for longer than the rest"
    GOING_ON = "whether they would like to go on without the program, and the two do"
    ENDER = "which of the two extends their pair, completes or leaves it, or takes that back"
    MATCH = "whether they would like another match when the other has left the workspace"
    GOING_ON_AGAIN = "whether they say that it goes on when the other is back, who does not say so"


class Observer(StrEnum):
    """Whoever looks on. An outsider is in no pair; everybody in another pair sees as little as one."""

    COORDINATOR = "whoever coordinates the program, and whoever reads the digest in its channel"
    PARTNER = "the other of the two"
    CHOSEN = "the one coordinator whom they ask in confidence"
    OUTSIDER = "everybody else in the workspace"
    TENANT = "everybody in another workspace"
    OPERATOR = "whoever reads the log, the numbers and the outbox"


class Learns(StrEnum):
    """How much of it an observer may learn."""

    TOTALS = "a number in a total over a whole past week of five people or more"
    ONCE_OPEN = "all of it once the envelope opens, or could have"
    TOLD = "they are told"
    SIGNED = "whether both have signed, which is the same in both worlds"
    HOW_MANY = "how many requests and messages of which kind there were, of everybody"


_ONLY_HOW_MANY = {Observer.OPERATOR: Learns.HOW_MANY}

MAY_LEARN: Mapping[Secret, Mapping[Observer, Learns]] = {
    Secret.WORDS: {},
    Secret.SEALED_WORDS: {Observer.PARTNER: Learns.ONCE_OPEN},
    Secret.MOOD: {},
    Secret.ANSWER: {Observer.COORDINATOR: Learns.TOTALS, **_ONLY_HOW_MANY},
    Secret.ACCORD: {Observer.COORDINATOR: Learns.TOTALS, **_ONLY_HOW_MANY},
    Secret.AUDIENCE: {Observer.PARTNER: Learns.TOLD, **_ONLY_HOW_MANY},
    Secret.ENVELOPE: {
        Observer.PARTNER: Learns.ONCE_OPEN,
        Observer.COORDINATOR: Learns.TOTALS,  # of rounds, over a past quarter
        **_ONLY_HOW_MANY,
    },
    Secret.HOURS: _ONLY_HOW_MANY,
    Secret.AWAY: _ONLY_HOW_MANY,
    Secret.READING: {Observer.PARTNER: Learns.TOLD, **_ONLY_HOW_MANY},
    Secret.DELETING: _ONLY_HOW_MANY,
    Secret.PAUSER: {Observer.PARTNER: Learns.TOLD, **_ONLY_HOW_MANY},
    Secret.LOOKING: _ONLY_HOW_MANY,
    Secret.CONCERN: {Observer.CHOSEN: Learns.TOLD, **_ONLY_HOW_MANY},
    Secret.CONCERN_WORDS: {Observer.CHOSEN: Learns.TOLD},
    Secret.DRAFTING: _ONLY_HOW_MANY,
    Secret.GOAL: {Observer.PARTNER: Learns.TOLD, **_ONLY_HOW_MANY},
    Secret.SURE: {Observer.PARTNER: Learns.ONCE_OPEN},
    Secret.EXPECTING: {Observer.PARTNER: Learns.ONCE_OPEN, **_ONLY_HOW_MANY},
    Secret.EXPECTATION: {Observer.PARTNER: Learns.ONCE_OPEN},
    Secret.AGREED: {Observer.PARTNER: Learns.TOLD, Observer.COORDINATOR: Learns.SIGNED, **_ONLY_HOW_MANY},
    Secret.TURNING: {Observer.PARTNER: Learns.ONCE_OPEN, **_ONLY_HOW_MANY},
    Secret.TURN_WORDS: {Observer.PARTNER: Learns.ONCE_OPEN},
    Secret.MEETING: {Observer.PARTNER: Learns.TOLD, **_ONLY_HOW_MANY},
    Secret.NOTE: {},
    Secret.PROMISE: _ONLY_HOW_MANY,
    Secret.SAYING_BACK: {Observer.PARTNER: Learns.TOLD, **_ONLY_HOW_MANY},
    Secret.PULSE: {
        Observer.PARTNER: Learns.ONCE_OPEN,  # where the two are far apart, and what was shared
        Observer.COORDINATOR: Learns.TOTALS,  # of pulses, over a past quarter
        **_ONLY_HOW_MANY,
    },
    Secret.SILENCE: _ONLY_HOW_MANY,
    Secret.CONFIDENCE: {Observer.PARTNER: Learns.ONCE_OPEN, **_ONLY_HOW_MANY},
    Secret.THANKING: {Observer.PARTNER: Learns.ONCE_OPEN, **_ONLY_HOW_MANY},
    Secret.THANKS_WORDS: {Observer.PARTNER: Learns.ONCE_OPEN},
    Secret.KEEPING: _ONLY_HOW_MANY,
    Secret.GOING_ON: {Observer.PARTNER: Learns.TOLD, **_ONLY_HOW_MANY},
    Secret.ENDER: {Observer.PARTNER: Learns.TOLD, **_ONLY_HOW_MANY},
    Secret.MATCH: {Observer.COORDINATOR: Learns.TOLD, **_ONLY_HOW_MANY},
    Secret.GOING_ON_AGAIN: _ONLY_HOW_MANY,
}


def learns(secrets: frozenset[Secret], observer: Observer) -> frozenset[Learns]:
    """All that an observer may learn of somebody with these secrets."""
    return frozenset(MAY_LEARN[each][observer] for each in secrets if observer in MAY_LEARN[each])
