"""A full disk, a damaged file, a PostgreSQL that goes and comes back: what people, log, `/readyz` and metrics say."""

import os
import re
import resource
import sqlite3
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from aiohttp.test_utils import TestClient, TestServer
from prometheus_client import REGISTRY
from sqlalchemy import make_url
from sqlalchemy.exc import DBAPIError
from structlog.testing import capture_logs

from bot.__main__ import do, parser
from bot.operate import metrics
from storage.database import Database
from storage.reasons import reason, told
from tests.conftest import Clock, House, open_house, until, words
from tests.databases import PostgresServer

# More than fits where there still is room: an empty table has a page.
MUCH = {field: "a word of mine " * 190 for field in ("went_well", "hard", "next")}
NOT_NOW = re.compile(r"I cannot get at what I keep just now, so nothing was saved.* mention ([0-9a-f]{8})\.")


def failed_by(code: str) -> float:
    names = ({"request": each, "error": code} for each in ("command", "view_submission", "block_actions"))
    return sum(REGISTRY.get_sample_value("rapport_handler_errors_total", labels) or 0.0 for labels in names)


@asynccontextmanager
async def at_work(clock: Clock, url: str) -> AsyncIterator[House]:
    """A house whose jobs run by themselves, with a pair."""
    async with open_house(clock, url) as house:
        await house.start_program()
        await house.pair("ana", "ben", invited=False)
        await house.app.start()
        assert await house.app.health.wrong() == []
        yield house


async def asked_for_numbers(house: House) -> str:
    """What `/metrics` says."""
    async with TestClient(TestServer(metrics.application(house.app.services.db, house.clock))) as client:
        return await (await client.get("/metrics")).text()


def of(entries: Sequence[Any], event: str) -> list[Any]:
    return [each for each in entries if each["event"] == event]


# --- a full disk -----------------------------------------------------------------------------------------------------


@contextmanager
def full(db: Database) -> Iterator[None]:
    """No page more for whoever writes, and none left that is free."""
    connection = db._writer.raw_connection()
    cursor = connection.cursor()
    try:
        cursor.execute("CREATE TABLE ballast (weight BLOB)")
        (most,) = cursor.execute("PRAGMA page_count").fetchone()
        cursor.execute(f"PRAGMA max_page_count={most}")
        with pytest.raises(sqlite3.OperationalError):
            while True:
                cursor.execute("INSERT INTO ballast VALUES (zeroblob(3000))")
    finally:
        connection.close()  # back to where it was taken from
    try:
        yield
    finally:
        connection = db._writer.raw_connection()
        cursor = connection.cursor()
        cursor.execute("PRAGMA max_page_count=1073741823")
        connection.close()


@pytest.fixture
def file_url(tmp_path: Path, sqlite_template: Path) -> str:
    (tmp_path / "rapport.db").write_bytes(sqlite_template.read_bytes())
    return f"sqlite:///{tmp_path}/rapport.db"


async def test_on_a_full_disk_people_keep_their_words_and_the_operator_hears_why(clock: Clock, file_url: str) -> None:
    async with at_work(clock, file_url) as house:
        ben, before = house.person("ben"), failed_by("SQLITE_FULL")
        await ben.types("/checkin")
        with full(house.app.services.db), capture_logs() as entries:
            for _ in range(3):
                said = await ben.submits({"mood": "Good", **MUCH})
                assert all(NOT_NOW.search(each) for each in said.values()) and said
            assert ben.modal, "the form is still there, with all that was typed"
            assert await house.app.health.wrong() == ["work has failed a moment ago: SQLITE_FULL: the disk is full"]
        lines = of(entries, "handler failed")
        assert [line["reason"] for line in lines] == ["SQLITE_FULL"] * 3
        assert ["where" in line for line in lines] == [True, False, False], "whole once, and then briefly"
        assert "a word of mine" not in str(entries)
        assert failed_by("SQLITE_FULL") == before + 3

        assert await ben.submits({"mood": "Good", **MUCH}) == {}, "and as soon as there is room, it is kept"


async def test_a_disk_that_takes_nothing_is_found_by_trying(file_url: str) -> None:
    database = Database(file_url)
    try:
        await database.try_write()
        await database.ping()
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
        try:
            await database.ping()
            with pytest.raises(DBAPIError) as caught:
                await database.try_write()
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert str(reason(caught.value)).startswith("SQLITE_IOERR")
        await database.try_write()
    finally:
        await database.close()


# --- a damaged file --------------------------------------------------------------------------------------------------


