"""The INSERT that both databases understand: with `on_conflict_do_nothing` and `on_conflict_do_update`."""

# SQLAlchemy keeps one for each database; SQLite's compiler takes PostgreSQL's as it is (tests/test_leans.py).
from sqlalchemy.dialects.postgresql import insert

__all__ = ["insert"]
