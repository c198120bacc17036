"""Two people agree on what they expect; sealed words of every kind share their tables."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    share_envelopes()
    agree()
    ask_in_confidence()
    set_goals()


def share_envelopes() -> None:
    """A round of feedback becomes one kind of envelope. The tables that others refer to are made anew and copied."""
    _create_envelopes()
    op.execute(
        "INSERT INTO envelopes (id, team_id, pair_id, kind, format, asked_by, form_id, state, started_at, opens_at, "
        "closes_at, ended_at) SELECT id, team_id, pair_id, 'feedback', format, asked_by, form_id, state, started_at, "
        "opens_at, closes_at, ended_at FROM rounds ORDER BY id"
    )
    op.execute(
        "INSERT INTO envelope_sides (envelope_id, author_id, team_id, state, revision, typed_at) "
        "SELECT round_id, author_id, team_id, state, revision, typed_at FROM round_sides"
    )
    op.execute(
        "INSERT INTO envelope_texts (envelope_id, author_id, field, team_id, text) "
        "SELECT round_id, author_id, field, team_id, text FROM round_texts"
    )
    names = ("round_id", "author_id", "kind", "team_id", "text", "by", "written_at")
    columns = ", ".join(f'"{name}"' for name in names)
    op.execute(f"CREATE TABLE kept_replies AS SELECT {columns} FROM round_replies")  # noqa: S608 - names of ours
    for table in ("round_replies", "round_texts", "round_sides", "rounds"):
        op.drop_table(table)
    _create_replies()
    op.execute(f"INSERT INTO round_replies ({columns}) SELECT {columns} FROM kept_replies")  # noqa: S608
    op.drop_table("kept_replies")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SELECT setval('envelopes_id_seq', (SELECT coalesce(max(id), 0) + 1 FROM envelopes), false)")


def _create_envelopes() -> None:
    collecting = sa.text("state = 'collecting'")
    op.create_table(
        "envelopes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False, comment="feedback, alignment, confidence"),
        sa.Column("asked_by", sa.String(length=32), nullable=True, comment="empty: the bot started it by itself"),
        sa.Column(
            "form_id",
            sa.String(length=64),
            nullable=True,
            comment="the form it was asked for with: a second submit starts nothing",
        ),
        sa.Column("state", sa.String(length=12), nullable=False, comment="collecting, opened, closed"),
        sa.Column("started_at", MOMENT, nullable=False),
        sa.Column("opens_at", MOMENT, nullable=False, comment="it opens then if both are sealed"),
        sa.Column("closes_at", MOMENT, nullable=False, comment="the last of these moments: nothing is taken after it"),
        sa.Column("ended_at", MOMENT, nullable=True, comment="opened or closed"),
        sa.Column(
            "format",
            sa.String(length=16),
            nullable=True,
            comment="of a round of feedback: feedforward, situation",
        ),
        sa.Column(
            "attempt", sa.Integer(), nullable=True, comment="of an alignment: 1, and 2 once both were asked once more"
        ),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name="fk_envelopes_pair_id_pairs"),
        sa.PrimaryKeyConstraint("id", name="pk_envelopes"),
    )
    op.create_index("uq_envelopes_form", "envelopes", ["team_id", "form_id"], unique=True)
    op.create_index(
        "uq_envelopes_collecting",
        "envelopes",
        ["pair_id", "kind"],
        unique=True,
        sqlite_where=collecting,
        postgresql_where=collecting,
    )
    op.create_index("ix_envelopes_opening", "envelopes", ["kind", "state", "opens_at"])
    op.create_index("ix_envelopes_pair", "envelopes", ["pair_id", "kind", "started_at"])
    op.create_table(
        "envelope_sides",
        sa.Column("envelope_id", sa.Integer(), nullable=False),
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
            ["team_id", "author_id"],
            ["members.team_id", "members.user_id"],
            name="fk_envelope_sides_team_id_author_id_members",
        ),
        sa.ForeignKeyConstraint(["envelope_id"], ["envelopes.id"], name="fk_envelope_sides_envelope_id_envelopes"),
        sa.PrimaryKeyConstraint("envelope_id", "author_id", name="pk_envelope_sides"),
    )
    op.create_table(
        "envelope_texts",
        sa.Column("envelope_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.String(length=32), nullable=False),
        sa.Column("field", sa.String(length=32), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["envelope_id", "author_id"],
            ["envelope_sides.envelope_id", "envelope_sides.author_id"],
            name="fk_envelope_texts_envelope_id_author_id_envelope_sides",
        ),
        sa.PrimaryKeyConstraint("envelope_id", "author_id", "field", name="pk_envelope_texts"),
    )


def _create_replies() -> None:
    op.create_table(
        "round_replies",
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False, comment="thank, ask, answer, try, outcome"),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("by", sa.Date(), nullable=True),
        sa.Column("written_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["team_id", "author_id"],
            ["members.team_id", "members.user_id"],
            name="fk_round_replies_team_id_author_id_members",
        ),
        sa.ForeignKeyConstraint(["round_id"], ["envelopes.id"], name="fk_round_replies_round_id_envelopes"),
        sa.PrimaryKeyConstraint("round_id", "author_id", "kind", name="pk_round_replies"),
    )


def agree() -> None:
    """What the two of a pair agree on. Pairs that there are begin with it when they like: nobody is asked at once."""
    # Not in a batch: on SQLite that would copy the table, which others refer to.
    op.add_column(
        "pairs",
        sa.Column(
            "align_at",
            MOMENT,
            nullable=True,
            comment="when the bot begins to ask both what they expect; empty: it has, or never does by itself",
        ),
    )
    op.create_index("ix_pairs_align_at", "pairs", ["align_at"])
    op.create_table(
        "agreements",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("envelope_id", sa.Integer(), nullable=True, comment="what each said alone, if it grew out of that"),
        sa.Column(
            "begun_by",
            sa.String(length=32),
            nullable=True,
            comment="who proposed it, or changes the one before; empty: it opened for both",
        ),
        sa.Column("state", sa.String(length=12), nullable=False, comment="draft, signed, replaced, dropped"),
        sa.Column(
            "revision",
            sa.Integer(),
            nullable=False,
            comment="grows with each edit: 0 is a draft in which nothing is settled",
        ),
        sa.Column("begun_at", MOMENT, nullable=False),
        sa.Column("signed_at", MOMENT, nullable=True, comment="by the second of the two"),
        sa.Column("ended_at", MOMENT, nullable=True, comment="replaced, or dropped"),
        sa.Column(
            "meets_every",
            sa.Integer(),
            nullable=True,
            comment="days from one meeting to the next, as both have signed: for counting, and shown to the two alone",
        ),
        sa.Column("affirm_at", MOMENT, nullable=True, comment="when both are asked whether it is still right"),
        sa.ForeignKeyConstraint(["envelope_id"], ["envelopes.id"], name="fk_agreements_envelope_id_envelopes"),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name="fk_agreements_pair_id_pairs"),
        sa.PrimaryKeyConstraint("id", name="pk_agreements"),
    )
    for state in ("draft", "signed"):
        only = sa.text(f"state = '{state}'")
        op.create_index(
            f"uq_agreements_{state}", "agreements", ["pair_id"], unique=True, sqlite_where=only, postgresql_where=only
        )
    op.create_index("ix_agreements_pair", "agreements", ["pair_id", "id"])
    op.create_index("ix_agreements_affirm_at", "agreements", ["affirm_at"])
    op.create_table(
        "agreement_edits",
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("clause", sa.String(length=16), nullable=False),
        sa.Column(
            "author_id", sa.String(length=32), nullable=True, comment="empty: both said so, or had signed it before"
        ),
        sa.Column(
            "proposed",
            sa.Boolean(),
            nullable=False,
            comment="by one of the two alone: the clause is open until it is taken over",
        ),
        sa.Column("written_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["team_id", "author_id"],
            ["members.team_id", "members.user_id"],
            name="fk_agreement_edits_team_id_author_id_members",
        ),
        sa.ForeignKeyConstraint(["agreement_id"], ["agreements.id"], name="fk_agreement_edits_agreement_id_agreements"),
        sa.PrimaryKeyConstraint("agreement_id", "revision", name="pk_agreement_edits"),
    )
    op.create_table(
        "agreement_texts",
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(length=32), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column(
            "writer_id",
            sa.String(length=32),
            nullable=True,
            comment="whose own words these are; empty: both's, or it is an option",
        ),
        sa.Column("text", sa.Text(), nullable=False, comment="empty: its writer has deleted it"),
        sa.ForeignKeyConstraint(
            ["agreement_id", "revision"],
            ["agreement_edits.agreement_id", "agreement_edits.revision"],
            name="fk_agreement_texts_agreement_id_revision_agreement_edits",
        ),
        sa.PrimaryKeyConstraint("agreement_id", "revision", "field", name="pk_agreement_texts"),
    )
    _of_each(
        "agreement_signatures",
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False, comment="of all words that were on the page"),
        sa.Column("signed_at", MOMENT, nullable=False),
    )
    _of_each("agreement_looks", sa.Column("revision", sa.Integer(), nullable=False))
    _of_each(
        "agreement_affirmations",
        sa.Column(
            "due_on",
            sa.Date(),
            nullable=False,
            comment="the day on which both were asked, in the program's zone",
        ),
        sa.Column("said_at", MOMENT, nullable=False),
    )


def _of_each(table: str, *columns: sa.Column[Any]) -> None:
    """What each of the two has done with an agreement."""
    keys = [column.name for column in columns if column.name == "due_on"]
    op.create_table(
        table,
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        *columns,
        sa.ForeignKeyConstraint(
            ["team_id", "user_id"], ["members.team_id", "members.user_id"], name=f"fk_{table}_team_id_user_id_members"
        ),
        sa.ForeignKeyConstraint(["agreement_id"], ["agreements.id"], name=f"fk_{table}_agreement_id_agreements"),
        sa.PrimaryKeyConstraint("agreement_id", "user_id", *keys, name=f"pk_{table}"),
    )


def ask_in_confidence() -> None:
    """What somebody writes for themselves, what they ask one coordinator, and the program's own contacts."""
    op.add_column(
        "programs",
        sa.Column(
            "contacts", sa.String(), nullable=True, comment="whom its people can turn to when something is wrong"
        ),
    )
    op.create_table(
        "concerns",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.String(32), nullable=False),
        sa.Column(
            "coordinator_id", sa.String(32), nullable=False, comment="whom they have chosen, who alone may read it"
        ),
        sa.Column(
            "form_id", sa.String(64), nullable=False, comment="the form it came from: a second submit adds nothing"
        ),
        sa.Column(
            "state",
            sa.String(12),
            nullable=False,
            comment="open, let_go, closed, taken_back; let_go: the coordinator may read it no more",
        ),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name="fk_concerns_pair_id_pairs"),
        sa.ForeignKeyConstraint(
            ["team_id", "author_id"],
            ["members.team_id", "members.user_id"],
            name="fk_concerns_team_id_author_id_members",
        ),
        sa.ForeignKeyConstraint(
            ["team_id", "coordinator_id"],
            ["members.team_id", "members.user_id"],
            name="fk_concerns_team_id_coordinator_id_members",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_concerns"),
        sa.UniqueConstraint("team_id", "author_id", "form_id", name="uq_concerns_team_id_author_id_form_id"),
    )
    op.create_index("ix_concerns_author", "concerns", ["team_id", "author_id", "asked_at"])
    op.create_index("ix_concerns_coordinator", "concerns", ["team_id", "coordinator_id", "asked_at"])
    op.create_table(
        "concern_texts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("concern_id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("author_id", sa.String(32), nullable=False),
        sa.Column(
            "form_id", sa.String(64), nullable=False, comment="the form it came from: a second submit adds nothing"
        ),
        sa.Column("text", sa.Text(), nullable=True, comment="empty: its author has deleted all that they wrote"),
        sa.Column("written_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["concern_id"], ["concerns.id"], name="fk_concern_texts_concern_id_concerns"),
        sa.ForeignKeyConstraint(
            ["team_id", "author_id"],
            ["members.team_id", "members.user_id"],
            name="fk_concern_texts_team_id_author_id_members",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_concern_texts"),
        sa.UniqueConstraint("concern_id", "author_id", "form_id", name="uq_concern_texts_concern_id_author_id_form_id"),
    )
    op.create_index("ix_concern_texts_author", "concern_texts", ["team_id", "author_id"])
    op.create_table(
        "concern_drafts",
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.String(32), nullable=False),
        sa.Column("field", sa.String(12), nullable=False, comment="situation, effect, wish, question"),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column(
            "revision",
            sa.Integer(),
            nullable=False,
            comment="grows when a form is sent: what an older form still types is late",
        ),
        sa.Column("typed_at", sa.String(32), nullable=True, comment="Slack's own stamp of the latest typing kept"),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name="fk_concern_drafts_pair_id_pairs"),
        sa.ForeignKeyConstraint(
            ["team_id", "author_id"],
            ["members.team_id", "members.user_id"],
            name="fk_concern_drafts_team_id_author_id_members",
        ),
        sa.PrimaryKeyConstraint("pair_id", "author_id", "field", name="pk_concern_drafts"),
    )
    op.create_table(
        "concern_replies",
        sa.Column("concern_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.String(32), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column(
            "revision",
            sa.Integer(),
            nullable=False,
            comment="grows when a form is sent: what an older form still types is late",
        ),
        sa.Column("typed_at", sa.String(32), nullable=True, comment="Slack's own stamp of the latest typing kept"),
        sa.ForeignKeyConstraint(["concern_id"], ["concerns.id"], name="fk_concern_replies_concern_id_concerns"),
        sa.ForeignKeyConstraint(
            ["team_id", "author_id"],
            ["members.team_id", "members.user_id"],
            name="fk_concern_replies_team_id_author_id_members",
        ),
        sa.PrimaryKeyConstraint("concern_id", "author_id", name="pk_concern_replies"),
    )


