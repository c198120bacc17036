"""Signed requests as Slack sends them, over a number of connections that stay open."""

import asyncio
import json
import time
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlencode

from benchmarks.processes import SECRET
from benchmarks.slack import TEAM
from bot.playground.delivery import sign

CONNECTIONS = 16


def command(name: str, user_id: str, typed: str = "") -> bytes:
    """A slash command, signed now; a signature is good for five minutes."""
    return _signed(
        {
            "command": name,
            "text": typed,
            "team_id": TEAM,
            "user_id": user_id,
            "channel_id": "C1",
            "trigger_id": "1.1.abc",
            "response_url": "https://slack/response",
            "api_app_id": "A1",
        }
    )


def interaction(kind: str, user_id: str, **fields: Any) -> bytes:
    """A press or a sent form."""
    payload = {
        "type": kind,
        "user": {"id": user_id, "team_id": TEAM},
        "team": {"id": TEAM, "domain": "bench"},
        "api_app_id": "A1",
        "trigger_id": "1.1.abc",
        "is_enterprise_install": False,
        **fields,
    }
    return _signed({"payload": json.dumps(payload)})


def _signed(fields: dict[str, str]) -> bytes:
    body = urlencode(fields)
    stamp = str(int(time.time()))
    head = (
        "POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        f"X-Slack-Request-Timestamp: {stamp}\r\nX-Slack-Signature: {sign(SECRET, body, stamp)}\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return (head + body).encode()


class Connection:
    """One keep-alive connection, no more than can be timed: an HTTP client of its own would cost as much as the bot."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def open(cls, port: int) -> "Connection":
        return cls(*await asyncio.open_connection("127.0.0.1", port))

    async def send(self, request: bytes) -> bytes:
        """The answer's body; anything but a 200 is an error, because then something else was timed."""
        self._writer.write(request)
        head = await self._reader.readuntil(b"\r\n\r\n")
        status, *lines = head.decode().lower().split("\r\n")
        length = next((int(line.partition(":")[2]) for line in lines if line.startswith("content-length:")), 0)
        body = await self._reader.readexactly(length)
        if " 200 " not in status:
            raise RuntimeError(f"{status}: {body.decode()}")
        return body

    def close(self) -> None:
        self._writer.close()


async def once(port: int, request: bytes) -> bytes:
    """Over a connection of its own."""
    connection = await Connection.open(port)
    body = await connection.send(request)
    connection.close()
    return body


async def send_all(port: int, requests: Sequence[bytes], connections: int = CONNECTIONS) -> list[float]:
    """Send all, each connection one after another; give the seconds that each took."""
    taken: list[float] = []
    left = iter(requests)
    opened = [await Connection.open(port) for _ in range(connections)]
    async with asyncio.TaskGroup() as group:
        for connection in opened:
            group.create_task(_send_from(connection, left, taken))
    for connection in opened:
        connection.close()
    return taken


async def _send_from(connection: Connection, left: Iterator[bytes], taken: list[float]) -> None:
    for request in left:
        began = time.perf_counter()
        await connection.send(request)
        taken.append(time.perf_counter() - began)
