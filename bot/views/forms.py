"""Inputs of forms, and the reader that turns a sent form back into values."""

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, time
from typing import Any, TypeVar

from bot.errors import UserError
from bot.views.blocks import Block, given, plain_text
from bot.views.parts import LONGEST_TEXT, cut

T = TypeVar("T")

LONGEST_NUMBER = 12  # digits of a row's number that comes back from Slack: no database refuses it
LONGEST_KEY = 64  # characters of an id that comes back from Slack: what its column holds
MOST_OPTIONS = 100  # in one list: Slack's limit
OLD_BUTTON = "This button is from an older message. Open the Home tab to go on."
VALUE = "value"  # the action_id inside every input; the block_id is the field's name


def text_input(
    field: str,
    label: str,
    *,
    initial: str | None = None,
    hint: str | None = None,
    placeholder: str | None = None,
    optional: bool = False,
    multiline: bool = False,
    longest: int = LONGEST_TEXT,
    as_typed: str | None = None,
) -> Block:
    """`as_typed` is the action that is told of every character; the form's reader then needs the same `action_id`."""
    element = given(
        type="plain_text_input",
        action_id=as_typed or VALUE,
        multiline=multiline or None,
        max_length=longest,
        initial_value=initial or None,
        placeholder=plain_text(placeholder) if placeholder else None,
        dispatch_action_config={"trigger_actions_on": ["on_character_entered"]} if as_typed else None,
    )
    return _input(field, label, element, hint=hint, optional=optional, dispatch_action=as_typed is not None)


def option(label: str, value: str, description: str | None = None) -> Block:
    return given(
        text=plain_text(cut(label, 75)),
        value=value,
        description=None if description is None else plain_text(cut(description, 75)),
    )


def select_input(
    field: str,
    label: str,
    options: Sequence[Block],
    *,
    initial: str | None = None,
    hint: str | None = None,
    optional: bool = False,
    as_chosen: str | None = None,
) -> Block:
    """`as_chosen` is the action that is told of each choice; the form's reader then needs the same `action_id`."""
    return _choice(field, label, "static_select", options, initial, hint, as_chosen, optional=optional)


def typed_select_input(
    field: str,
    label: str,
    *,
    initial: Block | None,
    placeholder: str,
    hint: str | None = None,
    optional: bool = False,
    as_chosen: str | None = None,
) -> Block:
    """A list that Slack asks for as somebody types: the feature whose field it is has it in its `offers`.

    `as_chosen` is the action that is told of each choice; the form's reader then needs the same `action_id`.
    """
    element = given(
        type="external_select",
        action_id=as_chosen or VALUE,
        initial_option=initial,
        min_query_length=0,
        placeholder=plain_text(placeholder),
    )
    return _input(field, label, element, hint=hint, optional=optional, dispatch_action=as_chosen is not None)


def radio_input(
    field: str,
    label: str,
    options: Sequence[Block],
    *,
    initial: str | None = None,
    hint: str | None = None,
    as_chosen: str | None = None,
) -> Block:
    return _choice(field, label, "radio_buttons", options, initial, hint, as_chosen)


def _choice(
    field: str,
    label: str,
    type: str,
    options: Sequence[Block],
    initial: str | None,
    hint: str | None,
    as_chosen: str | None,
    *,
    optional: bool = False,
) -> Block:
    chosen = next((each for each in options if each["value"] == initial), None)
    element = given(type=type, action_id=as_chosen or VALUE, options=options, initial_option=chosen)
    return _input(field, label, element, hint=hint, optional=optional, dispatch_action=as_chosen is not None)


def checkbox_input(
    field: str,
    label: str,
    options: Sequence[Block],
    *,
    initial: Collection[str] = (),
    hint: str | None = None,
    optional: bool = False,
    as_chosen: str | None = None,
) -> Block:
    chosen = [each for each in options if each["value"] in initial]
    element = given(type="checkboxes", action_id=as_chosen or VALUE, options=options, initial_options=chosen or None)
    return _input(field, label, element, hint=hint, optional=optional, dispatch_action=as_chosen is not None)


def date_input(
    field: str, label: str, *, initial: date | None = None, hint: str | None = None, optional: bool = False
) -> Block:
    element = given(type="datepicker", action_id=VALUE, initial_date=None if initial is None else initial.isoformat())
    return _input(field, label, element, hint=hint, optional=optional)


def time_input(
    field: str, label: str, *, initial: time | None, hint: str | None = None, optional: bool = False
) -> Block:
    element = given(type="timepicker", action_id=VALUE, initial_time=None if initial is None else f"{initial:%H:%M}")
    return _input(field, label, element, hint=hint, optional=optional)


def user_input(field: str, label: str, *, initial: str | None = None) -> Block:
    return _input(field, label, given(type="users_select", action_id=VALUE, initial_user=initial))


def users_input(field: str, label: str, *, initial: Sequence[str], most: int, hint: str) -> Block:
    element = {"type": "multi_users_select", "action_id": VALUE, "initial_users": initial, "max_selected_items": most}
    return _input(field, label, element, hint=hint)


def channel_input(field: str, label: str, *, hint: str, initial: str | None = None) -> Block:
    """A public or private channel that no other company shares; it may be left empty."""
    channels = {"include": ["public", "private"], "exclude_bot_users": True, "exclude_external_shared_channels": True}
    element = given(type="conversations_select", action_id=VALUE, filter=channels, initial_conversation=initial)
    return _input(field, label, element, hint=hint, optional=True)


