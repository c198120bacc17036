"""A database of a test's own, with this version's tables, and by name: not every run is for both."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.databases import PostgresServer, make_durable

HERE = Path(__file__).parent
STARTING_NOTHING = ("test_clocks.py", "test_payloads.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What starts several processes does so one after the other, also when tests run side by side: in all that is
    long, it waits much of the time, and leaves the machine to the others then.
    """
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.faults)
            if item.path.name not in STARTING_NOTHING:
                item.add_marker(pytest.mark.xdist_group("faults"))
                item.add_marker(pytest.mark.long)


@pytest.fixture
def postgres_url(postgres: PostgresServer) -> Iterator[str]:
    url = postgres.create(postgres.template)
    make_durable(url)
    yield url
    postgres.drop(url)


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    file = tmp_path / "rapport.db"
    shutil.copy(sqlite_template, file)
    return f"sqlite:///{file}"
