"""What a partner answers to what was shared with them: under the entry, for both."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.agendas import AgendaSource
from bot.domain.pairs import PairState
from bot.errors import UserError
from bot.views.agendas import agenda_button
from bot.views.blocks import Block, DrawnItem, actions, button, modal, note, said, section
from bot.views.entry_words import kind
from bot.views.forms import Form, text_input
from bot.views.pair_choice import partner_name
from bot.views.parts import local_day, mention, stamp
from storage.responses import Shared
from storage.tables import Item, Response, ResponseReply

THANK = "replies.thank"
SAY = "replies.say"
SAY_FORM = "replies.send"
OPEN = "replies.open"

LONGEST = 1000  # characters


def below(entry: Shared, *, zone: str) -> list[Block]:
    """For whoever it was shared with: what they have answered, and what they can."""
    reply = entry.reply
    blocks: list[Block] = []
    if reply and reply.thanked_at:
        blocks.append(section(f"✓ You thanked {mention(entry.author_id)}."))
    if reply and reply.text:
        blocks += [section(f"*You said back*{_edited(reply, zone)}:"), said(reply.text)]
    if entry.pair.state == PairState.ENDED:
        return blocks
    value = str(entry.id)
    buttons = [] if reply and reply.thanked_at else [button("Thank", THANK, value=value)]
    label = "Change what you said" if reply and reply.text else "Say something back"
    buttons += [button(label, SAY, value=value), agenda_button(AgendaSource.RESPONSE, entry.id)]
    return [*blocks, actions(*buttons)]


def answered(response: Response) -> list[Block]:
    """For the author: what was answered to it."""
    blocks: list[Block] = []
    for reply in response.replies:
        who, zone = mention(reply.author_id), response.author.zone
        if reply.thanked_at:
            blocks.append(section(f"✓ {who} thanked you on {local_day(reply.thanked_at, zone)}."))
        if reply.text:
            blocks += [section(f"*{who} said back*{_edited(reply, zone)}:"), said(reply.text)]
    return blocks


def _edited(reply: ResponseReply, zone: str) -> str:
    said_at = reply.edited_at or reply.said_at
    edited = "edited " if reply.edited_at else ""
    return f" ({edited}{local_day(said_at, zone)})" if said_at else ""


def form(entry: Shared) -> dict[str, Any]:
    """To say something back, or to change or delete what was said."""
    before = entry.reply.text if entry.reply else None
    return modal(
        "Say something back",
        [
            text_input(
                "text",
                "What do you want to say?",
                initial=before,
                hint="Leave it empty to delete it." if before else None,
                optional=before is not None,
                multiline=True,
                longest=LONGEST,
            ),
            note(f"{mention(entry.author_id)} and you can read this below what was shared, and nobody else."),
        ],
        callback_id=SAY_FORM,
        submit="Save" if before else "Send",
        close="Cancel",
        metadata={"response": entry.id},
    )


def read(view: Mapping[str, Any]) -> tuple[int, str | None]:
    """(which entry, what is said back). Raises UserError beside the field that needs mending."""
    sent = Form(view)
    text = sent.text("text")
    if text and len(text) > LONGEST:
        raise UserError(f"Please keep this to {LONGEST:,} characters; it has {len(text):,}.", field="text")
    return int(sent.required("text", sent.number("response"))), text


# --- where it waits, on Home, and in the copy ------------------------------------------------------------------------


def line(item: Item, response: Response, now: datetime) -> DrawnItem:
    """For the author: that there is an answer, and never what it says."""
    partner, zone = mention(response.partner_id), response.author.zone
    said_back = any(reply.text for reply in response.replies)
    thanked = any(reply.thanked_at for reply in response.replies)
    done = " and ".join([*(["thanked you"] if thanked else []), *(["said something back"] if said_back else [])])
    about = f"your {kind(response.kind)} of {local_day(response.written_at, zone)}"
    text = f"{partner} {done or 'had answered'}: {about}."
    if not item.is_open:
        return DrawnItem(text, [section(text)])
    described = f"Read what was answered to your {kind(response.kind)}"
    look = button("Read", OPEN, value=str(response.id), style="primary", described=described)
    return DrawnItem(text, [section(text, accessory=look)])


def in_short(response: Response) -> str:
    """For a line on the author's Home."""
    partner = mention(response.partner_id)
    if any(reply.text for reply in response.replies):
        return f" · {partner} said something back"
    return f" · {partner} thanked you" if any(reply.thanked_at for reply in response.replies) else ""


def copied(found: Sequence[tuple[ResponseReply, Response]], me: str, zone: ZoneInfo) -> Iterator[str]:
    """In the copy that one takes away."""
    for reply, response in found:
        about = f"{kind(response.kind)} by {partner_name(response.pair, me)} of {stamp(response.written_at, zone)}"
        if reply.thanked_at:
            yield f"{stamp(reply.thanked_at, zone)}, you thanked for a {about}"
        if reply.text:
            when = f"{stamp(reply.said_at, zone)}, to" if reply.said_at else "To"
            yield f"{when} a {about} (both of you): {reply.text}"
