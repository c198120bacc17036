"""The bot speaks in visits: whatever waits for somebody is an item, and one message brings all of it.

What was owed as a message of its own becomes an item. What has arrived was a visit: it counts for its week, and leads
to what still waits, so that it is ticked when that is done. Whoever something waits for is looked at as soon as the bot
runs; since a visit is one message, nobody gets a burst.
"""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
OPEN, STALE = sa.text("closed_at IS NULL"), sa.text("redraw_at IS NOT NULL")

# What each kind of message was about, and why it would have been a visit.
KINDS = (
    ("prompt", "prompt", "questions"),
    ("put_off", "prompt", "on_its_day"),
    ("reminder", "prompt", "questions"),
    ("shared", "shared", "words"),
    ("shared_more", "shared_more", "words"),
    ("welcome", "welcome", "in_any_case"),
    ("ended", "pair_ended", "in_any_case"),
    ("pair_paused", "pair_paused", "in_any_case"),
    ("pair_resumed", "pair_resumed", "in_any_case"),
    ("partner_left", "partner_left", "in_any_case"),
    ("program_ended", "program_ended", "in_any_case"),
    ("feedback_ask", "feedback_ask", "questions"),
    ("feedback_nudge", "feedback_ask", "questions"),
    ("feedback_open", "feedback_open", "in_any_case"),
    ("feedback_end", "feedback_end", "words"),
    ("feedback_reply", "feedback_reply", "words"),
    ("feedback_later", "feedback_later", "questions"),
)

