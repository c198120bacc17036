"""Reflection questions, and which one a member is asked next."""

import hashlib
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from bot.domain.programs import Phase, Role

AskedOf = Literal["mentor", "mentee", "both"]
AskedIn = Literal["start", "middle", "end", "any"]


class Habit(StrEnum):
    """The habits that trust is made of; each question serves one."""

    TRANSPARENCY = "transparency"
    RELIABILITY = "reliability"
    INITIATIVE = "initiative"
    RECEPTIVENESS = "receptiveness"
    TWO_WAY_STREET = "two_way_street"
    BOUNDARIES = "boundaries"
    CONTINUOUS_EFFORT = "continuous_effort"


class QuestionFormat(StrEnum):
    """The way of thinking that a question invites; `hint` says it to the person who answers."""

    WHAT_SO_WHAT_NOW_WHAT = "what_so_what_now_what"
    GROW = "grow"
    LOOK_BACK = "look_back"
    LOOK_AHEAD = "look_ahead"
    APPRECIATE = "appreciate"
    SWAP_SEATS = "swap_seats"
    FINISH_THE_SENTENCE = "finish_the_sentence"
    IF_THEN = "if_then"
    SAY_BACK = "say_back"
    TAKE_TURNS = "take_turns"  # for both at once, in an envelope; nobody is asked it alone

    @property
    def hint(self) -> str:
        """One line for the form (at most 150 characters, Slack's limit for a placeholder)."""
        return _HINTS[self]


_HINTS = {
    QuestionFormat.WHAT_SO_WHAT_NOW_WHAT: (
        "What happened, why it matters, what you will do with it. A line each is plenty."
    ),
    QuestionFormat.GROW: "Where you want to get to, where you are, and one step between the two.",
    QuestionFormat.LOOK_BACK: "One real moment is better than a summary.",
    QuestionFormat.LOOK_AHEAD: "Picture one particular day or conversation, and start there.",
    QuestionFormat.APPRECIATE: "Say what was done and what it changed for you, as you would say it aloud.",
    QuestionFormat.SWAP_SEATS: "Take the other chair for a minute. A guess is fine.",
    QuestionFormat.FINISH_THE_SENTENCE: "Write down the first ending that comes to mind.",
    QuestionFormat.IF_THEN: "When … happens, I will … One small plan, with its place and its hour.",
    QuestionFormat.SAY_BACK: "Put it as they might have put it. Where you are not sure, say so.",
    QuestionFormat.TAKE_TURNS: "Both of you answer. Neither sees the other’s answer before both have opened.",
}


@dataclass(frozen=True, slots=True)
class Question:
    """One reflection question.

    `id` is kept with every answer, so it outlives changes of wording. `reason` says in one line why it is asked, and
    `informed_by` names the source of its idea.
    """

    id: str
    text: str
    habit: Habit
    role: AskedOf
    phase: AskedIn
    format: QuestionFormat
    reason: str
    informed_by: str | None = None

    def fits(self, role: Role, phase: Phase) -> bool:
        """Say whether it may be asked of somebody alone who has this role in this phase."""
        return self.format is not QuestionFormat.TAKE_TURNS and self.role in (role, "both") and self._is_for(phase)

    def fits_both(self, phase: Phase) -> bool:
        """Say whether it may be asked of both at once in this phase."""
        return self.role == "both" and self._is_for(phase)

    def _is_for(self, phase: Phase) -> bool:
        return self.phase in (phase, "any")


def choose(
    questions: Iterable[Question], *, role: Role, phase: Phase, seen: Mapping[str, datetime], seed: str
) -> Question:
    """Choose the question that a member is asked next.

    A question they have not seen, written for this phase; else one for any phase; when they have seen all that fit, the
    one they saw longest ago. Among equals, the habit that they were asked about longest ago comes first.

    `seen` maps question ids to the moment they were last asked (aware UTC): everything, or the last twelve weeks. Ids
    that no longer exist do no harm. The same `seed` gives the same question: name the prompt with it.
    Raises ValueError when no question fits; `load` makes sure that does not happen.
    """
    questions = tuple(questions)
    fitting = [question for question in questions if question.fits(role, phase)]
    if not fitting:
        raise ValueError(f"No question fits a {role} in the {phase} phase.")

    last_asked: dict[Habit, float] = {}
    for question in questions:
        if question.id in seen:
            moment = seen[question.id].timestamp()
            last_asked[question.habit] = max(moment, last_asked.get(question.habit, -math.inf))

    def order(question: Question) -> tuple[float, bool, float, bytes]:
        return (
            seen[question.id].timestamp() if question.id in seen else -math.inf,
            question.phase == "any",
            last_asked.get(question.habit, -math.inf),
            _lot(question, seed),
        )

    return min(fitting, key=order)


def choose_for_both(
    questions: Iterable[Question], *, phase: Phase, seen: Mapping[str, datetime], seed: str
) -> Question | None:
    """Choose the question that both of a pair are asked at once; None when none is for both.

    One that neither has seen, and of those one that was written to be answered by both, then one for this phase; when
    they have seen all that fit, the one they saw longest ago. `seen` and `seed` are as in `choose`.
    """

    def order(question: Question) -> tuple[float, bool, bool, bytes]:
        return (
            seen[question.id].timestamp() if question.id in seen else -math.inf,
            question.format is not QuestionFormat.TAKE_TURNS,
            question.phase == "any",
            _lot(question, seed),
        )

    return min((question for question in questions if question.fits_both(phase)), key=order, default=None)


def _lot(question: Question, seed: str) -> bytes:
    """Decides among equals: the same for the same seed."""
    return hashlib.sha256(f"{seed}\n{question.id}".encode()).digest()
