"""The door that HTTP comes in by: how many connections at once, and how long each may keep it waiting."""

import asyncio
from dataclasses import dataclass

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.operate import metrics
from bot.operate.metrics import WhyRefused


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds, but for the connections."""

    connections: int = 512  # a process may often have no more than 1,024 files open, and asks Slack and a database too
    first: float = 10  # for the headers of the first request of a connection
    between: float = (
        75  # for those of the next one; longer than the minute of usual proxies, so that they hang up first
    )
    lingering: float = 1  # for the rest of a body that nobody wants


class Door:
    """Listens on a port for an application.

    aiohttp has no limit to its connections, and waits an hour for somebody's headers. When all places are taken,
    whoever has been waited for the longest makes room for who comes: so the slow ones are among themselves.
    """

    def __init__(self, app: web.Application, limits: Limits = Limits()) -> None:
        self._limits = limits
        self._here: set[asyncio.BaseTransport] = set()
        self._waited_for: dict[asyncio.BaseTransport, asyncio.TimerHandle] = {}  # in the order in which that began
        app.middlewares.insert(0, self._watch)
        self._runner = web.AppRunner(
            app,
            access_log=None,
            auto_decompress=False,
            lingering_time=limits.lingering,
            keepalive_timeout=limits.between,
        )
        self._listening: asyncio.Server | None = None

    async def open(self, host: str, port: int) -> None:
        """Raises OSError when it cannot be listened there."""
        await self._runner.setup()
        self._listening = await asyncio.get_running_loop().create_server(
            lambda: _Visitor(self), host, port, backlog=128
        )

    @property
    def port(self) -> int:
        """The port that is listened on, also when any free one was asked for."""
        sockets = self._listening.sockets if self._listening else ()
        return int(sockets[0].getsockname()[1]) if sockets else 0

    async def close(self) -> None:
        """Nobody new; whoever is being answered is answered."""
        if self._listening:
            self._listening.close()
        await self._runner.cleanup()

    def handler(self) -> asyncio.Protocol:
        """aiohttp's, for one more connection."""
        server = self._runner.server
        if server is None:
            raise RuntimeError("the door is not open")
        return server()

    def let_in(self, transport: asyncio.Transport) -> bool:
        """Whether there is a place for one more."""
        if len(self._here) >= self._limits.connections:
            metrics.refuse(WhyRefused.CONNECTIONS)
            longest = next(iter(self._waited_for), None)
            if not isinstance(longest, asyncio.WriteTransport):
                return False
            longest.abort()
            self.forget(longest)
        self._here.add(transport)
        self._wait_for(transport, self._limits.first)
        return True

    def forget(self, transport: asyncio.BaseTransport) -> None:
        """It is gone."""
        self._here.discard(transport)
        self._is_here(transport)

    def _wait_for(self, transport: asyncio.Transport, seconds: float) -> None:
        self._waited_for[transport] = asyncio.get_running_loop().call_later(seconds, transport.abort)

    def _is_here(self, transport: asyncio.BaseTransport) -> None:
        if waiting := self._waited_for.pop(transport, None):
            waiting.cancel()

    @web.middleware
    async def _watch(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        transport = request.transport
        if transport:
            self._is_here(transport)
        try:
            return await handler(request)
        finally:
            if transport and transport in self._here:
                self._wait_for(transport, self._limits.between)


class _Visitor(asyncio.Protocol):
    """One connection: counted, and then handed to aiohttp's own handling of it."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._handler: asyncio.Protocol | None = None
        self._transport: asyncio.BaseTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if not isinstance(transport, asyncio.Transport) or not self._door.let_in(transport):
            transport.close()
            return
        self._transport, self._handler = transport, self._door.handler()
        self._handler.connection_made(transport)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._transport and self._handler:
            self._door.forget(self._transport)
            self._handler.connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._handler:
            self._handler.data_received(data)

    def eof_received(self) -> bool | None:
        return self._handler.eof_received() if self._handler else None

    def pause_writing(self) -> None:
        if self._handler:
            self._handler.pause_writing()

    def resume_writing(self) -> None:
        if self._handler:
            self._handler.resume_writing()
