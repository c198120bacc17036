"""The parts that forms and messages are made of, and the reader that turns a sent form back into values."""

import json
import re
import unicodedata
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
    HomeTabView,
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
Drawn = dict[str, Any]  # a block as Slack takes it

LONGEST_TEXT = 3000  # characters: Slack's limit for an input and for a section (SLACK.md 1.1)
LONGEST_NUMBER = 12  # digits of a row's number that comes back from Slack: no database refuses it
LONGEST_KEY = 64  # characters of an id that comes back from Slack: what its column holds
VALUE = "value"  # the action_id inside every input; the block_id is the field's name


@dataclass(frozen=True, slots=True)
class Message:
    """A message: `text` is the notification, and all that a screen reader reads."""

    text: str
    blocks: list[dict[str, Any]]


def message(text: str, blocks: Sequence[Block]) -> Message:
    # The channel is known only when the message is sent; slackblocks asks for one to check the text.
    SlackMessage(channel="later", text=text)
    return Message(text, [drawn(block) for block in blocks])


def modal(
    title: str,
    blocks: Sequence[Block | Drawn],
    *,
    callback_id: str,
    submit: str | None = None,
    close: str = "Close",
    metadata: Mapping[str, Any] | None = None,
    notify_on_close: bool = False,
) -> dict[str, Any]:
    view: dict[str, Any] = ModalView(
        title=title,
        blocks=[],
        callback_id=callback_id,
        submit=submit,
        close=close,
        private_metadata=json.dumps(metadata) if metadata else None,
        notify_on_close=notify_on_close,
    ).to_dict()
    view["blocks"] = [drawn(block) if isinstance(block, Block) else block for block in blocks]
    return view


def home_tab(blocks: Sequence[Block]) -> dict[str, Any]:
    view: dict[str, Any] = HomeTabView(blocks=[]).to_dict()
    view["blocks"] = [drawn(block) for block in blocks]
    return view


def drawn(block: Block) -> Drawn:
    """One block as Slack takes it.

    A view or message of slackblocks draws each of its blocks four times over to check that they fit together, which
    took most of the time that a form needs to open. Here they are drawn once; the tests check every view.
    """
    return _verbatim(block._resolve())


def _verbatim(rendered: T) -> T:
    """Tell Slack to draw only the links and mentions that were written as such, not what looks like one."""
    for each in rendered.values() if isinstance(rendered, dict) else rendered if isinstance(rendered, list) else ():
        _verbatim(each)
    if isinstance(rendered, dict) and rendered.get("type") == "mrkdwn":
        rendered["verbatim"] = True
    return rendered


def notice(title: str, *lines: str) -> dict[str, Any]:
    """A modal that only says something."""
    return modal(title, [SectionBlock(cut(line, LONGEST_TEXT)) for line in lines], callback_id="notice")


# --- words -----------------------------------------------------------------------------------------------------------


def escape(words: str) -> str:
    """Make somebody's words safe inside mrkdwn: no mention, link or channel call can come of them."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescape(words: str) -> str:
    """What somebody typed after a command, without the three escapes that Slack puts into it."""
    return words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def cut(words: str, limit: int) -> str:
    """Words of at most `limit` characters, with an ellipsis where something is missing; never empty."""
    words = words.strip() or "–"
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"


def name(words: str, limit: int = 60) -> str:
    """Somebody's name for a program or themselves: short, in one line, and plain inside mrkdwn."""
    return plain(cut(" ".join(words.split()), limit))


def plain(words: str) -> str:
    """Words inside mrkdwn that format nothing, mention nobody, and do not turn what follows them around; never empty.

    What would format becomes a look-alike that does not; a mark between two letters, as in Sao_Paulo, formats nothing.
    """
    seen = "".join(each for each in words if each == "\n" or unicodedata.category(each) not in ("Cc", "Cs"))
    return escape(_FORMATTING.sub(lambda mark: _LOOKALIKES[mark[0]], _TURNING.sub("", seen))) or "–"


_LOOKALIKES = {"*": "∗", "_": "＿", "~": "∼", "`": "'", ">": "›"}
_FORMATTING = re.compile("(?<![A-Za-z0-9])[*_~]|[*_~](?![A-Za-z0-9])|`|^>", re.MULTILINE)
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")  # turn what follows them around


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


def sections(lines: Sequence[str], *, most: int = 40) -> list[Block]:
    """Lines of mrkdwn in as few sections as hold them, and at most `most`; says how many lines did not fit."""
    found: list[list[str]] = []
    room = 0
    for index, line in enumerate(lines):
        room -= len(line) + 1
        if room < 0:
            if len(found) == most:
                return [*_joined(found), note(f"And {len(lines) - index} more.")]
            found.append([])
            room = LONGEST_TEXT - len(line)
        found[-1].append(line)
    return _joined(found)


def _joined(sections: Sequence[Sequence[str]]) -> list[Block]:
    return [SectionBlock("\n".join(lines)) for lines in sections]


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

    def __init__(self, view: Mapping[str, Any], *, action_id: str = VALUE) -> None:
        self._action_id = action_id
        self._values = _mapping(_mapping(view.get("state")).get("values"))
        try:
            self.metadata = _mapping(json.loads(view.get("private_metadata") or "{}"))
        except (ValueError, TypeError, RecursionError):  # not JSON, not even text, or nested without end
            self.metadata = {}

    def _element(self, field: str) -> Mapping[str, Any]:
        return _mapping(_mapping(self._values.get(field)).get(self._action_id))

    def text(self, field: str) -> str | None:
        """What was typed, without what no database takes: NUL, and halves of a character."""
        value = self._element(field).get("value")
        if not isinstance(value, str):
            return None
        return value.replace("\x00", "").encode(errors="ignore").decode().strip() or None

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

    def time(self, field: str) -> time | None:
        """A time of the day, without a zone, as the time picker sends it."""
        return self._parsed(field, "selected_time", lambda value: datetime.strptime(value, "%H:%M").time())  # noqa: DTZ007 - the zone is the member's own

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

    @property
    def id(self) -> str:
        """The one that the form was opened with, so that sending it twice counts once."""
        return self.key("form") or "unknown"

    def required(self, field: str, value: Any) -> Any:
        if value is None or value == []:
            raise UserError("Please fill this in.", field=field)
        return value


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else []


def _key(value: Any) -> str | None:
    """An id of Slack's or of our own: short and printable, else it is none."""
    known = isinstance(value, str) and 0 < len(value) <= LONGEST_KEY and value.isascii() and value.isprintable()
    return value if known else None


def number_in(action: Mapping[str, Any]) -> int:
    """The row that a pressed button names; raises UserError when it names none."""
    value = str(action.get("value", ""))
    if not value.isascii() or not value.isdigit() or len(value) > LONGEST_NUMBER:
        raise UserError("This button is from an older message. Open the Home tab to go on.")
    return int(value)