# Also those that are over: the digest counts the questions that were told. What never had a message was not asked, and
# what somebody asked for themselves waits for nobody.
QUESTIONS = """
INSERT INTO items (team_id, user_id, kind, subject_id, pair_id, dedupe, since, due_at, chosen, expires_at, told_at,
    brought_at, closed_at, outcome)
SELECT p.team_id, p.user_id, 'prompt', p.id, p.pair_id, 'prompt:' || p.id, p.due_at, COALESCE(d.until, p.due_at),
    d.until IS NOT NULL, p.expires_at, d.told_at, d.brought_at, p.closed_at,
    CASE p.state WHEN 'answered' THEN 'done' WHEN 'skipped' THEN 'passed' WHEN 'expired' THEN 'expired'
        WHEN 'dropped' THEN 'expired' WHEN 'cancelled' THEN 'withdrawn' END
FROM prompts p
LEFT JOIN (
    SELECT subject_id, MIN(sent_at) AS told_at, MAX(sent_at) AS brought_at,
        MAX(CASE WHEN kind = 'put_off' AND state IN ('planned', 'sending', 'uncertain', 'sent') THEN send_after END)
            AS until
    FROM deliveries WHERE kind IN ('prompt', 'put_off', 'reminder') GROUP BY subject_id
) d ON d.subject_id = p.id
WHERE p.state <> 'spared' AND (d.subject_id IS NOT NULL OR p.rhythm_id IS NOT NULL AND p.state <> 'dropped')
"""
# What was shared and never told, because a week was full, is told now.
SHARED = """
INSERT INTO items (team_id, user_id, kind, subject_id, pair_id, dedupe, since, due_at, chosen, told_at, brought_at,
    closed_at, outcome)
SELECT team_id, user_id, 'shared', id, pair_id, 'shared:' || id, written_at, written_at, FALSE, told_at, told_at,
    CASE WHEN read_at IS NOT NULL THEN read_at WHEN NOT is_shared THEN :now END,
    CASE WHEN read_at IS NOT NULL THEN 'done' WHEN NOT is_shared THEN 'withdrawn' END
FROM (
    SELECT r.team_id, CASE WHEN r.author_id = p.mentor_id THEN p.mentee_id ELSE p.mentor_id END AS user_id, r.id,
        r.pair_id, r.written_at, d.subject_id, d.told_at,
        (SELECT MIN(x.read_at) FROM readings x WHERE x.response_id = r.id) AS read_at,
        EXISTS (SELECT 1 FROM answers a WHERE a.response_id = r.id AND a.audience = 'partner') AS is_shared
    FROM responses r
    JOIN pairs p ON p.id = r.pair_id
    LEFT JOIN (
        SELECT subject_id, MIN(CASE WHEN kind = 'shared' THEN sent_at END) AS told_at
        FROM deliveries WHERE kind IN ('shared', 'shared_more') GROUP BY subject_id
    ) d ON d.subject_id = r.id
) r
WHERE is_shared OR subject_id IS NOT NULL
"""
# Nobody noted whether more was read, so what was told of it is done.
SHARED_MORE = """
INSERT INTO items (team_id, user_id, kind, subject_id, pair_id, dedupe, since, due_at, chosen, closed_at, outcome)
SELECT s.team_id, s.user_id, 'shared_more', s.subject_id, s.pair_id, 'shared_more:' || s.subject_id,
    d.created_at, d.created_at, FALSE, CASE WHEN s.outcome = 'withdrawn' THEN s.closed_at END,
    CASE WHEN s.outcome = 'withdrawn' THEN s.outcome END
FROM items s
JOIN (
    SELECT subject_id, MAX(created_at) AS created_at
    FROM deliveries WHERE kind = 'shared_more' AND state IN ('planned', 'sending', 'uncertain') GROUP BY subject_id
) d ON d.subject_id = s.subject_id
WHERE s.kind = 'shared'
"""
# Welcomes also when they have arrived: from then on the days are counted to somebody's first question.
NEWS = """
INSERT INTO items (team_id, user_id, kind, subject_id, pair_id, dedupe, since, due_at, chosen, told_at, brought_at,
    closed_at, outcome)
SELECT d.team_id, d.user_id, k.item, d.subject_id, d.pair_id,
    CASE WHEN d.kind = 'ended' THEN 'pair_' || d.dedupe ELSE d.dedupe END, d.created_at,
    CASE WHEN d.state = 'planned' THEN d.send_after ELSE d.created_at END, FALSE, d.sent_at, d.sent_at, d.sent_at,
    CASE WHEN d.sent_at IS NOT NULL THEN 'told' END
FROM deliveries d
JOIN old_kinds k ON k.kind = d.kind
JOIN members m ON m.team_id = d.team_id AND m.user_id = d.user_id
WHERE d.kind = 'welcome' AND d.state = 'sent'
    OR d.kind IN ('welcome', 'ended', 'pair_paused', 'pair_resumed', 'partner_left', 'program_ended', 'feedback_open',
        'feedback_end', 'feedback_reply') AND d.state IN ('planned', 'sending', 'uncertain')
"""
ROUNDS_UNDER_WAY = """
INSERT INTO items (team_id, user_id, kind, subject_id, pair_id, dedupe, since, due_at, chosen, expires_at, told_at,
    brought_at, closed_at, outcome)
SELECT s.team_id, s.author_id, 'feedback_ask', r.id, r.pair_id, 'feedback_ask:' || r.id || ':' || s.author_id,
    r.started_at, r.started_at, FALSE, r.closes_at, d.told_at, d.brought_at,
    CASE WHEN s.state = 'sealed' THEN :now END, CASE WHEN s.state = 'sealed' THEN 'done' END
FROM rounds r
JOIN round_sides s ON s.round_id = r.id
LEFT JOIN (
    SELECT subject_id, user_id, MIN(sent_at) AS told_at, MAX(sent_at) AS brought_at
    FROM deliveries WHERE kind IN ('feedback_ask', 'feedback_nudge') GROUP BY subject_id, user_id
) d ON d.subject_id = r.id AND d.user_id = s.author_id
WHERE r.state = 'collecting'
"""
WHAT_CAME_OF_ROUNDS = """
INSERT INTO items (team_id, user_id, kind, subject_id, pair_id, dedupe, since, due_at, chosen, told_at, brought_at)
SELECT s.team_id, s.author_id, 'feedback_later', r.id, r.pair_id, 'feedback_later:' || r.id || ':' || s.author_id,
    r.ended_at, d.send_after, FALSE, d.sent_at, d.sent_at
FROM rounds r
JOIN round_sides s ON s.round_id = r.id
JOIN deliveries d ON d.kind = 'feedback_later' AND d.subject_id = r.id AND d.user_id = s.author_id
    AND d.state IN ('planned', 'sending', 'uncertain', 'sent')
WHERE r.state = 'opened' AND NOT EXISTS (
    SELECT 1 FROM round_replies o WHERE o.round_id = r.id AND o.author_id = s.author_id AND o.kind = 'outcome'
)
"""
OF_ENDED_PAIRS = """
UPDATE items SET closed_at = :now, outcome = 'withdrawn'
WHERE closed_at IS NULL
    AND kind IN ('welcome', 'pair_paused', 'pair_resumed', 'partner_left', 'feedback_ask', 'feedback_later')
    AND EXISTS (SELECT 1 FROM pairs p WHERE p.id = items.pair_id AND p.state = 'ended')
"""
WHERE_SOMEBODY_LEFT = """
UPDATE items SET closed_at = :now, outcome = 'withdrawn'
WHERE closed_at IS NULL AND kind IN ('feedback_ask', 'feedback_later') AND EXISTS (
    SELECT 1 FROM pairs p JOIN members m ON m.team_id = p.team_id AND m.user_id IN (p.mentor_id, p.mentee_id)
    WHERE p.id = items.pair_id AND m.deactivated_at IS NOT NULL
)
"""
# Of a pause and its end within a night, whoever was told of neither hears of neither; of several, the latest is said.
NO_LONGER_NEWS = """
UPDATE items SET closed_at = :now, outcome = 'withdrawn'
WHERE closed_at IS NULL AND kind IN ('pair_paused', 'pair_resumed') AND EXISTS (
    SELECT 1 FROM deliveries d
    WHERE d.team_id = items.team_id AND d.dedupe = items.dedupe AND d.state = 'planned' AND (
        EXISTS (
            SELECT 1 FROM deliveries later
            WHERE later.kind IN ('pair_paused', 'pair_resumed') AND later.subject_id = d.subject_id
                AND later.user_id = d.user_id AND later.id > d.id
        )
        OR d.kind = COALESCE((
            SELECT told.kind FROM deliveries told
            WHERE told.kind IN ('pair_paused', 'pair_resumed') AND told.subject_id = d.subject_id
                AND told.user_id = d.user_id AND told.id < d.id AND told.state IN ('sending', 'uncertain', 'sent')
            ORDER BY told.id DESC LIMIT 1
        ), (
            SELECT 'pair_resumed' FROM deliveries untold
            WHERE untold.kind IN ('pair_paused', 'pair_resumed') AND untold.subject_id = d.subject_id
                AND untold.user_id = d.user_id AND untold.id < d.id LIMIT 1
        ))
    )
)
"""

