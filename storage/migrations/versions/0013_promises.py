"""Promises, meetings with their agendas and notes, answers to what was shared, and drafts of entries."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Each part has its own function below."""
    meet()
    put_on_agendas()
    remember_check_ins()
    take_turns()
    prepare_and_look_back()
    promise()


def meet() -> None:
    """When the two of a pair meet."""
    op.create_table(
        "meetings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column(
            "form_id",
            sa.String(length=64),
            nullable=True,
            comment="the form it came from: a second submit adds nothing; empty: it repeats another",
        ),
        sa.Column("state", sa.String(length=12), nullable=False, comment="proposed, agreed, cancelled, over, lapsed"),
        sa.Column(
            "revision",
            sa.Integer(),
            nullable=False,
            comment="grows with whatever is done to it: an older press does nothing, and times have that of their "
            "proposal",
        ),
        sa.Column(
            "proposed_by",
            sa.Text(),
            nullable=True,
            comment="who has proposed the times it has, or had last; empty: they have deleted that",
        ),
        sa.Column("picked_by", sa.Text(), nullable=True, comment="who has picked one of them"),
        sa.Column(
            "moved_by",
            sa.Text(),
            nullable=True,
            comment="who has moved it last, or cancelled it; empty: nobody, or it ended with their pair",
        ),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("starts_at", MOMENT, nullable=True, comment="empty: none is agreed yet"),
        sa.Column("ends_at", MOMENT, nullable=True),
        sa.Column(
            "late_at",
            MOMENT,
            nullable=True,
            comment="when it was moved last or cancelled, if that was inside the notice the two have agreed",
        ),
        sa.Column(
            "due_at",
            MOMENT,
            nullable=True,
            comment="when time itself changes it: it is over then, or its last proposed time has come",
        ),
        sa.Column(
            "uid",
            sa.String(length=64),
            nullable=False,
            comment="of its calendar entry; of those that repeat one, the same",
        ),
        sa.Column(
            "sequence",
            sa.Integer(),
            nullable=False,
            comment="of its calendar entry: grows with each change that is sent out",
        ),
        sa.Column("key", sa.Text(), nullable=False, comment="the unguessable part of the address of its calendar file"),
        sa.Column(
            "key_expires_at",
            MOMENT,
            nullable=True,
            comment="nothing is given out at that address from then on; empty: nor before",
        ),
        sa.Column("rrule", sa.String(length=64), nullable=True, comment="how it repeats; empty: it does not"),
        sa.Column("zone", sa.String(length=64), nullable=True, comment="of one that repeats: whose clocks it goes by"),
        sa.Column(
            "slot_at",
            MOMENT,
            nullable=True,
            comment="of one that repeats: when it is by the rule, wherever it was moved",
        ),
        sa.Column(
            "follows_at",
            MOMENT,
            nullable=True,
            comment="when the next one is made; empty: none follows, or it has been made",
        ),
        sa.Column(
            "stops",
            sa.Boolean(),
            nullable=False,
            comment="of one that repeats: all that would have followed it were cancelled with it",
        ),
        sa.Column(
            "proposed_at", MOMENT, nullable=False, comment="latest; of one that repeats another: when it was made"
        ),
        sa.Column("agreed_at", MOMENT, nullable=True),
        sa.Column("ended_at", MOMENT, nullable=True, comment="cancelled, lapsed, or noted as over"),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name="fk_meetings_pair_id_pairs"),
        sa.PrimaryKeyConstraint("id", name="pk_meetings"),
        sa.UniqueConstraint("team_id", "form_id", name="uq_meetings_team_id_form_id"),
    )
    for name, only in (("proposed", "state = 'proposed'"), ("followed", "follows_at IS NOT NULL")):
        op.create_index(
            f"uq_meetings_{name}",
            "meetings",
            ["pair_id"],
            unique=True,
            sqlite_where=sa.text(only),
            postgresql_where=sa.text(only),
        )
    op.create_index("uq_meetings_slot", "meetings", ["team_id", "uid", "slot_at"], unique=True)
    op.create_index("uq_meetings_key", "meetings", ["key"], unique=True)
    op.create_index("ix_meetings_pair", "meetings", ["pair_id", "id"])
    op.create_index("ix_meetings_due", "meetings", ["due_at"])
    op.create_index("ix_meetings_following", "meetings", ["follows_at"])
    op.create_table(
        "meeting_times",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False, comment="that of the meeting when it was proposed"),
        sa.Column("place", sa.Integer(), nullable=False, comment="1 to 3"),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name="fk_meeting_times_meeting_id_meetings"),
        sa.PrimaryKeyConstraint("meeting_id", "revision", "place", name="pk_meeting_times"),
    )


