"""Rules for interactive elements: which keys each may have, what each key may hold, and where each may sit."""

from collections.abc import Callable
from typing import Any

from bot.playground.elements import Json, options_of
from bot.playground.rule_checks import ANY_TEXT, PLAIN, Check

DATE = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
TIME = r"([01]\d|2[0-3]):[0-5]\d"
NUMBER = r"[+-]?(\d+(\.\d*)?|\.\d+)"

_COMMON = ("action_id", "confirm", "focus_on_load")
_TYPED = ("action_id", "placeholder", "focus_on_load", "initial_value", "dispatch_action_config")
_CONVERSATIONS = ("default_to_current_conversation", "filter")
_MULTI = (*_COMMON, "placeholder", "max_selected_items")

# element type -> (required keys, optional keys), "type" left out
KEYS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "button": (("text",), ("action_id", "url", "value", "style", "confirm", "accessibility_label")),
    "checkboxes": (("options",), (*_COMMON, "initial_options")),
    "radio_buttons": (("options",), (*_COMMON, "initial_option")),
    "overflow": (("options",), ("action_id", "confirm")),
    "datepicker": ((), (*_COMMON, "placeholder", "initial_date")),
    "timepicker": ((), (*_COMMON, "placeholder", "initial_time", "timezone")),
    "datetimepicker": ((), (*_COMMON, "initial_date_time")),
    "static_select": ((), (*_COMMON, "placeholder", "options", "option_groups", "initial_option")),
    "external_select": ((), (*_COMMON, "placeholder", "initial_option", "min_query_length")),
    "users_select": ((), (*_COMMON, "placeholder", "initial_user")),
    "conversations_select": (
        (),
        (*_COMMON, "placeholder", "initial_conversation", "response_url_enabled", *_CONVERSATIONS),
    ),
    "channels_select": ((), (*_COMMON, "placeholder", "initial_channel", "response_url_enabled")),
    "multi_static_select": ((), (*_MULTI, "options", "option_groups", "initial_options")),
    "multi_external_select": ((), (*_MULTI, "initial_options", "min_query_length")),
    "multi_users_select": ((), (*_MULTI, "initial_users")),
    "multi_conversations_select": (
        (),
        (*_MULTI, "initial_conversations", *_CONVERSATIONS),
    ),
    "multi_channels_select": ((), (*_MULTI, "initial_channels")),
    "plain_text_input": ((), (*_TYPED, "multiline", "min_length", "max_length")),
    "email_text_input": ((), _TYPED),
    "url_text_input": ((), _TYPED),
    "number_input": (("is_decimal_allowed",), (*_TYPED, "min_value", "max_value")),
    "rich_text_input": (("action_id",), (*_TYPED, "min_lines", "max_lines")),
    "file_input": ((), ("action_id", "filetypes", "max_files")),
    "workflow_button": (("text", "workflow", "action_id"), ("style", "accessibility_label", "confirm")),
    "image": (("alt_text",), ("image_url", "slack_file")),
    "feedback_buttons": (("positive_button", "negative_button"), ("action_id",)),
    "icon_button": (
        ("icon", "text"),
        ("action_id", "value", "confirm", "accessibility_label", "visible_to_user_ids"),
    ),
}

_SINGLE_SELECTS = ("static_select", "external_select", "users_select", "conversations_select", "channels_select")
_MULTI_SELECTS = tuple(f"multi_{each}" for each in _SINGLE_SELECTS)
_CHOICES = ("checkboxes", "radio_buttons", "datepicker", "timepicker", *_SINGLE_SELECTS)

ALLOWED_IN: dict[str, frozenset[str]] = {
    "section": frozenset({*_CHOICES, *_MULTI_SELECTS, "button", "overflow", "image", "workflow_button"}),
    "actions": frozenset({*_CHOICES, "button", "overflow", "datetimepicker", "workflow_button"}),
    "input": frozenset({*_CHOICES, *_MULTI_SELECTS, "datetimepicker", "plain_text_input", "email_text_input"})
    | {"url_text_input", "number_input", "rich_text_input", "file_input"},
    "context_actions": frozenset({"feedback_buttons", "icon_button"}),
    "card": frozenset({"button"}),
}

OPTION_LIMITS = {"checkboxes": 10, "radio_buttons": 10, "overflow": 5}


def _text(check: Check, at: str, element: Json, value: Any) -> None:
    check.text(at, value, 75, PLAIN)


def _options(check: Check, at: str, element: Json, value: Any) -> None:
    kind = element["type"]
    kinds = ANY_TEXT if kind in ("checkboxes", "radio_buttons") else PLAIN
    check.options(at, value, OPTION_LIMITS.get(kind, 100), kinds, ("url",) if kind == "overflow" else ())


def _option_groups(check: Check, at: str, element: Json, value: Any) -> None:
    for index, group in enumerate(check.items(at, value, 1, 100)):
        if check.shape(f"{at}/{index}", group, ("label", "options"), ()):
            check.text(f"{at}/{index}/label", group["label"], 75, PLAIN)
            check.options(f"{at}/{index}/options", group["options"], 100, PLAIN)


def _initial_option(check: Check, at: str, element: Json, value: Any) -> None:
    if "external" not in element["type"] and value not in options_of(element):
        check.bad(at, "initial option must exactly match one of the options")


def _initial_options(check: Check, at: str, element: Json, value: Any) -> None:
    for index, option in enumerate(check.items(at, value, 1, 100)):
        _initial_option(check, f"{at}/{index}", element, option)