# The messages of what waits, and of what may wait again; and those of which nobody can tell yet whether they arrived.
LINES = """
INSERT INTO visit_lines (delivery_id, item_id, team_id, position)
SELECT d.id, i.id, d.team_id, 0
FROM deliveries d
JOIN old_kinds k ON k.kind = d.kind
JOIN items i ON i.team_id = d.team_id AND i.kind = k.item AND i.subject_id = d.subject_id AND i.user_id = d.user_id
WHERE (
    d.state IN ('sending', 'uncertain')
    OR d.state = 'sent' AND (
        i.closed_at IS NULL
        OR i.kind = 'prompt' AND i.outcome = 'passed'
        OR i.kind = 'feedback_ask' AND i.outcome = 'done'
    )
) AND (d.kind NOT IN ('pair_paused', 'pair_resumed', 'partner_left', 'feedback_reply') OR i.dedupe = d.dedupe)
"""
ASKED = """
UPDATE members SET asked_at = (
    SELECT MAX(d.sent_at) FROM deliveries d
    WHERE d.team_id = members.team_id AND d.user_id = members.user_id AND d.kind IN ('prompt', 'put_off', 'reminder')
)
"""
TAKEN_BACK = """
UPDATE deliveries SET state = 'cancelled', reason = 'became an item'
WHERE state = 'planned' AND kind IN (SELECT kind FROM old_kinds)
"""
# What Slack has refused becomes one too, so that whoever runs the bot can have it tried again.
VISITS = """
UPDATE deliveries SET kind = 'visit', subject_id = 0,
    cause = (SELECT k.cause FROM old_kinds k WHERE k.kind = deliveries.kind)
WHERE kind IN (SELECT kind FROM old_kinds) AND state IN ('sending', 'uncertain', 'sent', 'failed')
"""
VISIT_TIMES = """
UPDATE members SET program_visit_time = (
    SELECT MIN(r.local_time) FROM rhythms r JOIN pairs p ON p.id = r.pair_id
    WHERE r.team_id = members.team_id AND r.user_id = members.user_id AND p.state <> 'ended'
)
"""
TURNS = """
UPDATE members SET visit_at = (
    SELECT MIN(i.due_at) FROM items i
    WHERE i.team_id = members.team_id AND i.user_id = members.user_id AND i.closed_at IS NULL
)
"""


