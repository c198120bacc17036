"""`python -m bot copy DATABASE_URL`: moves a SQLite database into an empty PostgreSQL, and counts what has arrived."""

import sqlite3
import sys
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, Table, func, insert, literal_column, select, text
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.orm import Session

from bot.operate import CannotDo, schema
from storage import migrate, operate
from storage.database import Database, NoDatabase
from storage.reasons import told
from storage.tables import Base

BATCH = 1000


async def copy(source: Database, url: str, *, now: datetime) -> None:
    """All or nothing: everything is copied in one transaction, while the source can be read but not written.

    The source has this version's tables.
    """
    try:
        target = Database(url, create=False)
    except NoDatabase:
        target = None
    except (ArgumentError, ValueError) as error:
        raise CannotDo("Write the target as postgresql+psycopg://user:password@host/name.") from error
    try:
        if not source.is_sqlite:
            raise CannotDo("DATABASE_URL must name the SQLite database to copy from.")
        if target is None or target.is_sqlite:
            raise CannotDo("The target must be a PostgreSQL: postgresql+psycopg://user:password@host/name.")
        if await source.read(operate.is_leased, now=now):
            raise CannotDo(
                "The bot is running on the source and sends messages. Stop it, wait a minute, and copy then."
            )
        try:
            await migrate.upgrade(target)
        except migrate.NewerDatabase as error:
            raise CannotDo(f"The target: {schema.newer(error)}") from error
        with source.session() as old, target.session() as new:
            counts = [_copy(old, new, table) for table in Base.metadata.sorted_tables]
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            raise  # of the source
        raise CannotDo(f"The target cannot be used ({told(error)}), and nothing was kept in it.") from error
    finally:
        if target is not None:
            await target.close()
    for table, count in zip(Base.metadata.sorted_tables, counts, strict=True):
        sys.stdout.write(f"{count:>9,}  {table.name}\n")
    sys.stdout.write(
        "Everything is copied and counted. Set DATABASE_URL to the new database before you start Rapport.\n"
    )


def _copy(old: Session, new: Session, table: Table) -> int:
    """Copy one table; whoever writes to the target meanwhile waits. Gives the number of rows."""
    new.execute(text(f'LOCK TABLE "{table.name}" IN EXCLUSIVE MODE'))
    if _count(new, table):
        raise CannotDo(f"The target is not empty ({table.name} has rows), and nothing was changed in it.")
    last = -1
    while batch := old.execute(_after(table, last)).all():
        new.execute(insert(table), [dict(zip(table.columns.keys(), row[1:], strict=True)) for row in batch])
        last = batch[-1][0]
    copied, expected = _count(new, table), _count(old, table)
    if copied != expected:
        raise CannotDo(f"{copied} of {expected} rows of {table.name} arrived; nothing was kept.")
    for column in table.primary_key:
        if isinstance(column.type, Integer) and table.autoincrement_column is column:
            sequence = f"pg_get_serial_sequence('{table.name}', '{column.name}')"
            new.execute(select(func.setval(text(sequence), func.coalesce(func.max(column), 0) + 1, False)))
    return copied


def _after(table: Table, last: int) -> Select[Any]:
    """The next rows, each behind SQLite's own number for it."""
    number: ColumnElement[int] = literal_column("rowid", Integer)
    return select(number, *table.columns).where(number > last).order_by(number).limit(BATCH)


def _count(session: Session, table: Table) -> int:
    return session.scalar(select(func.count()).select_from(table)) or 0
