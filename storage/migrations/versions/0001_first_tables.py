"""First tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:

    op.create_table(
        "workspaces",
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("bot_user_id", sa.String(length=32), nullable=False),
        sa.Column("disconnected_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("disconnect_reason", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("team_id", name=op.f("pk_workspaces")),
    )
    op.create_table(
        "lanes",
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("owner", sa.String(length=64), nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ready_at", sa.DateTime(timezone=True), nullable=True, comment="nothing is due before"),
        sa.Column(
            "not_before",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="Slack asked for quiet, or the breaker is open",
        ),
        sa.Column("failures", sa.Integer(), nullable=False, comment="in a row; the breaker opens longer each time"),
        sa.ForeignKeyConstraint(["team_id"], ["workspaces.team_id"], name=op.f("fk_lanes_team_id_workspaces")),
        sa.PrimaryKeyConstraint("team_id", name=op.f("pk_lanes")),
    )
    with op.batch_alter_table("lanes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_lanes_ready_at"), ["ready_at"], unique=False)

    op.create_table(
        "members",
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("slack_zone", sa.String(length=64), nullable=False),
        sa.Column("own_zone", sa.String(length=64), nullable=True),
        sa.Column("work_start", sa.Time(), nullable=False),
        sa.Column("work_end", sa.Time(), nullable=False),
        sa.Column("work_days", sa.String(length=7), nullable=False, comment="digits, Monday is 0"),
        sa.Column("weekly_messages", sa.Integer(), nullable=False),
        sa.Column("away_from", sa.Date(), nullable=True),
        sa.Column("away_until", sa.Date(), nullable=True),
        sa.Column("dm_channel", sa.String(length=32), nullable=True),
        sa.Column("deactivated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("home_opened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["team_id"], ["workspaces.team_id"], name=op.f("fk_members_team_id_workspaces")),
        sa.PrimaryKeyConstraint("team_id", "user_id", name=op.f("pk_members")),
    )
    op.create_table(
        "programs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column(
            "form_id",
            sa.String(length=64),
            nullable=False,
            comment="the form it came from: a second submit adds nothing",
        ),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("rhythm", sa.String(length=64), nullable=False, comment="a preset in bot/content/rhythms.toml"),
        sa.Column("digest_channel", sa.String(length=32), nullable=True),
        sa.Column("next_digest_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["team_id"], ["workspaces.team_id"], name=op.f("fk_programs_team_id_workspaces")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programs")),
        sa.UniqueConstraint("team_id", "form_id", name=op.f("uq_programs_team_id_form_id")),
    )
    with op.batch_alter_table("programs", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_programs_next_digest_at"), ["next_digest_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_programs_team_id"), ["team_id"], unique=False)

    op.create_table(
        "coordinators",
        sa.Column("program_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["program_id"], ["programs.id"], name=op.f("fk_coordinators_program_id_programs")),
        sa.ForeignKeyConstraint(
            ["team_id", "user_id"],
            ["members.team_id", "members.user_id"],
            name=op.f("fk_coordinators_team_id_user_id_members"),
        ),
        sa.PrimaryKeyConstraint("program_id", "user_id", name=op.f("pk_coordinators")),
    )
    op.create_table(
        "pairs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("program_id", sa.Integer(), nullable=False),
        sa.Column("mentor_id", sa.String(length=32), nullable=False),
        sa.Column("mentee_id", sa.String(length=32), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False, comment="active, paused, ended"),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.String(length=32), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["program_id"], ["programs.id"], name=op.f("fk_pairs_program_id_programs")),
        sa.ForeignKeyConstraint(
            ["team_id", "mentee_id"],
            ["members.team_id", "members.user_id"],
            name=op.f("fk_pairs_team_id_mentee_id_members"),
        ),
        sa.ForeignKeyConstraint(
            ["team_id", "mentor_id"],
            ["members.team_id", "members.user_id"],
            name=op.f("fk_pairs_team_id_mentor_id_members"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pairs")),
    )
    with op.batch_alter_table("pairs", schema=None) as batch_op:
        batch_op.create_index("ix_pairs_mentee", ["team_id", "mentee_id"], unique=False)
        batch_op.create_index("ix_pairs_mentor", ["team_id", "mentor_id"], unique=False)
        batch_op.create_index(
            "uq_pairs_living",
            ["program_id", "mentor_id", "mentee_id"],
            unique=True,
            sqlite_where=sa.text("state <> 'ended'"),
            postgresql_where=sa.text("state <> 'ended'"),
        )

    op.create_table(
        "access_log",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("actor_id", sa.String(length=32), nullable=False),
        sa.Column("action", sa.String(length=32), nullable=False),
        sa.Column("program_id", sa.Integer(), nullable=False),
        sa.Column("pair_id", sa.Integer(), nullable=True, comment="empty: the whole program"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name=op.f("fk_access_log_pair_id_pairs")),
        sa.ForeignKeyConstraint(["program_id"], ["programs.id"], name=op.f("fk_access_log_program_id_programs")),
        sa.ForeignKeyConstraint(["team_id"], ["workspaces.team_id"], name=op.f("fk_access_log_team_id_workspaces")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access_log")),
    )
    with op.batch_alter_table("access_log", schema=None) as batch_op:
        batch_op.create_index("ix_access_log_program", ["team_id", "program_id", "at"], unique=False)

    op.create_table(
        "deliveries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("token", sa.String(length=32), nullable=False, comment="travels in the message's metadata"),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=True, comment="whose direct message"),
        sa.Column(
            "channel_id", sa.String(length=32), nullable=True, comment="or which channel; then where it was posted"
        ),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column(
            "subject_id", sa.Integer(), nullable=False, comment="the prompt, response, pair or program it is about"
        ),
        sa.Column("pair_id", sa.Integer(), nullable=True),
        sa.Column("dedupe", sa.String(length=96), nullable=False, comment="what makes it the same message"),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("send_after", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("sending_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ts", sa.String(length=32), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name=op.f("fk_deliveries_pair_id_pairs")),
        sa.ForeignKeyConstraint(["team_id"], ["lanes.team_id"], name=op.f("fk_deliveries_team_id_lanes")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deliveries")),
        sa.UniqueConstraint("team_id", "dedupe", name=op.f("uq_deliveries_team_id_dedupe")),
        sa.UniqueConstraint("token", name=op.f("uq_deliveries_token")),
    )
    with op.batch_alter_table("deliveries", schema=None) as batch_op:
        batch_op.create_index("ix_deliveries_lane", ["team_id", "state", "send_after"], unique=False)
        batch_op.create_index("ix_deliveries_member", ["team_id", "user_id", "sent_at"], unique=False)
        batch_op.create_index("ix_deliveries_subject", ["kind", "subject_id"], unique=False)

    op.create_table(
        "rhythms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False, comment="checkin, reflection"),
        sa.Column("rrule", sa.String(), nullable=False),
        sa.Column("local_time", sa.Time(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("next_date", sa.Date(), nullable=True, comment="the occurrence that next_at stands for"),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name=op.f("fk_rhythms_pair_id_pairs")),
        sa.ForeignKeyConstraint(
            ["team_id", "user_id"],
            ["members.team_id", "members.user_id"],
            name=op.f("fk_rhythms_team_id_user_id_members"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rhythms")),
        sa.UniqueConstraint("pair_id", "user_id", "kind", name=op.f("uq_rhythms_pair_id_user_id_kind")),
    )
    with op.batch_alter_table("rhythms", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_rhythms_next_at"), ["next_at"], unique=False)

    op.create_table(
        "prompts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("rhythm_id", sa.Integer(), nullable=True, comment="empty: the member asked for it"),
        sa.Column(
            "occurrence", sa.Date(), nullable=True, comment="the rhythm's own local date: the key of the occurrence"
        ),
        sa.Column("question_id", sa.String(length=64), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "state",
            sa.String(length=12),
            nullable=False,
            comment="open, answered, skipped, expired, cancelled, dropped",
        ),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name=op.f("fk_prompts_pair_id_pairs")),
        sa.ForeignKeyConstraint(["rhythm_id"], ["rhythms.id"], name=op.f("fk_prompts_rhythm_id_rhythms")),
        sa.ForeignKeyConstraint(
            ["team_id", "user_id"],
            ["members.team_id", "members.user_id"],
            name=op.f("fk_prompts_team_id_user_id_members"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_prompts")),
        sa.UniqueConstraint("rhythm_id", "occurrence", name=op.f("uq_prompts_rhythm_id_occurrence")),
    )
    with op.batch_alter_table("prompts", schema=None) as batch_op:
        batch_op.create_index("ix_prompts_expiry", ["state", "expires_at"], unique=False)
        batch_op.create_index("ix_prompts_member", ["team_id", "user_id", "state"], unique=False)
        batch_op.create_index("ix_prompts_pair", ["pair_id", "due_at"], unique=False)

    op.create_table(
        "responses",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.String(length=32), nullable=False),
        sa.Column(
            "form_id",
            sa.String(length=64),
            nullable=False,
            comment="the form it came from: a second submit adds nothing",
        ),
        sa.Column("prompt_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("question_id", sa.String(length=64), nullable=True),
        sa.Column("mood", sa.Text(), nullable=True, comment="one of five words, for the author alone"),
        sa.Column("met_on", sa.Date(), nullable=True),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "edited_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="set once the partner has read an earlier wording",
        ),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name=op.f("fk_responses_pair_id_pairs")),
        sa.ForeignKeyConstraint(["prompt_id"], ["prompts.id"], name=op.f("fk_responses_prompt_id_prompts")),
        sa.ForeignKeyConstraint(
            ["team_id", "author_id"],
            ["members.team_id", "members.user_id"],
            name=op.f("fk_responses_team_id_author_id_members"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_responses")),
        sa.UniqueConstraint("team_id", "author_id", "form_id", name=op.f("uq_responses_team_id_author_id_form_id")),
    )
    with op.batch_alter_table("responses", schema=None) as batch_op:
        batch_op.create_index("ix_responses_author", ["team_id", "author_id", "written_at"], unique=False)
        batch_op.create_index("ix_responses_met", ["pair_id", "met_on"], unique=False)
        batch_op.create_index("ix_responses_pair", ["pair_id", "written_at"], unique=False)

    op.create_table(
        "answers",
        sa.Column("response_id", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(length=32), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("audience", sa.String(length=8), nullable=False, comment="me, partner"),
        sa.ForeignKeyConstraint(["response_id"], ["responses.id"], name=op.f("fk_answers_response_id_responses")),
        sa.PrimaryKeyConstraint("response_id", "field", name=op.f("pk_answers")),
    )
    op.create_table(
        "readings",
        sa.Column("response_id", sa.Integer(), nullable=False),
        sa.Column("reader_id", sa.String(length=32), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["response_id"], ["responses.id"], name=op.f("fk_readings_response_id_responses")),
        sa.PrimaryKeyConstraint("response_id", "reader_id", name=op.f("pk_readings")),
    )


def downgrade() -> None:

    op.drop_table("readings")
    op.drop_table("answers")
    with op.batch_alter_table("responses", schema=None) as batch_op:
        batch_op.drop_index("ix_responses_pair")
        batch_op.drop_index("ix_responses_met")
        batch_op.drop_index("ix_responses_author")

    op.drop_table("responses")
    with op.batch_alter_table("prompts", schema=None) as batch_op:
        batch_op.drop_index("ix_prompts_pair")
        batch_op.drop_index("ix_prompts_member")
        batch_op.drop_index("ix_prompts_expiry")

    op.drop_table("prompts")
    with op.batch_alter_table("rhythms", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_rhythms_next_at"))

    op.drop_table("rhythms")
    with op.batch_alter_table("deliveries", schema=None) as batch_op:
        batch_op.drop_index("ix_deliveries_subject")
        batch_op.drop_index("ix_deliveries_member")
        batch_op.drop_index("ix_deliveries_lane")

    op.drop_table("deliveries")
    with op.batch_alter_table("access_log", schema=None) as batch_op:
        batch_op.drop_index("ix_access_log_program")

    op.drop_table("access_log")
    with op.batch_alter_table("pairs", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_pairs_living", sqlite_where=sa.text("state <> 'ended'"), postgresql_where=sa.text("state <> 'ended'")
        )
        batch_op.drop_index("ix_pairs_mentor")
        batch_op.drop_index("ix_pairs_mentee")

    op.drop_table("pairs")
    op.drop_table("coordinators")
    with op.batch_alter_table("programs", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_programs_team_id"))
        batch_op.drop_index(batch_op.f("ix_programs_next_digest_at"))

    op.drop_table("programs")
    op.drop_table("members")
    with op.batch_alter_table("lanes", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_lanes_ready_at"))

    op.drop_table("lanes")
    op.drop_table("workspaces")
