"""The beginning of a modal that is too long to be shown at once."""

import json
from typing import Any

from bot.views.blocks import note

READABLE = ("header", "section", "context", "divider")
MORE = "There is more, and it appears here in a moment. If it does not, close this and open it again."


def beginning(view: dict[str, Any], longest: int) -> dict[str, Any]:
    """As much of a modal as fits into so many bytes of JSON, without anything to press or to fill in.

    It begins with what the whole begins with, so that somebody who never sees the rest knows whether it was saved.
    """
    short: dict[str, Any] = {key: view[key] for key in ("type", "title", "close", "callback_id") if key in view}
    room = longest - len(json.dumps({**short, "blocks": [note(MORE)]}))
    short["blocks"] = []
    for block in view["blocks"]:
        if block["type"] not in READABLE or "accessory" in block:
            continue
        room -= len(json.dumps(block)) + 2
        if room < 0:
            break
        short["blocks"].append(block)
    short["blocks"].append(note(MORE))
    return short
