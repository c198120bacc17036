"""Checks shared by all Block Kit rules: keys, lengths, text objects, options and confirmations."""

import re
from collections.abc import Iterable
from typing import Any

from bot.playground.elements import Json

PLAIN = ("plain_text",)
ANY_TEXT = ("plain_text", "mrkdwn")


class Check:
    """Collects what is wrong, each with the place as a JSON pointer, as Slack reports it."""

    def __init__(self) -> None:
        self.problems: list[str] = []
        self.focused = 0
        self.block_ids: set[str] = set()

    def bad(self, at: str, what: str) -> None:
        self.problems.append(f"{what} [json-pointer:{at}]")

    def shape(self, at: str, thing: Any, required: Iterable[str], optional: Iterable[str]) -> bool:
        """Whether it is an object with the keys it needs; missing and unknown keys are told."""
        if not isinstance(thing, dict):
            self.bad(at, "must be an object")
            return False
        required = set(required)
        missing = required - thing.keys()
        for key in sorted(missing):
            self.bad(at, f"missing required field: {key}")
        for key in sorted(thing.keys() - required - set(optional)):
            self.bad(f"{at}/{key}", f"invalid additional property: {key}")
        return not missing

    def string(self, at: str, value: Any, most: int, least: int = 1) -> None:
        if not isinstance(value, str):
            self.bad(at, "must be a string")
        elif len(value) > most:
            self.bad(at, f"must be less than {most + 1} characters (is {len(value)})")
        elif len(value) < least:
            self.bad(at, f"must be more than {least - 1} characters")

    def pattern(self, at: str, value: Any, pattern: str, what: str) -> None:
        if not isinstance(value, str) or not re.fullmatch(pattern, value):
            self.bad(at, f"must be {what}")

    def one_of(self, at: str, value: Any, allowed: Iterable[str]) -> None:
        allowed = tuple(allowed)
        if value not in allowed:
            self.bad(at, f"must be one of {', '.join(allowed)}")

    def boolean(self, at: str, value: Any) -> None:
        if not isinstance(value, bool):
            self.bad(at, "must be a boolean")

    def whole(self, at: str, value: Any, least: int, most: int) -> None:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            self.bad(at, f"must be a whole number from {least} to {most}")

    def items(self, at: str, value: Any, least: int, most: int) -> list[Any]:
        """The items of a list, or none if it is not one; too few and too many are told."""
        if not isinstance(value, list):
            self.bad(at, "must be an array")
            return []
        if len(value) > most:
            self.bad(at, f"no more than {most} items allowed (has {len(value)})")
        if len(value) < least:
            self.bad(at, f"must have at least {least} items")
        return value

    def text(self, at: str, value: Any, most: int, kinds: tuple[str, ...] = ANY_TEXT) -> None:
        if not isinstance(value, dict):
            self.bad(at, "must be a text object")
            return
        kind = value.get("type")
        if kind not in kinds:
            self.bad(f"{at}/type", f"must be {' or '.join(kinds)}")
        extra = ("emoji",) if kind == "plain_text" else ("verbatim",)
        if self.shape(at, value, ("type", "text"), extra):
            self.string(f"{at}/text", value["text"], most)

    def confirm(self, at: str, value: Any) -> None:
        if not self.shape(at, value, ("title", "text", "confirm", "deny"), ("style",)):
            return
        self.text(f"{at}/title", value["title"], 100, PLAIN)
        self.text(f"{at}/text", value["text"], 300)
        self.text(f"{at}/confirm", value["confirm"], 30, PLAIN)
        self.text(f"{at}/deny", value["deny"], 30, PLAIN)
        if "style" in value:
            self.one_of(f"{at}/style", value["style"], ("primary", "danger"))

    def options(self, at: str, value: Any, most: int, kinds: tuple[str, ...], extra: tuple[str, ...] = ()) -> None:
        seen: set[str] = set()
        for index, option in enumerate(self.items(at, value, 1, most)):
            self.option(f"{at}/{index}", option, kinds, extra)
            key = str(option.get("value")) if isinstance(option, dict) else ""
            if key in seen:
                self.bad(f"{at}/{index}/value", f"option values must be unique: {key}")
            seen.add(key)

    def option(self, at: str, option: Any, kinds: tuple[str, ...], extra: tuple[str, ...] = ()) -> None:
        if not self.shape(at, option, ("text", "value"), ("description", *extra)):
            return
        self.text(f"{at}/text", option["text"], 75, kinds)
        self.string(f"{at}/value", option["value"], 150)
        if "description" in option:
            self.text(f"{at}/description", option["description"], 75, kinds)
        if "url" in option:
            self.string(f"{at}/url", option["url"], 3000)

    def image(self, at: str, value: Json) -> None:
        """`image_url` or `slack_file`, and words for those who cannot see it."""
        if ("image_url" in value) == ("slack_file" in value):
            self.bad(at, "exactly one of image_url and slack_file is needed")
        if "image_url" in value:
            self.pattern(f"{at}/image_url", value["image_url"], r"https?://\S{1,2990}", "a URL of at most 3000")
        if "alt_text" in value:
            self.string(f"{at}/alt_text", value["alt_text"], 2000)
