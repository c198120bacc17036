"""Statements are compiled once for all tests.

SQLAlchemy keeps compiled statements with their engine, and each test has engines of its own: compiling the same ones
anew took a quarter of the time that the tests take.
"""

from collections import UserDict
from typing import Any

from sqlalchemy import Connection, Engine, event


class Shared(UserDict[tuple[Any, ...], Any]):
    """What SQLAlchemy takes as `compiled_cache`. Its keys begin with an engine's dialect; one is like another here,
    if it compiles in the same way.
    """

    def get(self, key: tuple[Any, ...], default: Any = None) -> Any:
        return self.data.get(self._key(key), default)

    def __setitem__(self, key: tuple[Any, ...], compiled: Any) -> None:
        self.data[self._key(key)] = compiled

    @staticmethod
    def _key(key: tuple[Any, ...]) -> tuple[Any, ...]:
        return type(key[0]), key[0].statement_compiler, *key[1:]


_compiled = Shared()


@event.listens_for(Engine, "engine_connect")
def share(connection: Connection) -> None:
    connection.execution_options(compiled_cache=_compiled)
