"""What to say of a database whose schema is not this version's."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.operate import CannotDo
from storage import migrate
from storage.database import Database, NoDatabase
from storage.migrate import Behind, NewerDatabase


def newer(error: NewerDatabase) -> str:
    return (
        f"The database is at revision {error.revision}, which this version of Rapport does not know: a newer version "
        "has used it. Nothing was changed. Run that newer version, or restore the backup from before the update."
    )


def behind(found: Behind) -> str:
    at = found.revision or "nothing yet"
    return f"The schema is at {at}, this version needs {found.head}: run `python -m bot migrate`."


def missing(error: NoDatabase) -> str:
    return f"There is no database at {error.path} yet. Check DATABASE_URL, or run `python -m bot migrate` to make one."


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Database]:
    """A database that is there, with this version's tables, for a command that makes nothing. Raises CannotDo."""
    try:
        database = Database(url, create=False)
    except NoDatabase as error:
        raise CannotDo(missing(error)) from error
    try:
        if pending := await migrate.pending(database):  # a newer one raises
            raise CannotDo(behind(pending))
        yield database
    finally:
        await database.close()
