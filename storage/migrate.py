"""Brings a database to this version's schema, and refuses one that a newer version has touched."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.orm import Session

from storage.database import Database

MIGRATIONS = Path(__file__).parent / "migrations"


class NewerDatabase(Exception):
    """The database was migrated by a newer version of Rapport, to a revision that this one does not know."""

    def __init__(self, revision: str) -> None:
        super().__init__(revision)
        self.revision = revision


@dataclass(frozen=True, slots=True)
class Behind:
    """The schema is at an older revision, or not there at all."""

    revision: str | None
    head: str | None


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


@cache
def _scripts() -> ScriptDirectory:
    """Read once: they do not change while the program runs."""
    return ScriptDirectory.from_config(_config())


def _known(revision: str) -> bool:
    return any(script.revision == revision for script in _scripts().walk_revisions())


def _head() -> str | None:
    return _scripts().get_current_head()


def _refuse_newer(connection: Connection) -> str | None:
    revision = MigrationContext.configure(connection).get_current_revision()
    if revision is not None and not _known(revision):
        raise NewerDatabase(revision)
    return revision


def _upgrade(connection: Connection, to: str) -> None:
    if _refuse_newer(connection) != _head():
        command.upgrade(_config(connection), to)


async def upgrade(database: Database, *, to: str = "head") -> None:
    """Run what is missing, in one transaction; safe when several replicas start together."""
    await database.write(_alone, to, on_postgresql=not database.is_sqlite)


def _alone(session: Session, to: str, *, on_postgresql: bool) -> None:
    if on_postgresql:  # on SQLite whoever writes is alone
        session.execute(text("SELECT pg_advisory_xact_lock(7277678)"))
    _upgrade(session.connection(), to)


async def pending(database: Database) -> Behind | None:
    """Whether there is something to upgrade. Raises NewerDatabase."""
    head = _head()
    revision = await database.read(lambda session: _refuse_newer(session.connection()))
    return None if revision == head else Behind(revision, head)


def differences(connection: Connection) -> list[object]:
    """What the tables in code have and the migrated database has not; what `alembic check` would say."""
    from alembic.autogenerate import compare_metadata

    from storage.tables import Base

    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, Base.metadata))
