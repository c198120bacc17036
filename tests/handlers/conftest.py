"""Handlers are tested on SQLite alone: what could differ on PostgreSQL is in storage, and tested there on both."""

import shutil
from pathlib import Path

import pytest


@pytest.fixture
def database_url(tmp_path: Path, sqlite_template: Path) -> str:
    """A database of this test's own with this version's tables."""
    file = tmp_path / "rapport.db"
    shutil.copy(sqlite_template, file)
    return f"sqlite:///{file}"
