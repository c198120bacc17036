"""What was written, shown again: the author's copy with who can see it, and what a partner may read."""

from collections.abc import Sequence
from typing import Any

from bot.content import Content
from bot.domain.entries import EntryKind, NewAnswer, Written
from bot.views import checkins, reflections
from bot.views.blocks import Block, Message, actions, button, modal, note, said, section
from bot.views.parts import day, local_day, local_moment, mention, plain
from storage.responses import Shared
from storage.tables import Response

EDIT = "responses.edit"
READ = "responses.read"
COPY = "responses.copy"
SHARED = "responses.shared"

KINDS = {EntryKind.CHECKIN: "check-in", EntryKind.REFLECTION: "reflection"}


def kind(value: EntryKind) -> str:
    """The plain word for a kind of response or prompt."""
    return KINDS.get(value, "entry")


def question_text(content: Content, kind_: EntryKind, field: str, question_id: str | None) -> str:
    """What an answer was an answer to."""
    if kind_ == EntryKind.REFLECTION:
        question = content.question(question_id) if question_id else None
        return question.text if question else reflections.GONE
    return checkins.FIELDS.get(field, field)


def copy(response: Response, content: Content, *, zone: str, headline: str = "Saved.") -> dict[str, Any]:
    """The author's own copy: each answer, who can see it, and whether the partner has read it."""
    partner = mention(response.partner_id)
    blocks = [section(f"*{headline}* Your {kind(response.kind)} with {partner}.")]
    if response.mood is not None:
        blocks.append(section(f"*How is it going?*\n{checkins.MOODS.get(response.mood, '–')}"))
        blocks.append(note("Only you can see this."))
    if response.met_on is not None:
        blocks.append(section(f"*You met on* {day(response.met_on)}"))
        blocks.append(note(f"{partner} and your coordinators can see that you met."))
    for answer in response.answers:
        asked = question_text(content, response.kind, answer.field, response.question_id)
        blocks.append(section(f"*{plain(asked)}*"))
        blocks.append(said(answer.text))
        blocks.append(note(f"You and {partner} can see this." if answer.shared else "Only you can see this."))
    if response.shares:
        blocks.append(note(_read_line(response, partner, zone)))
    edit = button("Edit", EDIT, value=str(response.id), described=f"Edit this {kind(response.kind)}")
    blocks.append(actions(edit))
    return modal("Your " + kind(response.kind), blocks, callback_id=COPY)


def _read_line(response: Response, partner: str, zone: str) -> str:
    edited = (
        f" You edited it {local_moment(response.edited_at, zone)}, and it shows as edited."
        if response.edited_at
        else ""
    )
    if not response.readings:
        return f"{partner} has not read it yet."
    return f"{partner} read it {local_moment(response.readings[0].read_at, zone)}.{edited}"


def shared(entry: Shared, content: Content, *, zone: str) -> dict[str, Any]:
    """What the partner chose to share, for the one it was shared with."""
    author = mention(entry.author_id)
    edited = ", edited since you first read it" if entry.edited_at else ""
    blocks: list[Block] = [
        section(f"{author} wrote this {kind(entry.kind)} on {local_day(entry.written_at, zone)}{edited}.")
    ]
    if entry.met_on is not None:
        blocks.append(section(f"*You met on* {day(entry.met_on)}"))
    for answer in entry.answers:
        blocks.append(section(f"*{plain(question_text(content, entry.kind, answer.field, entry.question_id))}*"))
        blocks.append(said(answer.text))
    blocks.append(
        note(f"{author} chose to share this with you, and can see that you have read it. Nobody else can read it.")
    )
    return modal("Shared with you", blocks, callback_id=SHARED)


def shared_notice(response_id: int, response_kind: EntryKind, author_id: str) -> Message:
    """Tells the partner that there is something to read. It never holds the words."""
    text = f"{mention(author_id)} shared a {kind(response_kind)} with you."
    return Message(
        f"{text} Press Read to open it.",
        [
            section(text),
            actions(button("Read", READ, value=str(response_id), style="primary", described="Read what was shared")),
        ],
    )


def given_back(words: Sequence[NewAnswer] | Written, reason: str) -> dict[str, Any]:
    """Nothing was saved, and nothing is lost: the words go back to the person who wrote them."""
    answers = words.answers if isinstance(words, Written) else words
    blocks: list[Block] = [section(f"{reason} Nothing was saved or sent.")]
    if answers:
        blocks.append(section("Here is what you wrote, so that you can copy it:"))
    blocks += [said(answer.text) for answer in answers]
    return modal("Not sent", blocks, callback_id=COPY)
