"""What a coordinator may be shown about a program, and which pairs may need a hand."""

from dataclasses import dataclass
from datetime import date

from bot.domain.programs import Role

MINIMUM_GROUP = 5
"""People; a program may ask for more, never for fewer, so that no number points at somebody."""

# A pair's own rhythm decides when quiet is worth a word: new pairs and silent ones get half as long again, one silent
# person and missing meetings twice as long. Our choice: late enough for a holiday or a skipped round to pass unnoticed.
_PATIENCE = 1.5
_LONGER_PATIENCE = 2
_EXPIRED_IN_A_ROW = 3


def may_show(group_size: int, left_out: int, minimum: int = MINIMUM_GROUP) -> bool:
    """Whether a number derived from the answers of `group_size` people may be shown.

    `left_out` is how many people in the next larger number on show (such as the whole program) are not in this group.
    Both must be `minimum` or more, so that the number tells nothing about few people and neither does subtracting it
    from the larger one. Nobody left out is fine as well: there is nothing to subtract. Raises ValueError for a minimum
    below 5 or a negative size.
    """
    if minimum < MINIMUM_GROUP:
        raise ValueError(f"the smallest group that may be shown can be raised but not lowered below {MINIMUM_GROUP}")
    if group_size < 0 or left_out < 0:
        raise ValueError(f"a group cannot have {min(group_size, left_out)} people")
    return group_size >= minimum and (left_out == 0 or left_out >= minimum)


@dataclass(frozen=True, slots=True)
class Unreachable:
    """One of the two cannot be written to; `error` is Slack's word for it."""

    role: Role
    error: str


@dataclass(frozen=True, slots=True)
class BothSilent:
    """Neither has answered for so many days, or ever since the start; meetings were agreed every `agreed_days`."""

    days: int
    since_start: bool
    agreed_days: int


@dataclass(frozen=True, slots=True)
class OneSilent:
    """One of the two has not answered for so many days, or ever since the start. Nothing says which of them."""

    days: int
    since_start: bool


@dataclass(frozen=True, slots=True)
class RanOut:
    """So many questions in a row ran out without an answer."""

    questions: int


@dataclass(frozen=True, slots=True)
class NotMeeting:
    """No meeting was noted for so many days, or ever since the start; they were agreed every `agreed_days`."""

    days: int
    since_start: bool
    agreed_days: int


Reason = Unreachable | BothSilent | OneSilent | RanOut | NotMeeting
"""Why a coordinator may want to ask how a pair is doing."""


@dataclass(frozen=True, slots=True)
class PairActivity:
    """That a pair is in touch, never what they wrote. Dates are None for what has not happened yet.

    `agreed_days` is the number of days between two meetings that the pair agreed to. `last_answer_on` is of either of
    them. Letting a question pass is a sign of life, as good as an answer. `mentor_asked_on` is when a question reached
    the mentor that still waits, the first since their last sign of life: who was asked nothing owes no answer.
    """

    pair_id: int
    started_on: date
    last_answer_on: date | None
    last_met_on: date | None
    prompts_expired_in_a_row: int
    agreed_days: int
    paused: bool
    mentor_away: bool
    mentee_away: bool
    failed: Unreachable | None
    mentor_answered_on: date | None = None
    mentee_answered_on: date | None = None
    mentor_asked_on: date | None = None
    mentee_asked_on: date | None = None


def reasons_for_attention(activity: PairActivity, today: date) -> list[Reason]:
    """Why a coordinator may want to ask how this pair is doing; empty when all is well.

    Quiet is never held against a pair that is paused, in which somebody is away, or that has only just started. That
    somebody cannot be written to is said whatever the pair's state, since they cannot mend it from Slack.
    """
    reasons: list[Reason] = [activity.failed] if activity.failed else []
    if activity.paused or activity.mentor_away or activity.mentee_away:
        return reasons
    if (today - activity.started_on).days < activity.agreed_days * _PATIENCE:
        return reasons

    silence = _silence(activity, today)
    if silence:
        reasons.append(silence)
    elif activity.prompts_expired_in_a_row >= _EXPIRED_IN_A_ROW:
        reasons.append(RanOut(activity.prompts_expired_in_a_row))

    days = _days_since(activity.last_met_on, activity, today)
    if _could_note_a_meeting(activity) and days >= activity.agreed_days * _LONGER_PATIENCE:
        reasons.append(NotMeeting(days, activity.last_met_on is None, activity.agreed_days))
    return reasons


def _silence(activity: PairActivity, today: date) -> BothSilent | OneSilent | None:
    """Silence begins with the last sign of life, but no longer than one rhythm before the question that waits."""
    agreed = activity.agreed_days
    mentor, mentee = activity.mentor_answered_on, activity.mentee_answered_on
    if activity.mentor_asked_on and activity.mentee_asked_on:
        last_answer = max((day for day in (activity.last_answer_on, mentor, mentee) if day), default=None)
        both_asked_on = max(activity.mentor_asked_on, activity.mentee_asked_on)
        days, since_start = _silent_for(last_answer, both_asked_on, activity, today)
        if days >= agreed * _PATIENCE:
            return BothSilent(days, since_start, agreed)
    silences = [
        _silent_for(answered_on, asked_on, activity, today)
        for answered_on, asked_on in ((mentor, activity.mentor_asked_on), (mentee, activity.mentee_asked_on))
        if asked_on
    ]
    days, since_start = max(silences, default=(0, False))
    return OneSilent(days, since_start) if days >= agreed * _LONGER_PATIENCE else None


def _silent_for(sign: date | None, asked_on: date, activity: PairActivity, today: date) -> tuple[int, bool]:
    """For how many days, and whether these are all since the start."""
    days, since_asked = _days_since(sign, activity, today), (today - asked_on).days + activity.agreed_days
    return min(days, since_asked), sign is None and days <= since_asked


def _could_note_a_meeting(activity: PairActivity) -> bool:
    """Whether either of them was asked, or wrote something, since the meeting that was noted last."""
    met, answered = activity.last_met_on, activity.last_answer_on
    asked = activity.mentor_asked_on or activity.mentee_asked_on
    return asked is not None or (answered is not None and (met is None or answered > met))


def _days_since(day: date | None, activity: PairActivity, today: date) -> int:
    """Days since something happened, or since the pair started if it has not."""
    return (today - (day or activity.started_on)).days
