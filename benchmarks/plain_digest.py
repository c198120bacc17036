"""The numbers of a digest as somebody would ask SQLite for them by hand: the least that has to be done."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from bot.actions.attention import FAILURES_SHOWN, MOST_CANDIDATES

ASKS = "i.team_id = q.team_id AND i.kind = 'prompt' AND i.subject_id = q.id"
ARRIVED = f"{ASKS} AND i.told_at IS NOT NULL"
THERE = """
    p.program_id = 1 AND p.starts_on < date(:ends) AND p.created_at < :ends
    AND (p.ended_at IS NULL OR p.ended_at >= :ends)
"""
WRITTEN = "r.written_at >= :begins AND r.written_at < :ends"
PASSED = """
    q.state = 'skipped' AND q.closed_at >= :begins AND q.closed_at < :ends AND q.due_at >= :passed AND q.due_at < :ends
"""
SIGNS = ("{0}_at", "{0}_passed_at", "{0}_read_at")
REACHED = f"""
    FROM prompts q JOIN items i ON {ARRIVED}
    WHERE q.pair_id = signed.id AND q.user_id = signed.{{0}}_id AND q.rhythm_id IS NOT NULL AND q.due_at > created_at
      AND i.told_at < :ends AND i.told_at > coalesce(resumed_at, created_at)
      AND NOT EXISTS (SELECT 1 FROM away_spans a WHERE a.team_id = q.team_id AND a.user_id = q.user_id
                      AND a.ends_on < date(:ends) AND a.ends_on >= date(i.told_at))
      AND NOT EXISTS (SELECT 1 FROM program_breaks b WHERE b.program_id = 1
                      AND b.ends_on < date(:ends) AND b.ends_on >= date(i.told_at))
"""
WAITING = f"""
    (SELECT min(i.told_at) {REACHED}
       AND (q.state IN ('open', 'expired') OR q.state IN ('answered', 'skipped') AND q.closed_at >= :ends)
       {" ".join(f"AND i.told_at > coalesce({sign}, created_at)" for sign in SIGNS)})
"""
OF_BOTH = [sign.format(who) for who in ("mentor", "mentee") for sign in SIGNS]
RAN_OUT = f"""
    (SELECT count(*) {REACHED} AND q.state = 'expired' AND q.closed_at < :ends
       {" ".join(f"AND q.due_at > coalesce({sign}, created_at)" for sign in OF_BOTH)})
"""
SIGNED = """
    (SELECT max(closed_at) FROM prompts q WHERE q.pair_id = quiet.id AND q.user_id = quiet.{0}_id
     AND q.state = 'skipped' AND q.closed_at < :ends) AS {0}_passed_at,
    (SELECT max(d.read_at) FROM responses r JOIN readings d ON d.response_id = r.id AND d.reader_id = quiet.{0}_id
     WHERE r.pair_id = quiet.id AND d.read_at < :ends) AS {0}_read_at
