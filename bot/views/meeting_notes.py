"""After a meeting: the form for what comes of it, the page that shows it, and how it was worded before."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.actions.meeting_notes import MeetingPage
from bot.actions.meeting_reports import LookBack
from bot.content import Content
from bot.domain.agendas import About
from bot.domain.meeting_notes import LONGEST_NOTE, NoteField
from bot.domain.meeting_reports import MeetingSaid, ReportStanding
from bot.domain.pairs import PairState
from bot.domain.promises import PromiseSource
from bot.errors import UserError
from bot.views import agenda_words, meeting_reports, pages
from bot.views.agendas import about_in, open_button, value_of
from bot.views.blocks import Block, DrawnItem, actions, button, divider, modal, note, said, section
from bot.views.commands import here
from bot.views.forms import Form, checkbox_input, number_in, option, text_input
from bot.views.parts import cut, local_day, local_moment, mention, name, preview
from bot.views.promises import promise_button
from storage.tables import Meeting, MeetingNoteVersion, Pair

OPEN = "meeting_notes.open"  # a meeting that has been
PAGE = "meeting_notes.page"
EDIT = "meeting_notes.edit"
FORM = "meeting_notes.write"
TYPED = "meeting_notes.typed"
BEFORE = "meeting_notes.before"  # how it was worded before
LIST = "meeting_notes.list"  # by the pair

DISCUSSED = "discussed"
GONE = "Its words were deleted."
NONE = "No meeting of yours is over yet. What you take from one will stand here."
KEPT = "✓ Kept."
MOST_LINES = 10  # in one group of checkboxes: Slack's limit
MOST_VERSIONS = 15


# --- the page --------------------------------------------------------------------------------------------------------


def show(page: MeetingPage, *, told: str | None = None) -> dict[str, Any]:
    """A meeting that has been: how it was, what the two take from it, and one's own note."""
    look, pair, partner = page.look_back, page.meeting.pair, mention(page.partner_id)
    can_change = pair.state != PairState.ENDED
    blocks: list[Block] = [*([section(told)] if told else [])]
    blocks.append(section(f"With {partner} · {name(pair.program.name)}\n*{_when(page.meeting, page.zone)}*"))
    if look.reports.standing is ReportStanding.AGAIN:
        blocks.append(section(meeting_reports.disagree(look)))
    blocks.append(section(meeting_reports.stands(look)))
    if can_change and look.reports.is_asked(look.who):
        blocks.append(meeting_reports.answers(look))
    blocks += [divider(), section("*What you two take from it*"), *_noted(page, NoteField.TAKEAWAY)]
    blocks += [section("*Just for you*"), *_noted(page, NoteField.PRIVATE)]
    buttons = []
    if can_change:
        label = "Edit" if page.notes.takeaway or page.notes.private else "Write something down"
        buttons.append(button(label, EDIT, value=str(page.meeting.id), style="primary"))
        if page.notes.takeaway is not None and page.notes.takeaway.now.text:
            buttons.append(promise_button(PromiseSource.TAKEAWAY, page.notes.takeaway.id))
    if any(each and each.revision > 1 for each in (page.notes.takeaway, page.notes.private)):
        buttons.append(button("How it was before", BEFORE, value=str(page.meeting.id)))
    buttons.append(open_button(pair, page.viewer, label="Next agenda"))
    buttons.append(button("All meetings", LIST, value=str(pair.id)))
    blocks += [actions(*buttons)]
    blocks.append(note(f"You and {partner} see what you take from it. What is just for you, nobody else ever sees."))
    return modal("After your meeting", blocks, callback_id=PAGE, metadata={"meeting": page.meeting.id})


def _noted(page: MeetingPage, field: NoteField) -> list[Block]:
    found = page.notes.of(field)
    if found is None:
        return [section("Nothing yet.")]
    if not found.now.text:
        return [section(GONE if found.revision == 1 else "Nothing now. It was emptied, or its words were deleted.")]
    who = "you" if found.now.author_id == page.viewer else mention(found.now.author_id)
    blocks: list[Block] = [said(found.now.text)]
    if field is NoteField.TAKEAWAY:
        blocks.append(note(f"By {who}, {local_day(found.now.written_at, page.zone)}"))
    return blocks