def _initial_value(check: Check, at: str, element: Json, value: Any) -> None:
    match element["type"]:
        case "number_input":
            check.pattern(at, value, NUMBER, "a number written as a string")
        case "rich_text_input":
            check.shape(at, value, ("type", "elements"), ())
        case "plain_text_input":
            limit = element.get("max_length")
            check.string(at, value, limit if isinstance(limit, int) else 3000, least=0)
        case _:
            check.string(at, value, 3000, least=0)


def _focus(check: Check, at: str, element: Json, value: Any) -> None:
    check.boolean(at, value)
    check.focused += value is True


def _dispatch(check: Check, at: str, element: Json, value: Any) -> None:
    if check.shape(at, value, ("trigger_actions_on",), ()):
        for index, trigger in enumerate(check.items(f"{at}/trigger_actions_on", value["trigger_actions_on"], 1, 2)):
            check.one_of(f"{at}/trigger_actions_on/{index}", trigger, ("on_enter_pressed", "on_character_entered"))


def _filter(check: Check, at: str, element: Json, value: Any) -> None:
    check.shape(at, value, (), ("include", "exclude_external_shared_channels", "exclude_bot_users"))
    if value == {}:
        check.bad(at, "at least one field of a conversation filter is needed")


def _ids(check: Check, at: str, element: Json, value: Any) -> None:
    for index, each in enumerate(check.items(at, value, 0, 100)):
        check.string(f"{at}/{index}", each, 50)


Field = Callable[[Check, str, Json, Any], None]

FIELDS: dict[str, Field] = {
    "action_id": lambda check, at, element, value: check.string(at, value, 255),
    "text": _text,
    "url": lambda check, at, element, value: check.string(at, value, 3000),
    "value": lambda check, at, element, value: check.string(at, value, 2000),
    "style": lambda check, at, element, value: check.one_of(at, value, ("primary", "danger")),
    "confirm": lambda check, at, element, value: check.confirm(at, value),
    "accessibility_label": lambda check, at, element, value: check.string(at, value, 75),
    "placeholder": lambda check, at, element, value: check.text(at, value, 150, PLAIN),
    "focus_on_load": _focus,
    "options": _options,
    "option_groups": _option_groups,
    "initial_option": _initial_option,
    "initial_options": _initial_options,
    "initial_value": _initial_value,
    "initial_date": lambda check, at, element, value: check.pattern(at, value, DATE, "a date as YYYY-MM-DD"),
    "initial_time": lambda check, at, element, value: check.pattern(at, value, TIME, "a time as HH:mm"),
    "initial_date_time": lambda check, at, element, value: check.whole(at, value, 10**9, 10**10 - 1),
    "initial_users": _ids,
    "initial_channels": _ids,
    "initial_conversations": _ids,
    "initial_user": lambda check, at, element, value: check.string(at, value, 50),
    "initial_channel": lambda check, at, element, value: check.string(at, value, 50),
    "initial_conversation": lambda check, at, element, value: check.string(at, value, 50),
    "timezone": lambda check, at, element, value: check.string(at, value, 100),
    "min_query_length": lambda check, at, element, value: check.whole(at, value, 0, 1000),
    "max_selected_items": lambda check, at, element, value: check.whole(at, value, 1, 1000),
    "multiline": lambda check, at, element, value: check.boolean(at, value),
    "is_decimal_allowed": lambda check, at, element, value: check.boolean(at, value),
    "default_to_current_conversation": lambda check, at, element, value: check.boolean(at, value),
    "response_url_enabled": lambda check, at, element, value: check.boolean(at, value),
    "min_length": lambda check, at, element, value: check.whole(at, value, 0, 3000),
    "max_length": lambda check, at, element, value: check.whole(at, value, 1, 3000),
    "min_value": lambda check, at, element, value: check.pattern(at, value, NUMBER, "a number written as a string"),
    "max_value": lambda check, at, element, value: check.pattern(at, value, NUMBER, "a number written as a string"),
    "dispatch_action_config": _dispatch,
    "filter": _filter,
    "max_files": lambda check, at, element, value: check.whole(at, value, 1, 10),
}


def check_element(check: Check, at: str, element: Any, inside: str) -> None:
    """One element where `inside` (a block type) puts it."""
    if not isinstance(element, dict):
        check.bad(at, "must be an object")
        return
    kind = element.get("type")
    if kind not in KEYS:
        check.bad(f"{at}/type", f"unsupported type: {kind}")
        return
    if kind not in ALLOWED_IN[inside]:
        check.bad(f"{at}/type", f"{kind} cannot be used in a block of type {inside}")
    required, optional = KEYS[kind]
    check.shape(at, element, ("type", *required), optional)
    for key, value in element.items():
        field = FIELDS.get(key)
        if field is not None and (key in required or key in optional):
            field(check, f"{at}/{key}", element, value)
    if kind == "image":
        check.image(at, element)
    if kind in ("static_select", "multi_static_select") and ("options" in element) == ("option_groups" in element):
        check.bad(at, "exactly one of options and option_groups is needed")
    for low, high in (("min_length", "max_length"), ("min_value", "max_value")):
        try:
            if low in element and high in element and float(element[low]) > float(element[high]):
                check.bad(f"{at}/{low}", f"must not be greater than {high}")
        except (TypeError, ValueError):
            continue  # already told by the field's own check