def _input(
    field: str,
    label: str,
    element: Block,
    *,
    hint: str | None = None,
    optional: bool = False,
    dispatch_action: bool = False,
) -> Block:
    return given(
        type="input",
        block_id=field,
        label=plain_text(label),
        element=element,
        hint=plain_text(hint) if hint else None,
        optional=optional or None,
        dispatch_action=dispatch_action or None,
    )


class Form:
    """A sent form's values by field. Whatever is missing or of another type than asked reads as None."""

    def __init__(self, view: Mapping[str, Any], *, action_id: str = VALUE) -> None:
        self._action_id = action_id
        self._values = _mapping(_mapping(view.get("state")).get("values"))
        try:
            self.metadata = _mapping(json.loads(view.get("private_metadata") or "{}"))
        except (ValueError, TypeError, RecursionError):  # not JSON, not even text, or nested without end
            self.metadata = {}

    def _element(self, field: str) -> Mapping[str, Any]:
        """The only element of its block, whichever action is told of what is done in it."""
        elements = _mapping(self._values.get(field))
        alone = next(iter(elements.values())) if len(elements) == 1 else None
        return _mapping(elements.get(self._action_id, alone))

    def text(self, field: str) -> str | None:
        """What was typed, without what no database takes: NUL, and halves of a character."""
        return (self.pasted(field) or "").strip() or None

    def has_text(self, field: str) -> bool:
        """Whether the form was sent with this text at all, be it left empty: it may have been emptied on purpose."""
        return isinstance(self._element(field).get("value", ...), str | None)

    def pasted(self, field: str) -> str | None:
        """The same with the space before the first word: in a spreadsheet, a tab there is an empty cell."""
        value = self._element(field).get("value")
        if not isinstance(value, str) or not value.strip("\x00 \t\r\n"):
            return None
        return value.replace("\x00", "").encode(errors="ignore").decode().strip("\r\n")

    def option(self, field: str) -> str | None:
        return _key(_mapping(self._element(field).get("selected_option")).get("value"))

    def options(self, field: str) -> list[str]:
        chosen = [_key(_mapping(each).get("value")) for each in _list(self._element(field).get("selected_options"))]
        return [each for each in chosen if each is not None]

    def chosen_number(self, field: str) -> int | None:
        """The row that a chosen option names."""
        value = self.option(field) or ""
        return int(value) if value.isdecimal() and len(value) <= LONGEST_NUMBER else None

    def date(self, field: str) -> date | None:
        return self._parsed(field, "selected_date", date.fromisoformat)

    def has_date(self, field: str) -> bool:
        """Whether the form was sent with this date at all, be it left empty: it may have been emptied on purpose."""
        return isinstance(self._element(field).get("selected_date", ...), str | None)

    def time(self, field: str) -> time | None:
        """A time of the day, without a zone, as the time picker sends it."""
        return self._parsed(field, "selected_time", _time_of_day)

    def _parsed(self, field: str, key: str, parse: Callable[[str], T]) -> T | None:
        value = self._element(field).get(key)
        if not isinstance(value, str):
            return None
        try:
            return parse(value)
        except ValueError:
            raise UserError("This could not be read. Please choose it again.", field=field) from None

    def user(self, field: str) -> str | None:
        return _key(self._element(field).get("selected_user"))

    def users(self, field: str) -> list[str]:
        chosen = [_key(each) for each in _list(self._element(field).get("selected_users"))]
        return [each for each in chosen if each is not None]

    def conversation(self, field: str) -> str | None:
        return _key(self._element(field).get("selected_conversation"))

    def number(self, key: str) -> int | None:
        """A number that the form was opened with. It names a row; it grants no right to it."""
        value = self.metadata.get(key)
        return value if type(value) is int and 0 <= value < 10**LONGEST_NUMBER else None  # True is no number

    def key(self, key: str) -> str | None:
        """An id that the form was opened with."""
        return _key(self.metadata.get(key))

    def keys(self, key: str) -> list[str]:
        """Ids that the form was opened with."""
        return [each for each in map(_key, _list(self.metadata.get(key))) if each is not None]

    @property
    def id(self) -> str:
        """The one that the form was opened with, so that sending it twice counts once."""
        return self.key("form") or "unknown"

    def required(self, field: str, value: Any) -> Any:
        if value is None or value == []:
            raise UserError("Please fill this in.", field=field)
        return value


def _time_of_day(value: str) -> time:
    parsed = time.fromisoformat(value)
    if parsed.tzinfo is not None:
        raise ValueError("a time of the day has no zone")
    return parsed


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else []


def _key(value: Any) -> str | None:
    """An id of Slack's or of our own: short and printable, else it is none."""
    known = isinstance(value, str) and 0 < len(value) <= LONGEST_KEY and value.isascii() and value.isprintable()
    return value if known else None


def revision_in(view: Mapping[str, Any]) -> int | None:
    """How often its author had sent, taken back or deleted something when this was drawn; what is older is late."""
    return Form(view).number("revision")


def number_in(action: Mapping[str, Any]) -> int:
    """The row that a pressed button names; raises UserError when it names none."""
    value = str(action.get("value", ""))
    if not value.isascii() or not value.isdigit() or len(value) > LONGEST_NUMBER:
        raise UserError(OLD_BUTTON)
    return int(value)
