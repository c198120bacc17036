"""A database as an earlier version left it, and this version's bot at work on it."""

import json
import shutil
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from tests.conftest import Clock
from tests.databases import PostgresServer, migrated, run_in_thread
from tests.towns import Town, open_town
from tests.upgrades import slack
from tests.upgrades.kept import LIVED, read

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Those on one database run where it has been taken over already: it is in their ids, in whatever order."""
    for item in items:
        if HERE in item.path.parents and isinstance(item, pytest.Function):
            given = sorted(item.callspec.id.split("-"))
            item.add_marker(pytest.mark.xdist_group(" ".join(["upgrades", *given])))


@pytest.fixture(params=LIVED, ids=lambda version: version.name)
def version(request: pytest.FixtureRequest) -> Path:
    folder: Path = request.param
    return folder


@pytest.fixture
def url(version: Path, empty_url: str) -> str:
    """A database as that version left it."""
    restore(version, empty_url)
    return empty_url


def restore(version: Path, url: str) -> None:
    at = make_url(url)
    if at.get_backend_name() == "sqlite":
        shutil.copy(version / "sqlite.db", str(at.database))
    else:
        with psycopg.connect(url.replace("+psycopg", "")) as connection:
            connection.execute((version / "postgresql.sql").read_bytes())


class TakenOver:
    """Databases of earlier versions that this one has brought up to date, each once, to be copied for each test."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[tuple[str, str], str] = {}
        self._written: dict[str, set[str]] = {}

    def make(self, version: Path, postgres: PostgresServer | None) -> str:
        """The URL of the one to copy."""
        key = version.name, "postgresql" if postgres else "sqlite"
        if key not in self._made:
            url = postgres.create() if postgres else f"sqlite:///{self._folder / version.name}.db"
            restore(version, url)
            self._written[url] = set(read(url)[1])
            run_in_thread(lambda: migrated(url))
            self._made[key] = url
        return self._made[key]

    def written(self, url: str) -> set[str]:
        """Everybody's words, as that version kept them."""
        return self._written[url]


@pytest.fixture(scope="session")
def taken_over(tmp_path_factory: pytest.TempPathFactory) -> TakenOver:
    return TakenOver(tmp_path_factory.mktemp("upgrades"))


@pytest.fixture
def template(version: Path, kind_of_database: str, taken_over: TakenOver, request: pytest.FixtureRequest) -> str:
    postgres = request.getfixturevalue("postgres") if kind_of_database == "postgresql" else None
    return taken_over.make(version, postgres)


@pytest.fixture
def written(template: str, taken_over: TakenOver) -> set[str]:
    """Everybody's words, as that version kept them."""
    return taken_over.written(template)


@pytest.fixture
def taken_over_url(template: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """A database as that version left it, with this version's tables."""
    at = make_url(template)
    if at.get_backend_name() == "sqlite":
        yield f"sqlite:///{shutil.copy(str(at.database), tmp_path / 'rapport.db')}"
        return
    postgres: PostgresServer = request.getfixturevalue("postgres")
    url = postgres.create(str(at.database))
    yield url
    postgres.drop(url)


@pytest.fixture
async def town(version: Path, taken_over_url: str) -> AsyncIterator[Town]:
    """This version's bot at work on that database, in front of what Slack held then."""
    held = json.loads((version / f"{make_url(taken_over_url).get_backend_name()}.json").read_text())
    async with open_town(Clock(datetime.fromisoformat(held["now"])), taken_over_url, SETTLE_SECONDS="0") as town:
        workspaces = list(town.playground.tokens.values())
        for each in workspaces:
            slack.restore(each, held["workspaces"][each.team_id])
        yield town
        assert [each.doubled() for each in workspaces] == [[], []], "nobody gets a message twice"
