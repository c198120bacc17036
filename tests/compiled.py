"""What comes out the same for each test is worked out once for all: compiled statements, and all features' listeners.

SQLAlchemy keeps compiled statements with their engine, and each test has engines of its own: compiling the same ones
anew took a quarter of the time that the tests take. Bolt looks for the names of arguments in each function that is
registered, and each test registers all of them: that took a tenth. They know nothing of the app that they belong to.
And each app goes through all of them for the first press of each button, or form, or command.
"""

from collections import UserDict
from collections.abc import Sequence
from typing import Any

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.listener.async_listener import AsyncListener
from slack_bolt.request.async_request import AsyncBoltRequest
from sqlalchemy import Connection, Engine, event

from bot import app
from bot.feature import Feature
from bot.features import FEATURES
from bot.slack.dispatch import Bolt, Kind


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
    # Its engine's first: those that follow begin with it.
    if "compiled_cache" not in connection.get_execution_options():
        connection.engine.update_execution_options(compiled_cache=_compiled)
        connection.execution_options(compiled_cache=_compiled)


_register, _listeners = app.register, list[AsyncListener]()


def register(bolt: AsyncApp, features: Sequence[Feature]) -> None:
    if features is not FEATURES:
        _register(bolt, features)
        return
    if not _listeners:
        _register(bolt, features)
        _listeners.extend(bolt._async_listeners)
    bolt._async_listeners[:] = _listeners


app.register = register


_listeners_for, _found = Bolt.listeners_for, dict[Kind, list[AsyncListener]]()


async def listeners_for(self: Bolt, kind: Kind, req: AsyncBoltRequest) -> list[AsyncListener]:
    if self._async_listeners != _listeners:
        return await _listeners_for(self, kind, req)
    if kind not in _found:
        _found[kind] = await _listeners_for(self, kind, req)
    return _found[kind]


Bolt.listeners_for = listeners_for  # type: ignore[method-assign]  # of every bot that a test builds
