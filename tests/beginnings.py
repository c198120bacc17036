"""Houses that begin alike: what people do in the first of them is put in place in those that follow.

A third of what tests of handlers take was the same program and the same pair, made anew for each by a coordinator's
presses. They still make it, once in each process; what the database and the pretend Slack hold then is kept, and put
into a house that was just opened and is about to begin in the same way.
"""

import itertools
import json
import pickle
from collections.abc import Awaitable, Callable, Hashable, Iterator
from contextlib import contextmanager
from dataclasses import astuple, dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.playground.delivery import Envelope
from bot.playground.workspace import Workspace
from storage.database import Database
from storage.tables import Base

if TYPE_CHECKING:
    from tests.conftest import House

# What stays with a workspace of the pretend Slack, whatever has happened there.
ITS_OWN = frozenset({"clock", "manifest", "monotonic", "base_url", "watchers", "accepted_listeners", "_ids"})
NOT_EMPTY = " UNION ALL ".join(f"SELECT '{name}' WHERE EXISTS (SELECT 1 FROM {name})" for name in Base.metadata.tables)
COUNTERS = "SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL"

Held = dict[str, Any]  # by table: a SQLite file's rows, or PostgreSQL's own text of them


@dataclass(frozen=True)
class Kept:
    """All that a workspace of the pretend Slack holds."""

    state: bytes
    next_id: int


def keep(workspace: Workspace) -> Kept:
    next_id = next(workspace._ids)
    workspace._ids = itertools.count(next_id)
    return Kept(pickle.dumps({name: value for name, value in vars(workspace).items() if name not in ITS_OWN}), next_id)


def put_back(workspace: Workspace, kept: Kept) -> None:
    vars(workspace).update(pickle.loads(kept.state))
    workspace._ids = itertools.count(kept.next_id)


@dataclass(frozen=True)
class Beginning:
    at: datetime
    url: str  # of the pretend Slack
    workspace: Kept
    sent: bytes
    tables: Held
    counters: str  # of PostgreSQL, as what sets them


_beginnings: dict[Hashable, Beginning] = {}


async def begin_alike(house: "House", how: Hashable, begin: Callable[[], Awaitable[None]]) -> None:
    """Have `begin` done in a house in which nobody has done anything, or what came of it in another that was like it.

    `how` says all that `begin` does. Where something has been done, it is done as well.
    """
    if house.playground.courier.sent or house.playground.faults.rules:  # some of which would be used up
        await begin()
        return
    workspace, db, held = house.playground.workspace, house.app.services.db, _taken(house.app.services.db)
    settings = replace(house.app.services.settings, database_url="", api_url="")
    there = (workspace.version, workspace.members, workspace.conversations, workspace.manifest)
    key = (how, db.is_sqlite, house.clock.at, repr((astuple(settings), there, held)))
    if key in _beginnings:
        # Whoever is told anything for the first time asks Slack who they are themselves, and remembers it.
        anybody = next(iter(workspace.members))
        await house.playground.gestures[workspace.team_id].open_home(anybody, tab="messages")
        _put(house, _beginnings[key], instead_of=held)
        return
    await begin()
    await house.app.services.settle()
    _beginnings[key] = Beginning(
        at=house.clock.at,
        url=house.playground.url,
        workspace=keep(workspace),
        sent=pickle.dumps(house.playground.courier.sent),
        tables=_taken(db),
        counters=_counters(db),
    )


def _put(house: "House", beginning: Beginning, *, instead_of: Held) -> None:
    house.clock.at = beginning.at
    playground = house.playground
    put_back(playground.workspace, beginning.workspace)
    playground.courier.sent[:] = [_moved(each, beginning.url, playground.url) for each in pickle.loads(beginning.sent)]
    db = house.app.services.db
    with _cursor(db) as cursor:
        for name in {*instead_of, *beginning.tables}:
            cursor.execute(f"DELETE FROM {name}")
        for name, rows in beginning.tables.items():
            if db.is_sqlite:
                cursor.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(rows[0]))})", rows)
            else:
                with cursor.copy(f"COPY {name} FROM STDIN") as copy:
                    copy.write(rows)
        if beginning.counters:
            cursor.execute(beginning.counters)


def _moved(envelope: Envelope, here: str, there: str) -> Envelope:
    """As it would have been sent by another pretend Slack, where its answers go."""
    return replace(envelope, payload=json.loads(json.dumps(envelope.payload).replace(here, there)))


def _taken(db: Database) -> Held:
    held: Held = {}
    with _cursor(db) as cursor:
        for (name,) in cursor.execute(NOT_EMPTY).fetchall():
            if db.is_sqlite:
                rows: Any = cursor.execute(f"SELECT * FROM {name}").fetchall()
            else:
                with cursor.copy(f"COPY {name} TO STDOUT") as copy:
                    rows = b"".join(bytes(each) for each in copy)
            held[name] = rows
    return held


def _counters(db: Database) -> str:
    if db.is_sqlite:
        return ""  # the next id is the one after the last
    with _cursor(db) as cursor:
        found = cursor.execute(COUNTERS).fetchall()
    return "SELECT " + ", ".join(f"setval('public.{name}', {last})" for name, last in found) if found else ""


@contextmanager
def _cursor(db: Database) -> Iterator[Any]:
    """A driver's own, in one transaction, in which what refers to what is looked at when it ends, or not at all."""
    connection = db._writer.raw_connection()
    cursor = connection.cursor()
    try:
        for said in (
            ("BEGIN", "PRAGMA defer_foreign_keys = ON")
            if db.is_sqlite
            else ("SET LOCAL session_replication_role = replica",)
        ):
            cursor.execute(said)
        yield cursor
        cursor.execute("COMMIT")
    finally:
        cursor.close()
        connection.close()  # back to where it was taken from
