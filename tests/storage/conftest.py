"""Storage runs with two replicas that have connections of their own."""

from collections.abc import AsyncIterator

import pytest

from storage.database import Database
from tests.storage.building import Pairing, build


@pytest.fixture
async def db(database_url: str) -> AsyncIterator[Database]:
    database = Database(database_url)
    yield database
    await database.close()


@pytest.fixture
async def replica(database_url: str) -> AsyncIterator[Database]:
    """The same database, as another process has it open."""
    database = Database(database_url)
    yield database
    await database.close()


@pytest.fixture
async def pairing(db: Database) -> Pairing:
    """Workspace T1 with a program and one pair: UANA mentors UBEN."""
    with db.session() as session:
        return build(session, "T1")
