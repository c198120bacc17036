"""What somebody takes along of a pair: their own words and what the two have shared, to read and for machines.

It is made anew each time for whoever asks, and kept nowhere.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.views.blocks import Block, actions, button, modal, section
from bot.views.forms import text_input
from bot.views.my_data import pages_of, split
from bot.views.pair_choice import partner_name, person_name
from bot.views.parts import LONGEST_TEXT, cut
from storage.tables import Pair

OPEN = "keepsakes.open"
OPEN_JSON = "keepsakes.open_json"
NEXT = "keepsakes.next"
NEXT_JSON = "keepsakes.next_json"
SEND = "keepsakes.send"
KEEPSAKE = "keepsakes.done"

SURE = (
    "Send it to you?",
    "It comes as two files into our messages here. They stay in Slack until you delete them there.",
    "Send",
)
SENT = "I have sent it to you as two files, in our messages."
NOT_ALLOWED = (
    "This workspace has not allowed me to send files, so here it is to copy. Whoever installed the app can allow it."
)
NOT_SENT = "Slack did not take the files just now, so here it is to copy. You can try again later."


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing, such as a check-in: `words` are what stands in it, each with what it answers."""

    title: str
    on: date | None
    words: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Chapter:
    """Everything of one kind. What is nobody's but the reader's own says so in its label."""

    heading: str
    entries: Sequence[Entry]


def as_markdown(pair: Pair, me: str, chapters: Sequence[Chapter]) -> str:
    return "\n".join(_markdown(pair, me, chapters)) + "\n"


def _markdown(pair: Pair, me: str, chapters: Sequence[Chapter]) -> Iterator[str]:
    partner = partner_name(pair, me)
    yield f"# {_line(person_name(pair.member(me)))} and {_line(partner)}"
    yield ""
    yield f"{_line(pair.program.name)}, from {pair.starts_on} to {pair.last_day}"
    for chapter in chapters:
        if not chapter.entries:
            continue
        yield ""
        yield f"## {chapter.heading}"
        for entry in chapter.entries:
            yield ""
            yield f"### {_line(f'{entry.on}: {entry.title}' if entry.on else entry.title)}"
            for label, text in entry.words:
                yield ""
                yield f"**{_line(label)}**"
                yield ""
                yield from (f"> {line}".rstrip() for line in text.splitlines() or [""])


def _line(words: str) -> str:
    """In a heading of one line, whatever somebody called themselves."""
    return " ".join(words.split())


def as_json(pair: Pair, me: str, chapters: Sequence[Chapter]) -> str:
    whole: dict[str, Any] = {
        "you": person_name(pair.member(me)),
        "partner": partner_name(pair, me),
        "program": pair.program.name,
        "from": pair.starts_on.isoformat(),
        "to": pair.last_day.isoformat(),
        "chapters": [
            {
                "heading": chapter.heading,
                "entries": [
                    {
                        "title": entry.title,
                        "on": entry.on.isoformat() if entry.on else None,
                        "words": [{"label": label, "text": text} for label, text in entry.words],
                    }
                    for entry in chapter.entries
                ],
            }
            for chapter in chapters
        ],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def file_name(pair: Pair, me: str, ending: str) -> str:
    """Of the file, with nothing in it that no system takes."""
    known = "".join(each if each.isalnum() else "-" for each in partner_name(pair, me).casefold())
    return f"keepsake-{cut(known, 40).strip('-…') or 'pair'}.{ending}"


def show(
    pair: Pair, me: str, chapters: Sequence[Chapter], *, json_wanted: bool = False, page: int = 0, said: str = ""
) -> dict[str, Any]:
    """A page of it in boxes, whose text can be taken whole on a phone as well."""
    text = (as_json if json_wanted else as_markdown)(pair, me, chapters)
    parts = split(text, LONGEST_TEXT)
    pages = pages_of(parts)
    shown, value = pages[min(page, len(pages) - 1)], str(pair.id)
    how = (
        "Put what is in the boxes one after another, in order and with nothing between, and it is one JSON file."
        if json_wanted
        else "Select what is in a box, copy it, and put it where you like; what you change here changes nothing."
    )
    what = "Your own words, also those for you alone, what the two of you shared, agreed on and kept."
    blocks: list[Block] = [section(f"{said}\n{how}" if said else f"{what} {how}")]
    other = (
        button("To read", OPEN, value=value, described="The keepsake as text to read")
        if json_wanted
        else button("As JSON", OPEN_JSON, value=value, described="The keepsake for machines, as JSON")
    )
    blocks.append(actions(other, button("Send me both as files", SEND, value=value, confirm=SURE)))
    for number in shown:
        label = f"Part {number + 1} of {len(parts)}"
        field = f"{'json' if json_wanted else 'part'}_{number}"  # of one name, Slack keeps what stood there before
        blocks.append(text_input(field, label, initial=parts[number], multiline=True))
    if shown != pages[-1]:
        following = f"{pair.id}:{page + 1}"
        blocks.append(actions(button("Next parts", NEXT_JSON if json_wanted else NEXT, value=following)))
    return modal("Keepsake", blocks, callback_id=KEEPSAKE, submit="Done")


def read_next(value: str) -> tuple[int, int]:
    """The pair, which grants no right to it, and the page."""
    pair_id, _, page = value.partition(":")
    wanted = (pair_id, page or "0")
    return (int(pair_id), int(wanted[1])) if all(each.isdecimal() and len(each) < 12 for each in wanted) else (0, 0)
