"""A copy of one's own data, to be taken away, and the form that deletes what one wrote."""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.content import Content
from bot.domain.envelopes import EnvelopeState, SideState
from bot.domain.feedback import ReplyKind
from bot.errors import UserError
from bot.views import checkins, feedback, responses, settings
from bot.views.blocks import Block, actions, button, modal, note, section
from bot.views.forms import Form, checkbox_input, option, text_input
from bot.views.pair_choice import partner_name
from bot.views.parts import LONGEST_TEXT
from storage.feedback import Mine, Opened
from storage.my_data import MyData
from storage.tables import Pair, Prompt, Response

OPEN_COPY = "my_data.copy"
OPEN_DELETE = "my_data.ask"
COPY = "my_data.done"
DELETE_FORM = "my_data.delete"
SURE = "sure"

LARGEST_PAGE = 200_000  # bytes of text in one modal: Slack takes 250 kB
MOST_PARTS = 40  # boxes in one modal: Slack takes 100, but nobody copies so many

REPLIES = {
    ReplyKind.THANK: "thank you",
    ReplyKind.ASK: "a question",
    ReplyKind.ANSWER: "an answer",
    ReplyKind.TRY: "to try",
    ReplyKind.OUTCOME: "what came of it",
}


def buttons() -> Block:
    """For the privacy page."""
    return actions(
        button("Copy of my data", OPEN_COPY, value="0"),
        button("Delete what I wrote", OPEN_DELETE),
    )


# --- the copy --------------------------------------------------------------------------------------------------------


def copy(data: MyData, content: Content, *, now: datetime, page: int) -> dict[str, Any]:
    """A page of the copy, in boxes: the one thing in Slack whose text can be taken whole on a phone as well."""
    parts = split("\n".join(_lines(data, content, now)), LONGEST_TEXT)
    pages = _pages(parts)
    shown = pages[min(page, len(pages) - 1)]
    blocks: list[Block] = [
        section(
            "Everything that Rapport keeps about you. Select what is in a box, copy it, and put it where you like; "
            "what you change here changes nothing."
        )
    ]
    for number in shown:
        label = f"Part {number + 1} of {len(parts)}"
        blocks.append(text_input(f"part_{number}", label, initial=parts[number], multiline=True))
    if shown != pages[-1]:
        blocks.append(actions(button("Next parts", OPEN_COPY, value=str(page + 1))))
    return modal("Copy of my data", blocks, callback_id=COPY, submit="Done")


def _pages(parts: Sequence[str]) -> list[range]:
    """Which parts are on which page."""
    pages, first, size = [], 0, 0
    for number, part in enumerate(parts):
        weight = len(json.dumps(part))  # as the SDK sends it
        if number > first and (size + weight > LARGEST_PAGE or number - first == MOST_PARTS):
            pages.append(range(first, number))
            first, size = number, 0
        size += weight
    return [*pages, range(first, len(parts))]


def split(text: str, longest: int) -> list[str]:
    """The text in parts of at most so many characters, cut between lines where that is possible; nothing is lost."""
    parts: list[str] = [""]
    for line in text.splitlines():
        for start in range(0, max(len(line), 1), longest):
            piece = line[start : start + longest]
            if not parts[-1]:
                parts[-1] = piece
            elif len(parts[-1]) + 1 + len(piece) <= longest:
                parts[-1] += f"\n{piece}"
            else:
                parts.append(piece)
    return parts


def _lines(data: MyData, content: Content, now: datetime) -> Iterator[str]:
    member, me = data.member, data.member.user_id
    zone = member.zone_info
    yield f"What Rapport keeps about {member.name} ({me} in Slack)"
    yield f"{_at(now, zone)}, times in {member.zone}"
    yield from _part("SETTINGS", settings.summary_lines(member, today=member.today(now)))
    yield from _part("PAIRS", [_pair(pair, me) for pair in data.pairs])
    yield from _part("WHAT YOU WROTE", [line for each in data.responses for line in _response(each, me, content, zone)])
    unopened = [line for each in data.rounds for line in _unopened(each, zone)]
    yield from _part("FEEDBACK", [*unopened, *(line for each in data.opened for line in _opened(each, zone))])
    yield from _part("WHAT YOU WERE ASKED", [_prompt(each, me, content, zone) for each in data.prompts])
    yield from _part(
        "WHAT YOU READ",
        [f"{_at(at, zone)}, a {responses.kind(each.kind)} by {partner_name(each.pair, me)}" for at, each in data.read],
    )


