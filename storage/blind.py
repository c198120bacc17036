"""What coordinators look at is read without seeing private words: a statement that names such a column is not sent."""

import re
import sqlite3
from functools import cache
from typing import Any

from sqlalchemy import ColumnClause, Engine, event
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.util import find_tables

from storage.tables import Base
from storage.types import PrivateMoment, PrivateText

PRIVATE = frozenset(
    (table.name, column.name)
    for table in Base.metadata.tables.values()
    for column in table.columns
    if isinstance(column.type, (PrivateText, PrivateMoment))
)
RAW = "raw SQL, which may name any column"
_CONSTANT = re.compile(r"'[^']*'|\d+")


class NotForCoordinators(Exception):
    """A statement on a blind connection names a private column. The message says which, and nothing that is in it."""


class _Watching(SQLCompiler):
    """Notes the first private column in a statement, or raw SQL, as it becomes text.

    That happens once for each statement, whose text SQLAlchemy keeps; and whatever part of it a column stands in, and
    however it got there, it passes through here.
    """

    private: str | None = None

    def _note(self, what: str) -> None:
        self.private = self.private or what

    def visit_column(self, column: ColumnClause[Any], *args: Any, **kwargs: Any) -> str:
        if column.is_literal:
            self._look_at_literal(column.name)
        elif column.table is None:  # PostgreSQL reads the name of a table as its whole row
            self._note(RAW)
        for base in column.base_columns:
            if isinstance(base, ColumnClause):
                table, name = str(getattr(base.table, "name", "")).lower(), str(base.name).lower()
                if (table, name) in PRIVATE:
                    self._note(f"{table}.{name}")
        return super().visit_column(column, *args, **kwargs)

    def _look_at_literal(self, text: str) -> None:
        if text == "*":
            tables = {table.name for each in self.stack[-1]["asfrom_froms"] for table in find_tables(each)}
            for table, name in sorted(PRIVATE):
                if table in tables:
                    self._note(f"{table}.{name}")
        elif not _CONSTANT.fullmatch(text):
            self._note(RAW)

    def visit_count_func(self, function: Any, **kwargs: Any) -> str:
        if [getattr(each, "name", None) for each in function.clauses] == ["*"]:
            return "count(*)"  # which reads no column
        return f"count{self.function_argspec(function, **kwargs)}"

    def visit_textclause(self, *args: Any, **kwargs: Any) -> str:
        self._note(RAW)
        return str(super().visit_textclause(*args, **kwargs))  # type: ignore[no-untyped-call]

    def visit_custom_op_binary(self, *args: Any, **kwargs: Any) -> str:
        self._note(RAW)
        return str(super().visit_custom_op_binary(*args, **kwargs))  # type: ignore[no-untyped-call]

    def visit_custom_op_unary_operator(self, *args: Any, **kwargs: Any) -> str:
        self._note(RAW)
        return str(super().visit_custom_op_unary_operator(*args, **kwargs))  # type: ignore[no-untyped-call]

    def visit_custom_op_unary_modifier(self, *args: Any, **kwargs: Any) -> str:
        self._note(RAW)
        return str(super().visit_custom_op_unary_modifier(*args, **kwargs))  # type: ignore[no-untyped-call]

    def get_statement_hint_text(self, hint_texts: Any) -> str:
        self._note(RAW)
        return str(super().get_statement_hint_text(hint_texts))  # type: ignore[no-untyped-call]


@cache
def _watching(compiler: type[SQLCompiler]) -> type[SQLCompiler]:
    return type("Watching", (_Watching, compiler), {})


def blindfold(engine: Engine) -> None:
    """Let no statement through that names a private column. SQLite itself, told by its parser, refuses as well.

    Other engines that share the dialect only note what they pass on.
    """
    engine.dialect.statement_compiler = _watching(engine.dialect.statement_compiler)  # type: ignore[arg-type]  # a class can be hashed

    @event.listens_for(engine, "before_cursor_execute")
    def before_sending(_connection: object, _cursor: object, _sql: str, _values: object, context: Any, _: bool) -> None:
        named = context.compiled.private if context.compiled else RAW
        if named:
            raise NotForCoordinators(f"a coordinator's read may not name {named}")

    if engine.dialect.name == "sqlite":

        @event.listens_for(engine, "connect")
        def on_connect(connection: Any, _record: object) -> None:
            connection.set_authorizer(_authorize)


def _authorize(action: int, table: str | None, column: str | None, *_where: str | None) -> int:
    reads_private = action == sqlite3.SQLITE_READ and (table, column) in PRIVATE
    return sqlite3.SQLITE_DENY if reads_private else sqlite3.SQLITE_OK
