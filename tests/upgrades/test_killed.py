"""An update that is killed at any moment has not happened, and is done by the next start."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from storage import migrate
from tests.upgrades.kept import VERSIONS, read

ROOT = Path(__file__).parents[2]
AT_COMMIT = 0
# `python -m bot migrate`, killed as it is about to send its nth statement, or to commit.
MIGRATE = f"""
import os, signal, sys
from sqlalchemy import Engine, event
from bot.__main__ import main

last, sent = int(sys.argv[1]), 0

def count(*_):
    global sent
    sent += 1
    if sent == last:
        os.kill(os.getpid(), signal.SIGKILL)

event.listen(Engine, "before_cursor_execute", count)
if last == {AT_COMMIT}:
    event.listen(Engine, "commit", lambda _: os.kill(os.getpid(), signal.SIGKILL))
sys.argv[1:] = ["migrate"]
sys.exit(main())
"""


def migrate_until(url: str, folder: Path, last: int) -> int:
    """How the process ended."""
    return subprocess.run(
        [sys.executable, "-c", MIGRATE, str(last)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "DATABASE_URL": url},
        capture_output=True,
    ).returncode


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
