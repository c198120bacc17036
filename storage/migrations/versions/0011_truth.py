"""What a coordinator sees is true, and nothing more: what digests have said, who may look, people kept in step."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    plan_by_workspace()


def plan_by_workspace() -> None:
    """Whose visit is due is asked for one workspace at a time."""
    with op.batch_alter_table("members") as batch_op:
        batch_op.create_index("ix_members_due", ["team_id", "visit_at"])