def damage(file: Path, *tables: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        connection.execute("PRAGMA journal_mode=DELETE")
        marks = ",".join("?" * len(tables))
        pages = connection.execute(f"SELECT rootpage FROM sqlite_master WHERE tbl_name IN ({marks})", tables).fetchall()
    with file.open("r+b") as pages_of:
        for (page,) in pages:
            pages_of.seek((page - 1) * size)
            pages_of.write(b"\xff" * size)


async def test_a_damaged_table_is_told_by_its_code_to_the_operator_and_kindly_to_people(
    clock: Clock, file_url: str, tmp_path: Path
) -> None:
    before = failed_by("SQLITE_CORRUPT")
    damage(tmp_path / "rapport.db", "pairs")
    async with open_house(clock, file_url) as house:
        await house.app.start()
        ben = house.person("ben")
        with capture_logs() as entries:
            await ben.types("/checkin")
            assert NOT_NOW.search(ben.ephemerals[-1])
            (line,) = of(entries, "handler failed")
        assert (line["reason"], NOT_NOW.search(ben.ephemerals[-1])[1]) == ("SQLITE_CORRUPT", line["reference"])  # type: ignore[index]
        wrong = await house.app.health.wrong()
        assert "work has failed a moment ago: SQLITE_CORRUPT: the file is damaged; restore a backup" in wrong
        assert failed_by("SQLITE_CORRUPT") == before + 1


def test_a_file_that_is_damaged_as_a_whole_is_refused_at_the_start(
    file_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "rapport.db").write_bytes(b"\xff" * 8192)
    assert do(parser().parse_args(["migrate"]), {"DATABASE_URL": file_url}) == 2
    assert (
        "The database cannot be used (SQLITE_NOTADB: the file is no database). Check DATABASE_URL"
        in capsys.readouterr().err
    )


# --- PostgreSQL goes and comes back ----------------------------------------------------------------------------------


class Door:
    """A way to the server's socket that can be shut: who is inside is put out."""

    def __init__(self, url: str, folder: Path) -> None:
        self._inside = url.replace("+psycopg", "")
        self._behind = str(make_url(url).query["host"])
        self._link = folder / "pg"
        self.open()
        self.url = make_url(url).update_query_dict({"host": str(self._link)}).render_as_string(hide_password=False)

    def open(self) -> None:
        os.symlink(self._behind, self._link)

    def shut(self) -> None:
        self._link.unlink()
        with psycopg.connect(self._inside, autocommit=True) as admin:
            admin.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )


async def test_a_server_that_takes_no_writes_is_found_by_trying(postgres: PostgresServer) -> None:
    url = postgres.create(postgres.template)
    database = Database(url)
    try:
        await database.try_write()
        await database.try_write()
        with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as admin:
            name = make_url(url).database
            admin.execute(f'ALTER DATABASE "{name}" SET default_transaction_read_only = on'.encode())  # new ones
        await database.ping()
        with pytest.raises(DBAPIError) as caught:
            await database.try_write()
        assert told(caught.value) == "25006: the server takes no writes: it is a standby, or set to read only"
    finally:
        await database.close()
        postgres.drop(url)


async def test_while_postgresql_is_away_everybody_is_told_and_afterwards_all_goes_on(
    clock: Clock, postgres: PostgresServer, tmp_path: Path
) -> None:
    url = postgres.create(postgres.template)
    door = Door(url, tmp_path)
    async with at_work(clock, door.url) as house:
        ben, health = house.person("ben"), house.app.health
        await ben.types("/checkin")
        with capture_logs() as entries:
            door.shut()
            said = await ben.submits({"mood": "Good", "hard": "a word of mine"})
            assert all(NOT_NOW.search(each) for each in said.values()) and said
            (trouble,) = await health.wrong()
            assert trouble.startswith("the database does not answer: ENOENT: there is no server's socket")
            await until(lambda: bool(house.app.services.trouble.failing()))
            numbers = await asked_for_numbers(house)
            assert "rapport_oldest_due_seconds NaN" in numbers and "rapport_items_waiting NaN" in numbers
            assert 'rapport_database_errors_total{code="ENOENT"}' in numbers
            door.open()
            await until(lambda: bool(of(entries, "works again")))
        lines = [line for line in entries if line["log_level"] == "error"]
        assert 1 <= len(lines) <= 3, "once for each code: for those that were put out, and those who find nobody there"
        assert {line["reason"] for line in lines} <= {"57P01", "08006", "ENOENT"}
        assert "a word of mine" not in str(entries)
        await until(lambda: not house.app.services.trouble.sick())
        assert await health.wrong() == []
        assert await ben.submits({"mood": "Good", "hard": "a word of mine"}) == {}
        assert "went_well" not in words(ben.modal)
    postgres.drop(url)
