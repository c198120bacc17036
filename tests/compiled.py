"""What comes out the same for each test is worked out once for all: compiled statements, and what listeners ask for.

SQLAlchemy keeps compiled statements with their engine, and each test has engines of its own: compiling the same ones
anew took a quarter of the time that the tests take. Bolt looks for the names of arguments in each function that is
registered, and each test registers all of them: that took a tenth.
"""

import inspect
from collections import UserDict
from collections.abc import Callable
from types import CodeType
from typing import Any

from slack_bolt.listener import async_listener
from slack_bolt.listener_matcher import builtins
from slack_bolt.util.utils import get_arg_names_of_callable
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


_names: dict[CodeType, list[str]] = {}


def names_of_arguments(function: Callable[..., Any]) -> list[str]:
    """By the code: Bolt makes some of the functions anew each time."""
    code = getattr(inspect.unwrap(function), "__code__", None)
    if code is None:
        return get_arg_names_of_callable(function)
    if code not in _names:
        _names[code] = get_arg_names_of_callable(function)
    return _names[code]


for module in (async_listener, builtins):
    module.get_arg_names_of_callable = names_of_arguments  # type: ignore[attr-defined]
