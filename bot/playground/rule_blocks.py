"""Rules for blocks: which keys each may have and what they may hold."""

from collections.abc import Callable
from typing import Any

from bot.playground.elements import Json
from bot.playground.rule_charts import check_chart, check_data_table, check_table
from bot.playground.rule_checks import PLAIN, Check
from bot.playground.rule_elements import check_element

_FOLDING = ("is_collapsible", "default_collapsed", "has_header_divider")

# block type -> (required keys, optional keys), "type" and "block_id" left out
KEYS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "section": ((), ("text", "fields", "accessory", "expand")),
    "divider": ((), ()),
    "header": (("text",), ("level",)),
    "context": (("elements",), ()),
    "actions": (("elements",), ()),
    "image": (("alt_text",), ("image_url", "slack_file", "title")),
    "input": (("label", "element"), ("hint", "optional", "dispatch_action")),
    "rich_text": (("elements",), ()),
    "video": (
        ("alt_text", "title", "thumbnail_url", "video_url"),
        ("author_name", "description", "provider_icon_url", "provider_name", "title_url"),
    ),
    "markdown": (("text",), ()),
    "table": (("rows",), ("column_settings",)),
    "data_table": (("rows", "caption"), ("page_size", "row_header_column_index")),
    "data_visualization": (("title", "chart"), ()),
    "context_actions": (("elements",), ()),
    "alert": (("text",), ("level",)),
    "card": ((), ("title", "subtitle", "body", "subtext", "actions", "icon", "slack_icon", "hero_image")),
    "carousel": (("elements",), ()),
    "container": (
        ("child_blocks",),
        ("title", "rich_text_title", "subtitle", "width", "icon", *_FOLDING),
    ),
}
RICH_TEXT_PARTS = ("rich_text_section", "rich_text_list", "rich_text_preformatted", "rich_text_quote")
IN_CONTAINER = frozenset({"actions", "context", "divider", "header", "image", "input", "rich_text", "section", "table"})


def _section(check: Check, at: str, block: Json) -> None:
    if not block.get("text") and not block.get("fields"):
        check.bad(at, "a section needs text or fields")
    if "text" in block:
        check.text(f"{at}/text", block["text"], 3000)
    if "fields" in block:
        for index, field in enumerate(check.items(f"{at}/fields", block["fields"], 1, 10)):
            check.text(f"{at}/fields/{index}", field, 2000)
    if "accessory" in block:
        check_element(check, f"{at}/accessory", block["accessory"], "section")
    if "expand" in block:
        check.boolean(f"{at}/expand", block["expand"])


def _header(check: Check, at: str, block: Json) -> None:
    check.text(f"{at}/text", block["text"], 150, PLAIN)
    if "level" in block:
        check.whole(f"{at}/level", block["level"], 1, 6)


def _context(check: Check, at: str, block: Json) -> None:
    for index, element in enumerate(check.items(f"{at}/elements", block["elements"], 1, 10)):
        place = f"{at}/elements/{index}"
        if isinstance(element, dict) and element.get("type") == "image":
            if check.shape(place, element, ("type", "alt_text"), ("image_url", "slack_file")):
                check.image(place, element)
        else:
            check.text(place, element, 3000)


def _actions(check: Check, at: str, block: Json) -> None:
    _elements(check, at, block, "elements", 25)


def _context_actions(check: Check, at: str, block: Json) -> None:
    _elements(check, at, block, "elements", 5)


def _elements(check: Check, at: str, block: Json, key: str, most: int) -> None:
    seen: set[str] = set()
    for index, element in enumerate(check.items(f"{at}/{key}", block[key], 1, most)):
        check_element(check, f"{at}/{key}/{index}", element, block["type"])
        action_id = element.get("action_id") if isinstance(element, dict) else None
        if isinstance(action_id, str):
            if action_id in seen:
                check.bad(f"{at}/{key}/{index}/action_id", f"action_id must be unique within a block: {action_id}")
            seen.add(action_id)


def _image(check: Check, at: str, block: Json) -> None:
    check.image(at, block)
    if "title" in block:
        check.text(f"{at}/title", block["title"], 2000, PLAIN)


