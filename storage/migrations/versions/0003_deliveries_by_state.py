"""Find what is owed in all workspaces by its state: looking for it must not read what is done."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("deliveries", schema=None) as batch_op:
        batch_op.drop_index("ix_deliveries_lane")
        batch_op.create_index("ix_deliveries_lane", ["state", "team_id", "send_after"], unique=False)