def put_on_agendas() -> None:
    about_something = sa.text("state = 'open' AND subject_id IS NOT NULL")
    op.create_table(
        "agenda_lines",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column(
            "source",
            sa.String(length=12),
            nullable=False,
            comment="response, promise, goal, difference, takeaway, own",
        ),
        sa.Column(
            "subject_id",
            sa.Integer(),
            nullable=True,
            comment="the row that it is about; empty: words of somebody's own",
        ),
        sa.Column("part", sa.String(length=32), nullable=False, comment="of a difference: the clause"),
        sa.Column("text", sa.Text(), nullable=True, comment="of a line in words of somebody's own"),
        sa.Column("put_by", sa.String(length=32), nullable=True, comment="empty: it was made from what is open"),
        sa.Column(
            "form_id",
            sa.String(length=64),
            nullable=True,
            comment="the form it came from: a second submit adds nothing",
        ),
        sa.Column("state", sa.String(length=10), nullable=False, comment="open, left_out, discussed, dropped"),
        sa.Column(
            "meeting_id",
            sa.Integer(),
            nullable=True,
            comment="the meeting of which it is left out, or was discussed in",
        ),
        sa.Column("put_at", MOMENT, nullable=False),
        sa.Column("closed_at", MOMENT, nullable=True, comment="discussed or dropped"),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name="fk_agenda_lines_pair_id_pairs"),
        sa.ForeignKeyConstraint(
            ["team_id", "put_by"],
            ["members.team_id", "members.user_id"],
            name="fk_agenda_lines_team_id_put_by_members",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_agenda_lines"),
    )
    op.create_index("uq_agenda_lines_form", "agenda_lines", ["team_id", "form_id"], unique=True)
    op.create_index(
        "uq_agenda_lines_open",
        "agenda_lines",
        ["pair_id", "source", "subject_id", "part"],
        unique=True,
        sqlite_where=about_something,
        postgresql_where=about_something,
    )
    op.create_index("ix_agenda_lines_pair", "agenda_lines", ["pair_id", "state"])
    op.create_index("ix_agenda_lines_put_by", "agenda_lines", ["team_id", "put_by"])