def upgrade() -> None:
    kinds = op.create_table(
        "old_kinds",
        sa.Column("kind", sa.String(length=16), primary_key=True),
        sa.Column("item", sa.String(length=24), nullable=False),
        sa.Column("cause", sa.String(length=12), nullable=False),
        prefixes=["TEMPORARY"],
    )
    op.bulk_insert(kinds, [dict(zip(("kind", "item", "cause"), each, strict=True)) for each in KINDS])
    _close_with_programs()
    _make_items()
    for waiting in (QUESTIONS, SHARED, SHARED_MORE, NEWS, ROUNDS_UNDER_WAY, WHAT_CAME_OF_ROUNDS):
        _run(waiting)
    for over in (OF_ENDED_PAIRS, WHERE_SOMEBODY_LEFT, NO_LONGER_NEWS):
        _run(over)
    _change_deliveries()
    _make_lines()
    _run(LINES)
    _change_members()
    op.create_index("ix_rhythms_member", "rhythms", ["team_id", "user_id"])
    for change in (ASKED, TAKEN_BACK, VISITS, VISIT_TIMES, TURNS):
        _run(change)
    op.drop_table("old_kinds")
    op.drop_index("ix_rounds_nudging", "rounds")
    op.drop_column("rounds", "nudge_at")
    if op.get_bind().dialect.name == "postgresql":
        _change_comments()


def _run(statement: str) -> None:
    now = [sa.bindparam("now", datetime.now(UTC), type_=MOMENT)] if ":now" in statement else []
    op.get_bind().execute(sa.text(statement).bindparams(*now))


def _close_with_programs() -> None:
    """What is open does not outlive its program where its member lives: until now that was looked at before sending."""
    prompts = sa.table("prompts", sa.column("id"), sa.column("expires_at", MOMENT))
    open_ones = sa.text(
        "SELECT p.id, p.expires_at, g.ends_on, COALESCE(m.own_zone, m.slack_zone) FROM prompts p "
        "JOIN pairs ON pairs.id = p.pair_id JOIN programs g ON g.id = pairs.program_id "
        "JOIN members m ON m.team_id = p.team_id AND m.user_id = p.user_id WHERE p.state = 'open'"
    ).columns(sa.column("id"), sa.column("expires_at", MOMENT), sa.column("ends_on", sa.Date()), sa.column("zone"))
    for prompt_id, expires_at, ends_on, zone in op.get_bind().execute(open_ones).all():
        try:
            over_at = datetime.combine(ends_on + timedelta(days=1), time(), ZoneInfo(zone)).astimezone(UTC)
        except (ValueError, LookupError):  # a zone that nobody knows any more
            continue
        if over_at < (expires_at if expires_at.tzinfo else expires_at.replace(tzinfo=UTC)):  # on SQLite it has none
            change = sa.update(prompts).where(prompts.c.id == prompt_id).values(expires_at=over_at)
            op.get_bind().execute(change)


