"""Where statements run: actions whole on the threads that write, queries on those that read."""

import asyncio
import contextvars
import os
import random
import select
import sqlite3
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import cache, partial
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, Delete, Engine, FromClause, Insert, Update, create_engine, event, make_url, text
from sqlalchemy.engine import URL, ExceptionContext
from sqlalchemy.exc import DBAPIError, InvalidatePoolError
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry, NullPool, QueuePool

from storage.blind import blindfold
from storage.sql import is_upsert
from storage.types import PrivateText

BUSY_SECONDS = 30  # a second process waits this long for SQLite's one writer
GLANCE_SECONDS = 1  # the loop must not wait for long; a reader waits only while a file is mended after a crash
TRYING_SECONDS = 5  # of waiting for the writer, to see whether the file can be written to
STOCK_SECONDS = 3600.0  # within which no table grows so much that another index would be the better one
LOOKED_AT = 10_000  # rows of each index: soon done in a file of any size, and enough to tell a workspace from a pair
READERS = 4  # threads that read a SQLite file
THREADS = 8  # threads to PostgreSQL: more only fight for the interpreter's lock; as many connections are in use at most
# Seconds, and milliseconds: a server that has vanished without a word is given up, and connected to again.
PATIENCE = {"connect_timeout": 10, "keepalives_idle": 20, "keepalives_interval": 5, "tcp_user_timeout": 30_000}
IDLE_SECONDS = 30.0
RESTED_SECONDS = 5.0  # after which a connection is asked for a sign of life, in case the network has lost it
TRIES = 5  # of a transaction that others got in the way of
CONFLICTS = frozenset({"40001", "40P01"})  # PostgreSQL's codes for a failed serialization and a deadlock
# The one row that is always there. PostgreSQL notes the lock in the row, and refuses it where it takes no writes.
_REWRITE = text("UPDATE alembic_version SET version_num = version_num")
_LOCK_ROW = text("SELECT 1 FROM alembic_version FOR NO KEY UPDATE SKIP LOCKED")

P = ParamSpec("P")
T = TypeVar("T")


