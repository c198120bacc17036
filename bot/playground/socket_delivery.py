"""Socket Mode: websockets that the bot opens, each envelope to one of them, acknowledged by its id."""

import asyncio
import json
import secrets
import uuid
from typing import Any

from aiohttp import WSCloseCode, WSMsgType, web

from bot.playground.delivery import LONGEST_FRAME, TOO_LONG, UNREACHABLE, Answer, Envelope
from bot.playground.elements import Json


class SocketDelivery:
    """The server's side of Socket Mode; mount `handle` at /socket."""

    def __init__(self, app_id: str = "A0RAPPORT") -> None:
        self.app_id = app_id
        self.base_url = ""  # set when the server knows its port
        self.connections: list[web.WebSocketResponse] = []
        self._transports: dict[web.WebSocketResponse, asyncio.BaseTransport | None] = {}
        self._tickets: set[str] = set()
        self._waiting: dict[str, asyncio.Future[Answer]] = {}
        self._next = 0
        self._changed = asyncio.Event()

    def new_url(self) -> str:
        """What apps.connections.open answers; each URL opens one connection."""
        ticket = secrets.token_hex(8)
        self._tickets.add(ticket)
        return f"{self.base_url.replace('http', 'ws', 1)}/socket?ticket={ticket}&app_id={self.app_id}"

    async def connected(self, at_least: int = 1) -> None:
        """Wait until that many connections are open."""
        while len(self.connections) < at_least:
            self._changed.clear()
            await self._changed.wait()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            return web.Response(status=404)
        self._tickets.discard(ticket)
        socket = web.WebSocketResponse(autoping=True)
        await socket.prepare(request)
        await socket.send_json(
            {
                "type": "hello",
                "num_connections": len(self.connections) + 1,
                "debug_info": {"host": "playground", "approximate_connection_time": 3600},
                "connection_info": {"app_id": self.app_id},
            }
        )
        self.connections.append(socket)
        self._transports[socket] = request.transport
        self._changed.set()
        try:
            async for message in socket:
                if message.type != WSMsgType.TEXT:
                    continue
                too_long = len(message.data.encode()) > LONGEST_FRAME
                self._acknowledged(json.loads(message.data), too_long=too_long)
                if too_long:
                    await socket.close(code=WSCloseCode.MESSAGE_TOO_BIG)
        finally:
            if socket in self.connections:
                self.connections.remove(socket)
            del self._transports[socket]
            self._changed.set()
        return socket

    def _acknowledged(self, ack: Any, *, too_long: bool) -> None:
        waiting = self._waiting.pop(ack.get("envelope_id", ""), None) if isinstance(ack, dict) else None
        if waiting is not None and not waiting.done():
            payload = ack.get("payload")
            # Bolt sends a plain answer as {"text": ...}; an empty payload says nothing.
            waiting.set_result(Answer(TOO_LONG) if too_long else Answer(200, payload or None))

    async def __call__(self, envelope: Envelope) -> Answer:
        if not self.connections:
            return Answer(UNREACHABLE)
        envelope_id = str(uuid.uuid4())  # as long as a real one
        body: Json = {
            "envelope_id": envelope_id,
            "type": envelope.kind,
            "payload": envelope.payload,
            "accepts_response_payload": envelope.kind != "events_api",
        }
        if envelope.kind == "events_api":
            body |= {"retry_attempt": envelope.retry, "retry_reason": envelope.reason}
        self._next += 1
        socket = self.connections[self._next % len(self.connections)]
        waiting: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting[envelope_id] = waiting
        try:
            await socket.send_json(body)
            return await waiting
        except ConnectionError:
            return Answer(UNREACHABLE)
        finally:
            self._waiting.pop(envelope_id, None)

    async def disconnect(self, reason: str = "refresh_requested") -> None:
        """Tell every connection that it will close, as Slack does every few hours; `warning` only announces it."""
        for socket in list(self.connections):
            await socket.send_json({"type": "disconnect", "reason": reason, "debug_info": {"host": "playground"}})
            if reason != "warning":
                self.connections.remove(socket)

    def drop(self) -> None:
        """Lose every connection without a word."""
        for socket in list(self.connections):
            self.connections.remove(socket)
            transport = self._transports.get(socket)
            if isinstance(transport, asyncio.WriteTransport):
                transport.abort()

    async def close(self) -> None:
        for socket in list(self.connections):
            await socket.close()
        self.connections.clear()
