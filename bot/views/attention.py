"""The pairs that may need a hand, with the reasons in words: never what anyone wrote, nor which of two is silent."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.actions.attention import Attention, NeedsAttention
from bot.domain.attention import (
    HANDLED_FOR,
    LONGEST_HANDLED,
    Concern,
    Deactivated,
    GoneQuiet,
    LongPause,
    NotGoneOn,
    NotMeeting,
    Reason,
    Unreachable,
    WouldLikeHelp,
    concerns_of,
)
from bot.domain.partings import MatchWish
from bot.domain.programs import DateProblem
from bot.errors import UserError
from bot.views import pairs
from bot.views.blocks import Block, actions, button, header, modal, note, section
from bot.views.commands import here
from bot.views.forms import Form, date_input
from bot.views.parts import DATE_PROBLEMS, count, cut, day, mention, name, plain
from storage.tables import Program

OPEN = "attention.open"
PAGES = "attention.listed"
TURN_PAGE = "attention.page"
HANDLE = "attention.handle"
FORM = "attention.save"
TAKE_BACK = "attention.take_back"

MOST_LISTED = 15  # in a message
ON_A_PAGE = 20  # two blocks each; a modal holds 100
LONGEST_REASONS = 300
ROOM_FOR_THE_REST = 300  # characters: what stands around the pairs, and how many of them are not listed
MOST_BETTER = 5
FEWEST_COUNTED = 5  # pairs: in a channel, a number about fewer would be about somebody

CANNOT_BE_REACHED = {
    "account_inactive": "the account is deactivated",
    "cannot_dm_bot": "the account is a bot",
    "channel_is_limited_access": "the conversation with the bot is restricted",
    "channel_not_found": "the conversation with the bot is gone",
    "duplicate_channel_not_found": "the conversation with the bot is gone",
    "invalid_users": "the account is not in this workspace",
    "is_archived": "the conversation with the bot is archived",
    "is_inactive": "the conversation with the bot is closed",
    "messages_tab_disabled": "direct messages to the bot are switched off in this workspace",
    "not_in_channel": "the conversation with the bot is closed",
    "restricted_action": "the workspace does not let the bot write there",
    "restricted_action_read_only_channel": "the workspace does not let the bot write there",
    "user_disabled": "the account is deactivated",
    "user_not_found": "the account is not in this workspace",
    "user_not_in_channel": "the conversation with the bot is closed",
    "user_not_visible": "the account is hidden from the bot",
    "users_not_found": "the account is not in this workspace",
}


# --- in the digest ---------------------------------------------------------------------------------------------------


def listing(attention: Attention, *, in_channel: bool, room: int) -> list[str]:
    """What a digest says of them: first what is new, then what lasts, then what got better; as many as there is room.

    Where others read along, no pair is named, and of a program with few of them no number is given.
    """
    if in_channel:
        return [_for_everybody(len(attention.listed), attention.pairs)]
    rest = [*_better(attention), *_paused(attention), *_handled(attention)]
    if not attention.listed:
        return ["No pair needs attention.", *rest]
    room -= sum(len(line) + 1 for line in rest) + ROOM_FOR_THE_REST
    lines: list[str] = []
    for need in attention.listed[:MOST_LISTED]:
        line = described(need)
        room -= len(line) + 1
        if room < 0:
            break
        lines.append(line)
    new, more = lines[: len(attention.new)], len(attention.listed) - len(lines)
    return [
        f"*Pairs that may need a hand*, as of {day(attention.as_of)}:",
        *(["*New this week*", *new] if new else []),
        *(["*Still so*", *lines[len(new) :]] if lines[len(new) :] else []),
        *([f"and {more} more"] if more else []),
        *([_CUT] if attention.cut else []),
        *rest,
    ]


_CUT = "There are more pairs than are looked at here."


def buttons(attention: Attention) -> list[Block]:
    """What leads from a digest to all of them, a page at a time."""
    everything = [*attention.listed, *attention.paused, *attention.handled]
    if not everything:
        return []
    label = f"All {len(everything)} pairs" if len(everything) > 1 else "Open this pair"
    described = f"{count(len(everything), 'pair')} that may need a hand"
    return [actions(button(label, OPEN, value=str(attention.program_id), described=described))]


def _for_everybody(listed: int, pairs: int) -> str:
    if pairs < FEWEST_COUNTED:
        return here("`/mentorship-admin digest` tells coordinators whether a pair may need a hand.")
    if not listed:
        return "No pair needs attention."
    return here(f"{count(listed, 'pair')} may need a hand. `/mentorship-admin digest` tells coordinators which.")


def _better(attention: Attention) -> list[str]:
    if not attention.better:
        return []
    more = len(attention.better) - MOST_BETTER
    names = [_names(each) for each in attention.better[:MOST_BETTER]]
    return [f"*Better now:* {'; '.join([*names, *([f'{more} more'] if more > 0 else [])])}"]


def _paused(attention: Attention) -> list[str]:
    if not attention.paused:
        return []
    more = len(attention.paused) - MOST_BETTER
    names = [f"{_names(each)} ({_reasons(each.reasons)})" for each in attention.paused[:MOST_BETTER]]
    return [f"*Paused for long:* {'; '.join([*names, *([f'{more} more'] if more > 0 else [])])}"]


def _handled(attention: Attention) -> list[str]:
    return [f"*Handled:* {count(len(attention.handled), 'pair')}, left out for now"] if attention.handled else []


def described(need: NeedsAttention) -> str:
    return f"{_names(need)}: {_reasons(need.unhandled)}"


def _names(need: NeedsAttention) -> str:
    return f"{mention(need.mentor_id)} and {mention(need.mentee_id)}"


def _reasons(reasons: Sequence[Reason]) -> str:
    return plain(cut(in_words(reasons), LONGEST_REASONS))


def in_words(reasons: Sequence[Reason]) -> str:
    """Why a pair may need a hand, in words that are not yet safe inside mrkdwn; whose rhythm it is, is said once."""
    every = {each.meets_every for each in reasons if isinstance(each, GoneQuiet | NotMeeting)}
    return "; ".join([*map(_why, reasons), *map(_whose_rhythm, every)])


def _whose_rhythm(days: int | None) -> str:
    """What the two have agreed on is theirs alone to know."""
    return f"the program meets {_how_often(days)}" if days else "that is longer than the two have agreed"


def _why(reason: Reason) -> str:
    match reason:
        case Deactivated(role, wish):
            return f"the {role}'s account is deactivated, so nothing is asked{_WISHES.get(wish, '')}"
        case NotGoneOn():
            return "one of the two had left the workspace and is back; it goes on once both have said so"
        case Unreachable(role, error):
            return f"messages to the {role} cannot be delivered: {CANNOT_BE_REACHED.get(error, f'Slack says {error}')}"
        case WouldLikeHelp():
            return "they would like a hand"
        case GoneQuiet(weeks):
            return f"quiet for {count(weeks, 'week')}; both were asked how it is a week ago or longer, without a word"
        case NotMeeting(weeks):
            return f"no meeting noted for {count(weeks, 'week')}; both were asked a week ago or longer, without a word"
        case LongPause(days):
            return f"paused for {days} days"


_WISHES: Mapping[MatchWish | None, str] = {
    MatchWish.ANOTHER: "; the other would like another match",
    MatchWish.NOT_NOW: "; the other would rather have no other match for now",
}


def _how_often(days: int) -> str:
    if days % 7 == 0:
        return "every week" if days == 7 else f"every {days // 7} weeks"
    return "every day" if days == 1 else f"every {days} days"


# --- all of them, in pages -------------------------------------------------------------------------------------------


def page(program: Program, attention: Attention, number: int) -> dict[str, Any]:
    """One page of them, counted from 0, each with what may be done about it; beyond the last one, the first."""
    entries = list(_entries(attention))
    pages = max(1, -(-len(entries) // ON_A_PAGE))
    number = number if number < pages else 0
    blocks: list[Block] = [section(f"*{name(program.name)}*, as of {day(attention.as_of)}")]
    heading = ""
    for over, need in entries[number * ON_A_PAGE : (number + 1) * ON_A_PAGE]:
        if over != heading:
            blocks.append(header(over))
            heading = over
        blocks += _entry(need)
    if not entries:
        blocks.append(section("No pair needs attention."))
    blocks += [note(line) for line in (*_better(attention), *([_CUT] if attention.cut else ()))]
    if pages > 1:
        blocks.append(note(f"Page {number + 1} of {pages}, {len(entries)} pairs in all."))
    # Each in a block of its own: within one, no two buttons may have the same name.
    if number + 1 < pages:
        blocks.append(actions(button("Next page", TURN_PAGE, value=str(number + 1))))
    if number:
        blocks.append(actions(button("Page before", TURN_PAGE, value=str(number - 1))))
    blocks.append(note(WHAT_COUNTS))
    return modal("Who may need a hand", blocks, callback_id=PAGES, metadata={"program": program.id, "page": number})


WHAT_COUNTS = (
    "The two hear first when it is quiet between them. You see it only if neither has said anything for a week since; "
    "days away, breaks, pauses and a pair's first two weeks do not count, and any press is a sign of life. Your own "
    "pairs are never here."
)


def _entries(attention: Attention) -> Iterator[tuple[str, NeedsAttention]]:
    for heading, needs in (
        ("New this week", attention.new),
        ("Still so", attention.lasting),
        ("Paused for long", attention.paused),
        ("Handled", attention.handled),
    ):
        for need in needs:
            yield heading, need


def _entry(need: NeedsAttention) -> list[Block]:
    """The button stands below: beside the words, it would leave them half of a phone."""
    value, who = str(need.pair_id), f"{need.mentor_name} and {need.mentee_name}"
    if need.handled and not need.unhandled:
        handled = f"\nHandled by {mention(need.handled.by)} until {day(need.handled.until)}"
        take_back = button("Take back", TAKE_BACK, value=value, described=f"Take back {who}")
        return [section(f"{_names(need)}: {_reasons(need.reasons)}{handled}"), actions(take_back)]
    handle = button("Handled", HANDLE, value=value, described=f"Handled: {who}")
    anew = [button("New match", pairs.MATCH_ANEW, value=value, described=f"New match for who stays of {who}")]
    left = any(isinstance(each, Deactivated) for each in need.reasons)
    return [section(described(need)), actions(*(anew if left else []), handle)]


def read_page(view: dict[str, Any]) -> tuple[int, int]:
    """The program whose pairs a list shows, and which page of them."""
    sent = Form(view)
    return sent.number("program") or 0, sent.number("page") or 0


# --- who looks after which -------------------------------------------------------------------------------------------


def form(need: NeedsAttention, *, today: date, page: int) -> dict[str, Any]:
    return modal(
        "Handled",
        [
            section(described(need)),
            date_input(
                "until",
                "Leave this pair out of the digest until",
                initial=today + HANDLED_FOR,
                hint="Then its line comes back, if it still may need a hand. Other coordinators see that you look "
                "after it. On their privacy page, the two see that you left them out for a while.",
            ),
        ],
        callback_id=FORM,
        submit="Save",
        close="Cancel",
        metadata={"pair": need.pair_id, "page": page, "seen": ",".join(sorted(concerns_of(need.reasons)))},
    )


@dataclass(frozen=True, slots=True)
class HandledUntil:
    """What the form holds: of which pair what is left out until when, and the page that it was opened from."""

    pair_id: int
    until: date
    seen: frozenset[Concern]
    page: int


def pair_in(view: dict[str, Any]) -> int:
    return Form(view).number("pair") or 0


def read(view: dict[str, Any], *, today: date) -> HandledUntil:
    """Raises UserError beside the day when it has passed or is too far away; `today` is the program's."""
    sent = Form(view)
    until = sent.required("until", sent.date("until"))
    if until <= today:
        raise UserError(DATE_PROBLEMS[DateProblem.OVER], field="until")
    if until > today + LONGEST_HANDLED:
        raise UserError("Choose a day within the next three months.", field="until")
    seen = (sent.key("seen") or "").split(",")
    return HandledUntil(
        pair_in(view), until, frozenset(each for each in Concern if each in seen), sent.number("page") or 0
    )
