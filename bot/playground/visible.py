"""Every word that blocks put on a screen."""

from collections.abc import Iterator
from typing import Any

# Keys whose strings the person looking at the block does not see.
HIDDEN = frozenset(
    {
        "type",
        "block_id",
        "action_id",
        "callback_id",
        "external_id",
        "private_metadata",
        "value",
        "style",
        "url",
        "image_url",
        "thumbnail_url",
        "video_url",
        "hash",
        "id",
    }
)


def words(block: Any) -> Iterator[str]:
    """The strings of a block, view or option, in the order they appear."""
    if isinstance(block, str):
        yield block
    elif isinstance(block, list):
        for each in block:
            yield from words(each)
    elif isinstance(block, dict):
        for key, each in block.items():
            if key not in HIDDEN:
                yield from words(each)
            elif key == "value" and isinstance(each, int | float):
                yield str(each)  # a point of a chart


def text_of(*things: Any) -> str:
    return "\n".join(word for thing in things for word in words(thing) if word)
