"""The schema comes from running the migrations, on either database, however many replicas start at once."""

import ast
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Barrier, Thread

import pytest
from sqlalchemy import Connection, inspect, text

from bot.operate import schema
from storage import feedback, migrate
from storage.database import Database
from storage.tables import Base
from tests.databases import migrated, run_in_thread

REPLICAS = 6
PROJECT = {"", "bot", "handlers", "storage", "tests"}  # "": a relative import


def tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names())


async def look(database: Database, query: str) -> list[object]:
    with database.session() as session:
        return list(session.scalars(text(query)))


@pytest.fixture
async def empty(empty_url: str) -> Database:
    return Database(empty_url)


async def test_an_empty_database_gets_every_table(empty: Database) -> None:
    await migrate.upgrade(empty)
    await migrate.upgrade(empty)  # starting again changes nothing

    with empty.session() as session:
        assert tables(session.connection()) == {*Base.metadata.tables, "alembic_version"}
    assert await migrate.pending(empty) is None
    await empty.close()


async def test_the_migrations_make_exactly_the_tables_in_code(empty: Database) -> None:
    await migrate.upgrade(empty)
    with empty.session() as session:
        assert migrate.differences(session.connection()) == []
    await empty.close()


@pytest.mark.parametrize("file", sorted((migrate.MIGRATIONS / "versions").glob("*.py")), ids=lambda file: file.stem)
def test_a_migration_imports_nothing_of_the_project(file: Path) -> None:
    """It has to do tomorrow what it did when it was written."""
    imported: list[str] = []
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            imported += [each.name for each in node.names]
        elif isinstance(node, ast.ImportFrom):
            imported.append("." * node.level + (node.module or ""))
    assert imported and not [each for each in imported if each.partition(".")[0] in PROJECT]


async def test_an_older_database_keeps_its_rows(empty: Database) -> None:
    await migrate.upgrade(empty, to="0001")
    with empty.session() as session:
        session.execute(text("INSERT INTO workspaces (team_id, name, bot_user_id) VALUES ('T1', 'One', 'UBOT')"))
    pending = await migrate.pending(empty)
    assert pending and "run `python -m bot migrate`" in schema.behind(pending)

    await migrate.upgrade(empty)

    assert await look(empty, "SELECT name FROM workspaces") == ["One"]
    assert await migrate.pending(empty) is None
    await empty.close()


async def test_a_database_in_use_keeps_its_rows_and_what_refers_to_them(empty: Database) -> None:
    """From the version before rounds were counted by the day, with somebody's words at every place."""
    await migrate.upgrade(empty, to="0003")
    with empty.session() as session:
        for statement in OF_VERSION_3:
            session.execute(text(statement.replace("NOW", "'2026-03-02 10:00:00+00:00'")))

    await migrate.upgrade(empty)

    assert await look(empty, "SELECT text FROM answers") == ["mine"]
    assert await look(empty, "SELECT text FROM envelope_texts") == ["sealed"]
    assert await look(empty, "SELECT text FROM round_replies") == ["why"]
    with empty.session() as session:
        mine = feedback.READS.get_mine(session, "T1", 1, viewer="UA")
        assert mine.texts == {"first": "sealed"}
        days = mine.envelope.days
        assert days.last_at == datetime(2026, 3, 2, 10, tzinfo=UTC), "the end that the two were told"
        assert days.last_at - days.next_at == timedelta(days=7)
        planned = "SELECT count(*) FROM pairs WHERE paused_at IS NOT NULL AND next_round_at IS NOT NULL"
        assert session.scalar(text(planned)) == 1
    await empty.close()


async def test_what_was_renamed_is_called_so_everywhere(empty: Database) -> None:
    """Alembic compares no names of constraints and sequences; SQLite cannot rename the former."""
    await migrate.upgrade(empty)
    names = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL OR type = 'table'"
    if not empty.is_sqlite:
        names = (
            "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace "
            "UNION SELECT conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace"
        )
    found = [str(name) for name in await look(empty, names)]
    assert "ix_envelopes_pair" in found
    assert [name for name in found if "exchange" in name] == []
    await empty.close()


OF_VERSION_3 = (
    "INSERT INTO workspaces (team_id, name, bot_user_id) VALUES ('T1', 'One', 'UBOT')",
    *(
        "INSERT INTO members (team_id, user_id, name, slack_zone, work_start, work_end, work_days, weekly_messages, "
        f"created_at) VALUES ('T1', '{who}', '{who}', 'UTC', '09:00:00', '17:00:00', '01234', 3, NOW)"
        for who in ("UA", "UB")
    ),
    "INSERT INTO programs (id, team_id, form_id, name, starts_on, ends_on, zone, rhythm, created_at) "
    "VALUES (1, 'T1', 'f', 'Spring', '2026-03-01', '2099-09-01', 'UTC', 'weekly', NOW)",
    "INSERT INTO pairs (id, team_id, program_id, mentor_id, mentee_id, starts_on, state, created_by, created_at) "
    "VALUES (1, 'T1', 1, 'UA', 'UB', '2026-03-02', 'paused', 'UA', NOW)",
    "INSERT INTO responses (id, team_id, pair_id, author_id, form_id, kind, written_at) "
    "VALUES (1, 'T1', 1, 'UA', 'f', 'checkin', NOW)",
    "INSERT INTO answers (response_id, field, team_id, position, text, audience) "
    "VALUES (1, 'hard', 'T1', 0, 'mine', 'me')",
    "INSERT INTO readings (response_id, reader_id, team_id, read_at) VALUES (1, 'UB', 'T1', NOW)",
    "INSERT INTO exchanges (id, team_id, pair_id, format, state, started_at, closes_at, look_at) "
    "VALUES (1, 'T1', 1, 'feedforward', 'collecting', NOW, NOW, NOW)",
    "INSERT INTO exchange_sides (exchange_id, author_id, team_id, state, revision) VALUES (1, 'UA', 'T1', 'sealed', 1)",
    "INSERT INTO exchange_texts (exchange_id, author_id, field, team_id, text) "
    "VALUES (1, 'UA', 'first', 'T1', 'sealed')",
    "INSERT INTO exchange_replies (exchange_id, author_id, kind, team_id, text, written_at) "
    "VALUES (1, 'UB', 'ask', 'T1', 'why', NOW)",
)


async def test_a_database_of_a_newer_version_is_refused_and_left_as_it_was(empty: Database) -> None:
    await migrate.upgrade(empty)
    with empty.session() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        session.execute(text("CREATE TABLE from_the_future (id INTEGER)"))
    with empty.session() as session:
        before = tables(session.connection())

    with pytest.raises(migrate.NewerDatabase) as refused:
        await migrate.upgrade(empty)
    assert re.search(r"9999.*Nothing was changed", schema.newer(refused.value))
    with pytest.raises(migrate.NewerDatabase):
        await migrate.pending(empty)

    with empty.session() as session:
        assert tables(session.connection()) == before
    assert await look(empty, "SELECT version_num FROM alembic_version") == ["9999"]
    await empty.close()


def test_replicas_that_start_together_all_come_up(empty_url: str) -> None:
    together, failed = Barrier(REPLICAS), []

    def start() -> None:
        together.wait()
        try:
            run_in_thread(lambda: migrated(empty_url))
        except Exception as error:
            failed.append(error)

    threads = [Thread(target=start) for _ in range(REPLICAS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
