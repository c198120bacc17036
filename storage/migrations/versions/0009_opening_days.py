"""A round of feedback opens on days that are fixed when it starts.

One under way keeps the end that its two were told; it may open a week before that, as a new one does, if both have
sealed by then. Everything is changed where it is: tables that others refer to are not copied.
"""

from datetime import timedelta

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
WEEK, NUDGE_BEFORE = timedelta(days=7), timedelta(days=3)


def upgrade() -> None:
    op.drop_index("ix_rounds_closing", "rounds")
    op.drop_index("ix_rounds_opening", "rounds")
    op.drop_column("rounds", "opens_at")  # the moment after both had sealed
    op.execute("ALTER TABLE rounds RENAME COLUMN look_at TO opens_at")
    op.add_column("rounds", sa.Column("nudge_at", MOMENT, nullable=True, comment="when both are reminded next"))
    _fix_days()
    for name in ("counted_to", "days_left", "latest_at"):
        op.drop_column("rounds", name)
    if op.get_bind().dialect.name == "postgresql":
        op.alter_column("rounds", "opens_at", comment="it opens then if both are sealed")
        op.alter_column("rounds", "closes_at", comment="the last of these moments: nothing is taken after it")
    op.create_index("ix_rounds_opening", "rounds", ["state", "opens_at"])
    op.create_index("ix_rounds_nudging", "rounds", ["state", "nudge_at"])


def _fix_days() -> None:
    rounds = sa.table(
        "rounds",
        sa.column("id", sa.Integer),
        sa.column("state", sa.String),
        sa.column("days_left", sa.Integer),
        sa.column("opens_at", MOMENT),
        sa.column("closes_at", MOMENT),
        sa.column("nudge_at", MOMENT),
    )
    collecting = sa.select(rounds.c.id, rounds.c.closes_at, rounds.c.days_left).where(rounds.c.state == "collecting")
    for round_id, closes_at, days_left in op.get_bind().execute(collecting).all():
        opens_at = closes_at - WEEK
        # Reminders came after five and eleven of fourteen days; whoever has had one does not get it again.
        nudge_at = opens_at - NUDGE_BEFORE if days_left > 9 else closes_at - NUDGE_BEFORE if days_left > 3 else None
        change = rounds.update().where(rounds.c.id == round_id).values(opens_at=opens_at, nudge_at=nudge_at)
        op.get_bind().execute(change)
