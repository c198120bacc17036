"""Days of a feedback round that are counted as they pass, pauses, and words that their author has deleted."""

import sqlalchemy as sa
from alembic import op

import storage.types

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

MOMENT = storage.types.UtcDateTime(timezone=True)


def upgrade() -> None:
    with op.batch_alter_table("pairs", schema=None) as batch_op:
        batch_op.add_column(sa.Column("paused_at", MOMENT, nullable=True))
    op.execute("UPDATE pairs SET paused_at = CURRENT_TIMESTAMP WHERE state = 'paused'")

    with op.batch_alter_table("responses", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("deleted_at", MOMENT, nullable=True, comment="its words are gone; that it was written is not")
        )

    with op.batch_alter_table("exchanges", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "form_id",
                sa.String(length=64),
                nullable=True,
                comment="the form it was asked for with: a second submit starts nothing",
            )
        )
        batch_op.add_column(sa.Column("counted_to", MOMENT, nullable=True, comment="days up to here are counted"))
        batch_op.add_column(sa.Column("days_left", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("latest_at", MOMENT, nullable=True, comment="it ends by then in any case"))
    # A round that is under way ends when it was said to.
    op.execute("UPDATE exchanges SET counted_to = closes_at, days_left = 0, latest_at = closes_at")
    with op.batch_alter_table("exchanges", schema=None) as batch_op:
        for column, kind in (("counted_to", MOMENT), ("days_left", sa.Integer()), ("latest_at", MOMENT)):
            batch_op.alter_column(column, existing_type=kind, nullable=False)
        batch_op.create_unique_constraint(batch_op.f("uq_exchanges_team_id_form_id"), ["team_id", "form_id"])