def remember_check_ins() -> None:
    """What check-ins hold beside words, what is typed and not sent, and what partners answer."""
    for column in (
        sa.Column(
            "next_happened",
            sa.Text(),
            nullable=True,
            comment="what became of the answer `next`; for the author alone until they tell",
        ),
        sa.Column("happened_told_at", MOMENT, nullable=True, comment="when they told their partner that it happened"),
    ):
        op.add_column("responses", column)
    op.create_table(
        "response_replies",
        sa.Column("response_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.String(length=32), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("thanked_at", MOMENT, nullable=True),
        sa.Column("text", sa.Text(), nullable=True, comment="said back; its author can change or delete it"),
        sa.Column("said_at", MOMENT, nullable=True, comment="when it was said first"),
        sa.Column("edited_at", MOMENT, nullable=True, comment="when it was said in other words last"),
        sa.ForeignKeyConstraint(["response_id"], ["responses.id"], name="fk_response_replies_response_id_responses"),
        sa.ForeignKeyConstraint(
            ["team_id", "author_id"],
            ["members.team_id", "members.user_id"],
            name="fk_response_replies_team_id_author_id_members",
        ),
        sa.PrimaryKeyConstraint("response_id", "author_id", name="pk_response_replies"),
    )
    op.create_index("ix_response_replies_author", "response_replies", ["team_id", "author_id"])
    op.create_table(
        "entry_drafts",
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("author_id", sa.String(length=32), nullable=False),
        sa.Column(
            "pair_id",
            sa.Integer(),
            autoincrement=False,
            nullable=False,
            comment="0: which of their pairs it is about is not chosen yet",
        ),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column(
            "about",
            sa.String(length=64),
            nullable=False,
            comment="of a reflection, its question; of a change, edit: and the entry; empty: a new check-in",
        ),
        sa.Column("field", sa.String(length=32), nullable=False),
        sa.Column("text", sa.Text(), nullable=True, comment="empty: emptied, sent or deleted"),
        sa.Column(
            "audience",
            sa.Text(),
            nullable=True,
            comment="who was to read it, as it was chosen while this was typed",
        ),
        sa.Column(
            "revision",
            sa.Integer(),
            nullable=False,
            comment="grows when a form is sent: what an older form still types is late",
        ),
        sa.Column(
            "typed_at",
            sa.String(length=32),
            nullable=True,
            comment="Slack's own stamp of the latest typing kept; empty: nothing is kept",
        ),
        sa.ForeignKeyConstraint(
            ["team_id", "author_id"],
            ["members.team_id", "members.user_id"],
            name="fk_entry_drafts_team_id_author_id_members",
        ),
        sa.PrimaryKeyConstraint("team_id", "author_id", "pair_id", "kind", "about", "field", name="pk_entry_drafts"),
    )
    op.add_column(
        "responses",
        sa.Column(
            "met_in_week",
            sa.Boolean(),
            nullable=True,
            comment="they said which week they met in: met_on is a day of it",
        ),
    )


def take_turns() -> None:
    """Questions that both answer, each in an envelope."""
    op.add_column(
        "envelopes",
        sa.Column("question_id", sa.String(length=60), nullable=True, comment="of turns: the question's id"),
    )
    if op.get_bind().dialect.name == "postgresql":  # SQLite keeps no comments
        op.alter_column("envelopes", "kind", comment="feedback, alignment, confidence, turn")


def prepare_and_look_back() -> None:
    """Agendas of meetings, what each of the two says afterwards, and what they write down."""
    op.create_table(
        "agendas",
        sa.Column("meeting_id", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False, comment="draft, shared"),
        sa.Column("shared_by", sa.String(length=32), nullable=True),
        sa.Column("shared_at", MOMENT, nullable=True),
        sa.Column(
            "looked_at",
            MOMENT,
            nullable=True,
            comment="when what the two have talked about was noted first; empty: it was not",
        ),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name="fk_agendas_meeting_id_meetings"),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name="fk_agendas_pair_id_pairs"),
        sa.ForeignKeyConstraint(
            ["team_id", "shared_by"],
            ["members.team_id", "members.user_id"],
            name="fk_agendas_team_id_shared_by_members",
        ),
        sa.PrimaryKeyConstraint("meeting_id", name="pk_agendas"),
    )
    op.create_index("ix_agendas_pair", "agendas", ["pair_id", "shared_at"])
    op.create_table(
        "meeting_reports",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False, comment="1, and 2 once the two have disagreed"),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("said", sa.Text(), nullable=True, comment="met, moved, not_held; empty: they have deleted it"),
        sa.Column("said_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name="fk_meeting_reports_meeting_id_meetings"),
        sa.ForeignKeyConstraint(
            ["team_id", "user_id"],
            ["members.team_id", "members.user_id"],
            name="fk_meeting_reports_team_id_user_id_members",
        ),
        sa.PrimaryKeyConstraint("meeting_id", "attempt", "user_id", name="pk_meeting_reports"),
    )
    op.create_index("ix_meeting_reports_user", "meeting_reports", ["team_id", "user_id"])
    op.create_table(
        "meeting_contacts",
        sa.Column("meeting_id", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("met_on", sa.Date(), nullable=False),
        sa.Column("counts_from", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name="fk_meeting_contacts_meeting_id_meetings"),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name="fk_meeting_contacts_pair_id_pairs"),
        sa.PrimaryKeyConstraint("meeting_id", name="pk_meeting_contacts"),
    )
    op.create_index("ix_meeting_contacts_pair", "meeting_contacts", ["pair_id", "met_on"])
    op.create_table(
        "meeting_notes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column(
            "owner_id", sa.String(length=32), nullable=True, comment="who alone may read it; empty: the two of the pair"
        ),
        sa.Column("revision", sa.Integer(), nullable=False, comment="which wording is the present one"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name="fk_meeting_notes_meeting_id_meetings"),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name="fk_meeting_notes_pair_id_pairs"),
        sa.ForeignKeyConstraint(
            ["team_id", "owner_id"],
            ["members.team_id", "members.user_id"],
            name="fk_meeting_notes_team_id_owner_id_members",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_meeting_notes"),
    )
    op.create_index("ix_meeting_notes_pair", "meeting_notes", ["pair_id", "id"])
    op.create_index("uq_meeting_notes_own", "meeting_notes", ["meeting_id", "owner_id"], unique=True)
    op.create_index(
        "uq_meeting_notes_shared",
        "meeting_notes",
        ["meeting_id"],
        unique=True,
        sqlite_where=sa.text("owner_id IS NULL"),
        postgresql_where=sa.text("owner_id IS NULL"),
    )
    op.create_table(
        "meeting_note_versions",
        sa.Column("note_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("author_id", sa.String(length=32), nullable=False),
        sa.Column("text", sa.Text(), nullable=True, comment="empty: its author has emptied or deleted it"),
        sa.Column("written_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["note_id"], ["meeting_notes.id"], name="fk_meeting_note_versions_note_id_meeting_notes"
        ),
        sa.ForeignKeyConstraint(
            ["team_id", "author_id"],
            ["members.team_id", "members.user_id"],
            name="fk_meeting_note_versions_team_id_author_id_members",
        ),
        sa.PrimaryKeyConstraint("note_id", "revision", name="pk_meeting_note_versions"),
    )
    op.create_index("ix_meeting_note_versions_author", "meeting_note_versions", ["team_id", "author_id"])
    op.create_table(
        "meeting_note_drafts",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.String(length=32), nullable=False),
        sa.Column("field", sa.String(length=12), nullable=False, comment="takeaway, private"),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column(
            "revision",
            sa.Integer(),
            nullable=False,
            comment="grows when a form is sent: what an older form still types is late",
        ),
        sa.Column(
            "typed_at", sa.String(length=32), nullable=True, comment="Slack's own stamp of the latest typing kept"
        ),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name="fk_meeting_note_drafts_meeting_id_meetings"),
        sa.ForeignKeyConstraint(
            ["team_id", "author_id"],
            ["members.team_id", "members.user_id"],
            name="fk_meeting_note_drafts_team_id_author_id_members",
        ),
        sa.PrimaryKeyConstraint("meeting_id", "author_id", "field", name="pk_meeting_note_drafts"),
    )
    op.create_index("ix_meeting_note_drafts_author", "meeting_note_drafts", ["team_id", "author_id"])


