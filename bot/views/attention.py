"""The pairs that may need a hand, with the reasons in words: never what anyone wrote, nor which of two is silent."""

from collections.abc import Sequence

from bot.actions.attention import NeedsAttention
from bot.domain.attention import BothSilent, NotMeeting, OneSilent, RanOut, Reason, Unreachable
from bot.views.parts import count, cut, mention, plain

MOST_LISTED = 15
LONGEST_REASONS = 300
ROOM_FOR_THE_REST = 60  # characters: the list's headline, and how many pairs are not on it

CANNOT_BE_REACHED = {
    "account_inactive": "the account is deactivated",
    "cannot_dm_bot": "the account is a bot",
    "channel_not_found": "the conversation with the bot is gone",
    "messages_tab_disabled": "direct messages to the bot are switched off in this workspace",
    "user_disabled": "the account is deactivated",
    "user_not_found": "the account is not in this workspace",
}


def listing(needs: Sequence[NeedsAttention], *, in_channel: bool, room: int) -> list[str]:
    """The pairs that may need a hand, as many as there is room for, with the reasons in words; then how many more."""
    if not needs:
        return ["No pair needs attention."]
    if in_channel:
        return [f"{count(len(needs), 'pair')} may need a hand. `/mentorship-admin digest` tells coordinators which."]
    lines = [
        f"{mention(each.mentor_id)} and {mention(each.mentee_id)}: "
        + plain(cut("; ".join(why(reason) for reason in each.reasons), LONGEST_REASONS))
        for each in needs[:MOST_LISTED]
    ]
    while sum(len(line) + 1 for line in lines) > room - ROOM_FOR_THE_REST:
        lines.pop()
    more = len(needs) - len(lines)
    return ["*Pairs that may need a hand:*", *lines, *([f"and {more} more"] if more > 0 else [])]


def why(reason: Reason) -> str:
    """Why a pair may need a hand, in words that are not yet safe inside mrkdwn."""
    match reason:
        case Unreachable(role, error):
            return f"messages to the {role} cannot be delivered: {CANNOT_BE_REACHED.get(error, f'Slack says {error}')}"
        case BothSilent(days, since_start, agreed):
            return f"no answer from either {_how_long(days, since_start)}; the agreed rhythm is {agreed}"
        case OneSilent(days, since_start):
            return f"one of the two has not answered {_how_long(days, since_start)}"
        case RanOut(questions):
            return f"the last {questions} questions ran out without an answer"
        case NotMeeting(days, since_start, agreed):
            return f"no meeting noted {_how_long(days, since_start)}; agreed is every {agreed}"


def _how_long(days: int, since_start: bool) -> str:
    return f"since the start {days} days ago" if since_start else f"for {days} days"
