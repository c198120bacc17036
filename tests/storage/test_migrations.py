"""The schema comes from running the migrations, on either database, however many replicas start at once."""

from threading import Barrier, Thread

import pytest
from sqlalchemy import Connection, inspect, text

from storage import migrate
from storage.database import Database
from storage.tables import Base
from tests.databases import migrated, run_in_thread

REPLICAS = 6


def tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names())


async def look(database: Database, query: str) -> list[object]:
    async with database.read() as session:
        return list(await session.scalars(text(query)))


@pytest.fixture
async def empty(empty_url: str) -> Database:
    return Database(empty_url)


async def test_an_empty_database_gets_every_table(empty: Database) -> None:
    await migrate.upgrade(empty)
    await migrate.upgrade(empty)  # starting again changes nothing

    async with empty.connection_for_migrations() as connection:
        assert await connection.run_sync(tables) == {*Base.metadata.tables, "alembic_version"}
    assert await migrate.pending(empty) is None
    await empty.close()


async def test_the_migrations_make_exactly_the_tables_in_code(empty: Database) -> None:
    await migrate.upgrade(empty)
    async with empty.connection_for_migrations() as connection:
        assert await connection.run_sync(migrate.differences) == []
    await empty.close()


async def test_an_older_database_keeps_its_rows(empty: Database) -> None:
    await migrate.upgrade(empty, to="0001")
    async with empty.begin() as session:
        await session.execute(text("INSERT INTO workspaces (team_id, name, bot_user_id) VALUES ('T1', 'One', 'UBOT')"))
    assert "run `python -m bot migrate`" in str(await migrate.pending(empty))

    await migrate.upgrade(empty)

    assert await look(empty, "SELECT name FROM workspaces") == ["One"]
    assert await migrate.pending(empty) is None
    await empty.close()


async def test_a_database_of_a_newer_version_is_refused_and_left_as_it_was(empty: Database) -> None:
    await migrate.upgrade(empty)
    async with empty.begin() as session:
        await session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        await session.execute(text("CREATE TABLE from_the_future (id INTEGER)"))
    async with empty.connection_for_migrations() as connection:
        before = await connection.run_sync(tables)

    with pytest.raises(migrate.NewerDatabase, match=r"9999.*Nothing was changed"):
        await migrate.upgrade(empty)
    with pytest.raises(migrate.NewerDatabase):
        await migrate.pending(empty)

    async with empty.connection_for_migrations() as connection:
        assert await connection.run_sync(tables) == before
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
