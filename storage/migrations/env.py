"""How Alembic reaches the database: on the connection it is given, or on DATABASE_URL when a developer calls it."""

import os
from typing import Literal

from alembic import context
from sqlalchemy import Connection, TypeDecorator

from storage.database import Database
from storage.tables import Base


def spelled_out(kind: str, item: object, _context: object) -> str | Literal[False]:
    """A new migration names sqlalchemy's own types, not ours: it must stay as it is when ours change."""
    return f"sa.{item.impl!r}" if kind == "type" and isinstance(item, TypeDecorator) else False


def run(connection: Connection) -> None:
    # render_as_batch: SQLite can change a table only by copying it.
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=True,
        compare_type=True,
        render_item=spelled_out,
    )
    with context.begin_transaction():
        context.run_migrations()


given = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    with Database(os.environ.get("DATABASE_URL", "sqlite:///data/rapport.db")).session() as session:
        run(session.connection())
