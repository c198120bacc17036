"""Blocks and views for the playground's own tests, as plain as Slack takes them."""

from typing import Any

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str) -> Json:
    return {"type": "mrkdwn", "text": text}


def field(block_id: str, element: Json | None = None, **more: Any) -> Json:
    """An input block; a line of text by default."""
    element = element or {"type": "plain_text_input", "action_id": "text"}
    return {"type": "input", "block_id": block_id, "label": plain(block_id.title()), "element": element, **more}


def modal(*blocks: Json, title: str = "Check-in", **more: Any) -> Json:
    return {
        "type": "modal",
        "callback_id": "checkins.save",
        "title": plain(title),
        "submit": plain("Save"),
        "blocks": list(blocks),
        **more,
    }


def button(action_id: str, label: str, **more: Any) -> Json:
    return {"type": "button", "action_id": action_id, "text": plain(label), **more}


def actions(*elements: Json, block_id: str = "actions") -> Json:
    return {"type": "actions", "block_id": block_id, "elements": list(elements)}


def section(text: str, **more: Any) -> Json:
    return {"type": "section", "text": mrkdwn(text), **more}


def home(*blocks: Json) -> Json:
    return {"type": "home", "blocks": list(blocks)}


def option(value: str, label: str = "") -> Json:
    return {"text": plain(label or value.title()), "value": value}


def select(action_id: str, *values: str, kind: str = "static_select", **more: Any) -> Json:
    return {"type": kind, "action_id": action_id, "options": [option(each) for each in values], **more}
