"""Commands ask only for the settings that they use, make nothing by looking, and end in words whatever is wrong."""

import io
import os
import shutil
import sqlite3
from contextlib import closing, redirect_stdout
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import update
from structlog.testing import capture_logs

from bot.__main__ import do, parser
from bot.app import cannot_listen
from bot.operate import outbox
from bot.services import utc_now
from bot.settings import Settings
from storage.database import Database
from storage.tables import Lane
from tests.conftest import House
from tests.databases import PostgresServer
from tests.storage.building import build


class Shell:
    """The commands in this very process, in a folder of their own; `run` gives the code and all that was said."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def run(self, *arguments: str, **env: str) -> tuple[int, str]:
        self._capsys.readouterr()
        code = do(parser().parse_args(arguments), {**env})
        said = self._capsys.readouterr()
        return code, said.out + said.err

    def files(self) -> list[str]:
        return sorted(os.listdir(self.folder))


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    monkeypatch.chdir(tmp_path)  # where `.env` is looked for, and relative paths begin
    return Shell(tmp_path, capsys)


@pytest.fixture
def database(tmp_path: Path, sqlite_template: Path) -> str:
    (tmp_path / "data").mkdir()
    shutil.copy(sqlite_template, tmp_path / "data" / "rapport.db")
    return f"sqlite:///{tmp_path}/data/rapport.db"


LOOKING = [
    ("outbox",),
    ("outbox", "retry", "1"),
    ("outbox", "cancel", "1"),
    ("copy", "postgresql://u@h/x"),
    ("backup", "b"),
]


def set_revision(file: Path, revision: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
        connection.commit()


# --- what is asked for, and what is made -----------------------------------------------------------------------------


def test_no_command_that_only_needs_the_database_asks_for_a_token(shell: Shell, database: str) -> None:
    assert shell.run("migrate") == (0, "The database is up to date.\n")
    assert shell.run("outbox") == (0, "Nothing is owed, uncertain or failed.\n")
    assert shell.run("backup", "b.db")[0] == 0
    for command in LOOKING:
        assert "TOKEN" not in shell.run(*command)[1]


@pytest.mark.parametrize("command", LOOKING)
def test_looking_for_a_database_that_is_not_there_makes_none(shell: Shell, command: tuple[str, ...]) -> None:
    code, said = shell.run(*command, DATABASE_URL="sqlite:///mistyped/rapport.db")
    assert code == 2
    assert "There is no database at mistyped/rapport.db" in said
    assert shell.files() == []


@pytest.mark.parametrize("command", LOOKING[:-1])
def test_a_database_of_a_newer_version_is_refused_by_all_but_a_backup(
    shell: Shell, database: str, command: tuple[str, ...]
) -> None:
    set_revision(shell.folder / "data" / "rapport.db", "9999")
    code, said = shell.run(*command)
    assert (code, "a newer version has used it" in said) == (2, True)
    assert shell.run("backup", "b.db")[0] == 0


@pytest.mark.parametrize("command", LOOKING[:-1])
def test_a_database_that_is_not_migrated_is_told_to_be(shell: Shell, command: tuple[str, ...]) -> None:
    (shell.folder / "empty.db").touch()
    code, said = shell.run(*command, DATABASE_URL="sqlite:///empty.db")
    assert (code, "run `python -m bot migrate`" in said) == (2, True)


# --- backup ----------------------------------------------------------------------------------------------------------


def test_a_backup_of_a_file_without_tables_is_refused(shell: Shell) -> None:
    (shell.folder / "empty.db").touch()
    code, said = shell.run("backup", "b.db", DATABASE_URL="sqlite:///empty.db")
    assert (code, "holds no tables of Rapport" in said) == (2, True)
    assert shell.files() == ["empty.db"]


def test_a_backup_blames_the_source_for_what_is_wrong_with_the_source(shell: Shell, database: str) -> None:
    (shell.folder / "notes.txt").write_text("no database " * 100)
    _, said = shell.run("backup", "b.db", DATABASE_URL="sqlite:///notes.txt")
    assert (
        said
        == "The database at notes.txt cannot be read (SQLITE_NOTADB: the file is no database). No backup was made.\n"
    )
    file = shell.folder / "data" / "rapport.db"
    whole = file.read_bytes()
    file.write_bytes(whole[:8192] + b"\xff" * (len(whole) - 8192))
    code, said = shell.run("backup", "b.db")
    assert code == 2
    assert "The database at data/rapport.db cannot be read (SQLITE_CORRUPT" in said
    assert shell.files() == ["data", "notes.txt"]


def test_a_backup_blames_the_target_for_what_is_wrong_with_the_target(shell: Shell, database: str) -> None:
    code, said = shell.run("backup", "no such folder/b.db")
    assert (code, said) == (
        2,
        "The backup cannot be written to no such folder/b.db: No such file or directory.\n",
    )


# --- copy ------------------------------------------------------------------------------------------------------------


def test_a_copy_is_refused_while_a_bot_holds_a_lease(shell: Shell, database: str) -> None:
    opened = Database(database)
    with opened.session() as session:
        build(session, "T1")
        session.execute(update(Lane).values(owner="me", lease_until=utc_now() + timedelta(minutes=1)))
    code, said = shell.run("copy", "postgresql://u@127.0.0.1:9/x")
    assert (code, "The bot is running on the source" in said) == (2, True)
    with opened.session() as session:
        session.execute(update(Lane).values(lease_until=utc_now() - timedelta(seconds=1)))
    opened._close()
    assert "ECONNREFUSED" in shell.run("copy", "postgresql://u@127.0.0.1:9/x")[1]


def test_a_copy_names_the_target_when_that_is_the_trouble(
    shell: Shell, database: str, postgres: PostgresServer
) -> None:
    code, said = shell.run("copy", "postgresql://me:hunter2@127.0.0.1:9/x")
    assert code == 2
    assert said == "The target cannot be used (ECONNREFUSED: no server listens there), and nothing was kept in it.\n"
    target = postgres.create()
    try:
        assert shell.run("migrate", DATABASE_URL=target)[0] == 0
        with psycopg.connect(target.replace("+psycopg", "")) as there:
            there.execute("UPDATE alembic_version SET version_num = '9999'")
        assert "The target: The database is at revision 9999" in shell.run("copy", target)[1]
    finally:
        postgres.drop(target)


def test_a_copy_makes_no_file_of_a_target_that_is_one(shell: Shell, database: str) -> None:
    assert "The target must be a PostgreSQL" in shell.run("copy", "sqlite:///elsewhere/x.db")[1]
    assert shell.files() == ["data"]


# --- no traceback ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["migrate", "check", "outbox"])
def test_an_impossible_folder_is_said_in_words(shell: Shell, command: str) -> None:
    tokens = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "hush", "SLACK_API_URL": "http://127.0.0.1:9"}
    code, said = shell.run(command, DATABASE_URL="sqlite:////proc/none/rapport.db", **tokens)
    assert code == 2
    assert "/proc" in said and "Traceback" not in said


def test_a_port_that_only_root_may_listen_on_is_said_in_words() -> None:
    settings = Settings.from_env({"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "s", "PORT": "80"})
    assert cannot_listen(settings, PermissionError(13, "Permission denied"), "") == (
        "HOST 127.0.0.1 and PORT 80 cannot be listened on: only root may listen on a port below 1024. "
        "Choose another PORT or HOST."
    )


@pytest.mark.parametrize("command", ["run", "migrate", "check", "outbox"])
@pytest.mark.parametrize(
    ("written", "words"),
    [
        (None, ".env cannot be read: Is a directory."),
        ("SLACK_BOT_TOKEN=xoxb-1\r\n".encode("utf-16"), ".env is written in UTF-16"),
        (b"A=1\nB=M\xfcller\n", ".env is not UTF-8: look at line 2"),
    ],
)
def test_an_env_file_of_no_use_is_said_in_words(shell: Shell, command: str, written: bytes | None, words: str) -> None:
    file = shell.folder / ".env"
    if written is None:
        file.mkdir()
    else:
        file.write_bytes(written)
    code, said = shell.run(command)
    assert (code, words in said) == (2, True)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_an_env_file_is_read_whatever_ends_its_lines_and_the_environment_wins(shell: Shell, end: str) -> None:
    lines = ["# Rapport", "DATABASE_URL=mysql://x", 'SLACK_BOT_TOKEN="xoxb-1"', ""]
    (shell.folder / ".env").write_bytes(b"\xef\xbb\xbf" + end.join(lines).encode())
    assert "DATABASE_URL must start with sqlite" in shell.run("outbox")[1]
    assert "There is no database at x.db" in shell.run("outbox", DATABASE_URL="sqlite:///x.db")[1]


# --- a number for a delivery -----------------------------------------------------------------------------------------


async def test_the_log_names_a_delivery_by_the_number_that_outbox_takes(house: House) -> None:
    house.playground.faults.add("error", "chat.postMessage", times=1, error="user_disabled")
    with capture_logs() as told:
        await house.person("ben").types("hello")
        await house.tick()
    house.playground.workspace.refusals.clear()
    (line,) = [each for each in told if each["event"] == "delivery refused"]
    with redirect_stdout(io.StringIO()) as said:
        await outbox.show(house.app.services.db)
    _, listed = said.getvalue().splitlines()
    assert listed.split()[0] == str(line["delivery"])
    assert listed.endswith("user_disabled")
