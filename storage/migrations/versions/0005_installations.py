"""A token for each workspace that has installed the app, and the states of installations that are under way."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "install_states",
        sa.Column("digest", sa.String(length=64), nullable=False, comment="SHA-256 of what they carry, in hex"),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_install_states")),
    )
    with op.batch_alter_table("install_states", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_install_states_expires_at"), ["expires_at"], unique=False)
    # Not in a batch: on SQLite that would copy the table, which others refer to.
    op.add_column(
        "workspaces",
        sa.Column(
            "bot_token",
            sa.Text(),
            nullable=True,
            comment="what it was installed with; empty: it was not, or one token serves all",
        ),
    )