def promise() -> None:
    """What one of a pair will do by a day, the days that it had before, and what was said after one was missed."""
    op.create_table(
        "promises",
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
        sa.Column("source", sa.String(length=12), nullable=True, comment="next, try, agenda, takeaway; empty: none"),
        sa.Column("source_id", sa.Integer(), nullable=True, comment="the row that it was made from"),
        sa.Column("follows_id", sa.Integer(), nullable=True, comment="the missed promise in whose place it came"),
        sa.Column("seen_by", sa.Text(), nullable=False, comment="both, me"),
        sa.Column("state", sa.Text(), nullable=False, comment="open, kept, released, missed, let_go"),
        sa.Column("cue", sa.Text(), nullable=True, comment="when …"),
        sa.Column("will", sa.Text(), nullable=True, comment="I will …; empty: its author has deleted it"),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=False, comment="where its author lives"),
        sa.Column("set_on", sa.Date(), nullable=False, comment="when this day was named"),
        sa.Column("asked_on", sa.Date(), nullable=True, comment="when its author was to be asked whether it is done"),
        sa.Column("not_yet_on", sa.Date(), nullable=True, comment="when its author said that it is not done yet"),
        sa.Column(
            "reminds",
            sa.Boolean(),
            nullable=False,
            comment="whether its author wants a line before, and to be asked on the day",
        ),
        sa.Column(
            "look_at",
            MOMENT,
            nullable=True,
            comment="when something is to be said about it next, or it is missed; empty: nothing is to come",
        ),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("settled_at", MOMENT, nullable=True, comment="when it ceased to be open"),
        sa.ForeignKeyConstraint(
            ["team_id", "author_id"],
            ["members.team_id", "members.user_id"],
            name="fk_promises_team_id_author_id_members",
        ),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name="fk_promises_pair_id_pairs"),
        sa.ForeignKeyConstraint(["follows_id"], ["promises.id"], name="fk_promises_follows_id_promises"),
        sa.PrimaryKeyConstraint("id", name="pk_promises"),
        sa.UniqueConstraint("team_id", "author_id", "form_id", name="uq_promises_team_id_author_id_form_id"),
    )
    op.create_index("ix_promises_pair", "promises", ["team_id", "pair_id", "id"])
    op.create_index("ix_promises_author", "promises", ["team_id", "author_id"])
    op.create_index("ix_promises_look_at", "promises", ["look_at"])
    op.create_table(
        "promise_moves",
        sa.Column("promise_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("moved_from", sa.Date(), nullable=False),
        sa.Column("moved_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["promise_id"], ["promises.id"], name="fk_promise_moves_promise_id_promises"),
        sa.PrimaryKeyConstraint("promise_id", "number", name="pk_promise_moves"),
    )
    op.create_table(
        "promise_repairs",
        sa.Column("promise_id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column(
            "what_now",
            sa.Text(),
            nullable=True,
            comment="had_kept, new_day, smaller, let_go; empty: they have not said",
        ),
        sa.Column("text", sa.Text(), nullable=True, comment="what happened"),
        sa.Column("said_at", MOMENT, nullable=True),
        sa.Column("answer", sa.Text(), nullable=True, comment="release, thank; empty: the other has not said"),
        sa.Column("answered_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["promise_id"], ["promises.id"], name="fk_promise_repairs_promise_id_promises"),
        sa.PrimaryKeyConstraint("promise_id", name="pk_promise_repairs"),
    )
