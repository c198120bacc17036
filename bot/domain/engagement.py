"""What a coordinator may be shown about a program, and which pairs may need a hand."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

MINIMUM_GROUP = 5
"""People; a program may ask for more, never for fewer, so that no number points at somebody."""

# A pair's own rhythm decides when quiet is worth a word: new pairs and silent ones get half as long again, one silent
# person and missing meetings twice as long. Our choice: late enough for a holiday or a skipped round to pass unnoticed.
_PATIENCE = 1.5
_LONGER_PATIENCE = 2
_EXPIRED_IN_A_ROW = 3

_CANNOT_BE_REACHED = {
    "account_inactive": "the account is deactivated",
    "cannot_dm_bot": "the account is a bot",
    "channel_not_found": "the conversation with the bot is gone",
    "messages_tab_disabled": "direct messages to the bot are switched off in this workspace",
    "user_disabled": "the account is deactivated",
    "user_not_found": "the account is not in this workspace",
}


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
class PairActivity:
    """That a pair is in touch, never what they wrote. Dates are None for what has not happened yet.

    `agreed_days` is the number of days between two meetings that the pair agreed to. `last_answer_on` is of either of
    them. `failed_reason` is a sentence from `undeliverable`.
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
    failed_reason: str | None
    mentor_answered_on: date | None = None
    mentee_answered_on: date | None = None


def undeliverable(role: Literal["mentor", "mentee"], error: str) -> str:
    """Why one of a pair cannot be written to, from Slack's error code."""
    return f"messages to the {role} cannot be delivered: {_CANNOT_BE_REACHED.get(error, f'Slack says {error}')}"


def reasons_for_attention(activity: PairActivity, today: date) -> list[str]:
    """Why a coordinator may want to ask how this pair is doing, in words for them; empty when all is well.

    Quiet is never held against a pair that is paused, in which somebody is away, or that has only just started. That
    somebody cannot be written to is said whatever the pair's state, since they cannot mend it from Slack.
    """
    reasons = [activity.failed_reason] if activity.failed_reason else []
    if activity.paused or activity.mentor_away or activity.mentee_away:
        return reasons
    if (today - activity.started_on).days < activity.agreed_days * _PATIENCE:
        return reasons

    silence = _silence(activity, today)
    if silence:
        reasons.append(silence)
    elif activity.prompts_expired_in_a_row >= _EXPIRED_IN_A_ROW:
        reasons.append(f"the last {activity.prompts_expired_in_a_row} questions ran out without an answer")

    if (days := _days_since(activity.last_met_on, activity, today)) >= activity.agreed_days * _LONGER_PATIENCE:
        reasons.append(
            f"no meeting noted for {days} days; agreed is every {activity.agreed_days}"
            if activity.last_met_on
            else f"no meeting noted since the start {days} days ago; agreed is every {activity.agreed_days}"
        )
    return reasons


def _silence(activity: PairActivity, today: date) -> str | None:
    answers = (activity.last_answer_on, activity.mentor_answered_on, activity.mentee_answered_on)
    last_answer = max((day for day in answers if day), default=None)
    days = _days_since(last_answer, activity, today)
    rhythm = f"the agreed rhythm is {activity.agreed_days}"
    if days >= activity.agreed_days * _PATIENCE:
        return (
            f"no answer from either for {days} days; {rhythm}"
            if last_answer
            else f"no answer from either since the start {days} days ago; {rhythm}"
        )
    for quiet, quiet_since, other, other_answered_on in (
        ("mentor", activity.mentor_answered_on, "mentee", activity.mentee_answered_on),
        ("mentee", activity.mentee_answered_on, "mentor", activity.mentor_answered_on),
    ):
        quiet_days = _days_since(quiet_since, activity, today)
        if other_answered_on and quiet_days >= activity.agreed_days * _LONGER_PATIENCE:
            quiet_time = f"for {quiet_days} days" if quiet_since else f"since the start {quiet_days} days ago"
            return f"the {other} answers, the {quiet} has not {quiet_time}"
    return None


def _days_since(day: date | None, activity: PairActivity, today: date) -> int:
    """Days since something happened, or since the pair started if it has not."""
    return (today - (day or activity.started_on)).days
