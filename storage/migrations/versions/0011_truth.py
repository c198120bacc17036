"""What a coordinator sees is true, and nothing more: what digests have said, who may look, people kept in step."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    plan_by_workspace()
    read_people_daily()


def plan_by_workspace() -> None:
    """Whose visit is due is asked for one workspace at a time."""
    with op.batch_alter_table("members") as batch_op:
        batch_op.create_index("ix_members_due", ["team_id", "visit_at"])


def read_people_daily() -> None:
    """How far each workspace's list of everybody has been read, and how fresh what is known of a member is."""
    op.create_table(
        "people_lists",
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True, comment="when it is read on; empty: at once"),
        sa.Column("cursor", sa.String(), nullable=True, comment="where it goes on; empty: at its beginning"),
        sa.ForeignKeyConstraint(["team_id"], ["workspaces.team_id"], name=op.f("fk_people_lists_team_id_workspaces")),
        sa.PrimaryKeyConstraint("team_id", name=op.f("pk_people_lists")),
    )
    op.create_index(op.f("ix_people_lists_due_at"), "people_lists", ["due_at"])
    op.execute("INSERT INTO people_lists (team_id) SELECT team_id FROM workspaces")
    op.add_column(
        "members",
        sa.Column(
            "slack_updated_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when Slack changed last what is known of them",
        ),
    )
