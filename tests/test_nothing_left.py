"""What somebody deletes or replaces is in none of SQLite's files afterwards, nor in a backup; and others read none."""

import asyncio
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from bot.domain.actor import Actor
from bot.domain.entries import Audience, DraftKind, EntryKind, NewAnswer, Written
from bot.operate.backup import backup
from bot.views import feedback as views
from storage import entry_drafts, responses
from storage.database import Database
from storage.entry_drafts import NO_PAIR, DraftOf
from storage.tables import Response
from tests.conftest import House, until
from tests.databases import migrated
from tests.handlers.feedback_steps import ask, words_of, write
from tests.handlers.goal_steps import set_goal
from tests.handlers.promise_steps import promises
from tests.storage.building import BEN, NOW, Pairing, build
from tests.storage.building import write as write_entry
from tests.test_every_table import OF_NO_PAIR, PRIVATE, forget, marker, write_everything

FILES = ("rapport.db", "rapport.db-wal", "rapport.db-shm")


@pytest.fixture
def database_url(tmp_path: Path, sqlite_template: Path) -> str:
    """SQLite alone: what PostgreSQL leaves in its files, it clears up in its own time."""
    shutil.copy(sqlite_template, tmp_path / "rapport.db")
    return f"sqlite:///{tmp_path / 'rapport.db'}"


def on_disk(folder: Path) -> bytes:
    return b"".join((folder / name).read_bytes() for name in FILES if (folder / name).exists())


def left(folder: Path, *sentences: str) -> list[str]:
    """Which of the sentences are in the database's files, or in a backup that is made now."""
    copy = folder / "backup.db"
    copy.unlink(missing_ok=True)
    backup(f"sqlite:///{folder / 'rapport.db'}", copy)
    return [each for each in sentences if each.encode() in on_disk(folder) + copy.read_bytes()]


def size_of_log(folder: Path) -> int:
    return (folder / "rapport.db-wal").stat().st_size


async def let_log_be_emptied(house: House, folder: Path) -> None:
    """As the bot would within seconds, of which each writes something; whoever reads just then is not waited for."""
    await house.app.services.settle()
    for _ in range(100):
        await house.app.services.db.write(lambda session: session.scalar(text("SELECT 1")))
        if size_of_log(folder) == 0:
            return
    raise AssertionError("the log is never emptied")


async def test_the_log_is_emptied_once_for_all_who_delete_words_at_once_and_not_for_who_had_none(paired: House) -> None:
    db, ben = paired.app.services.db, Actor(paired.team_id, paired.person("ben").id)
    abouts = [f"edit:{number}" for number in range(20)]
    told: list[str] = []

    def watch(session: Session) -> None:
        driver: sqlite3.Connection = session.connection().connection.dbapi_connection  # type: ignore[assignment]
        driver.set_trace_callback(told.append)

    def type_into_all(session: Session) -> None:
        for about in abouts:
            of = DraftOf(DraftKind.CHECKIN, NO_PAIR, about)
            entry_drafts.keep(session, ben, of, {"hard": "Words"}, audience=None, revision=0, typed_at="1")

    async def send_all() -> int:
        told.clear()
        await asyncio.gather(
            *(db.write(entry_drafts.forget, ben, DraftKind.CHECKIN, [NO_PAIR], [about]) for about in abouts)
        )
        await db.write(watch)  # after whatever was left to be done
        return sum("wal_checkpoint" in each for each in told)

    await db.write(watch)
    assert await send_all() == 0
    await db.write(type_into_all)
    await db.write(watch)  # after the log was emptied of what might have been typed over
    assert await send_all() == 1


async def test_what_an_edit_replaces_is_gone_from_the_disk(paired: House, tmp_path: Path) -> None:
    ben = paired.person("ben")
    await paired.check_in("ben", went_well="The first wording of it", hard="What I keep to myself")
    assert left(tmp_path, "The first wording of it") != [], "else this looks in the wrong place"

    await ben.opens_home()
    await ben.presses("Edit", where="home")
    assert await ben.submits({"went_well": "The second wording of it"}) == {}
    await let_log_be_emptied(paired, tmp_path)

    assert left(tmp_path, "The first wording of it") == []
    assert left(tmp_path, "The second wording of it", "What I keep to myself") != []


