"""How pairs and programs begin, pause, mend and end: own last days, breaks, time away, silence, pulses, closing."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Each part has its own function below."""
    end_pairs()
    notice_quiet()
    part_ways()
    feel_the_pulse()
    change_programs()
    close()
    keep_days_off()
    keep_what_is_typed()
    offer_time_away()
    leave_meetings_quiet()


def keep_what_is_typed() -> None:
    """Into the form of a promise, too. SQLite knows no comments."""
    if op.get_bind().dialect.name == "postgresql":
        op.alter_column(
            "entry_drafts",
            "about",
            existing_type=sa.String(length=64),
            existing_nullable=False,
            comment="of a reflection, its question; of a change, edit: and the entry; of a promise, what it comes "
            "from; empty: a new one",
        )


def offer_time_away() -> None:
    """What somebody is offered when their status says that they are away needs no more than its last day."""
    if op.get_bind().dialect.name == "postgresql":
        op.alter_column(
            "items",
            "subject_id",
            existing_type=sa.Integer(),
            existing_nullable=False,
            comment="the prompt, response, round, pair or program it is about; of an offered time away, its last day",
        )


def leave_meetings_quiet() -> None:
    """Somebody may switch off what comes before and after the meetings of a pair, for themselves."""
    op.create_table(
        "quiet_meetings",
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name="fk_quiet_meetings_pair_id_pairs"),
        sa.ForeignKeyConstraint(
            ["team_id", "user_id"],
            ["members.team_id", "members.user_id"],
            name="fk_quiet_meetings_team_id_members",
        ),
        sa.PrimaryKeyConstraint("pair_id", "user_id", name="pk_quiet_meetings"),
    )
    op.create_index("ix_quiet_meetings_user", "quiet_meetings", ["team_id", "user_id"])


def change_programs() -> None:
    """A program can be changed and ended; its pairs are then planned anew, some at a time."""
    # Not in a batch: on SQLite that would copy the table, which others refer to.
    op.add_column(
        "programs",
        sa.Column(
            "ended_at",
            MOMENT,
            nullable=True,
            comment="when a coordinator ended it; empty: it goes on, or is over with its last day",
        ),
    )
    op.add_column(
        "pairs",
        sa.Column(
            "replan_at",
            MOMENT,
            nullable=True,
            comment="since when its program is another; empty: what is planned in it is of the program as it is",
        ),
    )
    op.create_index(op.f("ix_pairs_replan_at"), "pairs", ["replan_at"], unique=False)


def end_pairs() -> None:
    """How a pair has ended, and when that is looked at. All that had ended before was ended by a coordinator."""
    # Not in a batch: on SQLite that would copy the table, which others refer to.
    for column in (
        sa.Column(
            "ends_on",
            sa.Date(),
            nullable=True,
            comment="its own last day, as one of the two has set it; empty: its program's",
        ),
        sa.Column(
            "end_due_at",
            MOMENT,
            nullable=True,
            comment="when it is looked whether its last day is over for both; empty: it has ended",
        ),
        sa.Column(
            "ending", sa.String(length=12), nullable=True, comment="over, completed, left, ended; empty: it lives"
        ),
        sa.Column("ended_by", sa.Text(), nullable=True, comment="which of the two may take its end back"),
        sa.Column(
            "final_at",
            MOMENT,
            nullable=True,
            comment="until when its end can be taken back; empty: it lives, or has ended for good",
        ),
    ):
        op.add_column("pairs", column)
    op.create_index(op.f("ix_pairs_end_due_at"), "pairs", ["end_due_at"], unique=False)
    op.create_index(op.f("ix_pairs_final_at"), "pairs", ["final_at"], unique=False)
    pairs = sa.table(
        "pairs",
        sa.column("program_id", sa.Integer),
        sa.column("state", sa.String),
        sa.column("ending", sa.String),
        sa.column("end_due_at", MOMENT),
    )
    programs = sa.table(
        "programs", sa.column("id", sa.Integer), sa.column("ends_on", sa.Date), sa.column("zone", sa.String)
    )
    connection = op.get_bind()
    connection.execute(pairs.update().where(pairs.c.state == "ended").values(ending="ended"))
    for id, ends_on, zone in connection.execute(sa.select(programs)).all():
        living = (pairs.c.program_id == id, pairs.c.state != "ended")
        connection.execute(pairs.update().where(*living).values(end_due_at=_over_at(ends_on, zone)))


