"""When a program is over, its people are told, once."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    # Not in a batch: on SQLite that would copy the table, which others refer to.
    op.add_column(
        "programs",
        sa.Column(
            "tell_end_at", MOMENT, nullable=True, comment="when its last day is over; empty: everybody has been told"
        ),
    )
    op.create_index(op.f("ix_programs_tell_end_at"), "programs", ["tell_end_at"], unique=False)
    programs = sa.table(
        "programs",
        sa.column("id", sa.Integer),
        sa.column("ends_on", sa.Date),
        sa.column("zone", sa.String),
        sa.column("tell_end_at", MOMENT),
    )
    connection = op.get_bind()
    for id, ends_on, zone in connection.execute(sa.select(programs.c.id, programs.c.ends_on, programs.c.zone)).all():
        ended = datetime.combine(ends_on + timedelta(days=1), time(), ZoneInfo(zone)).astimezone(UTC)
        connection.execute(programs.update().where(programs.c.id == id).values(tell_end_at=ended))
