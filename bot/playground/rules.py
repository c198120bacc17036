"""What Slack refuses in a message, a modal or a Home; pure functions over the dictionaries that would be sent."""

import json
import re
from collections.abc import Iterator
from typing import Any

from bot.playground.elements import Json
from bot.playground.rule_blocks import check_block
from bot.playground.rule_charts import CELL_TEXT_LIMIT, cell_text
from bot.playground.rule_checks import PLAIN, Check

EVERYWHERE = frozenset({"section", "actions", "context", "divider", "header", "image", "rich_text", "input", "video"})
# Where sources disagree about a block on Home or in a modal, it is refused: what passes here passes on Slack.
IN_MESSAGE = EVERYWHERE | {"table", "data_table", "data_visualization", "container", "card", "carousel"}
IN_MESSAGE |= {"markdown", "context_actions"}
IN_MODAL = EVERYWHERE | {"alert"}
IN_HOME = EVERYWHERE

MESSAGE_BLOCKS, VIEW_BLOCKS = 50, 100
VIEW_BYTES = 250_000
MESSAGE_TEXT = 40_000
BLOCKS_TEXT = 13_200  # characters of section and markdown text; seen, not documented

_VIEW_KEYS = ("private_metadata", "callback_id", "external_id")
_MODAL_KEYS = (*_VIEW_KEYS, "submit", "close", "clear_on_close", "notify_on_close", "submit_disabled")


def problems_in_message(message: dict[str, Any]) -> list[str]:
    """Why Slack would refuse `text` and `blocks` as a message; empty when it would not."""
    check = Check()
    text, blocks = message.get("text") or "", message.get("blocks") or []
    if not isinstance(text, str):
        check.bad("/text", "must be a string")
    elif len(text) > MESSAGE_TEXT:
        check.bad("/text", f"must be less than {MESSAGE_TEXT + 1} characters")
    _blocks(check, blocks, MESSAGE_BLOCKS, IN_MESSAGE, least=0)
    if not check.problems:
        _totals(check, blocks)
    return check.problems


def warnings_in_message(message: dict[str, Any]) -> list[str]:
    """What Slack takes but people with a screen reader or a phone's lock screen would miss."""
    if not str(message.get("text") or "").strip():
        return ["text is empty: it is the notification, and all that screen readers read"]
    return []


# A mark between two letters or digits is a part of a word, as in Sao_Paulo.
_MARKUP = re.compile(r"<[@#!][^<>]*>|&(?:amp|lt|gt);|`|(?<![A-Za-z0-9])([*_~])[^*_~\n]+\1(?![A-Za-z0-9])")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")  # what somebody typed, said again
_UNTIDY = re.compile(r"[.?…]\.|(?<=\S) [.,;?](?!\w)|  |[.?]:")


def warnings_in_errors(errors: dict[str, str]) -> list[str]:
    """What Slack shows letter by letter beside a field: there it draws no markup, and nobody is mentioned."""
    return [
        f"{field}: {found[0]!r} in {words!r}"
        for field, words in errors.items()
        for found in (_MARKUP.search(_QUOTED.sub("“”", words)), _UNTIDY.search(words))
        if found
    ]


def problems_in_modal(view: dict[str, Any]) -> list[str]:
    check = Check()
    if view.get("type") != "modal":
        return ["type must be modal [json-pointer:/view/type]"]
    check.shape("/view", view, ("type", "title", "blocks"), _MODAL_KEYS)
    for key in ("title", "submit", "close"):
        if key in view and view[key] is not None:
            check.text(f"/view/{key}", view[key], 24, PLAIN)
    for key in ("clear_on_close", "notify_on_close", "submit_disabled"):
        if key in view:
            check.boolean(f"/view/{key}", view[key])
    _view(check, view, IN_MODAL)
    blocks = view.get("blocks")
    has_input = isinstance(blocks, list) and any(
        isinstance(each, dict) and each.get("type") == "input" for each in blocks
    )
    if has_input and not view.get("submit"):
        check.bad("/view/submit", "a modal with an input block needs submit")
    return check.problems


def problems_in_options(answer: dict[str, Any]) -> list[str]:
    """Why Slack would show none of the options that an app offers as somebody types; nothing found is fine."""
    check = Check()
    if ("options" in answer) == ("option_groups" in answer):
        return ["exactly one of options and option_groups is needed"]
    groups = [answer] if "options" in answer else check.items("/option_groups", answer["option_groups"], 0, 100)
    for index, group in enumerate(groups):
        offered = group.get("options") if isinstance(group, dict) else None
        if offered != []:
            check.options(f"/{index}/options", offered, 100, PLAIN)
    return check.problems


def problems_in_home(view: dict[str, Any]) -> list[str]:
    check = Check()
    if view.get("type") != "home":
        return ["type must be home [json-pointer:/view/type]"]
    check.shape("/view", view, ("type", "blocks"), _VIEW_KEYS)
    _view(check, view, IN_HOME)
    return check.problems


def _view(check: Check, view: Json, allowed: frozenset[str]) -> None:
    for key, most in (("private_metadata", 3000), ("callback_id", 255), ("external_id", 255)):
        if key in view and view[key] is not None:
            check.string(f"/view/{key}", view[key], most, least=0)
    _blocks(check, view.get("blocks"), VIEW_BLOCKS, allowed, least=1, at="/view/blocks")
    if check.focused > 1:
        check.bad("/view", "only one element can have focus_on_load")
    if len(json.dumps(view)) > VIEW_BYTES:
        check.bad("/view", f"must be less than {VIEW_BYTES} bytes")


def _blocks(check: Check, blocks: Any, most: int, allowed: frozenset[str], *, least: int, at: str = "/blocks") -> None:
    for index, block in enumerate(check.items(at, blocks, least, most)):
        check_block(check, f"{at}/{index}", block, allowed)


def _totals(check: Check, blocks: list[Json]) -> None:
    """Limits on a message as a whole."""
    every = list(_nested(blocks))
    kinds = [block["type"] for block in every]
    if kinds.count("data_visualization") > 2:
        check.bad("/blocks", "at most two data_visualization blocks in a message")
    if kinds.count("table") > 1:
        check.bad("/blocks", "only one table in a message")
    if sum(len(block["text"]) for block in every if block["type"] == "markdown") > 12_000:
        check.bad("/blocks", "at most 12000 characters of markdown in a message")
    if sum(cell_text(block["rows"]) for block in every if block["type"] == "data_table") > CELL_TEXT_LIMIT:
        check.bad("/blocks", f"at most {CELL_TEXT_LIMIT} characters of table cells in a message")


def _nested(blocks: list[Json]) -> Iterator[Json]:
    for block in blocks:
        yield block
        yield from _nested(block.get("child_blocks", []))


def blocks_too_long(blocks: list[Json]) -> bool:
    """Whether a message's blocks hold more text than Slack takes (`msg_blocks_too_long`)."""
    total = 0
    for block in _nested(blocks):
        if block["type"] == "markdown":
            total += len(block["text"])
        elif block["type"] == "section":
            texts = [block.get("text"), *block.get("fields", [])]
            total += sum(len(each["text"]) for each in texts if each)
    return total > BLOCKS_TEXT