def set_goals() -> None:
    """What the two of a pair want to reach, in all wordings, and how sure each is of it."""
    living = sa.text("state = 'living'")
    op.create_table(
        "goals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column(
            "place",
            sa.Integer(),
            nullable=False,
            comment="1 to 3: among the living ones of a pair, each has its own",
        ),
        sa.Column(
            "agreed_place",
            sa.Integer(),
            nullable=True,
            comment="its place in the agreement that it came from, if it did",
        ),
        sa.Column(
            "form_id",
            sa.String(length=64),
            nullable=True,
            comment="the form it came from: a second submit adds nothing",
        ),
        sa.Column("state", sa.String(length=8), nullable=False, comment="living, dropped"),
        sa.Column("revision", sa.Integer(), nullable=False, comment="which wording is the present one"),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("dropped_at", MOMENT, nullable=True),
        sa.Column(
            "dropped_by",
            sa.String(length=32),
            nullable=True,
            comment="empty: both, in their agreement, or its words are gone",
        ),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name="fk_goals_pair_id_pairs"),
        sa.ForeignKeyConstraint(
            ["team_id", "dropped_by"],
            ["members.team_id", "members.user_id"],
            name="fk_goals_team_id_dropped_by_members",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_goals"),
    )
    op.create_index("uq_goals_form", "goals", ["team_id", "form_id"], unique=True)
    op.create_index(
        "uq_goals_living", "goals", ["pair_id", "place"], unique=True, sqlite_where=living, postgresql_where=living
    )
    op.create_index("ix_goals_pair", "goals", ["pair_id", "id"])
    op.create_table(
        "goal_versions",
        sa.Column("goal_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("author_id", sa.String(length=32), nullable=True, comment="empty: both, as their agreement says it"),
        sa.Column("agreed", sa.Boolean(), nullable=False, comment="whether both have signed it, in these words"),
        sa.Column("text", sa.Text(), nullable=True, comment="empty: its author has deleted it"),
        sa.Column("known", sa.Text(), nullable=True, comment="how the two will know that they are there"),
        sa.Column("written_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["goal_id"], ["goals.id"], name="fk_goal_versions_goal_id_goals"),
        sa.ForeignKeyConstraint(
            ["team_id", "author_id"],
            ["members.team_id", "members.user_id"],
            name="fk_goal_versions_team_id_author_id_members",
        ),
        sa.PrimaryKeyConstraint("goal_id", "revision", name="pk_goal_versions"),
    )
    op.add_column(
        "envelopes",
        sa.Column("stage", sa.String(length=8), nullable=True, comment="of confidences: start, middle, end"),
    )
    op.add_column(
        "pairs",
        sa.Column(
            "confidence_at",
            MOMENT,
            nullable=True,
            comment="when both are asked next how sure they are of their goals; empty: not while it is so",
        ),
    )
    op.create_index("ix_pairs_confidence_at", "pairs", ["confidence_at"])
    # As it is: by itself, the library makes the key a statement of its own, which SQLite does not have.
    op.execute(
        "ALTER TABLE responses ADD COLUMN goal_id INTEGER CONSTRAINT fk_responses_goal_id_goals REFERENCES goals (id)"
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute("COMMENT ON COLUMN responses.goal_id IS 'the goal that there is news about, in the answer `goal`'")
    news = sa.text("goal_id IS NOT NULL")
    op.create_index("ix_responses_goal", "responses", ["team_id", "goal_id"], sqlite_where=news, postgresql_where=news)
