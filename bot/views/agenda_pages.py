"""An agenda whole, with what one of the two can do about it; what of it waits, and what is said."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.actions.agenda_pages import AgendaPage
from bot.content import Content
from bot.domain.agendas import LONGEST_LINE, AgendaSource, Proposed
from bot.domain.items import Outcome
from bot.domain.pairs import PairState
from bot.domain.promises import PromiseSource
from bot.errors import UserError
from bot.views import agenda_words, pages
from bot.views.agendas import open_button, value_of
from bot.views.blocks import Block, DrawnItem, actions, button, divider, header, modal, note, notice, section
from bot.views.commands import here
from bot.views.forms import Form, text_input
from bot.views.pair_choice import partner_name
from bot.views.parts import local_moment, mention, name, plain
from bot.views.promises import promise_button
from storage.tables import AgendaLine, Meeting, Pair

LIST = "agendas.list"
VIEW = "agendas.view"
LEAVE_OUT = "agendas.leave_out"
PUT_BACK = "agendas.put_back"
OPEN_ADD, ADD_FORM = "agendas.write", "agendas.add"
SHARE = "agendas.share"
NOT_NEEDED = "agendas.not_needed"

NONE = "You are in no pair at the moment."
ADDED = "✓ It is on the agenda. Both of you see it here, and nobody else."
SHARED_NOW = "✓ Shared with {partner}, who hears of it and can add to it."
SKIPPED = "✓ No agenda for this meeting, then. What is on it stays for the next one."


# --- one agenda ------------------------------------------------------------------------------------------------------


def show(page: AgendaPage, content: Content, *, now: datetime, told: str | None = None) -> dict[str, Any]:
    """The agenda of a pair's next meeting, with what one of the two can do about it."""
    pair, partner = page.pair, mention(page.partner_id)
    can_change = pair.state != PairState.ENDED
    blocks: list[Block] = [*([section(told)] if told else []), section(_above(page))]
    for number, each in enumerate(page.laid.lines, start=1):
        blocks += _line(page, each, number, content, now, can_change=can_change)
    if not page.laid.lines:
        blocks.append(section("Nothing is on it yet. What would make the next hour together worth it?"))
    if page.laid.more:
        blocks.append(note(f"{page.laid.more} more found no room. Leave something out to see the next."))
    if can_change:
        blocks.append(actions(*_steps(page)))
    if page.is_first and content.first_meeting:
        steps = "\n".join(f"• *{plain(each.text)}.* {plain(each.how)}" for each in content.first_meeting)
        blocks += [divider(), section(f"*For your first time together*\n{steps}")]
    if page.laid.left_out:
        blocks += [divider(), section("*Left out this time*")]
        for each in page.laid.left_out:
            back = button("Put back", PUT_BACK, value=f"{pair.id}:{value_of(each.named)}")
            blocks.append(section(agenda_words.line(page, each, content), accessory=back if can_change else None))
    blocks.append(note(_who(page, partner)))
    return modal("Agenda", blocks, callback_id=VIEW, metadata={"pair": pair.id})


def _above(page: AgendaPage) -> str:
    words = [f"With {mention(page.partner_id)} · {name(page.pair.program.name)}"]
    if page.meeting is not None and page.meeting.starts_at is not None:
        words.append(f"*{local_moment(page.meeting.starts_at, page.zone)}*")
    else:
        words.append(here("No meeting is agreed yet: this is for your next one. `/meet` proposes a time."))
    return "\n".join(words)


def _line(
    page: AgendaPage, each: Proposed, number: int, content: Content, now: datetime, *, can_change: bool
) -> list[Block]:
    value = f"{page.pair.id}:{value_of(each.named)}"
    words = f"{number}. {agenda_words.line(page, each, content)}"
    own = each.line is not None and each.line.put_by == page.viewer
    buttons = [*agenda_words.read_button(page, each, number)]
    if can_change and each.about.source is AgendaSource.OWN and each.line is not None:
        buttons.append(promise_button(PromiseSource.AGENDA, each.line.id))
    if can_change and (own or page.meeting is not None):
        label = "Take off" if own else "Leave out"
        buttons.append(button(label, LEAVE_OUT, value=value, described=f"{label}: line {number}"))
    if len(buttons) == 1:
        return [section(words, accessory=buttons[0])]
    return [section(words), *([actions(*buttons)] if buttons else [])]


def _steps(page: AgendaPage) -> list[Block]:
    add = button("Add a line", OPEN_ADD, value=str(page.pair.id))
    if page.meeting is None or not page.prepares or page.is_shared:
        return [add]
    label = "Share it"
    described = f"Share it with {partner_name(page.pair, page.viewer)}"
    return [button(label, SHARE, value=str(page.meeting.id), style="primary", described=described), add]


def _who(page: AgendaPage, partner: str) -> str:
    if page.is_shared:
        return f"Shared: you and {partner} see this, and either can add to it. Nobody else sees it."
    if page.prepares:
        return (
            f"It is made from what is open between you. {partner} sees what either of you put on it, and the rest once "
            "you share it. Nobody else sees it. What you do not get to comes back for the next meeting."
        )
    return (
        f"{partner} prepares it and shares it with you before you meet. What you put here, {partner} sees at once; "
        "nobody else does."
    )


