"""`python -m bot backup FILE`: a copy of a SQLite database while the bot runs."""

import os
import sqlite3
import sys
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import make_url

from bot.operate import CannotDo
from storage.reasons import reason, told

RESTORE = """\
To restore: stop Rapport, move {name} and any {name}-wal and {name}-shm beside it out of the way,
copy the backup to {path}, and start Rapport.
"""


_THE_SOURCE = ("SQLITE_NOTADB", "SQLITE_CORRUPT", "SQLITE_IOERR_READ", "SQLITE_IOERR_SHORT_READ", "SQLITE_BUSY")


def backup(url: str, to: Path) -> None:
    """Write a whole and consistent copy; a backup that was cut short never has the name that was asked for."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        raise CannotDo("This backs up SQLite only. For PostgreSQL use pg_dump, which works while Rapport runs.")
    source = Path(str(parsed.database))
    if not source.exists():
        raise CannotDo(f"There is no database at {source}. Check DATABASE_URL.")
    if to.exists():
        raise CannotDo(f"{to} exists already, and a backup replaces nothing. Choose another name.")
    _look_at(source)
    part = to.with_name(f"{to.name}.part")
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL, 0o600))  # it holds private words
        with closing(_open(source)) as running:
            running.execute("VACUUM INTO ?", (str(part),))  # row by row: nothing that was deleted comes along
        with closing(sqlite3.connect(part)) as copy:
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, with nothing beside it
            problem = copy.execute("PRAGMA integrity_check").fetchone()[0]
        if problem != "ok":
            raise CannotDo(f"The copy is damaged: {problem}. Check the disk of {source}.")
        part.rename(to)
    except sqlite3.Error as error:
        if (reason(error) or "").startswith(_THE_SOURCE):
            raise CannotDo(f"The database at {source} cannot be read ({told(error)}). No backup was made.") from error
        raise CannotDo(f"The backup cannot be written to {to} ({told(error)}).") from error
    except OSError as error:
        raise CannotDo(f"The backup cannot be written to {to}: {error.strerror}.") from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    sys.stdout.write(f"Backed up to {to} ({to.stat().st_size:,} bytes).\n")
    sys.stdout.write(RESTORE.format(name=source.name, path=source))


def _open(source: Path) -> sqlite3.Connection:
    """What is there, and nothing else: SQLite would make an empty file of a name that is wrong."""
    return sqlite3.connect(f"{source.absolute().as_uri()}?mode=rw", uri=True)


def _look_at(source: Path) -> None:
    try:
        with closing(_open(source)) as running:
            tables = {name for (name,) in running.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except sqlite3.Error as error:
        raise CannotDo(f"The database at {source} cannot be read ({told(error)}). No backup was made.") from error
    if "alembic_version" not in tables:
        raise CannotDo(f"{source} holds no tables of Rapport, so there is nothing to back up. Check DATABASE_URL.")
