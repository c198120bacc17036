"""Days of a feedback round that are counted as they pass, pauses, and words that their author has deleted.

Columns are only added: anything else would copy the tables on SQLite, which others refer to.
"""

import sqlalchemy as sa
from alembic import op

import storage.types

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

MOMENT = storage.types.UtcDateTime(timezone=True)
LONG_AGO = sa.text("'1970-01-01 00:00:00'")


def upgrade() -> None:
    op.add_column("pairs", sa.Column("paused_at", MOMENT, nullable=True))
    op.execute("UPDATE pairs SET paused_at = CURRENT_TIMESTAMP WHERE state = 'paused'")
    op.add_column(
        "responses",
        sa.Column("deleted_at", MOMENT, nullable=True, comment="its words are gone; that it was written is not"),
    )
    op.add_column(
        "exchanges",
        sa.Column(
            "form_id",
            sa.String(length=64),
            nullable=True,
            comment="the form it was asked for with: a second submit starts nothing",
        ),
    )
    op.create_index(op.f("uq_exchanges_form"), "exchanges", ["team_id", "form_id"], unique=True)
    # Each row gets its own values below; SQLite adds no column without one.
    op.add_column(
        "exchanges",
        sa.Column("counted_to", MOMENT, nullable=False, server_default=LONG_AGO, comment="days up to here are counted"),
    )
    op.add_column("exchanges", sa.Column("days_left", sa.Integer(), nullable=False, server_default="0"))
    op.add_column(
        "exchanges",
        sa.Column("latest_at", MOMENT, nullable=False, server_default=LONG_AGO, comment="it ends by then in any case"),
    )
    # A round that is under way ends when it was said to.
    op.execute("UPDATE exchanges SET counted_to = closes_at, latest_at = closes_at")
