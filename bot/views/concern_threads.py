"""What was asked in confidence, and what was answered: the two who read it, and where each writes more."""

from typing import Any

from bot.actions.concerns import ThreadPage
from bot.domain.concerns import LONGEST
from bot.views.blocks import Block, actions, button, divider, modal, note, notice, said, section
from bot.views.concern_words import about, read_text
from bot.views.forms import Form, text_input
from bot.views.parts import local_moment, mention, name
from storage.concerns import Thread
from storage.tables import ConcernText

READ = "concerns.read"
EARLIER = "concerns.earlier"
REPLY_FORM = "concerns.reply"
REPLY = "concerns.typing"  # the action_id of the input: what is typed is kept while it is typed
OVER = "concerns.over"
CLOSE = "concerns.close"
TAKE_BACK = "concerns.take_back"
ASK_AGAIN = "concerns.ask_again"

TITLE = "In confidence"


def show(reading: ThreadPage, *, zone: str, form_id: str, sent: bool = False) -> dict[str, Any]:
    """What the two have written, the newest last, in the zone of whoever reads it, and where they write more.

    Not right after something was `sent`: in a form that is drawn anew Slack leaves what was typed in it.
    """
    thread = reading.thread
    blocks: list[Block] = [section(_between(thread)), note(_who_reads(thread))]
    if reading.has_earlier:
        blocks.append(actions(button("Earlier", EARLIER, value=str(thread.id))))
    for text in reading.texts:
        blocks += _said(text, thread, zone)
    if not thread.is_mine and thread.pair.member(thread.author_id).deactivated_at is not None:
        blocks.append(section(f"{mention(thread.author_id)} has left this workspace, and reads nothing here for now."))
    if state := _state(thread):
        blocks.append(section(state))
    writes = thread.is_open and not sent
    if sent:
        blocks.append(note(f"Sent to {mention(thread.other_id)} alone, who hears of it at their next working moment."))
    buttons = [button("Write more", READ, value=str(thread.id))] if sent and thread.is_open else []
    buttons += _buttons(thread)
    if writes:
        label = "Write more" if thread.is_mine else "Your answer"
        blocks.append(divider())
        blocks.append(
            text_input("text", label, initial=reading.unsent.text, multiline=True, longest=LONGEST, as_typed=REPLY)
        )
    if buttons:
        blocks.append(actions(*buttons))
    metadata = {
        "concern": thread.id,
        "page": reading.number,
        "form": form_id,
        "revision": reading.unsent.revision,
    }
    if writes:
        return modal(TITLE, blocks, callback_id=REPLY_FORM, submit="Send", metadata=metadata, notify_on_close=True)
    return modal(TITLE, blocks, callback_id=OVER, metadata=metadata)


def _between(thread: Thread) -> str:
    pair = thread.pair
    if thread.is_mine:
        return f"You and {mention(thread.coordinator_id)}\n{about(pair, thread.viewer)}"
    author = mention(thread.author_id)
    partner = mention(pair.partner_of(thread.author_id))
    return f"{author} asks you, about their pair with {partner} · {name(pair.program.name)}"


def _who_reads(thread: Thread) -> str:
    if thread.is_mine:
        return "Only the two of you can read this."
    return (
        f"Only the two of you can read this: {mention(thread.pair.partner_of(thread.author_id))} does not know of it, "
        f"nor do other coordinators. {mention(thread.author_id)} sees that you have read it."
    )


def _said(text: ConcernText, thread: Thread, zone: str) -> list[Block]:
    who = "You" if text.author_id == thread.viewer else mention(text.author_id)
    words = said(text.text) if text.text else section("Deleted since.")
    return [section(f"*{who}* · {local_moment(text.written_at, zone)}"), words]


def _state(thread: Thread) -> str | None:
    if thread.is_open:
        return None
    if thread.is_closed:
        return "*Closed.* Nothing more can be written here."
    return (
        f"{mention(thread.coordinator_id)} can no longer read or answer this. Your words are kept, and somebody else "
        "can be asked with them."
    )


def _buttons(thread: Thread) -> list[Block]:
    if not thread.is_mine:
        return []
    value, buttons = str(thread.id), []
    if not thread.is_open and not thread.is_closed:
        buttons.append(button("Ask somebody else", ASK_AGAIN, value=value, style="primary"))
    if not thread.is_closed:
        sure = ("Close it?", "You can both still read it, and nobody writes any more.", "Close it")
        buttons.append(button("It is settled", CLOSE, value=value, confirm=sure))
    sure = ("Take it back?", "Every word here is deleted for both of you, the answers too.", "Take it back")
    return [*buttons, button("Take it back", TAKE_BACK, value=value, confirm=sure)]


def concern_id(view: dict[str, Any]) -> int:
    """What a form is about; it grants no right to it."""
    return int(Form(view).required("text", Form(view).number("concern")))


def page(view: dict[str, Any]) -> int:
    return Form(view).number("page") or 0


def read_reply(view: dict[str, Any]) -> str:
    """Raises UserError beside the field."""
    return read_text(Form(view, action_id=REPLY), "text")


def read_typed(view: dict[str, Any]) -> str | None:
    """What is typed so far."""
    text = Form(view, action_id=REPLY).text("text")
    return text and text[:LONGEST]


def form_id(view: dict[str, Any]) -> str:
    return Form(view).id


def taken_back() -> dict[str, Any]:
    return notice("Taken back", "Every word of it is deleted, for both of you.")
