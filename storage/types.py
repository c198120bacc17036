"""Column types: aware UTC moments, words of the rules, and the one type that private words pass through."""

from collections.abc import Callable
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, DateTime, String, Text, literal_column
from sqlalchemy.engine import Dialect
from sqlalchemy.sql.operators import OperatorType
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

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any]:
        # Whole, as below; and what comes again and again is written out once: many rows are about one moment.
        driver = self.impl_instance.bind_processor(dialect)
        write = lru_cache(maxsize=64)(driver) if driver else None
        check = self.process_bind_param

        def bind(value: datetime | None) -> Any:
            moment = check(value, dialect)
            return moment if moment is None or write is None else write(moment)

        return bind

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime | None]:
        # Whole, where `process_result_value` would be called beside the driver's own: rows are full of moments.
        parsed = self.impl_instance.result_processor(dialect, coltype)

        def read(value: Any) -> datetime | None:
            if value is None:
                return None
            moment: Any = parsed(value) if parsed else value
            aware: datetime = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
            return aware

        return read


class PrivateMoment(UtcDateTime):
    """A moment that is the business of the two of a pair alone, such as that of a meeting: no coordinator's read may
    name such a column."""

    cache_ok = True


class _WrittenOut(TypeDecorator.Comparator[str], String.Comparator[str]):
    """What a statement always asks for stands in its text: given as a parameter, SQLite plans the statement anew each
    time that it is run, in case a partial index fits what is asked for, and PostgreSQL takes no such index.
    """

    def operate(self, op: OperatorType, *other: Any, **kwargs: Any) -> ColumnElement[Any]:
        return super().operate(op, *(_written_out(each) for each in other), **kwargs)


def _written_out(asked: Any) -> Any:
    match asked:
        case StrEnum():
            return literal_column(f"'{asked}'")
        case list() | tuple() | set() | frozenset():
            return [_written_out(each) for each in asked]
    return asked


class Word(TypeDecorator[str]):
    """One of the words of a rule, and back as what it was.

    A word that this version does not know comes back as plain text, which equals none of them: a newer version that
    shares this database has written it, and the rest of its row can still be read.
    """

    impl = String
    cache_ok = True
    comparator_factory = _WrittenOut

    def __init__(self, words: type[StrEnum], length: int) -> None:
        super().__init__(length)
        self.words = words
        self.known = {str(each): each for each in words}

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return self.known.get(value, value) if value is not None else None


class PrivateText(TypeDecorator[str]):
    """What somebody wrote in confidence, and tokens; or one of some `words`, which comes back as a `Word` does.

    Encryption at rest would be a change to this class and nothing else.
    """

    impl = Text
    cache_ok = True

    def __init__(self, words: type[StrEnum] | None = None) -> None:
        super().__init__()
        self.words = words
        self.known = {str(each): each for each in words or ()}

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        # PostgreSQL refuses NUL, and neither database takes half a character: nobody types them on purpose.
        return None if value is None else value.replace("\x00", "").encode(errors="replace").decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return self.known.get(value, value) if value is not None else None