async def test_what_somebody_types_over_is_gone_from_the_disk_before_they_send_anything(
    paired: House, tmp_path: Path
) -> None:
    db, ben = paired.app.services.db, Actor(paired.team_id, paired.person("ben").id)
    of = DraftOf(DraftKind.CHECKIN, NO_PAIR, "")
    typed = [
        "What I first thought of it, and would never say",
        "What can be said of it, which I have thought over",
    ]

    for number, words in enumerate(typed):
        texts = {"hard": words}
        await db.write(entry_drafts.keep, ben, of, texts, audience=None, revision=0, typed_at=f"{number}")
    await let_log_be_emptied(paired, tmp_path)

    assert left(tmp_path, *typed) == typed[1:]


async def test_no_word_of_a_pair_is_on_the_disk_after_the_day_on_which_they_are_deleted(
    database_url: str, tmp_path: Path
) -> None:
    chosen = {"promises.seen_by"}  # is a word that means something
    said = [marker(each) for each in PRIVATE if each not in OF_NO_PAIR | chosen]
    database = Database(database_url)
    with database.session() as session:
        write_everything(session)
    assert left(tmp_path, *said) == said, "else this looks in the wrong place"

    with database.session() as session:
        forget(session)
    await database.close()

    assert left(tmp_path, *said) == []


async def test_what_somebody_deletes_is_gone_from_the_disk(paired: House, tmp_path: Path) -> None:
    ben = paired.person("ben")
    sentences = ["Shared in a check-in", "Kept in a check-in", "A thought of a reflection", "A draft of feedback"]
    long = ["Begins here: ", "the end of something long"]  # on pages of its own
    await paired.check_in("ben", went_well=sentences[0], audience="partner", for_me=sentences[1])
    await paired.check_in("ben", went_well=long[0] + "word " * 560 + long[1])
    await ben.types("/reflect")
    assert await ben.submits({"reflection": sentences[2]}) == {}
    await ben.closes(everything=True)
    await ask(paired, "ana")
    await write(paired, "ben", words_of("ben", first=sentences[3]))
    await ben.closes(everything=True)
    assert left(tmp_path, *sentences, *long) == [*sentences, *long]

    await ben.types("/mentorship delete")
    assert await ben.submits({"sure": ["yes"]}) == {}
    await let_log_be_emptied(paired, tmp_path)

    assert left(tmp_path, *sentences, *long) == []


async def test_what_the_two_of_a_pair_wrote_is_gone_from_the_disk_after_the_day_that_they_were_told(
    paired: House, tmp_path: Path
) -> None:
    sentences = ["Shared in a check-in", "Kept in a check-in", "A promise that was made", "What both want to reach"]
    await paired.check_in("ben", went_well=sentences[0], audience="partner", for_me=sentences[1])
    await promises(paired, "ben", sentences[2])
    await set_goal(paired, "ben", sentences[3])
    await paired.change_pair("End", "ana", "ben")
    assert left(tmp_path, *sentences) == sentences

    await paired.pass_days(92)

    await until(lambda: left(tmp_path, *sentences) == [])
    with paired.app.services.db.session() as session:
        assert len(session.scalars(select(Response)).all()) == 1, "that something was written stays, as a count"


async def test_a_draft_that_is_replaced_or_discarded_is_gone_from_the_disk(paired: House, tmp_path: Path) -> None:
    ana = paired.person("ana")
    await ask(paired, "ana")
    await ana.types("/feedback")
    assert ana.modal is not None
    for typed in ("Half a thought of mine", "Another thought instead"):
        await ana.gestures.press_in_view(ana.id, ana.modal["id"], "first", views.DRAFT, {"value": typed})
    await let_log_be_emptied(paired, tmp_path)
    assert left(tmp_path, "Half a thought of mine", "Another thought instead") == ["Another thought instead"]

    await ana.closes(everything=True)
    await write(paired, "ana", words_of("ana", first="Sent, and looked at once more"))
    await ana.closes(everything=True)
    await ana.types("/feedback")
    await ana.presses(views.DISCARD)
    await let_log_be_emptied(paired, tmp_path)
    assert left(tmp_path, "Another thought instead", "Sent, and looked at once more") == []


# --- without the rest of the bot -------------------------------------------------------------------------------------


def entry(words: str) -> Written:
    return Written(EntryKind.REFLECTION, (NewAnswer("reflection", words, Audience.ME),))


@pytest.fixture
async def db(database_url: str) -> Database:
    return Database(database_url)


@pytest.fixture
def pairing(db: Database) -> Pairing:
    with db.session() as session:
        return build(session, "T1")


