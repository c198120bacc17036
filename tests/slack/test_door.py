"""Whoever comes by HTTP and wants to keep the bot busy: slow, many, large, forged, or no HTTP at all."""

import asyncio
import json
import logging
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress

from aiohttp import web as aiohttp_web
from structlog.testing import capture_logs

from bot.operate.logs import OnceAMinute, Seldom
from bot.playground.delivery import sign
from bot.slack import web
from bot.slack.door import Door, Limits
from tests.conftest import HANGS, House, until

SECRET = "a signing secret"
SLOW = Limits(first=0.2, between=0.2)  # real seconds, after which whoever is slow is no longer waited for
PATIENT = Limits(first=3600, between=3600)


class Line:
    """One connection, byte by byte."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    async def says(self, text: str | bytes) -> None:
        self.writer.write(text if isinstance(text, bytes) else text.encode())
        with suppress(ConnectionError):
            await self.writer.drain()

    async def hears(self) -> tuple[int, dict[str, str], str]:
        """One answer: status, headers, body."""
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode()
        first, *lines = head.strip().split("\r\n")
        headers = {key.lower(): value for key, _, value in (line.partition(": ") for line in lines)}
        body = await self.reader.readexactly(int(headers.get("content-length", 0)))
        return int(first.split()[1]), headers, body.decode()

    async def is_hung_up_on(self) -> bool:
        """Waits for as long as it takes; the test fails by its own time-out when nobody hangs up."""
        with suppress(ConnectionError):
            while await self.reader.read(1000):
                pass
        return True

    def close(self) -> None:
        self.writer.close()


class Street:
    """Where the door opens to."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.lines: list[Line] = []

    async def line(self) -> Line:
        line = Line(*await asyncio.open_connection("127.0.0.1", self.port))
        self.lines.append(line)
        return line


@asynccontextmanager
async def street(house: House, limits: Limits = PATIENT, *, body_seconds: float = 3600) -> AsyncIterator[Street]:
    app = web.application(house.app.health.wrong, house.app.bolt, SECRET, body_seconds=body_seconds)
    door = Door(app, limits)
    await door.open("127.0.0.1", 0)
    street = Street(door.port)
    try:
        async with asyncio.timeout(HANGS):
            yield street
    finally:
        for line in street.lines:
            line.close()
        await door.close()


HEALTH = "GET /healthz HTTP/1.1\r\nHost: rapport.example\r\n\r\n"


def post(
    body: str, headers: Mapping[str, str] | None = None, *, path: str = "/slack/events", length: int | None = None
) -> str:
    lines = {"Host": "rapport.example", "Content-Length": str(len(body) if length is None else length)}
    lines |= headers or {}
    return f"POST {path} HTTP/1.1\r\n" + "".join(f"{key}: {value}\r\n" for key, value in lines.items()) + f"\r\n{body}"


def signed(body: str, *, secret: str = SECRET, age: float = 0) -> dict[str, str]:
    now = str(int(time.time() - age))
    return {"X-Slack-Request-Timestamp": now, "X-Slack-Signature": sign(secret, body, now)}


async def test_one_connection_after_another_and_several_requests_on_each_are_answered(house: House) -> None:
    async with street(house) as outside:
        for _ in range(3):
            line = await outside.line()
            for _ in range(2):
                await line.says(HEALTH)
                status, headers, body = await line.hears()
                assert (status, json.loads(body)) == (200, {"ok": True})
                assert headers["server"] == "Rapport"


BEGINNINGS = [
    "",
    "G",
    "GET /healthz HTTP/1.1",
    "GET /healthz HTTP/1.1\r\n",
    "GET /healthz HTTP/1.1\r\nHost: rapport.example\r\n",
    "GET /healthz HTTP/1.1\r\nHost: rapport.example\r\nX-Slow: ",
    "POST /slack/events HTTP/1.1\r\nContent-Length: 5\r\nX",
    "GET /readyz HTTP/1.1\r\nHost",
    "GET /slack/install?state=",
    "HEAD / HTTP/1.0\r\n",
    "\r\n\r\n",
]


async def test_whoever_does_not_come_to_the_end_of_their_headers_is_hung_up_on(house: House) -> None:
    async with street(house, SLOW) as outside:
        for beginning in BEGINNINGS:
            first, later = await outside.line(), await outside.line()
            await first.says(beginning)
            await later.says(HEALTH)
            with suppress(asyncio.IncompleteReadError, ConnectionError):  # it may have been late as well
                await later.hears()
                await later.says(beginning)
            assert await first.is_hung_up_on() and await later.is_hung_up_on()


