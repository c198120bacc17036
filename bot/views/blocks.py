"""Blocks, messages and views as Slack takes them: plain dictionaries, in Block Kit's own words.

Nothing is checked here. Slack's limits are kept where words are cut to fit, and the tests try every view against them.
A block carries an id only where something is read by it; Slack makes the others' itself.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.views.parts import LONGEST_TEXT, cut

Block = dict[str, Any]  # and what blocks are made of: an element, an option, a text


@dataclass(frozen=True, slots=True)
class Message:
    """A message: `text` is the notification, and all that a screen reader reads."""

    text: str
    blocks: list[Block]


@dataclass(frozen=True, slots=True)
class DrawnItem:
    """One thing that waits, drawn: `text` is what a notification says of it.

    `alone` is how it looks as the only thing in a message, and `text_alone` what the notification says then.
    """

    text: str
    blocks: Sequence[Block]
    alone: Sequence[Block] | None = None
    text_alone: str | None = None


def modal(
    title: str,
    blocks: Sequence[Block],
    *,
    callback_id: str,
    submit: str | None = None,
    close: str = "Close",
    metadata: Mapping[str, Any] | None = None,
    notify_on_close: bool = False,
) -> dict[str, Any]:
    return given(
        type="modal",
        title=plain_text(title),
        blocks=blocks,
        close=plain_text(close),
        submit=None if submit is None else plain_text(submit),
        callback_id=callback_id,
        private_metadata=json.dumps(metadata) if metadata else None,
        notify_on_close=notify_on_close or None,
    )


def notice(title: str, *lines: str) -> dict[str, Any]:
    """A modal that only says something."""
    return modal(title, [section(cut(line, LONGEST_TEXT)) for line in lines], callback_id="notice")


def home_tab(blocks: Sequence[Block]) -> dict[str, Any]:
    return {"type": "home", "blocks": blocks}


def given(**parts: Any) -> Block:
    """The parts that there are: what is None is left out, because Slack refuses a null."""
    return {key: part for key, part in parts.items() if part is not None}


# --- text ------------------------------------------------------------------------------------------------------------


def plain_text(words: str) -> Block:
    return {"type": "plain_text", "text": words}


def mrkdwn(words: str) -> Block:
    """`verbatim`: only the links and mentions that were written as such are drawn, not what looks like one."""
    return {"type": "mrkdwn", "text": words, "verbatim": True}


# --- blocks ----------------------------------------------------------------------------------------------------------


def section(words: str, *, accessory: Block | None = None) -> Block:
    return given(type="section", text=mrkdwn(words), accessory=accessory)


def sections(lines: Sequence[str], *, most: int = 40) -> list[Block]:
    """Lines of mrkdwn in as few sections as hold them, and at most `most`; says how many lines did not fit."""
    found: list[list[str]] = []
    room = 0
    for index, line in enumerate(lines):
        room -= len(line) + 1
        if room < 0:
            if len(found) == most:
                return [*_joined(found), note(f"And {len(lines) - index} more.")]
            found.append([])
            room = LONGEST_TEXT - len(line)
        found[-1].append(line)
    return _joined(found)


def _joined(found: Sequence[Sequence[str]]) -> list[Block]:
    return [section("\n".join(lines)) for lines in found]


def said(words: str) -> Block:
    """Somebody's own words, as plain text: Slack draws no formatting, link or mention from them."""
    return {"type": "section", "text": plain_text(cut(words, LONGEST_TEXT))}


def header(words: str) -> Block:
    return {"type": "header", "text": plain_text(words)}


def note(words: str) -> Block:
    return {"type": "context", "elements": [mrkdwn(words)]}


def divider() -> Block:
    return {"type": "divider"}


def actions(*buttons: Block) -> Block:
    return {"type": "actions", "elements": list(buttons)}


def button(
    label: str,
    action_id: str,
    *,
    value: str = "-",
    style: str | None = None,
    confirm: tuple[str, str, str] | None = None,
    described: str | None = None,
) -> Block:
    """`confirm` is title, text and the word on the button; `described` tells buttons with one label apart."""
    return given(
        type="button",
        text=plain_text(label),
        action_id=action_id,
        value=value,
        style=style,
        confirm=None if confirm is None else _confirm(*confirm),
        accessibility_label=None if described is None else cut(described, 75),
    )


def overflow(options: Sequence[Block], action_id: str) -> Block:
    """A menu of two to five options behind three dots; Slack names it by itself for whoever cannot see them."""
    return {"type": "overflow", "action_id": action_id, "options": list(options)}


def _confirm(title: str, words: str, yes: str) -> Block:
    return {
        "title": plain_text(title),
        "text": mrkdwn(words),
        "confirm": plain_text(yes),
        "deny": plain_text("Cancel"),
    }


def bar_chart(
    title: str, labels: Sequence[str], series: Mapping[str, Sequence[int]], *, x_label: str, y_label: str
) -> Block:
    """A bar for each label, in each series of numbers."""
    drawn = [
        {"name": name, "data": [{"label": at, "value": value} for at, value in zip(labels, values, strict=True)]}
        for name, values in series.items()
    ]
    axes = {"categories": labels, "x_label": x_label, "y_label": y_label}
    return {
        "type": "data_visualization",
        "title": title,
        "chart": {"type": "bar", "series": drawn, "axis_config": axes},
    }