def plain_url(url: str) -> URL:
    """`DATABASE_URL` with the driver this program uses; raises ValueError for another kind of database."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return parsed.set(drivername="sqlite")
    if parsed.get_backend_name() == "postgresql":
        return parsed.set(drivername="postgresql+psycopg")
    raise ValueError(f"{parsed.get_backend_name()} is not supported")


def make_folder(folder: Path) -> None:
    """Make what is not there of a path, each part of it for nobody else, whatever the umask."""
    for each in (*reversed(folder.parents), folder):
        each.mkdir(mode=0o700, exist_ok=True)


class NoDatabase(Exception):
    """There is no file where one is looked for."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class Database:
    """`write` runs an action whole, in one transaction; `read` runs a query, and on SQLite never waits for a writer.

    Both take a plain function whose first argument is the session. Nothing in it can be awaited, so nobody waits for
    Slack inside a transaction. What it returns is loaded, and stays readable afterwards.

    PostgreSQL ends a transaction in which nothing happens for `idle_seconds`: a process that is frozen in the middle of
    one would keep its rows from everybody else for as long as it sleeps.

    Without `create` no file or folder is made, and a file is left as it is: raises NoDatabase where there is none.
    """

    def __init__(self, url: str, *, idle_seconds: float = IDLE_SECONDS, create: bool = True) -> None:
        self.url = plain_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._log_holds_words = False  # that are deleted or replaced: SQLite's `-wal` file keeps every page as it was
        self._is_to_empty_log = False  # after all that waits to be written: once for whoever comes meanwhile
        self._took_stock_at = time.monotonic()
        # hide_parameters: an error's message must never carry what somebody wrote.
        engine = partial(create_engine, self.url, poolclass=QueuePool, max_overflow=0, hide_parameters=True)
        if self.is_sqlite:
            if self.url.database and self.url.database != ":memory:":
                if create:
                    make_folder(Path(self.url.database).parent)
                elif not Path(self.url.database).exists():
                    raise NoDatabase(self.url.database)
            anywhere = {"check_same_thread": False}  # a pool hands its connections from thread to thread
            self._writer = engine(pool_size=1, pool_timeout=5, connect_args=anywhere)
            self._reader = engine(pool_size=READERS, connect_args=anywhere)
            self._blind = engine(pool_size=READERS, connect_args=anywhere)
            self._looking = engine(pool_size=1, connect_args=anywhere)
            self._writing = ThreadPoolExecutor(1, "writer")
            self._reading = ThreadPoolExecutor(READERS, "reader")
            _prepare_sqlite(self._writer, begin="BEGIN IMMEDIATE", query_only=False, wal=create)
            _prepare_sqlite(self._reader, begin=None, query_only=True, wal=create)
            _prepare_sqlite(self._blind, begin=None, query_only=True, wal=create)
            _prepare_sqlite(self._looking, begin=None, query_only=True, wal=create, busy_seconds=GLANCE_SECONDS)
            for each in (self._writer, self._reader, self._blind, self._looking):
                _keep_from_others(each, create=create)
            _notice_erasing(self._writer, self._note_erased)
            self._trying = create_engine(self.url, poolclass=NullPool, connect_args=anywhere)
            _prepare_sqlite(
                self._trying, begin="BEGIN IMMEDIATE", query_only=False, wal=create, busy_seconds=TRYING_SECONDS
            )
        else:
            # Whoever came back last goes first: it has most statements prepared.
            engine = partial(engine, pool_size=THREADS, pool_use_lifo=True, connect_args=PATIENCE)
            self._writer = engine()
            # Each statement by itself, which sees what is committed when it starts in any case: no way there and back
            # to begin, and none to end. What takes no writes is the connection.
            self._reader = engine(isolation_level="AUTOCOMMIT", skip_autocommit_rollback=True)
            self._blind = self._reader.execution_options()  # the same connections
            # Beside the pool: when the server is gone, all of its connections may be waiting.
            self._looking = self._trying = create_engine(self.url, poolclass=NullPool, connect_args=PATIENCE)
            self._writing = self._reading = ThreadPoolExecutor(THREADS, "database")
            for each in (self._writer, self._reader):
                _hide_rows(each)
                _ask_whether_it_lives(each)
            _set_on_connect(self._writer, idle_in_transaction_session_timeout=round(idle_seconds * 1000))
            _set_on_connect(self._reader, default_transaction_read_only="on")
        blindfold(self._blind)
        self.in_turn = InTurn(self)

    async def write(self, action: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run an action whole, commit, and give what it returns.

        After a conflict with another transaction it is run again, so it may do nothing but use its session. Whoever is
        cancelled while waiting has done nothing; what has begun runs to its end.
        """
        result = await self._on(self._writing, lambda: self._transact(lambda session: action(session, *args, **kwargs)))
        if self._log_holds_words and not self._is_to_empty_log:
            self._is_to_empty_log = True
            with suppress(RuntimeError):  # it is being closed, and emptied there
                self._writing.submit(self._empty_log)  # not waited for: whoever asked for this is to be answered
        if self.is_sqlite and time.monotonic() - self._took_stock_at > STOCK_SECONDS:
            self._took_stock_at = time.monotonic()
            with suppress(RuntimeError):  # it is being closed
                self._writing.submit(self._take_stock)
        return result

    async def read(self, query: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a query and give what it returns; it cannot write."""
        return await self._on(
            self._reading, lambda: self._look(self._reader, lambda session: query(session, *args, **kwargs))
        )

    async def read_blind(self, query: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """As `read`, for what coordinators look at: a statement that names a private column raises before it is sent.

        Not a flag of `read`, which hands on all of its keywords to the query.
        """
        return await self._on(
            self._reading, lambda: self._look(self._blind, lambda session: query(session, *args, **kwargs))
        )

    async def glance(self, query: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """As `read`, for a few rows by an index that somebody waits for: on SQLite it runs where it is asked for.

        Asking a thread and waiting for it takes longer than such a query does.
        """
        if self.is_sqlite:
            return self._look(self._looking, lambda session: query(session, *args, **kwargs))
        return await self.read(query, *args, **kwargs)

    @contextmanager
    def session(self) -> Iterator[Session]:
        """A transaction in this very thread: for commands and migrations, where nobody else waits."""
        with Session(self._writer, expire_on_commit=False) as session, session.begin():
            yield session

    async def ping(self) -> None:
        """Ask the database for a sign of life; raises what the driver raises."""
        await asyncio.to_thread(self._look, self._looking, lambda session: session.execute(text("SELECT 1")))

    async def try_write(self) -> None:
        """Write something that changes nothing, all the way to the disk; raises what the driver raises.

        On a connection of its own, which waits for whoever writes for some seconds and not behind all that is to be
        written. A read would be answered while the disk is full, or the server a standby.
        """
        await asyncio.to_thread(self._try_write)

    def _try_write(self) -> None:
        with Session(self._trying) as session, session.begin():
            session.execute(_REWRITE if self.is_sqlite else _LOCK_ROW)

    async def take_stock(self) -> None:
        """Have SQLite count roughly how many rows each index finds: its planner knows nothing of that by itself, and
        takes a whole workspace for as little as what one pair has. PostgreSQL counts by itself. From then on it is done
        again each hour, after a write.
        """
        if self.is_sqlite:
            await self._on(self._writing, self._take_stock)

    def _take_stock(self) -> None:
        """Of a damaged file, or on a full disk, that fails as whatever is asked for does: those who ask say so."""
        with suppress(DBAPIError), self._writer.connect() as connection:
            connection.exec_driver_sql(f"PRAGMA analysis_limit={LOOKED_AT}")
            connection.exec_driver_sql("ANALYZE")
            connection.commit()

    async def close(self) -> None:
        """Wait for what runs, drop what has not begun, and close every connection."""
        await asyncio.to_thread(self._close)

    def _close(self) -> None:
        for threads in {self._writing, self._reading}:
            threads.shutdown(wait=True, cancel_futures=True)
        with suppress(sqlite3.Error, DBAPIError):  # else whoever opens it next does it
            self._empty_log()
        for engine in {self._writer, self._reader, self._blind, self._looking, self._trying}:
            engine.dispose()

    async def _on(self, threads: ThreadPoolExecutor, work: Callable[[], T]) -> T:
        context = contextvars.copy_context()  # a log line in there carries the request's id
        return await asyncio.get_running_loop().run_in_executor(threads, context.run, work)

    def _note_erased(self) -> None:
        self._log_holds_words = True

    def _empty_log(self) -> None:
        """Bring what SQLite's log holds into the file, where what is deleted is overwritten, and cut it to nothing.

        Readers are not waited for: while one is at work, the log stays as it is until after the next write. As the
        outbox takes workspaces each second, that is soon.
        """
        self._is_to_empty_log = False
        if not self._log_holds_words:
            return
        connection = self._writer.raw_connection()  # a checkpoint cannot run in a transaction
        cursor = connection.cursor()
        try:
            cursor.execute("PRAGMA busy_timeout=0")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._log_holds_words = bool(cursor.fetchall()[0][0])  # whether somebody was in the way
        finally:
            cursor.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}")
            connection.close()

    def _look(self, engine: Engine, query: Callable[[Session], T]) -> T:
        with Session(engine, expire_on_commit=False, autoflush=False) as session:
            return query(session)

    def _transact(self, action: Callable[[Session], T]) -> T:
        for attempt in range(1, TRIES + 1):
            try:
                with self.session() as session:
                    return action(session)
            except DBAPIError as error:
                conflict = getattr(error.orig, "sqlstate", None) in CONFLICTS
                if not conflict or attempt == TRIES:
                    raise
                time.sleep(random.uniform(0, 0.02 * 2**attempt))  # noqa: S311 - only so that the two do not meet again
        raise AssertionError("the last attempt returns or raises")


class InTurn:
    """The bot's own work, one at a time: whoever waits for an answer stands behind one piece of it at most."""

    def __init__(self, db: Database) -> None:
        self._db, self._write_turn, self._read_turn = db, asyncio.Lock(), asyncio.Lock()

    async def write(self, action: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        async with self._write_turn:
            return await self._db.write(action, *args, **kwargs)

    async def read(self, query: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        async with self._read_turn:
            return await self._db.read(query, *args, **kwargs)

    async def read_blind(self, query: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        async with self._read_turn:
            return await self._db.read_blind(query, *args, **kwargs)


def _set_on_connect(engine: Engine, **parameters: object) -> None:
    @event.listens_for(engine, "connect")
    def on_connect(connection: Any, _record: object) -> None:
        cursor = connection.cursor()
        for name, value in parameters.items():
            cursor.execute(f"SET {name} = {value}")
        cursor.close()
        connection.commit()  # or the pool's first rollback would take it back


def _ask_whether_it_lives(engine: Engine) -> None:
    """Before a connection is used once more; if it does not, another one is opened.

    That is a way there and back, and whoever waits for an answer waits for it. So it is left out while a connection was
    used a moment ago and nothing has come from the server since: one that stops or falls over says goodbye, or its
    system does.
    """

    @event.listens_for(engine, "checkin")
    def on_checkin(_connection: object, record: ConnectionPoolEntry) -> None:
        record.info["used_at"] = time.monotonic()

    @event.listens_for(engine, "checkout")
    def on_checkout(connection: Any, record: ConnectionPoolEntry, _proxy: object) -> None:
        used_at = record.info.get("used_at")
        if used_at is None:
            return  # it has just been opened
        try:
            if time.monotonic() - used_at > RESTED_SECONDS or _has_heard_something(connection):
                engine.dialect.do_ping(connection)
        except engine.dialect.loaded_dbapi.Error as error:
            raise InvalidatePoolError from error


def _has_heard_something(connection: Any) -> bool:
    """Whether something is there to be read, such as the end; raises what the driver raises for one that is closed."""
    socket = select.poll()
    socket.register(connection.fileno(), select.POLLIN)
    return bool(socket.poll(0))


def _hide_rows(engine: Engine) -> None:
    """PostgreSQL quotes the whole failing row in an error's details, private words included: keep its headline only."""
    import psycopg  # here: whoever uses a file starts sooner, and smaller, without it

    @event.listens_for(engine, "handle_error")
    def on_error(context: ExceptionContext) -> None:
        original, wrapped = context.original_exception, context.sqlalchemy_exception
        if isinstance(original, psycopg.Error) and original.diag.message_primary:
            original.args = (original.diag.message_primary,)
            if wrapped is not None:
                wrapped.args = (f"({type(original).__name__}) {original.diag.message_primary}",)


def _prepare_sqlite(
    engine: Engine, *, begin: str | None, query_only: bool, wal: bool, busy_seconds: int = BUSY_SECONDS
) -> None:
    """Without `begin` each statement sees what is committed when it starts, as on PostgreSQL.

    `wal` makes a file keep its log beside itself from now on, which it remembers.
    """

    @event.listens_for(engine, "connect")
    def on_connect(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # SQLAlchemy says BEGIN below; the driver must not say its own
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={busy_seconds * 1000}")
        if wal:
            cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")  # NORMAL can forget a `sent` mark when the power fails
        cursor.execute("PRAGMA foreign_keys=ON")
        if query_only:
            cursor.execute("PRAGMA query_only=ON")
        else:
            cursor.execute("PRAGMA secure_delete=ON")  # overwrite what is deleted: not every build does by itself
        cursor.close()

    if begin is None:
        return

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)


def _keep_from_others(engine: Engine, *, create: bool) -> None:
    """Only who runs this may read the file, whatever the umask. SQLite gives the files beside it the same rights."""
    file = Path(engine.url.database or ":memory:")

    @event.listens_for(engine, "do_connect")
    def before_connecting(_dialect: object, _record: object, _arguments: object, _named: object) -> None:
        if file.name == ":memory:":
            return
        with suppress(OSError):  # SQLite says what is wrong; a file that belongs to somebody else is theirs to guard
            os.close(os.open(file, os.O_RDWR | (os.O_CREAT if create else 0), 0o600))
            for each in (file, *(file.with_name(file.name + end) for end in ("-wal", "-shm"))):
                if each.exists() and each.stat().st_mode & 0o077:
                    each.chmod(0o600)


def _notice_erasing(engine: Engine, note: Callable[[], None]) -> None:
    """Call `note` when private words may have been changed or deleted, by whatever statement, as often as that happens.

    And when a writer connects: a process that was killed may have left some in the log, and a migration follows.
    """

    @event.listens_for(engine, "connect")
    def on_connect(_connection: Any, _record: object) -> None:
        note()

    @event.listens_for(engine, "after_execute")
    def on_execute(
        _connection: Connection, statement: object, _many: object, _params: object, _options: object, result: Any
    ) -> None:
        if not (isinstance(statement, Update | Delete | Insert) and _holds_words(statement.table)):
            return
        if isinstance(statement, Insert) and not is_upsert(statement):
            return
        if result.returns_rows or result.rowcount:  # how many there are is known only where none is given back
            note()


@cache
def _holds_words(table: FromClause) -> bool:
    return any(isinstance(column.type, PrivateText) for column in table.columns)
