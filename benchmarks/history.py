"""A year of a large program: what was asked every fortnight, brought, and answered, written by the database itself."""

from sqlalchemy import text
from sqlalchemy.orm import Session

from benchmarks import sample

ROUNDS = 26  # fortnights

RHYTHMS = """
    INSERT INTO rhythms (id, team_id, pair_id, user_id, kind, rrule, local_time, starts_on)
    SELECT (p.id - 1) * 4 + r.value * 2 + k.value + 1, p.team_id, p.id,
           CASE r.value WHEN 0 THEN p.mentor_id ELSE p.mentee_id END,
           CASE k.value WHEN 0 THEN 'checkin' ELSE 'reflection' END,
           'FREQ=WEEKLY;INTERVAL=2', '10:00:00.000000', p.starts_on
    FROM pairs p, json_each('[0, 1]') r, json_each('[0, 1]') k
"""
# Seven of ten are answered, one is skipped, two run out; one pair in a hundred has said nothing for two months.
PROMPTS = """
    WITH RECURSIVE past(fortnight) AS (SELECT 0 UNION ALL SELECT fortnight + 1 FROM past WHERE fortnight < :rounds - 1),
    asked AS (
        SELECT r.*, fortnight, (r.id * 7919 + fortnight * 104729) % 10 AS luck,
               julianday('now') - fortnight * 14 - (r.id % 13) AS due,
               r.pair_id % 100 = 0 AND fortnight < 4 AS silent
        FROM rhythms r, past
    )
    INSERT INTO prompts (team_id, pair_id, user_id, kind, rhythm_id, occurrence, due_at, expires_at, state, closed_at)
    SELECT team_id, pair_id, user_id, kind, id, date(due), strftime('%Y-%m-%d %H:%M:%f000', due),
           strftime('%Y-%m-%d %H:%M:%f000', due + 7),
           CASE WHEN silent OR luck > 7 THEN 'expired' WHEN luck = 7 THEN 'skipped' ELSE 'answered' END,
           strftime('%Y-%m-%d %H:%M:%f000', due + 1)
    FROM asked
"""
RESPONSES = """
    INSERT INTO responses (team_id, pair_id, author_id, form_id, prompt_id, kind, met_on, written_at)
    SELECT team_id, pair_id, user_id, 'form' || id, id, kind,
           CASE WHEN kind = 'checkin' AND id % 3 THEN date(due_at, '-2 days') END, closed_at
    FROM prompts WHERE state = 'answered'
"""
# Each was brought by a visit of its own, but for one in five thousand, which Slack refused.
ITEMS = """
    INSERT INTO items (id, team_id, user_id, kind, subject_id, pair_id, dedupe, since, due_at, chosen, expires_at,
                       told_at, brought_at, closed_at, outcome)
    SELECT id, team_id, user_id, 'prompt', id, pair_id, 'prompt:' || id, due_at, due_at, 0, expires_at,
           CASE WHEN id % 5000 THEN due_at END, CASE WHEN id % 5000 THEN due_at END, closed_at,
           CASE state WHEN 'answered' THEN 'done' WHEN 'skipped' THEN 'passed' ELSE 'expired' END
    FROM prompts
"""
VISITS = """
    INSERT INTO deliveries (id, token, team_id, user_id, channel_id, kind, subject_id, dedupe, state, send_after,
                            attempt, sending_at, sent_at, ts, reason, cause, created_at)
    SELECT id, 'token' || id, team_id, user_id, 'D' || user_id, 'visit', 0, 'visit:' || id,
           CASE WHEN id % 5000 THEN 'sent' ELSE 'failed' END, due_at, 1, due_at,
           CASE WHEN id % 5000 THEN due_at END, '1.1', CASE WHEN id % 5000 = 0 THEN 'user_disabled' END,
           'questions', due_at
    FROM prompts
"""
LINES = "INSERT INTO visit_lines (delivery_id, item_id, team_id, position) SELECT id, id, team_id, 0 FROM items"


def add(session: Session, pairs: int) -> None:
    sample.add_workspace(session)
    sample.add_pairs(session, pairs)
    for statement in (RHYTHMS, PROMPTS, RESPONSES, ITEMS, VISITS, LINES):
        session.execute(text(statement), {"rounds": ROUNDS})
    session.execute(text("ANALYZE"))
