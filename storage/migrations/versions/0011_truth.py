"""What a coordinator sees is true, and nothing more: what digests have said, who may look, people kept in step."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    plan_by_workspace()
    read_people_daily()
    keep_what_weeks_came_to()
    remember_who_has_come_back()
    remember_what_digests_said()
    ask_owners_to_take_over()
    keep_rosters()
    note_who_installed()
    tell_who_has_looked()
    pause_until_a_day()


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


def keep_what_weeks_came_to() -> None:
    """What a digest says of a week or a quarter is counted once, when it is over.

    Those that are over already have not been: the bot counts the last nine weeks from what it holds when somebody is
    told of them next, and that stays.
    """
    op.create_table(
        "weeks",
        sa.Column("program_id", sa.Integer(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False, comment="its Monday"),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        number("people"),
        number("pairs"),
        number("paused", "pairs, at its end"),
        number("in_touch", "pairs of which one or both wrote something or let a question pass"),
        number("met", "pairs that noted a meeting which they had not noted before"),
        number("asked", "questions that have reached somebody"),
        number("asked_people"),
        number("wrote", "people"),
        number("passed", "people who let a question pass"),
        number("dropped", "questions that were never asked: the bot was away"),
        sa.Column("dropped_from", MOMENT, comment="when the first of these was due"),
        sa.Column("dropped_to", MOMENT),
        sa.Column("counted_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["program_id"], ["programs.id"], name=op.f("fk_weeks_program_id_programs")),
        sa.PrimaryKeyConstraint("program_id", "first", name=op.f("pk_weeks")),
    )
    op.create_table(
        "quarters",
        sa.Column("program_id", sa.Integer(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        number("people", "in all of these pairs"),
        number("held"),
        number("held_people"),
        number("opened"),
        number("opened_people"),
        number("unopened_people"),
        sa.Column("counted_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["program_id"], ["programs.id"], name=op.f("fk_quarters_program_id_programs")),
        sa.PrimaryKeyConstraint("program_id", "first", name=op.f("pk_quarters")),
    )


def number(name: str, comment: str | None = None) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False, comment=comment)


def remember_who_has_come_back() -> None:
    """And no longer who has set out: a state is signed. Whoever is on their way at this moment starts again."""
    op.drop_table("install_states")
    op.create_table(
        "install_returns",
        sa.Column("digest", sa.String(length=64), nullable=False, comment="SHA-256 of their state, in hex"),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_install_returns")),
    )
    with op.batch_alter_table("install_returns") as batch_op:
        batch_op.create_index(batch_op.f("ix_install_returns_expires_at"), ["expires_at"])


def remember_what_digests_said() -> None:
    """What is new in a list of pairs that may need a hand, what got better, and who looks after which."""
    # Not in a batch: on SQLite that would copy the table, which others refer to.
    op.add_column(
        "pairs", sa.Column("resumed_at", MOMENT, nullable=True, comment="when it went on after its latest pause")
    )
    op.add_column(
        "members",
        sa.Column(
            "back_on",
            sa.Date(),
            nullable=True,
            comment="the first day after time away that they ended, or replaced",
        ),
    )
    op.create_table(
        "attention_notes",
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("program_id", sa.Integer(), nullable=False),
        sa.Column(
            "concerns",
            sa.String(length=64),
            nullable=False,
            comment="what the latest weekly look has found; words, by commas",
        ),
        sa.Column(
            "told",
            sa.String(length=64),
            nullable=False,
            comment="what the digest had said that reached somebody before it",
        ),
        sa.Column("week_ends_on", sa.Date(), nullable=True, comment="the Sunday of the week that was looked at"),
        sa.Column("looked_at", MOMENT, nullable=True),
        sa.Column("handled_by", sa.String(length=32), nullable=True, comment="who looks after the pair"),
        sa.Column("handled_until", sa.Date(), nullable=True, comment="the day on which its line comes back"),
        sa.Column(
            "handled_concerns",
            sa.String(length=64),
            nullable=False,
            comment="what they have seen; another comes all the same",
        ),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name=op.f("fk_attention_notes_pair_id_pairs")),
        sa.ForeignKeyConstraint(["program_id"], ["programs.id"], name=op.f("fk_attention_notes_program_id_programs")),
        sa.PrimaryKeyConstraint("pair_id", name=op.f("pk_attention_notes")),
    )
    op.create_index("ix_attention_notes_program", "attention_notes", ["team_id", "program_id"])


def ask_owners_to_take_over() -> None:
    """Also of programs whose last coordinator has left already: nobody was told."""
    op.add_column(
        "programs",
        sa.Column(
            "ask_owner_at",
            MOMENT,
            nullable=True,
            comment="nobody runs it: when a workspace owner is looked for; empty: somebody does, or one was told",
        ),
    )
    op.create_index(op.f("ix_programs_ask_owner_at"), "programs", ["ask_owner_at"])
    op.execute(
        sa.text(
            """
            UPDATE programs SET ask_owner_at = CURRENT_TIMESTAMP
            WHERE ends_on >= CURRENT_DATE AND NOT EXISTS (
                SELECT 1 FROM coordinators c JOIN members m ON m.team_id = c.team_id AND m.user_id = c.user_id
                WHERE c.program_id = programs.id AND m.deactivated_at IS NULL
            )
            """
        )
    )


def keep_rosters() -> None:
    """What a coordinator has pasted, in several parts, until pairs are made of it."""
    op.create_table(
        "rosters",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("author_id", sa.String(32), nullable=False),
        sa.Column("form_id", sa.String(64), nullable=False, comment="the form it is pasted into"),
        sa.Column("program_id", sa.Integer(), nullable=False),
        sa.Column("read_as", sa.Text(), nullable=True, comment="what its author was shown, line by line"),
        sa.Column("read_of", sa.String(64), nullable=True, comment="SHA-256, in hex, of the pastes that was read of"),
        sa.Column("made_at", MOMENT, nullable=True),
        sa.Column("touched_at", MOMENT, nullable=False, comment="a day later it is forgotten"),
        sa.ForeignKeyConstraint(["program_id"], ["programs.id"], name="fk_rosters_program_id_programs"),
        sa.ForeignKeyConstraint(["team_id"], ["workspaces.team_id"], name="fk_rosters_team_id_workspaces"),
        sa.PrimaryKeyConstraint("id", name="pk_rosters"),
        sa.UniqueConstraint("team_id", "author_id", "form_id", name="uq_rosters_team_id_author_id_form_id"),
    )
    op.create_index("ix_rosters_touched_at", "rosters", ["touched_at"])
    op.create_table(
        "roster_parts",
        sa.Column("roster_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["roster_id"], ["rosters.id"], name="fk_roster_parts_roster_id_rosters"),
        sa.PrimaryKeyConstraint("roster_id", "position", name="pk_roster_parts"),
    )


def note_who_installed() -> None:
    """Nobody knows it of those that are installed: until one is installed anew, `COORDINATORS` does not count there."""
    op.add_column(
        "workspaces",
        sa.Column(
            "installed_by",
            sa.String(32),
            comment="who installed it with that token; empty: nobody knows, or one token serves all",
        ),
    )


def tell_who_has_looked() -> None:
    """Looks are told by the day, and whom something was about is noted. The days of older ones are those of UTC."""
    with op.batch_alter_table("access_log") as batch_op:
        batch_op.add_column(
            sa.Column(
                "about_id",
                sa.String(32),
                comment="who was looked up, or became or ceased to be a coordinator",
            )
        )
        batch_op.add_column(sa.Column("day", sa.Date, comment="of `at`, in the zone of the program"))
        batch_op.create_index("ix_access_log_about", ["team_id", "about_id"])
    on_postgresql = op.get_bind().dialect.name == "postgresql"
    if on_postgresql:  # SQLite keeps no comments
        op.alter_column("access_log", "actor_id", comment="who; of what was posted, the channel in which")
    log = sa.table("access_log", sa.column("at"), sa.column("day"))
    in_utc = sa.cast(sa.func.timezone("UTC", log.c.at), sa.Date) if on_postgresql else sa.func.date(log.c.at)
    op.execute(sa.update(log).values(day=in_utc))
    with op.batch_alter_table("access_log") as batch_op:
        batch_op.alter_column("day", existing_type=sa.Date, nullable=False)


def pause_until_a_day() -> None:
    """Either of the two pauses their pair until a day. Pauses that there are have none: a coordinator ends them."""
    # Not in a batch: on SQLite that would copy the table, which others refer to.
    for column in (
        sa.Column(
            "paused_until",
            sa.Date(),
            nullable=True,
            comment="the day on which it goes on, as one of the two has said; empty: a coordinator goes on with it",
        ),
        sa.Column("go_on_at", sa.DateTime(timezone=True), nullable=True, comment="when that day has begun for both"),
        sa.Column("paused_by", sa.Text(), nullable=True, comment="which of the two has paused it until a day"),
    ):
        op.add_column("pairs", column)
    op.create_index(op.f("ix_pairs_go_on_at"), "pairs", ["go_on_at"])
