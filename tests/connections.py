"""Connections to PostgreSQL outlive the tests that open them.

For each one the server starts a process, which reads its catalogue anew: that took a quarter of the time that tests
take. What a program closes is kept, as it came, for whoever opens one to the same database next. That is so for
databases that are lent to tests in this process; all others are left alone.
"""

from typing import Any

import psycopg
from psycopg.pq import ExecStatus, TransactionStatus
from sqlalchemy import Dialect, Engine, event
from sqlalchemy.pool import ConnectionPoolEntry

Place = tuple[str, str]  # the folder of a server's socket, and a database's name


class Lasting(psycopg.Connection[Any]):
    """A connection that is kept when it is closed, unless something is wrong with it."""

    place: Place

    def add_notice_handler(self, callback: object) -> None:
        """Nobody reads notices here, and SQLAlchemy adds what logs them whenever it connects: once more each time."""

    def close(self) -> None:
        if not self.closed and self.place in _kept and _is_as_it_came(self):
            _kept[self.place].append(self)
        else:
            super().close()


_kept: dict[Place, list[Lasting]] = {}


def keep(place: Place) -> None:
    """From now on, connections to this database are kept."""
    _kept.setdefault(place, [])


def pids(place: Place) -> list[int]:
    """The server's processes for those that are kept."""
    return [each.info.backend_pid for each in _kept[place]]


def forget(place: Place) -> None:
    """Close what is kept, and keep no more."""
    for each in _kept.pop(place, []):
        each.close()


def _is_as_it_came(connection: Lasting) -> bool:
    """Whether all that somebody has set on it could be taken back."""
    try:
        if connection.info.transaction_status != TransactionStatus.IDLE:
            connection.rollback()
        connection.autocommit, connection.read_only, connection.isolation_level = False, None, None
        return connection.pgconn.exec_(b"RESET ALL").status == ExecStatus.COMMAND_OK
    except psycopg.Error:
        return False


@event.listens_for(Engine, "do_connect")
def connect(dialect: Dialect, _entry: ConnectionPoolEntry, _given: object, named: dict[str, Any]) -> Lasting | None:
    place = (str(named.get("host")), str(named.get("dbname")))
    if dialect.name != "postgresql" or place not in _kept:
        return None  # as without this
    if _kept[place]:
        return _kept[place].pop()
    connection = Lasting.connect(**named)
    connection.place = place
    connection.prepare_threshold, connection.prepared_max = 1, 1000  # it sees each statement of the bot again and again
    return connection
