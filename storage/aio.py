"""SQLite's connection, each statement in one trip to its thread. aiosqlite's cursor takes four, and they cost more than
the statement does."""

import sqlite3
from typing import Any

import aiosqlite


class Connection(aiosqlite.Connection):
    """`_execute` runs something on the connection's own thread; SQLAlchemy's dialect leans on the same insides."""

    def cursor(self) -> "Cursor":  # type: ignore[override]  # all that SQLAlchemy uses of aiosqlite's
        return Cursor(self)

    async def rollback(self) -> None:
        if self.in_transaction:  # SQLAlchemy also rolls back what has only read
            await super().rollback()


class Cursor:
    """What SQLAlchemy asks of a cursor, with the rows fetched as soon as there are any."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None
        self.arraysize = 1

    async def __aenter__(self) -> "Cursor":
        return self

    async def execute(self, statement: str, parameters: Any = ()) -> "Cursor":
        await self._connection._execute(self._run, sqlite3.Cursor.execute, statement, parameters)
        return self

    async def executemany(self, statement: str, parameters: Any) -> "Cursor":
        await self._connection._execute(self._run, sqlite3.Cursor.executemany, statement, parameters)
        return self

    def _run(self, execute: Any, statement: str, parameters: Any) -> None:
        """On the connection's thread; whoever asked waits meanwhile, so nothing here is used by two."""
        cursor = self._connection._conn.cursor()
        try:
            execute(cursor, statement, parameters)
            self.description, self.rowcount, self.lastrowid = cursor.description, cursor.rowcount, cursor.lastrowid
            if cursor.description:
                self._rows = cursor.fetchall()
        finally:
            cursor.close()

    async def fetchall(self) -> list[Any]:
        rows, self._rows = self._rows, []
        return rows

    async def close(self) -> None:
        self._rows = []


async def connect(path: str) -> Connection:
    """Not to be closed by hand: the engine's pool does."""
    connection = Connection(lambda: sqlite3.connect(path, check_same_thread=False), iter_chunk_size=64)
    connection._thread.daemon = True  # as SQLAlchemy does: a connection that was lost must not keep the process alive
    return await connection
