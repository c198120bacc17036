"""Days of a feedback round that are counted as they pass, pauses, and words that their author has deleted.

Columns are only added: anything else would copy the tables on SQLite, which others refer to.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
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
    _schedule_first_rounds()


def _schedule_first_rounds() -> None:
    """Pairs that were made before there were rounds have none planned."""
    pairs = sa.table(
        "pairs",
        *(sa.column(name) for name in ("id", "program_id", "state")),
        sa.column("starts_on", sa.Date()),
        sa.column("next_exchange_at", MOMENT),
    )
    programs = sa.table("programs", sa.column("id"), sa.column("zone"), sa.column("ends_on", sa.Date()))
    connection, now = op.get_bind(), datetime.now(UTC)
    unplanned = connection.execute(
        sa.select(pairs.c.id, pairs.c.starts_on, programs.c.zone)
        .join(programs, programs.c.id == pairs.c.program_id)
        .where(pairs.c.next_exchange_at.is_(None), pairs.c.state != "ended", programs.c.ends_on > now.date())
    )
    for pair_id, starts_on, zone in unplanned.all():
        planned = _first_round(starts_on, after=max(starts_on, now.date()))
        # Clocks change at night: nine in the morning is there once each day.
        at = datetime.combine(planned, time(9), ZoneInfo(zone)).astimezone(UTC)
        connection.execute(sa.update(pairs).where(pairs.c.id == pair_id).values(next_exchange_at=at))


def _first_round(starts_on: date, *, after: date) -> date:
    """In a pair's sixth week, in its twelfth, then once each quarter: the first of these days that is still to come."""
    weeks = 6
    while starts_on + timedelta(weeks=weeks) <= after:
        weeks = 12 if weeks == 6 else weeks + 13
    return starts_on + timedelta(weeks=weeks)