def _over_at(ends_on: date, zone: str) -> datetime:
    return datetime.combine(ends_on + timedelta(days=1), time(), ZoneInfo(zone)).astimezone(UTC)


def feel_the_pulse() -> None:
    """How each of the two finds working together, once in a while."""
    op.add_column(
        "envelopes",
        sa.Column("asks", sa.String(length=10), nullable=True, comment="of pulses: monthly, half_time, look_back"),
    )
    op.add_column(
        "pairs",
        sa.Column(
            "pulse_at",
            MOMENT,
            nullable=True,
            comment="when it is looked next whether both are asked how they find working together",
        ),
    )
    op.create_index("ix_pairs_pulse_at", "pairs", ["pulse_at"])
    pairs = sa.table("pairs", sa.column("state"), sa.column("pulse_at"), sa.column("created_at"))
    op.execute(sa.update(pairs).where(pairs.c.state != "ended").values(pulse_at=pairs.c.created_at))
    op.add_column(
        "programs",
        sa.Column(
            "asks_pulse",
            sa.Boolean(),
            server_default=sa.true(),
            nullable=False,
            comment="whether its pairs are asked how they find working together",
        ),
    )
    told = {"pulses": "that ended in it; empty: they were not counted yet"}
    for name in ("pulses", "pulses_people", "pulses_opened", "pulses_opened_people", "pulses_unopened_people"):
        op.add_column("quarters", sa.Column(name, sa.Integer(), nullable=True, comment=told.get(name)))
    if op.get_bind().dialect.name == "postgresql":  # SQLite keeps no comments
        op.alter_column("envelopes", "kind", comment="feedback, alignment, confidence, turn, pulse")
        op.alter_column("agenda_lines", "source", comment="response, promise, goal, difference, takeaway, pulse, own")
        op.alter_column("agenda_lines", "part", comment="of a difference: the clause; of a pulse: the statement")


def close() -> None:
    """The last weeks of a pair, going on without a program, and the day on which its words are deleted."""
    op.add_column(
        "programs",
        sa.Column(
            "keep_days",
            sa.Integer(),
            nullable=False,
            server_default="90",
            comment="for so many days after the end of a pair its words are kept",
        ),
    )
    op.add_column(
        "programs",
        sa.Column(
            "own_pair_id",
            sa.Integer(),
            nullable=True,
            comment="the pair that goes on by itself: only the two are shown this; empty: a program",
        ),
    )
    for column in (
        sa.Column(
            "closing_at",
            MOMENT,
            nullable=True,
            comment="when something comes next of its last weeks; empty: nothing does",
        ),
        sa.Column(
            "forget_at",
            MOMENT,
            nullable=True,
            comment="when its words are deleted; of one that has ended, and both were told",
        ),
        sa.Column("forgotten_at", MOMENT, nullable=True, comment="when they were"),
        sa.Column(
            "was_in_id",
            sa.Integer(),
            nullable=True,
            comment="the program that it was in, if it goes on without one: whoever runs that sees it ended there",
        ),
        sa.Column("was_in_until", MOMENT, nullable=True, comment="when it had ended there"),
        sa.Column("was_in_ending", sa.String(length=12), nullable=True, comment="how; as in ending"),
    ):
        op.add_column("pairs", column)
    op.create_index("ix_pairs_closing_at", "pairs", ["closing_at"])
    op.create_index("ix_pairs_forget_at", "pairs", ["forget_at"])
    op.execute("UPDATE pairs SET closing_at = created_at WHERE state <> 'ended'")  # it is looked at once, and planned
    op.create_table(
        "closing_sides",
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.String(length=32), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("goes_on", sa.Text(), nullable=True, comment="yes: they would like to go on without the program"),
        sa.Column("keeps", sa.Text(), nullable=True, comment="yes: they keep their own private words for a year"),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name=op.f("fk_closing_sides_pair_id_pairs")),
        sa.ForeignKeyConstraint(
            ["team_id", "author_id"],
            ["members.team_id", "members.user_id"],
            name=op.f("fk_closing_sides_team_id_members"),
        ),
        sa.PrimaryKeyConstraint("pair_id", "author_id", name=op.f("pk_closing_sides")),
    )
    if op.get_bind().dialect.name == "postgresql":  # SQLite keeps no comments
        op.alter_column("envelopes", "kind", comment="feedback, alignment, confidence, turn, pulse, thanks")


