"""The meetings of a pair: all of them, the forms in which times are proposed and moved, and what is told of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.actions.meetings import Settled
from bot.domain.items import MEETING_AGREED
from bot.domain.meetings import MOST_TIMES, MeetingState
from bot.domain.pairs import PairState
from bot.views import agendas, initiative, meeting_calendar, meeting_notes, pages
from bot.views.blocks import Block, DrawnItem, actions, button, divider, header, modal, note, said, section
from bot.views.meeting_words import aside, by_both, length, now_of, rhythm, when
from bot.views.pair_choice import partner_name
from bot.views.parts import LONGEST_TEXT, local_moment, mention, name
from storage.tables import Meeting, MeetingTime, Pair

OPEN = "meetings.open"
LIST = "meetings.list"
PAGE = "meetings.page"
OPEN_PROPOSE, PROPOSE_FORM = "meetings.write", "meetings.propose"
PICK_FIRST, PICK_SECOND, PICK_THIRD = "meetings.pick_first", "meetings.pick_second", "meetings.pick_third"
PICK = (PICK_FIRST, PICK_SECOND, PICK_THIRD)
TAKE_BACK = "meetings.take_back"
OPEN_MOVE, MOVE_FORM = "meetings.other_time", "meetings.move"
OPEN_CANCEL, CANCEL_FORM = "meetings.ask", "meetings.cancel"
CALENDAR = "meetings.calendar"
QUIET, REMIND = "meetings.quiet", "meetings.remind"

NONE = "You are in no pair at the moment."
MOST_ON_HOME = 4  # pairs
MOST_AHEAD = 6
MOST_BEFORE = 5
ONCE, OWN = "once", "own"


@dataclass(frozen=True, slots=True)
class PairMeetings:
    """What one of the two may see of the meetings of their pair. `times` are those of `open`, what can be picked."""

    pair: Pair
    viewer: str
    settled: Settled
    open: Meeting | None
    times: Sequence[MeetingTime]
    ahead: Sequence[Meeting]
    before: Sequence[Meeting]
    is_quiet: bool = False  # the viewer wants nothing before and after them

    @property
    def can_plan(self) -> bool:
        return self.pair.state == PairState.ACTIVE and not self.pair.somebody_left

    @property
    def is_theirs_to_pick(self) -> bool:
        return self.open is not None and self.open.proposed_by != self.viewer


# --- all of a pair ---------------------------------------------------------------------------------------------------


def show(seen: PairMeetings, *, told: str | None = None) -> dict[str, Any]:
    """The meetings of a pair, with what can be done about them."""
    pair, me = seen.pair, seen.viewer
    partner = mention(pair.partner_of(me))
    blocks: list[Block] = [*([section(told)] if told else []), section(f"With {partner} · {name(pair.program.name)}")]
    blocks += _proposal(seen)
    for meeting in seen.ahead[:MOST_AHEAD]:
        blocks += _ahead(meeting, me, can_move=seen.can_plan)
    if not seen.open and not seen.ahead:
        blocks.append(section("No meeting is planned."))
    if seen.can_plan and not seen.open:
        style = None if seen.ahead else "primary"
        blocks.append(actions(button("Propose times", OPEN_PROPOSE, value=str(pair.id), style=style)))
    elif pair.state == PairState.PAUSED:
        blocks.append(note("This pair is paused: nothing new is planned until it goes on."))
    if seen.before:
        lines = [_past(meeting, me) for meeting in seen.before[:MOST_BEFORE]]
        blocks += [divider(), note("\n".join(["*Before*", *lines]))]
    blocks.append(actions(*_beside(seen)))
    if seen.is_quiet and pair.state != PairState.ENDED:
        blocks.append(note(QUIETED))
    blocks.append(note(f"Only you and {partner} can see when you meet."))
    return modal("Meetings", blocks, callback_id=LIST)


def _beside(seen: PairMeetings) -> list[Block]:
    """What goes with meetings: their agenda, what came of those before, and who starts things."""
    pair, me = seen.pair, seen.viewer
    buttons = [agendas.open_button(pair, me)] if pair.state != PairState.ENDED else []
    return [*buttons, came_of_them(pair), initiative.look_button(pair, me), *_reminders(seen)]


def _reminders(seen: PairMeetings) -> list[Block]:
    """The switch for what comes before and after."""
    if seen.pair.state == PairState.ENDED:
        return []
    label, action_id = ("Turn reminders on", REMIND) if seen.is_quiet else ("Turn reminders off", QUIET)
    described = f"{label} for meetings with {partner_name(seen.pair, seen.viewer)}"
    return [button(label, action_id, value=str(seen.pair.id), described=described)]


def came_of_them(pair: Pair, *, label: str = "What came of them") -> Block:
    return button(label, meeting_notes.LIST, value=f"{pair.id}:0")


def _proposal(seen: PairMeetings) -> list[Block]:
    """What is proposed: to be picked from by the one, to be waited for by the other."""
    meeting, pair, me = seen.open, seen.pair, seen.viewer
    if meeting is None:
        return []
    partner = mention(pair.partner_of(me))
    other = button("Other times", OPEN_PROPOSE, value=str(pair.id))
    if not seen.is_theirs_to_pick:
        lines = [f"• {when(each.starts_at, pair, me)}" for each in seen.times]
        words = f"*You have proposed* · {length(meeting)}{rhythm(meeting)}"
        back = button("Take back", TAKE_BACK, value=str(meeting.id), described="Take your proposal back")
        waits = note(f"{partner} picks one, or proposes others.")
        return [section("\n".join([words, *lines])), waits, actions(*([other] if seen.can_plan else []), back)]
    lines = to_pick_from(meeting, seen.times, pair, me)
    words = f"*{partner} proposes* · {length(meeting)}{rhythm(meeting)}"
    buttons = [*pick_buttons(meeting, seen.times, pair, me), other] if seen.can_plan else []
    return [section("\n".join([words, *lines])), *([actions(*buttons)] if buttons else [])]


def to_pick_from(meeting: Meeting, times: Sequence[MeetingTime], pair: Pair, me: str) -> list[str]:
    return [
        f"{each.place}. {when(each.starts_at, pair, me)}{aside(each.starts_at, meeting.minutes, pair, me)}"
        for each in times
    ]


def pick_buttons(meeting: Meeting, times: Sequence[MeetingTime], pair: Pair, me: str) -> list[Block]:
    zone = pair.member(me).zone
    return [
        button(
            local_moment(each.starts_at, zone),
            PICK[each.place - 1],
            value=f"{meeting.id}:{each.revision}:{each.place}",
            style="primary" if each.place == 1 else None,
            described=f"Meet {partner_name(pair, me)} on {local_moment(each.starts_at, zone)}",
        )
        for each in times[:MOST_TIMES]
    ]


def _ahead(meeting: Meeting, me: str, *, can_move: bool) -> list[Block]:
    at = meeting.starts_at
    if at is None:
        return []
    pair, zone = meeting.pair, meeting.pair.member(me).zone
    which, value = local_moment(at, zone), str(meeting.id)
    buttons = [button("Calendar", CALENDAR, value=value, described=f"Put {which} into your calendar")]
    if can_move:
        buttons.append(button("Move", OPEN_MOVE, value=value, described=f"Move the meeting of {which}"))
    if pair.state != PairState.ENDED:
        buttons.append(button("Cancel", OPEN_CANCEL, value=value, described=f"Cancel the meeting of {which}"))
    words = by_both(f"*{which}*", at, pair, me)
    return [section(f"{words}\n{length(meeting)}{rhythm(meeting)}"), actions(*buttons)]


def _past(meeting: Meeting, me: str) -> str:
    at, how = meeting.starts_at, " · canceled" if meeting.state == MeetingState.CANCELLED else ""
    return f"{local_moment(at, meeting.pair.member(me).zone)}{how}" if at else ""


def choose(
    pairs: Sequence[Pair], ahead: Mapping[int, Meeting], open_: Sequence[Meeting], me: str, *, page: int = 0
) -> dict[str, Any]:
    """For somebody in several pairs: theirs, a page at a time, each with its next meeting."""
    some = pairs[page * pages.SIZE : pages.reach(page)]
    lines = [_pair_line(pair, ahead, open_, me) for pair in some]
    return pages.list_page("Meetings", PAGE, lines, page=page, empty=NONE)


def _pair_line(pair: Pair, ahead: Mapping[int, Meeting], open_: Sequence[Meeting], me: str) -> list[Block]:
    meeting = ahead.get(pair.id)
    words = [f"Next: {when(meeting.starts_at, pair, me)}"] if meeting and meeting.starts_at else []
    for each in open_:
        if each.pair_id == pair.id:
            who = "You have" if each.proposed_by == me else f"{mention(pair.partner_of(me))} has"
            words.append(f"{who} proposed times.")
    label, described = "Meetings" if words else "Meet", f"Meetings with {partner_name(pair, me)}"
    button_ = button(label, OPEN, value=str(pair.id), described=described)
    planned = words or ["None is planned."]
    head = f"*Meetings with {mention(pair.partner_of(me))}* · {name(pair.program.name)}"
    return [section("\n".join([head, *planned]), accessory=button_)]


def on_home(pairs: Sequence[Pair], ahead: Mapping[int, Meeting], open_: Sequence[Meeting], me: str) -> list[Block]:
    """When somebody meets whom next, as a section of App Home."""
    if not pairs:
        return []
    blocks: list[Block] = [header("Meetings")] if ahead or open_ else []
    for pair in pairs[:MOST_ON_HOME]:
        blocks += _pair_line(pair, ahead, open_, me)
    if len(pairs) > MOST_ON_HOME:
        blocks.append(actions(button("Meetings of all pairs", PAGE, value="0")))
    return blocks


# --- into a calendar -------------------------------------------------------------------------------------------------


def calendar(meeting: Meeting, me: str, file: str, address: str | None, *, told: str | None = None) -> dict[str, Any]:
    """Links, and the file: from its address where this house has one, else to be copied."""
    blocks: list[Block] = [*([section(told)] if told else [])]
    if meeting.state == MeetingState.CANCELLED:
        blocks.append(section(f"*Canceled:* {now_of(meeting, me)}"))
        blocks.append(section("To take it out of your calendar, open the file, or delete it there."))
    else:
        blocks.append(section(f"*{now_of(meeting, me)}*\n{length(meeting)}{rhythm(meeting)}"))
        blocks.append(section(f"Add it to {meeting_calendar.links(meeting)}"))
        if meeting.sequence:
            blocks.append(note("It was moved. These links add it anew; the file changes what is there already."))
    if address:
        blocks.append(section(f"<{address}|Calendar file> for any other calendar"))
        blocks.append(note("Whoever has this address can see when you meet, and nothing else. It ends a month after."))
    else:
        blocks.append(section("*Calendar file* for any other calendar: copy this into a file called meeting.ics"))
        blocks += [said(part) for part in _parts(file)]
    return modal("Your calendar", blocks, callback_id=CALENDAR, close="Done")


def _parts(file: str) -> list[str]:
    """A file in as many parts as Slack takes, each of whole lines."""
    parts: list[str] = [""]
    for line in file.splitlines():
        if len(parts[-1]) + len(line) >= LONGEST_TEXT:
            parts.append("")
        parts[-1] += f"{line}\n"
    return parts


# --- what is said ----------------------------------------------------------------------------------------------------


def proposed(pair: Pair, me: str) -> str:
    return f"✓ Proposed. {mention(pair.partner_of(me))} hears of it, and picks one."


def agreed(meeting: Meeting, me: str) -> str:
    return f"✓ You meet {mention(meeting.pair.partner_of(me))}."


QUIETED = (
    "Reminders are off: no agenda comes to you before a meeting, and no question after it. You find both here. "
    "Nobody else sees this."
)
TURNED_OFF = "✓ Turned off, for you alone."
TURNED_ON = "✓ Turned on."
MOVED = "✓ Moved."
CANCELLED = "✓ Canceled."
TAKEN_BACK = "✓ Taken back."
CHANGED_SINCE = "*Nothing was done:* this has changed since you opened it. Here is how it is now."


def proposed_line(meeting: Meeting, times: Sequence[MeetingTime], me: str) -> DrawnItem:
    """That the other proposes times, with a press for each; what has become of it, once that is so."""
    pair = meeting.pair
    partner = mention(pair.partner_of(me))
    open_ = button("Meetings", OPEN, value=str(pair.id), described=f"Meetings with {partner_name(pair, me)}")
    if meeting.state != MeetingState.PROPOSED or meeting.proposed_by == me:
        text = _after(meeting, me)
        return DrawnItem(text, [section(text, accessory=open_)])
    text = f"{partner} proposes times to meet."
    lines = to_pick_from(meeting, times, pair, me)
    words = "\n".join([f"{partner} proposes to meet · {length(meeting)}{rhythm(meeting)}", *lines])
    other = button("Other times", OPEN_PROPOSE, value=str(pair.id))
    return DrawnItem(text, [section(words), actions(*pick_buttons(meeting, times, pair, me), other)])


def _after(meeting: Meeting, me: str) -> str:
    """What has become of times that were proposed."""
    if meeting.state == MeetingState.PROPOSED:
        return "✓ You have proposed other times."
    if meeting.state == MeetingState.AGREED and meeting.starts_at:
        return f"✓ You meet on {when(meeting.starts_at, meeting.pair, me)}."
    if meeting.state == MeetingState.LAPSED:
        return "The times that were proposed have gone by."
    if meeting.state == MeetingState.OVER and meeting.starts_at:
        return f"✓ This meeting was planned for {when(meeting.starts_at, meeting.pair, me)}."
    return "This is no longer planned."


def news_line(kind: str, meeting: Meeting, me: str) -> DrawnItem:
    """That the other has picked, moved or cancelled: as it is now, whatever kind of news has brought it."""
    pair = meeting.pair
    partner, open_ = mention(pair.partner_of(me)), _calendar_button(meeting, me)
    at = when(meeting.starts_at, pair, me) if meeting.starts_at else ""
    if meeting.state == MeetingState.CANCELLED:
        text = _cancelled(meeting, partner, at)
    elif meeting.state != MeetingState.AGREED:
        text = _after(meeting, me)
        return DrawnItem(text, [section(text)])
    elif kind == MEETING_AGREED.name and not meeting.sequence:
        text = f"{partner} has picked a time. You meet on {at}."
    elif meeting.moved_by == me:
        text = f"You meet {partner} on {at}."
    else:
        text = f"{partner} has moved your meeting. It is now on {at}{_aside_of(meeting, me)}.{_late(meeting)}"
    if meeting.state == MeetingState.CANCELLED:
        return DrawnItem(text, [section(text, accessory=open_)])
    links = f"Add it to {meeting_calendar.links(meeting)}"
    other = button(
        "Another time", OPEN_MOVE, value=str(meeting.id), described=f"Move the meeting with {partner_name(pair, me)}"
    )
    return DrawnItem(text, [section(f"{text}\n{links}"), actions(open_, other)])


def _calendar_button(meeting: Meeting, me: str) -> Block:
    label = f"Calendar file of the meeting with {partner_name(meeting.pair, me)}"
    return button("Calendar file", CALENDAR, value=str(meeting.id), described=label)


def _aside_of(meeting: Meeting, me: str) -> str:
    return aside(meeting.starts_at, meeting.minutes, meeting.pair, me) if meeting.starts_at else ""


def _cancelled(meeting: Meeting, partner: str, at: str) -> str:
    if meeting.pair.state == PairState.ENDED and meeting.moved_by is None:
        return f"Your pair has ended, so your meeting on {at} is canceled."
    if meeting.moved_by is None:
        return f"Your meeting on {at} is canceled."
    follows = " Those that would follow are canceled too." if meeting.stops else ""
    return f"{partner} has canceled your meeting on {at}.{follows}{_late(meeting)}"


def _late(meeting: Meeting) -> str:
    return " It came later than you two have agreed to say so: things come up." if meeting.moved_late else ""
