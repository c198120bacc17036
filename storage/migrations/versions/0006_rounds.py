"""A round of feedback is called a round in the tables too.

Everything is renamed where it is: tables that others refer to are not copied. SQLite has no way to rename a constraint,
and nothing asks for one by its name there.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

TABLES = ("exchanges", "exchange_sides", "exchange_texts", "exchange_replies")
COLLECTING = sa.text("state = 'collecting'")


def upgrade() -> None:
    for name in (
        "uq_exchanges_form",
        "uq_exchanges_collecting",
        "ix_exchanges_closing",
        "ix_exchanges_opening",
        "ix_exchanges_pair",
    ):
        op.drop_index(name, "exchanges")
    op.drop_index("ix_pairs_next_exchange_at", "pairs")

    for table in TABLES:
        op.rename_table(table, _renamed(table))
    for table in ("round_sides", "round_texts", "round_replies"):
        _rename_column(table, "exchange_id", "round_id")
    _rename_column("pairs", "next_exchange_at", "next_round_at")
    if op.get_bind().dialect.name == "postgresql":
        _rename_constraints()
        op.execute("ALTER SEQUENCE exchanges_id_seq RENAME TO rounds_id_seq")

    op.create_index("uq_rounds_form", "rounds", ["team_id", "form_id"], unique=True)
    op.create_index(
        "uq_rounds_collecting",
        "rounds",
        ["pair_id"],
        unique=True,
        sqlite_where=COLLECTING,
        postgresql_where=COLLECTING,
    )
    op.create_index("ix_rounds_closing", "rounds", ["state", "look_at"])
    op.create_index("ix_rounds_opening", "rounds", ["state", "opens_at"])
    op.create_index("ix_rounds_pair", "rounds", ["pair_id", "started_at"])
    op.create_index(op.f("ix_pairs_next_round_at"), "pairs", ["next_round_at"])


def _renamed(name: str) -> str:
    return name.replace("exchange", "round")


def _rename_column(table: str, before: str, after: str) -> None:
    """Both databases understand this; Alembic would copy the table on SQLite."""
    op.execute(f"ALTER TABLE {table} RENAME COLUMN {before} TO {after}")


def _rename_constraints() -> None:
    """Newer versions of PostgreSQL have a name for each NOT NULL as well."""
    found = op.get_bind().execute(
        sa.text(
            "SELECT CAST(CAST(conrelid AS regclass) AS text), conname FROM pg_constraint "
            "WHERE conname LIKE '%exchange%' AND connamespace = CAST(current_schema() AS regnamespace)"
        )
    )
    for table, name in found.all():
        op.execute(f"ALTER TABLE {table} RENAME CONSTRAINT {name} TO {_renamed(name)}")