async def test_whoever_says_a_byte_now_and_then_is_hung_up_on_as_soon(house: House) -> None:
    async with street(house, SLOW) as outside:
        line = await outside.line()
        hung_up = asyncio.create_task(line.is_hung_up_on())
        while not hung_up.done():
            await line.says("X")
            await asyncio.wait({hung_up}, timeout=0.02)
        assert await hung_up


async def test_a_body_that_does_not_come_is_given_up(house: House) -> None:
    async with street(house, body_seconds=0.1) as outside:
        line = await outside.line()
        await line.says(post("{", signed("{"), length=500))
        assert (await line.hears())[0] == 408
        assert await line.is_hung_up_on()


async def test_a_body_that_is_too_large_is_not_taken(house: House) -> None:
    async with street(house) as outside:
        for length in (1024 * 1024 + 70_000, 10**12):
            line = await outside.line()
            await line.says(post("x" * (1024 * 1024 + 70_000), signed(""), length=length))
            status, headers, body = await line.hears()
            assert (status, headers["server"]) == (413, "Rapport") and "too large" in body


async def test_when_all_places_are_taken_whoever_is_waited_for_longest_makes_room(house: House) -> None:
    async with street(house, Limits(connections=3, first=3600, between=3600)) as outside:
        slow = [await outside.line() for _ in range(3)]
        for line in slow:
            await line.says("GET /healthz HTTP/1.1\r\n")
        for round in range(10):
            line = await outside.line()
            await line.says(HEALTH)
            assert (await line.hears())[0] == 200, f"in round {round}"
        for line in slow:
            assert await line.is_hung_up_on()


