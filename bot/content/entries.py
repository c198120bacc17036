"""One entry of a TOML file, read field by field with every mistake noted."""

import re
from collections.abc import Mapping, Sequence
from datetime import time
from typing import TypeVar

from bot.content.rhythms import rule_mistakes

T = TypeVar("T")

ID_LIMIT = 60
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


class FieldReader:
    """Reads fields of one table. A field with a mistake gives a stand-in, so that reading goes on to find the others.

    What is read may be used only when `mistakes`, shared by all entries, is still empty at the end.
    """

    def __init__(self, where: str, table: Mapping[str, object], mistakes: list[str]) -> None:
        self.where = where
        self._table = table
        self._mistakes = mistakes
        self._fields: list[str] = []

    def text(self, field: str, *, limit: int) -> str:
        value = self._value(field, "a line of text")
        if value is None:
            return ""
        if not isinstance(value, str):
            self.note(f"{field} must be text in quotes, not {_shown(value)}")
            return ""
        if not value.strip():
            self.note(f"{field} is empty; write it")
        elif value != value.strip() or CONTROL.search(value):
            self.note(f"{field} must be one line without spaces at its ends or control characters")
        if len(value) > limit:
            self.note(f"{field} has {len(value)} characters; shorten it to {limit}")
        return value

    def id(self) -> str:
        value = self.text("id", limit=ID_LIMIT)
        if value and not re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", value):
            self.note(
                f"id must be lower-case words joined by hyphens, such as 'what-you-hope-for', not {_shown(value)}"
            )
        return value

    def optional_text(self, field: str, *, limit: int) -> str | None:
        """A line of text that may be left out."""
        if field in self._table:
            return self.text(field, limit=limit)
        self._fields.append(field)
        return None

    def known_id(self, known: Sequence[str]) -> str | None:
        """An id that the bot knows; None for a mistake."""
        value = self._value("id", f"one of: {', '.join(known)}")
        if isinstance(value, str) and value in known:
            return value
        if value is not None:
            self.note(f"id is {_shown(value)}; use one of: {', '.join(known)}")
        return None

    def entries(self, field: str) -> list["FieldReader"]:
        """The tables under this one that start with a line of their own, each to be read in the same way."""
        value = self._value(field, f"entries that start with a line [[clause.{field}]]")
        if isinstance(value, list) and all(isinstance(each, dict) for each in value):
            return [
                FieldReader(f"{self.where}, {field} {number} ({_shown(each.get('id'))})", each, self._mistakes)
                for number, each in enumerate(value, 1)
            ]
        if value is not None:
            self.note(f"{field} must be entries that start with a line [[clause.{field}]]")
        return []

    def words_by_key(self, field: str) -> dict[str, str]:
        """A table of texts, which may be left out."""
        self._fields.append(field)
        table = self._table.get(field, {})
        if isinstance(table, dict) and all(isinstance(each, str) for each in table.values()):
            return dict(table)
        self.note(f"{field} must be a table of texts in quotes, such as weekly = '7'")
        return {}

    def choice(self, field: str, options: Sequence[T]) -> T:
        """One of the options; the last one stands in for a mistake."""
        listed = ", ".join(str(option) for option in options)
        value = self._value(field, f"one of: {listed}")
        for option in options:
            if value == option:
                return option
        if value is not None:
            self.note(f"{field} is {_shown(value)}; use one of: {listed}")
        return options[-1]

    def number(self, field: str, at_least: int, at_most: int) -> int:
        value = self._value(field, f"a whole number from {at_least} to {at_most}")
        if type(value) is int and at_least <= value <= at_most:  # not isinstance: true is no number of days
            return value
        if value is not None:
            self.note(f"{field} must be a whole number from {at_least} to {at_most}, not {_shown(value)}")
        return at_least

    def local_time(self, field: str) -> time:
        value = self._value(field, "a time such as '10:00'")
        if isinstance(value, str) and re.fullmatch("([01][0-9]|2[0-3]):[0-5][0-9]", value):
            return time.fromisoformat(value)
        if value is not None:
            self.note(f"{field} must be a time in quotes from '00:00' to '23:59', not {_shown(value)}")
        return time()

    def rule(self, field: str) -> str:
        """An RRULE in capitals; empty if it has a mistake."""
        value = self._value(field, "an RRULE such as 'FREQ=WEEKLY;BYDAY=TU'")
        if value is None:
            return ""
        found = rule_mistakes(value) if isinstance(value, str) else ["write it in quotes"]
        for mistake in found:
            self.note(f"{field} {_shown(value)}: {mistake}")
        return "" if found else str(value).upper()

    def note(self, mistake: str) -> None:
        self._mistakes.append(f"{self.where}: {mistake}")

    def note_unknown_fields(self) -> None:
        """Call it last: a field that nothing has read is a mistake, often a misspelling of one that is missing."""
        for field in sorted(self._table.keys() - set(self._fields)):
            self.note(
                f"{_shown(field)} is not a field; correct it or take it out; there are: {', '.join(self._fields)}"
            )

    def _value(self, field: str, wanted: str) -> object:
        self._fields.append(field)
        if field not in self._table:
            self.note(f"{field} is missing; add {wanted}")
        return self._table.get(field)


def _shown(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 80 else f"{shown[:79]}…"
