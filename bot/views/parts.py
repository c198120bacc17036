"""The parts that forms and messages are made of, and the reader that turns a sent form back into values."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from slackblocks import (
    ActionsBlock,
    Block,
    Button,
    Confirm,
    ContextBlock,
    DatePicker,
    InputBlock,
    ModalView,
    Option,
    PlainText,
    PlainTextInput,
    RadioButtonGroup,
    SectionBlock,
    StaticSelectMenu,
    Text,
)
from slackblocks import Message as SlackMessage

from bot.errors import UserError

T = TypeVar("T")

LONGEST_TEXT = 3000  # characters: Slack's limit for an input and for a section (SLACK.md 1.1)
VALUE = "value"  # the action_id inside every input; the block_id is the field's name


@dataclass(frozen=True, slots=True)
class Message:
    """A message: `text` is the notification, and all that a screen reader reads."""

    text: str
    blocks: list[dict[str, Any]]


def message(text: str, blocks: Sequence[Block]) -> Message:
    # The channel is known only when the message is sent; slackblocks asks for one to check the rest.
    rendered: dict[str, Any] = SlackMessage(channel="later", text=text, blocks=list(blocks)).to_dict()
    return Message(text, rendered["blocks"])


def modal(
    title: str,
    blocks: Sequence[Block],
    *,
    callback_id: str,
    submit: str | None = None,
    close: str = "Close",
    metadata: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    view: dict[str, Any] = ModalView(
        title=title,
        blocks=list(blocks),
        callback_id=callback_id,
        submit=submit,
        close=close,
        private_metadata=json.dumps(metadata) if metadata else None,
    ).to_dict()
    return view


def notice(title: str, *lines: str) -> dict[str, Any]:
    """A modal that only says something."""
    return modal(title, [SectionBlock(line) for line in lines], callback_id="notice")


# --- words -----------------------------------------------------------------------------------------------------------


def escape(words: str) -> str:
    """Make somebody's words safe inside mrkdwn: no mention, link or channel call can come of them."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def cut(words: str, limit: int) -> str:
    """Words of at most `limit` characters, with an ellipsis where something is missing; never empty."""
    words = words.strip() or "–"
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"


def name(words: str, limit: int = 60) -> str:
    """Somebody's name for a program or themselves, short and safe inside mrkdwn, and unable to format anything."""
    flat = " ".join(words.split()).replace("*", "∗").replace("_", "＿").replace("`", "'").replace("~", "∼")
    return escape(cut(flat, limit))


def mention(user_id: str) -> str:
    return f"<@{user_id}>"


def day(value: date) -> str:
    return f"{value:%a, %b} {value.day}"


def local_day(moment: datetime, zone: str) -> str:
    return day(moment.astimezone(ZoneInfo(zone)).date())


def local_moment(moment: datetime, zone: str) -> str:
    """`Tue, Nov 24 at 10:00`, in the zone of whoever reads it."""
    local = moment.astimezone(ZoneInfo(zone))
    return f"{day(local.date())} at {local:%H:%M}"


def listed(words: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


# --- blocks ----------------------------------------------------------------------------------------------------------


def said(words: str) -> SectionBlock:
    """Somebody's own words, as plain text: Slack draws no formatting, link or mention from them."""
    return SectionBlock(PlainText(cut(words, LONGEST_TEXT)))


def note(words: str) -> ContextBlock:
    return ContextBlock([Text(words)])


def button(
    label: str,
    action_id: str,
    *,
    value: str = "-",
    style: str | None = None,
    confirm: tuple[str, str, str] | None = None,
    described: str | None = None,
) -> Button:
    """`confirm` is title, text and the word on the button; `described` tells buttons with one label apart."""
    return Button(
        text=PlainText(label),
        action_id=action_id,
        value=value,
        style=style,  # type: ignore[arg-type]  # slackblocks names the two styles in a Literal of its own
        confirm=None if confirm is None else Confirm(confirm[0], confirm[1], confirm[2], "Cancel"),
        accessibility_label=None if described is None else cut(described, 75),
    )


def actions(*buttons: Button) -> ActionsBlock:
    return ActionsBlock(list(buttons))


def option(label: str, value: str, description: str | None = None) -> Option:
    return Option(
        text=PlainText(cut(label, 75)),
        value=value,
        description=None if description is None else PlainText(cut(description, 75)),
    )


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
    focus: bool = False,
) -> InputBlock:
    return InputBlock(
        label=cut(label, 2000),
        block_id=field,
        element=PlainTextInput(
            action_id=VALUE,
            multiline=multiline,
            max_length=longest,
            initial_value=initial or None,
            placeholder=placeholder,
            focus_on_load=focus,
        ),
        hint=hint,
        optional=optional,
    )