def before(page: MeetingPage, versions: Sequence[MeetingNoteVersion]) -> dict[str, Any]:
    """How the takeaway, and one's own note, were worded before: newest first."""
    blocks: list[Block] = []
    for field, title in ((NoteField.TAKEAWAY, "*What you two take from it*"), (NoteField.PRIVATE, "*Just for you*")):
        found = page.notes.of(field)
        some = [each for each in reversed(versions) if found is not None and each.note_id == found.id]
        if len(some) < 2:
            continue
        blocks.append(section(title))
        for each in some[:MOST_VERSIONS]:
            who = "you" if each.author_id == page.viewer else mention(each.author_id)
            blocks += [note(f"By {who}, {local_day(each.written_at, page.zone)}")]
            blocks.append(said(each.text) if each.text else section("Emptied, or deleted by whoever wrote it."))
        if len(some) > MOST_VERSIONS:
            blocks.append(note(here("Those before are in your copy: `/mentorship export`.")))
    blocks = blocks or [section("It was never worded otherwise.")]
    blocks.append(actions(button("Back", OPEN, value=str(page.meeting.id))))
    return modal("How it was before", blocks, callback_id=BEFORE)


def choose(
    pair: Pair, me: str, been: Sequence[Meeting], takeaways: Mapping[int, str], *, page: int = 0
) -> dict[str, Any]:
    """The meetings that a pair has had, newest first, each with its takeaway."""
    zone = pair.member(me).zone
    lines = []
    for meeting in been[page * pages.SIZE : pages.reach(page)]:
        takeaway = takeaways.get(meeting.id)
        words = f"“{preview(takeaway, 120)}”" if takeaway else "Nothing written down."
        on = _when(meeting, zone)
        open_ = button("Open", OPEN, value=str(meeting.id), described=f"Open the meeting of {on}")
        lines.append([section(f"*{on}*\n{words}", accessory=open_)])
    view = pages.list_page("Your meetings", LIST, lines, page=page, empty=NONE)
    return {**view, "blocks": [_of_pair(block, pair) for block in view["blocks"]]}


def _of_pair(block: Block, pair: Pair) -> Block:
    """The buttons to other pages say of which pair they are."""
    elements = [
        {**each, "value": f"{pair.id}:{each['value']}"} if each.get("action_id") == LIST else each
        for each in block.get("elements", ())
    ]
    return {**block, "elements": elements} if block["type"] == "actions" else block


def read_list(action: Mapping[str, Any]) -> tuple[int, int]:
    """(pair, page); raises UserError for what is none."""
    pair, _, page = str(action.get("value", "")).partition(":")
    return number_in({"value": pair}), pages.page_in({"value": page or "0"})


def _when(meeting: Meeting, zone: str) -> str:
    return local_moment(meeting.starts_at, zone) if meeting.starts_at else "A meeting"


# --- the form --------------------------------------------------------------------------------------------------------


def form(
    page: MeetingPage,
    content: Content,
    *,
    now: datetime,
    typed: Mapping[NoteField, str | None] | None = None,
) -> dict[str, Any]:
    """`typed` is what they have written while the other changed the takeaway: both are shown."""
    partner = mention(page.partner_id)
    blocks: list[Block] = [section(f"With {partner} · {_when(page.meeting, page.zone)}")]
    if page.look_back.reports.of(page.look_back.who):
        blocks.append(note(meeting_reports.stands(page.look_back)))
    if typed is not None:
        blocks += _meanwhile(page)
    texts = {field: _initial(page, field, typed) for field in NoteField}
    blocks.append(
        text_input(
            NoteField.TAKEAWAY,
            "What do you two take from it?",
            initial=texts[NoteField.TAKEAWAY],
            hint="Both of you read it and can edit it. It comes up again before your next meeting.",
            optional=True,
            multiline=True,
            longest=LONGEST_NOTE,
            as_typed=TYPED,
        )
    )
    blocks.append(
        text_input(
            NoteField.PRIVATE,
            "Just for you",
            initial=texts[NoteField.PRIVATE],
            hint="Nobody else ever sees this.",
            optional=True,
            multiline=True,
            longest=LONGEST_NOTE,
            as_typed=TYPED,
        )
    )
    if page.agenda.laid.lines:
        blocks.append(_discussed(page, content))
    metadata = {
        "meeting": page.meeting.id,
        "revision": page.draft.revision,
        "seen": page.notes.revision(NoteField.TAKEAWAY),
        "own": page.notes.revision(NoteField.PRIVATE),
    }
    return modal(
        "After your meeting",
        blocks,
        callback_id=FORM,
        submit="Keep it",
        close="Cancel",
        metadata=metadata,
        notify_on_close=True,
    )


