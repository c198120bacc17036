"""Interactive elements: where they sit in blocks, and the state Slack keeps for what people typed or chose."""

from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]
State = dict[str, dict[str, Json]]  # block_id -> action_id -> state of the element

# The field that holds what was chosen, and the field of the element that holds what it starts with.
STATE_FIELDS: dict[str, tuple[str, str]] = {
    "plain_text_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "url_text_input": ("value", "initial_value"),
    "number_input": ("value", "initial_value"),
    "static_select": ("selected_option", "initial_option"),
    "external_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "multi_static_select": ("selected_options", "initial_options"),
    "multi_external_select": ("selected_options", "initial_options"),
    "checkboxes": ("selected_options", "initial_options"),
    "users_select": ("selected_user", "initial_user"),
    "multi_users_select": ("selected_users", "initial_users"),
    "channels_select": ("selected_channel", "initial_channel"),
    "multi_channels_select": ("selected_channels", "initial_channels"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
    "multi_conversations_select": ("selected_conversations", "initial_conversations"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
    "rich_text_input": ("rich_text_value", "initial_value"),
    "file_input": ("files", "initial_files"),
}
LISTS = frozenset({"multi_static_select", "multi_external_select", "checkboxes", "multi_users_select"}) | {
    "multi_channels_select",
    "multi_conversations_select",
    "file_input",
}


def elements_in(blocks: list[Json]) -> Iterator[tuple[Json, Json]]:
    """Every element that can be pressed, chosen or typed in, with the block it sits in."""
    for block in blocks:
        if isinstance(block.get("element"), dict):
            yield block, block["element"]
        if isinstance(block.get("accessory"), dict) and block["accessory"].get("type") != "image":
            yield block, block["accessory"]
        if block.get("type") in ("actions", "context_actions"):
            for element in block.get("elements", []):
                yield block, element
        if block.get("type") == "card":
            for element in block.get("actions", []):
                yield block, element
        for nested in ("child_blocks", "elements") if block.get("type") in ("container", "carousel") else ():
            yield from elements_in(block.get(nested, []))


def find_element(blocks: list[Json], block_id: str, action_id: str) -> tuple[Json, Json] | None:
    for block, element in elements_in(blocks):
        if block.get("block_id") == block_id and element.get("action_id") == action_id:
            return block, element
    return None


def initial_state(element: Json) -> Json:
    """The state of an element that nobody has touched."""
    kind = element["type"]
    field, initial = STATE_FIELDS[kind]
    return {"type": kind, field: element.get(initial, [] if kind in LISTS else None)}


def state_of(blocks: list[Json], typed: State) -> State:
    """`state.values` as Slack sends it: what was typed or chosen, else what each element starts with."""
    values: State = {}
    for block, element in elements_in(blocks):
        if element["type"] in STATE_FIELDS:
            block_id, action_id = block["block_id"], element["action_id"]
            state = typed.get(block_id, {}).get(action_id)
            if state is None or state.get("type") != element["type"]:
                state = initial_state(element)
            values.setdefault(block_id, {})[action_id] = state
    return values


def kept(blocks: list[Json], typed: State) -> State:
    """What survives when a view is replaced: only fields whose block_id and action_id are both unchanged."""
    survivors: State = {}
    for block, element in elements_in(blocks):
        state = typed.get(block["block_id"], {}).get(element.get("action_id", ""))
        if state is not None and state.get("type") == element["type"]:
            survivors.setdefault(block["block_id"], {})[element["action_id"]] = state
    return survivors


def options_of(element: Json) -> list[Json]:
    """The options of a select, overflow, checkboxes or radio buttons, groups flattened."""
    grouped = [option for group in element.get("option_groups", []) for option in group.get("options", [])]
    return [*element.get("options", []), *grouped]
