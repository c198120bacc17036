"""What the bot asks again and again, SQLite answers by an index, however much there is of which nothing is due.

It guesses, since nobody counts the rows for it: that is looked at here. And it should guess once for each statement.
"""

import importlib
import pkgutil
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from sqlalchemy import Delete, Engine, Insert, Select, Update, create_engine
from sqlalchemy.dialects import sqlite

import storage
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
def test_what_is_asked_again_and_again_is_found_by_an_index(empty: Engine, statement: Any, step: str) -> None:
    words = written(statement)
    with empty.connect() as connection:
        rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {words}", ("x",) * words.count("?"))
        plan = [str(row[-1]) for row in rows]

    assert step in plan, plan
    assert not [each for each in plan if each.endswith("ix_items_subject (team_id=? AND kind=?)")]


def test_no_statement_is_planned_anew_each_time_that_it_is_run(empty: Engine) -> None:
    """SQLite asks whether each column may be read whenever it plans a statement, also one that it knows already.

    It plans anew where a parameter stands that could make another index fit.
    """
    asked = 0

    def ask(*_about: object) -> int:
        nonlocal asked
        asked += 1
        return sqlite3.SQLITE_OK

    anew, run = [], 0
    with empty.connect() as connection:
        driver: Any = connection.connection.driver_connection
        driver.set_authorizer(ask)
        cursor = driver.cursor()
        for name, statement in everything_asked():
            words = written(statement)
            before = 0
            for _ in range(3):
                before = asked
                with suppress(sqlite3.IntegrityError):  # of a row in which nothing stands
                    cursor.execute(words, (None,) * words.count("?")).fetchall()
            run += 1
            if asked > before:
                anew.append(name)
        driver.rollback()

    assert anew == []
    assert run > 500


@pytest.fixture
def empty() -> Iterator[Engine]:
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    yield engine
    engine.dispose()


def everything_asked() -> Iterator[tuple[str, Any]]:
    """Every statement that stands at the top of a module, with its name."""
    for module in pkgutil.iter_modules(storage.__path__, "storage."):
        if not module.ispkg:
            for name, value in vars(importlib.import_module(module.name)).items():
                for each in value.values() if isinstance(value, dict) else (value,):
                    if isinstance(each, Select | Insert | Update | Delete):
                        yield f"{module.name}.{name}", each


def written(statement: Any) -> str:
    """As SQLite is told it, with a parameter or two for each list."""
    asked = statement.compile(dialect=sqlite.dialect())
    words = str(asked)
    for name in asked.params:
        words = words.replace(f"(__[POSTCOMPILE_{name}])", "((?, ?), (?, ?))" if name == "sides" else "(?, ?)")
    return words