def _input(check: Check, at: str, block: Json) -> None:
    check.text(f"{at}/label", block["label"], 2000, PLAIN)
    if "hint" in block:
        check.text(f"{at}/hint", block["hint"], 2000, PLAIN)
    for key in ("optional", "dispatch_action"):
        if key in block:
            check.boolean(f"{at}/{key}", block[key])
    check_element(check, f"{at}/element", block["element"], "input")


def _rich_text(check: Check, at: str, block: Json) -> None:
    for index, element in enumerate(check.items(f"{at}/elements", block["elements"], 0, 1000)):
        kind = element.get("type") if isinstance(element, dict) else None
        check.one_of(f"{at}/elements/{index}/type", kind, RICH_TEXT_PARTS)


def _markdown(check: Check, at: str, block: Json) -> None:
    check.string(f"{at}/text", block["text"], 12_000)


def _alert(check: Check, at: str, block: Json) -> None:
    check.text(f"{at}/text", block["text"], 200)
    if "level" in block:
        check.one_of(f"{at}/level", block["level"], ("default", "info", "success", "warning", "error"))


def _video(check: Check, at: str, block: Json) -> None:
    check.text(f"{at}/title", block["title"], 199, PLAIN)
    check.string(f"{at}/alt_text", block["alt_text"], 2000)
    for key in ("thumbnail_url", "video_url"):
        check.string(f"{at}/{key}", block[key], 3000)


def _card(check: Check, at: str, block: Json) -> None:
    if not any(key in block for key in ("title", "body", "hero_image", "actions")):
        check.bad(at, "a card needs a title, a body, an image or actions")
    for key, most in (("title", 150), ("subtitle", 150), ("body", 200), ("subtext", 200)):
        if key in block:
            check.text(f"{at}/{key}", block[key], most)
    if "actions" in block:
        _elements(check, at, block, "actions", 3)


def _carousel(check: Check, at: str, block: Json) -> None:
    for index, card in enumerate(check.items(f"{at}/elements", block["elements"], 1, 10)):
        check_block(check, f"{at}/elements/{index}", card, frozenset({"card"}))


def _container(check: Check, at: str, block: Json) -> None:
    if "title" not in block and "rich_text_title" not in block:
        check.bad(at, "a container needs title or rich_text_title")
    for key, kinds in (("title", PLAIN), ("subtitle", ("plain_text", "mrkdwn"))):
        if key in block:
            check.text(f"{at}/{key}", block[key], 150, kinds)
    if "width" in block:
        check.one_of(f"{at}/width", block["width"], ("narrow", "standard", "wide", "full"))
    for index, child in enumerate(check.items(f"{at}/child_blocks", block["child_blocks"], 1, 10)):
        check_block(check, f"{at}/child_blocks/{index}", child, IN_CONTAINER)


CHECKS: dict[str, Callable[[Check, str, Json], None]] = {
    "section": _section,
    "header": _header,
    "context": _context,
    "actions": _actions,
    "context_actions": _context_actions,
    "image": _image,
    "input": _input,
    "rich_text": _rich_text,
    "markdown": _markdown,
    "alert": _alert,
    "video": _video,
    "card": _card,
    "carousel": _carousel,
    "container": _container,
    "table": check_table,
    "data_table": check_data_table,
    "data_visualization": check_chart,
}


def check_block(check: Check, at: str, block: Any, allowed: frozenset[str]) -> None:
    """One block on a surface, or in a block, that allows these types."""
    if not isinstance(block, dict):
        check.bad(at, "must be an object")
        return
    kind = block.get("type")
    if kind not in allowed:
        check.bad(f"{at}/type", f"unsupported type: {kind}" if kind not in KEYS else f"{kind} cannot be used here")
        return
    required, optional = KEYS[kind]
    whole = check.shape(at, block, ("type", *required), ("block_id", *optional))
    if "block_id" in block:
        check.string(f"{at}/block_id", block["block_id"], 255)
        if block["block_id"] in check.block_ids:
            check.bad(f"{at}/block_id", f"block_id must be unique: {block['block_id']}")
        check.block_ids.add(str(block["block_id"]))
    if whole and kind in CHECKS:
        CHECKS[kind](check, at, block)
