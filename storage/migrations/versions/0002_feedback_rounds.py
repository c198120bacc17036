"""Feedback rounds."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:

    op.create_table(
        "exchanges",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("format", sa.String(length=16), nullable=False, comment="feedforward, situation"),
        sa.Column("asked_by", sa.String(length=32), nullable=True, comment="empty: the rhythm started it"),
        sa.Column("state", sa.String(length=12), nullable=False, comment="collecting, opened, closed"),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "closes_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="the end of the window: nothing is taken after it",
        ),
        sa.Column(
            "look_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="when to see whether the round ends",
        ),
        sa.Column("opens_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True, comment="opened or closed"),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name=op.f("fk_exchanges_pair_id_pairs")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exchanges")),
    )
    with op.batch_alter_table("exchanges", schema=None) as batch_op:
        batch_op.create_index("ix_exchanges_closing", ["state", "look_at"], unique=False)
        batch_op.create_index("ix_exchanges_opening", ["state", "opens_at"], unique=False)
        batch_op.create_index("ix_exchanges_pair", ["pair_id", "started_at"], unique=False)
        batch_op.create_index(
            "uq_exchanges_collecting",
            ["pair_id"],
            unique=True,
            sqlite_where=sa.text("state = 'collecting'"),
            postgresql_where=sa.text("state = 'collecting'"),
        )

    op.create_table(
        "exchange_replies",
        sa.Column("exchange_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False, comment="thank, ask, answer, try, outcome"),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("by", sa.Date(), nullable=True),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["exchange_id"], ["exchanges.id"], name=op.f("fk_exchange_replies_exchange_id_exchanges")
        ),
        sa.ForeignKeyConstraint(
            ["team_id", "author_id"],
            ["members.team_id", "members.user_id"],
            name=op.f("fk_exchange_replies_team_id_author_id_members"),
        ),
        sa.PrimaryKeyConstraint("exchange_id", "author_id", "kind", name=op.f("pk_exchange_replies")),
    )
    op.create_table(
        "exchange_sides",
        sa.Column("exchange_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.String(length=32), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False, comment="empty, draft, sealed"),
        sa.Column(
            "revision",
            sa.Integer(),
            nullable=False,
            comment="grows when a form is sent: what an older form still types is late",
        ),
        sa.Column(
            "typed_at", sa.String(length=32), nullable=True, comment="Slack's own stamp of the latest typing kept"
        ),
        sa.ForeignKeyConstraint(
            ["exchange_id"], ["exchanges.id"], name=op.f("fk_exchange_sides_exchange_id_exchanges")
        ),
        sa.ForeignKeyConstraint(
            ["team_id", "author_id"],
            ["members.team_id", "members.user_id"],
            name=op.f("fk_exchange_sides_team_id_author_id_members"),
        ),
        sa.PrimaryKeyConstraint("exchange_id", "author_id", name=op.f("pk_exchange_sides")),
    )
    op.create_table(
        "exchange_texts",
        sa.Column("exchange_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.String(length=32), nullable=False),
        sa.Column("field", sa.String(length=16), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["exchange_id", "author_id"],
            ["exchange_sides.exchange_id", "exchange_sides.author_id"],
            name=op.f("fk_exchange_texts_exchange_id_author_id_exchange_sides"),
        ),
        sa.PrimaryKeyConstraint("exchange_id", "author_id", "field", name=op.f("pk_exchange_texts")),
    )
    with op.batch_alter_table("pairs", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "next_exchange_at",
                sa.DateTime(timezone=True),
                nullable=True,
                comment="when the rhythm starts the next feedback round",
            )
        )
        batch_op.create_index(batch_op.f("ix_pairs_next_exchange_at"), ["next_exchange_at"], unique=False)


def downgrade() -> None:

    with op.batch_alter_table("pairs", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_pairs_next_exchange_at"))
        batch_op.drop_column("next_exchange_at")

    op.drop_table("exchange_texts")
    op.drop_table("exchange_sides")
    op.drop_table("exchange_replies")
    with op.batch_alter_table("exchanges", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_exchanges_collecting",
            sqlite_where=sa.text("state = 'collecting'"),
            postgresql_where=sa.text("state = 'collecting'"),
        )
        batch_op.drop_index("ix_exchanges_pair")
        batch_op.drop_index("ix_exchanges_opening")
        batch_op.drop_index("ix_exchanges_closing")

    op.drop_table("exchanges")
