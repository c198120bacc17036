"""A copy of one's own data, to be taken away, and the form that deletes what one wrote."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.views.blocks import Block, actions, button, modal, note, notice, section
from bot.views.commands import here
from bot.views.forms import Form, checkbox_input, option, text_input
from bot.views.parts import LONGEST_TEXT, stamp
from storage.tables import Member

OPEN_COPY = "my_data.copy"
OPEN_DELETE = "my_data.ask"
COPY = "my_data.done"
DELETE_FORM = "my_data.delete"
SURE = "sure"

MOST_OF_A_KIND = 1000  # the newest: years in a program are hundreds
LARGEST_PAGE = 200_000  # bytes of text in one modal: Slack takes 250 kB
MOST_PARTS = 40  # boxes in one modal: Slack takes 100, but nobody copies so many


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the copy that somebody takes away of all that is kept about them."""

    heading: str
    lines: Sequence[str]


def buttons() -> Block:
    """For the privacy page."""
    return actions(
        button("Copy of my data", OPEN_COPY, value="0"),
        button("Delete what I wrote", OPEN_DELETE),
    )


# --- the copy --------------------------------------------------------------------------------------------------------


def copy(member: Member, whole: Sequence[Part], *, now: datetime, page: int) -> dict[str, Any]:
    """A page of the copy, in boxes: the one thing in Slack whose text can be taken whole on a phone as well."""
    parts = split("\n".join(_lines(member, whole, now)), LONGEST_TEXT)
    pages = pages_of(parts)
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


def pages_of(parts: Sequence[str]) -> list[range]:
    """Which parts are on which page, so that Slack takes each."""
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
    parts: list[str] = []
    pieces, size = [""], 0
    for line in text.splitlines():
        for start in range(0, max(len(line), 1), longest):
            piece = line[start : start + longest]
            if size and size + 1 + len(piece) > longest:
                parts.append("\n".join(pieces))
                size = 0
            if size:
                pieces.append(piece)
                size += 1 + len(piece)
            else:
                pieces, size = [piece], len(piece)
    return [*parts, "\n".join(pieces)]


def _lines(member: Member, parts: Sequence[Part], now: datetime) -> Iterator[str]:
    yield f"What Rapport keeps about {member.name} ({member.user_id} in Slack)"
    yield f"{stamp(now, member.zone_info)}, times in {member.zone}"
    for part in parts:
        yield ""
        yield part.heading
        yield from part.lines or ["Nothing."]


# --- deleting --------------------------------------------------------------------------------------------------------


def delete_form() -> dict[str, Any]:
    return modal(
        "Delete what I wrote",
        [
            section(
                "*This goes, for good and for everybody:* every word that you wrote, also what you have shared or "
                "sealed: check-ins and reflections, with the word for how it is going; answers, feedback and thanks; "
                "promises, goals, and how sure you were of them; your words in an agreement, on agendas and after "
                "meetings; what you asked or answered in confidence; and your drafts. A goal in your words is dropped."
            ),
            section(
                "*This stays:* that you answered and when, on which days you met, and that an agreement was signed, "
                "for the counts of your program; your pairs and your settings. To leave a pair, type "
                f"{here('`/mentorship pair`')}."
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


def deleted() -> dict[str, Any]:
    return notice("Deleted", "All that you wrote is deleted.")
