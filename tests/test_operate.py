"""The commands for whoever operates the bot: what is owed, backup, moving to PostgreSQL."""

import asyncio
import io
import os
import shutil
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.__main__ import do, parser
from storage import deliveries, outbox, responses
from storage.database import Database
from storage.tables import Base, Delivery
from tests.conftest import until
from tests.databases import PostgresServer, migrated
from tests.storage.building import ANA, BEN, NOW, Pairing, add_prompt, build, owed, write

SECRET = "secret words"


@dataclass(frozen=True)
class Said:
    code: int
    out: str
    err: str


async def command(database_url: str, *arguments: str) -> Said:
    """What a command says, in this process: how one starts as a process of its own is in `test_cli.py`."""

    def run() -> Said:
        with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err:
            code = do(parser().parse_args(arguments), {"DATABASE_URL": database_url})
        return Said(code, out.getvalue(), err.getvalue())

    return await asyncio.to_thread(run)


@pytest.fixture
def database_url(tmp_path: Path, sqlite_template: Path) -> str:
    shutil.copy(sqlite_template, tmp_path / "rapport.db")
    return f"sqlite:///{tmp_path / 'rapport.db'}"


@pytest.fixture
async def db(database_url: str) -> AsyncIterator[Database]:
    """A workspace in which Ben has written something, and three messages are not done."""
    database = Database(database_url)
    with database.session() as session:
        pairing = build(session, "T1")
        write(session, pairing)
        add_prompt(session, pairing)
        for name in ("planned", "uncertain", "failed"):
            outbox.add(session, "T1", owed(name), now=NOW)
    await fail(database, 2, "uncertain")
    await fail(database, 3, "failed")
    yield database
    await database.close()


async def fail(database: Database, delivery_id: int, state: str) -> None:
    with database.session() as session:
        delivery = session.get_one(Delivery, delivery_id)
        (attempt,) = deliveries.mark_sending(session, [delivery], now=NOW)
        if state == "failed":
            deliveries.mark_failed(session, attempt, reason="user_disabled")
        else:
            deliveries.mark_uncertain(session, attempt, look_at=NOW)


async def states(database: Database) -> list[str]:
    with database.session() as session:
        return list(session.scalars(select(Delivery.state).order_by(Delivery.id)))


# --- outbox ----------------------------------------------------------------------------------------------------------


async def test_outbox_lists_what_is_not_done_with_the_reason_and_no_words(db: Database, database_url: str) -> None:
    said = await command(database_url, "outbox")

    assert said.code == 0
    lines = [line.split() for line in said.out.splitlines()]
    assert [line[:5] for line in lines] == [
        ["ID", "STATE", "KIND", "WORKSPACE", "TO"],
        ["1", "planned", "hint", "T1", BEN],
        ["2", "uncertain", "hint", "T1", BEN],
        ["3", "failed", "hint", "T1", BEN],
    ]
    assert lines[3][-1] == "user_disabled"
    assert SECRET not in said.out


async def test_what_failed_is_sent_again_when_told_to(db: Database, database_url: str) -> None:
    said = await command(database_url, "outbox", "retry", "3")
    assert (said.code, "is sent" in said.out) == (0, True)
    assert await states(db) == ["planned", "uncertain", "planned"]


async def test_what_may_have_arrived_is_looked_for_and_not_sent_blindly(db: Database, database_url: str) -> None:
    said = await command(database_url, "outbox", "retry", "2")
    assert (said.code, "is looked for" in said.out) == (0, True)
    assert await states(db) == ["planned", "uncertain", "failed"]


async def test_a_message_is_taken_back_once(db: Database, database_url: str) -> None:
    assert (await command(database_url, "outbox", "cancel", "1")).code == 0
    assert await states(db) == ["cancelled", "uncertain", "failed"]

    retried = await command(database_url, "outbox", "retry", "1")
    assert (retried.code, retried.err) == (2, "Delivery 1 is not retried. It was canceled.\n")


async def test_a_message_that_is_not_there_is_said_to_be_not_there(db: Database, database_url: str) -> None:
    said = await command(database_url, "outbox", "retry", "99")
    assert (said.code, said.err.startswith("There is no delivery 99.")) == (2, True)


# --- backup ----------------------------------------------------------------------------------------------------------