def _make_items() -> None:
    op.create_table(
        "items",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column(
            "subject_id",
            sa.Integer(),
            nullable=False,
            comment="the prompt, response, round, pair or program it is about",
        ),
        sa.Column("pair_id", sa.Integer(), nullable=True),
        sa.Column("dedupe", sa.String(length=96), nullable=False, comment="what makes it the same thing"),
        sa.Column("since", MOMENT, nullable=False, comment="when it came about"),
        sa.Column("due_at", MOMENT, nullable=False, comment="it waits for nothing before"),
        sa.Column(
            "chosen", sa.Boolean(), nullable=False, comment="its member has chosen the moment at which it is due"
        ),
        sa.Column("expires_at", MOMENT, nullable=True),
        sa.Column("told_at", MOMENT, nullable=True, comment="when the first visit that brought it arrived"),
        sa.Column("brought_at", MOMENT, nullable=True, comment="when the latest visit that brought it arrived"),
        sa.Column("closed_at", MOMENT, nullable=True),
        sa.Column(
            "outcome",
            sa.String(length=12),
            nullable=True,
            comment="done, told, passed, expired, withdrawn; empty: it waits",
        ),
        sa.Column("redraw_at", MOMENT, nullable=True, comment="the messages that brought it say what is true no more"),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name=op.f("fk_items_pair_id_pairs")),
        sa.ForeignKeyConstraint(
            ["team_id", "user_id"],
            ["members.team_id", "members.user_id"],
            name=op.f("fk_items_team_id_user_id_members"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_items")),
        sa.UniqueConstraint("team_id", "dedupe", name=op.f("uq_items_team_id_dedupe")),
    )
    op.create_index("ix_items_waiting", "items", ["team_id", "user_id"], sqlite_where=OPEN, postgresql_where=OPEN)
    op.create_index("ix_items_subject", "items", ["team_id", "kind", "subject_id"])
    op.create_index("ix_items_redraw", "items", ["redraw_at"], sqlite_where=STALE, postgresql_where=STALE)
    op.create_index("ix_items_redraw_of", "items", ["team_id", "user_id"], sqlite_where=STALE, postgresql_where=STALE)


def _make_lines() -> None:
    op.create_table(
        "visit_lines",
        sa.Column("delivery_id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["delivery_id"], ["deliveries.id"], name=op.f("fk_visit_lines_delivery_id_deliveries")),
        sa.ForeignKeyConstraint(["item_id"], ["items.id"], name=op.f("fk_visit_lines_item_id_items")),
        sa.PrimaryKeyConstraint("delivery_id", "item_id", name=op.f("pk_visit_lines")),
    )
    op.create_index("ix_visit_lines_item", "visit_lines", ["item_id"])


def _change_deliveries() -> None:
    """Nothing refers to them yet, so SQLite, which drops no column that refers to something, may copy them."""
    with op.batch_alter_table("deliveries") as deliveries:
        deliveries.drop_column("pair_id")
        deliveries.add_column(
            sa.Column(
                "cause",
                sa.String(length=12),
                nullable=True,
                comment="of a visit: in_any_case, on_its_day, words, questions",
            )
        )


def _change_members() -> None:
    """Where they are: others refer to them."""
    op.execute("ALTER TABLE members RENAME COLUMN weekly_messages TO visits_a_week")
    for column in (
        sa.Column("own_visit_time", sa.Time(), nullable=True, comment="empty: that of their programs"),
        sa.Column("program_visit_time", sa.Time(), nullable=True, comment="the earliest in the rhythms of their pairs"),
        sa.Column(
            "visit_days",
            sa.String(length=7),
            nullable=True,
            comment="digits, Monday is 0; empty: each day on which they work",
        ),
        sa.Column(
            "visit_at",
            MOMENT,
            nullable=True,
            comment="when it is asked next whether to visit them; empty: nothing waits",
        ),
        sa.Column("asked_at", MOMENT, nullable=True, comment="when a visit brought them questions last"),
        sa.Column(
            "unanswered",
            sa.Integer(),
            nullable=False,
            server_default="0",
            comment="visits with questions since they last did anything",
        ),
    ):
        op.add_column("members", column)
    op.create_index(op.f("ix_members_visit_at"), "members", ["visit_at"])


def _change_comments() -> None:
    for table, column, comment in (
        ("deliveries", "subject_id", "the program it is about; 0 for a visit, which has lines"),
        ("prompts", "state", "open, answered, skipped, expired, cancelled, dropped, spared, eased"),
        ("rhythms", "local_time", "as its program has it; its member may choose another"),
    ):
        op.alter_column(table, column, comment=comment)