# --- all of somebody's, and a line of one's own ----------------------------------------------------------------------


def choose(pairs: Sequence[Pair], meetings: Mapping[int, Meeting], me: str, *, page: int = 0) -> dict[str, Any]:
    """For somebody in several pairs: theirs, a page at a time, each with its next meeting."""
    some = pairs[page * pages.SIZE : pages.reach(page)]
    lines = []
    for pair in some:
        meeting = meetings.get(pair.id)
        at = meeting.starts_at if meeting else None
        when = local_moment(at, pair.member(me).zone) if at else "No meeting is agreed yet."
        words = f"*With {mention(pair.partner_of(me))}* · {name(pair.program.name)}\n{when}"
        lines.append([section(words, accessory=open_button(pair, me))])
    return pages.list_page("Agendas", LIST, lines, page=page, empty=NONE)


def add_form(pair: Pair, me: str, *, form_id: str) -> dict[str, Any]:
    partner = mention(pair.partner_of(me))
    return modal(
        "A line for the agenda",
        [
            section(f"With {partner} · {name(pair.program.name)}"),
            text_input("text", "What do you want to talk about?", multiline=True, longest=LONGEST_LINE),
            note(f"You and {partner} see it on your agenda. Nobody else can."),
        ],
        callback_id=ADD_FORM,
        submit="Put it there",
        close="Cancel",
        metadata={"form": form_id, "pair": pair.id},
    )


def on_home(pairs: Sequence[Pair], meetings: Mapping[int, Meeting], me: str) -> list[Block]:
    """The agendas of meetings that are agreed on, as a section of App Home."""
    soon = [pair for pair in pairs if pair.id in meetings]
    if not soon:
        return []
    blocks: list[Block] = [header("Agendas")]
    for pair in soon[:MOST_ON_HOME]:
        at = meetings[pair.id].starts_at
        when = local_moment(at, pair.member(me).zone) if at else ""
        words = f"With {mention(pair.partner_of(me))}, {when}"
        blocks.append(section(words, accessory=open_button(pair, me)))
    if len(soon) > MOST_ON_HOME:
        blocks.append(actions(button("All agendas", LIST, value="0")))
    return blocks


MOST_ON_HOME = 4


# --- what is read back -----------------------------------------------------------------------------------------------


def read_pair_id(view: Mapping[str, Any]) -> int:
    return int(Form(view).required("text", Form(view).number("pair")))


def read_text(view: Mapping[str, Any]) -> str:
    """Raises UserError beside the field."""
    text = str(Form(view).required("text", Form(view).text("text")))
    if len(text) > LONGEST_LINE:
        raise UserError(
            f"Please keep this to {LONGEST_LINE} characters, one thing to talk about; it has {len(text):,}.",
            field="text",
        )
    return text


def shared_now(page: AgendaPage) -> str:
    return SHARED_NOW.format(partner=mention(page.partner_id))


# --- what waits, and what is said ------------------------------------------------------------------------------------


def to_prepare(meeting: Meeting, me: str, outcome: Outcome | None, *, now: datetime) -> DrawnItem:
    """A working day ahead, for the mentee."""
    partner, when = mention(meeting.pair.partner_of(me)), _when(meeting, me)
    text = f"You meet {partner} {when}."
    if outcome is Outcome.DONE:
        return _only(f"{text} ✓ You have shared the agenda.")
    if outcome is Outcome.PASSED:
        return _only(f"{text} {SKIPPED}")
    if outcome is Outcome.WITHDRAWN:
        return withdrawn(meeting, me)
    if outcome is not None or (meeting.ends_at is not None and meeting.ends_at <= now):
        return _only(f"{text} What is on its agenda and not talked about stays for the next one.")
    text += " Your agenda is made from what is open: cut, add, and share it."
    skip = button("Not this time", NOT_NEEDED, value=str(meeting.id), described="No agenda for this meeting")
    buttons = actions(open_button(meeting.pair, me, label="Open the agenda", style="primary"), skip)
    return DrawnItem(text, [section(text), buttons])


def withdrawn(meeting: Meeting, me: str) -> DrawnItem:
    """What a message says about a meeting that was moved or canceled since."""
    partner = mention(meeting.pair.partner_of(me))
    return _only(f"This was about a meeting with {partner} that was moved or cancelled since.")


def _only(text: str) -> DrawnItem:
    return DrawnItem(text, [section(text)])


def put_there(line: AgendaLine, me: str) -> dict[str, Any]:
    partner = mention(line.pair.partner_of(me))
    return notice(
        "On your agenda",
        f"✓ It is on the agenda for your next meeting with {partner}. Both of you see it there, and nobody else.",
    )


def was_shared(meeting: Meeting, me: str) -> DrawnItem:
    """For the mentor: that there is an agenda, never what is on it."""
    text = f"{mention(meeting.pair.partner_of(me))} has shared the agenda for your meeting {_when(meeting, me)}."
    return DrawnItem(text, [section(text, accessory=open_button(meeting.pair, me))])


def _when(meeting: Meeting, me: str) -> str:
    at = meeting.starts_at
    return f"on {local_moment(at, meeting.pair.member(me).zone)}" if at else "soon"