@pytest.fixture
def reader(db: Database, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Somebody who looks at the file for long, as a backup of a large one does."""
    with closing(sqlite3.connect(tmp_path / "rapport.db", isolation_level=None)) as connection:
        yield connection


def erase(db: Database) -> None:
    with db.session() as session:
        responses.erase(session, "T1", author=BEN, now=NOW)


async def test_a_reader_is_not_waited_for_and_the_words_go_once_it_is_done(
    db: Database, pairing: Pairing, reader: sqlite3.Connection, tmp_path: Path
) -> None:
    await db.write(write_entry, pairing, written=entry("A sentence of mine"))
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM answers").fetchall()
    await db.write(responses.erase, "T1", author=BEN, now=NOW)
    await db.write(lambda session: session.scalar(text("SELECT 1")))
    assert b"A sentence of mine" in on_disk(tmp_path), "somebody still looks at it"

    reader.execute("COMMIT")
    await db.write(lambda session: session.scalar(text("SELECT 1")))  # as the outbox does each second
    await until(lambda: b"A sentence of mine" not in on_disk(tmp_path))
    await db.close()


async def test_what_a_process_leaves_that_is_killed_goes_when_the_next_one_starts(
    db: Database, pairing: Pairing, reader: sqlite3.Connection, tmp_path: Path
) -> None:
    await db.write(write_entry, pairing, written=entry("A sentence of mine"))
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM answers").fetchall()
    await db.write(responses.erase, "T1", author=BEN, now=NOW)
    killed = tmp_path / "as it was when it was killed"
    killed.mkdir()
    for name in FILES[:2]:  # the third is made anew
        shutil.copy(tmp_path / name, killed / name)
    assert b"A sentence of mine" in on_disk(killed)
    reader.execute("COMMIT")
    await db.close()

    await migrated(f"sqlite:///{killed / 'rapport.db'}")
    assert b"A sentence of mine" not in on_disk(killed)


async def test_what_a_command_deletes_is_gone_when_it_has_ended_though_the_bot_goes_on(
    db: Database, pairing: Pairing, database_url: str, tmp_path: Path
) -> None:
    await db.write(write_entry, pairing, written=entry("A sentence of mine"))
    command = Database(database_url)
    erase(command)
    await command.close()
    assert left(tmp_path, "A sentence of mine") == []
    await db.close()


async def test_deleted_words_are_overwritten_whatever_sqlite_was_built_with(db: Database) -> None:
    with db.session() as session:
        assert session.scalar(text("PRAGMA secure_delete")) == 1
    await db.close()


async def test_words_that_an_older_version_left_in_the_file_do_not_come_into_a_backup(
    db: Database, pairing: Pairing, tmp_path: Path
) -> None:
    await db.write(write_entry, pairing, written=entry("A sentence of mine"))
    await db.close()
    with closing(sqlite3.connect(tmp_path / "rapport.db", isolation_level=None)) as older:
        older.execute("PRAGMA secure_delete=OFF")
        older.execute("DELETE FROM answers")
    assert b"A sentence of mine" in on_disk(tmp_path)

    backup(f"sqlite:///{tmp_path / 'rapport.db'}", tmp_path / "backup.db")
    assert b"A sentence of mine" not in (tmp_path / "backup.db").read_bytes()


# --- who may read the files ------------------------------------------------------------------------------------------


@pytest.fixture
def no_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


async def test_nobody_else_may_read_the_database_its_folder_and_its_backups(tmp_path: Path, no_umask: None) -> None:
    above = tmp_path / "srv" / "rapport"
    folder = above / "data"
    url = f"sqlite:///{folder / 'rapport.db'}"
    await migrated(url)
    db = Database(url)
    await db.write(lambda session: build(session, "T1"))
    backup(url, folder / "backup.db")

    made = [
        above.parent,
        above,
        folder,
    ]  # in a folder that others may write to, they could put another one in its place
    assert [mode(each) for each in made] == [0o700, 0o700, 0o700]
    assert {name: mode(folder / name) for name in (*FILES, "backup.db")} == dict.fromkeys((*FILES, "backup.db"), 0o600)
    await db.close()


@pytest.fixture
def readable(database_url: str, tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "rapport.db").chmod(0o644)


async def test_a_database_that_others_could_read_is_closed_to_them_and_its_folder_is_left_as_it_is(
    readable: None, database_url: str, tmp_path: Path
) -> None:
    db = Database(database_url)
    await db.read(lambda session: session.scalar(text("SELECT 1")))
    assert (mode(tmp_path), mode(tmp_path / "rapport.db")) == (0o755, 0o600)
    await db.close()
