"""The engagement digest: how a program is doing, in a chart and in words, with nothing that anyone wrote."""

from collections.abc import Sequence

from bot.actions.digests import Digest, Period, RoundCounts
from bot.domain.engagement import BothSilent, NotMeeting, OneSilent, RanOut, Reason, Unreachable
from bot.views.blocks import Block, Message, bar_chart, header, note, sections
from bot.views.parts import cut, day, mention, name, plain
from storage.tables import Program

OPEN = "digests.open"

MOST_LISTED = 15
MOST_AT_ONCE = 5
LONGEST_REASONS = 300
LONGEST_MESSAGE = 3900  # characters: Slack asks for at most 4,000
LONGEST_LIST = 8000  # characters of pairs in blocks: a message holds 13,200 in all, as measured
ROOM_FOR_THE_REST = 60  # characters: the list's headline, and how many pairs are not on it


CANNOT_BE_REACHED = {
    "account_inactive": "the account is deactivated",
    "cannot_dm_bot": "the account is a bot",
    "channel_not_found": "the conversation with the bot is gone",
    "messages_tab_disabled": "direct messages to the bot are switched off in this workspace",
    "user_disabled": "the account is deactivated",
    "user_not_found": "the account is not in this workspace",
}
BLIND = "What you cannot see here: what anyone wrote. Nobody can but the two people it is between."


def on_its_way(programs: Sequence[Program]) -> str:
    names = ", ".join(name(program.name) for program in programs)
    return f"The digest of {names} is on its way to your direct messages."


def none_called_that(programs: Sequence[Program]) -> str:
    names = ", ".join(name(program.name) for program in programs[:MOST_AT_ONCE])
    more = f" and {len(programs) - MOST_AT_ONCE} more" if len(programs) > MOST_AT_ONCE else ""
    return f"No program of yours is called that. You coordinate {names}{more}."


def draw(digest: Digest) -> Message:
    """The digest with Slack's own chart; `text` holds every number, for screen readers."""
    lines, numbers = words(digest), table(digest.periods)
    headline = f"How {name(digest.program)} is doing"
    blocks: list[Block] = [
        header(cut(f"How {digest.program} is doing", 150)),
        *sections(lines),
        *sections(_attention(digest, room=LONGEST_LIST)),
        chart(digest.periods),
        *sections(numbers),
        note(BLIND),
    ]
    before, after = "\n".join([headline, *lines]), "\n".join([*numbers, BLIND])
    attention = _attention(digest, room=LONGEST_MESSAGE - len(before) - len(after))
    return Message("\n".join([before, *attention, after]), blocks)


def draw_plain(digest: Digest) -> Message:
    """The same without the chart block, for a workspace whose Slack refuses it."""
    whole = draw(digest)
    return Message(whole.text, [block for block in whole.blocks if block["type"] != "data_visualization"])


def words(digest: Digest) -> list[str]:
    """This period in words."""
    now = digest.periods[-1]
    not_sent = f"{digest.dropped} more {'was' if digest.dropped == 1 else 'were'} not sent: Rapport was not running"
    return [
        f"*{day(now.first)} to {day(now.last)}:* {_of(now.active, digest.members)} people wrote something. "
        f"{_of(now.met, digest.pairs)} pairs met.",
        f"{_count(now.sent, 'question')} sent, {now.answered} answered, {now.skipped} skipped.",
        *([f"{not_sent}{_when(digest)}."] if digest.dropped else []),
        *([f"{_refused(digest)}"] if digest.channel_refused else []),
        *([_rounds(digest.rounds)] if digest.rounds else []),
    ]


def _when(digest: Digest) -> str:
    if digest.dropped_from is None or digest.dropped_to is None:
        return ""
    if digest.dropped_from == digest.dropped_to:
        return f" on {day(digest.dropped_from)}"
    return f" between {day(digest.dropped_from)} and {day(digest.dropped_to)}"


def _refused(digest: Digest) -> str:
    error = plain(str(digest.channel_refused))
    return (
        f"This digest could not be posted in <#{digest.channel}> (Slack says {error}), so you get it here. "
        "Add Rapport to that channel, or ask whoever runs Rapport."
    )


def _rounds(rounds: RoundCounts) -> str:
    opened = "" if rounds.opened is None else f", {rounds.opened} opened"
    return f"Feedback rounds, {day(rounds.first)} to {day(rounds.last)}: {rounds.held} held{opened}."


def _of(some: int, whole: int) -> str:
    """Those who have left meanwhile still count in the week in which they were there."""
    return f"{some} of {whole}" if some <= whole else str(some)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def chart(periods: Sequence[Period]) -> Block:
    return bar_chart(
        "The last nine weeks",
        [label(period) for period in periods],
        {
            "People active": [period.active for period in periods],
            "Questions sent": [period.sent for period in periods],
            "Answered": [period.answered for period in periods],
            "Skipped": [period.skipped for period in periods],
            "Pairs that met": [period.met for period in periods],
        },
        x_label="Week from",
        y_label="Count",
    )


def label(period: Period) -> str:
    return f"{period.first:%b} {period.first.day}"


def table(periods: Sequence[Period]) -> list[str]:
    """The numbers of every week, newest first, a line each."""
    return [
        f"Week of {label(period)}: {period.active} active, {period.sent} sent, {period.answered} answered, "
        f"{period.skipped} skipped, {_count(period.met, 'pair')} met"
        for period in reversed(periods)
    ]


def _attention(digest: Digest, *, room: int) -> list[str]:
    """The pairs that may need a hand, as many as there is room for, with the reasons in words; then how many more."""
    if not digest.attention:
        return ["No pair needs attention."]
    if digest.in_channel:
        count = _count(digest.attention_total, "pair")
        return [f"{count} may need a hand. `/mentorship-admin digest` tells coordinators which."]
    listed = [
        f"{mention(each.mentor_id)} and {mention(each.mentee_id)}: "
        + plain(cut("; ".join(why(reason) for reason in each.reasons), LONGEST_REASONS))
        for each in digest.attention[:MOST_LISTED]
    ]
    while sum(len(line) + 1 for line in listed) > room - ROOM_FOR_THE_REST:
        listed.pop()
    more = digest.attention_total - len(listed)
    return ["*Pairs that may need a hand:*", *listed, *([f"and {more} more"] if more > 0 else [])]


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
