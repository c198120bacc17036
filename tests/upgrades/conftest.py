"""A database as an earlier version left it, and this version's bot at work on it."""

import json
import shutil
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from tests.conftest import Clock
from tests.towns import Town, open_town
from tests.upgrades import slack
from tests.upgrades.kept import LIVED, read


@pytest.fixture(params=LIVED, ids=lambda version: version.name)
def version(request: pytest.FixtureRequest) -> Path:
    folder: Path = request.param
    return folder


@pytest.fixture
def url(version: Path, empty_url: str) -> str:
    """A database as that version left it."""
    at = make_url(empty_url)
    if at.get_backend_name() == "sqlite":
        shutil.copy(version / "sqlite.db", str(at.database))
    else:
        with psycopg.connect(empty_url.replace("+psycopg", "")) as connection:
            connection.execute((version / "postgresql.sql").read_bytes())
    return empty_url


@pytest.fixture
def written(url: str) -> set[str]:
    """Everybody's words, as that version kept them."""
    _, markers = read(url)
    return set(markers)


@pytest.fixture
async def town(version: Path, url: str, written: set[str]) -> AsyncIterator[Town]:
    """This version's bot at work on that database, in front of what Slack held then."""
    held = json.loads((version / f"{make_url(url).get_backend_name()}.json").read_text())
    async with open_town(Clock(datetime.fromisoformat(held["now"])), url, SETTLE_SECONDS="0") as town:
        workspaces = list(town.playground.tokens.values())
        for each in workspaces:
            slack.restore(each, held["workspaces"][each.team_id])
        yield town
        assert [each.doubled() for each in workspaces] == [[], []], "nobody gets a message twice"
