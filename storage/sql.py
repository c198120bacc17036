"""What is written alike for several tables: the INSERT that both databases understand, and an emptied draft.

An INSERT has `on_conflict_do_nothing` and `on_conflict_do_update`.
"""

from typing import Any

from sqlalchemy import Insert, Table

# SQLAlchemy keeps one for each database; SQLite's compiler takes PostgreSQL's as it is (tests/test_leans.py).
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.dialects.postgresql.dml import OnConflictDoUpdate

__all__ = ["insert", "is_upsert", "left_of_draft"]


def is_upsert(statement: Insert) -> bool:
    """Whether it changes a row that is there already."""
    return isinstance(statement._post_values_clause, OnConflictDoUpdate)


def left_of_draft(drafts: Table) -> dict[str, Any]:
    """What stays of a draft whose words are deleted; what a form that is still open types is late then."""
    return {"text": None, "typed_at": None, "revision": drafts.c.revision + 1}