"""

STATEMENTS = (
    f"""
    SELECT count(*), sum(p.state = 'paused' AND p.paused_at < :ends),
           sum(EXISTS (SELECT 1 FROM responses r WHERE r.pair_id = p.id AND {WRITTEN})
               OR EXISTS (SELECT 1 FROM prompts q WHERE q.pair_id = p.id AND {PASSED})),
           sum(EXISTS (SELECT 1 FROM responses r WHERE r.pair_id = p.id AND {WRITTEN} AND r.met_on IS NOT NULL
                       AND NOT EXISTS (SELECT 1 FROM responses e WHERE e.pair_id = r.pair_id AND e.met_on = r.met_on
                                       AND e.written_at < :begins)))
    FROM pairs p WHERE {THERE}
    """,
    f"""
    SELECT count(*) FROM (SELECT mentor_id FROM pairs p WHERE {THERE} UNION SELECT mentee_id FROM pairs p WHERE {THERE})
    """,
    f"""
    SELECT count(*), count(DISTINCT q.user_id) FROM pairs p JOIN prompts q ON q.pair_id = p.id JOIN items i ON {ARRIVED}
    WHERE {THERE} AND q.due_at >= :reached AND q.due_at < :ends AND i.told_at >= :begins AND i.told_at < :ends
      AND q.rhythm_id IS NOT NULL AND q.state NOT IN ('cancelled', 'dropped', 'spared', 'eased')
    """,
    f"SELECT count(DISTINCT author_id) FROM pairs p JOIN responses r ON r.pair_id = p.id WHERE {THERE} AND {WRITTEN}",
    f"SELECT count(DISTINCT q.user_id) FROM pairs p JOIN prompts q ON q.pair_id = p.id WHERE {THERE} AND {PASSED}",
    f"""
    SELECT count(*), min(q.due_at), max(q.due_at) FROM prompts q JOIN pairs p ON p.id = q.pair_id
    WHERE p.program_id = 1 AND q.state = 'dropped' AND q.closed_at >= :begins AND q.closed_at < :ends
      AND NOT EXISTS (SELECT 1 FROM items i WHERE {ASKS})
    """,
    "SELECT * FROM weeks WHERE program_id = 1 ORDER BY first DESC LIMIT 9",
    f"""
    WITH touch AS (
        SELECT p.id, max(CASE WHEN r.author_id = p.mentor_id THEN r.written_at END) AS mentor_at,
               max(CASE WHEN r.author_id = p.mentee_id THEN r.written_at END) AS mentee_at,
               max(r.written_at) AS last_at, max(r.met_on) AS met_on
        FROM pairs p LEFT JOIN responses r ON r.pair_id = p.id AND r.written_at < :ends
        WHERE p.program_id = 1 AND p.state <> 'ended' GROUP BY p.id
    ),
    failed AS (
        SELECT p.id AS pair_id, max(d.id) AS delivery_id, d.user_id, d.reason
        FROM deliveries d JOIN pairs p ON d.user_id IN (p.mentor_id, p.mentee_id)
        WHERE d.state = 'failed' AND d.kind = 'visit' AND d.created_at >= :failures GROUP BY p.id
    ),
    quiet AS (
        SELECT touch.*, p.mentor_id, p.mentee_id, p.starts_on, p.state, p.paused_at, p.resumed_at, p.created_at,
               failed.user_id, failed.reason, m.name AS mentor_name, n.name AS mentee_name,
               m.deactivated_at AS mentor_left_at, n.deactivated_at AS mentee_left_at,
               (SELECT group_concat(a.starts_on || '/' || a.ends_on) FROM away_spans a
                WHERE a.team_id = m.team_id AND a.user_id = m.user_id) AS mentor_away_days,
               (SELECT group_concat(a.starts_on || '/' || a.ends_on) FROM away_spans a
                WHERE a.team_id = n.team_id AND a.user_id = n.user_id) AS mentee_away_days
        FROM touch JOIN pairs p ON p.id = touch.id
        JOIN members m ON m.team_id = p.team_id AND m.user_id = p.mentor_id
        JOIN members n ON n.team_id = p.team_id AND n.user_id = p.mentee_id
        LEFT JOIN failed ON failed.pair_id = touch.id
        WHERE coalesce(last_at, p.created_at) < :quiet OR coalesce(mentor_at, p.created_at) < :long
           OR coalesce(mentee_at, p.created_at) < :long OR coalesce(met_on, p.starts_on) <= date(:long)
           OR failed.delivery_id IS NOT NULL OR m.deactivated_at IS NOT NULL OR n.deactivated_at IS NOT NULL
           OR p.state = 'paused'
        ORDER BY coalesce(last_at, p.created_at), touch.id LIMIT :most
    ),
    signed AS (
        SELECT quiet.*, {SIGNED.format("mentor")}, {SIGNED.format("mentee")}
        FROM quiet ORDER BY coalesce(last_at, created_at), id LIMIT :most
    )
    SELECT signed.*, {WAITING.format("mentor")}, {WAITING.format("mentee")},
           {RAN_OUT.format("mentor")}, {RAN_OUT.format("mentee")}
    FROM signed
    """,
)


def collect(session: Session, now: datetime) -> None:
    """Ask for all of it."""
    monday = (now - timedelta(days=now.weekday())).replace(hour=0, minute=0, second=0, microsecond=0)
    begins = monday - timedelta(weeks=1)
    values: dict[str, Any] = {
        "begins": _text(begins),
        "ends": _text(monday),
        "reached": _text(begins - timedelta(weeks=4)),
        "passed": _text(begins - timedelta(weeks=12)),
        "failures": _text(now - FAILURES_SHOWN),
        "quiet": _text(monday - timedelta(days=13)),
        "long": _text(monday - timedelta(days=27)),
        "most": MOST_CANDIDATES + 1,
    }
    for statement in STATEMENTS:
        session.execute(text(statement), values).all()


def _text(moment: datetime) -> str:
    """As SQLAlchemy writes moments into SQLite."""
    return f"{moment:%Y-%m-%d %H:%M:%S.%f}"
