"""What the bot asks again and again, SQLite answers by an index, however much there is of which nothing is due.

It guesses, since nobody counts the rows for it: that is looked at here.
"""

from typing import Any

import pytest
from sqlalchemy import create_engine
from sqlalchemy.dialects import sqlite

from storage import attention, engagement, envelopes, goals, items, rounds, silences, visit_lines
from storage.tables.base import Base

BY_ITS_SUBJECT = "SEARCH items USING INDEX ix_items_subject (team_id=? AND kind=? AND subject_id=?)"


@pytest.mark.parametrize(
    ("statement", "step"),
    [
        (items._WAITING, "SEARCH items USING INDEX ix_items_waiting (team_id=? AND user_id=?)"),
        (visit_lines._STALE, "SEARCH items USING INDEX ix_items_redraw (redraw_at>? AND redraw_at<?)"),
        (visit_lines._STALE_OF, "SEARCH items USING INDEX ix_items_redraw_of (team_id=? AND user_id=?)"),
        (visit_lines._MESSAGES, "SEARCH deliveries USING INTEGER PRIMARY KEY (rowid=?)"),
        (rounds._SCHEDULED, "SEARCH pairs USING INDEX ix_pairs_next_round_at (next_round_at<?)"),
        (goals._DUE, "SEARCH pairs USING INDEX ix_pairs_confidence_at (confidence_at<?)"),
        (goals._NEWS, "SEARCH responses USING INDEX ix_responses_goal (team_id=? AND goal_id=?)"),
        (silences._ASKED, BY_ITS_SUBJECT),
        (silences._DUE, "SEARCH pairs USING INDEX ix_pairs_quiet_look_at (quiet_look_at<?)"),
        (attention._HEARD, "SEARCH silences USING INDEX ix_silences_pair (team_id=?)"),
        (engagement._DROPPED, BY_ITS_SUBJECT),
        (envelopes._TEXTS, "SEARCH envelope_texts USING INDEX sqlite_autoindex_envelope_texts_1 (envelope_id=?)"),
        (envelopes._OPENED_TEXTS, "SEARCH envelopes USING INTEGER PRIMARY KEY (rowid=?)"),
        (envelopes._SOME, "SEARCH envelopes USING INDEX ix_envelopes_pair (pair_id=? AND kind=?)"),
        (envelopes._EACH, "SEARCH envelopes USING INTEGER PRIMARY KEY (rowid=?)"),
    ],
)
def test_what_is_asked_again_and_again_is_found_by_an_index(statement: Any, step: str) -> None:
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    asked = statement.compile(dialect=sqlite.dialect())
    words = str(asked)
    for name in asked.params:
        words = words.replace(f"(__[POSTCOMPILE_{name}])", "((?, ?), (?, ?))" if name == "sides" else "(?, ?)")
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {words}", ("x",) * words.count("?"))
        plan = [str(row[-1]) for row in rows]
    engine.dispose()

    assert step in plan, plan
    assert not [each for each in plan if each.endswith("ix_items_subject (team_id=? AND kind=?)")]
