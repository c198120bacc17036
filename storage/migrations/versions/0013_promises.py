"""Promises, meetings with their agendas and notes, answers to what was shared, and drafts of entries."""

import sqlalchemy as sa

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Each part has its own function below."""