def _initial(page: MeetingPage, field: NoteField, typed: Mapping[NoteField, str | None] | None) -> str | None:
    if typed is not None:
        return typed.get(field)
    return page.draft.texts.get(field) or page.notes.text(field)


def _meanwhile(page: MeetingPage) -> list[Block]:
    takeaway = page.notes.takeaway
    who = mention(page.partner_id)
    own = takeaway is not None and takeaway.now.author_id == page.viewer
    return [
        section(f"*{'You have' if own else f'{who} has'} changed what you take from it meanwhile. It is now:*"),
        said(page.notes.text(NoteField.TAKEAWAY) or "–"),
        section("*What you have written is below.* Put both together, or send yours as it is. Nothing is lost."),
    ]


def _discussed(page: MeetingPage, content: Content) -> Block:
    """Ticked from the beginning the first time, so that only what they did not get to takes a press."""
    lines = page.agenda.laid.lines[:MOST_LINES]
    first_time = page.agenda.agenda is None or page.agenda.agenda.looked_at is None
    options = [
        option(cut(agenda_words.plain_line(page.agenda, each, content), 75), value_of(each.named)) for each in lines
    ]
    return checkbox_input(
        DISCUSSED,
        "What did you talk about?",
        options,
        initial=[each["value"] for each in options] if first_time else (),
        hint="What is not ticked comes back for the next meeting.",
        optional=True,
    )


def read_meeting_id(view: Mapping[str, Any]) -> int:
    return int(Form(view).required(NoteField.TAKEAWAY, Form(view).number("meeting")))


def read_texts(view: Mapping[str, Any]) -> dict[NoteField, str | None]:
    """Raises UserError beside what is too long."""
    texts = read_typed(view)
    for field, text in texts.items():
        if len(text or "") > LONGEST_NOTE:
            raise UserError(
                f"Please keep this to {LONGEST_NOTE:,} characters; it has {len(text or ''):,}.", field=field
            )
    return texts


def read_typed(view: Mapping[str, Any], *, only: str | None = None) -> dict[NoteField, str | None]:
    """What stands in the form so far, or in one field of it."""
    sent = Form(view, action_id=TYPED)
    return {field: sent.text(field) for field in NoteField if sent.has_text(field) and (only is None or field == only)}


def read_seen(view: Mapping[str, Any]) -> dict[NoteField, int]:
    sent = Form(view)
    return {NoteField.TAKEAWAY: sent.number("seen") or 0, NoteField.PRIVATE: sent.number("own") or 0}


def read_discussed(view: Mapping[str, Any]) -> list[About]:
    return [about for each in Form(view).options(DISCUSSED) if (about := about_in(each)) is not None]


# --- what waits ------------------------------------------------------------------------------------------------------


def changed_line(meeting: Meeting, me: str) -> DrawnItem:
    """That the other has written something down: never the words."""
    partner = mention(meeting.pair.partner_of(me))
    on = _when(meeting, meeting.pair.member(me).zone)
    text = f"{partner} has written down what you take from your meeting of {on}."
    read = button("Read", OPEN, value=str(meeting.id), described=f"Read what you take from the meeting of {on}")
    return DrawnItem(text, [section(text, accessory=read)])


def after_saying(look: LookBack) -> str:
    """What somebody is told who has just said how a meeting was."""
    words = meeting_reports.stands(look)
    if not look.done:
        return f"Nothing was changed: this was asked earlier. {words}"
    mine = look.reports.of(look.who)
    if mine is not None and mine.what is MeetingSaid.MOVED:
        return f"{words} {here('`/meet`')} finds a new time; what is on the agenda stays for it."
    if mine is not None and mine.what is MeetingSaid.NOT_HELD:
        return f"{words} That is all right. {here('`/meet`')} finds another time; what is on the agenda stays for it."
    return words