async def test_who_is_being_answered_keeps_their_place(house: House) -> None:
    began, go_on = asyncio.Event(), asyncio.Event()

    async def answer(_request: aiohttp_web.Request) -> aiohttp_web.Response:
        began.set()
        await go_on.wait()
        return aiohttp_web.Response(text="done")

    app = aiohttp_web.Application()
    app.router.add_get("/", answer)
    door = Door(app, Limits(connections=1, first=3600, between=3600))
    await door.open("127.0.0.1", 0)
    first = Line(*await asyncio.open_connection("127.0.0.1", door.port))
    await first.says("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
    await began.wait()
    second = Line(*await asyncio.open_connection("127.0.0.1", door.port))
    assert await second.is_hung_up_on()
    go_on.set()
    assert (await first.hears())[2] == "done"
    first.close()
    second.close()
    await door.close()


NO_HTTP = [
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    b"SSH-2.0-OpenSSH_9.2\r\n",
    b"GET\r\n\r\n",
    b"GET / HTTP/9.9\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: x\r\nBad Header\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n",
    b"GET / HTTP/1.1\r\n" + b"X: " + b"x" * 20_000 + b"\r\n\r\n",
    b"GET /" + b"x" * 20_000 + b" HTTP/1.1\r\n\r\n",
    b"GET / HTTP/1.1\r\n" + b"".join(b"X%d: y\r\n" % number for number in range(500)) + b"\r\n",
    b"\xff\xfe\x00 / HTTP/1.1\r\n\r\n",
]


async def test_what_is_no_http_is_refused_and_a_line_in_the_log_in_a_minute(house: House) -> None:
    told: list[logging.LogRecord] = []

    class Listening(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            told.append(record)

    handler, server = Listening(), logging.getLogger("aiohttp.server")
    handler.addFilter(OnceAMinute())
    server.addHandler(handler)
    server.propagate = False
    try:
        async with street(house) as outside:
            for bad in NO_HTTP * 5:
                line = await outside.line()
                await line.says(bad)
                with suppress(asyncio.IncompleteReadError, ConnectionError):
                    status, headers, body = await line.hears()
                    assert 400 <= status < 500, bad
                    assert headers["server"] == "Rapport"
                    assert not any(word in body for word in ("aiohttp", "Python", "Traceback"))
            line = await outside.line()
            await line.says(HEALTH)
            assert (await line.hears())[0] == 200
    finally:
        server.removeHandler(handler)
        server.propagate = True
    assert len(told) <= 1


FORGED: list[dict[str, str]] = [
    {},
    {"X-Slack-Signature": "v0=" + "0" * 64},
    {"X-Slack-Request-Timestamp": "1"},
    signed("{}", secret="another"),
    signed("{}", age=301),
    signed("{}", age=-301),
    signed("[]"),
    signed("{}") | {"X-Slack-Request-Timestamp": "x"},
    signed("{}") | {"X-Slack-Request-Timestamp": "9" * 400},
    signed("{}") | {"X-Slack-Request-Timestamp": "-1"},
    signed("{}") | {"X-Slack-Request-Timestamp": "1e9"},
    signed("{}") | {"X-Slack-Signature": ""},
    signed("{}") | {"X-Slack-Signature": "v1=" + "0" * 64},
    signed("{}") | {"X-Slack-Signature": "v0=" + "g" * 64},
]


async def test_forged_requests_are_refused_cheaply_and_are_a_line_in_the_log_in_a_minute(house: House) -> None:
    with capture_logs() as entries:
        async with street(house) as outside:
            for headers in FORGED * 3:
                line = await outside.line()
                await line.says(post("{}", headers))
                status, _, body = await line.hears()
                assert (status, json.loads(body)) == (401, {"error": "invalid request"})
    (entry,) = entries
    assert (entry["event"], entry["times"]) == ("request that Slack has not signed", 1)


async def test_what_does_not_look_signed_is_refused_before_its_body_is_there(house: House) -> None:
    async with street(house) as outside:
        line = await outside.line()
        await line.says(post("x", length=1024 * 1024))
        assert (await line.hears())[0] == 401


async def test_an_address_that_is_none_says_no_more_than_that(house: House) -> None:
    async with street(house) as outside:
        for path in ("/", "/slack", "/slack/install", "/slack/events/", "/metrics", "/.env", "/%00", "/…"):
            for text in (f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n", post("{}", path=path)):
                line = await outside.line()
                await line.says(text)
                status, headers, body = await line.hears()
                assert status in (400, 404, 405) and headers["server"] == "Rapport"
                assert not any(word in body for word in ("aiohttp", "Python", "Traceback"))


async def test_many_who_ask_for_health_at_once_are_told_what_one_look_has_found() -> None:
    looks, go_on = 0, asyncio.Event()

    async def ready() -> list[str]:
        nonlocal looks
        looks += 1
        await go_on.wait()
        return [] if looks > 1 else ["not yet"]

    app = web.application(ready, None, None)  # type: ignore[arg-type]  # nothing is taken from Slack
    door = Door(app, PATIENT)
    await door.open("127.0.0.1", 0)
    lines = [Line(*await asyncio.open_connection("127.0.0.1", door.port)) for _ in range(20)]
    for line in lines:
        await line.says("GET /readyz HTTP/1.1\r\nHost: x\r\n\r\n")
    await until(lambda: looks > 0)
    go_on.set()
    answers = [await each.hears() for each in lines]
    assert looks < 20 and {each[0] for each in answers} <= {200, 503}
    for line in lines:
        line.close()
    await door.close()


# --- lines that do not repeat ----------------------------------------------------------------------------------------


def test_a_line_that_anybody_can_bring_about_is_written_once_a_minute_with_their_number() -> None:
    now = 0.0
    seldom = Seldom("somebody knocks", clock=lambda: now)
    with capture_logs() as entries:
        for _ in range(130_000):
            seldom.warn()
            now += 30 / 130_000
        assert [each["times"] for each in entries] == [1]
        now += 60
        seldom.warn(reason="again")
    assert [(each["times"], each.get("reason")) for each in entries] == [(1, None), (130_000, "again")]


def test_a_library_says_the_same_once_a_minute_and_something_else_at_once() -> None:
    once = OnceAMinute()

    def said(line: int, at: float) -> logging.LogRecord:
        record = logging.LogRecord("asyncio", logging.ERROR, "there.py", line, "socket.accept() …", (), None)
        record.created = at
        return record

    kept = [record for number in range(130_000) if once.filter(record := said(7, number * 30 / 130_000))]
    assert len(kept) == 1
    assert once.filter(said(8, 15.0)), "another line of code"
    again = said(7, 61.0)
    assert once.filter(again) and again.__dict__["times"] == 130_000
    assert once.filter(said(7, 1.0)), "a clock that was set back keeps nobody silent"
