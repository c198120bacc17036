"""Engines and sessions: one writer and separate readers on SQLite, one pool on PostgreSQL."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import Engine, Executable, Row, create_engine, event, make_url, text
from sqlalchemy.engine import URL, Connection, ExceptionContext
from sqlalchemy.ext.asyncio import (
    AsyncConnection,
    AsyncEngine,
    AsyncSession,
    async_sessionmaker,
    create_async_engine,
)
from sqlalchemy.pool import StaticPool

from storage import aio

BUSY_SECONDS = 30  # a second process waits this long for SQLite's one writer
GLANCE_SECONDS = 1  # the loop must not wait for long; a reader waits only while a file is mended after a crash
# Seconds, and milliseconds: a server that has vanished without a word is given up, and connected to again.
PATIENCE = {"connect_timeout": 10, "keepalives_idle": 20, "keepalives_interval": 5, "tcp_user_timeout": 30_000}
IDLE_SECONDS = 30.0


def async_url(url: str) -> URL:
    """`DATABASE_URL` with the driver this program uses; raises ValueError for another kind of database."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return parsed.set(drivername="sqlite+aiosqlite")
    if parsed.get_backend_name() == "postgresql":
        return parsed.set(drivername="postgresql+psycopg")
    raise ValueError(f"{parsed.get_backend_name()} is not supported")


class Database:
    """`begin()` writes in one transaction; `read()` only reads, and on SQLite never waits for a writer.

    For what somebody waits for there are `glance()`, rows by an index as plain columns, and `begin_brief()`.

    PostgreSQL ends a transaction in which nothing happens for `idle_seconds`: a process that is frozen in the middle of
    one would keep its rows from everybody else for as long as it sleeps.
    """

    def __init__(self, url: str, *, idle_seconds: float = IDLE_SECONDS) -> None:
        self.url = async_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        if self.is_sqlite:
            if self.url.database and self.url.database != ":memory:":
                Path(self.url.database).parent.mkdir(parents=True, exist_ok=True)
            # hide_parameters, here and below: an error's message must never carry what somebody wrote.
            # A nested session fails after 5 s instead of waiting for itself for ever.
            connect = partial(aio.connect, str(self.url.database))
            self._writer = create_async_engine(
                self.url, async_creator=connect, pool_size=1, max_overflow=0, pool_timeout=5, hide_parameters=True
            )
            self._reader = create_async_engine(
                self.url, async_creator=connect, pool_size=4, max_overflow=0, hide_parameters=True
            )
            self._in_loop = create_engine(self.url.set(drivername="sqlite"), poolclass=StaticPool, hide_parameters=True)
            self._glances: Connection | None = None
            _prepare_sqlite(self._writer.sync_engine, begin="BEGIN IMMEDIATE", query_only=False)
            _prepare_sqlite(self._reader.sync_engine, begin=None, query_only=True)
            _prepare_sqlite(self._in_loop, begin=None, query_only=True, busy_seconds=GLANCE_SECONDS)
        else:
            self._writer = self._reader = create_async_engine(
                self.url,
                pool_size=10,
                max_overflow=5,
                pool_pre_ping=True,
                hide_parameters=True,
                connect_args=PATIENCE,
            )
            _hide_rows(self._writer)
            _end_idle_transactions(self._writer, idle_seconds)
        self._write_session = async_sessionmaker(self._writer, expire_on_commit=False)
        self._read_session = async_sessionmaker(self._reader, expire_on_commit=False)

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncSession]:
        async with self._write_session() as session, session.begin():
            yield session

    @asynccontextmanager
    async def begin_brief(self) -> AsyncIterator[AsyncConnection]:
        """A transaction of no more than a handful of statements, each a few rows by an index, without objects.

        On SQLite they run in the loop's thread, as a glance does; to wait for other writers and for the disk stays the
        matter of the writer's own. Five statements take 0.7 ms of the processor so, through a session there 1.3.
        """
        before = aio.in_loop.set(asyncio.current_task())
        try:
            async with self._writer.begin() as connection:
                yield connection
        finally:
            aio.in_loop.reset(before)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        async with self._read_session() as session:
            yield session

    async def glance(self, statement: Executable, parameters: dict[str, Any]) -> Sequence[Row[*tuple[Any, ...]]]:
        """The rows of a short read by an index, as plain columns: some hundred at most.

        On SQLite nothing else happens in the process meanwhile, and yet it is the quickest way for everybody: 0.03 ms,
        where a session takes 0.6, most of it for asking a thread and waiting for it.
        """
        if self.is_sqlite:
            if self._glances is None:  # opened at the first and kept: the pool would take as long as the read itself
                self._glances = self._in_loop.connect()
            return self._glances.execute(statement, parameters).all()
        async with self._reader.connect() as connection:
            return (await connection.execute(statement, parameters)).all()

    @asynccontextmanager
    async def connection_for_migrations(self) -> AsyncIterator[Any]:
        """A writing connection in a transaction that no other replica can be in at the same time."""
        async with self._writer.begin() as connection:
            if not self.is_sqlite:
                await connection.execute(text("SELECT pg_advisory_xact_lock(7277678)"))
            yield connection

    async def ping(self) -> None:
        async with self._reader.connect() as connection:
            await connection.execute(text("SELECT 1"))

    async def close(self) -> None:
        """Must be called: an aiosqlite connection that is not closed keeps the process from ending."""
        await self._writer.dispose()
        if self.is_sqlite:
            await self._reader.dispose()
            if self._glances is not None:
                self._glances.close()
            self._in_loop.dispose()


def _end_idle_transactions(engine: AsyncEngine, seconds: float) -> None:
    @event.listens_for(engine.sync_engine, "connect")
    def on_connect(connection: Any, _record: object) -> None:
        cursor = connection.cursor()
        cursor.execute(f"SET idle_in_transaction_session_timeout = {round(seconds * 1000)}")
        cursor.close()
        connection.commit()  # or the pool's first rollback would take it back


def _hide_rows(engine: AsyncEngine) -> None:
    """PostgreSQL quotes the whole failing row in an error's details, private words included: keep its headline only."""

    @event.listens_for(engine.sync_engine, "handle_error")
    def on_error(context: ExceptionContext) -> None:
        original, wrapped = context.original_exception, context.sqlalchemy_exception
        if isinstance(original, psycopg.Error) and original.diag.message_primary:
            original.args = (original.diag.message_primary,)
            if wrapped is not None:
                wrapped.args = (f"({type(original).__name__}) {original.diag.message_primary}",)


def _prepare_sqlite(engine: Engine, *, begin: str | None, query_only: bool, busy_seconds: int = BUSY_SECONDS) -> None:
    """Without `begin` each statement sees what is committed when it starts, as on PostgreSQL."""

    @event.listens_for(engine, "connect")
    def on_connect(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # SQLAlchemy says BEGIN below; the driver must not say its own
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={busy_seconds * 1000}")
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")  # NORMAL can forget a `sent` mark when the power fails
        cursor.execute("PRAGMA foreign_keys=ON")
        if query_only:
            cursor.execute("PRAGMA query_only=ON")
        cursor.close()

    if begin is None:
        return

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)
