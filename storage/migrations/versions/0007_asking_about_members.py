"""Members are asked about in Slack once a day: when it is each one's turn next."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Not in a batch: on SQLite that would copy the table, which others refer to.
    op.add_column(
        "members",
        sa.Column(
            "ask_slack_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when Slack is asked about them next; empty: it is their turn",
        ),
    )
    op.create_index(op.f("ix_members_ask_slack_at"), "members", ["ask_slack_at"])
