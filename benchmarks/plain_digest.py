"""The numbers of a digest as somebody would ask SQLite for them by hand: the least that has to be done."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from bot.actions.digests import FAILURES_SHOWN, MOST_CANDIDATES, PERIODS

WEEK = "CAST((julianday({}) - julianday(:begins)) / 7 AS INTEGER)"

ASKS = "i.team_id = q.team_id AND i.kind = 'prompt' AND i.subject_id = q.id"
ARRIVED = f"{ASKS} AND i.told_at IS NOT NULL"
WAITING = f"""
    (SELECT min(i.told_at) FROM prompts q JOIN items i ON {ARRIVED}
     WHERE q.pair_id = signed.id AND q.user_id = signed.{{0}}_id AND q.state IN ('open', 'expired')
       AND q.rhythm_id IS NOT NULL AND i.told_at > coalesce({{0}}_at, created_at)
       AND i.told_at > coalesce({{0}}_passed_at, created_at))
"""

STATEMENTS = (
    f"""
    SELECT {WEEK.format("r.written_at")} AS week, count(DISTINCT r.author_id)
    FROM responses r JOIN pairs p ON p.id = r.pair_id
    WHERE p.program_id = 1 AND r.written_at >= :begins AND r.written_at < :ends GROUP BY week
    """,
    f"""
    SELECT {WEEK.format("q.due_at")} AS week, count(*), sum(q.state = 'answered'), sum(q.state = 'skipped')
    FROM prompts q JOIN pairs p ON p.id = q.pair_id
    WHERE p.program_id = 1 AND q.due_at >= :begins AND q.due_at < :ends AND q.rhythm_id IS NOT NULL
      AND q.state NOT IN ('cancelled', 'dropped', 'spared', 'eased') AND EXISTS (SELECT 1 FROM items i WHERE {ARRIVED})
    GROUP BY week
    """,
    f"""
    SELECT {WEEK.format("r.met_on")} AS week, count(DISTINCT r.pair_id)
    FROM responses r JOIN pairs p ON p.id = r.pair_id
    WHERE p.program_id = 1 AND r.met_on >= date(:begins) AND r.met_on < date(:ends) GROUP BY week
    """,
    f"""
    SELECT count(*) FROM prompts q JOIN pairs p ON p.id = q.pair_id
    WHERE p.program_id = 1 AND q.state = 'dropped' AND q.due_at >= :last_week AND q.due_at < :ends
      AND NOT EXISTS (SELECT 1 FROM items i WHERE {ASKS})
    """,
    """
    SELECT count(*) FROM (SELECT mentor_id FROM pairs WHERE program_id = 1 AND state <> 'ended'
                          UNION SELECT mentee_id FROM pairs WHERE program_id = 1 AND state <> 'ended')
    """,
    "SELECT count(*) FROM pairs WHERE program_id = 1 AND state <> 'ended'",
    f"""
    WITH touch AS (
        SELECT p.id, p.mentor_id, p.mentee_id, p.starts_on, p.state, p.created_at,
               max(CASE WHEN r.author_id = p.mentor_id THEN r.written_at END) AS mentor_at,
               max(CASE WHEN r.author_id = p.mentee_id THEN r.written_at END) AS mentee_at,
               max(r.written_at) AS last_at, max(r.met_on) AS met_on
        FROM pairs p LEFT JOIN responses r ON r.pair_id = p.id
        WHERE p.program_id = 1 AND p.state <> 'ended' GROUP BY p.id
    ),
    failed AS (
        SELECT p.id AS pair_id, max(d.id) AS id, d.user_id, d.reason
        FROM deliveries d JOIN pairs p ON d.user_id IN (p.mentor_id, p.mentee_id)
        WHERE d.state = 'failed' AND d.kind = 'visit' AND d.created_at >= :failures GROUP BY p.id
    ),
    quiet AS (
        SELECT touch.*, failed.user_id, failed.reason FROM touch LEFT JOIN failed ON failed.pair_id = touch.id
        WHERE coalesce(mentor_at, created_at) < :quiet OR coalesce(mentee_at, created_at) < :quiet
           OR coalesce(met_on, starts_on) < date(:quiet) OR failed.id IS NOT NULL
        ORDER BY coalesce(last_at, created_at), touch.id LIMIT :most
    ),
    signed AS (
        SELECT quiet.*,
               (SELECT max(closed_at) FROM prompts q WHERE q.pair_id = quiet.id AND q.user_id = quiet.mentor_id
                AND q.state = 'skipped') AS mentor_passed_at,
               (SELECT max(closed_at) FROM prompts q WHERE q.pair_id = quiet.id AND q.user_id = quiet.mentee_id
                AND q.state = 'skipped') AS mentee_passed_at
        FROM quiet
    )
    SELECT signed.*, {WAITING.format("mentor")}, {WAITING.format("mentee")},
           (SELECT count(*) FROM prompts q WHERE q.pair_id = signed.id AND q.state = 'expired'
            AND q.rhythm_id IS NOT NULL AND q.due_at > coalesce(last_at, created_at)
            AND q.due_at > coalesce(mentor_passed_at, created_at) AND q.due_at > coalesce(mentee_passed_at, created_at)
            AND EXISTS (SELECT 1 FROM items i WHERE {ARRIVED})),
           (SELECT count(*) FROM members m WHERE m.user_id IN (signed.mentor_id, signed.mentee_id)
            AND m.away_from <= date(:ends) AND m.away_until >= date(:ends))
    FROM signed
    """,
)


def collect(session: Session, now: datetime) -> None:
    """Ask for all of it."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    values: dict[str, Any] = {
        "begins": _text(midnight - timedelta(weeks=PERIODS)),
        "last_week": _text(midnight - timedelta(weeks=1)),
        "ends": _text(midnight),
        "failures": _text(now - FAILURES_SHOWN),
        "quiet": _text(now - timedelta(days=14)),
        "most": MOST_CANDIDATES,
    }
    for statement in STATEMENTS:
        session.execute(text(statement), values).all()


def _text(moment: datetime) -> str:
    """As SQLAlchemy writes moments into SQLite."""
    return f"{moment:%Y-%m-%d %H:%M:%S.%f}"
