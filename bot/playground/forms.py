"""What Slack's own client checks before it sends a form, and how chosen values become element states."""

import re
from datetime import date, datetime, time
from typing import Any

from bot.playground.elements import LISTS, STATE_FIELDS, Json, State, elements_in, options_of, state_of

REQUIRED = "Please complete this required field."


def errors_in(blocks: list[Json], typed: State) -> dict[str, str]:
    """What the client shows beside the fields instead of sending the form: block_id -> text."""
    errors: dict[str, str] = {}
    values = state_of(blocks, typed)
    for block, element in elements_in(blocks):
        if block["type"] != "input" or element["type"] not in STATE_FIELDS:
            continue
        value = values[block["block_id"]][element["action_id"]].get(STATE_FIELDS[element["type"]][0])
        empty = value is None or value == "" or value == []
        problem = (None if block.get("optional") else REQUIRED) if empty else wrong_with(element, value)
        if problem:
            errors[block["block_id"]] = problem
    return errors


def wrong_with(element: Json, value: Any) -> str | None:
    """What is wrong with a value that is there."""
    match element["type"]:
        case "plain_text_input":
            length, least = len(value), element.get("min_length", 0)
            most = element.get("max_length", 3000)
            if length < least:
                return f"This entry must be at least {least} characters."
            if length > most:
                return f"This entry must be {most} characters or fewer."
        case "number_input":
            try:
                number = float(value) if element.get("is_decimal_allowed") else int(value)
            except ValueError:
                return "Please enter a valid number."
            if "min_value" in element and number < float(element["min_value"]):
                return f"Please enter a number of at least {element['min_value']}."
            if "max_value" in element and number > float(element["max_value"]):
                return f"Please enter a number of at most {element['max_value']}."
        case "email_text_input":
            if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", value):
                return "Please enter a valid email address."
        case "url_text_input":
            if not re.fullmatch(r"https?://\S+", value):
                return "Please enter a valid URL."
        case "datepicker":
            if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
                return "Please enter a valid date."
        case "multi_static_select" | "multi_users_select" | "multi_conversations_select" | "multi_channels_select":
            if len(value) > element.get("max_selected_items", len(value)):
                return f"Please choose at most {element['max_selected_items']}."
    return None


def not_offered(element: Json, state: Json) -> bool:
    """Whether a state holds something that this element does not let anybody choose."""
    if element["type"] != state.get("type"):
        return True
    if "external" in element["type"]:
        return False  # its options come from the app
    field = STATE_FIELDS[str(element["type"])][0]
    if field not in ("selected_option", "selected_options"):
        return False
    offered = {option["value"] for option in options_of(element)}
    chosen = state.get(field) or []
    return any(each.get("value") not in offered for each in (chosen if isinstance(chosen, list) else [chosen]))


def option_named(element: Json, wanted: str) -> Json:
    """An option by its value, else by its visible text."""
    options = options_of(element)
    for option in options:
        if option.get("value") == wanted:
            return option
    for option in options:
        if option["text"]["text"] == wanted:
            return option
    if element["type"] == "external_select" and options:  # found by typing this: the first is what was meant
        return options[0]
    offered = ", ".join(f"{each.get('value')!r} ({each['text']['text']})" for each in options)
    raise LookupError(f"{wanted!r} is not offered; there are {offered}")


def chosen(element: Json, value: Any, ids: dict[str, str]) -> Json:
    """The element-specific fields for a plain value; `ids` turns handles and channel names into ids."""
    kind = element["type"]
    field = STATE_FIELDS[kind][0] if kind in STATE_FIELDS else "selected_option"
    if value is None or value == "" or value == []:
        return {field: [] if kind in LISTS else None}
    if kind in LISTS and not isinstance(value, list | tuple | set | frozenset):
        value = [value]
    match field:
        case "selected_options":
            return {field: [option_named(element, str(each)) for each in value]}
        case "selected_option":
            return {field: option_named(element, str(value))}
        case "selected_users" | "selected_channels" | "selected_conversations":
            return {field: [ids.get(str(each), str(each)) for each in value]}
        case "selected_user" | "selected_channel" | "selected_conversation":
            return {field: ids.get(str(value), str(value))}
        case "selected_date":
            return {field: value.isoformat() if isinstance(value, date) else str(value)}
        case "selected_time":
            return {field: value.strftime("%H:%M") if isinstance(value, time) else str(value)}
        case "selected_date_time":
            return {field: int(value.timestamp()) if isinstance(value, datetime) else int(value)}
        case "value":
            return {field: str(value)}
        case _:
            return {field: value}


def fill(blocks: list[Json], values: dict[str, Any], ids: dict[str, str]) -> State:
    """Values by block_id (or {action_id: value} where a block has several fields) as element states."""
    fields: dict[str, list[Json]] = {}
    for block, element in elements_in(blocks):
        if element["type"] in STATE_FIELDS:
            fields.setdefault(block["block_id"], []).append(element)
    state: State = {}
    for block_id, value in values.items():
        if block_id not in fields:
            raise LookupError(f"there is no field {block_id!r} here; there are {', '.join(sorted(fields)) or 'none'}")
        elements = fields[block_id]
        if len(elements) > 1:
            named = {element["action_id"]: element for element in elements}
            for action_id, each in value.items():
                state.setdefault(block_id, {})[action_id] = {
                    "type": named[action_id]["type"],
                    **chosen(named[action_id], each, ids),
                }
            continue
        element = elements[0]
        state[block_id] = {element["action_id"]: {"type": element["type"], **chosen(element, value, ids)}}
    return state
