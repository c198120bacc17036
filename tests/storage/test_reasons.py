"""A database's trouble is named by the driver's own code, on both kinds, and never by words that it quotes."""

import errno
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.exc import SQLAlchemyError

from storage.database import Database
from storage.reasons import reason, told
from tests.databases import PostgresServer


async def raised_by(url: str, statement: str = "SELECT 1") -> SQLAlchemyError:
    database = Database(url)
    try:
        with pytest.raises(SQLAlchemyError) as caught:
            await database.write(lambda session: session.execute(text(statement)))
    finally:
        await database.close()
    return caught.value


async def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no database at all, however long one looks at it " * 30)
    error = await raised_by(f"sqlite:///{tmp_path}/notes.txt")
    assert (reason(error), told(error)) == ("SQLITE_NOTADB", "SQLITE_NOTADB: the file is no database")


async def test_a_folder_in_the_place_of_the_file_is_named(tmp_path: Path) -> None:
    assert reason(await raised_by(f"sqlite:///{tmp_path}")) == "SQLITE_CANTOPEN"


async def test_a_disk_that_is_full_is_named_and_no_words_of_people(tmp_path: Path) -> None:
    file = tmp_path / "full.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE said (words TEXT)")
        connection.execute("PRAGMA max_page_count=2")
        with pytest.raises(sqlite3.OperationalError) as caught:
            connection.execute("INSERT INTO said VALUES (?)", ("my manager shouted " * 1000,))
    assert told(caught.value) == "SQLITE_FULL: the disk is full"


async def test_what_postgresql_refuses_is_named_by_its_own_codes(postgres: PostgresServer) -> None:
    url = postgres.create()
    try:
        assert reason(await raised_by(url, "SELECT * FROM nothing")) == "42P01"
        for elsewhere, code in (
            (make_url(url).set(username="stranger"), "28000"),
            (make_url(url).set(database="none"), "3D000"),
        ):
            assert reason(await raised_by(elsewhere.render_as_string(hide_password=False))) == code
    finally:
        postgres.drop(url)


async def test_a_postgresql_that_is_not_there_is_named() -> None:
    error = await raised_by("postgresql://me:hunter2@127.0.0.1:9/rapport")
    assert told(error) == "ECONNREFUSED: no server listens there"


def test_a_wrong_password_is_named_though_the_driver_has_no_code_for_it() -> None:
    import psycopg

    error = psycopg.OperationalError('connection failed: FATAL:  password authentication failed for user "me"')
    assert told(error) == "28P01: the password is wrong"


def test_trouble_of_the_machine_has_its_code_and_anything_else_its_kind() -> None:
    assert reason(PermissionError(errno.EACCES, "no")) == "EACCES"
    assert (reason(ValueError("what somebody wrote")), told(ValueError("x"))) == (None, "ValueError")
    assert told(sqlite3.OperationalError("disk I/O error")) == "OperationalError"