def select_input(
    field: str, label: str, options: Sequence[Option], *, initial: str | None = None, hint: str | None = None
) -> InputBlock:
    return InputBlock(
        label=label,
        block_id=field,
        element=StaticSelectMenu(action_id=VALUE, options=list(options), initial_option=_chosen(options, initial)),
        hint=hint,
    )


def radio_input(
    field: str, label: str, options: Sequence[Option], *, initial: str | None = None, hint: str | None = None
) -> InputBlock:
    return InputBlock(
        label=label,
        block_id=field,
        element=RadioButtonGroup(action_id=VALUE, options=list(options), initial_option=_chosen(options, initial)),
        hint=hint,
    )


def date_input(
    field: str, label: str, *, initial: date | None = None, hint: str | None = None, optional: bool = False
) -> InputBlock:
    return InputBlock(
        label=label,
        block_id=field,
        element=DatePicker(action_id=VALUE, initial_date=None if initial is None else initial.isoformat()),
        hint=hint,
        optional=optional,
    )


def _chosen(options: Sequence[Option], value: str | None) -> Option | None:
    return next((each for each in options if each.value == value), None)


# --- reading ---------------------------------------------------------------------------------------------------------


class Form:
    """A sent form's values by field. Whatever is missing or of another type than asked reads as None."""

    def __init__(self, view: Mapping[str, Any]) -> None:
        state = view.get("state") or {}
        self._values: Mapping[str, Any] = state.get("values") or {}
        try:
            metadata = json.loads(view.get("private_metadata") or "{}")
        except ValueError:
            metadata = {}
        self.metadata: Mapping[str, Any] = metadata if isinstance(metadata, dict) else {}

    def _element(self, field: str) -> Mapping[str, Any]:
        block = self._values.get(field)
        element = block.get(VALUE) if isinstance(block, dict) else None
        return element if isinstance(element, dict) else {}

    def text(self, field: str) -> str | None:
        value = self._element(field).get("value")
        return value.strip() or None if isinstance(value, str) else None

    def option(self, field: str) -> str | None:
        chosen = self._element(field).get("selected_option")
        value = chosen.get("value") if isinstance(chosen, dict) else None
        return value if isinstance(value, str) else None

    def options(self, field: str) -> list[str]:
        chosen = self._element(field).get("selected_options") or []
        return [each["value"] for each in chosen if isinstance(each, dict) and isinstance(each.get("value"), str)]

    def date(self, field: str) -> date | None:
        return self._parsed(field, "selected_date", date.fromisoformat)

    def time(self, field: str) -> time | None:
        return self._parsed(field, "selected_time", time.fromisoformat)

    def _parsed(self, field: str, key: str, parse: Callable[[str], T]) -> T | None:
        value = self._element(field).get(key)
        if not isinstance(value, str):
            return None
        try:
            return parse(value)
        except ValueError:
            raise UserError("This could not be read. Please choose it again.", field=field) from None

    def user(self, field: str) -> str | None:
        value = self._element(field).get("selected_user")
        return value if isinstance(value, str) else None

    def users(self, field: str) -> list[str]:
        chosen = self._element(field).get("selected_users") or []
        return [each for each in chosen if isinstance(each, str)]

    def conversation(self, field: str) -> str | None:
        value = self._element(field).get("selected_conversation")
        return value if isinstance(value, str) else None

    def number(self, key: str) -> int | None:
        """A number that the form was opened with. It names a row; it grants no right to it."""
        value = self.metadata.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    @property
    def id(self) -> str:
        """The one that the form was opened with, so that sending it twice counts once."""
        value = self.metadata.get("form")
        return value if isinstance(value, str) and 0 < len(value) <= 64 else "unknown"

    def required(self, field: str, value: Any) -> Any:
        if value is None or value == []:
            raise UserError("Please fill this in.", field=field)
        return value


def number_in(action: Mapping[str, Any]) -> int:
    """The row that a pressed button names; raises UserError when it names none."""
    value = str(action.get("value", ""))
    if not value.isascii() or not value.isdigit() or len(value) > 12:
        raise UserError("This button is from an older message. Open the Home tab to go on.")
    return int(value)