async def test_a_backup_made_while_the_bot_writes_can_be_restored(
    db: Database, database_url: str, tmp_path: Path
) -> None:
    stop = asyncio.Event()
    written = 0

    async def keep_writing() -> None:
        nonlocal written
        while not stop.is_set():
            await db.write(write, Pairing("T1", 1, 1), form_id=f"form {written}")
            written += 1

    writing = asyncio.create_task(keep_writing())
    await until(lambda: written > 0)
    before = written
    said = await command(database_url, "backup", str(tmp_path / "backup.db"))
    after = written
    stop.set()
    await writing
    await db.close()

    assert said.code == 0
    assert "To restore: stop Rapport" in said.out
    assert [name for name in os.listdir(tmp_path) if "backup" in name] == ["backup.db"]
    assert (tmp_path / "backup.db").stat().st_mode & 0o077 == 0, "nobody else may read it"

    for name in os.listdir(tmp_path):  # what the words say: out of the way, and the backup in its place
        if name.startswith("rapport.db"):
            (tmp_path / name).unlink()
    shutil.copy(tmp_path / "backup.db", tmp_path / "rapport.db")
    restored = Database(database_url)
    with restored.session() as session:
        mine = responses.list_own(session, "T1", author=BEN, limit=10_000)
        assert before <= len(mine) - 1 <= after
        assert mine[0].answers[1].text == SECRET
        assert responses.mark_read(session, "T1", mine[0].id, reader=ANA, now=NOW)
    await restored.close()


async def test_a_backup_replaces_nothing(db: Database, database_url: str, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("as it was")
    said = await command(database_url, "backup", str(precious))
    assert (said.code, precious.read_text()) == (2, "as it was")
    assert "exists already" in said.err


async def test_a_backup_that_cannot_be_written_says_why(db: Database, database_url: str, tmp_path: Path) -> None:
    said = await command(database_url, "backup", str(tmp_path / "no such folder" / "backup.db"))
    assert (said.code, "cannot be written" in said.err) == (2, True)


async def test_there_is_nothing_to_back_up_where_there_is_no_database(tmp_path: Path) -> None:
    said = await command(f"sqlite:///{tmp_path / 'nothing.db'}", "backup", str(tmp_path / "backup.db"))
    assert (said.code, "There is no database" in said.err) == (2, True)
    assert os.listdir(tmp_path) == []


# --- copy ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def target(postgres: PostgresServer) -> Iterator[str]:
    url = postgres.create()
    yield url
    postgres.drop(url)


async def counts(database: Database) -> dict[str, int | None]:
    with database.session() as session:
        return {
            table.name: session.scalar(select(func.count()).select_from(table)) for table in Base.metadata.sorted_tables
        }


async def test_a_database_moves_to_postgresql_whole_and_works_there(
    db: Database, database_url: str, target: str
) -> None:
    said = await command(database_url, "copy", target)
    assert said.code == 0, said.err
    assert "Set DATABASE_URL to the new database" in said.out

    moved = Database(target)
    try:
        assert await counts(moved) == await counts(db)
        with moved.session() as session:
            mine = responses.list_own(session, "T1", author=BEN, limit=9)
            assert [answer.text for answer in mine[0].answers] == ["shared words", SECRET]
            assert mine[0].written_at == NOW
            # New rows get new numbers, not those of rows that came along.
            second = write(session, Pairing("T1", 1, 1), form_id="written there")
            assert second == mine[0].id + 1
            assert outbox.add(session, "T1", owed("new"), now=NOW)
    finally:
        await moved.close()


async def test_a_database_that_holds_something_is_not_copied_into(db: Database, database_url: str, target: str) -> None:
    await migrated(target)
    other = Database(target)
    try:
        with other.session() as session:
            build(session, "T9")
        before = await counts(other)
        said = await command(database_url, "copy", target)
        assert (said.code, "is not empty" in said.err) == (2, True)
        assert await counts(other) == before
    finally:
        await other.close()


@pytest.mark.parametrize(
    ("to", "words"),
    [
        ("sqlite:///elsewhere.db", "The target must be a PostgreSQL"),
        ("nonsense", "Write the target as postgresql+psycopg://"),
        ("postgresql+psycopg://me:hunter2@127.0.0.1:9/rapport", "cannot be used"),
    ],
)
async def test_a_target_that_will_not_do_is_refused_in_words(
    db: Database, database_url: str, to: str, words: str
) -> None:
    said = await command(database_url, "copy", to)
    assert said.code == 2
    assert words in said.err
    assert "hunter2" not in said.err + said.out and "Traceback" not in said.err


async def test_a_source_that_was_not_brought_up_to_date_is_not_copied(tmp_path: Path, target: str) -> None:
    with closing(sqlite3.connect(tmp_path / "old.db")) as old:
        old.execute("CREATE TABLE something (id INTEGER)")
    said = await command(f"sqlite:///{tmp_path / 'old.db'}", "copy", target)
    assert (said.code, "run `python -m bot migrate`" in said.err) == (2, True)
