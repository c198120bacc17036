"""An update that is killed at any moment has not happened, and is done by the next start."""

import signal
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from storage import migrate
from tests import loaded
from tests.upgrades.kept import VERSIONS, read
from tests.upgrades.killed import AT_COMMIT


def migrate_until(url: str, folder: Path, last: int) -> int | None:
    """How the process ended."""
    asked, env = ("migrate", str(last)), {"DATABASE_URL": url}
    process = loaded.start("tests.upgrades.killed", *asked, folder=folder, said=folder / "said", env=env)
    process.join()
    return process.exitcode


@pytest.mark.command_line
@pytest.mark.parametrize("version", [VERSIONS[-3]], ids=lambda version: version.name, indirect=True)
def test_an_update_that_is_killed_has_changed_nothing_and_the_next_start_does_it(
    url: str, version: Path, tmp_path: Path
) -> None:
    before = read(url)
    assert migrate_until(url, tmp_path, AT_COMMIT) == -signal.SIGKILL
    assert read(url) == before
    statement = 20
    while migrate_until(url, tmp_path, statement) == -signal.SIGKILL:
        assert read(url) == before, f"killed at statement {statement}"
        statement *= 4

    assert statement > 20 * 4, "it was killed several times"
    engine = create_engine(url)
    with engine.connect() as connection:
        assert migrate.differences(connection) == []
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) != version.name
    engine.dispose()
    assert read(url)[1] == before[1], "nobody's words are lost"