def _part(heading: str, lines: Sequence[str]) -> Iterator[str]:
    yield ""
    yield heading
    yield from lines or ["Nothing."]


def _pair(pair: Pair, me: str) -> str:
    role = f"{pair.role_of(me)}, with {partner_name(pair, me)}"
    return f"{pair.starts_on}: {role}, in {pair.program.name}, {pair.state}"


def _prompt(prompt: Prompt, me: str, content: Content, zone: ZoneInfo) -> str:
    question = content.question(prompt.question_id) if prompt.question_id else None
    what = f"{responses.kind(prompt.kind)} with {partner_name(prompt.pair, me)}, {prompt.state}"
    return f"{_at(prompt.due_at, zone)}, {what}" + (f": {question.text}" if question else "")


def _at(moment: datetime, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}"


def _response(response: Response, me: str, content: Content, zone: ZoneInfo) -> Iterator[str]:
    partner = partner_name(response.pair, me)
    yield f"{_at(response.written_at, zone)}, {responses.kind(response.kind)} with {partner}"
    if response.mood is not None:
        yield f"- How is it going? (only you) {checkins.MOODS.get(response.mood, response.mood)}"
    if response.met_on is not None:
        yield f"- You met on {response.met_on} (you and {partner}; coordinators see that you met)"
    for answer in response.answers:
        asked = responses.question_text(content, response.kind, answer.field, response.question_id)
        readers = f"you and {partner}" if answer.shared else "only you"
        yield f"- {asked} ({readers}) {answer.text}"


def _round(mine: Mine, zone: ZoneInfo) -> str:
    return (
        f"{_at(mine.round.started_at, zone)}, {feedback.FORMATS[mine.format][0].lower()} "
        f"with {partner_name(mine.pair, mine.viewer)}"
    )


def _unopened(mine: Mine, zone: ZoneInfo) -> Iterator[str]:
    """One's own side alone: what the other has done is not in it."""
    state = "ended without being opened" if mine.state is EnvelopeState.CLOSED else "under way"
    own = {
        SideState.EMPTY: "nothing written",
        SideState.DRAFT: "yours is a draft",
        SideState.SEALED: "yours is sealed",
    }[mine.side]
    yield f"{_round(mine, zone)}, {state}, {own} (only you)"
    for field, each in feedback.FIELDS[mine.format].items():
        if field in mine.texts:
            yield f"- {each.label}: {mine.texts[field]}"


def _opened(opened: Opened, zone: ZoneInfo) -> Iterator[str]:
    mine = opened.mine
    partner = partner_name(mine.pair, mine.viewer)
    yield f"{_round(mine, zone)}, opened (you and {partner})"
    for field, each in feedback.FIELDS[mine.format].items():
        if field in mine.texts:
            yield f"- You wrote. {each.label}: {mine.texts[field]}"
        if field in opened.theirs:
            yield f"- {partner} wrote. {each.to_reader}: {opened.theirs[field]}"
    for reply in opened.replies:
        who = "You" if reply.author_id == mine.viewer else partner
        by = f", by {reply.by}" if reply.by else ""
        yield f"- {who}, {REPLIES[reply.kind]}{by}: {reply.text or '–'}"


# --- deleting --------------------------------------------------------------------------------------------------------


def delete_form() -> dict[str, Any]:
    return modal(
        "Delete what I wrote",
        [
            section(
                "*This goes, for good and for everybody:* your check-ins and reflections with the word for how it is "
                "going, also what you have shared; your drafts; the feedback you wrote, sealed or opened, and what you "
                "answered to it."
            ),
            section(
                "*This stays:* that you answered and when, and on which days you met, for the counts of your program; "
                "your pairs and your settings. To leave a pair, ask whoever coordinates it."
            ),
            checkbox_input(SURE, "Nobody can bring it back.", [option("Yes, delete all that I wrote", "yes")]),
            note("Nobody is told. Your partner finds that what you had shared is gone."),
        ],
        callback_id=DELETE_FORM,
        submit="Delete",
        close="Cancel",
    )


def require_sure(view: dict[str, Any]) -> None:
    """Raises UserError beside the box that has to be ticked."""
    if Form(view).options(SURE) != ["yes"]:
        raise UserError("Tick the box if you want all of it deleted.", field=SURE)
