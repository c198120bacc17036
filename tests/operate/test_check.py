"""`check` says what is wrong and how to mend it, and makes nothing by looking."""

import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import update

from bot import MANIFEST
from bot.operate.check import check, manifest_problems
from bot.playground.server import Playground
from storage import workspaces
from storage.database import Database
from storage.tables import Program
from tests.conftest import INSTALLABLE, standing_still
from tests.storage.building import NOW, build


@pytest.fixture
async def playground() -> AsyncIterator[Playground]:
    async with await Playground.start(monotonic=standing_still) as playground:
        yield playground


@pytest.fixture
def url(tmp_path: Path, sqlite_template: Path) -> str:
    shutil.copy(sqlite_template, tmp_path / "rapport.db")
    return f"sqlite:///{tmp_path}/rapport.db"


def one(playground: Playground, url: str) -> dict[str, str | None]:
    return {
        "SLACK_BOT_TOKEN": playground.token,
        "SLACK_APP_TOKEN": playground.app_token,
        "SLACK_API_URL": playground.api_url,
        "DATABASE_URL": url,
    }


def many(playground: Playground, url: str) -> dict[str, str | None]:
    return {**one(playground, url), **INSTALLABLE}


def everything_in(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir()}


async def test_it_finds_nothing_when_all_is_well(
    playground: Playground, url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await check(one(playground, url), now=NOW) == 0
    assert capsys.readouterr().out.splitlines() == [
        *(f"{what}: fine" for what in ("settings", "content", "manifest", "database", "token")),
        # Declined in the playground, which is no problem.
        "without the optional scope users:read.email, nobody can be named by e-mail address in a list to import",
    ]


@pytest.mark.parametrize(
    ("env", "words"),
    [
        ({"SLACK_BOT_TOKEN": "xoxb-wrong"}, "Slack does not accept SLACK_BOT_TOKEN (invalid_auth). Copy it again"),
        ({"SLACK_APP_TOKEN": "xapp-wrong"}, "Slack does not accept SLACK_APP_TOKEN (invalid_auth). Copy it again"),
        ({"SLACK_API_URL": "http://127.0.0.1:9/"}, "Slack cannot be reached at http://127.0.0.1:9/"),
        ({"DATABASE_URL": "sqlite:///{here}/new.db"}, "new.db yet. Check DATABASE_URL, or run `python -m bot migrate`"),
        ({"DATABASE_URL": "sqlite:///{here}/empty.db"}, "The schema is at nothing yet"),
        ({"DATABASE_URL": "sqlite:///{here}/notes.txt"}, "cannot be opened (SQLITE_NOTADB: the file is no database)."),
        ({"DATABASE_URL": "sqlite:///{here}/newer.db"}, "a newer version has used it"),
        ({"DATABASE_URL": "sqlite:///{here}/notes.txt/x.db"}, "DATABASE_URL names a file that cannot be made"),
        ({"DATABASE_URL": "sqlite://data/rapport.db"}, "DATABASE_URL has two slashes"),
        ({"DATABASE_URL": "postgresql://u:hush@127.0.0.1:9/x"}, "cannot be opened (ECONNREFUSED: no server listens"),
        ({"CONTENT_DIR": "{here}"}, "rhythms.toml: the file is missing; copy the one that comes with the bot"),
        ({"COORDINATORS": "@lena"}, "COORDINATORS has '@lena', which is no member id"),
    ],
)
async def test_it_says_what_is_wrong_how_to_mend_it_and_makes_no_file(
    playground: Playground,
    url: str,
    tmp_path: Path,
    env: dict[str, str],
    words: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "notes.txt").write_text("This is no database, however long one looks at it. " * 10)
    (tmp_path / "empty.db").touch()
    shutil.copy(tmp_path / "rapport.db", tmp_path / "newer.db")
    with closing(sqlite3.connect(tmp_path / "newer.db")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = everything_in(tmp_path)

    here = {name: value.format(here=tmp_path) for name, value in env.items()}
    assert await check({**one(playground, url), **here}, now=NOW) == 2
    said = capsys.readouterr().out
    assert words in said
    assert "hush" not in said
    assert everything_in(tmp_path) == before


async def test_it_says_in_how_many_workspaces_it_is_and_where_others_can_install_it(
    playground: Playground, url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await check(many(playground, url), now=NOW) == 0
    assert capsys.readouterr().out.splitlines() == [
        *(f"{what}: fine" for what in ("settings", "content", "manifest", "database", "app")),
        "Installed in 0 workspaces; more at https://rapport.example/slack/install",
    ]
    database = Database(url)
    with database.session() as session:
        workspaces.connect(session, "T1", name="One", bot_user_id="U1", bot_token="xoxb-1")
    await database.close()
    await check(many(playground, url), now=NOW)
    assert "Installed in 1 workspace; more at" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("env", "words"),
    [
        ({"SLACK_CLIENT_ID": "9"}, "Slack does not accept SLACK_CLIENT_ID (invalid_client_id). Copy it again"),
        ({"SLACK_CLIENT_SECRET": "hush"}, "Slack does not accept SLACK_CLIENT_SECRET (bad_client_secret). Copy it"),
        ({"SLACK_APP_TOKEN": "xapp-wrong"}, "Slack does not accept SLACK_APP_TOKEN (invalid_auth). Copy it again"),
        ({"SLACK_API_URL": "http://127.0.0.1:9/"}, "Slack cannot be reached at http://127.0.0.1:9/"),
        ({"PUBLIC_URL": "rapport.example"}, "PUBLIC_URL is 'rapport.example'; it must be an address like https://"),
    ],
)
async def test_it_says_what_is_wrong_with_the_app_for_many_workspaces(
    playground: Playground, url: str, env: dict[str, str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await check({**many(playground, url), **env}, now=NOW) == 2
    said = capsys.readouterr().out
    assert words in said
    assert "hush" not in said


async def test_it_says_which_scope_the_token_lacks(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    manifest = tmp_path / "manifest.yml"
    manifest.write_text(MANIFEST.read_text().replace("      - im:history\n", ""))
    async with await Playground.start(manifest_path=manifest, monotonic=standing_still) as playground:
        assert await check(one(playground, url), now=NOW) == 2
    assert "SLACK_BOT_TOKEN lacks the scope im:history: reinstall the app with manifest.yml." in capsys.readouterr().out


async def test_optional_scopes_are_missed_in_earnest_by_a_program_whose_digest_goes_to_a_channel(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    manifest = tmp_path / "manifest.yml"
    without = MANIFEST.read_text().replace("      - channels:read\n", "").replace("      - groups:read\n", "")
    manifest.write_text(without)
    database = Database(url)
    with database.session() as session:
        build(session, "T1")
    async with await Playground.start(manifest_path=manifest, monotonic=standing_still) as playground:
        assert await check(one(playground, url), now=NOW) == 0, "nothing is switched on that wants them"
        assert "without the optional scope channels:read" in capsys.readouterr().out
        with database.session() as session:
            session.execute(update(Program).values(digest_channel="C1"))
        assert await check(one(playground, url), now=NOW) == 2
    await database.close()
    assert (
        "1 program would post the digest in a channel, which needs the scopes channels:read" in capsys.readouterr().out
    )


async def test_it_names_a_rhythm_that_a_program_uses_and_the_content_lacks(
    playground: Playground, url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    database = Database(url)
    with database.session() as session:
        build(session, "T1")
        session.execute(update(Program).values(rhythm="gentle"))
    await database.close()
    assert await check(one(playground, url), now=NOW) == 2
    assert "1 program had the rhythm 'gentle' chosen, which the content lacks" in capsys.readouterr().out


def test_it_says_what_the_manifest_lacks(tmp_path: Path) -> None:
    manifest = tmp_path / "manifest.yml"
    manifest.write_text(MANIFEST.read_text().replace("      - im:history\n", ""))
    assert manifest_problems(manifest) == ["manifest.yml lacks the scope im:history; add it."]
    manifest.write_text("features: [")
    assert manifest_problems(manifest) == ["manifest.yml cannot be read (ParserError); restore it from the repository."]
    assert manifest_problems() == []
