"""Column types: aware UTC moments, words of the rules, and the one type that private words pass through."""

from datetime import UTC, datetime
from enum import StrEnum

from sqlalchemy import DateTime, String, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


class UtcDateTime(TypeDecorator[datetime]):
    """An aware moment in UTC. SQLite gives back naive values even from `timezone=True`; this type never does."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None or value.tzinfo is UTC:
            return value
        if value.tzinfo is None:
            raise ValueError(f"a naive datetime reached the database: {value!r}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Word(TypeDecorator[str]):
    """One of the words of a rule, and back as what it was.

    A word that this version does not know comes back as plain text, which equals none of them: a newer version that
    shares this database has written it, and the rest of its row can still be read.
    """

    impl = String
    cache_ok = True

    def __init__(self, words: type[StrEnum], length: int) -> None:
        super().__init__(length)
        self.words = words

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return _known(self.words, value)


class PrivateText(TypeDecorator[str]):
    """What somebody wrote in confidence, and tokens; or one of some `words`, which comes back as a `Word` does.

    Encryption at rest would be a change to this class and nothing else.
    """

    impl = Text
    cache_ok = True

    def __init__(self, words: type[StrEnum] | None = None) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        # PostgreSQL refuses NUL, and neither database takes half a character: nobody types them on purpose.
        return None if value is None else value.replace("\x00", "").encode(errors="replace").decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return _known(self.words, value) if self.words else value


def _known(words: type[StrEnum], value: str | None) -> str | None:
    if value is None:
        return None
    try:
        return words(value)
    except ValueError:
        return value