def notice_quiet() -> None:
    """When a pair has gone quiet, of which the two hear first."""
    op.add_column(
        "members",
        sa.Column(
            "alive_at",
            MOMENT,
            nullable=True,
            comment="when they last did anything here, to a day; empty: never, or not since that is kept",
        ),
    )
    op.add_column(
        "pairs",
        sa.Column(
            "quiet_look_at",
            MOMENT,
            nullable=True,
            comment="when it is looked at next whether it has gone quiet; empty: it has ended",
        ),
    )
    op.create_index("ix_pairs_quiet_look_at", "pairs", ["quiet_look_at"])
    op.execute("UPDATE pairs SET quiet_look_at = created_at WHERE state <> 'ended'")
    # What is kept of the time before: whoever has written, or let a question pass, was there.
    op.execute(
        """
        UPDATE members SET alive_at = (
            SELECT max(seen.at) FROM (
                SELECT team_id, author_id AS user_id, written_at AS at FROM responses
                UNION ALL
                SELECT team_id, user_id, closed_at FROM prompts WHERE state IN ('answered', 'skipped')
                UNION ALL
                SELECT team_id, user_id, home_opened_at FROM members
            ) AS seen
            WHERE seen.team_id = members.team_id AND seen.user_id = members.user_id
        )
        """
    )
    op.create_table(
        "silences",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False, comment="quiet, apart"),
        sa.Column("days", sa.Integer(), nullable=False, comment="that counted when both were asked about it"),
        sa.Column(
            "every",
            sa.Integer(),
            nullable=False,
            comment="days from one meeting to the next, by which it was measured",
        ),
        sa.Column(
            "agreed",
            sa.Boolean(),
            nullable=False,
            comment="whether these are what the two have agreed on, and not the program's",
        ),
        sa.Column("asked_on", sa.Date(), nullable=False, comment="by the program's clocks"),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column(
            "shown_at",
            MOMENT,
            nullable=True,
            comment="from when coordinators are shown it: nothing was said for days after both had heard of it",
        ),
        sa.Column(
            "help_at",
            MOMENT,
            nullable=True,
            comment="from when coordinators are shown that the pair would like help",
        ),
        sa.Column(
            "counts_from",
            sa.Date(),
            nullable=True,
            comment="once it is over: the day from which another may begin",
        ),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name="fk_silences_pair_id_pairs"),
        sa.PrimaryKeyConstraint("id", name="pk_silences"),
    )
    op.create_index(
        "uq_silences_now",
        "silences",
        ["pair_id"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_index("ix_silences_pair", "silences", ["team_id", "pair_id", "id"])
    op.create_table(
        "silence_answers",
        sa.Column("silence_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("said", sa.Text(), nullable=False, comment="met, time, help"),
        sa.Column("said_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["silence_id"], ["silences.id"], name="fk_silence_answers_silence_id_silences"),
        sa.ForeignKeyConstraint(
            ["team_id", "user_id"],
            ["members.team_id", "members.user_id"],
            name="fk_silence_answers_team_id_members",
        ),
        sa.PrimaryKeyConstraint("silence_id", "user_id", name="pk_silence_answers"),
    )
    op.create_index("ix_silence_answers_user", "silence_answers", ["team_id", "user_id"])


def keep_days_off() -> None:
    """Breaks of programs; and time away in as many spans as somebody has, in place of one."""
    op.create_table(
        "program_breaks",
        sa.Column("program_id", sa.Integer(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column(
            "name", sa.String(), nullable=False, comment="what it is called, such as that of a holiday; may be empty"
        ),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("program_id", "starts_on", name=op.f("pk_program_breaks")),
        sa.ForeignKeyConstraint(["program_id"], ["programs.id"], name=op.f("fk_program_breaks_program_id_programs")),
        sa.ForeignKeyConstraint(["team_id"], ["workspaces.team_id"], name=op.f("fk_program_breaks_team_id_workspaces")),
    )
    op.create_index(op.f("ix_program_breaks_team_id"), "program_breaks", ["team_id"])
    spans = op.create_table(
        "away_spans",
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("team_id", "user_id", "starts_on", name=op.f("pk_away_spans")),
        sa.ForeignKeyConstraint(
            ["team_id", "user_id"],
            ["members.team_id", "members.user_id"],
            name=op.f("fk_away_spans_team_id_user_id_members"),
        ),
    )
    members = sa.table(
        "members",
        sa.column("team_id", sa.String()),
        sa.column("user_id", sa.String()),
        *(sa.column(name, sa.Date()) for name in ("away_from", "away_until", "back_on")),
    )
    rows = []
    for team_id, user_id, first, last, back_on in op.get_bind().execute(sa.select(*members.c)):
        known = [(first, last)] if first and last else []
        # Of time away that had ended early it is known only since when they were back.
        day = back_on - timedelta(days=1) if back_on else None
        if day and not any(start - timedelta(days=1) <= day <= end + timedelta(days=1) for start, end in known):
            known.append((day, day))
        rows += [{"team_id": team_id, "user_id": user_id, "starts_on": a, "ends_on": b} for a, b in known]
    if rows:
        op.bulk_insert(spans, rows)
    for name in ("away_from", "away_until", "back_on"):
        op.drop_column("members", name)


def part_ways() -> None:
    """One of a pair leaves the workspace, and perhaps comes back."""
    op.add_column(
        "pairs",
        sa.Column(
            "parted_at",
            MOMENT,
            nullable=True,
            comment="when one of the two left the workspace; empty: nobody has, or both have said since that it goes "
            "on",
        ),
    )
    op.create_table(
        "partings",
        sa.Column("pair_id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("left_at", MOMENT, nullable=False),
        sa.Column(
            "wish",
            sa.String(length=8),
            nullable=True,
            comment="another, not_now: what who stays has said, for coordinators to see; empty: nothing",
        ),
        sa.Column(
            "goes_on_by",
            sa.Text(),
            nullable=True,
            comment="which of the two has said first that it goes on; empty: neither",
        ),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name="fk_partings_pair_id_pairs"),
        sa.PrimaryKeyConstraint("pair_id", name="pk_partings"),
    )
    op.create_index("ix_partings_team", "partings", ["team_id", "pair_id"])
    pairs = sa.table("pairs", *map(sa.column, ("team_id", "mentor_id", "mentee_id", "state", "parted_at")))
    members = sa.table("members", *map(sa.column, ("team_id", "user_id", "deactivated_at")))
    for who in (pairs.c.mentor_id, pairs.c.mentee_id):
        theirs = sa.select(members.c.deactivated_at).where(
            members.c.team_id == pairs.c.team_id, members.c.user_id == who
        )
        still = (pairs.c.state != "ended", pairs.c.parted_at.is_(None))
        op.execute(sa.update(pairs).where(*still).values(parted_at=theirs.scalar_subquery()))
    op.execute(
        "INSERT INTO partings (pair_id, team_id, left_at) "
        "SELECT id, team_id, parted_at FROM pairs WHERE parted_at IS NOT NULL"
    )
